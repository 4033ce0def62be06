//! The words of a quotation as one reads them outside of the article: marks of the author's at the ends, an ellipsis where
//! other words stood between.

use crate::quote::Quote;
use crate::text::Language;
use std::borrow::Cow;

/// A quotation's words with the marks to put around them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words<'a> {
    /// The opening mark as the author set it, or the language's.
    pub open: &'a str,
    /// The words; stretches over several paragraphs are parted by a blank, others by an ellipsis.
    pub body: Cow<'a, str>,
    /// The closing mark as the author set it, or the language's.
    pub close: &'a str,
}

/// The words of a quotation, in a text of this language.
pub fn words<'a>(text: &'a str, quote: &Quote, language: Option<&Language>) -> Words<'a> {
    let slice = |start: u32, end: u32| text.get(start as usize..end as usize).unwrap_or("");
    let (mut open, mut close) = ("", "");
    if let (Some(first), Some(last)) = (quote.segments.first(), quote.segments.last()) {
        open = slice(first.outer.start, first.inner.start).trim();
        close = slice(last.inner.end, last.outer.end).trim();
    }
    // One mark alone (a quotation that was never closed) would be odd: then both are ours.
    if open.is_empty() || close.is_empty() {
        (open, close) = marks(language.map_or("", Language::primary));
    }
    let body = match quote.segments.as_slice() {
        [only] => only.inner.of(text).into(),
        _ => quote.text(text).into(),
    };
    Words { open, body, close }
}

/// The marks that a language puts around speech.
fn marks(language: &str) -> (&'static str, &'static str) {
    match language {
        "de" | "cs" | "sk" | "bg" => ("„", "“"),
        "pl" | "hu" | "ro" => ("„", "”"),
        "fr" => ("«\u{202f}", "\u{202f}»"),
        "ar" | "fa" | "ru" | "uk" | "el" | "no" | "nb" => ("«", "»"),
        "sv" | "fi" => ("”", "”"),
        "ja" => ("「", "」"),
        _ => ("“", "”"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quote::{QuoteKind, Rule, Segment};
    use crate::text::Span;

    #[test]
    fn marks_and_gaps() {
        let check_in = |language: &str, text: &str, segments: &[(&str, &str)], want: &str| {
            let segments = segments
                .iter()
                .map(|(inner, outer)| {
                    let at = text.find(outer).unwrap();
                    let inside = at + outer.find(inner).unwrap();
                    Segment {
                        inner: Span::new(inside, inside + inner.len()),
                        outer: Span::new(at, at + outer.len()),
                    }
                })
                .collect();
            let quote = Quote {
                id: 0,
                kind: QuoteKind::Direct,
                segments,
                speaker: None,
                mention: None,
                cue: None,
                rule: Rule::None,
                confidence: 0,
                leaf: 0,
            };
            let Words { open, body, close } = words(text, &quote, Language::parse(language).as_ref());
            assert_eq!(format!("{open}{body}{close}"), want);
        };
        let check = |text: &str, segments: &[(&str, &str)], want: &str| check_in("en", text, segments, want);
        check("„Ja“, sagte sie.", &[("Ja", "„Ja“")], "„Ja“");
        check("“Go,” he said, “now.”", &[("Go,", "“Go,”"), ("now.", "“now.”")], "“Go, … now.”");
        check("“One.\n“Two.”", &[("One.", "“One."), ("Two.", "“Two.”")], "“One. Two.”");
        check("ANA: Yes.", &[("Yes.", "Yes.")], "“Yes.”");
        check_in("de-CH", "ANA: Ja.", &[("Ja.", "Ja.")], "„Ja.“");
        check_in("ja", "はい", &[("はい", "はい")], "「はい」");
    }
}
