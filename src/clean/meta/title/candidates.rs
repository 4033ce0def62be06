//! What may be the headline: every heading and every form of every title, alike ones as one.

use super::parts::{self, Cut, Form};
use crate::clean::meta::page::{Heading, Page};
use crate::clean::meta::votes::{Field, Votes};
use crate::clean::segment;
use crate::dom::NodeId;
use crate::text::folded::key;
use std::collections::BTreeMap;

/// Where titles that no reader sees stand: `<title>`, cards, JSON-LD, other metadata.
pub const SOURCES: usize = 4;

/// One possible headline.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// Its words as they will be shown.
    pub text: String,
    /// The words it is compared by.
    pub key: String,
    /// How it was cut from each source's title, where it was.
    pub cut: [Option<Form>; SOURCES],
    /// The heading that says it, and how.
    pub heading: Option<(usize, Cut)>,
    /// How many headings say it.
    pub times: usize,
}

/// All that may be the headline, and what it was made from.
pub struct Candidates<'p> {
    /// The titles of the sources.
    pub titles: [Option<String>; SOURCES],
    /// The headings that count, in order.
    pub headings: Vec<&'p Heading>,
    /// Where each stands: 1 in the page's header, 2 in what is never the article, 0 elsewhere.
    pub places: Vec<usize>,
    /// Whether each leads elsewhere: a logo, a teaser.
    pub linked: Vec<bool>,
    /// The candidates.
    pub all: Vec<Candidate>,
}

/// So many headings of the first level, and of others, are looked at: later ones are those of sections.
const TOPS: usize = 8;
const OTHERS: usize = 10;
/// Headings at most, with those that say one of the titles.
const MOST: usize = 40;
/// So many titles of the last source: sites name a title in four or five vocabularies at most.
const MORE: usize = 4;

impl<'p> Candidates<'p> {
    /// Gathers them.
    pub fn gather(page: &'p Page<'_>, votes: &Votes) -> Self {
        let first = |field| votes.of(field).map(|v| v.text.clone()).next();
        let card = first(Field::CardTitle);
        let data = first(Field::DataTitle);
        let titles = [first(Field::PageTitle), card, data, first(Field::Title)];
        let mut list = List::default();
        let rest = [Field::CardTitle, Field::DataTitle, Field::Title];
        let more = rest.iter().flat_map(|f| votes.of(*f).skip(1).take(MORE)).map(|v| v.text.clone());
        let slots = titles.iter().cloned().enumerate().filter_map(|(slot, t)| Some((slot, t?)));
        for (slot, title) in slots.chain(more.map(|t| (SOURCES - 1, t))) {
            for form in parts::forms(&title) {
                list.add_title(form, slot);
            }
        }
        let (mut tops, mut others) = (0, 0);
        let headings: Vec<&Heading> = page
            .headings
            .iter()
            .filter(|h| {
                let (seen, most) = if h.level == 1 { (&mut tops, TOPS) } else { (&mut others, OTHERS) };
                *seen += 1;
                let words = key(&h.text);
                !words.is_empty() && (*seen <= most || list.by_key.contains_key(&words))
            })
            .take(MOST)
            .collect();
        for (i, heading) in headings.iter().enumerate() {
            // Only of the headings of the first level parts are looked at: others say the title or nothing.
            let forms = if heading.level == 1 { parts::forms(&heading.text) } else { whole(&heading.text) };
            let own = own_text(page, heading.node).filter(|t| *t != heading.text);
            let own = own.map(|text| Form { text, cut: Cut::Own, sign: ' ', off: String::new() });
            for form in forms.into_iter().chain(own) {
                list.add_heading(form, i);
            }
        }
        let places = headings.iter().map(|h| place(page, h.node)).collect();
        let linked = headings.iter().map(|h| is_linked(page, h.node)).collect();
        Candidates { titles, headings, places, linked, all: list.all }
    }
}

fn whole(text: &str) -> Vec<Form> {
    vec![Form { text: parts::tidy(text), cut: Cut::Whole, sign: ' ', off: String::new() }]
}

#[derive(Default)]
struct List {
    all: Vec<Candidate>,
    by_key: BTreeMap<String, usize>,
}

impl List {
    fn at(&mut self, text: &str) -> &mut Candidate {
        let key = key(text);
        let next = self.all.len();
        let at = *self.by_key.entry(key.clone()).or_insert(next);
        if at == next {
            self.all.push(Candidate {
                text: text.to_owned(),
                key,
                cut: Default::default(),
                heading: None,
                times: 0,
            });
        }
        &mut self.all[at]
    }

    fn add_heading(&mut self, form: Form, heading: usize) {
        let candidate = self.at(&form.text);
        candidate.times += usize::from(form.cut == Cut::Whole);
        // A heading that says it whole is worth more than a part of one before.
        if candidate.heading.is_none_or(|(_, cut)| cut != Cut::Whole && form.cut == Cut::Whole) {
            candidate.heading = Some((heading, form.cut));
            candidate.text = form.text;
        }
    }

    fn add_title(&mut self, form: Form, slot: usize) {
        let candidate = self.at(&form.text);
        let old = &mut candidate.cut[slot];
        if old.as_ref().is_none_or(|o| form.cut < o.cut) {
            *old = Some(form);
        }
    }
}

/// The text of a heading without labels, small print and numbers of its own: its own text nodes, and the
/// elements that hold most of it.
fn own_text(page: &Page<'_>, heading: NodeId) -> Option<String> {
    let dom = page.dom;
    let mut best = String::new();
    let mut direct = String::new();
    // A heading is made of a handful of elements.
    for child in dom.children(heading).take(30) {
        match dom.text(child) {
            Some(text) => direct.push_str(text),
            None if segment::is_silent(dom, child) || page.is_button(child) => {}
            None => {
                let text = page.text(child, 400);
                if text.len() > best.len() {
                    best = text;
                }
            }
        }
    }
    let direct = parts::tidy(&direct);
    let own = if direct.len() >= best.len() { direct } else { parts::tidy(&best) };
    (!key(&own).is_empty()).then_some(own)
}

/// 1 in the page's header, 2 in what is never the article, 0 elsewhere.
fn place(page: &Page<'_>, node: NodeId) -> usize {
    let mut place = 0;
    for tag in page.dom.ancestors(node).filter_map(|a| page.dom.tag(a)).take(40) {
        match &**tag {
            "nav" | "footer" | "aside" | "dialog" | "form" => return 2,
            "article" | "main" => return place,
            "header" => place = 1,
            _ => {}
        }
    }
    place
}

/// Whether a heading leads elsewhere: a logo, a teaser.
fn is_linked(page: &Page<'_>, node: NodeId) -> bool {
    let is_link = |n: &NodeId| {
        page.dom.tag(*n).is_some_and(|t| &**t == "a")
            && page.attr(*n, "href").is_some_and(|h| !h.starts_with('#'))
    };
    page.dom.ancestors(node).take(3).any(|n| is_link(&n))
        || page.dom.children(node).take(3).any(|n| is_link(&n))
}
