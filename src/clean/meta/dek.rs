//! The dek: the short sentence right below the headline that says what the article is about.

use super::page::Page;
use super::votes::{Field, Votes};
use crate::clean::build::key;
use crate::dom::NodeId;

/// A dek is a sentence or two, in characters.
const SHORT: usize = 20;
const LONG: usize = 400;
/// Class words of a dek.
const DEKS: &[&str] =
    &["dek", "standfirst", "subtitle", "sub-title", "subhead", "deck", "chapo", "vorspann", "lede"];
/// So many nodes lie between a headline and its dek at most.
const NEAR: usize = 120;

/// The dek: what is marked as one and stands on the page, or classed as one right below the headline.
pub fn choose(page: &Page<'_>, votes: &Votes, title: Option<&str>) -> Option<String> {
    let title = key(title?);
    let headline = page.headings.iter().find(|h| key(&h.text) == title)?;
    let fits = |text: &str| (SHORT..=LONG).contains(&text.chars().count()) && key(text) != title;
    let at = headline.node.index();
    let near = page.hooks.iter().copied().filter(|id| (at..at + NEAR).contains(&id.index()));
    let classed = near.filter(|id| is_dek(page, *id)).map(|id| page.text(id, LONG + 1)).find(|t| fits(t));
    let below = || {
        page.headings
            .iter()
            .filter(|h| h.level == 2 && h.node.index() > at && h.node.index() < at + NEAR)
            .map(|h| h.text.clone())
            .find(|text| {
                fits(text)
                    && votes.of(Field::Excerpt).chain(votes.of(Field::Dek)).any(|v| key(&v.text) == key(text))
            })
    };
    classed.or_else(below)
}

fn is_dek(page: &Page<'_>, id: NodeId) -> bool {
    let names = page.names(id);
    let mut words = names.split(|c: char| c.is_whitespace() || c == '_').flat_map(|w| w.split("--"));
    words.any(|w| {
        DEKS.iter().any(|d| w == *d || w.ends_with(&format!("-{d}")) || w.starts_with(&format!("{d}-")))
    })
}
