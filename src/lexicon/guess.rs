//! Which language a text is in, by its most frequent words: cheap, and honest about not knowing.

use super::{ALL, Lexicon, other};

/// How many words are looked at: enough to tell seven languages apart, a fraction of any article.
const SAMPLE: usize = 400;
/// The share of words (in percent) that must be frequent words of the language: prose has over 30, a foreign one shares under 15.
const SHARE: usize = 18;

/// In a text of fewer words two frequent words have to do, or one known word of three letters.
const SHORT: usize = 20;

/// The tables of the language that most of the first words are frequent words of; the empty lexicon where none fits.
pub fn guess(text: &str) -> &'static Lexicon {
    let mut counts = [0usize; ALL.len()];
    // Words that are less frequent, or that neighbours share, tell languages of one count apart.
    let mut hints = [0usize; ALL.len()];
    let mut telling = [0usize; ALL.len()];
    let mut words = 0;
    for word in text.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).take(SAMPLE) {
        words += 1;
        let word = word.to_lowercase();
        for (i, lexicon) in ALL.iter().enumerate() {
            // A reporting verb tells more than an article, which neighbours share.
            let known =
                lexicon.is_common(&word) || lexicon.verb(&word).is_some() || lexicon.role(&word).is_some();
            telling[i] += usize::from(known && word.chars().count() > 2);
            counts[i] += usize::from(lexicon.is_common(&word)) + usize::from(lexicon.verb(&word).is_some());
            hints[i] += usize::from(lexicon.is_determiner(&word))
                + usize::from(lexicon.is_preposition(&word))
                + usize::from(lexicon.is_auxiliary(&word))
                + usize::from(lexicon.role(&word).is_some())
                + usize::from(word.len() > 2 && lexicon.according_to.contains(&word.as_str()));
        }
    }
    let Some((best, count)) = counts
        .iter()
        .copied()
        .enumerate()
        .max_by_key(|&(i, n)| (2 * n + hints[i] + telling[i], std::cmp::Reverse(i)))
    else {
        return &other::OTHER;
    };
    let few = if words >= SHORT { count * 100 < words * SHARE } else { count < 2 && telling[best] == 0 };
    if few { &other::OTHER } else { ALL[best] }
}
