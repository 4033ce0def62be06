//! The attributes that exist in a view, each with the one type of value it may have.

use super::Part;
use crate::article::SourceId;
use crate::quote::QuoteKind;
use crate::text::{ImageUrl, SafeUrl};
use std::borrow::Cow;
use std::ops::Deref;

/// An attribute with its value.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub enum Attr<'a> {
    /// The stylesheet's handle.
    Part(Part),
    Href(&'a SafeUrl),
    /// `rel="noopener noreferrer"`: beside every [`Attr::Href`], see [`super::View::link`].
    Rel,
    Cite(&'a SafeUrl),
    Src(&'a ImageUrl),
    /// `loading="lazy"`.
    Loading,
    /// `decoding="async"`.
    Decoding,
    /// `referrerpolicy="no-referrer"`.
    ReferrerPolicy,
    Alt(Cow<'a, str>),
    Width(u32),
    Height(u32),
    Lang(&'a str),
    /// `ltr`, `rtl` or `auto`.
    Dir(&'static str),
    Datetime(&'a str),
    Title(&'a str),
    Start(u32),
    Colspan(u16),
    Rowspan(u16),
    /// `scope="col"` or `scope="row"`.
    Scope(&'static str),
    /// `type="button"`.
    TypeButton,
    TabIndex(i8),
    Hidden,
    Role(Role),
    AriaLabel(Cow<'a, str>),
    AriaPressed(bool),
    AriaHidden,
    /// A quotation by its number: `q1` is the first, as in `export::record`.
    Quote(u32),
    /// A speaker by number: `s1` is the first; `None` is `none`, the unattributed.
    Speaker(Option<u32>),
    /// A filter button that stands for everything: an empty `data-speaker` or `data-kind`.
    AllSpeakers,
    AllKinds,
    Kind(QuoteKind),
    /// A leaf's number in `Article::leaves()`.
    Block(u32),
    Source(SourceId),
    /// A heading by its number: `h1` is the first.
    Anchor(u32),
    /// The note that a reference calls.
    Footnote(u32),
    /// The note itself.
    Note(u32),
    Removal(u32),
    Reason(&'static str),
    Action(Action),
    /// A citation format's name.
    Format(&'static str),
    /// The address of an image that is loaded on a click.
    DataSrc(&'a ImageUrl),
    DataWidth(u32),
    DataHeight(u32),
}

/// The names that attributes have, each once: a view in bytes gives them by number.
pub(super) const NAMES: &[&str] = &[
    "part",
    "href",
    "rel",
    "cite",
    "src",
    "loading",
    "decoding",
    "referrerpolicy",
    "alt",
    "width",
    "height",
    "lang",
    "dir",
    "datetime",
    "title",
    "start",
    "colspan",
    "rowspan",
    "scope",
    "type",
    "tabindex",
    "hidden",
    "role",
    "aria-label",
    "aria-pressed",
    "aria-hidden",
    "data-quote",
    "data-speaker",
    "data-kind",
    "data-block",
    "data-source",
    "data-anchor",
    "data-footnote",
    "data-note",
    "data-removal",
    "data-reason",
    "data-action",
    "data-format",
    "data-src",
    "data-width",
    "data-height",
];

/// What a button does; the shell listens for these at the root.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Go to the passage of `data-quote`.
    Jump,
    /// Go to the heading of `data-anchor`.
    Outline,
    /// Copy the quotation of the card in `data-format`.
    Copy,
    /// Copy a link to the passage.
    CopyLink,
    /// Show the menu of citation formats for the card.
    Formats,
    /// Export all quotations in `data-format`.
    Export,
    /// Show the quotations of `data-speaker` only.
    FilterSpeaker,
    /// Show the quotations of `data-kind` only.
    FilterKind,
    /// Put the removal of `data-removal` back.
    Restore,
    /// Leave a restored removal out again.
    Unrestore,
    /// Show what was left out where `data-removal` stood.
    LeftOut,
    /// Load the image of `data-src`.
    LoadImage,
    /// Show the image in its button large.
    Zoom,
    /// Show the note of `data-footnote`.
    Footnote,
    /// Return from the note to the place that called it.
    FootnoteBack,
}

/// A role for assistive technology where the element alone does not tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Role {
    Group,
    Math,
    Region,
    Img,
    List,
}

impl Attr<'_> {
    /// As HTML spells it.
    pub fn name(&self) -> &'static str {
        match self {
            Attr::Part(_) => "part",
            Attr::Href(_) => "href",
            Attr::Rel => "rel",
            Attr::Cite(_) => "cite",
            Attr::Src(_) => "src",
            Attr::Loading => "loading",
            Attr::Decoding => "decoding",
            Attr::ReferrerPolicy => "referrerpolicy",
            Attr::Alt(_) => "alt",
            Attr::Width(_) => "width",
            Attr::Height(_) => "height",
            Attr::Lang(_) => "lang",
            Attr::Dir(_) => "dir",
            Attr::Datetime(_) => "datetime",
            Attr::Title(_) => "title",
            Attr::Start(_) => "start",
            Attr::Colspan(_) => "colspan",
            Attr::Rowspan(_) => "rowspan",
            Attr::Scope(_) => "scope",
            Attr::TypeButton => "type",
            Attr::TabIndex(_) => "tabindex",
            Attr::Hidden => "hidden",
            Attr::Role(_) => "role",
            Attr::AriaLabel(_) => "aria-label",
            Attr::AriaPressed(_) => "aria-pressed",
            Attr::AriaHidden => "aria-hidden",
            Attr::Quote(_) => "data-quote",
            Attr::Speaker(_) | Attr::AllSpeakers => "data-speaker",
            Attr::Kind(_) | Attr::AllKinds => "data-kind",
            Attr::Block(_) => "data-block",
            Attr::Source(_) => "data-source",
            Attr::Anchor(_) => "data-anchor",
            Attr::Footnote(_) => "data-footnote",
            Attr::Note(_) => "data-note",
            Attr::Removal(_) => "data-removal",
            Attr::Reason(_) => "data-reason",
            Attr::Action(_) => "data-action",
            Attr::Format(_) => "data-format",
            Attr::DataSrc(_) => "data-src",
            Attr::DataWidth(_) => "data-width",
            Attr::DataHeight(_) => "data-height",
        }
    }

    /// Its value, unescaped.
    pub fn value(&self) -> Value<'_> {
        let fixed = match self {
            Attr::Part(part) => part.as_str(),
            Attr::Rel => "noopener noreferrer",
            Attr::Loading => "lazy",
            Attr::Decoding => "async",
            Attr::ReferrerPolicy => "no-referrer",
            Attr::Dir(name) | Attr::Scope(name) | Attr::Reason(name) | Attr::Format(name) => name,
            Attr::TypeButton => "button",
            Attr::TabIndex(0) => "0",
            Attr::TabIndex(_) => "-1",
            Attr::Hidden | Attr::AllSpeakers | Attr::AllKinds => "",
            Attr::Role(role) => role.as_str(),
            Attr::AriaPressed(true) | Attr::AriaHidden => "true",
            Attr::AriaPressed(false) => "false",
            Attr::Speaker(None) => "none",
            Attr::Kind(kind) => kind.as_str(),
            Attr::Action(action) => action.as_str(),
            _ => return Value::Free(self.free()),
        };
        Value::Fixed(fixed)
    }

    fn free(&self) -> Cow<'_, str> {
        match self {
            Attr::Href(url) | Attr::Cite(url) => url.as_str().into(),
            Attr::Src(url) | Attr::DataSrc(url) => url.as_str().into(),
            Attr::Alt(text) | Attr::AriaLabel(text) => text.as_ref().into(),
            Attr::Lang(text) | Attr::Datetime(text) | Attr::Title(text) => (*text).into(),
            Attr::Width(n) | Attr::Height(n) | Attr::DataWidth(n) | Attr::DataHeight(n) => number("", *n),
            Attr::Colspan(n) | Attr::Rowspan(n) => number("", u32::from(*n)),
            Attr::Quote(n) => number("q", n.saturating_add(1)),
            Attr::Speaker(Some(n)) => number("s", n.saturating_add(1)),
            Attr::Anchor(n) => number("h", n.saturating_add(1)),
            Attr::Source(id) => number("", id.0),
            Attr::Start(n) | Attr::Block(n) | Attr::Footnote(n) | Attr::Note(n) | Attr::Removal(n) => {
                number("", *n)
            }
            _ => "".into(),
        }
    }
}

/// The value of an attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// One of a closed list: a printer may keep it ready.
    Fixed(&'static str),
    /// Any text.
    Free(Cow<'a, str>),
}

impl Deref for Value<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Value::Fixed(text) => text,
            Value::Free(text) => text,
        }
    }
}

impl Action {
    /// As `data-action` spells it.
    pub fn as_str(self) -> &'static str {
        match self {
            Action::Jump => "jump",
            Action::Outline => "outline",
            Action::Copy => "copy",
            Action::CopyLink => "copy-link",
            Action::Formats => "formats",
            Action::Export => "export",
            Action::FilterSpeaker => "filter-speaker",
            Action::FilterKind => "filter-kind",
            Action::Restore => "restore",
            Action::Unrestore => "unrestore",
            Action::LeftOut => "left-out",
            Action::LoadImage => "load-image",
            Action::Zoom => "zoom",
            Action::Footnote => "footnote",
            Action::FootnoteBack => "footnote-back",
        }
    }
}

impl Role {
    fn as_str(self) -> &'static str {
        match self {
            Role::Group => "group",
            Role::Math => "math",
            Role::Region => "region",
            Role::Img => "img",
            Role::List => "list",
        }
    }
}

fn number(prefix: &str, mut n: u32) -> Cow<'static, str> {
    // By hand: `format!` costs an allocation more and is the hottest call of a long sidebar.
    let mut digits = [0u8; 10];
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + (n % 10) as u8;
        n /= 10;
        if n == 0 {
            break;
        }
    }
    let mut out = String::with_capacity(prefix.len() + digits.len() - at);
    out.push_str(prefix);
    out.extend(digits[at..].iter().map(|d| char::from(*d)));
    out.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        for n in [0, 7, 10, 4_294_967_295] {
            assert_eq!(number("q", n), format!("q{n}"));
        }
    }
}
