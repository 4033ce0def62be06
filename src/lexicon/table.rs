//! A sorted list of words in one string, each with a sign behind it that says what the word means. As slices of their own ten
//! thousand words would cost the browser build eight to twelve bytes more each; so they are packed when it is compiled.

use super::types::{Class, Form, Gender, Verb};

/// Words and what each means.
#[derive(Debug)]
pub struct Table<V: 'static> {
    /// Every word with its sign, a byte no greater than a blank.
    entries: &'static str,
    meaning: fn(u8) -> V,
}

impl<V> Table<V> {
    pub(super) const fn new(entries: &'static str, meaning: fn(u8) -> V) -> Self {
        Table { entries, meaning }
    }

    /// What a word means, if it is one of them.
    pub fn get(&self, word: &str) -> Option<V> {
        let bytes = self.entries.as_bytes();
        let (mut from, mut to) = (0, bytes.len());
        while from < to {
            let middle = (from + to) / 2;
            let start = bytes[from..middle].iter().rposition(is_sign).map_or(from, |at| from + at + 1);
            let end = middle + bytes[middle..to].iter().position(is_sign)?;
            match bytes[start..end].cmp(word.as_bytes()) {
                std::cmp::Ordering::Equal => return Some((self.meaning)(bytes[end])),
                std::cmp::Ordering::Less => from = end + 1,
                std::cmp::Ordering::Greater => to = start,
            }
        }
        None
    }

    /// Whether a word is one of them.
    pub fn has(&self, word: &str) -> bool {
        self.get(word).is_some()
    }

    /// All words in order, each with what it means.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, V)> {
        let entries = self
            .entries
            .split_inclusive(|c| c <= ' ')
            .filter_map(|entry| entry.split_at_checked(entry.len() - 1));
        entries.map(|(word, sign)| (word, (self.meaning)(sign.as_bytes()[0])))
    }
}

fn is_sign(byte: &u8) -> bool {
    *byte <= b' '
}

/// Packs a list that is written as an array.
macro_rules! pack {
    ($list:expr, $entry:ident: $type:ty => $word:expr, $sign:expr, $meaning:expr) => {{
        const LIST: &[$type] = $list;
        const LENGTH: usize = {
            let (mut length, mut i) = (0, 0);
            while i < LIST.len() {
                let $entry = LIST[i];
                length += $word.len() + 1;
                i += 1;
            }
            length
        };
        const BYTES: [u8; LENGTH] = {
            let mut bytes = [0; LENGTH];
            let (mut at, mut i) = (0, 0);
            while i < LIST.len() {
                let $entry = LIST[i];
                let (word, mut k) = ($word.as_bytes(), 0);
                while k < word.len() {
                    bytes[at] = word[k];
                    (at, k) = (at + 1, k + 1);
                }
                bytes[at] = $sign;
                (at, i) = (at + 1, i + 1);
            }
            bytes
        };
        const ENTRIES: &str = match std::str::from_utf8(&BYTES) {
            Ok(entries) => entries,
            Err(_) => panic!("words and signs are characters"),
        };
        $crate::lexicon::table::Table::new(ENTRIES, $meaning)
    }};
}
pub(super) use pack;

/// Packs words that mean no more than that they are there.
macro_rules! words {
    ($list:expr) => {
        $crate::lexicon::table::pack!($list, entry: &str => entry, b' ', |_| ())
    };
}
pub(super) use words;

/// Packs words with the gender they tell.
macro_rules! genders {
    ($list:expr) => {
        $crate::lexicon::table::pack!(
            $list,
            entry: (&str, Option<$crate::lexicon::Gender>) => entry.0,
            $crate::lexicon::table::gender_sign(entry.1),
            $crate::lexicon::table::gender
        )
    };
}
pub(super) use genders;

/// Packs forms of reporting verbs.
macro_rules! verbs {
    ($list:expr) => {
        $crate::lexicon::table::pack!(
            $list,
            entry: (&str, $crate::lexicon::Verb) => entry.0,
            $crate::lexicon::table::verb_sign(entry.1),
            $crate::lexicon::table::verb
        )
    };
}
pub(super) use verbs;

pub(super) const fn gender_sign(gender: Option<Gender>) -> u8 {
    match gender {
        None => 1,
        Some(Gender::Masculine) => 2,
        Some(Gender::Feminine) => 3,
        Some(Gender::Neuter) => 4,
    }
}

pub(super) fn gender(sign: u8) -> Option<Gender> {
    [None, Some(Gender::Masculine), Some(Gender::Feminine), Some(Gender::Neuter)][usize::from(sign - 1) % 4]
}

const CLASSES: [Class; 8] = [
    Class::Say,
    Class::Write,
    Class::Ask,
    Class::Claim,
    Class::Call,
    Class::Act,
    Class::Think,
    Class::Gesture,
];
const FORMS: [Form; 4] = [Form::Finite, Form::Gerund, Form::Participle, Form::Base];

pub(super) const fn verb_sign(verb: Verb) -> u8 {
    1 + verb.class as u8 * FORMS.len() as u8 + verb.form as u8
}

pub(super) fn verb(sign: u8) -> Verb {
    let at = usize::from(sign - 1);
    Verb::new(CLASSES[at / FORMS.len() % CLASSES.len()], FORMS[at % FORMS.len()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_packed() {
        let table: Table<()> = words!(&["a", "ab", "b", "été"]);
        for (word, want) in
            [("a", true), ("ab", true), ("b", true), ("été", true), ("", false), ("aa", false), ("z", false)]
        {
            assert_eq!(table.has(word), want, "{word}");
        }
        assert_eq!(table.iter().map(|(word, ())| word).collect::<Vec<_>>(), ["a", "ab", "b", "été"]);
        assert!(!Table::has(&words!(&[]), "a"));
    }

    #[test]
    fn signs_lead_back() {
        for class in CLASSES {
            for form in FORMS {
                let sign = verb_sign(Verb::new(class, form));
                assert!(is_sign(&sign));
                assert_eq!(verb(sign), Verb::new(class, form));
            }
        }
        for told in [None, Some(Gender::Masculine), Some(Gender::Feminine), Some(Gender::Neuter)] {
            assert_eq!(gender(gender_sign(told)), told);
        }
    }
}
