//! Who is in the article: names that mean the same person or body, found by their words ("Ann Vega", "Ms. Vega", "Vega").

use std::collections::BTreeMap;

use crate::lexicon::Gender;
use crate::text::Span;

use super::antecedent::office;
use super::links::Via;
use super::mentions::{Kind, Mention};
use super::scene::Scene;
use super::words::In;

/// Somebody or something with a name.
#[derive(Debug, Clone, Default)]
pub(super) struct Person {
    /// The words of the fullest name, title left out.
    pub words: Vec<String>,
    /// Where the fullest name stands.
    pub name: Span,
    /// What an article says of them, with the first words found.
    pub role: Option<Span>,
    /// How often they are named.
    pub count: u32,
    /// How often words beside the name tell a man, a woman.
    pub told: [u32; 2],
    /// How often a "he", a "she" follows with nobody nearer.
    pub followed: [u32; 2],
    /// How often the name is the subject of a verb; how often it stands behind a preposition.
    pub subject: u32,
    pub governed: u32,
    /// Whether a title or role ever stands before the name.
    pub titled: bool,
    /// Whether "the" stands before it: a body, not a person.
    pub article: bool,
}

/// All people, and where each is named.
#[derive(Debug, Default)]
pub(super) struct People {
    pub list: Vec<Person>,
    /// Mentions (index into the scene's) in reading order, with the person (index).
    pub named: Vec<(u32, u32)>,
    /// How often the one named most often is named.
    pub most: u32,
}

/// Names looked at in one article: beyond them everything is a list.
const MOST: usize = 20_000;

/// Who is in the article.
pub(super) fn find(scene: &Scene<'_>) -> People {
    let mut people = People::default();
    let names = names(scene);
    let mut by_word: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    let mut whole: BTreeMap<Vec<String>, u32> = BTreeMap::new();
    // Full names first, so that a surname above its full name finds it too.
    for (_, words, span) in names.iter().filter(|n| n.1.len() > 1) {
        if whole.contains_key(words) {
            continue;
        }
        let known = same_person(&people, &by_word, words);
        let person = known.unwrap_or_else(|| {
            people.list.push(Person { words: words.clone(), name: *span, ..Person::default() });
            people.list.len() as u32 - 1
        });
        if known.is_some() && words.len() > people.list[person as usize].words.len() {
            people.list[person as usize].words = words.clone();
            people.list[person as usize].name = *span;
        }
        whole.insert(words.clone(), person);
        for word in [words.first(), words.last(), initials(words).as_ref()].into_iter().flatten() {
            let list = by_word.entry(word.clone()).or_default();
            // A word that begins or ends dozens of names tells nobody.
            if !list.contains(&person) && list.len() < 24 {
                list.push(person);
            }
        }
    }
    for (mention, words, span) in names {
        let m = scene.mentions[mention as usize];
        let known = if words.len() > 1 {
            whole.get(&words).copied()
        } else {
            by_word.get(&words[0]).and_then(|list| choose(scene, &people, list, &m, &words[0]))
        };
        let person = known.unwrap_or_else(|| {
            people.list.push(Person { words: words.clone(), name: span, ..Person::default() });
            let person = people.list.len() as u32 - 1;
            by_word.entry(words[0].clone()).or_default().push(person);
            person
        });
        note(scene, &mut people.list[person as usize], mention);
        people.named.push((mention, person));
    }
    follow(scene, &mut people);
    people.most = people.list.iter().map(|p| p.count).max().unwrap_or(0);
    people
}

/// The names of the article with their words; of phrases over the same words the longest.
fn names(scene: &Scene<'_>) -> Vec<(u32, Vec<String>, Span)> {
    let mut out: Vec<(u32, Vec<String>, Span)> = Vec::new();
    let mut covered = 0;
    for (number, m) in scene.mentions.iter().enumerate() {
        let short = m.part && !m.possessive;
        if m.kind != Kind::Name
            || m.describes(&scene.tokens, scene.lexicon)
            || short
            || m.end <= covered
            || out.len() >= MOST
        {
            continue;
        }
        let Some((words, span)) = proper(scene, m) else { continue };
        covered = m.end;
        out.push((number as u32, words, span));
    }
    out
}

