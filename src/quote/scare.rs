//! Speech or not: titles, nicknames, terms and words at arm's length also stand between quotation marks.

use super::features::{self, Place, SHARED};
use super::scene::Scene;
use super::tokens::Kind;
use super::words::In;

/// How many features a stretch has here.
pub(super) const COUNT: usize = SHARED + 20;

/// The features of a stretch; `score` and `lead` are those of its best source, in 1/256.
pub(super) fn features(
    scene: &Scene<'_>,
    place: &Place,
    stretch: usize,
    score: i32,
    lead: i32,
) -> [u8; COUNT] {
    let piece = scene.pieces[stretch];
    let inner = piece.inner.of(scene.text);
    let words = features::words_in(inner);
    let mut capitals = 0;
    let mut lower = 0;
    let mut persons = 0;
    let mut verbs = 0;
    let mut grammar = 0;
    // Forty words tell a title from a sentence; long quotations need no more.
    for word in inner
        .split(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’' | '-')))
        .filter(|w| !w.is_empty())
        .take(40)
    {
        let info = scene.words.get(&word.to_lowercase().replace('’', "'"));
        if word.starts_with(char::is_uppercase) {
            capitals += 1;
        } else if !(info.is(In::Common)
            || info.is(In::Prepositions)
            || info.is(In::Determiners)
            || info.is(In::Joiners))
        {
            lower += 1;
        }
        persons += u32::from(info.person.is_some() || word.contains(['\'', '’']));
        verbs += u32::from(info.verb.is_some() || info.is(In::Moves) || info.is(In::Auxiliaries));
        grammar += u32::from(info.is(In::Common));
    }
    let at = place.at;
    let leaf = scene.leaf(place.leaf);
    let token = scene.token(at);
    let capital = |i: Option<u32>| {
        i.filter(|i| leaf.contains(i))
            .map(|i| scene.token(i))
            .is_some_and(|t| t.is_capital() && t.sentence == token.sentence)
    };
    let nickname = u8::from(capital(at.checked_sub(1))) + 2 * u8::from(capital(Some(at + 1)));
    let strongest = (leaf.start.max(at.saturating_sub(40))..leaf.end.min(at + 40))
        .map(|i| scene.token(i))
        .filter(|t| t.sentence == token.sentence)
        .map(|t| t.info.strength)
        .max()
        .unwrap_or(0);
    let noun_before = at.checked_sub(1).map(|i| scene.token(i)).map_or(0, |t| {
        u8::from(t.info.is(In::SpeechNouns)) + 2 * u8::from(t.info.is(In::Roles)) + 4 * u8::from(t.possessive)
    });
    let follows = scene.text.get(piece.outer.end as usize..).and_then(|r| r.chars().next());
    let own = [
        words.min(30) as u8,
        (capitals * 8u32).checked_div((capitals + lower).max(1)).unwrap_or(0) as u8,
        lower.min(8) as u8,
        persons.min(5) as u8,
        verbs.min(6) as u8,
        grammar.min(8) as u8,
        nickname,
        strongest,
        noun_before,
        (score / 64 + 128).clamp(0, 255) as u8,
        (lead / 64).clamp(0, 255) as u8,
        place.leaf.min(3) as u8,
        match follows {
            None | Some('\n') => 0,
            Some(' ') => 1,
            Some(',' | '.' | ';' | ':') => 2,
            Some(c) if c.is_alphanumeric() => 3,
            Some(_) => 4,
        },
        u8::from(inner.contains(['.', '!', '?'])),
        (leaf.end - leaf.start).min(40) as u8,
        u8::from(matches!(leaf.clone().next().map(|i| scene.token(i).kind), Some(Kind::Stretch(_)))),
    ];
    let work = |from: u32, to: u32| {
        (from.max(leaf.start)..to.min(leaf.end)).any(|i| {
            let t = scene.token(i);
            t.sentence == token.sentence && t.info.is(In::Works)
        })
    };
    let quoted = scene.between(at.saturating_sub(6).max(leaf.start), (at + 7).min(leaf.end)).stretches - 1;
    let more = [
        u8::from(work(at.saturating_sub(4), at)) + 2 * u8::from(work(at + 1, at + 4)),
        u8::from(work(at.saturating_sub(12), at + 12)),
        quoted.min(4) as u8,
        u8::from(inner.starts_with(|c: char| c.is_uppercase()))
            + 2 * u8::from(inner.contains(char::is_whitespace)),
    ];
    let mut row = [0; COUNT];
    row[..SHARED].copy_from_slice(place.shared());
    row[SHARED..SHARED + 16].copy_from_slice(&own);
    row[SHARED + 16..].copy_from_slice(&more);
    row
}
