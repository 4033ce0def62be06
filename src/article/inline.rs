//! A line of text with the marks that lie over it.

use crate::text::{ImageUrl, SafeUrl, Span};

/// One line of the canonical text with its inline marks.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Leaf {
    /// Where it stands in the article's text.
    pub span: Span,
    /// Its marks, by start, longer ones first; they nest properly and lie inside `span`.
    pub marks: Vec<Mark>,
}

/// A stretch of a line that means something.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Where; empty for images and references, which stand between two characters.
    pub span: Span,
    /// What.
    pub kind: MarkKind,
}

/// What a mark means.
#[derive(Debug, Clone, PartialEq)]
pub enum MarkKind {
    /// `<em>`, `<i>`, `<cite>`, `<dfn>`, `<var>`.
    Emphasis,
    /// `<strong>`, `<b>`.
    Strong,
    /// `<code>`, `<kbd>`, `<samp>`.
    Code,
    /// `<del>`, `<s>`.
    Deleted,
    /// `<ins>`, `<u>`.
    Inserted,
    /// `<mark>`.
    Highlight,
    /// `<small>`.
    Small,
    /// `<sub>`.
    Subscript,
    /// `<sup>`.
    Superscript,
    /// `<q>`: its quotation marks are part of the text.
    Quote,
    /// `<abbr title>`.
    Abbreviation(String),
    /// `<time datetime>`.
    Time(String),
    /// `<a href>`.
    Link(SafeUrl),
    /// A stretch in another language (`lang`) or direction (`dir`).
    Foreign {
        /// Its language.
        lang: Option<crate::text::Language>,
        /// Its direction.
        dir: Option<crate::text::Direction>,
    },
    /// `<ruby>`: the reading (`<rt>`) over the marked base text; the reading is not part of the text.
    Ruby(String),
    /// `<br>`: covers the one `\n` that stands for it.
    Break,
    /// An image in the line. Empty span.
    Image {
        /// Its address.
        url: ImageUrl,
        /// Its alternative text.
        alt: String,
    },
    /// A reference to a footnote. Its label ("1", "*") is part of the text and covered by the span.
    FootnoteRef(u32),
    /// Mathematics as the author wrote it in TeX or plain form; the covered text is that form.
    Math,
}
