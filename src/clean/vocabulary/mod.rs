//! What the words around a block speak for: words of the names of its boxes, of its text, of the headings above, each with a
//! weight that was learnt, not listed, so that the vocabulary belongs to no language and to no site.
//!
//! Words are known by 24 bits of a hash. A word that was never learnt weighs nothing, unless it meets a learnt one
//! (5,000 of 16 million places: one in 3,000 does).

mod around;

use super::features::Scene;
pub use around::{BoxNames, each};
use around::{What, around, key, words};

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

/// The names of the columns: a sum for each place, and the sum of all.
pub fn columns() -> Vec<String> {
    let places =
        ["host", "up", "above", "far", "kinds", "line", "short", "long", "heading", "outer", "total"];
    places.map(|p| format!("vocabulary_{p}")).to_vec()
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
    fn columns_stay_in_their_byte() {
        assert_eq!([column(-1_000_000, 30), column(0, 30), column(1_000_000, 30)], [0, 128, 255]);
        assert_eq!(columns().len(), Place::COUNT + 1);
    }
}
