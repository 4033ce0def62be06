//! The page as the scorer sees it: text blocks (runs of inline text between block boundaries) in boxes (block-level elements).
//! Everything later looks up in these tables, which one iterative walk fills.
//!
//! Invariants: blocks stand in document order, each box after its parent; the tables are linear in the page.

mod kind;
mod walk;

use super::topics::Topics;
use super::words::Counts;
use crate::dom::{Dom, NodeId};
pub use kind::Kind;

/// A run of text that stands on lines of its own.
#[derive(Debug, Clone, Default)]
pub struct TextBlock {
    /// Its text nodes, as a range into [`Page::texts`].
    pub texts: (u32, u32),
    /// The box it stands in, as an index into [`Page::boxes`].
    pub host: u32,
    /// What was counted in its text.
    pub counts: Counts,
    /// Words inside links.
    pub link_words: u32,
    /// Links begun in it or around it.
    pub links: u16,
    /// Words in bold type.
    pub bold_words: u32,
    /// Words in buttons and labels.
    pub control_words: u32,
    /// Single line breaks in it.
    pub breaks: u16,
    /// Pictures in it.
    pub images: u16,
    /// What the class names of inline elements inside it say.
    pub topics: Topics,
    /// Bits of [`HIDDEN`] and others that held where it began.
    pub hidden: u8,
    /// Hash of its folded text.
    pub hash: u64,
}

/// A block-level element.
#[derive(Debug, Clone)]
pub struct Boxed {
    /// The element.
    pub node: NodeId,
    /// The box around it; the outermost names itself.
    pub parent: u32,
    /// What kind of element it is.
    pub kind: Kind,
    /// What its class, id and role say.
    pub topics: Topics,
    /// Hash of tag and class names: elements made by one template share it.
    pub signature: u32,
    /// The blocks inside, as a range into [`Page::blocks`].
    pub blocks: (u32, u32),
    /// Its place among the boxes of its parent.
    pub index: u32,
    /// Boxes directly inside.
    pub children: u32,
    /// How many boxes of the same signature its parent holds.
    pub twins: u32,
}

/// The `hidden` attribute or an inline `display:none`.
pub const HIDDEN: u8 = 1;
/// `aria-hidden="true"`.
pub const ARIA_HIDDEN: u8 = 2;
/// Inside a closed `details` or a dialog.
pub const CLOSED: u8 = 4;

/// The tables of a page.
#[derive(Debug)]
pub struct Page<'d> {
    /// The tree.
    pub dom: &'d Dom,
    /// Its text blocks in document order.
    pub blocks: Vec<TextBlock>,
    /// Text nodes with words, in document order.
    pub texts: Vec<NodeId>,
    /// Its boxes, each after its parent.
    pub boxes: Vec<Boxed>,
    /// Sums over blocks: entry `i` covers blocks before `i`.
    pub sums: Vec<Sum>,
}

/// Running totals.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sum {
    /// Words.
    pub words: u32,
    /// Words in links.
    pub link_words: u32,
    /// Words in blocks that read like prose.
    pub prose_words: u32,
    /// Blocks that read like prose.
    pub prose: u32,
    /// Blocks in `p` elements.
    pub paragraphs: u32,
    /// Headings.
    pub headings: u32,
}

impl Sum {
    /// What lies between two totals.
    fn minus(self, before: Sum) -> Sum {
        Sum {
            words: self.words - before.words,
            link_words: self.link_words - before.link_words,
            prose_words: self.prose_words - before.prose_words,
            prose: self.prose - before.prose,
            paragraphs: self.paragraphs - before.paragraphs,
            headings: self.headings - before.headings,
        }
    }
}

impl<'d> Page<'d> {
    /// Reads the tables from a tree.
    pub fn read(dom: &'d Dom) -> Self {
        let mut page = walk::read(dom);
        page.count_twins();
        page.sum_up();
        page
    }

    /// Whether its blocks hold so many words; the walk ends where they do.
    pub fn has_words(dom: &Dom, words: usize) -> bool {
        walk::has_words(dom, words)
    }

    /// The totals of a range of blocks.
    pub fn sum(&self, (from, to): (u32, u32)) -> Sum {
        self.sums[to as usize].minus(self.sums[from as usize])
    }

    /// The whole page's totals.
    pub fn total(&self) -> Sum {
        self.sums.last().copied().unwrap_or_default()
    }

    /// The boxes around a block, innermost first.
    pub fn around(&self, block: usize) -> impl Iterator<Item = &Boxed> {
        let mut at = self.blocks.get(block).map(|b| b.host);
        std::iter::from_fn(move || {
            let here = at?;
            let found = &self.boxes[here as usize];
            at = (found.parent != here).then_some(found.parent);
            Some(found)
        })
    }

    /// The text of a block, its nodes joined as they stand.
    pub fn text(&self, block: usize) -> String {
        self.pieces(block).collect()
    }

    /// The text of a block, node by node.
    pub fn pieces(&self, block: usize) -> impl Iterator<Item = &'d str> {
        let (dom, (from, to)) = (self.dom, self.blocks[block].texts);
        self.texts[from as usize..to as usize].iter().filter_map(move |&n| dom.text(n))
    }

    /// Whether a block reads like prose: a sentence or more, mostly outside links.
    pub fn is_prose(block: &TextBlock) -> bool {
        let c = &block.counts;
        // Eight words and a mark inside or after: shorter lines are labels as often as sentences.
        (c.words >= 8 || c.wide >= 16) && c.stops + c.commas > 0 && block.link_words * 2 < c.words.max(1)
    }

    fn count_twins(&mut self) {
        let family = |b: &Boxed| u64::from(b.parent) << 32 | u64::from(b.signature);
        let mut order: Vec<(u64, u32)> = self.boxes.iter().map(family).zip(0..).collect();
        order.sort_unstable();
        for run in order.chunk_by(|a, b| a.0 == b.0) {
            for &(_, i) in run {
                self.boxes[i as usize].twins = run.len() as u32;
            }
        }
    }

    fn sum_up(&mut self) {
        let mut sum = Sum::default();
        self.sums = Vec::with_capacity(self.blocks.len() + 1);
        self.sums.push(sum);
        for block in &self.blocks {
            let kind = self.boxes[block.host as usize].kind;
            sum.words += block.counts.words;
            sum.link_words += block.link_words;
            if Self::is_prose(block) {
                sum.prose_words += block.counts.words;
                sum.prose += 1;
            }
            sum.paragraphs += u32::from(kind == Kind::Paragraph);
            sum.headings += u32::from(kind.is_heading());
            self.sums.push(sum);
        }
    }
}
