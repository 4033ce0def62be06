//! From mentions to speakers: each quotation gets the person its mention means, under the fullest name the article gives.

use std::collections::BTreeMap;

use super::antecedent::{self, Said};
use super::mentions::{Kind, Mention};
use super::model::model;
use super::people::{self, People};
use super::scene::Scene;
use super::{Quote, Rule, Speaker};
use crate::text::Span;
use crate::text::order;

/// The score from which a pronoun is given a name, in 1/256; below it the pronoun itself is shown, as nobody by name.
const NAMED: i32 = -350;
/// The same for descriptions, which are more often somebody not named at all.
const DESCRIBED: i32 = 60;

/// The score from which the name is shown too: of those below, more than a third mean somebody else.
const SURE: i32 = -60;
/// The most that is claimed for a name below [`SURE`], and for a pronoun without a name, in percent.
const DOUBTFUL: u8 = 49;

/// Fills in [`Quote::speaker`] from the mentions of all quotations, and says who the speakers are.
pub(super) fn resolve(scene: &Scene<'_>, quotes: &mut [Quote]) -> Vec<Speaker> {
    let people = people::find(scene);
    let mut said = Said { times: vec![0; people.list.len()], ..Said::default() };
    let mut speakers: Vec<Speaker> = Vec::new();
    let mut known: BTreeMap<Key, u32> = BTreeMap::new();
    for quote in quotes {
        let Some(span) = quote.mention else { continue };
        // "— Professor specializing in verification": who signs by what they are is nobody named elsewhere.
        let mention =
            at(scene, span).filter(|_| quote.rule != Rule::Signature || is_named(span.of(scene.text)));
        let (person, doubt) = mention.map_or((None, false), |m| who(scene, &people, &said, m));
        // A pronoun that leads to nobody tells a reader nothing: "it" and "they" are no names to list.
        let pronoun = mention.is_some_and(|m| scene.mentions[m as usize].kind == Kind::Pronoun);
        if doubt || (pronoun && person.is_none()) {
            quote.confidence = quote.confidence.min(DOUBTFUL);
        }
        let key = match person {
            Some(person) => Key::Person(person),
            None => Key::Words(span.of(scene.text).to_lowercase()),
        };
        let id = *known.entry(key).or_insert_with(|| {
            speakers.push(speaker(scene, &people, person, mention, span, speakers.len() as u32));
            speakers.len() as u32 - 1
        });
        let mentions = &mut speakers[id as usize].mentions;
        if mentions.last() != Some(&span) {
            mentions.push(span);
        }
        quote.speaker = Some(id);
        if let Some(person) = person {
            said.times[person as usize] += 1;
            said.last = Some((person, quote.leaf));
        }
        said.pronoun = pronoun;
    }
    for speaker in &mut speakers {
        order::by(&mut speaker.mentions, Ord::cmp);
        speaker.mentions.dedup();
    }
    speakers
}

/// Whether a signature is a name: no word in lower case but particles.
fn is_named(words: &str) -> bool {
    let lower = |word: &str| word.starts_with(char::is_lowercase);
    words.split_whitespace().filter(|w| lower(w)).all(|w| w.chars().count() <= 3)
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Person(u32),
    Words(String),
}

/// The mention that covers a span: the one that begins with it, or whose name lies in it.
pub(super) fn at(scene: &Scene<'_>, span: Span) -> Option<u32> {
    let from = scene.mentions.partition_point(|m| scene.token(m.first).span.start < span.start);
    let inside =
        scene.mentions[from..].iter().take(24).take_while(|m| scene.token(m.first).span.start < span.end);
    let fits = |m: &Mention| scene.token(m.end - 1).span.end <= span.end;
    let best =
        inside.enumerate().filter(|(_, m)| fits(m)).min_by_key(|(_, m)| (m.first, std::cmp::Reverse(m.end)));
    best.map(|(i, _)| (from + i) as u32)
}

