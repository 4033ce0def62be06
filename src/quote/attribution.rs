//! What attribution says of one stretch: the seam between finding the words and finding who said them.

use super::{QuoteKind, Rule};
use crate::text::Span;

/// The answer for one stretch, before mentions are turned into people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Attribution {
    /// What kind of quotation it is.
    pub kind: QuoteKind,
    /// The words that name the source.
    pub mention: Option<Span>,
    /// The words that make it speech.
    pub cue: Option<Span>,
    /// The pattern that tied them.
    pub rule: Rule,
    /// In percent.
    pub confidence: u8,
}

impl Attribution {
    /// Words of nobody that is known.
    pub const fn nobody(kind: QuoteKind) -> Self {
        Attribution { kind, mention: None, cue: None, rule: Rule::None, confidence: 0 }
    }
}
