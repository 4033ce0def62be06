//! Which language a text is in, by its most frequent words: cheap, and honest about not knowing.

use super::{ALL, Lexicon, other};

/// How many words are looked at: enough to tell seven languages apart. Each costs dozens of look-ups, which at twice as many took
/// longer than all else in an article of ordinary length.
const SAMPLE: usize = 160;
/// The share of words (in percent) that must be frequent words of the language: prose has over 30, a foreign one shares under 15.
const SHARE: usize = 18;

/// In a text of fewer words two frequent words have to do, or one known word of three letters.
const SHORT: usize = 20;

/// The tables of the language that most of the first words are frequent words of; the empty lexicon where none fits.
pub fn guess(text: &str) -> &'static Lexicon {
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).take(SAMPLE);
    let words: Vec<String> = words.map(str::to_lowercase).collect();
    // In a longer text the frequent words decide alone.
    let long = words.len() > 3 * SHORT;
    let scores = ALL.iter().map(|lexicon| {
        let frequent = words.iter().filter(|w| lexicon.is_common(w)).count();
        if long {
            return Score { sum: frequent, frequent, telling: 0 };
        }
        // A reporting verb tells more than an article, which neighbours share; words that are less frequent tell languages of one
        // count apart.
        let verbs = words.iter().filter(|w| lexicon.verb(w).is_some()).count();
        let telling = words.iter().filter(|w| tells(w, lexicon)).count();
        let hints: usize = words.iter().map(|w| hints(w, lexicon)).sum();
        Score { sum: 2 * (frequent + verbs) + hints + telling, frequent: frequent + verbs, telling }
    });
    let best = scores.enumerate().max_by_key(|(i, score)| (score.sum, std::cmp::Reverse(*i)));
    let Some((best, Score { frequent, telling, .. })) = best else { return &other::OTHER };
    let few = match words.len() {
        n if n >= SHORT => frequent * 100 < n * SHARE,
        _ => frequent < 2 && telling == 0,
    };
    if few { &other::OTHER } else { ALL[best] }
}

/// What the words say for a language.
struct Score {
    /// All of it, weighed.
    sum: usize,
    /// How many are frequent words or reporting verbs.
    frequent: usize,
    /// How many of three letters and more are known at all.
    telling: usize,
}

fn tells(word: &str, lexicon: &Lexicon) -> bool {
    let known = lexicon.is_common(word) || lexicon.verb(word).is_some() || lexicon.role(word).is_some();
    known && word.chars().count() > 2
}

fn hints(word: &str, lexicon: &Lexicon) -> usize {
    usize::from(lexicon.is_determiner(word))
        + usize::from(lexicon.is_preposition(word))
        + usize::from(lexicon.is_auxiliary(word))
        + usize::from(lexicon.role(word).is_some())
        + usize::from(word.len() > 2 && lexicon.according_to.contains(&word))
}
