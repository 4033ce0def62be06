//! What the rim says when a caller asks for something that does not exist: the thing, the place, what is allowed.

use std::fmt;

/// A mistake of the caller. The core itself never fails: odd input gives a [`crate::Reading`] with notes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    kind: Kind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Kind {
    UnknownName {
        what: &'static str,
        given: String,
        allowed: &'static [&'static str],
    },
    #[allow(dead_code)]
    BadValue {
        what: &'static str,
        given: String,
        allowed: &'static str,
    },
}

impl Error {
    /// A name that is not in a closed list: `unknown format "docx", expected one of html, markdown, text`.
    pub(crate) fn unknown(what: &'static str, given: &str, allowed: &'static [&'static str]) -> Self {
        Error { kind: Kind::UnknownName { what, given: given.to_owned(), allowed } }
    }

    /// A value out of its range or of the wrong form: `bad font-size "huge", expected CSS pixels from 12 to 40`.
    #[allow(dead_code)]
    pub(crate) fn bad_value(what: &'static str, given: &str, allowed: &'static str) -> Self {
        Error { kind: Kind::BadValue { what, given: given.to_owned(), allowed } }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::UnknownName { what, given, allowed } => {
                write!(f, "unknown {what} {given:?}, expected one of {}", allowed.join(", "))
            }
            Kind::BadValue { what, given, allowed } => write!(f, "bad {what} {given:?}, expected {allowed}"),
        }
    }
}

impl std::error::Error for Error {}
