//! The phrase that names a source, cut out of a row of words by the shape of the words alone.

use super::scan::{Item, inverted, is_date};
use crate::lexicon::{Form, Lexicon, Person};
use crate::text::Span;

/// A phrase, as positions in the row of items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Phrase {
    pub first: usize,
    /// One past the last.
    pub end: usize,
    pub span: Span,
}

/// Words that tie a noun to the one it belongs to: "mayor of Bonn".
const LINKS: &[&str] = &[
    "of", "for", "de", "du", "des", "d", "del", "della", "dell", "di", "do", "da", "dos", "das", "dei",
    "degli", "delle", "dello", "von", "vom", "der", "van", "at", "bei", "beim", "in", "im",
];
/// Words that part phrases.
const BREAKS: &[&str] = &[
    "and", "but", "or", "as", "while", "when", "then", "so", "if", "because", "who", "which", "und", "aber",
    "oder", "als", "wenn", "denn", "et", "mais", "ou", "quand", "lorsque", "qui", "y", "pero", "o", "cuando",
    "e", "ma", "mas", "quando", "che", "en", "maar", "toen", "terwijl", "que", "die", "not", "nicht", "pas",
    "no", "não", "non", "niet", "too", "also", "auch", "aussi", "también", "também", "anche", "ook", "later",
    "now", "just", "toe", "vol", "weten", "mee", "vast", "terug", "hinzu", "fest", "zurück", "klar", "has",
    "had", "da", "dann", "puis", "luego", "poi", "depois", "daarna", "dan",
];
/// The longest phrase in words: "the state's top-ranked deputy minister for foreign affairs and trade" has ten.
const LONGEST: usize = 10;

/// The phrase that begins at `at` and runs forward: behind a verb or "according to".
pub(super) fn forward(items: &[Item], at: usize, lexicon: &Lexicon) -> Option<Phrase> {
    let word = items.get(at)?.lower()?;
    if speaks(items, at, lexicon) {
        return phrase(items, at, at + 1);
    }
    // It begins with a name, a role, a title or an article; a preposition or "se" leads elsewhere.
    let small = lexicon.is_determiner(word);
    let plain = !lexicon.is_preposition(word) && !lexicon.that.contains(&word) && !joins(word, lexicon);
    let named = items[at].is_capital() && (plain || surname(items, at, lexicon));
    if !(small || named || lexicon.role(word).is_some() || lexicon.title(word).is_some()) {
        return None;
    }
    let mut end = at;
    let mut names = false;
    let mut described =
        lexicon.is_determiner(word) || lexicon.role(word).is_some() || lexicon.title(word).is_some();
    while end < items.len() && end - at < LONGEST && !parts(items, at, end, names, lexicon) {
        names |= items[end].is_capital() && !(end == at && small);
        described |= items[end].lower().is_some_and(|w| lexicon.role(w).is_some());
        end += 1;
    }
    while end > at + 1
        && items[end - 1].lower().is_some_and(|w| LINKS.contains(&w) || lexicon.is_determiner(w))
    {
        end -= 1;
    }
    let only_determiner = end == at + 1 && lexicon.is_determiner(word);
    if end == at || only_determiner || !(names || described) {
        return None;
    }
    phrase(items, at, end)
}

/// Whether a capital particle behind a verb opens a surname: "añadió De la Cruz", "ha aggiunto Del Piero".
fn surname(items: &[Item], at: usize, lexicon: &Lexicon) -> bool {
    let particle = |i: usize| items.get(i).and_then(Item::lower).is_some_and(|w| lexicon.is_particle(w));
    let capital = |i: usize| items.get(i).is_some_and(Item::is_capital);
    let inside = at > 0 && matches!(items[at - 1], Item::Word { .. });
    inside && particle(at) && (capital(at + 1) || particle(at + 1) && capital(at + 2))
}

