//! Whether a page is worth a reader view, from counts alone: enough prose outside menus and footers, standing together.

use super::blocks::{Kind, Page};
use crate::dom::Dom;

/// Words of prose that make an article. On 252 development pages (articles, documentation, services and threads with 250 words
/// of content or more against listings, collections, products and empty pages): precision 0.893, recall 0.936.
const ENOUGH: u32 = 180;
/// Share of the page's words that must be prose, in percent: shops and listings stay below.
const SHARE: u32 = 22;

/// Whether the page probably holds an article.
pub fn is_probably_readerable(dom: &Dom) -> bool {
    let page = Page::read(dom);
    let (mut prose, mut words) = (0, 0);
    for (i, block) in page.blocks.iter().enumerate() {
        let chrome = page.around(i).take(12).any(|b| {
            // A landmark around most of the page says nothing.
            matches!(b.kind, Kind::Nav | Kind::Footer | Kind::Aside | Kind::Form | Kind::Dialog)
                && page.sum(b.blocks).words * 2 < page.total().words
        });
        if chrome || block.hidden != 0 {
            continue;
        }
        let c = &block.counts;
        words += c.words.max(c.wide / 2);
        // A line of twenty words with a full stop is a sentence of running text, not a teaser.
        if Page::is_prose(block) && c.stops > 0 && c.words.max(c.wide / 2) >= 20 {
            prose += c.words.max(c.wide / 2);
        }
    }
    prose >= ENOUGH && prose * 100 >= words * SHARE
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dom::local_name;

    fn page(paragraphs: usize, inside: crate::dom::LocalName) -> Dom {
        let mut dom = Dom::default();
        for i in 0..paragraphs {
            let (outer, p) = (dom.create_html(inside.clone()), dom.create_html(local_name!("p")));
            let line = format!(
                "On day {i} the river rose by another hand, and the people of the lower town carried what they could up the hill, \
                 where the school stood open and soup was served until late in the night."
            );
            let text = dom.create_text(&line);
            dom.append(Dom::DOCUMENT, outer);
            dom.append(outer, p);
            dom.append(p, text);
        }
        dom
    }

    #[test]
    fn prose_is_worth_it_and_chrome_is_not() {
        assert!(is_probably_readerable(&page(10, local_name!("div"))));
        assert!(!is_probably_readerable(&page(2, local_name!("div"))));
        assert!(!is_probably_readerable(&page(0, local_name!("div"))));
    }
}
