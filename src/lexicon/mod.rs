//! Words the rooms below look up: cue verbs, nouns of speech, pronouns, titles, quotation marks; one file a language.
//! Tables only, no logic beyond looking up, and no knowledge of trees or articles.
//!
//! Invariants: each table is sorted by its first column (bytes) without doubles, all entries are lower case; lookups are binary
//! searches, so that nothing depends on hash order; a gender stands only where the word itself carries it, never for first names.

pub mod boilerplate;
pub mod bylines;
pub mod calls;
mod de;
mod en;
mod es;
mod fr;
mod guess;
mod it;
mod nl;
mod other;
mod phrases;
mod pt;
mod table;
mod types;

pub use guess::guess;
pub use table::Table;
pub use types::{Class, Form, Gender, Lexicon, Number, Person, Pronoun, Verb};

/// Every language with tables; the one without (`other`) is not in the list.
pub const ALL: &[&Lexicon] = &[&de::DE, &en::EN, &es::ES, &fr::FR, &it::IT, &nl::NL, &pt::PT];

/// The tables for a primary language subtag (`en`, `pt`); an empty lexicon, under which nobody is ever named, for any other.
pub fn for_language(primary: &str) -> &'static Lexicon {
    ALL.iter().copied().find(|l| l.code == primary).unwrap_or(&other::OTHER)
}

/// English: what attribution is measured on.
pub fn english() -> &'static Lexicon {
    &en::EN
}

/// The longest word whose ends are looked up, in bytes: the longest of German law has 80.
const COMPOUND: usize = 80;

impl Lexicon {
    /// The reporting verb that a lower-case word is a form of.
    pub fn verb(&self, word: &str) -> Option<Verb> {
        self.verbs.get(word)
    }

    /// Whether the lower-case word is a noun of speech ("statement", "tweet").
    pub fn is_speech_noun(&self, word: &str) -> bool {
        self.nouns.has(word)
    }

    /// The title that a lower-case word (without its full stop) is, and the gender it tells.
    pub fn title(&self, word: &str) -> Option<Option<Gender>> {
        self.titles.get(word)
    }

    /// The role that a lower-case noun is ("spokeswoman"), and the gender it tells; in languages that write compounds as one
    /// word also by its end ("justizminister").
    pub fn role(&self, word: &str) -> Option<Option<Gender>> {
        let found = self.roles.get(word);
        if found.is_some() || !self.compounds || word.len() > COMPOUND {
            return found;
        }
        // Ends of five letters and more: shorter ones ("mann") end surnames too.
        let ends = word.char_indices().skip(2).map(|(at, _)| &word[at..]);
        ends.filter(|end| end.len() >= 5).find_map(|end| self.roles.get(end))
    }

    /// The pronoun that a lower-case word is.
    pub fn pronoun(&self, word: &str) -> Option<Pronoun> {
        look(self.pronouns, word)
    }

    /// Whether the lower-case word may stand inside a name ("von", "de", "al").
    pub fn is_particle(&self, word: &str) -> bool {
        self.particles.has(word)
    }

    /// Whether the lower-case word is an auxiliary verb ("has", "hat", "a").
    pub fn is_auxiliary(&self, word: &str) -> bool {
        self.auxiliaries.has(word)
    }

    /// Whether the lower-case word is an article, determiner or possessive that begins a description ("the", "her").
    pub fn is_determiner(&self, word: &str) -> bool {
        self.determiners.has(word)
    }

    /// Whether the lower-case word is a preposition.
    pub fn is_preposition(&self, word: &str) -> bool {
        self.prepositions.has(word)
    }

    /// Whether the lower-case word is one of the language's most frequent words, which begin no name.
    pub fn is_common(&self, word: &str) -> bool {
        self.common.has(word)
    }

    /// Whether the lower-case word names a day or a month.
    pub fn is_date_word(&self, word: &str) -> bool {
        self.dates.has(word)
    }
}

fn look<T: Copy>(table: &[(&str, T)], word: &str) -> Option<T> {
    table.binary_search_by(|(entry, _)| (*entry).cmp(word)).ok().map(|i| table[i].1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_and_lower_case() {
        for lexicon in ALL {
            let check = |name: &str, words: Vec<&str>| {
                for pair in words.windows(2) {
                    assert!(
                        pair[0] < pair[1],
                        "{} {name}: {:?} stands before {:?}",
                        lexicon.code,
                        pair[0],
                        pair[1]
                    );
                }
                for word in words {
                    assert_eq!(word, word.to_lowercase(), "{} {name}", lexicon.code);
                }
            };
            check("verbs", lexicon.verbs.iter().map(|v| v.0).collect());
            check("titles", lexicon.titles.iter().map(|v| v.0).collect());
            check("roles", lexicon.roles.iter().map(|v| v.0).collect());
            check("pronouns", lexicon.pronouns.iter().map(|v| v.0).collect());
            check("nouns", lexicon.nouns.iter().map(|v| v.0).collect());
            check("particles", lexicon.particles.iter().map(|v| v.0).collect());
            check("auxiliaries", lexicon.auxiliaries.iter().map(|v| v.0).collect());
            check("determiners", lexicon.determiners.iter().map(|v| v.0).collect());
            check("prepositions", lexicon.prepositions.iter().map(|v| v.0).collect());
            check("joiners", lexicon.joiners.to_vec());
            check("works", lexicon.works.iter().map(|v| v.0).collect());
            check("moves", lexicon.moves.iter().map(|v| v.0).collect());
            check("common", lexicon.common.iter().map(|v| v.0).collect());
            check("dates", lexicon.dates.iter().map(|v| v.0).collect());
            check("namesakes", lexicon.namesakes.to_vec());
            assert!(lexicon.namesakes.iter().all(|w| lexicon.is_date_word(w)), "{}", lexicon.code);
        }
    }

    #[test]
    fn looks_up() {
        let de = for_language("de");
        assert_eq!(de.verb("sagte").map(|v| v.class), Some(Class::Say));
        assert_eq!(de.verb("gesagt").map(|v| v.form), Some(Form::Participle));
        assert_eq!(de.verb("Sagte"), None);
        assert_eq!(for_language("xx").verb("said"), None);
    }
}
