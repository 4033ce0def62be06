//! Tables: in a box of their own that scrolls and takes the focus, so that a wide one never widens the page.

use super::article::Painter;
use super::{Attr, Key, Part, Role, Tag};
use crate::article::{BlockKind, Cell, Leaf, Row};

impl<'a> Painter<'a> {
    pub(super) fn table(&mut self, caption: Option<&'a Leaf>, rows: &'a [Row]) {
        if self.is_widget() {
            let name = match caption {
                Some(leaf) => leaf.span.of(self.text),
                None => self.options.strings.get(Key::Table),
            };
            // Not a region: many of them would crowd the list of landmarks.
            self.view
                .part(Tag::Div, Part::TableScroll)
                .attr(Attr::TabIndex(0))
                .attr(Attr::Role(Role::Group))
                .attr(Attr::AriaLabel(name.into()));
        }
        self.open(Tag::Table, Part::Table);
        if let Some(leaf) = caption {
            self.view.open(Tag::Caption);
            self.leaf_number().leaf(leaf);
            self.view.close();
        }
        let heads = rows.iter().take_while(|row| !row.cells.is_empty() && row.cells.iter().all(|c| c.header));
        // A table of nothing but header cells has no head: it is a body with row headers.
        let heads = Some(heads.count()).filter(|n| *n < rows.len()).unwrap_or(0);
        self.rows(Tag::Thead, &rows[..heads], "col");
        self.rows(Tag::Tbody, &rows[heads..], "row");
        self.view.close();
        if self.is_widget() {
            self.view.close();
        }
    }

    fn rows(&mut self, group: Tag, rows: &'a [Row], scope: &'static str) {
        if rows.is_empty() {
            return;
        }
        self.view.open(group);
        for row in rows {
            self.view.open(Tag::Tr);
            row.cells.iter().for_each(|cell| self.cell(cell, scope));
            self.view.close();
        }
        self.view.close();
    }

    fn cell(&mut self, cell: &'a Cell, scope: &'static str) {
        match cell.header {
            true => self.view.open(Tag::Th).attr(Attr::Scope(scope)),
            false => self.view.open(Tag::Td),
        };
        if cell.colspan > 1 {
            self.view.attr(Attr::Colspan(cell.colspan));
        }
        if cell.rowspan > 1 {
            self.view.attr(Attr::Rowspan(cell.rowspan));
        }
        match cell.blocks.as_slice() {
            [block] if matches!(block.kind, BlockKind::Paragraph(_)) => {
                if let BlockKind::Paragraph(leaf) = &block.kind {
                    self.leaf_number().leaf(leaf);
                }
            }
            blocks => self.blocks(blocks),
        }
        self.view.close();
    }
}
