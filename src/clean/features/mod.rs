//! The features of a text block: a row of bytes, each with a name, the same in training and in use.
//! One group a file, each with its reason; ratios and counts are brought to 0..=255 by integer arithmetic.
//!
//! Invariant: nothing here knows a site, a language by name, or a score; the order of the columns is the model's contract.

mod ancestors;
mod context;
mod naming;
mod neighbours;
mod page;
mod position;
mod scene;
mod text;

use super::vocabulary::{self, Scales};
use super::weights::Weights;

pub use scene::Scene;

/// A group of columns.
struct Group {
    /// Their names.
    names: fn() -> Vec<String>,
    /// Writes the values for a block.
    fill: fn(&Scene, usize, &mut Row),
}

/// The groups of a block's own, in the order of the columns; those of the page follow.
const ALL: &[Group] = &[
    Group { names: text::names, fill: text::fill },
    Group { names: naming::names, fill: naming::fill },
    Group { names: position::names, fill: position::fill },
    Group { names: neighbours::names, fill: neighbours::fill },
    Group { names: ancestors::names, fill: ancestors::fill },
    Group { names: context::names, fill: context::fill },
];

/// The features of all blocks.
#[derive(Debug)]
pub struct Table {
    /// Columns.
    pub width: usize,
    /// Row after row.
    pub values: Vec<u8>,
}

impl Table {
    /// Fills the table: what is told of each block, and what the vocabulary makes of the words around it.
    pub fn new(scene: &Scene, vocabulary: &Weights) -> Table {
        let mut row = Row { values: Vec::new() };
        let mut scales = Scales::new(vocabulary, scene);
        let mut same = Row { values: Vec::new() };
        page::fill(scene, &mut same);
        for block in 0..scene.page.blocks.len() {
            for group in ALL {
                (group.fill)(scene, block, &mut row);
            }
            row.values.extend_from_slice(&same.values);
            scales.fill(block, &mut row.values);
            if block == 0 {
                row.values.reserve(row.values.len() * (scene.page.blocks.len() - 1));
            }
        }
        let width = row.values.len() / scene.page.blocks.len().max(1);
        Table { width, values: row.values }
    }

    /// All rows.
    pub fn rows(&self) -> Vec<&[u8]> {
        self.values.chunks(self.width.max(1)).collect()
    }

    /// The row of a block.
    pub fn row(&self, block: usize) -> &[u8] {
        &self.values[block * self.width..(block + 1) * self.width]
    }
}

/// The names of all columns, in order.
pub fn names() -> Vec<String> {
    ALL.iter().flat_map(|g| (g.names)()).chain(page::names()).chain(vocabulary::columns()).collect()
}

/// A row being written.
#[derive(Debug)]
pub struct Row {
    values: Vec<u8>,
}

impl Row {
    fn put(&mut self, value: u8) {
        self.values.push(value);
    }

    fn flag(&mut self, value: bool) {
        self.put(u8::from(value));
    }

    fn count(&mut self, value: u32) {
        self.put(log(value));
    }

    fn share(&mut self, part: u32, whole: u32) {
        self.put(share(part, whole));
    }
}

/// A count on a scale that is exact to 8 and then has four steps to a doubling; at most 123.
pub fn log(n: u32) -> u8 {
    if n < 8 {
        return n as u8;
    }
    let power = n.ilog2();
    let quarter = (n >> (power - 2)) & 3;
    (8 + (power - 3) * 4 + quarter) as u8
}

/// A part of a whole in 200ths; 0 where the whole is nothing.
pub(super) fn share(part: u32, whole: u32) -> u8 {
    if whole == 0 {
        return 0;
    }
    let part = part.min(whole);
    match part.checked_mul(200) {
        // Some fifty of these a block: numbers that fit are divided in half the time.
        Some(part) => (part / whole) as u8,
        None => (u64::from(part) * 200 / u64::from(whole)) as u8,
    }
}

fn named(names: &[&str]) -> Vec<String> {
    names.iter().map(|n| (*n).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clean::blocks::Page;
    use crate::clean::facts::Facts;
    use crate::dom::{Dom, local_name};

    #[test]
    fn as_many_values_as_names() {
        let mut dom = Dom::default();
        let p = dom.create_html(local_name!("p"));
        let text = dom.create_text("It rained on Monday, and the river rose.");
        dom.append(Dom::DOCUMENT, p);
        dom.append(p, text);
        let (page, facts) = (Page::read(&dom), Facts::default());
        let table = Table::new(&Scene::new(&page, &facts), &Weights::default());
        assert_eq!(table.width, names().len());
        let mut sorted = names();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), table.width, "two columns share a name");
    }

    #[test]
    fn scales() {
        assert_eq!([log(0), log(7), log(8), log(15), log(16)], [0, 7, 8, 11, 12]);
        assert!(log(u32::MAX) < 128);
        assert_eq!([share(1, 2), share(5, 0), share(9, 3)], [100, 0, 200]);
    }
}
