//! Where a quotation stands, as Web Annotation selectors tell it; see `fragment` for text fragments.

use crate::text::{Offsets, Span};
use serde::Serialize;

/// A W3C Web Annotation selector (<https://www.w3.org/TR/annotation-model/#selectors>).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
pub enum Selector<'a> {
    /// The words with what stands before and after them.
    TextQuoteSelector {
        /// The words as they stand in the text.
        exact: &'a str,
        /// Up to [`CONTEXT`] characters before them.
        prefix: &'a str,
        /// Up to [`CONTEXT`] characters after them.
        suffix: &'a str,
    },
    /// The place, in Unicode code points as the model counts.
    TextPositionSelector {
        /// Code points before the first character.
        start: u32,
        /// Code points before the first character after.
        end: u32,
    },
}

/// How many characters of context a quote selector carries: what Hypothesis uses.
pub const CONTEXT: usize = 32;

/// Both selectors of a stretch of text.
pub(super) fn selectors<'a>(text: &'a str, span: Span, offsets: &Offsets<'_>) -> [Selector<'a>; 2] {
    let before = text.get(..span.start as usize).unwrap_or("");
    let after = text.get(span.end as usize..).unwrap_or("");
    let from = before.char_indices().rev().take(CONTEXT).last().map_or(before.len(), |(i, _)| i);
    let to = after.char_indices().nth(CONTEXT).map_or(after.len(), |(i, _)| i);
    [
        Selector::TextQuoteSelector { exact: span.of(text), prefix: &before[from..], suffix: &after[..to] },
        Selector::TextPositionSelector { start: offsets.points(span.start), end: offsets.points(span.end) },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn selectors_count_code_points() {
        let text = "🙂 “Yes,” said Ana.";
        let start = text.find("Yes").unwrap();
        let [quote, position] = selectors(text, Span::new(start, start + 4), &Offsets::new(text));
        assert_eq!(
            quote,
            Selector::TextQuoteSelector { exact: "Yes,", prefix: "🙂 “", suffix: "” said Ana." }
        );
        assert_eq!(position, Selector::TextPositionSelector { start: 3, end: 7 });
    }
}
