//! Which words stand around a block: in the names of its boxes, in its text, in the headings above, each with its [`Place`] and as a
//! hash. Only so much is read as tells what a block is, so that the work stays linear in the page.

use super::Place;
use crate::clean::blocks::Page;
use crate::clean::features::Scene;
use crate::clean::names;
use crate::dom::{Dom, NodeId};
use crate::text::hash::{EMPTY, mix};
use crate::text::order;

/// Boxes farther up than this say little; the bound keeps the work linear.
const REACH: u32 = 10;
/// A text of more words than this is told by its words, not by its wording.
const LINE: u32 = 14;

/// What stands around a block.
#[derive(Clone, Copy)]
pub(super) enum What {
    /// The names of a box.
    Names(u32),
    /// The text of a heading, a block.
    Heading(u32),
    /// The hash of a word, or of what else is weighed as one.
    Word(u32),
}

/// Calls with the place and the key (24 bits) of each word around a block.
pub fn each(scene: &Scene, names: &BoxNames, block: usize, mut call: impl FnMut(Place, u32)) {
    around(scene, block, |place, what| words(scene, names, what, |hash| call(place, key(place, hash))));
}

/// Calls with the place of all that stands around a block.
pub(super) fn around(scene: &Scene, block: usize, mut call: impl FnMut(Place, What)) {
    let page = scene.page;
    let whole = u64::from(page.total().words);
    let nearest = scene.headings[block];
    let mut at = page.blocks[block].host;
    let (mut kinds, mut outer) = (0u32, None);
    for level in 0..REACH {
        let here = &page.boxes[at as usize];
        let place = match level {
            0 => Place::Host,
            1 => Place::Up,
            2 | 3 => Place::Above,
            _ => Place::Far,
        };
        // As for the topics of names: a box that holds seven tenths of the page says nothing about a block in it.
        let (from, to) = here.blocks;
        if u64::from(page.sum(here.blocks).words) * 10 <= whole * 7 || to - from <= 3 {
            call(place, What::Names(at));
            for opening in from..(from + 2).min(to).min(block as u32) {
                let host = page.blocks[opening as usize].host as usize;
                if page.boxes[host].kind.is_heading() && Some(opening) != nearest {
                    outer = Some(opening);
                }
            }
        }
        if level < 3 {
            kinds = kinds * 64 + here.kind as u32;
            call(Place::Kinds, What::Word(kinds.wrapping_mul(0x9e37_79b1) ^ level));
        }
        if here.parent == at {
            break;
        }
        at = here.parent;
    }
    text(&scene.folded[block], page.blocks[block].counts.words, |place, hash| call(place, What::Word(hash)));
    for (place, heading) in [(Place::Heading, nearest), (Place::Outer, outer)] {
        if let Some(heading) = heading {
            call(place, What::Heading(heading));
        }
    }
}

/// Calls with the hashes of the words in it.
pub(super) fn words(scene: &Scene, names: &BoxNames, what: What, mut call: impl FnMut(u32)) {
    match what {
        What::Names(at) => names.of(at).iter().for_each(|&hash| call(hash)),
        What::Heading(block) => {
            let folded = &scene.folded[block as usize];
            call(hash(folded, 3));
            each_word(folded, 8, call);
        }
        What::Word(hash) => call(hash),
    }
}

/// The hashed names of all boxes.
#[derive(Debug)]
pub struct BoxNames {
    words: Vec<u32>,
    ranges: Vec<(u32, u32)>,
}

impl BoxNames {
    /// Reads the names of the page's boxes.
    pub fn read(page: &Page) -> Self {
        let mut out = BoxNames { words: Vec::new(), ranges: Vec::with_capacity(page.boxes.len()) };
        // The last box of each signature, so that twins share their words.
        let mut last = [usize::MAX; TWINS];
        for inside in &page.boxes {
            let twin = &mut last[inside.signature as usize % TWINS];
            let same = |twin: &usize| {
                let [a, b] = [page.boxes[*twin].node, inside.node].map(|id| names::values(page.dom, id));
                a.eq(b)
            };
            let range = match Some(*twin).filter(|twin| *twin < out.ranges.len()).filter(same) {
                Some(twin) => out.ranges[twin],
                None => {
                    let from = out.words.len() as u32;
                    collect(page.dom, inside.node, &mut out.words);
                    (from, out.words.len() as u32)
                }
            };
            *twin = out.ranges.len();
            out.ranges.push(range);
        }
        out
    }

    fn of(&self, at: u32) -> &[u32] {
        let (from, to) = self.ranges[at as usize];
        &self.words[from as usize..to as usize]
    }
}

/// Places for signatures; a page's templates come to some hundred.
const TWINS: usize = 256;
/// Words of one element's names at most: utility-first pages carry hundreds.
const NAMES: usize = 24;

fn collect(dom: &Dom, id: NodeId, out: &mut Vec<u32>) {
    let (from, mut left) = (out.len(), NAMES);
    names::each_name(dom, id, |word, whole| {
        if left > 0 {
            left -= 1;
            order::insert(out, from, if whole { hash_name(word) } else { hash(word, 0) });
        }
    });
}

fn text(folded: &str, words: u32, mut call: impl FnMut(Place, u32)) {
    if folded.is_empty() {
        return;
    }
    if words > LINE {
        // The first thirty words: what a paragraph is, it shows at its start.
        return each_word(folded, 30, |hash| call(Place::Long, hash));
    }
    call(Place::Line, hash(folded, 1));
    if let Some((second, _)) = folded.match_indices(' ').nth(1) {
        call(Place::Line, hash(&folded[..second], 2));
    }
    if let Some((second, _)) = folded.rmatch_indices(' ').nth(1) {
        call(Place::Line, hash(&folded[second + 1..], 4));
    }
    each_word(folded, usize::MAX, |hash| call(Place::Short, hash));
}

/// Calls with the hash of each word, of so many at most; words are parted by one blank.
fn each_word(folded: &str, most: usize, mut call: impl FnMut(u32)) {
    let (mut word, mut left) = (EMPTY, most);
    for byte in folded.bytes().chain([b' ']) {
        if byte != b' ' {
            word = mix(word, shape(byte));
            continue;
        }
        if left == 0 {
            return;
        }
        left -= 1;
        call(std::mem::replace(&mut word, EMPTY));
    }
}

/// FNV-1a with every digit as 0: prices and dates share their shape.
fn hash(text: &str, seed: u32) -> u32 {
    text.bytes().fold(EMPTY ^ seed, |h, b| mix(h, shape(b)))
}

fn shape(byte: u8) -> u8 {
    if byte.is_ascii_digit() { b'0' } else { byte }
}

/// A whole class name without its digits, in lower case.
fn hash_name(name: &str) -> u32 {
    let letters = name.bytes().filter(|b| !b.is_ascii_digit());
    letters.fold(EMPTY ^ 7, |h, b| mix(h, b.to_ascii_lowercase()))
}

pub(super) fn key(place: Place, hash: u32) -> u32 {
    let mixed = (hash ^ (place as u32 + 1).wrapping_mul(0x9e37_79b1)).wrapping_mul(0x85eb_ca6b);
    (mixed ^ mixed >> 15) & 0xff_ffff
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_and_case_do_not_tell_names_apart() {
        assert_eq!(hash_name("Post-12"), hash_name("post-7"));
        assert_eq!(hash("12 may", 1), hash("31 may", 1));
        assert_ne!(key(Place::Host, 9), key(Place::Up, 9));
    }
}
