//! Documents without the signs of a web page: Markdown, and HTML that somebody wrote by hand. All of it is content, but for
//! a menu of links above the headline and legal lines with their links at the foot.

use super::blocks::{Kind, Page, TextBlock};
use super::features::Scene;
use super::structure::is_chrome;
use crate::lexicon::boilerplate::Theme;

/// Whether the tree carries no sign of a web page around its text: no landmarks, no classes, no forms. Markdown, and HTML
/// that somebody wrote as a document, is all content.
pub fn is_bare(page: &Page) -> bool {
    let total = page.total();
    total.link_words * 2 <= total.words
        && page.boxes.iter().all(|b| {
            let class = page.dom.attr(b.node, &crate::dom::local_name!("class"));
            let landmark =
                is_chrome(b.kind) || matches!(b.kind, Kind::Form | Kind::Button | Kind::Dialog | Kind::Main);
            // Markdown gives classes to code and task lists only.
            !landmark
                && class.is_none_or(|c| {
                    c.starts_with("language-") || c.contains("task") || c.contains("footnote")
                })
        })
}

/// What of such a document is content.
pub fn keep(scene: &Scene) -> Vec<bool> {
    let blocks = &scene.page.blocks;
    let mut keep = vec![true; blocks.len()];
    let above = scene.headline.map_or(0, |h| h as usize).min(blocks.len());
    let menu = blocks[..above].iter().take_while(|b| is_menu_item(b)).count();
    // One link above a headline may be its rubric; two are a menu.
    if menu >= 2 {
        keep[..menu].fill(false);
    }
    let legal =
        |i: usize| scene.themes[i] & (1 << Theme::Legal as u16) != 0 && blocks[i].counts.words <= LEGAL_LINE;
    let foot = (above..blocks.len()).rev().take_while(|&i| legal(i) || is_menu_item(&blocks[i])).count();
    let from = blocks.len() - foot;
    // A list of links at the end is a list of sources, unless a line of rights stands before it.
    if let Some(first) = (from..blocks.len()).find(|&i| legal(i) && !is_menu_item(&blocks[i])) {
        keep[first..].fill(false);
    }
    keep
}

/// The words a line of rights has at most: two sentences. A paragraph about copyright is content.
const LEGAL_LINE: u32 = 30;
/// The words an entry of a menu has at most.
const ENTRY: u32 = 4;

fn is_menu_item(block: &TextBlock) -> bool {
    let words = block.counts.words;
    words > 0 && block.link_words == words && words <= ENTRY * u32::from(block.links.max(1))
}
