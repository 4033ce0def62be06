//! The dek: the short sentence right below the headline that says what the article is about.

use super::hooks::{DEKS, LEAD};
use super::page::Page;
use super::votes::{Field, Votes};
use super::{dates, lines};
use crate::dom::{Dom, NodeId};
use crate::text::folded::key;

/// A dek is a sentence or two, in characters.
const SHORT: usize = 20;
const LONG: usize = 400;
/// So many nodes lie between a headline and its dek at most.
const NEAR: usize = 120;

/// The dek: what is marked as one and stands on the page, or classed as one right below the headline.
pub fn choose(page: &Page<'_>, votes: &Votes, title: Option<&str>) -> Option<String> {
    let title = key(title?);
    let headline = page.headings.iter().find(|h| key(&h.text) == title)?;
    let fits = |text: &str| (SHORT..=LONG).contains(&text.chars().count()) && key(text) != title;
    let at = headline.node.index();
    let near = page.hooks.iter().copied().filter(|id| (at..at + NEAR).contains(&id.index()));
    let signed = votes.of(Field::Published).chain(votes.of(Field::Author)).next().is_some();
    let is_lead = |id: &NodeId| signed && page.names(*id).split_ascii_whitespace().any(|w| w == LEAD);
    let classed = near
        .filter(|id| is_dek(page, *id) || is_lead(id))
        .map(|id| page.text(id, LONG + 1))
        .find(|t| fits(t));
    let agreed = |text: &str| {
        let words = key(text);
        votes.of(Field::Excerpt).chain(votes.of(Field::Dek)).any(|v| key(&v.text) == words)
    };
    let below = || {
        let near =
            page.headings.iter().filter(|h| h.level == 2 && (at + 1..at + NEAR).contains(&h.node.index()));
        near.map(|h| h.text.clone()).find(|text| fits(text) && agreed(text))
    };
    classed.or_else(below).or_else(|| first_paragraph(page, headline.node, &agreed).filter(|t| fits(t)))
}

/// The first paragraph below the headline, bylines passed over, if it reads as a dek: one line that does not end as a
/// sentence does, or the very words of the page's description, with more paragraphs to follow.
fn first_paragraph(page: &Page<'_>, headline: NodeId, agreed: &dyn Fn(&str) -> bool) -> Option<String> {
    let mut paragraphs = following(page.dom, headline)
        .take(NEAR * 3)
        .filter(|n| page.dom.tag(*n).is_some_and(|t| &**t == "p"));
    let is_byline = |text: &str| lines::led(text) || (text.len() < 120 && dates::find(text, false).is_some());
    // A byline and a date line stand between at most, and lines without a word.
    for _ in 0..4 {
        let node = paragraphs.next()?;
        let text = page.text(node, LONG + 1);
        if text.is_empty() || is_byline(&text) {
            continue;
        }
        let open = !text.ends_with(['.', '!', '?', '…', ':', ';', ',', '"', '”', '»', ')']);
        let words = text.split(' ').count();
        let linked =
            page.dom.descendants(node).take(40).any(|n| page.dom.tag(n).is_some_and(|t| &**t == "a"));
        let whole =
            text.chars().next().is_some_and(|c| !c.is_lowercase()) && (7..=45).contains(&words) && !linked;
        let told = whole && (open || agreed(&text)) && !page.is_aside(node);
        let followed = paragraphs.take(3).any(|n| !page.text(n, 60).is_empty());
        return (told && followed).then_some(text);
    }
    None
}

/// The nodes after one and all below it, in document order.
fn following(dom: &Dom, id: NodeId) -> impl Iterator<Item = NodeId> {
    let after = |id: NodeId| std::iter::once(id).chain(dom.ancestors(id)).find_map(|n| dom.node(n).next);
    std::iter::successors(after(id), move |n| dom.node(*n).first_child.or_else(|| after(*n)))
}

fn is_dek(page: &Page<'_>, id: NodeId) -> bool {
    if page.attr(id, "itemprop") == Some("alternativeHeadline") {
        return true;
    }
    let names = page.names(id);
    let mut words = names.split(|c: char| c.is_whitespace() || c == '_').flat_map(|w| w.split("--"));
    words.any(|w| {
        DEKS.iter().any(|d| w == *d || w.ends_with(&format!("-{d}")) || w.starts_with(&format!("{d}-")))
    })
}
