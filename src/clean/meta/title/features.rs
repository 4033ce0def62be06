//! What speaks for and against a candidate, in bytes: where it stands, what was cut off it, who agrees, what page it is.

use super::candidates::{Candidate, Candidates, SOURCES};
use super::parts::{Cut, Form};
use super::site::Names;
use crate::clean::meta::hooks::HEADLINES;
use crate::clean::meta::page::Page;
use crate::clean::meta::votes::{Field, Votes};
use crate::dom::NodeId;
use crate::text::folded::key;
use std::collections::BTreeSet;

/// The columns, in order. `data/titles.bin` holds their numbers: a new one goes to the end, and the chooser is trained anew.
pub const COLUMNS: &[&str] = &[
    // For each source: whether it has a title, how the candidate was cut from it, at which sign, how many words were cut
    // off, whether those are or hold the site's name, how alike candidate and title are.
    "title",
    "title.cut",
    "title.sign",
    "title.off",
    "title.off_is_site",
    "title.off_has_site",
    "title.alike",
    "card",
    "card.cut",
    "card.sign",
    "card.off",
    "card.off_is_site",
    "card.off_has_site",
    "card.alike",
    "data",
    "data.cut",
    "data.sign",
    "data.off",
    "data.off_is_site",
    "data.off_has_site",
    "data.alike",
    "other",
    "other.cut",
    "other.sign",
    "other.off",
    "other.off_is_site",
    "other.off_has_site",
    "other.alike",
    // The heading that says it.
    "head.cut",
    "head.level",
    "head.rank",
    "head.times",
    "head.place",
    "head.linked",
    "head.named",
    "head.hooks",
    "head.late",
    // Its words.
    "words",
    "chars",
    "is_site",
    "has_site",
    "slug.says",
    "slug.said",
    "end",
    "capitals",
    "digit",
    "lower",
    "bracket",
    "parts",
    "nothing",
    "alike.top",
    "said",
    "said.whole",
    // The page.
    "page.depth",
    "page.tops",
    "page.headings",
    "page.type",
    "page.work",
    "page.product",
    "page.forum",
    "page.published",
    "page.author",
    "page.same",
    "page.top_in_title",
    "page.title_in_top",
    "page.card_in_title",
];

/// Titles that say nothing.
const NOTHING_SAID: &[&str] =
    &["home", "homepage", "home page", "index", "startseite", "accueil", "inicio", "início", "untitled"];

/// So many nodes below a heading its byline and date stand at most.
const NEAR: usize = 120;

/// The rows of all candidates.
pub fn rows(page: &Page<'_>, votes: &Votes, names: &Names, all: &Candidates<'_>) -> Vec<Vec<u8>> {
    let scene = Scene::new(page, votes, all);
    all.all.iter().map(|c| scene.row(page, names, all, c)).collect()
}

type Words = BTreeSet<String>;

struct Scene {
    titles: [Words; SOURCES],
    top: Words,
    slug: Words,
    page: Vec<u8>,
}

impl Scene {
    fn new(page: &Page<'_>, votes: &Votes, all: &Candidates<'_>) -> Scene {
        let titles = [0, 1, 2, 3].map(|i| words(all.titles[i].as_deref().unwrap_or("")));
        let mut tops = all.headings.iter().filter(|h| h.level == 1);
        let count = tops.clone().count();
        let top = words(tops.next().map_or("", |h| &*h.text));
        let path = page.address.map_or("", |u| u.path());
        let segments: Vec<&str> = path.split('/').filter(|s| !s.is_empty()).collect();
        let slug = segments.last().map_or("", |s| s.split('.').next().unwrap_or(s));
        let kind = |word: &str| usize::from(votes.of(Field::Kind).any(|v| v.text == word));
        let has = |field| usize::from(votes.of(field).next().is_some());
        let page = [
            segments.len(),
            count,
            page.headings.len(),
            match page.meta_of("og:type").next().unwrap_or("") {
                "" => 0,
                "article" | "blog" => 1,
                "website" => 2,
                t if t.contains("product") => 3,
                _ => 4,
            },
            kind("work"),
            kind("product"),
            kind("forum"),
            has(Field::Published),
            has(Field::Author),
            usize::from(!titles[0].is_empty() && titles[0] == titles[1]),
            contained(&top, &titles[0]),
            contained(&titles[0], &top),
            contained(&titles[1], &titles[0]),
        ];
        Scene { titles, top, slug: words(slug), page: page.map(byte).to_vec() }
    }