/// The words of the name proper, in lower case, and where they stand.
pub(super) fn proper(scene: &Scene<'_>, m: &Mention) -> Option<(Vec<String>, Span)> {
    let mut first = m.name;
    let of = first.checked_sub(1).filter(|&i| i > m.first).map(|i| scene.token(i));
    if scene.lexicon.noun_behind_name
        && of.is_some_and(|t| t.kind == super::tokens::Kind::Lower && t.info.is(In::Prepositions))
    {
        if scene.token(m.first).info.is(In::Titles) && m.end - first > 2 {
            // "Secretary of State Bo Lind": the office takes one capital, the name the rest.
            first += 1;
        } else {
            // "the Association of Nurses": all of it is the name.
            first = m.first + u32::from(scene.token(m.first).info.is(In::Determiners));
            // "all of Rust"
            if scene.token(first).info.is(In::Prepositions) {
                first = m.name;
            }
        }
    }
    // "ministre de la Culture Anne Perrin": the office takes one capital here too.
    let tied = !scene.lexicon.noun_behind_name && first > m.first + 1 && m.end - first > 2;
    let lower = |i: u32| scene.token(i).kind == super::tokens::Kind::Lower;
    if tied
        && lower(first - 1)
        && !scene.token(first - 1).info.is(In::Roles)
        && !scene.token(first - 1).info.is(In::Titles)
    {
        first += 1;
    }
    // "Republican Ann Vega", "Former Mayor Bo Li": words in a table begin no name while two others are left.
    while first + 2 < m.end {
        let info = scene.token(first).info;
        let dull =
            info.is(In::Roles) || info.is(In::Titles) || info.is(In::Common) || info.is(In::Determiners);
        let compound = || {
            let word = scene.token(first).span.of(scene.text).to_lowercase();
            scene.lexicon.compounds && scene.lexicon.role(&word).is_some()
        };
        if !dull && !compound() {
            break;
        }
        first += 1;
    }
    let (first, end) = before_affiliation(scene, m).unwrap_or((first, m.end));
    let tokens = &scene.tokens.list[first as usize..end as usize];
    let mut words: Vec<String> = Vec::new();
    for token in tokens.iter().filter(|t| t.is_word()) {
        let word = token.span.of(scene.text).trim_end_matches('.').to_lowercase();
        // "Bo al-Lind" is "Mr Lind" later.
        let word = word.strip_prefix("al-").or(word.strip_prefix("el-")).map_or(word.clone(), str::to_owned);
        if !matches!(word.as_str(), "jr" | "sr" | "ii" | "iii" | "the") {
            words.push(word);
        }
    }
    // A name of more than eight words is a headline.
    if words.is_empty() || words.len() > 8 {
        return None;
    }
    let end = tokens.last()?.span.end;
    Some((words, Span { start: tokens[0].span.start, end }))
}

/// „Eva Klein von den Grünen“, „Eva Klein von der SPD“: in German two capitals before "von den", or before "von der" and letters
/// alone, are the name, and what follows is whom she speaks for. „Anna Maria von Bülow“ and „Ursula von der Leyen“ are names.
fn before_affiliation(scene: &Scene, m: &Mention) -> Option<(u32, u32)> {
    if !scene.lexicon.capital_nouns {
        return None;
    }
    let word = |i: u32| scene.token(i).span.of(scene.text);
    let plain = |i: &u32| {
        let token = scene.token(*i);
        token.is_capital() && !token.info.is(In::Titles) && !token.info.is(In::Roles)
    };
    let lead = |i: &u32| {
        let info = scene.token(*i).info;
        info.is(In::Titles) || info.is(In::Roles)
    };
    let first = m.first + (m.first..m.end).take_while(lead).count() as u32;
    let end = first + (first..m.end).take_while(plain).count() as u32;
    if end - first < 2 || end + 2 >= m.end || word(end) != "von" {
        return None;
    }
    let upper = scene.token(end + 2).kind == super::tokens::Kind::Upper;
    (word(end + 1) == "den" || word(end + 1) == "der" && upper).then_some((first, end))
}

