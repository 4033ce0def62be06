//! The headline: of all that headings and metadata say it might be, the one a trained chooser believes.
//! It is always something the page says, never words put together here.

mod candidates;
mod features;
mod parts;
mod site;

use super::page::Page;
use super::votes::Votes;
use crate::clean::Model;
use candidates::Candidates;
pub use features::COLUMNS;
use site::Names;
pub use site::site_name;
use std::sync::OnceLock;

/// The chooser that ships: see `data/titles.md` for what it was trained on.
static CHOOSER: &[u8] = include_bytes!("../../../../data/titles.bin");
static PARSED: OnceLock<Model> = OnceLock::new();

/// The headline.
pub fn choose(page: &Page<'_>, votes: &Votes, site: Option<&str>) -> Option<String> {
    let candidates = Candidates::gather(page, votes);
    // Where the page has no metadata, its first heading of the highest level is all there is to go by.
    if candidates.titles.iter().all(Option::is_none) {
        let mut headings = candidates.headings.iter();
        let top = headings.clone().find(|h| h.level == 1).or_else(|| headings.next());
        return top.map(|h| parts::tidy(&h.text)).filter(|t| !t.is_empty());
    }
    let chooser = PARSED.get_or_init(|| Model::parse(CHOOSER).unwrap_or_default());
    let rows = features::rows(page, votes, &Names::new(page, site), &candidates);
    let scores = chooser.scores(&rows.iter().map(Vec::as_slice).collect::<Vec<_>>());
    // Of equal ones the first, in the order they were gathered.
    let best = scores.into_iter().enumerate().max_by_key(|(i, score)| (*score, std::cmp::Reverse(*i)))?.0;
    candidates.all.into_iter().nth(best).map(|c| c.text)
}

/// What may be the headline, each with its row of features: for training.
pub fn dump(page: &Page<'_>, votes: &Votes, site: Option<&str>) -> Vec<(String, Vec<u8>)> {
    let candidates = Candidates::gather(page, votes);
    let rows = features::rows(page, votes, &Names::new(page, site), &candidates);
    candidates.all.into_iter().map(|c| c.text).zip(rows).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_chooser_is_a_chooser() {
        let model = Model::parse(CHOOSER).expect("data/titles.bin is a model");
        assert_eq!(model.stages(), 1);
    }
}