    fn row(&self, page: &Page<'_>, names: &Names, all: &Candidates<'_>, c: &Candidate) -> Vec<u8> {
        let own = words(&c.text);
        let mut row: Vec<usize> = Vec::with_capacity(COLUMNS.len());
        for (form, title) in c.cut.iter().zip(&self.titles) {
            let off = form.as_ref().map_or("", |f| &*f.off);
            row.extend([
                usize::from(!title.is_empty()),
                form.as_ref().map_or(0, |f| f.cut as usize),
                form.as_ref().map_or(0, sign),
                words(off).len(),
                usize::from(!off.is_empty() && names.are(off)),
                usize::from(names.are_in(off)),
                alike(&own, title),
            ]);
        }
        heading(&mut row, page, all, c);
        let letters = || c.text.chars().filter(|c| c.is_alphabetic());
        row.extend([
            c.key.split(' ').count(),
            c.text.chars().count() / 4,
            names.are(&c.text).into(),
            names.are_in(&c.text).into(),
            contained(&self.slug, &own),
            contained(&own, &self.slug),
            match c.text.chars().last().unwrap_or(' ') {
                '.' => 1,
                '?' => 2,
                '!' => 3,
                c if c.is_alphanumeric() => 0,
                _ => 4,
            },
            usize::from(letters().count() > 3 && letters().all(char::is_uppercase)),
            c.text.starts_with(|c: char| c.is_ascii_digit()).into(),
            c.text.starts_with(char::is_lowercase).into(),
            c.text.contains(['(', '[']).into(),
            c.text.matches([':', '|', '–', '—']).count() + c.text.matches(" - ").count(),
            NOTHING_SAID.contains(&&*c.key).into(),
            alike(&own, &self.top),
            c.cut.iter().flatten().count(),
            c.cut.iter().flatten().filter(|f| f.cut == Cut::Whole).count(),
        ]);
        row.into_iter().map(byte).chain(self.page.iter().copied()).collect()
    }
}

fn heading(row: &mut Vec<usize>, page: &Page<'_>, all: &Candidates<'_>, c: &Candidate) {
    let Some((at, cut)) = c.heading else {
        row.extend([0, 0, 0, c.times, 0, 0, 0, 0, 0]);
        return;
    };
    let heading = all.headings[at];
    let node = heading.node.index();
    row.extend([
        cut as usize,
        if heading.level == 0 { 7 } else { heading.level.into() },
        all.headings[..=at].iter().filter(|h| h.level == heading.level).count(),
        c.times,
        all.places[at],
        all.linked[at].into(),
        is_named(page, heading.node).into(),
        page.hooks.iter().filter(|n| (node..node + NEAR).contains(&n.index())).count(),
        node * 32 / page.dom.len().max(1),
    ]);
}

fn is_named(page: &Page<'_>, node: NodeId) -> bool {
    let prop = page.attr(node, "itemprop").is_some_and(|p| p == "headline" || p == "name");
    let names = page.names(node);
    prop || HEADLINES.iter().any(|w| names.contains(w))
}

fn sign(form: &Form) -> usize {
    match form.sign {
        ' ' => 0,
        '|' => 1,
        '-' => 2,
        '–' | '—' => 3,
        ':' => 4,
        '(' => 5,
        _ => 6,
    }
}

fn byte(value: usize) -> u8 {
    value.min(250) as u8
}

fn words(text: &str) -> Words {
    let mut words = Words::new();
    words.extend(key(text).split(' ').filter(|w| !w.is_empty()).map(str::to_owned));
    words
}

/// The share of `part`'s words that `whole` has, in 16ths.
fn contained(part: &Words, whole: &Words) -> usize {
    if part.is_empty() { 0 } else { part.intersection(whole).count() * 16 / part.len() }
}

/// Words in both of words in either, in 16ths.
fn alike(a: &Words, b: &Words) -> usize {
    let common = a.intersection(b).count();
    let either = a.len() + b.len() - common;
    (common * 16).checked_div(either).unwrap_or(0)
}
