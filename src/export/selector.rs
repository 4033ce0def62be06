//! Where a quotation stands, in the two forms that other programs understand: Web Annotation selectors and a text fragment.

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

/// Words at each end of a longer stretch: enough to be unlike other places, few enough to stay readable.
const END_WORDS: usize = 5;
/// The longest stretch written out in full, in words; WICG's generator writes 300 characters out, about 50 words.
const MAX_EXACT_WORDS: usize = 20;

/// The text directive that leads to a stretch: `:~:text=first%20words,last%20words`
/// (<https://wicg.github.io/scroll-to-text-fragment/>). Stretches over several lines are named by their ends.
pub(super) fn fragment(text: &str, span: Span) -> String {
    let exact = span.of(text).trim();
    let words: Vec<&str> = exact.split_whitespace().collect();
    let directive = if words.len() <= MAX_EXACT_WORDS && !exact.contains('\n') {
        encode(exact)
    } else {
        let first_line = exact.lines().next().unwrap_or("").split_whitespace();
        let last_line = exact.lines().next_back().unwrap_or("").split_whitespace();
        let head: Vec<&str> = first_line.take(END_WORDS).collect();
        let mut tail: Vec<&str> = last_line.rev().take(END_WORDS).collect();
        tail.reverse();
        format!("{},{}", encode(&head.join(" ")), encode(&tail.join(" ")))
    };
    format!(":~:text={directive}")
}

/// Percent-encodes everything but letters, digits and `_.~!*'()`: `-`, `,` and `&` mean something in a directive.
fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 3 / 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"_.~!*'()".contains(&byte) {
            out.push(byte as char);
        } else {
            let digit = |n: u8| char::from(b"0123456789ABCDEF"[n as usize]);
            out.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fragments_are_encoded() {
        let check = |text: &str, want: &str| assert_eq!(fragment(text, Span::new(0, text.len())), want);
        check("a-b, c & d", ":~:text=a%2Db%2C%20c%20%26%20d");
        check("é", ":~:text=%C3%A9");
        check("one two\nthree four", ":~:text=one%20two,three%20four");
    }

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
