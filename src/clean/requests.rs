//! How much a sentence reads like one in which a site asks its reader for something: money, an address, a subscription, a click. Learnt
//! from sentences of seven languages (`data/sentences.md`), as a weight for each word, each pair of words, and how the sentence begins and ends.
//!
//! It hears what no list of phrases foresees ("a coffee keeps me going"); what it says of a sentence is a number, never a cut.

use super::model::Bytes;
use super::weights::Weights;
use crate::text::folded::fold;
use crate::text::hash::{EMPTY, mix};
use std::sync::OnceLock;

/// A sentence is read so far, in bytes: longer ones tell of something.
const FAR: usize = 600;

/// The model that ships: `PQR1`, the logit of a sentence without a known word in 256ths (i32), units of weight in a logit (u16), then
/// for each key in order how far it lies from the one before (7 bits a byte, the lowest first, the highest bit for "more") and its weight (i8).
static BUNDLED: &[u8] = include_bytes!("../../data/sentences.bin");

/// What is known of sentences.
#[derive(Debug, Default)]
pub struct Model {
    weights: Weights,
    bias: i32,
}

impl Model {
    /// The model that ships.
    pub fn bundled() -> &'static Model {
        static PARSED: OnceLock<Model> = OnceLock::new();
        PARSED.get_or_init(|| Model::parse(BUNDLED).unwrap_or_default())
    }

    /// Reads a model; `None` where the bytes are not one.
    pub fn parse(bytes: &[u8]) -> Option<Model> {
        let mut from = Bytes(bytes.strip_prefix(b"PQR1")?);
        let bias = from.i32()?;
        let unit = from.u16()?;
        let (mut entries, mut key) = (Vec::new(), 0u32);
        while !from.0.is_empty() {
            key += far(&mut from)?;
            entries.push((key, from.u8()? as i8));
        }
        Some(Model { weights: Weights::new(unit, entries.into_iter()), bias })
    }

    /// The odds that a sentence asks its reader for something, as a logit in 256ths.
    pub fn odds(&self, sentence: &str) -> i32 {
        let mut sum = 0;
        keys(sentence, |key| sum += self.weights.of(key));
        self.bias + sum * 256 / self.weights.unit()
    }
}

/// A number of at most 24 bits, 7 a byte.
fn far(from: &mut Bytes<'_>) -> Option<u32> {
    let mut number = 0;
    for shift in [0, 7, 14, 21] {
        let byte = u32::from(from.u8()?);
        number |= (byte & 0x7f) << shift;
        if byte < 0x80 {
            return Some(number);
        }
    }
    None
}

/// So many letters of a word are read: what follows them bends it, and the sentences learnt from hold each form but a few times.
const STEM: usize = 5;

/// Calls with the keys (24 bits) of a sentence: the beginnings of its words, pairs of them, the first three, its length, its end and
/// its signs.
pub fn keys(sentence: &str, mut call: impl FnMut(u32)) {
    let folded = fold(sentence, FAR);
    let (mut words, mut last, mut opening) = (0u32, EMPTY, EMPTY);
    for word in folded.split(' ').filter(|w| !w.is_empty()) {
        let stem = word.chars().take(STEM).map(|c| if c.is_ascii_digit() { '0' } else { c });
        let hash = stem.fold(EMPTY, |hash, c| mix(hash, u32::from(c)));
        call(key(hash, 1));
        call(key(mix(last, hash), 2));
        words += 1;
        opening = mix(opening, hash);
        if words == 3 {
            call(key(opening, 3));
        }
        last = hash;
    }
    // Lengths in steps that double: a label, a request, a sentence that tells.
    call(key((words + 1).ilog2(), 4));
    let end = sentence.trim_end().chars().next_back().filter(|c| !c.is_alphanumeric());
    call(key(end.map_or(0, u32::from), 5));
    for sign in [':', '€', '$', '£', '@', '!'] {
        if sentence.contains(sign) {
            call(key(u32::from(sign), 6));
        }
    }
}

fn key(hash: u32, kind: u32) -> u32 {
    let mixed = (hash ^ kind.wrapping_mul(0x9e37_79b1)).wrapping_mul(0x85eb_ca6b);
    (mixed ^ mixed >> 15) >> 8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_read_otherwise_than_reports() {
        let model = Model::bundled();
        let check = |sentence: &str, want: bool| assert_eq!(model.odds(sentence) > 0, want, "{sentence}");
        check("If this guide saved you an afternoon, a small tip keeps the site going.", true);
        check("The ferry left at nine and was back before noon.", false);
        check("Si nos articles vous sont utiles, soutenez la rédaction.", true);
        check("Der Hafen bleibt am Montag geschlossen.", false);
    }

    #[test]
    fn refuses_what_is_not_a_model() {
        for end in 0..10 {
            assert!(Model::parse(&BUNDLED[..end]).is_none(), "{end}");
        }
        assert!(Model::parse(&[&BUNDLED[..10], &[0xff; 5]].concat()).is_none());
        assert!(BUNDLED.len() < 10_400, "{} bytes", BUNDLED.len());
    }
}
