//! Who is quoted how often and how much: the numbers beside the filter's buttons.

use super::Options;
use crate::Reading;
use crate::quote::{Quote, QuoteKind};
use crate::text::count_words;

/// What one filter button stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Tally {
    pub(super) quotes: u32,
    pub(super) words: u32,
}

/// The numbers of a reading.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Tallies {
    pub(super) all: Tally,
    /// By speaker id.
    pub(super) speakers: Vec<Tally>,
    pub(super) unattributed: Tally,
    /// In the order of [`KINDS`].
    pub(super) kinds: [Tally; 4],
}

pub(super) const KINDS: [QuoteKind; 4] =
    [QuoteKind::Direct, QuoteKind::Partial, QuoteKind::Block, QuoteKind::Scare];

/// The quotes to show.
pub(super) fn shown<'a>(reading: &'a Reading, options: &Options<'_>) -> impl Iterator<Item = &'a Quote> {
    let scare = options.scare;
    reading.quotes.iter().filter(move |q| scare || q.kind != QuoteKind::Scare)
}

pub(super) fn count(reading: &Reading, options: &Options<'_>) -> Tallies {
    let mut tallies =
        Tallies { speakers: vec![Tally::default(); reading.speakers.len()], ..Tallies::default() };
    for quote in shown(reading, options) {
        let words =
            quote.segments.iter().map(|s| count_words(s.inner.of(reading.article.text())) as u32).sum();
        tallies.all.add(words);
        let speaker = quote.shown().and_then(|id| tallies.speakers.get_mut(id as usize));
        speaker.unwrap_or(&mut tallies.unattributed).add(words);
        if let Some(i) = KINDS.iter().position(|k| *k == quote.kind) {
            tallies.kinds[i].add(words);
        }
    }
    tallies
}

impl Tally {
    fn add(&mut self, words: u32) {
        self.quotes += 1;
        self.words += words;
    }

    /// Its words as a share of all, in percent, rounded; 0 to 100.
    pub(super) fn share(self, all: Tally) -> u32 {
        let (words, all) = (u64::from(self.words), u64::from(all.words.max(1)));
        ((words * 100 + all / 2) / all) as u32
    }
}
