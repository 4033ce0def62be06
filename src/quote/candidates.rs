//! Which mentions come into question for a quotation: the nearest ones before and behind it, and the source of the one before.

use super::features::{Before, Place};
use super::scene::Scene;
use crate::text::order;

/// A mention in the running.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Candidate {
    /// The mention (index).
    pub mention: u32,
    /// How many of its side stand nearer to the quotation.
    pub rank: u8,
}

// Measured on the training articles: of the annotated sources that are mentions at all, these windows hold 99 %,
// at 20 candidates a quotation.
const BEFORE: usize = 18;
const BEHIND: usize = 12;
const PARAGRAPH_BEFORE: usize = 9;
const TWO_PARAGRAPHS_BEFORE: usize = 5;
const PARAGRAPH_BEHIND: usize = 4;

/// The candidates for a quotation, nearest first on each side.
pub(super) fn candidates(scene: &Scene<'_>, place: &Place, before: &Before) -> Vec<Candidate> {
    let leaf = scene.leaf(place.leaf);
    let mut out = Vec::with_capacity(40);
    let mut add = |mentions: &mut dyn Iterator<Item = usize>, most: usize| {
        for (rank, mention) in mentions.take(most).enumerate() {
            out.push(Candidate { mention: mention as u32, rank: rank as u8 });
        }
    };
    add(&mut scene.mentions_in(leaf.start, place.at).rev(), BEFORE);
    add(&mut scene.mentions_in(place.at, leaf.end), BEHIND);
    for (back, most) in [(1, PARAGRAPH_BEFORE), (2, TWO_PARAGRAPHS_BEFORE)] {
        if let Some(earlier) = place.leaf.checked_sub(back) {
            let leaf = scene.leaf(earlier);
            add(&mut scene.mentions_in(leaf.start, leaf.end).rev(), most);
            // Its first mentions too: the subject of the paragraph.
            add(&mut scene.mentions_in(leaf.start, leaf.end).take(2), 2);
        }
    }
    if (place.leaf as usize) + 2 < scene.tokens.leaf_starts.len() {
        let leaf = scene.leaf(place.leaf + 1);
        add(&mut scene.mentions_in(leaf.start, leaf.end), PARAGRAPH_BEHIND);
    }
    if let Some((_, Some(mention))) = before.previous {
        out.push(Candidate { mention, rank: 20 });
    }
    order::by_key(&mut out, |c| (c.mention, c.rank));
    out.dedup_by_key(|c| c.mention);
    out
}
