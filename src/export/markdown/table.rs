//! Tables in GitHub's form, which knows one line a cell and no spans.

use super::inline::Place;
use super::{Writer, escape};
use crate::article::{Block, BlockKind, Cell, Leaf, Row};

/// The widest table written as one; wider ones would be padded beyond reading.
const MAX_COLUMNS: usize = 100;

/// Rows with pipes; the first one is the head, as the form has it. Spans become empty cells.
pub(super) fn write(writer: &Writer<'_>, rows: &[Row]) -> String {
    let rows: Vec<Vec<String>> = rows.iter().map(|row| cells(writer, row)).collect();
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    if columns == 0 {
        return String::new();
    }
    let mut lines: Vec<String> = Vec::new();
    for (i, mut row) in rows.into_iter().enumerate() {
        row.resize(columns, String::new());
        lines.push(format!("| {} |", row.join(" | ")));
        if i == 0 {
            lines.push(format!("|{}", " --- |".repeat(columns)));
        }
    }
    lines.join("\n")
}

fn cells(writer: &Writer<'_>, row: &Row) -> Vec<String> {
    let mut out = Vec::new();
    for cell in &row.cells {
        out.push(one_line(writer, cell));
        out.extend((1..cell.colspan).map(|_| String::new()));
        if out.len() >= MAX_COLUMNS {
            out.truncate(MAX_COLUMNS);
            break;
        }
    }
    out
}

/// What stands in a cell, blocks parted by `<br>`.
fn one_line(writer: &Writer<'_>, cell: &Cell) -> String {
    let mut leaves = Vec::new();
    cell.blocks.iter().for_each(|block| lines_of(block, &mut leaves));
    let lines: Vec<String> = leaves.into_iter().map(|leaf| writer.line(leaf, Place::Cell)).collect();
    let pictures = cell.blocks.iter().filter_map(|block| match &block.kind {
        BlockKind::Figure(figure) => Some(figure),
        _ => None,
    });
    let pictures = pictures.flat_map(|figure| &figure.media).map(|media| {
        format!("![{}]({})", escape::line(&media.alt, Place::Cell), escape::destination(media.url.as_str()))
    });
    pictures.chain(lines).collect::<Vec<_>>().join("<br>")
}

fn lines_of<'a>(block: &'a Block, out: &mut Vec<&'a Leaf>) {
    match &block.kind {
        BlockKind::Paragraph(leaf) | BlockKind::Heading { leaf, .. } | BlockKind::Math(leaf) => {
            out.push(leaf)
        }
        BlockKind::Code { leaf, .. } => out.push(leaf),
        BlockKind::List { items, .. } => items.iter().flat_map(|i| &i.blocks).for_each(|b| lines_of(b, out)),
        BlockKind::Quotation { blocks, .. } => blocks.iter().for_each(|b| lines_of(b, out)),
        BlockKind::Figure(figure) => out.extend(&figure.caption),
        BlockKind::Definitions(terms) => {
            for term in terms {
                out.extend(&term.terms);
                term.blocks.iter().for_each(|b| lines_of(b, out));
            }
        }
        BlockKind::Details { summary, blocks } => {
            out.extend(summary);
            blocks.iter().for_each(|b| lines_of(b, out));
        }
        BlockKind::Table { rows, .. } => {
            rows.iter().flat_map(|r| &r.cells).flat_map(|c| &c.blocks).for_each(|b| lines_of(b, out))
        }
        BlockKind::Footnotes(notes) => notes.iter().flat_map(|n| &n.blocks).for_each(|b| lines_of(b, out)),
        BlockKind::Embed(_) | BlockKind::Rule => {}
    }
}
