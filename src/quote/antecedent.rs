//! Whom a pronoun or a description means: the people named before it are scored by nearness, order and what the text itself
//! tells of gender. Nothing is concluded from a first name.

use crate::lexicon::{Gender, Number, Person as Grammar};

use super::links::Via;
use super::mentions::{Kind, Mention};
use super::people::{People, Person};
use super::scene::Scene;
use super::words::In;

/// How many features a candidate has.
pub(super) const COUNT: usize = 34;

/// What the quotations before tell.
#[derive(Debug, Default)]
pub(super) struct Said {
    /// The last quotation's person, its leaf, and the grammar of its mention.
    pub last: Option<(u32, u32)>,
    /// Whether the last quotation's mention was a pronoun.
    pub pronoun: bool,
    /// How often each person has spoken.
    pub times: Vec<u32>,
}

/// A person in the running.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    /// The person (index).
    pub person: u32,
    /// What the model sees.
    pub row: [u8; COUNT],
}

/// From here on pronouns that follow a person speak against the other gender, in steps of [`agreement`].
const FOLLOWED: u8 = 5;

/// How far back names are looked at: farther ones are hardly ever meant.
const NAMES_BACK: usize = 36;
const LEAVES_BACK: u32 = 7;
/// How far back the last speaker's name is looked for, which must not cost each pronoun a walk through the whole text.
const FAR_BACK: usize = 1_000;
/// People compared for one pronoun.
const MOST: usize = 12;

/// Whether a mention can stand for somebody named elsewhere.
pub(super) fn needs_one(scene: &Scene<'_>, m: &Mention) -> bool {
    let first = scene.token(m.first).info;
    match m.kind {
        Kind::Pronoun => !matches!(first.person, Some(Grammar::First | Grammar::Second)),
        Kind::Relative => true,
        // "the senator", "his office" perhaps; "another activist", "officials" never.
        Kind::Description => definite(scene, m),
        Kind::Name => false,
    }
}

fn definite(scene: &Scene<'_>, m: &Mention) -> bool {
    let word = scene.token(m.first).span.of(scene.text);
    let head = m.head(&scene.tokens);
    let plural = head.span.of(scene.text).ends_with('s') && !head.span.of(scene.text).ends_with("ss");
    let whole = m.end > m.first + 1 && head.info.is(In::Roles) && !plural;
    let article = scene.lexicon.definite.contains(&word.to_lowercase().as_str());
    whole && article || (m.possessive && m.end == m.first + 1)
}

/// The people that a mention could mean, nearest first.
pub(super) fn candidates(scene: &Scene<'_>, people: &People, said: &Said, mention: u32) -> Vec<Candidate> {
    let m = scene.mentions[mention as usize];
    let place = *scene.token(m.first);
    // Names before it; a name right behind it in the sentence may be meant too, but that is rare enough to leave out.
    let until = people.named.partition_point(|n| scene.mentions[n.0 as usize].first < m.first);
    let mut out: Vec<Candidate> = Vec::new();
    let mut seen: Vec<(u32, u32)> = Vec::new();
    let (gender, _) = m.tells(&scene.tokens);
    for &(number, person) in people.named[..until].iter().rev().take(NAMES_BACK) {
        let name = scene.mentions[number as usize];
        if place.leaf - scene.token(name.first).leaf > LEAVES_BACK {
            break;
        }
        // "Mr. Lind" is no "she", however near.
        let who = &people.list[person as usize];
        if told_otherwise(gender, who) || followed_otherwise(gender, who) {
            continue;
        }
        if let Some(known) = seen.iter_mut().find(|s| s.0 == person) {
            known.1 += 1;
            continue;
        }
        if seen.len() >= MOST {
            continue;
        }
        let rank = seen.len() as u8;
        seen.push((person, 1));
        out.push(Candidate { person, row: row(scene, people, said, &m, number, person, rank) });
    }
    let apart = |p: u32| {
        let who = &people.list[p as usize];
        !seen.iter().any(|s| s.0 == p) && !told_otherwise(gender, who) && !followed_otherwise(gender, who)
    };
    if let Some((person, _)) = said.last.filter(|l| apart(l.0)) {
        let far = people.named[..until].iter().rev().take(FAR_BACK).find(|n| n.1 == person).map(|n| n.0);
        if let Some(number) = far {
            out.push(Candidate { person, row: row(scene, people, said, &m, number, person, 15) });
        }
    }
    for candidate in &mut out {
        let times = seen.iter().find(|s| s.0 == candidate.person).map_or(0, |s| s.1);
        candidate.row[COUNT - 1] = times.min(9) as u8;
    }
    out
}

