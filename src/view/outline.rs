//! The headings as a nested list of buttons.

use super::heading::Levels;
use super::{Action, Attr, Part, Tag, View};
use crate::Reading;
use crate::article::LeafRole;

/// A heading as an outline lists it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heading<'a> {
    /// Its number among all headings of the article, from 0; the view calls the first `h1`.
    pub anchor: u32,
    /// The level that the view shows it at, 2 to 6.
    pub level: u8,
    /// Its words.
    pub text: &'a str,
}

/// The headings that an outline lists: those with words, outside of block quotations.
pub fn headings(reading: &Reading) -> Vec<Heading<'_>> {
    let text = reading.article.text();
    let mut levels = Levels::default();
    let mut anchor = 0;
    let mut out = Vec::new();
    for leaf in reading.article.leaves() {
        let LeafRole::Heading(level) = leaf.role else { continue };
        // All count and nest as they do in the article, listed or not.
        let level = levels.next(level);
        let words = leaf.leaf.span.of(text).trim();
        if !words.is_empty() && leaf.quotation.is_none() {
            out.push(Heading { anchor, level, text: words });
        }
        anchor += 1;
    }
    out
}

pub(super) fn build(reading: &Reading) -> View<'_> {
    let mut view = View::default();
    // The level of the list that is open; each holds an open item.
    let mut depth = 1;
    for Heading { anchor, level, text } in headings(reading) {
        // Where the outer heading is not listed, the inner one stands in its place.
        let level = level.min(depth + 1);
        if level > depth {
            view.part(Tag::Ol, Part::Toc);
            depth += 1;
        } else {
            view.close();
            while depth > level {
                view.close().close();
                depth -= 1;
            }
        }
        view.part(Tag::Li, Part::TocItem).attr(Attr::Anchor(anchor));
        view.part(Tag::Button, Part::TocLink)
            .attr(Attr::TypeButton)
            .attr(Attr::Action(Action::Outline))
            .attr(Attr::Anchor(anchor))
            .text(text)
            .close();
    }
    while depth > 1 {
        view.close().close();
        depth -= 1;
    }
    view
}
