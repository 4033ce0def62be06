//! The reader view as a closed tree: what cannot be written down here cannot reach a page.
//! Knows the reading and the settings, not where it will be printed.
//!
//! Invariants: only the tags, attributes and parts of the closed enums [`Tag`], [`Attr`] and [`Part`] exist, so there is no script,
//! style, frame, object, form, event handler, nor an `id`, `name` or `class` from the article; addresses are [`crate::text::SafeUrl`]s
//! and [`crate::text::ImageUrl`]s; every link is `noopener noreferrer`; elements nest properly and void ones are empty.

mod article;
mod attr;
mod block;
mod date;
mod evidence;
mod header;
mod heading;
mod image;
mod inline;
mod outline;
mod pack;
mod part;
mod reading_time;
mod removals;
mod sidebar;
mod speakers;
pub mod strings;
mod table;
mod tag;
mod tree;
mod words;

pub use attr::{Action, Attr, Role, Value};
pub use date::human as human_date;
pub use outline::{Heading, headings};
pub use pack::{Attrs, Step, Steps, pack, steps};
pub use part::Part;
pub use strings::{Key, Strings, UiLanguage};
pub use tag::Tag;
pub use tree::{Piece, View};
pub use words::{Words, words};

use crate::Reading;
use crate::settings::Images;

/// How to show a reading.
#[derive(Debug, Clone, Copy)]
pub struct Options<'a> {
    /// What becomes of images.
    pub images: Images,
    /// The words of the interface.
    pub strings: Strings<'a>,
    /// With or without handles for the shell.
    pub dress: Dress,
    /// Whether quotations that are nobody's speech are listed and marked.
    pub scare: bool,
}

/// What the article carries besides itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dress {
    /// Quotations marked, buttons, parts and `data-` addresses: what the widget shows.
    Widget,
    /// Plain HTML for other programs: nothing but what the author wrote.
    Bare,
}

/// The article with its header.
pub fn article<'a>(reading: &'a Reading, options: &Options<'a>) -> View<'a> {
    article::build(reading, options)
}

/// The body alone, without title, dek and dates: what other programs call the content.
pub fn content<'a>(reading: &'a Reading, options: &Options<'a>) -> View<'a> {
    article::body(reading, options)
}

/// The quotations as cards, with filters.
pub fn sidebar<'a>(reading: &'a Reading, options: &Options<'a>) -> View<'a> {
    sidebar::build(reading, options)
}

/// The headings as a nested list; empty where there are none.
pub fn outline(reading: &Reading) -> View<'_> {
    outline::build(reading)
}

/// What was left out, with reasons and buttons that put it back; empty where nothing was.
pub fn removals<'a>(reading: &'a Reading, options: &Options<'a>) -> View<'a> {
    removals::build(reading, options)
}
