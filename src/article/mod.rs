//! What the author wrote: metadata, typed blocks, and one canonical text that all spans point into.
//! No markup, scores, colours or addresses of nodes beyond an opaque [`SourceId`] enter here.
//!
//! Invariants: blocks stand in reading order; each leaf block (see [`Leaf`]) covers one line of [`Article::text`], lines are
//! parted by one `\n`, a leaf's own text holds no `\n` except in code and for hard breaks; marks lie inside their
//! leaf and nest properly; containers nest at most [`MAX_NESTING`] deep.

mod block;
mod builder;
mod inline;
mod metadata;

pub use block::{Block, BlockKind, Cell, Embed, Figure, Footnote, Item, Media, Row, Term};
pub use builder::Builder;
pub use inline::{Leaf, Mark, MarkKind};
pub use metadata::{Byline, LeadImage, Metadata};

/// How deep containers (lists, quotations, tables …) may nest; deeper ones are flattened by the builder's user.
/// Real articles stay under 8; the bound lets every consumer recurse without fear for its stack.
pub const MAX_NESTING: usize = 24;

/// The place in the source that a block came from: the index of its node in the tree that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub u32);

/// An article: made once by a [`Builder`], never changed after.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Article {
    /// Title, dek, byline, dates and the rest.
    pub meta: Metadata,
    blocks: Vec<Block>,
    text: String,
}

impl Article {
    /// The blocks in reading order.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// The canonical text of the body (title and dek are metadata and not part of it): one leaf block a line.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty() && self.blocks.is_empty()
    }

    /// All leaf blocks in reading order, each with the path of containers above it: what quotations are searched in.
    pub fn leaves(&self) -> Vec<LeafRef<'_>> {
        let mut out = Vec::new();
        block::collect_leaves(&self.blocks, &mut Vec::new(), &mut out);
        out
    }

    /// How many words the body has: runs of letters and digits; scripts without blanks count each ideograph or kana.
    pub fn word_count(&self) -> usize {
        crate::text::count_words(&self.text)
    }
}

/// A leaf block, what it is part of, and where it came from.
#[derive(Debug, Clone)]
pub struct LeafRef<'a> {
    /// Its text and marks.
    pub leaf: &'a Leaf,
    /// What kind of line it is.
    pub role: LeafRole,
    /// Where it came from.
    pub source: Option<SourceId>,
    /// Whether it stands inside a block quotation, and in which (counted from 0 in reading order).
    pub quotation: Option<u32>,
}

/// What kind of line a leaf is, with the containers that matter for reading it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeafRole {
    /// Running text, in a list item, quotation, footnote or cell too.
    Paragraph,
    /// A heading of level 1 to 6.
    Heading(u8),
    /// A caption of a figure or table.
    Caption,
    /// A cell of a table.
    Cell,
    /// Source code or mathematics: never searched for quotations.
    Verbatim,
    /// Who said a block quotation: its `cite`, attribution line or signature.
    Attribution,
}
