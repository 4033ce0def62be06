//! A view as a string of HTML: the one place that writes markup, and it can write nothing but what a view holds.

use crate::Reading;
use crate::settings::Images;
use crate::view::{self, Dress, Piece, Strings, View};

/// The article's body as plain HTML, without title, handles or buttons: the `content` of other programs.
pub fn content(reading: &Reading) -> String {
    let options =
        view::Options { images: Images::On, strings: Strings::default(), dress: Dress::Bare, scare: false };
    print(&view::content(reading, &options))
}

/// Prints a view.
pub fn print(view: &View<'_>) -> String {
    let mut out = String::new();
    let mut open = Vec::new();
    let mut in_tag = false;
    for piece in view.pieces() {
        if in_tag && !matches!(piece, Piece::Attr(_)) {
            out.push('>');
            in_tag = false;
        }
        match piece {
            Piece::Open(tag) => {
                out.push('<');
                out.push_str(tag.as_str());
                open.push(*tag);
                in_tag = true;
            }
            Piece::Attr(attr) => {
                out.push(' ');
                out.push_str(attr.name());
                out.push_str("=\"");
                escape(&attr.value(), true, &mut out);
                out.push('"');
            }
            Piece::Text(text) => escape(text, false, &mut out),
            Piece::Close => {
                if let Some(tag) = open.pop().filter(|t| !t.is_void()) {
                    out.push_str("</");
                    out.push_str(tag.as_str());
                    out.push('>');
                }
            }
        }
    }
    out
}

/// Escapes characters for text, or for an attribute in double quotes.
pub(super) fn escape(text: &str, attribute: bool, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if attribute => out.push_str("&quot;"),
            '\u{a0}' => out.push_str("&nbsp;"),
            c => out.push(c),
        }
    }
}
