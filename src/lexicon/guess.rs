//! Which language a text is in, by its most frequent words: cheap, and honest about not knowing.

use super::{ALL, Lexicon, other};

/// How many words are looked at: enough to tell seven languages apart, a fraction of any article.
const SAMPLE: usize = 400;
/// The share of words (in percent) that must be frequent words of the language: prose has over 30, a foreign one shares under 15.
const SHARE: usize = 18;

/// In a text of fewer words one frequent word has to do.
const SHORT: usize = 20;

/// The tables of the language that most of the first words are frequent words of; the empty lexicon where none fits.
pub fn guess(text: &str) -> &'static Lexicon {
    let mut counts = [0usize; ALL.len()];
    let mut words = 0;
    for word in text.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).take(SAMPLE) {
        words += 1;
        let word = word.to_lowercase();
        for (count, lexicon) in counts.iter_mut().zip(ALL) {
            // A reporting verb tells more than an article, which neighbours share.
            *count += usize::from(lexicon.is_common(&word)) + usize::from(lexicon.verb(&word).is_some());
        }
    }
    let Some((best, count)) =
        counts.iter().copied().enumerate().max_by_key(|&(i, n)| (n, std::cmp::Reverse(i)))
    else {
        return &other::OTHER;
    };
    if (count * 100 < words * SHARE && words >= SHORT) || count == 0 { &other::OTHER } else { ALL[best] }
}
