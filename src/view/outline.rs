//! The headings as a nested list of buttons.

use super::heading::Levels;
use super::{Action, Attr, Options, Part, Tag, View};
use crate::Reading;
use crate::article::LeafRole;

pub(super) fn build<'a>(reading: &'a Reading, _options: &Options<'a>) -> View<'a> {
    let mut view = View::default();
    let text = reading.article.text();
    let mut levels = Levels::default();
    // The level of the list that is open; each holds an open item.
    let mut depth = 1;
    let mut anchor = 0;
    for leaf in reading.article.leaves() {
        let LeafRole::Heading(level) = leaf.role else { continue };
        // Headings count and nest as they do in the article, wherever they stand.
        let shown = levels.next(level);
        anchor += 1;
        let words = leaf.leaf.span.of(text).trim();
        if words.is_empty() || leaf.quotation.is_some() {
            continue;
        }
        // Where the outer heading was passed over, the inner one stands in its place.
        let shown = shown.min(depth + 1);
        if shown > depth {
            view.part(Tag::Ol, Part::Toc);
            depth += 1;
        } else {
            view.close();
            while depth > shown {
                view.close().close();
                depth -= 1;
            }
        }
        view.part(Tag::Li, Part::TocItem).attr(Attr::Anchor(anchor - 1));
        view.part(Tag::Button, Part::TocLink)
            .attr(Attr::TypeButton)
            .attr(Attr::Action(Action::Outline))
            .attr(Attr::Anchor(anchor - 1))
            .text(words)
            .close();
    }
    while depth > 1 {
        view.close().close();
        depth -= 1;
    }
    view
}
