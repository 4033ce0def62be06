//! Footnotes: which anchors call one, and where it stands. A note goes with the text that calls it, however much it reads like
//! the small print around it.

use super::blocks::{Kind, Page};
use crate::dom::{Dom, NodeId, Step};
use std::collections::{BTreeMap, BTreeSet};

/// A label of a note is no longer than this: `12`, `[12]`, `note 3`, `†`.
const LABEL: usize = 8;
/// A note has no more words than this: a longer one is a section that the anchor leads to.
const LONGEST: u32 = 300;
/// Notes that come to more than this part of the text are its bibliography, which the scorer is asked about.
const BIBLIOGRAPHY: u32 = 8;

/// Keeps the notes that kept text calls, but for what was folded as a copy.
pub fn keep(page: &Page, keep: &mut [bool], copies: &[bool]) {
    let dom = page.dom;
    let anchors = dom.descendants(Dom::DOCUMENT).filter(|id| dom.tag(*id).is_some_and(|t| &**t == "a"));
    let calls: Vec<(NodeId, &str, String)> = anchors.filter_map(|id| call(dom, id)).collect();
    if calls.is_empty() {
        return;
    }
    let mut block_of = vec![u32::MAX; dom.len()];
    for (i, block) in page.blocks.iter().enumerate() {
        for text in &page.texts[block.texts.0 as usize..block.texts.1 as usize] {
            block_of[text.index()] = i as u32;
        }
    }
    let stays = |anchor: NodeId| {
        let mut blocks = dom.descendants(anchor).take(8).map(|n| block_of[n.index()]);
        blocks.find(|b| *b != u32::MAX).is_some_and(|b| keep[b as usize])
    };
    let mut called: BTreeMap<&str, &str> = BTreeMap::new();
    called.extend(calls.iter().filter(|c| stays(c.0)).map(|(_, to, label)| (*to, &**label)));
    let note = |id: NodeId| {
        let mut names = ["id", "name"].iter().filter_map(|n| dom.attribute(id, n));
        let label = names.find_map(|n| called.get(n))?;
        note_around(dom, id).filter(|n| is_note(dom, *n, label))
    };
    let mut notes: BTreeSet<NodeId> = BTreeSet::new();
    notes.extend(dom.descendants(Dom::DOCUMENT).filter_map(note));
    let words = |blocks: &[usize]| -> u32 { blocks.iter().map(|b| page.blocks[*b].counts.words).sum() };
    let (mut inside, mut note, mut all) = (None, Vec::new(), Vec::new());
    for step in dom.walk(Dom::DOCUMENT) {
        match step {
            Step::Enter(id) => {
                if inside.is_none() && notes.contains(&id) {
                    inside = Some(id);
                }
                if inside.is_some() && block_of[id.index()] != u32::MAX {
                    note.push(block_of[id.index()] as usize);
                }
            }
            Step::Leave(id) if inside == Some(id) => {
                inside = None;
                note.dedup();
                let legal = note.first().is_some_and(|b| in_page_footer(page, *b));
                if !legal && words(&note) <= LONGEST {
                    all.append(&mut note);
                }
                note.clear();
            }
            Step::Leave(_) => {}
        }
    }
    let kept: Vec<usize> = (0..keep.len()).filter(|b| keep[*b]).collect();
    if words(&all) <= words(&kept) / BIBLIOGRAPHY {
        all.into_iter().filter(|b| !copies[*b]).for_each(|b| keep[b] = true);
    }
}

/// Whether a box that an anchor leads to is a note. Items and paragraphs are; a box of any kind ("#comments", "#top") only if it opens
/// with the anchor's label or leads back.
fn is_note(dom: &Dom, id: NodeId, label: &str) -> bool {
    if !dom.tag(id).is_some_and(|t| matches!(&**t, "div" | "aside")) {
        return true;
    }
    // Thirty nodes: the way back stands at the front or behind a paragraph or two.
    let mut texts =
        dom.descendants(id).take(30).filter_map(|n| dom.text(n)).map(str::trim).filter(|t| !t.is_empty());
    let opens = |text: &str| {
        let text = text.trim_start_matches(['[', '(']);
        // "1", "1. The licence", but not "2 comments".
        text.strip_prefix(label).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', ')', ']', ':']))
    };
    texts.next().is_some_and(|first| opens(first) || is_arrow(first)) || texts.any(is_arrow)
}

/// Whether a block stands in the footer of the page, not of an article: offers are qualified there, not texts.
fn in_page_footer(page: &Page, block: usize) -> bool {
    let mut around = page.around(block).take(60);
    around.any(|b| b.kind == Kind::Footer) && !around.any(|b| matches!(b.kind, Kind::Article | Kind::Main))
}

/// An anchor that calls a note: its target and label.
pub fn call(dom: &Dom, id: NodeId) -> Option<(NodeId, &str, String)> {
    let target = dom.attribute(id, "href")?.strip_prefix('#').filter(|t| !t.is_empty())?;
    let is_sup = |n: NodeId| dom.tag(n).is_some_and(|t| &**t == "sup");
    let raised = dom.ancestors(id).take(2).any(is_sup) || dom.children(id).any(is_sup);
    let words = ["class", "role", "epub:type", "rel"].iter().filter_map(|n| dom.attribute(id, n));
    let named = words
        .clone()
        .any(|w| ["noteref", "footnote-ref", "footnoteref", "footnote"].iter().any(|n| w.contains(n)));
    let back = words.clone().any(|w| w.contains("back") || w.contains("reverse"));
    if !(raised || named) || back {
        return None;
    }
    // A label is short: what is not, is not read to its end.
    let text: String =
        dom.descendants(id).take(8).filter_map(|n| dom.text(n)).flat_map(|t| t.chars().take(40)).collect();
    let label = text.trim().trim_matches(['[', ']', '(', ')']).trim();
    (!label.is_empty() && label.chars().count() <= LABEL && !is_arrow(label))
        .then(|| (id, target, label.to_owned()))
}

/// Whether a text only points back: `↩`, `^`, `↑ a`.
pub fn is_arrow(text: &str) -> bool {
    text.chars().any(|c| matches!(c, '↩' | '↑' | '⤴' | '⏎' | '↵' | '^' | '⇑' | '⬆'))
        && text.chars().filter(|c| c.is_alphanumeric()).count() <= 2
}

/// The block that holds the note whose anchor or own element `id` is.
pub fn note_around(dom: &Dom, id: NodeId) -> Option<NodeId> {
    // The anchor of a note stands at most a few inline elements deep in it.
    std::iter::once(id).chain(dom.ancestors(id).take(4)).find_map(|n| match dom.tag(n).map(|t| &**t) {
        Some("li" | "p" | "dd" | "div" | "aside" | "dt") => Some(Some(n)),
        Some("a" | "sup" | "span" | "b" | "i" | "em" | "strong" | "small" | "cite") => None,
        _ => Some(None),
    })?
}
