//! What looked odd about an input without stopping the reading.

/// Something odd about the input that did not stop the reading. The host may show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Note {
    /// There was nothing to read: no text at all.
    Empty,
    /// There was text, but nothing that looks like an article; all of it is shown.
    NoArticle,
    /// Longer than `source::MAX_BYTES`; the rest was not read.
    Truncated,
    /// Elements nested deeper than `source::MAX_DEPTH` were moved up, as browsers do.
    TooDeep,
    /// More nodes or attributes than the limits; the rest was not read.
    TooMany,
    /// Bytes that are not valid in the given or guessed encoding became U+FFFD.
    BadEncoding,
    /// The input looks like a binary file.
    Binary,
    /// A quotation that was opened was not closed; it was ended with its paragraph.
    UnclosedQuote,
}

impl Note {
    /// A stable name for programs: `too-deep`.
    pub fn as_str(self) -> &'static str {
        match self {
            Note::Empty => "empty",
            Note::NoArticle => "no-article",
            Note::Truncated => "truncated",
            Note::TooDeep => "too-deep",
            Note::TooMany => "too-many",
            Note::BadEncoding => "bad-encoding",
            Note::Binary => "binary",
            Note::UnclosedQuote => "unclosed-quote",
        }
    }
}