fn row(
    scene: &Scene<'_>,
    people: &People,
    said: &Said,
    m: &Mention,
    name: u32,
    person: u32,
    rank: u8,
) -> [u8; COUNT] {
    let named = scene.mentions[name as usize];
    let who = &people.list[person as usize];
    let (place, there) = (*scene.token(m.first), *scene.token(named.first));
    let (gender, number) = m.tells(&scene.tokens);
    let right = scene.links.right[name as usize];
    let before = named.first.checked_sub(1).map(|i| scene.token(i)).filter(|t| t.leaf == there.leaf);
    let head = scene.token(named.end - 1);
    let between = scene.between(named.end.min(m.first), m.first);
    let cap = |n: u32, most: u8| n.min(u32::from(most)) as u8;
    let last = said.last.is_some_and(|l| l.0 == person);
    let leaf = scene.leaf(there.leaf);
    let most = people.most.max(1);
    let sentence_start = scene.mentions_in(leaf.start, named.first).rev().take(12).any(|i| {
        let other = scene.mentions[i];
        scene.token(other.first).sentence == there.sentence && scene.links.right[i].is_some() && !other.part
    });
    [
        match (m.kind, gender, number) {
            (Kind::Description, ..) => 5,
            (Kind::Relative, ..) => 6,
            (_, Some(Gender::Masculine), _) => 1,
            (_, Some(Gender::Feminine), _) => 2,
            (_, Some(Gender::Neuter), _) => 3,
            (_, _, Some(Number::Plural)) => 4,
            _ => 0,
        },
        cap(place.sentence - there.sentence.min(place.sentence), 12),
        cap(place.leaf - there.leaf, 8),
        rank,
        agreement(gender, who.told),
        agreement(gender, who.followed),
        right.map_or(0, |l| l.via as u8),
        u8::from(scene.links.left[name as usize].is_some()),
        u8::from(before.is_some_and(|t| t.info.is(In::Prepositions))) + 2 * u8::from(named.possessive),
        u8::from(before.is_some_and(|t| t.info.verb.is_some() || t.info.is(In::Moves))),
        u8::from(last),
        said.last.map_or(9, |l| cap(place.leaf.saturating_sub(l.1), 8)),
        u8::from(last) * (1 + u8::from(said.pronoun)),
        cap(said.times.get(person as usize).copied().unwrap_or(0), 6),
        cap(who.count, 15),
        cap(who.count * 8 / most, 8),
        cap(who.words.len() as u32, 5),
        u8::from(who.article),
        u8::from(who.titled),
        cap(who.subject * 8 / who.count.max(1), 8),
        cap(who.governed * 8 / who.count.max(1), 8),
        right.map_or(0, |l| 1 + scene.token(l.verb).info.strength),
        u8::from(named.first == leaf.start) + 2 * u8::from(there.leaf == place.leaf),
        u8::from(sentence_start),
        u8::from(there.sentence == place.sentence),
        cap(between.stretches, 5),
        cap(between.pronouns, 6),
        cap(between.subjects, 8),
        cap(between.mentions, 20),
        u8::from(head.info.is(In::Roles))
            + 2 * u8::from(head.info.is(In::SpeechNouns))
            + 4 * u8::from(head.kind == super::tokens::Kind::Upper),
        u8::from(role_fits(scene, m, who)),
        cap(named.end - named.first, 6),
        u8::from(there.leaf == 0) + 2 * u8::from(place.leaf <= 2),
        0,
    ]
}

/// Whether the article's own titles and roles say that a person is not of this gender.
fn told_otherwise(gender: Option<Gender>, who: &Person) -> bool {
    matches!(gender, Some(Gender::Masculine | Gender::Feminine)) && agreement(gender, who.told) >= 5
}

/// Whether only pronouns of the other gender follow a person of whom no title tells.
fn followed_otherwise(gender: Option<Gender>, who: &Person) -> bool {
    let personal = matches!(gender, Some(Gender::Masculine | Gender::Feminine));
    personal && who.told == [0, 0] && agreement(gender, who.followed) >= FOLLOWED
}

