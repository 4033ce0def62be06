//! What the ranker sees of a quotation and one candidate source: small whole numbers over the geometry of the text.
//! No word of the article is a feature; words enter by their class in the lexicon alone.

use crate::lexicon::{Gender, Person};

use super::links::{Link, Via};
use super::scene::Scene;
use super::tokens::{Kind, Token};
use super::words::In;

/// How many features a candidate has.
pub(super) const COUNT: usize = 86;

/// What is known when a quotation's turn comes, from the quotations before it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Before {
    /// The quotation before (index) and its mention (index), where it has one.
    pub previous: Option<(u32, Option<u32>)>,
}

/// What concerns the quotation alone, computed once for all its candidates.
#[derive(Debug, Clone)]
pub(super) struct Place {
    /// Its token.
    pub at: u32,
    /// Its leaf.
    pub leaf: u32,
    /// The two nearest cues before it in its sentence (nearest first) and the nearest behind it.
    pub left: [Option<u32>; 2],
    pub right: Option<u32>,
    shared: [u8; SHARED],
}

/// How many of them concern the quotation alone.
pub(super) const SHARED: usize = 32;

pub(super) fn few(n: u32, most: u8) -> u8 {
    n.min(u32::from(most)) as u8
}

/// Distances: exact up to 12, then in ever wider classes, so that trees need few cuts.
pub(super) fn distance(n: u32) -> u8 {
    match n {
        0..=12 => n as u8,
        13..=16 => 13,
        17..=22 => 14,
        23..=30 => 15,
        31..=45 => 16,
        46..=70 => 17,
        71..=120 => 18,
        121..=250 => 19,
        _ => 20,
    }
}

/// What a token is to its neighbours.
pub(super) fn word_class(token: Option<&Token>, sentence: u32) -> u8 {
    let Some(token) = token else { return 0 };
    let info = token.info;
    match token.kind {
        Kind::Stretch(_) => 1,
        Kind::Mark(',') => 2,
        Kind::Mark(':') => 3,
        Kind::Mark('-') => 4,
        Kind::Mark('.' | '!' | '?') => 5,
        Kind::Mark('(' | '[') => 6,
        Kind::Mark(_) => 7,
        Kind::Number => 8,
        _ if token.sentence != sentence && token.kind == Kind::Capital => 9,
        _ if info.person.is_some() => 10,
        _ if info.is(In::That) => 11,
        _ if info.is(In::Joiners) => 12,
        _ if info.strength >= 5 => 13,
        _ if info.is(In::Auxiliaries) => 14,
        _ if info.is(In::Determiners) => 15,
        _ if info.is(In::Prepositions) => 16,
        _ if info.strength >= 2 => 17,
        _ if info.verb.is_some() || info.is(In::Moves) => 18,
        _ if token.is_capital() => 19,
        _ if info.is(In::Common) => 20,
        _ if info.is(In::SpeechNouns) || info.is(In::Roles) => 21,
        _ => 22,
    }
}

/// How a stretch of words ends: the last mark inside it.
pub(super) fn closing(inner: &str) -> u8 {
    let trimmed = inner.trim_end_matches(['’', '\'', '”', '"', '»', ' ']);
    match trimmed.chars().next_back() {
        Some(',') => 1,
        Some('.' | '…') => 2,
        Some('?') => 3,
        Some('!') => 4,
        Some('-' | '–' | '—') => 5,
        Some(':' | ';') => 6,
        _ => 0,
    }
}

/// Words in a stretch, counted by blanks.
pub(super) fn words_in(inner: &str) -> u32 {
    inner.split(char::is_whitespace).filter(|w| w.contains(char::is_alphanumeric)).count() as u32
}

