//! A language without tables: quotations are found, nobody is named.

use super::Lexicon;

pub(super) static OTHER: Lexicon = Lexicon {
    code: "",
    verbs: &[],
    nouns: &[],
    according_to: &[],
    opinion: &[],
    titles: &[],
    roles: &[],
    pronouns: &[],
    particles: &[],
    auxiliaries: &[],
    determiners: &[],
    definite: &[],
    prepositions: &[],
    that: &[],
    joiners: &[],
    moves: &[],
    works: &[],
    common: &[],
    dates: &[],
    namesakes: &[],
    before_dates: &[],
    labels: &["q", "a"],
    inversion: false,
    dialogue_dash: false,
    noun_behind_name: false,
    compounds: false,
    capital_nouns: false,
};
