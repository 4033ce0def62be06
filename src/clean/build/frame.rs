//! Containers while they are open: what collects blocks, and what becomes of it when it closes.

use crate::article::{Block, BlockKind, Cell, Figure, Footnote, Item, Leaf, Media, Row, SourceId, Term};
use crate::text::SafeUrl;

/// An open container.
#[derive(Debug)]
pub struct Frame {
    /// What it is.
    pub kind: FrameKind,
    /// The blocks so far (for a list, a table and the like: those of the part that is open).
    pub blocks: Vec<Block>,
    /// The node it came from.
    pub source: Option<SourceId>,
}

/// What is open.
#[derive(Debug)]
pub enum FrameKind {
    /// The article itself.
    Root,
    /// `<ul>`, `<ol>`.
    List { start: Option<u32>, items: Vec<Item> },
    /// `<li>`.
    Item { task: Option<bool> },
    /// `<dl>`.
    Definitions(Vec<Term>),
    /// `<dd>`.
    Definition,
    /// `<blockquote>`.
    Quotation { cite: Option<SafeUrl>, attribution: Option<Leaf> },
    /// `<figure>`. Captions remember before which block they stood.
    Figure { media: Vec<Media>, captions: Vec<(usize, Leaf)> },
    /// `<table>`.
    Table { caption: Option<Leaf>, rows: Vec<Row> },
    /// `<tr>`.
    Row(Vec<Cell>),
    /// `<td>`, `<th>`.
    Cell { header: bool, colspan: u16, rowspan: u16 },
    /// `<details>`.
    Details { summary: Option<Leaf> },
    /// A note at the foot.
    Note { id: u32, label: String },
}

impl FrameKind {
    /// Whether it counts toward `article::MAX_NESTING`: one per block that holds blocks.
    pub fn nests(&self) -> bool {
        matches!(
            self,
            FrameKind::List { .. }
                | FrameKind::Definitions(_)
                | FrameKind::Quotation { .. }
                | FrameKind::Table { .. }
                | FrameKind::Details { .. }
                | FrameKind::Note { .. }
        )
    }
}

impl Frame {
    /// A container without anything in it.
    pub fn new(kind: FrameKind, source: Option<SourceId>) -> Self {
        Frame { kind, blocks: Vec::new(), source }
    }

    /// Takes in a block. Blocks astray between items, rows or terms join the part before them.
    pub fn push(&mut self, block: Block) {
        match &mut self.kind {
            FrameKind::List { items, .. } => {
                if items.is_empty() {
                    items.push(Item::default());
                }
                if let Some(item) = items.last_mut() {
                    push_block(&mut item.blocks, block);
                }
            }
            FrameKind::Definitions(terms) => {
                if terms.is_empty() {
                    terms.push(Term::default());
                }
                if let Some(term) = terms.last_mut() {
                    push_block(&mut term.blocks, block);
                }
            }
            FrameKind::Row(cells) => cells.push(lone_cell(block)),
            FrameKind::Table { rows, .. } => rows.push(Row { cells: vec![lone_cell(block)] }),
            _ => push_block(&mut self.blocks, block),
        }
    }