impl Place {
    /// Looks around a quotation.
    pub fn new(scene: &Scene<'_>, stretch: usize, before: &Before) -> Place {
        let at = scene.tokens.stretch_at[stretch];
        let token = *scene.token(at);
        let leaf = scene.leaf(token.leaf);
        let get = |i: u32| (leaf.contains(&i)).then(|| scene.token(i));
        let left = left_cues(scene, at);
        let right = right_cue(scene, at);
        let inner = scene.pieces[stretch].inner.of(scene.text);
        let piece = scene.pieces[stretch];
        let single_ending = scene.text.get(piece.outer.end as usize..).and_then(|r| r.chars().next());
        let first_letter = inner.chars().find(|c| c.is_alphanumeric());
        let previous_at = before.previous.map(|(p, _)| scene.tokens.stretch_at[p as usize]);
        let previous = previous_at.map(|p| *scene.token(p));
        let same_sentence = previous.is_some_and(|p| p.sentence == token.sentence);
        let leaf_before = scene.between(leaf.start, at);
        let cue = |c: Option<u32>| c.map(|c| scene.cues[c as usize]);
        let strength = |c: Option<u32>| cue(c).map_or(0, |c| c.strength);
        let left_gap = cue(left[0]).map_or(255, |c| distance(at - c.end.min(at)));
        let right_gap = cue(right).map_or(255, |c| distance(c.first - at));
        let subject = |c: Option<u32>| {
            cue(c).and_then(|c| scene.links.subject[c.first as usize].1).map_or(0, |via| via as u8)
        };
        let before_sum = before.previous.and_then(|(_, m)| m).map(|m| scene.mentions[m as usize].first);
        let shared = [
            word_class(at.checked_sub(1).and_then(get), token.sentence),
            word_class(at.checked_sub(2).and_then(get), token.sentence),
            word_class(at.checked_sub(3).and_then(get), token.sentence),
            word_class(get(at + 1), token.sentence),
            word_class(get(at + 2), token.sentence),
            word_class(get(at + 3), token.sentence),
            closing(inner),
            distance(words_in(inner)),
            match first_letter {
                Some(c) if c.is_uppercase() => 2,
                Some(c) if c.is_lowercase() => 1,
                _ => 0,
            },
            few(leaf_before.stretches, 8),
            distance(at - leaf.start),
            distance(leaf.end - at - 1),
            match previous {
                None => 0,
                Some(_) if same_sentence => 1,
                Some(p) if p.leaf == token.leaf => 2,
                Some(p) if p.leaf + 1 == token.leaf => 3,
                Some(p) if p.leaf + 3 >= token.leaf => 4,
                Some(_) => 5,
            },
            before.previous.map_or(7, |(p, _)| closing(scene.pieces[p as usize].inner.of(scene.text))),
            previous_at.map_or(255, |p| distance(at - p)),
            match (before_sum, previous_at) {
                (Some(m), Some(p)) if m > p && m < at => 1,
                (Some(m), Some(p)) if m > p => {
                    if m > at {
                        2
                    } else {
                        1
                    }
                }
                (Some(_), Some(_)) => 3,
                _ => 0,
            },
            strength(left[0]),
            cue(left[0]).map_or(0, |c| c.class),
            left_gap,
            subject(left[0]),
            strength(left[1]),
            subject(left[1]),
            strength(right),
            cue(right).map_or(0, |c| c.class),
            right_gap,
            subject(right),
            few(get(at + 1).map_or(0, |_| scene.between(at + 1, leaf.end).stretches), 4),
            previous_at.map_or(0, |p| few(scene.between(p, at).verbs, 6)),
            u8::from(single_ending.is_some_and(|c| c == ',' || c == '.')),
            left[0].map_or(0, |l| few(scene.between(scene.cues[l as usize].end.min(at), at).verbs, 5)),
            u8::from(piece.continued) + 2 * u8::from(piece.single),
            led_into(scene, token.leaf),
        ];
        Place { at, leaf: token.leaf, left, right, shared }
    }

    /// Whether it opens its paragraph or sentence, or stands behind a comma or colon.
    pub fn opens_sentence(&self) -> bool {
        matches!(self.shared[0], 0 | 2 | 3 | 5)
    }

    /// What concerns the quotation alone.
    pub fn shared(&self) -> &[u8; SHARED] {
        &self.shared
    }
}

/// How the paragraph before ends: "Ann Vega wrote:" leads into this one.
fn led_into(scene: &Scene<'_>, leaf: u32) -> u8 {
    let Some(before) = leaf.checked_sub(1).map(|l| scene.leaf(l)).filter(|l| !l.is_empty()) else { return 0 };
    match scene.token(before.end - 1).kind {
        Kind::Mark(':') => 3,
        Kind::Mark(',') => 2,
        Kind::Stretch(_) => 1,
        _ => 0,
    }
}

fn left_cues(scene: &Scene<'_>, at: u32) -> [Option<u32>; 2] {
    let sentence = scene.token(at).sentence;
    let mut found = [None, None];
    let mut next = 0;
    let mut cue = scene.cue_from[at as usize];
    // Sixteen cues back at most: verbs further off belong to other clauses.
    for _ in 0..16 {
        let Some(number) = cue.checked_sub(1) else { break };
        cue = number;
        let c = scene.cues[number as usize];
        if scene.token(c.first).sentence != sentence {
            break;
        }
        if c.strength >= 2 && next < 2 {
            found[next] = Some(number);
            next += 1;
        }
    }
    found
}

