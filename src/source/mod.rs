//! Turns whatever the host gave into one [`Dom`]: HTML, Markdown or plain text, as a string or as bytes.
//! Nothing here knows articles or scores. Never fails, never hangs: size, nodes, attributes and depth are capped with a note.

mod bytes;
mod front_matter;
pub mod html;
mod input;
pub mod markdown;
pub mod plain;
mod sniff;

pub use input::{Format, Input, Options};

use crate::Note;
use crate::dom::Dom;
use crate::text::order;
use std::borrow::Cow;

/// The longest input that is read, in bytes.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;
/// How deep elements may nest, as in browsers (Blink and WebKit stop at 512).
pub const MAX_DEPTH: usize = 512;

/// How many attributes an element may have; the rest is dropped. html5ever compares each with all before it, so that 200,000
/// cost it 20 s; of the 1,497 pages of `wcxb-dev` one has an element with 185, the next one with 71.
pub const MAX_ATTRIBUTES: usize = 256;
/// How many nodes and attributes together a tree may have: at some 100 bytes each they come to 200 MB. The largest of the 1,497
/// pages of `wcxb-dev` has 73,522.
pub const MAX_NODES: usize = 2_000_000;

/// A tree with what looked odd about its source.
#[derive(Debug)]
pub struct Parsed {
    /// The tree.
    pub dom: Dom,
    /// The format it was read as; never [`Format::Auto`].
    pub format: Format,
    /// What looked odd.
    pub notes: Vec<Note>,
}

/// Reads the input into a tree.
pub fn parse(input: Input<'_>, options: &Options<'_>) -> Parsed {
    let (text, mut notes) = match input {
        Input::Bytes(bytes) => bytes::decode(cut_bytes(bytes), options.charset),
        Input::Text(text) if bytes::is_binary(text.as_bytes()) && options.format == Format::Auto => {
            (Cow::Borrowed(""), vec![Note::Binary])
        }
        Input::Text(text) => (Cow::Borrowed(text), Vec::new()),
    };
    let length = match input {
        Input::Bytes(bytes) => bytes.len(),
        Input::Text(text) => text.len(),
    };
    if length > MAX_BYTES {
        notes.push(Note::Truncated);
    }
    let text = cut(text.strip_prefix('\u{feff}').unwrap_or(&text));
    if notes.is_empty() && text.trim().is_empty() {
        notes.push(Note::Empty);
    }
    let format = match options.format {
        Format::Auto => sniff::format(text),
        format => format,
    };
    let (dom, more) = match format {
        Format::Html | Format::Auto => html::read(text),
        Format::Markdown => markdown::parse(text, options.base_url),
        Format::Text => plain::parse(text),
    };
    notes.extend(more);
    order::by(&mut notes, Ord::cmp);
    notes.dedup();
    Parsed { dom, format, notes }
}

/// The first [`MAX_BYTES`].
fn cut_bytes(bytes: &[u8]) -> &[u8] {
    &bytes[..bytes.len().min(MAX_BYTES)]
}

/// The first [`MAX_BYTES`], ending on a character. Decoding may have made the text longer than its bytes.
fn cut(text: &str) -> &str {
    let mut end = text.len().min(MAX_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_inputs_get_a_note_and_a_tree() {
        let check = |input: Input<'_>, want: &[Note]| {
            assert_eq!(parse(input, &Options::default()).notes, want, "{input:?}");
        };
        check(Input::Text(""), &[Note::Empty]);
        check(Input::Text("\u{feff} \n"), &[Note::Empty]);
        check(Input::Bytes(b"%PDF-1.7"), &[Note::Binary]);
        check(Input::Text("PK\u{3}\u{4}\0\0\0"), &[Note::Binary]);
        check(Input::Text("Words."), &[]);
        assert_eq!(parse(Input::Text("# A\n\nb"), &Options::default()).format, Format::Markdown);
    }
}
