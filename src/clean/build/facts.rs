//! What must be known before building: which tables hold data, which anchors call a note and where the notes stand.

use super::code;
use crate::clean::Verdicts;
use crate::clean::footnotes::{call, note_around};
use crate::dom::{Dom, NodeId, Step};
use std::collections::BTreeMap;

/// What one walk over the kept part of the tree tells.
#[derive(Debug, Default)]
pub struct Facts {
    tables: BTreeMap<NodeId, TableFacts>,
    references: BTreeMap<NodeId, u32>,
    notes: BTreeMap<NodeId, (u32, String)>,
    /// How many places name an author or a time: a thread or a list of articles names many.
    pub signatures: usize,
}

/// How a table is to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableKind {
    /// Rows and cells that mean something.
    Data,
    /// Cells that only place blocks on the page.
    Layout,
    /// Lines of source code with a gutter.
    Code,
}

#[derive(Debug, Default)]
struct TableFacts {
    rows: u32,
    columns: u32,
    in_row: u32,
    headers: bool,
    captioned: bool,
    presentation: bool,
    nested: bool,
    headings: bool,
    pre: bool,
    gutters: u32,
    characters: usize,
    cells: usize,
}

/// Cells of data are short; above this mean they hold a text of their own.
const CELL_CHARACTERS: usize = 400;

impl Facts {
    /// Walks the tree once, and once more where anchors call notes.
    pub fn read(dom: &Dom, verdicts: &Verdicts) -> Self {
        let mut facts = Facts::default();
        let mut calls: Vec<(NodeId, &str, String)> = Vec::new();
        let mut open: Vec<NodeId> = Vec::new();
        let mut walk = dom.walk(Dom::DOCUMENT);
        while let Some(step) = walk.next() {
            match step {
                Step::Enter(id) if verdicts.drops(id) => walk.skip_children(),
                Step::Enter(id) => {
                    if let (Some(text), Some(table)) = (dom.text(id), open.last()) {
                        let table = facts.tables.entry(*table).or_default();
                        table.characters += text.trim().len();
                    }
                    let Some(tag) = dom.tag(id) else { continue };
                    match &**tag {
                        "table" => {
                            if let Some(outer) = open.last() {
                                facts.tables.entry(*outer).or_default().nested = true;
                            }
                            let role = dom.attribute(id, "role").unwrap_or("");
                            let presentation = matches!(role, "presentation" | "none");
                            facts.tables.insert(id, TableFacts { presentation, ..TableFacts::default() });
                            open.push(id);
                        }
                        "a" => calls.extend(call(dom, id)),
                        "time" => facts.signatures += 1,
                        tag => {
                            if let Some(table) = open.last() {
                                facts.tables.entry(*table).or_default().take(dom, id, tag);
                            }
                            facts.signatures += usize::from(is_signature(dom, id));
                        }
                    }
                }
                Step::Leave(id) => {
                    if open.last() == Some(&id) {
                        open.pop();
                    }
                }
            }
        }
        facts.number(dom, verdicts, &calls);
        facts
    }

    /// How to show a table.
    pub fn table(&self, id: NodeId) -> TableKind {
        self.tables.get(&id).map_or(TableKind::Layout, TableFacts::kind)
    }

    /// The note that an anchor calls.
    pub fn reference(&self, anchor: NodeId) -> Option<u32> {
        self.references.get(&anchor).copied()
    }

    /// The note whose text stands below a node: its number and label.
    pub fn note(&self, id: NodeId) -> Option<(u32, &str)> {
        self.notes.get(&id).map(|(n, label)| (*n, &**label))
    }

    /// Whether a list is a list of notes.
    pub fn is_list_of_notes(&self, dom: &Dom, id: NodeId) -> bool {
        !self.notes.is_empty()
            && dom.children(id).filter(|c| dom.tag(*c).is_some()).take(3).any(|c| self.notes.contains_key(&c))
    }

    /// Finds the notes that anchors call and numbers them by their first call.
    fn number(&mut self, dom: &Dom, verdicts: &Verdicts, calls: &[(NodeId, &str, String)]) {
        if calls.is_empty() {
            return;
        }
        let mut places: BTreeMap<&str, Option<NodeId>> = BTreeMap::new();
        places.extend(calls.iter().map(|(_, target, _)| (*target, None)));
        let mut walk = dom.descendants(Dom::DOCUMENT);
        while let Some(id) = walk.next() {
            if verdicts.drops(id) {
                walk.skip_children();
                continue;
            }
            let names = ["id", "name"].iter().filter_map(|n| dom.attribute(id, n));
            for name in names {
                if let Some(place @ None) = places.get_mut(name) {
                    *place = note_around(dom, id);
                }
            }
        }
        for (anchor, target, label) in calls {
            // A note stands after its call; what points up is the way back.
            let Some(note) = places.get(target).copied().flatten().filter(|n| n > anchor) else { continue };
            let next = self.notes.len() as u32 + 1;
            let number = self.notes.entry(note).or_insert_with(|| (next, label.clone())).0;
            self.references.insert(*anchor, number);
        }
    }
}

impl TableFacts {
    fn take(&mut self, dom: &Dom, id: NodeId, tag: &str) {
        match tag {
            "tr" => {
                self.rows += 1;
                self.in_row = 0;
            }
            "td" | "th" => {
                self.in_row += 1;
                self.cells += 1;
                self.columns = self.columns.max(self.in_row);
                self.headers |= tag == "th";
                self.gutters += u32::from(code::is_gutter(dom, id));
            }
            "caption" | "thead" => self.captioned = true,
            "h1" | "h2" | "h3" => self.headings = true,
            "pre" => self.pre = true,
            _ => {}
        }
    }

    fn kind(&self) -> TableKind {
        if self.gutters > 0 {
            return if self.pre { TableKind::Layout } else { TableKind::Code };
        }
        let wordy = self.characters / self.cells.max(1) > CELL_CHARACTERS;
        let single = self.rows < 2 || self.columns < 2;
        let told = self.headers || self.captioned;
        if self.presentation || self.nested && !told || single && !told || self.headings || wordy {
            return TableKind::Layout;
        }
        if single && self.columns < 2 { TableKind::Layout } else { TableKind::Data }
    }
}

fn is_signature(dom: &Dom, id: NodeId) -> bool {
    let class = dom.attribute(id, "class").unwrap_or("");
    !class.is_empty()
        && class.split_ascii_whitespace().any(|w| {
            let w = w.to_ascii_lowercase();
            w.contains("username") || w == "author" || w.ends_with("-author") || w.contains("byline")
        })
}