/// A person whose full name agrees in its last word and shares or abbreviates the first.
fn same_person(people: &People, by_word: &BTreeMap<String, Vec<u32>>, words: &[String]) -> Option<u32> {
    let list = by_word.get(words.last()?)?;
    list.iter().copied().find(|&p| {
        let other = &people.list[p as usize].words;
        other.len() > 1
            && other.last() == words.last()
            && (other[0] == words[0] || is_tail(other, words) || is_tail(words, other))
    })
}

fn is_tail(long: &[String], short: &[String]) -> bool {
    short.len() < long.len() && long.ends_with(short)
}

fn initials(words: &[String]) -> Option<String> {
    let letters: String = words
        .iter()
        .filter(|w| !matches!(w.as_str(), "of" | "and" | "for" | "the"))
        .filter_map(|w| w.chars().next())
        .collect();
    (words.len() > 2 && letters.len() > 1).then_some(letters)
}

/// Of several people with the word in their names the one meant here: by the title, by the word's place, by nearness.
fn choose(scene: &Scene<'_>, people: &People, list: &[u32], m: &Mention, word: &str) -> Option<u32> {
    let (gender, _) = m.tells(&scene.tokens);
    let at = scene.token(m.first).span.start;
    let agrees = |p: &Person| match gender {
        Some(Gender::Masculine) => p.told[0] >= p.told[1],
        Some(Gender::Feminine) => p.told[1] >= p.told[0],
        _ => true,
    };
    list.iter()
        .copied()
        .filter(|&p| {
            let person = &people.list[p as usize];
            // A first name alone is somebody's only behind no title: "Mr. Vega" is no "Vega Ruiz".
            agrees(person) && (person.words.last().is_some_and(|w| w == word) || gender.is_none())
        })
        .max_by_key(|&p| {
            let person = &people.list[p as usize];
            let told = match gender {
                Some(Gender::Masculine) => person.told[0] > 0,
                Some(Gender::Feminine) => person.told[1] > 0,
                _ => false,
            };
            let surname = person.words.last().is_some_and(|w| w == word);
            let before = person.name.start <= at;
            (told, surname, before, person.count, std::cmp::Reverse(p))
        })
}

/// Takes down what one mention tells of a person.
fn note(scene: &Scene<'_>, person: &mut Person, mention: u32) {
    let m = scene.mentions[mention as usize];
    person.count += 1;
    match m.tells(&scene.tokens).0 {
        Some(Gender::Masculine) => person.told[0] += 1,
        Some(Gender::Feminine) => person.told[1] += 1,
        _ => {}
    }
    let right = scene.links.right[mention as usize].is_some_and(|l| l.via <= Via::Inverted);
    let left = scene.links.left[mention as usize].is_some();
    person.subject += u32::from(right || left);
    let before = m.first.checked_sub(1).map(|i| scene.token(i));
    person.governed += u32::from(before.is_some_and(|t| t.info.is(In::Prepositions)) && !left);
    let first = scene.token(m.first);
    person.article |= first.info.is(In::Determiners) && m.name <= m.first + 1;
    let front = &scene.tokens.list[m.first as usize..m.name as usize];
    person.titled |= front.iter().any(|t| t.info.is(In::Titles) || t.info.is(In::Roles));
    if person.role.is_none() {
        person.role = role_before(scene, &m)
            .or_else(|| role_behind(scene, &m))
            .or_else(|| role_apposed(scene, mention));
    }
}

