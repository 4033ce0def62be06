//! Turns whatever the host gave into one [`Dom`]: HTML, Markdown or plain text, as a string or as bytes.
//! Nothing here knows articles or scores. Never fails, never hangs: size, nodes, attributes and depth are capped with a note.

pub mod html;
mod input;
pub mod plain;

pub use input::{Format, Input, Options};

use crate::Note;
use crate::dom::Dom;

/// The longest input that is read, in bytes.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;
/// How deep elements may nest, as in browsers (Blink and WebKit stop at 512).
pub const MAX_DEPTH: usize = 512;

/// How many attributes an element may have; the rest is dropped. html5ever compares each with all before it, so that 200,000
/// cost it 20 s; of 2,000 real pages none has an element with more than 100.
pub const MAX_ATTRIBUTES: usize = 256;
/// How many nodes and attributes together a tree may have: at some 100 bytes each they come to 200 MB, about the size of
/// the tree of the HTML standard's single page ten times over.
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
    let text = match input {
        Input::Text(text) => std::borrow::Cow::Borrowed(text),
        Input::Bytes(bytes) => String::from_utf8_lossy(bytes),
    };
    if options.format == Format::Text {
        return Parsed { dom: plain::parse(&text), format: Format::Text, notes: Vec::new() };
    }
    let (mut dom, notes) = html::parse(&text, false);
    html::compose(&mut dom);
    Parsed { dom, format: Format::Html, notes }
}
