//! What the words around a block speak for: words of the names of its boxes, of its text, of the headings above, each with a
//! weight that was learnt, not listed, so that the vocabulary belongs to no language and to no site.

mod around;

use super::features::Scene;
use super::weights::Weights;
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

/// Weighs the words around each block of a page. What a box's names or a heading weigh is summed once and remembered: the
/// blocks of a section share its heading, those of an article all its boxes.
pub(super) struct Scales<'a> {
    vocabulary: &'a Weights,
    scene: &'a Scene<'a>,
    names: BoxNames,
    /// By box, then by the first four places.
    boxes: Vec<[Option<i32>; 4]>,
    /// By block, then by the last two places.
    headings: Vec<[Option<i32>; 2]>,
}

impl<'a> Scales<'a> {
    pub(super) fn new(vocabulary: &'a Weights, scene: &'a Scene<'a>) -> Self {
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
        if !self.vocabulary.is_empty() {
            around(self.scene, block, |place, what| sums[place as usize] += self.weigh(place, what));
        }
        let mut total = 0;
        for (sum, tenths) in sums.iter().zip(Place::TENTHS) {
            total += sum * tenths;
            out.push(column(sum * tenths * 24, self.vocabulary.unit()));
        }
        out.push(column(total * 16, self.vocabulary.unit()));
    }

    fn weigh(&mut self, place: Place, what: What) -> i32 {
        let known = match what {
            What::Word(hash) => return self.vocabulary.of(key(place, hash)),
            What::Names(at) => &mut self.boxes[at as usize][place as usize],
            What::Heading(block) => {
                &mut self.headings[block as usize][place as usize - Place::Heading as usize]
            }
        };
        *known.get_or_insert_with(|| {
            let mut sum = 0;
            words(self.scene, &self.names, what, |hash| sum += self.vocabulary.of(key(place, hash)));
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
    fn columns_stay_in_their_byte() {
        assert_eq!([column(-1_000_000, 30), column(0, 30), column(1_000_000, 30)], [0, 128, 255]);
        assert_eq!(columns().len(), Place::COUNT + 1);
    }
}