/// Whether a phrase that began at `at` ends before `end`.
fn parts(items: &[Item], at: usize, end: usize, names: bool, lexicon: &Lexicon) -> bool {
    let item = &items[end];
    let Some(word) = item.lower() else { return true };
    if item.is_capital() {
        return is_date(items, end, lexicon);
    }
    let clitic = CLITICS.contains(&word) && !lexicon.is_determiner(word) && !lexicon.is_particle(word);
    if end > at
        && (is_date(items, end, lexicon) || clitic && lexicon.code != "en" || again(items, at, end, lexicon))
    {
        return true;
    }
    // "le juge", "la critique": what stands behind an article is no verb.
    let noun = end == at + 1
        && lexicon.is_determiner(items[at].lower().unwrap_or(""))
        && lexicon.role(word).is_some();
    let verb = end > at && !noun && lexicon.verb(word).is_some_and(|v| v.form != Form::Base);
    if verb || (end > at && BREAKS.contains(&word) && !lexicon.is_particle(word)) {
        return true;
    }
    if names {
        // Behind the name only what belongs to it: "Eva Klein von der Polizei", "Maria de la Cruz".
        let link = LINKS.contains(&word)
            || lexicon.is_particle(word)
            || lexicon.is_determiner(word)
            || lexicon.role(word).is_some();
        let name_follows =
            (end + 1..items.len().min(end + 3)).any(|i| items[i].is_capital() && !is_date(items, i, lexicon));
        return !(link && name_follows) || lexicon.is_auxiliary(word);
    }
    let preposition = end > at && lexicon.is_preposition(word) && !LINKS.contains(&word);
    preposition || (lexicon.is_auxiliary(word) && !lexicon.is_determiner(word))
}

/// Whether the word at the front of a sentence only joins it to the one before ("Y", "Et"): it begins no name.
fn joins(word: &str, lexicon: &Lexicon) -> bool {
    lexicon.joiners.contains(&word)
        || lexicon.is_common(word) && !lexicon.is_determiner(word) && lexicon.pronoun(word).is_none()
}

/// Whether an article begins a further phrase: „sagte Hofmann dem Sender“, "dijo el juez la semana pasada". After a preposition
/// it belongs to the same one, and so does a genitive: „die Chefin der Bahn“.
fn again(items: &[Item], at: usize, end: usize, lexicon: &Lexicon) -> bool {
    let word = items[end].lower().unwrap_or("");
    let before = items[end - 1].lower().unwrap_or("");
    if lexicon.code == "en" || end == at + 1 && lexicon.is_determiner(before) {
        return false;
    }
    let tied = LINKS.contains(&before)
        || lexicon.is_preposition(before)
        || lexicon.is_particle(before) && end > at + 1;
    if !lexicon.is_determiner(word) || tied {
        return false;
    }
    if !lexicon.capital_nouns {
        return !lexicon.is_particle(word) || word == "het";
    }
    // German: "des" is a genitive; "der" is one behind a noun with an article or a role, a dative behind a name.
    let nouns = items[at..end].iter().filter(|i| i.is_capital()).count();
    let role = lexicon.role(before).or(lexicon.title(before)).is_some();
    let article = lexicon.is_determiner(items[at].lower().unwrap_or(""));
    match word {
        "des" => false,
        "der" => !(role || article && nouns == 1),
        _ => true,
    }
}

/// Whether the word is a pronoun that can be a source by itself.
fn speaks(items: &[Item], at: usize, lexicon: &Lexicon) -> bool {
    let pronoun = items[at].lower().and_then(|w| lexicon.pronoun(w));
    pronoun.is_some_and(|p| p.person != Person::Relative) && !first_of_description(items, at, lexicon)
}

/// Whether the pronoun at `at` ("die", "ihre") begins a longer phrase.
fn first_of_description(items: &[Item], at: usize, lexicon: &Lexicon) -> bool {
    let Some(word) = items[at].lower() else { return false };
    let next = items.get(at + 1).and_then(Item::lower);
    lexicon.is_determiner(word)
        && next.is_some_and(|n| !lexicon.is_preposition(n) && lexicon.verb(n).is_none())
}

/// The phrase that ends before `end`, read backwards: in front of a verb.
pub(super) fn backward(items: &[Item], end: usize, lexicon: &Lexicon) -> Option<Phrase> {
    let mut last = end;
    // Adverbs and auxiliaries between the source and its verb; a relative clause or an apposition in commas.
    let mut skipped = 0;
    while last > 0 && skipped < 4 {
        let item = &items[last - 1];
        let Some(word) = item.lower() else { break };
        let pronoun = lexicon.pronoun(word).is_some_and(|p| p.person != Person::Relative);
        if item.is_capital() && !is_date(items, last - 1, lexicon) || pronoun || lexicon.role(word).is_some()
        {
            break;
        }
        let small = lexicon.is_auxiliary(word)
            || (!item.is_capital() && lexicon.verb(word).is_some())
            || BREAKS.contains(&word)
            || is_date(items, last - 1, lexicon)
            || CLITICS.contains(&word)
            || word.ends_with("ly")
            || lexicon.is_preposition(word) && skipped > 0;
        if !small {
            break;
        }
        last -= 1;
        skipped += 1;
    }
    if last > 0 && items[last - 1].is_mark(&[',', '—', '–', ')']) {
        let inside = apposition(items, last - 1)?;
        return backward_plain(items, inside, lexicon).or_else(|| backward_plain(items, last - 1, lexicon));
    }
    backward_plain(items, last, lexicon)
}