fn right_cue(scene: &Scene<'_>, at: u32) -> Option<u32> {
    let leaf = scene.token(at).leaf;
    let from = scene.cue_from[at as usize + 1] as usize;
    for (number, cue) in scene.cues.iter().enumerate().skip(from).take(6) {
        let token = scene.token(cue.first);
        // Sixty tokens: the longest appositions between a source and its verb.
        if token.leaf != leaf || cue.first > at + 60 || scene.between(at + 1, cue.first).stretches > 0 {
            return None;
        }
        if token.sentence > scene.token(at).sentence + 1 {
            return None;
        }
        if cue.strength >= 2 {
            return Some(number as u32);
        }
    }
    None
}

/// The cue a candidate would speak by, how they are tied, and in which order they stand.
pub(super) fn best_cue(scene: &Scene<'_>, place: &Place, mention: u32) -> Option<(u32, Via)> {
    let tied = |cue: Option<u32>| {
        let cue = cue?;
        let (subject, via) = scene.links.subject[scene.cues[cue as usize].first as usize];
        let same = subject == mention || (subject != u32::MAX && same_head(scene, subject, mention));
        same.then_some((cue, via?))
    };
    let own = |link: Option<Link>| {
        let link = link?;
        Some((scene.cue_at(link.verb)?, link.via))
    };
    let gap = |&(cue, via): &(u32, Via)| {
        let c = scene.cues[cue as usize];
        let far = c.first.abs_diff(place.at);
        let weak = if c.strength < 2 { 40 } else { 0 };
        (far + weak, via)
    };
    let mention_at = mention as usize;
    [
        tied(place.left[0]),
        tied(place.left[1]),
        tied(place.right),
        own(scene.links.right[mention_at]),
        own(scene.links.left[mention_at]),
    ]
    .into_iter()
    .flatten()
    .min_by_key(gap)
}

fn same_head(scene: &Scene<'_>, a: u32, b: u32) -> bool {
    scene.mentions[a as usize].end == scene.mentions[b as usize].end
}

