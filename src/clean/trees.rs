//! One stage of the scorer: small decision trees over bytes, asked about 32 rows at once.
//!
//! Walking a tree row by row waits for each comparison before it knows the next. Here every node of a tree compares its
//! column for all rows, eight to a 64-bit word, and hands the rows on to its two children as a mask; at the end each row lies
//! in one leaf's mask. More comparisons, but none waits and none is guessed: five times as fast natively.

use super::model::Bytes;

/// Trees, and the columns of a row that they look at.
#[derive(Debug, Clone)]
pub(super) struct Stage {
    planes: Vec<Plane>,
    unit: i64,
    bias: i64,
    trees: Vec<Tree>,
}

/// A column as it is laid out for comparing: see [`Plane::lay`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Plane {
    column: u16,
    /// Whether it serves thresholds of 127 and more, or those below.
    high: bool,
}

#[derive(Debug, Clone)]
struct Tree {
    nodes: Vec<Node>,
    leaves: Vec<i8>,
}

#[derive(Debug, Clone, Copy)]
struct Node {
    /// Index into [`Stage::planes`].
    plane: u16,
    /// What is subtracted from the plane: the top bit stays where the row's value is above the threshold.
    step: u8,
    /// Slots of the rows at most at the threshold and above it: inner nodes as they are, leaves from [`LEAF`] on.
    children: [u8; 2],
}

const LEAF: u8 = 128;
/// Rows asked about at once: four words of eight.
const ROWS: usize = 32;
type Words = [u64; 4];
/// A 1 in each byte of a word, and each byte's top bit.
const ONES: u64 = u64::MAX / 255;
const TOPS: u64 = ONES << 7;

impl Stage {
    /// Reads a stage in the form that [`super::model`] gives.
    pub(super) fn parse(from: &mut Bytes) -> Option<Stage> {
        let count = from.u8()?;
        let columns = (0..count).map(|_| from.u16()).collect::<Option<Vec<_>>>()?;
        let trees = from.u16()?;
        let unit = i64::from(from.u16()?.max(1));
        let bias = i64::from(from.i32()?);
        let mut stage = Stage { planes: Vec::new(), unit, bias, trees: Vec::with_capacity(trees.into()) };
        for _ in 0..trees {
            let tree = Tree::parse(from, &columns, &mut stage.planes)?;
            stage.trees.push(tree);
        }
        Some(stage)
    }

    /// What the trees make of each row, in 64ths of a logit. Columns past a row's end read as 0.
    pub(super) fn logits(&self, rows: &[&[u8]]) -> Vec<i64> {
        let mut out = Vec::with_capacity(rows.len());
        let mut planes = vec![Words::default(); self.planes.len()];
        let mut slots = [Words::default(); 256];
        for rows in rows.chunks(ROWS) {
            for (words, plane) in planes.iter_mut().zip(&self.planes) {
                *words = plane.lay(rows);
            }
            let mut sums = [0i32; ROWS];
            for tree in &self.trees {
                let votes = tree.vote(&planes, &mut slots).map(u64::to_le_bytes);
                for (sum, vote) in sums.iter_mut().zip(votes.as_flattened()) {
                    *sum += i32::from(*vote as i8);
                }
            }
            out.extend(sums[..rows.len()].iter().map(|sum| (i64::from(*sum) + self.bias) * 64 / self.unit));
        }
        out
    }
}

impl Plane {
    /// The column's values, a byte each: in 128..=255 for low thresholds (larger values as 255) and in 127..=255 for high ones
    /// (smaller values as 127), so that no subtraction of a [`Node::step`] borrows from the next byte.
    fn lay(self, rows: &[&[u8]]) -> Words {
        let mut bytes = [[0u8; 8]; 4];
        for (byte, row) in bytes.as_flattened_mut().iter_mut().zip(rows) {
            *byte = row.get(usize::from(self.column)).copied().unwrap_or(0);
        }
        for byte in bytes.as_flattened_mut() {
            *byte = if self.high { (*byte).max(127) } else { (*byte).min(127) | 128 };
        }
        bytes.map(u64::from_le_bytes)
    }
}

impl Node {
    /// `threshold` of 255 is above all values: its step of 128 takes the top bit of every low byte.
    fn new(column: u16, threshold: u8, children: [u8; 2], planes: &mut Vec<Plane>) -> Node {
        let high = (127..255).contains(&threshold);
        let plane = Plane { column, high };
        let index = planes.iter().position(|p| *p == plane).unwrap_or_else(|| {
            planes.push(plane);
            planes.len() - 1
        });
        // Both ways the byte less the step is 128 or more exactly where the value is above the threshold.
        let step = if high { threshold - 127 } else { threshold.min(127) + 1 };
        Node { plane: index as u16, step, children }
    }
}

