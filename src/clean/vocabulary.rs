//! What the words around a block speak for: words of the names of its boxes, of its text, of the headings above, each with a
//! weight that was learnt, not listed, so that the vocabulary belongs to no language and to no site.
//!
//! Words are known by 24 bits of a hash. A word that was never learnt weighs nothing, unless it meets a learnt one
//! (5,000 of 16 million places: one in 3,000 does).

use super::blocks::Page;
use super::features::Scene;
use super::names;
use crate::dom::{Dom, NodeId};

/// Where a word stands. The weights of one word in two places differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Place {
    /// In the names of the block's own box.
    Host,
    /// In the names of the box around that.
    Up,
    /// In the names of the next two boxes.
    Above,
    /// In the names of boxes farther up that hold less than most of the page.
    Far,
    /// The kinds of the block's boxes.
    Kinds,
    /// A short text as a whole, its first two and its last two words.
    Line,
    /// A word of a short text.
    Short,
    /// A word of a longer text.
    Long,
    /// In the heading above.
    Heading,
    /// In a heading that opens a box around the block, above the nearest heading.
    Outer,
}

impl Place {
    /// How many there are.
    pub const COUNT: usize = 10;

    /// How much a word counts in this place, in tenths: places that gather many words count each for less.
    const TENTHS: [i32; Place::COUNT] = [10, 10, 7, 7, 10, 10, 10, 4, 6, 6];
}

/// Learnt weights by word and place.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    /// Keys with their weights in the lowest byte, by open addressing on the key's low bits; a weight of 0 marks a free slot.
    slots: Vec<u32>,
    /// Units of weight in a logit.
    unit: i32,
}

/// Columns that the vocabulary adds to a row: a sum for each place, and the sum of all.
pub const COLUMNS: usize = Place::COUNT + 1;

impl Vocabulary {
    /// A vocabulary of keys (24 bits) and weights, and how many units of weight make a logit.
    pub fn new(unit: u16, entries: impl ExactSizeIterator<Item = (u32, i8)>) -> Self {
        // A table half full at most keeps the runs short.
        let mut slots = vec![0u32; (entries.len() * 2 + 1).next_power_of_two()];
        let mask = slots.len() - 1;
        for (key, weight) in entries.filter(|e| e.1 != 0) {
            let mut at = key as usize & mask;
            while slots[at] & 0xff != 0 {
                at = (at + 1) & mask;
            }
            slots[at] = key << 8 | u32::from(weight as u8);
        }
        Vocabulary { slots, unit: i32::from(unit.max(1)) }
    }

    fn weight(&self, key: u32) -> i32 {
        let mask = self.slots.len() - 1;
        let mut at = key as usize & mask;
        loop {
            match self.slots[at] {
                slot if slot & 0xff == 0 => return 0,
                slot if slot >> 8 == key => return i32::from(slot as i8),
                _ => at = (at + 1) & mask,
            }
        }
    }
}

/// Weighs the words around each block of a page. What a box's names or a heading weigh is summed once and remembered: the
/// blocks of a section share its heading, those of an article all its boxes.
pub(super) struct Scales<'a> {
    vocabulary: &'a Vocabulary,
    scene: &'a Scene<'a>,
    names: BoxNames,
    /// By box, then by the first four places.
    boxes: Vec<[Option<i32>; 4]>,
    /// By block, then by the last two places.
    headings: Vec<[Option<i32>; 2]>,
}

impl<'a> Scales<'a> {
    pub(super) fn new(vocabulary: &'a Vocabulary, scene: &'a Scene<'a>) -> Self {
        Scales {
            vocabulary,
            scene,
            names: BoxNames::read(scene.page),
            boxes: vec![[None; 4]; scene.page.boxes.len()],
            headings: vec![[None; 2]; scene.page.blocks.len()],
        }
    }

    /// Writes the columns of a block. Sums in 24ths of a logit around 128, their total in 16ths.
    pub(super) fn fill(&mut self, block: usize, out: &mut Vec<u8>) {
        let mut sums = [0i32; Place::COUNT];
        if !self.vocabulary.slots.is_empty() {
            around(self.scene, block, |place, what| sums[place as usize] += self.weigh(place, what));
        }
        let mut total = 0;
        for (sum, tenths) in sums.iter().zip(Place::TENTHS) {
            total += sum * tenths;
            out.push(column(sum * tenths * 24, self.vocabulary.unit));
        }
        out.push(column(total * 16, self.vocabulary.unit));
    }

