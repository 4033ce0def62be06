//! Small boosted trees in whole numbers: the same bytes in give the same score everywhere.
//!
//! The form of a model: `u8` features, `u16` trees, then the trees one after the other. A tree is `u8` inner nodes, then for each
//! of them three bytes (feature, threshold, left child) and the right child, then the leaves as little-endian `i16`, in
//! 1/256 of the unit that training works in. A child below 128 is an inner node, 128 and above a leaf (less 128).

use std::ops::Range;

/// A model over rows of small numbers.
#[derive(Debug, Clone, Default)]
pub(super) struct Forest {
    trees: Vec<Tree>,
    /// The inner nodes of all trees, one tree after the other, so that a walk stays in the cache.
    nodes: Vec<[u8; 4]>,
    /// Their leaves.
    leaves: Vec<i16>,
}

/// Where a tree's nodes and leaves lie.
#[derive(Debug, Clone)]
struct Tree {
    nodes: Range<usize>,
    leaves: Range<usize>,
}

impl Forest {
    /// Reads a model from the front of `bytes`; what is left behind it. `None` where the bytes are no model
    /// or name a feature that rows of `width` numbers do not have.
    pub fn read(bytes: &[u8], width: usize) -> Option<(Forest, &[u8])> {
        let (count, mut rest) = take(bytes, 2)?;
        let count = u16::from_le_bytes([count[0], count[1]]);
        let mut forest = Forest::default();
        for _ in 0..count {
            let (inner, after) = take(rest, 1)?;
            let inner = inner[0] as usize;
            let (nodes, after) = take(after, inner * 4)?;
            let (leaves, after) = take(after, (inner + 1) * 2)?;
            rest = after;
            let nodes: Vec<[u8; 4]> = nodes.chunks_exact(4).map(|n| [n[0], n[1], n[2], n[3]]).collect();
            let leaves = leaves.chunks_exact(2).map(|l| i16::from_le_bytes([l[0], l[1]]));
            let sound = nodes.iter().enumerate().all(|(at, n)| {
                // Children stand behind their parent, so that every walk ends.
                let child = |c: u8| {
                    if c < 128 {
                        (c as usize) > at && (c as usize) < inner
                    } else {
                        (c - 128) as usize <= inner
                    }
                };
                (n[0] as usize) < width && child(n[2]) && child(n[3])
            });
            if !sound {
                return None;
            }
            let (first, from) = (forest.nodes.len(), forest.leaves.len());
            forest.nodes.extend(nodes);
            forest.leaves.extend(leaves);
            forest.trees.push(Tree { nodes: first..forest.nodes.len(), leaves: from..forest.leaves.len() });
        }
        Some((forest, rest))
    }

    /// The score of a row, in 1/256.
    pub fn score(&self, row: &[u8]) -> i32 {
        self.part(row, 0..self.trees.len())
    }

    /// What some of the trees add to the score of a row.
    pub fn part(&self, row: &[u8], trees: Range<usize>) -> i32 {
        // As wide as a byte can point: no feature needs its bounds checked.
        let mut wide = [0u8; 256];
        wide[..row.len()].copy_from_slice(row);
        let (from, to) = (trees.start.min(self.trees.len()), trees.end.min(self.trees.len()));
        self.trees[from..to].iter().map(|tree| i32::from(self.leaf(tree, &wide))).sum()
    }

    fn leaf(&self, tree: &Tree, row: &[u8; 256]) -> i16 {
        let nodes = &self.nodes[tree.nodes.clone()];
        let leaves = &self.leaves[tree.leaves.clone()];
        let mut at = 0;
        while let Some(&[feature, threshold, left, right]) = nodes.get(at) {
            let child = if row[feature as usize] <= threshold { left } else { right };
            if child >= 128 {
                return leaves[(child - 128) as usize];
            }
            at = child as usize;
        }
        // A tree without inner nodes has one leaf.
        leaves[0]
    }
}

fn take(bytes: &[u8], n: usize) -> Option<(&[u8], &[u8])> {
    (bytes.len() >= n).then(|| bytes.split_at(n))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn walks_a_tree() {
        // One tree: feature 1 <= 5 → leaf 0 (-256), else leaf 1 (512).
        let bytes = [1, 0, 1, 1, 5, 128, 129, 0, 255, 0, 2, 77];
        let (forest, rest) = Forest::read(&bytes, 2).unwrap();
        assert_eq!(rest, [77]);
        assert_eq!(forest.score(&[0, 5]), -256);
        assert_eq!(forest.score(&[0, 6]), 512);
    }

    #[test]
    fn refuses_what_is_no_model() {
        assert!(Forest::read(&[], 2).is_none());
        assert!(
            Forest::read(&[1, 0, 1, 9, 5, 128, 129, 0, 0, 0, 0], 2).is_none(),
            "a feature it does not have"
        );
        assert!(Forest::read(&[1, 0, 1, 1, 5, 0, 129, 0, 0, 0, 0], 2).is_none(), "a walk that never ends");
    }
}
