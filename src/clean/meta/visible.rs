//! What a reader sees near the headline: the byline and the date.

use super::hooks::{BYLINES, DATES};
use super::page::{AUTHOR_PAGES, Page};
use super::votes::{Field, Votes};
use super::{dates, lines, marked};
use crate::dom::NodeId;
use crate::text::order;

/// A byline or a date line is not longer, in characters.
const LINE: usize = 160;
/// Class words that tell a box about the author from a byline, however near it is in a short article.
const BOXES: &[&str] = &["box", "bio", "about"];
/// So many nodes lie between the headline and its byline at most.
const NEAR: usize = 150;
/// Class words of dates of change.
const CHANGES: &[&str] = &["modified", "updated", "update"];

/// Votes for bylines and dates, those near the headline first.
pub fn vote(page: &Page<'_>, votes: &mut Votes) {
    let headline = headline(page);
    let mut near: Vec<NodeId> = page.hooks.iter().copied().filter(|id| !page.is_aside(*id)).collect();
    order::by_key(&mut near, |id| distance(id.index(), headline));
    let day_first = page.day_first();
    for id in &near {
        let is_time = page.dom.tag(*id).is_some_and(|t| &**t == "time");
        let names = page.names(*id);
        if !is_time && !DATES.iter().any(|w| names.contains(w)) {
            continue;
        }
        let text = marked::value(page, *id);
        let date = if is_time { dates::parse(&text) } else { None };
        let date = date.or_else(|| {
            let text = page.text(*id, LINE + 1);
            (text.chars().count() <= LINE).then(|| dates::find(&text, day_first)).flatten().map(|(d, _)| d)
        });
        if let Some(date) = date {
            let around = page.dom.node(*id).parent.map(|p| page.text(p, LINE)).unwrap_or_default();
            let before = around.find(&page.text(*id, LINE)).map_or("", |at| &around[..at]);
            let changed = CHANGES.iter().any(|w| names.contains(w))
                || lines::says_change(&page.text(*id, LINE))
                || lines::says_change(before);
            votes.cast(if changed { Field::Modified } else { Field::Published }, &date);
            if !changed && distance(id.index(), headline) < NEAR {
                votes.cast(Field::Shown, &date);
            }
        }
    }
    // `by sailor_7 » Tue Aug 27, 2019`: a post's author line holds its date.
    for id in near.iter().filter(|id| page.names(**id).contains("author")) {
        let text = page.text(*id, LINE + 1);
        if text.chars().count() <= LINE
            && let Some((date, end)) = dates::find(&text, day_first)
            && !lines::says_change(&text[..end])
        {
            votes.cast(Field::Published, &date);
        }
    }
    for id in &near {
        if let Some(name) = page.attr(*id, "data-author") {
            votes.cast(Field::Author, name);
        }
    }
    cast_bylines(page, near.iter().filter(|id| !is_far(page, **id, headline)), votes);
    cast_links(page, &near, headline, votes);
}

/// Votes for names far from the headline: the box about the author below the article.
pub fn vote_far(page: &Page<'_>, votes: &mut Votes) {
    let headline = headline(page);
    let is_named = |id: NodeId| {
        let names = page.names(id);
        BYLINES.iter().any(|w| names.contains(w))
    };
    let far = |id: &&NodeId| is_named(**id) && is_far(page, **id, headline) && !page.is_aside(**id);
    let mut far: Vec<NodeId> = page.hooks.iter().filter(far).copied().collect();
    order::by_key(&mut far, |id| distance(id.index(), headline));
    cast_bylines(page, far.iter(), votes);
}

fn is_far(page: &Page<'_>, id: NodeId, headline: usize) -> bool {
    let names = page.names(id);
    let is_box = || BOXES.iter().any(|w| names.contains(w));
    distance(id.index(), headline) >= NEAR || names.contains("aut") && is_box()
}

fn cast_bylines<'n>(page: &Page<'_>, nodes: impl Iterator<Item = &'n NodeId> + Clone, votes: &mut Votes) {
    for word in BYLINES {
        for id in nodes.clone() {
            if page.names(*id).contains(word)
                && page.dom.tag(*id).is_some_and(|t| !matches!(&**t, "img" | "body" | "article" | "main"))
            {
                let text = page.lines(*id, LINE + 1);
                if text.chars().count() <= LINE {
                    votes.cast(Field::Author, &text);
                }
            }
        }
    }
}

/// Names that link to their author's page, right around the headline.
fn cast_links(page: &Page<'_>, near: &[NodeId], headline: usize, votes: &mut Votes) {
    let links = near.iter().filter(|id| {
        page.dom.tag(**id).is_some_and(|t| &**t == "a") && distance(id.index(), headline) < NEAR
    });
    for id in links {
        let leads = |href: &str| href.split('/').take(8).any(|p| AUTHOR_PAGES.contains(&p));
        if page.attr(*id, "href").is_some_and(leads) {
            let text = page.lines(*id, LINE + 1);
            if text.chars().count() <= LINE {
                votes.cast(Field::Author, &text);
            }
        }
    }
}

fn headline(page: &Page<'_>) -> usize {
    page.headings.iter().find(|h| h.level == 1).or(page.headings.first()).map_or(0, |h| h.node.index())
}

/// What stands behind the headline is nearer than what stands before it.
fn distance(node: usize, headline: usize) -> usize {
    if node >= headline { node - headline } else { (headline - node) * 3 }
}
