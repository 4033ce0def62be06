//! The trained models of `data/quotes.bin`, read once; how they were made is told in `data/quotes.md`.

use std::sync::OnceLock;

use super::antecedent;
use super::cue;
use super::features;
use super::forest::Forest;
use super::scare;

/// All models that quotations need.
#[derive(Debug)]
pub(super) struct Model {
    /// Which candidate is the source.
    pub ranker: Forest,
    /// Whether a stretch is speech at all, or a title, a nickname, words at arm's length.
    pub speech: Forest,
    /// Whom a pronoun or description means.
    pub antecedent: Forest,
    /// Which words make it speech.
    pub cue: Forest,
    /// Scores to percent.
    pub scale: Scale,
}

/// From the best score and its lead over the next best source to a percentage, counted on held-out folds.
#[derive(Debug)]
pub(super) struct Scale {
    /// Weights of the score and of the lead, in 1/16.
    score: i32,
    lead: i32,
    /// The weighed sum at which the table begins, and the width of its steps.
    from: i32,
    step: i32,
    /// Percent, rising.
    table: [u8; STEPS],
}

const STEPS: usize = 64;

impl Scale {
    /// How sure a decision is, in percent.
    pub fn percent(&self, score: i32, lead: i32) -> u8 {
        // Leads beyond 8 units (2,048) say no more: there was no second candidate.
        let sum = (self.score * score + self.lead * lead.clamp(0, 2048)) / 16;
        let at = (sum - self.from).max(0) / self.step.max(1);
        self.table[(at as usize).min(STEPS - 1)]
    }

    fn read(bytes: &[u8]) -> Option<Scale> {
        let number = |at: usize| Some(i32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
        let table = bytes.get(16..16 + STEPS)?.try_into().ok()?;
        Some(Scale { score: number(0)?, lead: number(4)?, from: number(8)?, step: number(12)?, table })
    }
}

/// The model that ships with the crate.
pub(super) fn model() -> &'static Model {
    static MODEL: OnceLock<Model> = OnceLock::new();
    MODEL.get_or_init(|| read(include_bytes!("../../data/quotes.bin")).unwrap_or_else(Model::empty))
}

impl Model {
    /// A model that prefers nobody: what a build with a broken file would use; a test keeps that from happening.
    fn empty() -> Model {
        let none = || Forest::read(&[0, 0], 0).map(|(f, _)| f).unwrap_or_default();
        Model {
            ranker: none(),
            speech: none(),
            antecedent: none(),
            cue: none(),
            scale: Scale { score: 0, lead: 0, from: 0, step: 1, table: [0; STEPS] },
        }
    }
}

fn read(bytes: &[u8]) -> Option<Model> {
    let rest = bytes.strip_prefix(b"PQ3\n")?;
    let (ranker, rest) = Forest::read(rest, features::COUNT)?;
    let (speech, rest) = Forest::read(rest, scare::COUNT)?;
    let (antecedent, rest) = Forest::read(rest, antecedent::COUNT)?;
    let (cue, rest) = Forest::read(rest, cue::COUNT)?;
    let scale = Scale::read(rest)?;
    Some(Model { ranker, speech, antecedent, cue, scale })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_file_is_sound_and_small() {
        let bytes = include_bytes!("../../data/quotes.bin");
        assert!(super::read(bytes).is_some());
        // 40 KB: what the browser build grants to quotations.
        assert!(bytes.len() <= 40_000, "{} bytes", bytes.len());
    }
}