    /// Closes the container and gives what it leaves to the one around it.
    pub fn close(self, outer: &mut Frame) {
        let Frame { kind, blocks, source } = self;
        match kind {
            FrameKind::Root => blocks.into_iter().for_each(|b| outer.push(b)),
            FrameKind::Item { task } => match &mut outer.kind {
                FrameKind::List { items, .. } if !blocks.is_empty() => items.push(Item { task, blocks }),
                FrameKind::List { .. } => {}
                _ => blocks.into_iter().for_each(|b| outer.push(b)),
            },
            FrameKind::Definition => blocks.into_iter().for_each(|b| outer.push(b)),
            FrameKind::Cell { header, colspan, rowspan } => {
                let cell = Cell { header, colspan, rowspan, blocks };
                match &mut outer.kind {
                    FrameKind::Row(cells) => cells.push(cell),
                    _ => cell.blocks.into_iter().for_each(|b| outer.push(b)),
                }
            }
            FrameKind::Row(cells) => match &mut outer.kind {
                FrameKind::Table { rows, .. } if !cells.is_empty() => rows.push(Row { cells }),
                FrameKind::Table { .. } => {}
                _ => cells.into_iter().flat_map(|c| c.blocks).for_each(|b| outer.push(b)),
            },
            FrameKind::List { start, items } => {
                if !items.is_empty() {
                    outer.push(Block { source, kind: BlockKind::List { start, items } });
                }
            }
            FrameKind::Definitions(terms) => {
                if !terms.is_empty() {
                    outer.push(Block { source, kind: BlockKind::Definitions(terms) });
                }
            }
            FrameKind::Table { caption, rows } => {
                if rows.iter().any(|r| r.cells.iter().any(|c| !c.blocks.is_empty())) {
                    outer.push(Block { source, kind: BlockKind::Table { caption, rows } });
                } else if let Some(leaf) = caption {
                    outer.push(Block { source, kind: BlockKind::Paragraph(leaf) });
                }
            }
            FrameKind::Details { summary } => {
                if !blocks.is_empty() || summary.is_some() {
                    outer.push(Block { source, kind: BlockKind::Details { summary, blocks } });
                }
            }
            FrameKind::Quotation { cite, attribution } => {
                if blocks.is_empty() {
                    attribution.into_iter().for_each(|leaf| {
                        outer.push(Block { source, kind: BlockKind::Paragraph(leaf) });
                    });
                } else {
                    outer.push(Block { source, kind: BlockKind::Quotation { cite, attribution, blocks } });
                }
            }
            FrameKind::Note { id, label } => {
                if !blocks.is_empty() {
                    let note = Footnote { id, label, blocks };
                    outer.push(Block { source, kind: BlockKind::Footnotes(vec![note]) });
                }
            }
            FrameKind::Figure { media, captions } => close_figure(media, captions, blocks, source, outer),
        }
    }
}

/// Notes that follow one another are one list of notes.
fn push_block(blocks: &mut Vec<Block>, block: Block) {
    if let BlockKind::Footnotes(notes) = &block.kind
        && let Some(Block { kind: BlockKind::Footnotes(before), .. }) = blocks.last_mut()
    {
        before.extend_from_slice(notes);
        return;
    }
    blocks.push(block);
}

fn lone_cell(block: Block) -> Cell {
    Cell { header: false, colspan: 1, rowspan: 1, blocks: vec![block] }
}

/// Pictures with lines become a figure; a quotation with one line below gets it as its attribution; a table with a
/// line above gets it as its caption; anything else stays as the blocks it is.
fn close_figure(
    media: Vec<Media>,
    captions: Vec<(usize, Leaf)>,
    mut blocks: Vec<Block>,
    source: Option<SourceId>,
    outer: &mut Frame,
) {
    if !media.is_empty() && blocks.iter().all(|b| matches!(b.kind, BlockKind::Paragraph(_))) {
        let caption = in_order(blocks, captions, source).into_iter().filter_map(|b| match b.kind {
            BlockKind::Paragraph(leaf) => Some(leaf),
            _ => None,
        });
        let figure = Figure { media, caption: caption.collect() };
        return outer.push(Block { source, kind: BlockKind::Figure(figure) });
    }
    if !media.is_empty() {
        let figure = Figure { media, caption: Vec::new() };
        outer.push(Block { source, kind: BlockKind::Figure(figure) });
    }
    if let ([block], [(at, leaf)]) = (&mut blocks[..], &captions[..]) {
        match (&mut block.kind, at) {
            (BlockKind::Quotation { attribution: attribution @ None, .. }, 1) => {
                *attribution = Some(leaf.clone());
                return outer.push(blocks.remove(0));
            }
            (BlockKind::Table { caption: caption @ None, .. }, 0) => {
                *caption = Some(leaf.clone());
                return outer.push(blocks.remove(0));
            }
            _ => {}
        }
    }
    for block in in_order(blocks, captions, source) {
        outer.push(block);
    }
}

fn in_order(blocks: Vec<Block>, captions: Vec<(usize, Leaf)>, source: Option<SourceId>) -> Vec<Block> {
    let mut out = Vec::with_capacity(blocks.len() + captions.len());
    let mut captions = captions.into_iter().peekable();
    let end = blocks.len();
    for (i, block) in blocks.into_iter().map(Some).chain([None]).enumerate() {
        while let Some((_, leaf)) = captions.next_if(|(at, _)| *at <= i || i == end) {
            out.push(Block { source, kind: BlockKind::Paragraph(leaf) });
        }
        out.extend(block);
    }
    out
}