/// "English teacher" of "English teacher Ann Vega"; a bare "Mr." is no role.
fn role_before(scene: &Scene<'_>, m: &Mention) -> Option<Span> {
    let mut first = m.first as usize;
    let list = &scene.tokens.list;
    while first < m.name as usize && list[first].info.is(In::Determiners) {
        first += 1;
    }
    let mut last = m.name as usize;
    if last > first && list[last - 1].info.is(In::Prepositions) {
        last += 1;
    }
    let front = &list[first..last.max(first)];
    let says =
        front.iter().any(|t| t.info.is(In::Roles) || (t.info.is(In::Titles) && t.info.gender.is_none()));
    let possessive = front.iter().any(|t| t.possessive);
    (says && !possessive).then(|| Span { start: front[0].span.start, end: front[front.len() - 1].span.end })
}

/// "lawyer" of "Berg's lawyer, Tom Reyes,", "spokeswoman for the city" of "a spokeswoman for the city, Lena Holm,".
fn role_apposed(scene: &Scene<'_>, mention: u32) -> Option<Span> {
    let m = scene.mentions[office(scene, mention)? as usize];
    let words = &scene.tokens.list[m.first as usize..m.shown_end as usize];
    let front = words.iter().rposition(|t| t.possessive).map_or(0, |i| i + 1);
    let role = &words[front + words[front..].iter().take_while(|t| t.info.is(In::Determiners)).count()..];
    Some(Span { start: role.first()?.span.start, end: role.last()?.span.end })
}

/// "a teacher" of "Ann Vega, a teacher, said".
fn role_behind(scene: &Scene<'_>, m: &Mention) -> Option<Span> {
    let list = &scene.tokens.list;
    let comma = list.get(m.end as usize).filter(|t| t.is_mark(',') && !m.possessive)?;
    let from = m.end as usize + 1;
    let inside = |t: &&super::tokens::Token| t.sentence == comma.sentence && t.is_word();
    let words: Vec<_> = list[from.min(list.len())..].iter().take(12).take_while(inside).collect();
    let first = words.first()?;
    let role = words.iter().take(8).any(|t| t.info.is(In::Roles))
        && (first.info.is(In::Determiners) || first.kind == super::tokens::Kind::Lower);
    let plain = first.info.person.is_none()
        && first.info.verb.is_none()
        && !first.info.is(In::Joiners)
        && !first.info.is(In::Prepositions);
    // The apposition has to end with a mark, and before a verb: else it is a clause or a list.
    let closed = list.get(from + words.len()).is_some_and(|t| t.is_mark(',') || t.is_mark('.'));
    let clause = words.iter().any(|t| t.info.is(In::Auxiliaries));
    (role && plain && closed && !clause)
        .then(|| Span { start: first.span.start, end: words[words.len() - 1].span.end })
}

/// Lets each "he" and "she" of the author's text speak for the subject named last.
fn follow(scene: &Scene<'_>, people: &mut People) {
    let mut last: Option<u32> = None;
    let mut next = 0;
    let mut leaf = u32::MAX;
    for (at, token) in scene.tokens.list.iter().enumerate() {
        if token.leaf != leaf {
            leaf = token.leaf;
            last = None;
        }
        while next < people.named.len() && scene.mentions[people.named[next].0 as usize].first as usize <= at
        {
            let (mention, person) = people.named[next];
            let right = |m: u32| scene.links.right[m as usize];
            let link = right(mention).or_else(|| right(office(scene, mention)?));
            if link.is_some_and(|l| l.via != Via::Complement) || scene.links.left[mention as usize].is_some()
            {
                last = Some(person);
            }
            next += 1;
        }
        let side = match (token.info.person.is_some(), token.info.gender) {
            (true, Some(Gender::Masculine)) => 0,
            (true, Some(Gender::Feminine)) => 1,
            _ => continue,
        };
        if let Some(person) = last {
            people.list[person as usize].followed[side] += 1;
        }
    }
}