impl Tree {
    /// Reads a tree; `None` where it is none: a child out of bounds, before its parent, or of two parents.
    fn parse(from: &mut Bytes, columns: &[u16], planes: &mut Vec<Plane>) -> Option<Tree> {
        let leaves = from.u8()?;
        if !(1..=LEAF).contains(&leaves) {
            return None;
        }
        let mut nodes = Vec::with_capacity(usize::from(leaves) - 1);
        let mut taken = [false; 256];
        for at in 0..leaves - 1 {
            let [column, threshold, children @ ..] = from.take::<4>()?;
            for child in children {
                let fits = match child.checked_sub(LEAF) {
                    Some(leaf) => leaf < leaves,
                    None => child > at && child < leaves - 1,
                };
                if !fits || std::mem::replace(&mut taken[usize::from(child)], true) {
                    return None;
                }
            }
            nodes.push(Node::new(*columns.get(usize::from(column))?, threshold, children, planes));
        }
        let leaves = (0..leaves).map(|_| from.u8().map(|b| b as i8)).collect::<Option<Vec<_>>>()?;
        Some(Tree { nodes, leaves })
    }

    /// The value of each row's leaf, a byte each. `slots` is room for the masks, of which the top bits of bytes are used:
    /// each slot that is read was written before, since parents come before their children.
    fn vote(&self, planes: &[Words], slots: &mut [Words; 256]) -> Words {
        slots[if self.nodes.is_empty() { usize::from(LEAF) } else { 0 }] = [TOPS; 4];
        for (at, node) in self.nodes.iter().enumerate() {
            let (all, plane) = (slots[at], &planes[usize::from(node.plane)]);
            let step = u64::from(node.step) * ONES;
            let above = each(*plane, all, |value, mask| value.wrapping_sub(step) & mask);
            slots[usize::from(node.children[0])] = each(all, above, |mask, above| mask ^ above);
            slots[usize::from(node.children[1])] = above;
        }
        let mut votes = Words::default();
        for (leaf, slot) in self.leaves.iter().zip(&slots[usize::from(LEAF)..]) {
            let value = u64::from(*leaf as u8) * ONES;
            // From top bits to whole bytes: 0x80 − 1 = 0x7f, and the top bit again.
            votes = each(votes, *slot, |vote, mask| vote | ((mask.wrapping_sub(mask >> 7) | mask) & value));
        }
        votes
    }
}

/// Written out, so that the compiler keeps the words in wide registers whatever it inlines.
#[inline(always)]
fn each([a, b, c, d]: Words, [e, f, g, h]: Words, call: impl Fn(u64, u64) -> u64) -> Words {
    [call(a, e), call(b, f), call(c, g), call(d, h)]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tree of three leaves over columns 0 and 1, walked as it is written.
    fn walk(row: [u8; 2], thresholds: [u8; 2]) -> i64 {
        match row[0] <= thresholds[0] {
            true => -100,
            false if row[1] <= thresholds[1] => 7,
            false => 127,
        }
    }

    #[test]
    fn compares_as_bytes_do() {
        let edges = [0, 1, 63, 126, 127, 128, 129, 200, 253, 254, 255];
        let rows: Vec<[u8; 2]> = edges.iter().flat_map(|a| edges.map(|b| [*a, b])).collect();
        let given: Vec<&[u8]> = rows.iter().map(|r| &r[..]).collect();
        for thresholds in edges.iter().flat_map(|a| edges.map(|b| [*a, b])) {
            let [a, b] = thresholds;
            let bytes = [
                &[2, 0, 0, 1, 0, 1, 0, 64, 0, 0, 0, 0, 0, 3][..],
                &[0, a, 128, 1, 1, b, 129, 130, (-100i8) as u8, 7, 127],
            ];
            let stage = Stage::parse(&mut Bytes(&bytes.concat())).unwrap();
            let want: Vec<i64> = rows.iter().map(|row| walk(*row, thresholds)).collect();
            assert_eq!(stage.logits(&given), want, "{thresholds:?}");
        }
    }

    #[test]
    fn a_child_has_one_parent() {
        let twice = [1, 0, 0, 1, 0, 64, 0, 0, 0, 0, 0, 2, 0, 9, 128, 128, 1, 1];
        assert!(Stage::parse(&mut Bytes(&twice)).is_none());
    }
}