/// Object pronouns between a subject and its verb.
pub(super) const CLITICS: &[&str] = &[
    "se", "s", "le", "les", "lui", "leur", "gli", "mi", "me", "m", "nous", "si", "lo", "la", "l", "te", "ci",
    "vi", "nos", "lhe", "y", "en", "ne", "li", "les", "sich", "zich", "uns", "ihm",
];

/// Where the text before an apposition ends, given the mark that closes it.
fn apposition(items: &[Item], close: usize) -> Option<usize> {
    let mut at = close;
    for _ in 0..14 {
        at = at.checked_sub(1)?;
        match &items[at] {
            Item::Mark(',' | '—' | '–' | '(', _) => return Some(at),
            Item::Mark(..) | Item::Stretch(_) => return None,
            Item::Word { .. } => {}
        }
    }
    None
}

fn backward_plain(items: &[Item], end: usize, lexicon: &Lexicon) -> Option<Phrase> {
    let last = items.get(end.checked_sub(1)?)?;
    let word = last.lower()?;
    if lexicon.pronoun(word).is_some_and(|p| p.person != Person::Relative)
        && (end < 2 || !lexicon.is_preposition(items[end - 2].lower().unwrap_or("")))
    {
        return phrase(items, end - 1, end);
    }
    let mut first = end;
    while first > 0 && end - first < LONGEST {
        let Some(word) = items[first - 1].lower() else { break };
        let lower = !items[first - 1].is_capital();
        let noun = lexicon.role(word).is_some();
        let stops = BREAKS.contains(&word) && !lexicon.is_particle(word)
            || lexicon.that.contains(&word)
            || lexicon.is_auxiliary(word)
            || lexicon.pronoun(word).is_some() && !lexicon.is_determiner(word);
        if lower && (stops || !noun && lexicon.verb(word).is_some() && first < end) {
            break;
        }
        first -= 1;
    }
    // Leave out what only leads up to the phrase: "On Monday", "am Montag".
    let mut start = first;
    for (at, item) in items.iter().enumerate().take(end).skip(first) {
        let Some(word) = item.lower() else { continue };
        let leads = lexicon.is_preposition(word)
            && !lexicon.is_determiner(word)
            && (at == first || !LINKS.contains(&word))
            || is_date(items, at, lexicon);
        if leads {
            start = at + 1;
        }
    }
    // Begin at the determiner, the role, or the first capital.
    while start < end {
        let item = &items[start];
        let word = item.lower().unwrap_or("");
        let begins = lexicon.is_determiner(word)
            || lexicon.role(word).is_some()
            || lexicon.title(word).is_some()
            || item.is_capital() && !lexicon.is_preposition(word) && !joins(word, lexicon);
        if begins && !is_date(items, start, lexicon) {
            break;
        }
        start += 1;
    }
    if start >= end
        || start > first
            && start > 0
            && items[start - 1].lower().is_some_and(|w| lexicon.is_preposition(w) && !BREAKS.contains(&w))
    {
        return name_alone(items, end, lexicon);
    }
    let only_small = end - start == 1 && lexicon.is_determiner(items[start].lower().unwrap_or(""));
    (!only_small).then(|| phrase(items, start, end)).flatten()
}

/// "In her letter to the council Ann Vega wrote": two capitals behind a noun of the phrase before are a name of their own.
fn name_alone(items: &[Item], end: usize, lexicon: &Lexicon) -> Option<Phrase> {
    let first = (0..end).rev().take_while(|&k| items[k].is_capital()).last()?;
    let noun = first.checked_sub(1).and_then(|k| items[k].lower());
    let parted = noun.is_some_and(|w| !lexicon.is_preposition(w) && !lexicon.is_determiner(w));
    (end - first > 1 && parted && !lexicon.capital_nouns).then(|| phrase(items, first, end)).flatten()
}

/// The pronoun inside "dit-il".
pub(super) fn pronoun_of(items: &[Item], at: usize, lexicon: &Lexicon) -> Option<Phrase> {
    let Item::Word { span, lower, .. } = items.get(at)? else { return None };
    let (_, len) = inverted(lower, lexicon)?;
    // A length in the word as it was folded: some letters (the Kelvin sign) fold to fewer bytes.
    if lower.len() != (span.end - span.start) as usize {
        return None;
    }
    let span = Span { start: span.end - len as u32, end: span.end };
    Some(Phrase { first: at, end: at + 1, span })
}

fn phrase(items: &[Item], first: usize, end: usize) -> Option<Phrase> {
    let span = Span { start: items[first].span()?.start, end: items[end - 1].span()?.end };
    Some(Phrase { first, end, span })
}