    fn weigh(&mut self, place: Place, what: What) -> i32 {
        let known = match what {
            What::Word(hash) => return self.vocabulary.weight(key(place, hash)),
            What::Names(at) => &mut self.boxes[at as usize][place as usize],
            What::Heading(block) => {
                &mut self.headings[block as usize][place as usize - Place::Heading as usize]
            }
        };
        *known.get_or_insert_with(|| {
            let mut sum = 0;
            words(self.scene, &self.names, what, |hash| sum += self.vocabulary.weight(key(place, hash)));
            sum
        })
    }
}

fn column(tenths: i32, unit: i32) -> u8 {
    (128 + tenths.div_euclid(10 * unit.max(1))).clamp(0, 255) as u8
}

/// The names of the columns.
pub fn columns() -> Vec<String> {
    let places =
        ["host", "up", "above", "far", "kinds", "line", "short", "long", "heading", "outer", "total"];
    places.map(|p| format!("vocabulary_{p}")).to_vec()
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
    let from = out.len();
    names::each_name(dom, id, |word, whole| {
        if out.len() < from + NAMES {
            out.push(if whole { hash_name(word) } else { hash(word, 0) });
        }
    });
    out[from..].sort_unstable();
    let mut kept = from;
    for i in from..out.len() {
        if i == from || out[i] != out[i - 1] {
            out[kept] = out[i];
            kept += 1;
        }
    }
    out.truncate(kept);
}

/// Boxes farther up than this say little; the bound keeps the work linear.
const REACH: u32 = 10;
/// A text of more words than this is told by its words, not by its wording.
const LINE: u32 = 14;

/// What stands around a block.
#[derive(Clone, Copy)]
enum What {
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

/// Calls with the hashes of the words in it.
fn words(scene: &Scene, names: &BoxNames, what: What, mut call: impl FnMut(u32)) {
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

/// Calls with the place of all that stands around a block.
fn around(scene: &Scene, block: usize, mut call: impl FnMut(Place, What)) {
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
    let start = hash("", 0);
    let (mut word, mut left) = (start, most);
    for byte in folded.bytes().chain([b' ']) {
        if byte != b' ' {
            word = mix(word, shape(byte));
            continue;
        }
        if left == 0 {
            return;
        }
        left -= 1;
        call(std::mem::replace(&mut word, start));
    }
}

/// FNV-1a with every digit as 0: prices and dates share their shape.
fn hash(text: &str, seed: u32) -> u32 {
    text.bytes().fold(0x811c_9dc5 ^ seed, |h, b| mix(h, shape(b)))
}

fn shape(byte: u8) -> u8 {
    if byte.is_ascii_digit() { b'0' } else { byte }
}

/// A whole class name without its digits, in lower case.
fn hash_name(name: &str) -> u32 {
    let letters = name.bytes().filter(|b| !b.is_ascii_digit());
    letters.fold(0x811c_9dc5 ^ 7, |h, b| mix(h, b.to_ascii_lowercase()))
}

fn mix(hash: u32, byte: u8) -> u32 {
    (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}

fn key(place: Place, hash: u32) -> u32 {
    let mixed = (hash ^ (place as u32 + 1).wrapping_mul(0x9e37_79b1)).wrapping_mul(0x85eb_ca6b);
    (mixed ^ mixed >> 15) & 0xff_ffff
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_it_learnt() {
        let entries = (1..400u32).map(|i| (i * 977, (i % 120) as i8 + 1)).collect::<Vec<_>>();
        let vocabulary = Vocabulary::new(30, entries.iter().copied());
        assert!(entries.iter().all(|(key, weight)| vocabulary.weight(*key) == i32::from(*weight)));
        assert_eq!(vocabulary.weight(5), 0);
    }

    #[test]
    fn digits_and_case_do_not_tell_names_apart() {
        assert_eq!(hash_name("Post-12"), hash_name("post-7"));
        assert_eq!(hash("12 may", 1), hash("31 may", 1));
        assert_ne!(key(Place::Host, 9), key(Place::Up, 9));
    }

    #[test]
    fn columns_stay_in_their_byte() {
        assert_eq!([column(-1_000_000, 30), column(0, 30), column(1_000_000, 30)], [0, 128, 255]);
        assert_eq!(columns().len(), COLUMNS);
    }
}
