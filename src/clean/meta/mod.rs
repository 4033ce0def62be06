//! What a page says about its article: each source casts votes, the most trusted and best agreed one is believed.
//! Nothing here judges the body, and no source knows another.
//!
//! Invariants: strings are folded and none is empty; dates are ISO 8601 as precise as written; people are people;
//! a fixed number of walks over the tree, each text read up to a bound.

mod address;
mod credits;
mod dates;
mod dek;
mod document;
mod escapes;
mod hooks;
mod json;
mod json_ld;
mod lines;
mod marked;
mod meta_tags;
mod open_graph;
mod page;
mod people;
mod plain;
mod stamped;
mod title;
mod visible;
mod votes;

use super::Context;
use crate::article::{Byline, LeadImage, Metadata};
use crate::dom::Dom;
use crate::text::{Direction, ImageUrl, Language, SafeUrl, whitespace::fold};
use page::Page;
pub use title::COLUMNS as TITLE_COLUMNS;
use votes::{Field, Votes};

/// The sources, the most trusted first.
const ALL: &[fn(&Page<'_>, &mut Votes)] = &[
    json_ld::vote,
    open_graph::vote,
    marked::vote,
    meta_tags::vote,
    visible::vote,
    lines::vote,
    credits::vote,
    visible::vote_far,
    stamped::vote,
    document::vote,
    plain::vote,
    address::vote,
];

/// A summary is cut off at the end of a word after so many characters: what link previews show.
const EXCERPT: usize = 300;

/// Whether a line is a byline with its date, and nothing besides: "By Ana Costa, 3 May 2024, 4 comments".
pub fn is_byline(line: &str) -> bool {
    line.len() < lines::LINE && lines::led(line) && dates::find(line, true).is_some()
}

/// Whether a line begins as a byline does.
pub fn is_led(line: &str) -> bool {
    lines::led(line)
}

/// What may be the headline, each with the values of its features ([`TITLE_COLUMNS`]): for training.
pub fn titles(dom: &Dom, context: &Context<'_>) -> Vec<(String, Vec<u8>)> {
    let (page, votes) = ask(dom, context);
    title::dump(&page, &votes, title::site_name(&votes).as_deref())
}

fn ask<'d>(dom: &'d Dom, context: &Context<'d>) -> (Page<'d>, Votes) {
    let page = Page::read(dom, context);
    let mut votes = Votes::default();
    for (trust, source) in ALL.iter().enumerate() {
        votes.begin(trust);
        source(&page, &mut votes);
    }
    (page, votes)
}

/// Reads the metadata of a page.
pub fn read(dom: &Dom, context: &Context<'_>) -> Metadata {
    let (page, votes) = ask(dom, context);
    let site = title::site_name(&votes);
    let title = title::choose(&page, &votes, site.as_deref());
    let people = people::choose(&votes, site.as_deref());
    let base = page.base.as_ref();
    let canonical = votes.of(Field::Canonical).find_map(|v| SafeUrl::resolve(&v.text, base));
    let image = votes.of(Field::Image).find_map(|v| ImageUrl::resolve(&v.text, base));
    let image_alt = votes.of(Field::ImageAlt).map(|v| v.text.clone()).next();
    let published = dates::published(&votes);
    let modified = dates::choose(&votes, Field::Modified);
    // A page that only tells of its last change: both are that day.
    let published = published.or_else(|| modified.clone());
    let dek = dek::choose(&page, &votes, title.as_deref());
    let excerpt = votes.of(Field::Excerpt).map(|v| shorten(&v.text)).find(|t| t.chars().count() > 20);
    Metadata {
        excerpt: excerpt.or_else(|| dek.clone()),
        dek,
        byline: (!people.is_empty()).then_some(Byline { people }),
        published,
        modified,
        language: votes.of(Field::Language).find_map(|v| Language::parse(&v.text)),
        direction: votes.of(Field::Direction).find_map(|v| match &*v.text {
            "rtl" => Some(Direction::Rtl),
            "ltr" => Some(Direction::Ltr),
            _ => None,
        }),
        lead_image: image.map(|url| LeadImage { url, alt: image_alt }),
        canonical: canonical.filter(|u| !u.as_str().starts_with("mailto:")),
        site_name: site,
        title,
    }
}

fn shorten(text: &str) -> String {
    let text = fold(text);
    match text.char_indices().nth(EXCERPT) {
        None => text,
        Some((end, _)) => {
            let end = text[..end].rfind(' ').unwrap_or(end);
            format!("{}…", text[..end].trim_end_matches([',', ';', ' ', '.']))
        }
    }
}