/// The person whom a mention means, and whether that is doubtful.
pub(super) fn who(scene: &Scene<'_>, people: &People, said: &Said, mention: u32) -> (Option<u32>, bool) {
    let m = scene.mentions[mention as usize];
    if m.kind == Kind::Name && !m.describes(&scene.tokens, scene.lexicon) {
        return (named(scene, people, mention), false);
    }
    if m.describes(&scene.tokens, scene.lexicon)
        && let Some(name) = apposed(scene, &m)
    {
        return (named(scene, people, name), false);
    }
    if !antecedent::needs_one(scene, &m) {
        return (None, false);
    }
    if let Some(person) = antecedent::subject_here(scene, people, said, mention) {
        return (Some(person), false);
    }
    let best = antecedent::candidates(scene, people, said, mention)
        .into_iter()
        .map(|c| (model().antecedent.score(&c.row), c.person))
        .max_by_key(|(score, person)| (*score, std::cmp::Reverse(*person)));
    let Some((score, person)) = best else { return (None, false) };
    let enough = match m.kind {
        // The trees learnt descriptions in English, where most are of people not named; by our passages others name them more often.
        Kind::Description if !scene.lexicon.noun_behind_name => NAMED,
        Kind::Description => DESCRIBED,
        _ => NAMED,
    };
    (Some(person).filter(|_| score >= enough), score >= enough && score < SURE)
}

/// The name that a description stands beside: "another critic, Bo Lind," or "Ann Vega, the chief of the port,".
fn apposed(scene: &Scene<'_>, m: &Mention) -> Option<u32> {
    let list = &scene.tokens.list;
    let sentence = scene.token(m.first).sentence;
    let comma = |i: u32| list.get(i as usize).is_some_and(|t| t.is_mark(',') && t.sentence == sentence);
    let name = |i: usize| {
        scene
            .mentions
            .get(i)
            .is_some_and(|n| n.kind == Kind::Name && !n.part && !n.possessive && n.name + 1 < n.end)
    };
    let singular = !m.head(&scene.tokens).span.of(scene.text).ends_with('s');
    // "…, sagte der Chef des Verbands, Jan Reuter.": a genitive that the phrase does not reach over, four words at most.
    let end = if scene.lexicon.noun_behind_name {
        m.shown_end
    } else {
        (m.shown_end..m.shown_end + 5)
            .find(|&i| list.get(i as usize).is_none_or(|t| !t.is_word()))
            .unwrap_or(m.shown_end)
    };
    let ends = |i: u32| {
        comma(i) || list.get(i as usize).is_none_or(|t| !t.is_word() || t.leaf != list[m.first as usize].leaf)
    };
    if comma(end) && singular {
        let behind = scene.mentions_in(end + 1, end + 2).find(|&i| name(i));
        if let Some(i) = behind.filter(|&i| ends(scene.mentions[i].end)) {
            return Some(i as u32);
        }
    }
    if m.first > 1 && comma(m.first - 1) && singular {
        let before = scene.mentions_in((m.first - 1).saturating_sub(8), m.first - 1).rev();
        return before.filter(|&i| name(i) && scene.mentions[i].end == m.first - 1).map(|i| i as u32).next();
    }
    None
}

/// The person of a name: its own entry, or that of the longer phrase over the same head.
pub(super) fn named(scene: &Scene<'_>, people: &People, mention: u32) -> Option<u32> {
    let m = scene.mentions[mention as usize];
    let from = people.named.partition_point(|n| scene.mentions[n.0 as usize].first + 16 < m.first);
    let near = people.named[from..].iter().take(24);
    near.filter(|n| {
        let other = scene.mentions[n.0 as usize];
        other.end == m.end || (other.first < m.end && m.first < other.end)
    })
    .min_by_key(|n| scene.mentions[n.0 as usize].end.abs_diff(m.end))
    .map(|n| n.1)
}

fn speaker(
    scene: &Scene<'_>,
    people: &People,
    person: Option<u32>,
    mention: Option<u32>,
    span: Span,
    id: u32,
) -> Speaker {
    let Some(person) = person else {
        let kind = mention.map(|m| scene.mentions[m as usize].kind);
        // What no phrase of ours covers is a label or signature: a name if it begins with a capital.
        let capital = span.of(scene.text).starts_with(|c: char| c.is_uppercase() || c == '@');
        let named = kind.map_or(capital, |k| k == Kind::Name);
        return Speaker { id, name: span.of(scene.text).to_owned(), role: None, named, mentions: Vec::new() };
    };
    let who = &people.list[person as usize];
    let name = who.name.of(scene.text).trim_end_matches("'s").trim_end_matches("’s").to_owned();
    let role = who.role.map(|r| r.of(scene.text).to_owned());
    Speaker { id, name, role, named: true, mentions: Vec::new() }
}