/// The features of one candidate.
pub(super) fn features(
    scene: &Scene<'_>,
    place: &Place,
    before: &Before,
    mention: u32,
    rank: u8,
) -> [u8; COUNT] {
    let m = scene.mentions[mention as usize];
    let first = *scene.token(m.first);
    let head = *m.head(&scene.tokens);
    let at = place.at;
    let stretch = *scene.token(at);
    let is_before = m.first < at;
    let leaf_gap = if is_before { stretch.leaf - first.leaf } else { first.leaf - stretch.leaf };
    let sentence_gap = if is_before {
        stretch.sentence - head.sentence.min(stretch.sentence)
    } else {
        first.sentence - stretch.sentence
    };
    let (near, far) = if is_before { (m.end, at) } else { (at + 1, m.first) };
    let gap = scene.between(near.min(far), far);
    let right = scene.links.right[mention as usize];
    let left = scene.links.left[mention as usize];
    let verb = right.map(|l| *scene.token(l.verb));
    let best = best_cue(scene, place, mention);
    let cue = best.map(|(c, _)| scene.cues[c as usize]);
    let (cue_side, cue_gap) = match cue {
        None => (0, scene.between(at, at)),
        Some(c) if c.first < at => (1 + u8::from(c.first > m.first), scene.between(c.end.min(at), at)),
        Some(c) => (3 + u8::from(c.first < m.first), scene.between(at + 1, c.first)),
    };
    let cue_distance =
        cue.map_or(
            255,
            |c| if c.first < at { distance(at - c.end.min(at)) } else { distance(c.first - at - 1) },
        );
    let previous = before.previous.and_then(|(_, m)| m);
    let same_as_previous = previous.map_or(0, |p| {
        let other = scene.mentions[p as usize];
        if p == mention || (other.end == m.end && other.first <= m.end) {
            1
        } else if same_words(scene, mention, p) {
            2
        } else if other.kind == m.kind {
            3
        } else {
            4
        }
    });
    let behind_previous = previous.map_or(0, |p| 1 + u8::from(m.first > scene.mentions[p as usize].first));
    let (gender, _) = m.tells(&scene.tokens);
    let before_first = m.first.checked_sub(1).map(|i| scene.token(i));
    let leaf = scene.leaf(first.leaf);
    let subjects_around = scene.between(scene.tokens.leaf_starts[first.leaf as usize], m.first).subjects;
    let own = [
        u8::from(is_before),
        few(leaf_gap, 4),
        few(sentence_gap, 8),
        distance(far.saturating_sub(near)),
        few(gap.mentions, 15),
        few(gap.stretches, 6),
        few(gap.subjects, 8),
        few(gap.verbs, 10),
        few(gap.strong_cues, 6),
        few(gap.joiners, 5),
        few(gap.thats, 3),
        few(gap.commas, 6),
        few(gap.pronouns, 5),
        m.kind as u8,
        u8::from(m.part) + 2 * u8::from(m.possessive),
        few(m.end - m.first, 8),
        u8::from(m.name > m.first),
        word_class(before_first.filter(|t| t.leaf == first.leaf), first.sentence),
        word_class(
            Some(scene.token(m.end.min(scene.tokens.list.len() as u32 - 1))).filter(|t| t.leaf == first.leaf),
            first.sentence,
        ),
        head_class(&head),
        match (first.info.person, gender) {
            (Some(Person::First), _) => 5,
            (Some(Person::Second), _) => 6,
            (_, Some(Gender::Masculine)) => 1,
            (_, Some(Gender::Feminine)) => 2,
            (_, Some(Gender::Neuter)) => 3,
            _ => 0,
        },
        verb.map_or(0, |t| t.info.strength + 1),
        verb.and_then(|t| t.info.verb).map_or(0, |(c, f)| 1 + c as u8 * 4 + f as u8),
        right.map_or(0, |l| l.via as u8),
        right.map_or(255, |l| distance(l.verb - (m.end.min(l.verb)))),
        right.map_or(0, |l| 1 + u8::from(l.passive)),
        left.map_or(0, |l| 1 + scene.token(l.verb).info.strength),
        left.map_or(0, |l| l.via as u8),
        best.map_or(0, |(_, via)| via as u8),
        cue.map_or(0, |c| c.strength),
        cue.map_or(0, |c| c.class),
        cue_side,
        cue_distance,
        few(cue_gap.subjects, 6),
        few(cue_gap.verbs, 8),
        few(cue_gap.strong_cues, 5),
        few(cue_gap.stretches, 5),
        few(cue_gap.joiners, 4),
        few(cue_gap.thats, 3),
        best.map_or(0, |(c, _)| {
            if Some(c) == place.right {
                3
            } else if Some(c) == place.left[0] {
                1
            } else if Some(c) == place.left[1] {
                2
            } else {
                4
            }
        }),
        same_as_previous,
        behind_previous,
        few(subjects_around, 6),
        distance(m.first - leaf.start),
        rank,
        few(first.sentence.abs_diff(scene.token(leaf.start).sentence), 6),
        u8::from(head.kind == Kind::Upper) + 2 * u8::from(leaf.end - leaf.start < 12),
        parenthesis(scene, &m),
        u8::from(right.is_some_and(|l| l.verb > at && is_before)),
        match (previous, before.previous) {
            (Some(p), Some((s, _))) => {
                let s = scene.tokens.stretch_at[s as usize];
                1 + u8::from(scene.mentions[p as usize].first > s) + 2 * u8::from(m.first > s)
            }
            _ => 0,
        },
        few(scene.between(m.first.min(at), at).stretches, 9),
        verb.map_or(0, |t| u8::from(t.kind == Kind::Lower) + u8::from(t.info.is(In::Auxiliaries))),
        cue.map_or(0, |c| {
            u8::from(c.first + 1 == at || (c.first + 2 == at && scene.token(c.first + 1).is_mark(':')))
        }),
        few(right.map_or(0, |l| scene.between(m.end.min(l.verb), l.verb).commas), 5),
    ];
    let mut row = [0; COUNT];
    row[..SHARED].copy_from_slice(&place.shared);
    row[SHARED..].copy_from_slice(&own);
    row
}

fn head_class(head: &Token) -> u8 {
    let info = head.info;
    match () {
        _ if info.person.is_some() => 1,
        _ if info.is(In::Roles) => 2,
        _ if info.is(In::SpeechNouns) => 3,
        _ if info.is(In::Titles) => 4,
        _ if info.is(In::Determiners) => 5,
        _ if head.kind == Kind::Upper => 6,
        _ if head.is_capital() => 7,
        _ => 8,
    }
}

/// Whether a mention stands in brackets, or directly behind a comma (an apposition) or a dash.
fn parenthesis(scene: &Scene<'_>, m: &super::mentions::Mention) -> u8 {
    let Some(before) = m.first.checked_sub(1).map(|i| scene.token(i)) else { return 0 };
    match before.kind {
        Kind::Mark('(' | '[') => 1,
        Kind::Mark(',') if m.first >= 2 && scene.token(m.first - 2).is_capital() => 2,
        Kind::Mark('-') => 3,
        _ => 0,
    }
}

/// Whether two mentions end in the same word.
pub(super) fn same_words(scene: &Scene<'_>, a: u32, b: u32) -> bool {
    let word = |m: u32| scene.mentions[m as usize].head(&scene.tokens).span.of(scene.text);
    word(a).eq_ignore_ascii_case(word(b))
}
