//! The trained scorer: two stages of small decision trees over byte features, summed in integers.
//! No floating point anywhere, so native code and WebAssembly give the same sums.
//!
//! The form of `data/blocks.bin` (little-endian): `PQB2`; the vocabulary ([`Weights`]); then for each of the two stages: columns used (u8 count, u16 each), trees (u16 count),
//! units of a logit (u16), bias in units (i32); then each tree: leaves (u8), for each of its leaves − 1 inner nodes
//! column, threshold, left, right (u8 each; a child of 128 or more is leaf number child − 128), then the leaves' units (i8 each).

use super::trees::Stage;
use super::weights::Weights;
use std::sync::OnceLock;

/// The vocabulary and both stages.
#[derive(Debug, Clone, Default)]
pub struct Model {
    vocabulary: Weights,
    stages: Vec<Stage>,
}

/// Certainty: what a probability is counted in.
pub const ONE: u32 = 4096;

/// The model that ships: see `data/blocks.md` for what it was trained on.
static BUNDLED: &[u8] = include_bytes!("../../data/blocks.bin");
static PARSED: OnceLock<Model> = OnceLock::new();

impl Model {
    /// The model that ships.
    pub fn bundled() -> &'static Model {
        PARSED.get_or_init(|| Model::parse(BUNDLED).unwrap_or_default())
    }

    /// Reads a model; `None` where the bytes are not one (truncated, or trees that are none).
    pub fn parse(bytes: &[u8]) -> Option<Model> {
        let mut from = Bytes(bytes.strip_prefix(b"PQB2")?);
        let vocabulary = Weights::parse(&mut from)?;
        let mut stages = Vec::new();
        while !from.0.is_empty() {
            stages.push(Stage::parse(&mut from)?);
        }
        (stages.len() <= 2).then_some(Model { vocabulary, stages })
    }

    /// The weights of words.
    pub fn vocabulary(&self) -> &Weights {
        &self.vocabulary
    }

    /// How many stages there are.
    pub fn stages(&self) -> usize {
        self.stages.len()
    }

    /// The probabilities, in 4096ths, that rows speak of content, by the first stage alone.
    pub fn scores(&self, rows: &[&[u8]]) -> Vec<u32> {
        self.logits(0, rows).into_iter().map(sigmoid).collect()
    }

    /// What a stage makes of each row, in 64ths of a logit. Columns past a row's end read as 0.
    pub fn logits(&self, stage: usize, rows: &[&[u8]]) -> Vec<i64> {
        self.stages.get(stage).map_or_else(|| vec![0; rows.len()], |s| s.logits(rows))
    }
}

/// `4096 / (1 + e^-x)` for x = 0, 1/8, … 8, rounded: computed once, since `exp` differs between platforms.
const SIGMOID: [u16; 65] = [
    2048, 2176, 2303, 2428, 2550, 2668, 2782, 2891, 2994, 3092, 3184, 3269, 3349, 3422, 3490, 3551, 3608,
    3659, 3705, 3747, 3785, 3819, 3850, 3877, 3902, 3924, 3943, 3960, 3976, 3990, 4002, 4013, 4022, 4031,
    4038, 4045, 4051, 4056, 4061, 4065, 4069, 4072, 4075, 4077, 4079, 4081, 4083, 4085, 4086, 4087, 4088,
    4089, 4090, 4091, 4091, 4092, 4092, 4093, 4093, 4093, 4094, 4094, 4094, 4094, 4095,
];

/// The logistic function of a number in 64ths, in 4096ths, by straight lines between the entries of [`SIGMOID`].
pub(super) fn sigmoid(x: i64) -> u32 {
    let size = x.unsigned_abs().min(511);
    let (at, rest) = ((size / 8) as usize, (size % 8) as u32);
    let (low, high) = (u32::from(SIGMOID[at]), u32::from(SIGMOID[at + 1]));
    let value = low + (high - low) * rest / 8;
    if x < 0 { ONE - value } else { value }
}

/// Bytes that are read from the front.
pub(super) struct Bytes<'b>(pub(super) &'b [u8]);

impl Bytes<'_> {
    pub(super) fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (head, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*head)
    }

    pub(super) fn u8(&mut self) -> Option<u8> {
        self.take::<1>().map(|b| b[0])
    }

    pub(super) fn u16(&mut self) -> Option<u16> {
        self.take().map(u16::from_le_bytes)
    }

    pub(super) fn i32(&mut self) -> Option<i32> {
        self.take().map(i32::from_le_bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One stage, column 3, one tree: at most 10 → −2 logits, else +2.
    fn bytes() -> Vec<u8> {
        let mut out = b"PQB2".to_vec();
        out.extend([1, 0, 30, 0, 9, 9, 9, 40]);
        out.extend([1, 3, 0, 1, 0, 10, 0, 0, 0, 0, 0]);
        out.extend([2, 0, 10, 128, 129, (-20i8) as u8, 20]);
        out
    }

    #[test]
    fn follows_the_trees() {
        let model = Model::parse(&bytes()).unwrap();
        let scores = model.scores(&[&[0, 0, 0, 10], &[0, 0, 0, 11]]);
        let (low, high) = (scores[0], scores[1]);
        assert_eq!(low + high, ONE);
        assert!((3600..3615).contains(&high), "{high}");
    }

    #[test]
    fn refuses_what_is_not_a_model() {
        let good = bytes();
        for end in 0..good.len() {
            assert!(Model::parse(&good[..end]).is_none_or(|m| m.stages() == 0), "{end}");
        }
        let mut circle = good.clone();
        circle[27] = 0; // the left child is the node itself
        assert!(Model::parse(&circle).is_none());
    }

    #[test]
    fn the_bundled_model_is_one() {
        assert_eq!(Model::bundled().stages(), 2);
        assert!(BUNDLED.len() <= 60_000, "{} bytes", BUNDLED.len());
    }
}
