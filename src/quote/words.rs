//! What a language knows of a word, in one look: all tables of a lexicon merged into one sorted list.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::lexicon::{self, Class, Form, Gender, Lexicon, Number, Person};

/// What is known of a word; the default for a word in no table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Info {
    bits: u16,
    /// The reporting verb it is a form of.
    pub verb: Option<(Class, Form)>,
    /// How often, in classes from 0 (never) to 7 (nearly always), the word is what ties a source to a quotation.
    pub strength: u8,
    /// The gender the word itself tells.
    pub gender: Option<Gender>,
    /// The number a pronoun tells.
    pub number: Option<Number>,
    /// The person of a pronoun.
    pub person: Option<Person>,
}

/// A table that a word stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum In {
    Determiners = 1,
    Prepositions = 2,
    Auxiliaries = 4,
    That = 8,
    Titles = 16,
    Roles = 32,
    SpeechNouns = 64,
    Particles = 128,
    Common = 256,
    Dates = 512,
    Joiners = 1024,
    Moves = 2048,
    Pronouns = 4096,
    Works = 8192,
}

impl Info {
    pub fn is(self, table: In) -> bool {
        self.bits & table as u16 != 0
    }

    /// Whether the word is in no table at all: a noun, name, adjective or verb that nobody listed.
    pub fn is_open(self) -> bool {
        self.bits & !(In::Works as u16) == 0 && self.verb.is_none()
    }
}

/// The merged tables of a language.
#[derive(Debug)]
pub(super) struct Words {
    list: Vec<(&'static str, Info)>,
    /// Whether words are tied by hyphens and apostrophes: "dit-il", "l’avocate".
    pub tied: bool,
}

impl Words {
    /// The words of a language.
    pub fn of(lexicon: &'static Lexicon) -> &'static Words {
        // One cell a language; the last is for languages without tables.
        static CELLS: [OnceLock<Words>; lexicon::ALL.len() + 1] =
            [const { OnceLock::new() }; lexicon::ALL.len() + 1];
        let at = lexicon::ALL.iter().position(|l| l.code == lexicon.code).unwrap_or(lexicon::ALL.len());
        CELLS[at].get_or_init(|| Words::merge(lexicon))
    }

    /// Looks a lower-case word up.
    pub fn get(&self, word: &str) -> Info {
        self.list
            .binary_search_by(|(entry, _)| (*entry).cmp(word))
            .map(|i| self.list[i].1)
            .unwrap_or_default()
    }

    fn merge(lexicon: &'static Lexicon) -> Words {
        let mut all: BTreeMap<&'static str, Info> = BTreeMap::new();
        for (table, words) in [
            (In::Determiners, &lexicon.determiners),
            (In::Prepositions, &lexicon.prepositions),
            (In::Auxiliaries, &lexicon.auxiliaries),
            (In::SpeechNouns, &lexicon.nouns),
            (In::Particles, &lexicon.particles),
            (In::Common, &lexicon.common),
            (In::Dates, &lexicon.dates),
            (In::Moves, &lexicon.moves),
            (In::Works, &lexicon.works),
        ] {
            for (word, ()) in words.iter() {
                all.entry(word).or_default().bits |= table as u16;
            }
        }
        for (table, words) in [(In::That, lexicon.that), (In::Joiners, lexicon.joiners)] {
            for word in words {
                all.entry(word).or_default().bits |= table as u16;
            }
        }
        for (table, words) in [(In::Titles, &lexicon.titles), (In::Roles, &lexicon.roles)] {
            for (word, gender) in words.iter() {
                let info = all.entry(word).or_default();
                info.bits |= table as u16;
                info.gender = info.gender.or(gender);
            }
        }
        for (word, verb) in lexicon.verbs.iter() {
            let info = all.entry(word).or_default();
            info.verb = Some((verb.class, verb.form));
            info.strength = usual_strength(verb.class);
        }
        for (word, pronoun) in lexicon.pronouns {
            let info = all.entry(word).or_default();
            info.bits |= In::Pronouns as u16;
            info.gender = pronoun.gender;
            info.number = pronoun.number;
            info.person = Some(pronoun.person);
        }
        for (word, strength) in strengths(lexicon.code) {
            all.entry(word).or_default().strength = strength;
        }
        Words { list: all.into_iter().collect(), tied: matches!(lexicon.code, "fr" | "it" | "pt") }
    }
}

/// The strength of a class of verbs where it was not counted: what English verbs of the class have on average.
fn usual_strength(class: Class) -> u8 {
    match class {
        Class::Say | Class::Write => 5,
        Class::Ask | Class::Claim | Class::Call => 4,
        Class::Act => 2,
        Class::Think | Class::Gesture => 1,
    }
}

/// Counted strengths of a language: see `data/quotes.md`.
fn strengths(code: &str) -> impl Iterator<Item = (&'static str, u8)> {
    let table = if code == "en" { include_str!("../../data/cues-en.tsv") } else { "" };
    table.lines().filter_map(|line| {
        let (word, strength) = line.split_once('\t')?;
        Some((word, strength.parse().ok()?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_look_tells_all() {
        let words = Words::of(lexicon::english());
        assert_eq!(words.get("said").verb.map(|v| v.0), Some(Class::Say));
        assert!(words.get("said").strength > words.get("thought").strength);
        assert!(words.get("the").is(In::Determiners) && words.get("the").is(In::Common));
        assert_eq!(words.get("spokeswoman").gender, Some(Gender::Feminine));
        assert!(words.get("xylem").is_open());
    }
}
