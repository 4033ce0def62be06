//! Blocks: what stands below one another on the page.

use super::{Leaf, LeafRef, LeafRole, SourceId};
use crate::text::{ImageUrl, SafeUrl};

/// A block with its place in the source.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    /// The node it came from; `None` where it was put together from several or has none.
    pub source: Option<SourceId>,
    /// What it is.
    pub kind: BlockKind,
}

/// What a block is.
#[derive(Debug, Clone, PartialEq)]
pub enum BlockKind {
    /// Running text.
    Paragraph(Leaf),
    /// A heading inside the body.
    Heading {
        /// 1 to 6, as in the source.
        level: u8,
        /// Its text.
        leaf: Leaf,
    },
    /// A bulleted or numbered list.
    List {
        /// The first number, for a numbered one.
        start: Option<u32>,
        /// Its items.
        items: Vec<Item>,
    },
    /// A definition list.
    Definitions(Vec<Term>),
    /// A block quotation.
    Quotation {
        /// The address in its `cite` attribute, or of the post it embeds.
        cite: Option<SafeUrl>,
        /// Who said it, where the markup tells (`<cite>`, `<footer>`, a signature).
        attribution: Option<Leaf>,
        /// What was said.
        blocks: Vec<Block>,
    },
    /// One or more pictures with a caption.
    Figure(Figure),
    /// Rows and cells.
    Table {
        /// Its caption.
        caption: Option<Leaf>,
        /// Its rows.
        rows: Vec<Row>,
    },
    /// Preformatted text or source code; lines parted by `\n`.
    Code {
        /// The language in the markup (`rust`).
        language: Option<String>,
        /// The text.
        leaf: Leaf,
    },
    /// Mathematics on a line of its own; the leaf holds its TeX or plain form.
    Math(Leaf),
    /// The notes at the foot.
    Footnotes(Vec<Footnote>),
    /// `<details>`: a summary and what opens below it.
    Details {
        /// The line that is always shown.
        summary: Option<Leaf>,
        /// The rest.
        blocks: Vec<Block>,
    },
    /// A video, a post or another document, shown as a link.
    Embed(Embed),
    /// A parting line.
    Rule,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Item {
    /// For a task list: whether it is done.
    pub task: Option<bool>,
    /// Its blocks, mostly one paragraph and perhaps a list.
    pub blocks: Vec<Block>,
}

/// A term of a definition list with its definitions.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Term {
    /// The term; empty where a definition has none.
    pub terms: Vec<Leaf>,
    /// Its definitions.
    pub blocks: Vec<Block>,
}

/// Pictures with a caption.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Figure {
    /// The pictures and films.
    pub media: Vec<Media>,
    /// The caption's lines (caption, credit).
    pub caption: Vec<Leaf>,
}

/// A picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Media {
    /// The best source found (lazy ones recovered, the largest of a `srcset` up to 2,000 px wide).
    pub url: ImageUrl,
    /// Its alternative text; empty where none was given.
    pub alt: String,
    /// Width in CSS pixels as declared.
    pub width: Option<u32>,
    /// Height in CSS pixels as declared.
    pub height: Option<u32>,
    /// The page a linked picture leads to.
    pub link: Option<SafeUrl>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    /// Its cells.
    pub cells: Vec<Cell>,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell {
    /// Whether it heads a row or column.
    pub header: bool,
    /// Columns it spans, 1 to 1,000.
    pub colspan: u16,
    /// Rows it spans, 1 to 1,000.
    pub rowspan: u16,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// A note at the foot.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Footnote {
    /// The number that [`super::MarkKind::FootnoteRef`] names.
    pub id: u32,
    /// How the text calls it: "1", "*".
    pub label: String,
    /// Its blocks.
    pub blocks: Vec<Block>,
}

/// Something that lives elsewhere.
#[derive(Debug, Clone, PartialEq)]
pub struct Embed {
    /// Where it can be seen.
    pub url: SafeUrl,
    /// Its title, or the host's name.
    pub title: String,
    /// The host: `youtube.com`.
    pub provider: String,
}

pub(super) fn collect_leaves<'a>(blocks: &'a [Block], inside: &mut Vec<u32>, out: &mut Vec<LeafRef<'a>>) {
    // Recursion is bounded by MAX_NESTING. `inside` holds the count of quotations so far in its first entry,
    // then the quotations that are open.
    if inside.is_empty() {
        inside.push(0);
    }
    for block in blocks {
        let source = block.source;
        let mut push = |leaf: &'a Leaf, role, inside: &[u32]| {
            out.push(LeafRef { leaf, role, source, quotation: inside[1..].last().copied() });
        };
        match &block.kind {
            BlockKind::Paragraph(leaf) => push(leaf, LeafRole::Paragraph, inside),
            BlockKind::Heading { level, leaf } => push(leaf, LeafRole::Heading(*level), inside),
            BlockKind::Code { leaf, .. } | BlockKind::Math(leaf) => push(leaf, LeafRole::Verbatim, inside),
            BlockKind::Figure(figure) => {
                figure.caption.iter().for_each(|l| push(l, LeafRole::Caption, inside))
            }
            BlockKind::List { items, .. } => {
                items.iter().for_each(|i| collect_leaves(&i.blocks, inside, out))
            }
            BlockKind::Footnotes(notes) => notes.iter().for_each(|n| collect_leaves(&n.blocks, inside, out)),
            BlockKind::Definitions(terms) => {
                for term in terms {
                    for leaf in &term.terms {
                        out.push(LeafRef {
                            leaf,
                            role: LeafRole::Paragraph,
                            source,
                            quotation: inside[1..].last().copied(),
                        });
                    }
                    collect_leaves(&term.blocks, inside, out);
                }
            }
            BlockKind::Quotation { attribution, blocks, .. } => {
                let number = inside[0];
                inside[0] += 1;
                inside.push(number);
                collect_leaves(blocks, inside, out);
                if let Some(leaf) = attribution {
                    out.push(LeafRef { leaf, role: LeafRole::Attribution, source, quotation: Some(number) });
                }
                inside.pop();
            }
            BlockKind::Table { caption, rows } => {
                caption.iter().for_each(|l| push(l, LeafRole::Caption, inside));
                for cell in rows.iter().flat_map(|r| &r.cells) {
                    let from = out.len();
                    collect_leaves(&cell.blocks, inside, out);
                    for leaf in &mut out[from..] {
                        if leaf.role == LeafRole::Paragraph {
                            leaf.role = LeafRole::Cell;
                        }
                    }
                }
            }
            BlockKind::Details { summary, blocks } => {
                summary.iter().for_each(|l| push(l, LeafRole::Paragraph, inside));
                collect_leaves(blocks, inside, out);
            }
            BlockKind::Embed(_) | BlockKind::Rule => {}
        }
    }
}
