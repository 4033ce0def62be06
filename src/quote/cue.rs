//! The words that make it speech: chosen among the verbs and nouns around a quotation once its source is known.

use crate::text::Span;

use super::features::{Place, best_cue, distance, few, word_class};
use super::model::Model;
use super::scene::Scene;
use super::words::In;
use crate::text::order;

/// How many features a cue has.
pub(super) const COUNT: usize = 28;

/// A cue that was chosen.
#[derive(Debug, Clone, Copy)]
pub(super) struct Chosen {
    /// Its words.
    pub span: Span,
    /// Its first token.
    pub first: u32,
    /// Its class, see [`super::scene::Cue::class`].
    pub class: u8,
}

/// The score below which a quotation has no cue: a colon or nothing but its place ties it to its source.
const NONE: i32 = -640;

/// The cue by which a mention speaks the quotation, where there is one.
pub(super) fn choose(scene: &Scene<'_>, model: &Model, place: &Place, mention: u32) -> Option<Chosen> {
    let best = candidates(scene, place, mention)
        .into_iter()
        .map(|cue| (model.cue.score(&features(scene, place, mention, cue)), std::cmp::Reverse(cue)))
        .max()?;
    (best.0 >= NONE).then(|| chosen(scene, best.1.0))
}

/// A cue as it is shown.
pub(super) fn chosen(scene: &Scene<'_>, cue: u32) -> Chosen {
    let cue = scene.cues[cue as usize];
    let start = scene.token(cue.first).span.start;
    Chosen {
        span: Span { start, end: scene.token(cue.end - 1).span.end },
        first: cue.first,
        class: cue.class,
    }
}

/// Cues around the quotation and around its source, at most thirty.
pub(super) fn candidates(scene: &Scene<'_>, place: &Place, mention: u32) -> Vec<u32> {
    let m = scene.mentions[mention as usize];
    let mut out: Vec<u32> = Vec::with_capacity(32);
    let leaf = scene.leaf(place.leaf);
    let there = scene.leaf(scene.token(m.first).leaf);
    let mut add = |from: u32, to: u32, most: usize, back: bool| {
        let range = scene.cue_from[from as usize]..scene.cue_from[to.max(from) as usize];
        let mut put = |cue| order::insert(&mut out, 0, cue);
        if back { range.rev().take(most).for_each(&mut put) } else { range.take(most).for_each(&mut put) }
    };
    // Before the quotation, and behind it as far as an apposition takes; the same around the source.
    add(leaf.start.max(place.at.saturating_sub(40)), place.at, 9, true);
    add(place.at + 1, leaf.end.min(place.at + 40), 4, false);
    add(there.start.max(m.first.saturating_sub(4)), m.first, 2, true);
    add(m.end, there.end.min(m.end + 50), 8, false);
    for link in [scene.links.right[mention as usize], scene.links.left[mention as usize]] {
        if let Some(cue) = link.and_then(|l| scene.cue_at(l.verb)) {
            order::insert(&mut out, 0, cue);
        }
    }
    out
}

/// What the model sees of one cue.
pub(super) fn features(scene: &Scene<'_>, place: &Place, mention: u32, cue: u32) -> [u8; COUNT] {
    let m = scene.mentions[mention as usize];
    let c = scene.cues[cue as usize];
    let at = place.at;
    let token = *scene.token(c.first);
    let stretch = *scene.token(at);
    let (subject, via) = scene.links.subject[c.first as usize];
    let same = subject == mention || (subject != u32::MAX && scene.mentions[subject as usize].end == m.end);
    let to_quote =
        if c.first < at { scene.between(c.end.min(at), at) } else { scene.between(at + 1, c.first) };
    let to_mention = if c.first < m.first {
        scene.between(c.end.min(m.first), m.first)
    } else {
        scene.between(m.end.min(c.first), c.first)
    };
    let quote_gap = if c.first < at { at - c.end.min(at) } else { c.first - at - 1 };
    let mention_gap =
        if c.first < m.first { m.first - c.end.min(m.first) } else { c.first - m.end.min(c.first) };
    let best = best_cue(scene, place, mention).map(|b| b.0);
    let right = scene.links.right[mention as usize];
    [
        c.strength,
        c.class,
        token.info.verb.map_or(0, |v| 1 + v.1 as u8),
        match (c.first < m.first, m.first < at, c.first < at) {
            (true, true, _) => 0,
            (false, true, true) => 1,
            (false, true, false) => 2,
            (true, false, true) => 3,
            (true, false, false) => 4,
            (false, false, _) => 5,
        },
        distance(quote_gap),
        distance(mention_gap),
        u8::from(best == Some(cue)),
        if same { via.map_or(0, |v| v as u8) } else { 0 },
        u8::from(subject != u32::MAX) + u8::from(same),
        few(to_quote.verbs, 6),
        few(to_quote.subjects, 5),
        few(to_quote.joiners, 4),
        few(to_quote.thats, 3),
        few(to_quote.stretches, 4),
        few(to_quote.strong_cues, 5),
        few(to_mention.verbs, 6),
        few(to_mention.subjects, 5),
        few(to_mention.stretches, 4),
        few(to_mention.strong_cues, 5),
        u8::from(token.sentence == stretch.sentence)
            + 2 * u8::from(token.sentence == scene.token(m.first).sentence),
        word_class(scene.tokens.list.get(c.end as usize), token.sentence),
        word_class(c.first.checked_sub(1).map(|i| scene.token(i)), token.sentence),
        u8::from(right.is_some_and(|l| l.verb == c.first)) + 2 * u8::from(right.is_some_and(|l| l.passive)),
        m.kind as u8,
        u8::from(token.info.is(In::SpeechNouns)) + 2 * u8::from(token.info.is(In::Roles)),
        place.shared()[0],
        place.shared()[6],
        few(token.leaf.abs_diff(place.leaf), 3),
    ]
}
