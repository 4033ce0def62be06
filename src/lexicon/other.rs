//! A language without tables: quotations are found, nobody is named.

use super::Lexicon;
use super::table::{genders, verbs, words};

pub(super) static OTHER: Lexicon = Lexicon {
    code: "",
    verbs: verbs!(&[]),
    nouns: words!(&[]),
    according_to: &[],
    opinion: &[],
    titles: genders!(&[]),
    roles: genders!(&[]),
    pronouns: &[],
    particles: words!(&[]),
    auxiliaries: words!(&[]),
    determiners: words!(&[]),
    definite: &[],
    prepositions: words!(&[]),
    that: &[],
    joiners: &[],
    moves: words!(&[]),
    works: words!(&[]),
    common: words!(&[]),
    dates: words!(&[]),
    namesakes: &[],
    before_dates: &[],
    labels: &["q", "a"],
    inversion: false,
    dialogue_dash: false,
    noun_behind_name: false,
    compounds: false,
    capital_nouns: false,
};
