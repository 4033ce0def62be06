//! Sources without a verb: "according to SOURCE", "in SOURCE's words", « Pour SOURCE, … », „SOURCE zufolge“.

use super::Rule;
use super::patterns::{Hit, Room};
use super::phrase::{Phrase, forward};
use super::scan::Item;
use crate::text::Span;

/// What ties a phrase such as "a juicio" or "nas palavras" to its source, alone or grown together with an article.
const OF: &[&str] = &[
    "a", "ai", "al", "all", "alla", "au", "aux", "d", "da", "das", "de", "degli", "dei", "del", "dell",
    "della", "delle", "dello", "des", "di", "do", "dos", "du", "à",
];

/// How far in front of a quotation such a phrase may begin, in words: with the longest clauses measured for "according to".
const REACH: usize = 24;

/// In front of a quotation, within its sentence.
pub(super) fn before(room: &Room<'_>, start: usize, end: usize) -> Option<Hit> {
    (start..end)
        .rev()
        .take(REACH)
        .find_map(|k| at(room, k, false))
        .or_else(|| opinion(room, start, end))
        .or_else(|| postposed(room, start, end))
}

/// "according to SOURCE" at `at`; `behind` the quotation also what leads into a clause elsewhere („so“).
pub(super) fn at(room: &Room<'_>, at: usize, behind: bool) -> Option<Hit> {
    let (row, lexicon) = (room.row, room.lexicon);
    for phrase in lexicon.according_to {
        if matches!(*phrase, "so" | "aldus" | "dixit") && !behind {
            continue;
        }
        let words = phrase.split(' ').count();
        let same =
            phrase.split(' ').enumerate().all(|(n, w)| row.get(at + n).and_then(Item::lower) == Some(w));
        if !same {
            continue;
        }
        let from = at + words;
        let tied = row.get(from).and_then(Item::lower).is_some_and(|w| OF.contains(&w)) && words < 4;
        let source = disjunctive(room, from).or_else(|| forward(row, from, lexicon)).or_else(|| {
            let behind = from + usize::from(tied);
            forward(row, behind, lexicon).or_else(|| bare(room, behind).filter(|_| tied))
        })?;
        let source = without_verb(room, source);
        let cue = Span { start: row[at].span()?.start, end: row[at + words - 1].span()?.end };
        return Some(Hit { mention: source.span, cue: Some(cue), rule: Rule::AccordingTo, close: behind });
    }
    None
}

/// "Volgens een leider weigert het bedrijf …": an unlisted word between the source and a further article is the verb.
fn without_verb(room: &Room<'_>, source: Phrase) -> Phrase {
    let (row, lexicon) = (room.row, room.lexicon);
    let article = row.get(source.end).and_then(Item::lower).is_some_and(|w| lexicon.is_determiner(w));
    let last = source.end - 1;
    let lower = !row[last].is_capital() && row[last].lower().is_some_and(|w| lexicon.role(w).is_none());
    let long = source.end - source.first > 2;
    match row[last - usize::from(long)].span() {
        Some(before) if article && lower && long => {
            Phrase { end: last, span: Span { start: source.span.start, end: before.end }, ..source }
        }
        _ => source,
    }
}

/// Pronouns as they stand behind a preposition.
const DISJUNCTIVE: &[&str] = &[
    "ela", "ele", "ella", "elle", "ellos", "eux", "haar", "hem", "ihm", "ihnen", "ihr", "lei", "loro", "lui",
    "él",
];

/// "selon lui"
fn disjunctive(room: &Room<'_>, at: usize) -> Option<Phrase> {
    let item = room.row.get(at).filter(|i| i.lower().is_some_and(|w| DISJUNCTIVE.contains(&w)))?;
    let alone = room.row.get(at + 1).is_none_or(|n| {
        n.lower().is_none_or(|w| !room.row[at + 1].is_capital() && room.lexicon.role(w).is_none())
    });
    let span = item.span().filter(|_| alone)?;
    Some(Phrase { first: at, end: at + 1, span })
}

/// A noun without an article: "a juicio del senador".
fn bare(room: &Room<'_>, at: usize) -> Option<Phrase> {
    let item = room.row.get(at)?;
    let word = item.lower()?;
    let noun = !room.lexicon.is_preposition(word) && room.lexicon.pronoun(word).is_none();
    let span = item.span().filter(|_| noun)?;
    Some(Phrase { first: at, end: at + 1, span })
}

/// « Pour Ann Vega, c'est … »: at the front of the sentence, with a name of two words or a role.
fn opinion(room: &Room<'_>, start: usize, end: usize) -> Option<Hit> {
    let (row, lexicon) = (room.row, room.lexicon);
    let word = row.get(start)?.lower()?;
    if !lexicon.opinion.contains(&word) {
        return None;
    }
    let source = forward(row, start + 1, lexicon).filter(|s| s.end < end)?;
    let words = &row[source.first..source.end];
    let capitals = words.iter().filter(|i| i.is_capital()).count();
    let role = words.iter().filter_map(Item::lower).any(|w| lexicon.role(w).or(lexicon.title(w)).is_some());
    // Somebody else reports in the sentence: « Pour Ann Vega, Bo Lind a dit … ».
    let reported = (source.end..end).any(|k| row[k].verb(lexicon).is_some());
    let fits = !reported && (role || capitals > 1 && !lexicon.capital_nouns);
    fits.then_some(Hit {
        mention: source.span,
        cue: row[start].span(),
        rule: Rule::AccordingTo,
        close: false,
    })
}

/// „Der Polizei zufolge war die Lage …“
fn postposed(room: &Room<'_>, start: usize, end: usize) -> Option<Hit> {
    let row = room.row;
    let at = (start + 1..end).find(|&k| row[k].lower() == Some("zufolge"))?;
    let from =
        (start..at).rev().take(6).rfind(|&k| forward(row, k, room.lexicon).is_some_and(|s| s.end == at))?;
    let source = forward(row, from, room.lexicon)?;
    Some(Hit { mention: source.span, cue: row[at].span(), rule: Rule::AccordingTo, close: false })
}