/// "Asked who would pay, Halvorsen laughed. “…,” she said.": the subject of the last clause of a pronoun's own paragraph, where the
/// speaker before is not named in it. The trees follow the speaker before, who is right far more often in annotated news, and
/// would pass over it.
pub(super) fn subject_here(scene: &Scene<'_>, people: &People, said: &Said, mention: u32) -> Option<u32> {
    let m = scene.mentions[mention as usize];
    let place = *scene.token(m.first);
    let (gender, _) = m.tells(&scene.tokens);
    if m.kind != Kind::Pronoun || !matches!(gender, Some(Gender::Masculine | Gender::Feminine)) {
        return None;
    }
    let until = people.named.partition_point(|n| scene.mentions[n.0 as usize].first < m.first);
    let here: Vec<(u32, u32)> = people.named[..until]
        .iter()
        .rev()
        .take(NAMES_BACK)
        .take_while(|n| scene.token(scene.mentions[n.0 as usize].first).leaf == place.leaf)
        .copied()
        .collect();
    let last = said.last.map(|l| l.0);
    if here.iter().any(|n| Some(n.1) == last) {
        return None;
    }
    let right = |number: u32| scene.links.right[number as usize];
    let link = |number: u32| right(number).or_else(|| right(office(scene, number)?));
    let subject = |n: &&(u32, u32)| {
        let name = scene.mentions[n.0 as usize];
        let verb = link(n.0).is_some_and(|l| l.via <= Via::Relative && l.verb < m.first);
        verb && !name.possessive && !name.part
    };
    let &(number, person) = here.iter().find(subject)?;
    let who = &people.list[person as usize];
    let name = scene.mentions[number as usize];
    let leaf = scene.leaf(place.leaf);
    let sentence = scene.token(name.first).sentence;
    // Nobody acts before it in its sentence, and no pronoun of the kind has gone before: both belong to the speaker before.
    let front = &scene.tokens.list[leaf.start as usize..name.first as usize];
    let start = leaf.start + front.partition_point(|t| t.sentence < sentence) as u32;
    // "Asked whether she would resign, Halvorsen …": what a sentence leads off with is about the name behind its comma.
    let lead = scene.token(start).info;
    let leads = lead.verb.is_some() || lead.is(In::Joiners) || lead.is(In::Prepositions);
    let led = leads && start + 1 < name.first && scene.token(name.first - 1).is_mark(',');
    let end = if led { start } else { name.first };
    let apposed = office(scene, number).is_some_and(|o| scene.mentions[o as usize].first == start);
    let first = (led || apposed || scene.between(start, name.first).subjects == 0)
        && scene.between(leaf.start, end).pronouns_of(gender) == 0
        && !(end > leaf.start && scene.token(end - 1).info.is(In::Prepositions));
    // A single word without a title may be a body or a place: one that laughs, says or disagrees is a person.
    let verb = link(number).map(|l| scene.token(l.verb).info.verb.is_some());
    let personal = who.words.len() > 1 || who.titled || verb == Some(true);
    let agrees = !told_otherwise(gender, who) && agreement(gender, who.followed) <= 3;
    (first && personal && agrees && place.sentence - sentence <= 2 && !who.article).then_some(person)
}

/// "The head teacher, Ann Moss, laughed": the description right before the comma of a name, to which the verb belongs.
pub(super) fn office(scene: &Scene<'_>, name: u32) -> Option<u32> {
    let first = scene.mentions[name as usize].first;
    let comma = first.checked_sub(1).filter(|&i| scene.token(i).is_mark(','))?;
    // Fourteen tokens: a phrase and its complement are no longer.
    let near = scene.mentions_in(comma.saturating_sub(14), comma);
    let described = |i: &usize| {
        let office = scene.mentions[*i];
        let role = office.head(&scene.tokens).info.is(In::Roles);
        office.kind == Kind::Description && role && office.shown_end == comma && !office.possessive
    };
    near.filter(|i| scene.token(scene.mentions[*i].first).leaf == scene.token(first).leaf)
        .find(described)
        .map(|i| i as u32)
}

/// 0: nothing is told; 1 to 3: agrees, more and more; 4 to 6: told otherwise.
fn agreement(gender: Option<Gender>, counts: [u32; 2]) -> u8 {
    let (yes, no) = match gender {
        Some(Gender::Masculine) => (counts[0], counts[1]),
        Some(Gender::Feminine) => (counts[1], counts[0]),
        Some(Gender::Neuter) => (0, counts[0] + counts[1]),
        None => return 7,
    };
    match (yes, no) {
        (0, 0) => 0,
        (y, n) if y >= n * 4 && y > 2 => 3,
        (y, n) if y > n * 2 => 2,
        (y, n) if y > n => 1,
        (y, n) if n >= y * 4 && n > 2 => 6,
        (y, n) if n > y => 5,
        _ => 4,
    }
}

/// Whether a description's head stands in what the text says of the person: "the senator", "Sen. Vega" or "Vega, a senator".
fn role_fits(scene: &Scene<'_>, m: &Mention, who: &Person) -> bool {
    if m.kind != Kind::Description {
        return false;
    }
    let Some(role) = who.role else { return false };
    let head = m.head(&scene.tokens).span.of(scene.text).to_lowercase();
    let role = role.of(scene.text).to_lowercase();
    role.split(|c: char| !c.is_alphanumeric() && c != '-').any(|word| {
        // "sen" and "senator", "gov" and "governor": an abbreviation begins its word.
        word == head || (word.len() >= 3 && word.len() < head.len() && head.starts_with(word))
    })
}
