//! Many phrases looked up at once in folded text, by their first words.

use crate::text::hash::{EMPTY, mix};
use crate::text::order;

/// Phrases as they are written in a table, a line each in one string: slices of their own would cost the browser build eight bytes
/// more each.
macro_rules! phrases {
    ($($phrase:literal),* $(,)?) => { concat!($($phrase, "\n"),*) };
}
pub(super) use phrases;

/// Phrases with what each stands for. They are lower-case words parted by one blank.
#[derive(Debug)]
pub struct Phrases<V> {
    /// Sorted by bytes, so that phrases of one first word stand together, longer ones behind their own beginnings.
    entries: Vec<(&'static str, V)>,
    /// By hash of the first word; the next slot where another word holds the place. A power of two, three times the first
    /// words there are or more, so that most words of a text meet a free slot at once.
    slots: Vec<Slot>,
}

/// The entries that begin with one word; none where the slot is free.
#[derive(Debug, Clone, Copy, Default)]
struct Slot {
    /// Of the word; no two first words share it.
    hash: u32,
    from: u16,
    to: u16,
}

impl<V: Copy + Ord> Phrases<V> {
    /// Puts phrases in order.
    pub fn new(mut entries: Vec<(&'static str, V)>) -> Self {
        order::by(&mut entries, Ord::cmp);
        let same = |a: &(&str, V), b: &(&str, V)| first_word(a.0).0 == first_word(b.0).0;
        let words = entries.chunk_by(same).count();
        let mut slots = vec![Slot::default(); (words * 3).next_power_of_two()];
        let mut from = 0;
        for run in entries.chunk_by(same) {
            let (_, hash) = first_word(run[0].0);
            let to = from + run.len() as u16;
            let at = place(&slots, hash);
            slots[at] = Slot { hash, from, to };
            from = to;
        }
        Phrases { entries, slots }
    }

    /// Calls with the value and the length in bytes of each phrase found in `folded` (lower-case words parted by one blank):
    /// the longest that begins at a word and ends at a word's end, without overlaps.
    pub fn each(&self, folded: &str, mut call: impl FnMut(V, usize)) {
        let mut rest = folded;
        while !rest.is_empty() {
            let (word, hash) = first_word(rest);
            let length = match self.found(rest, hash).next() {
                Some((value, length)) => {
                    call(value, length);
                    length
                }
                None => word.len(),
            };
            rest = rest.get(length + 1..).unwrap_or("");
        }
    }

    /// The phrases that a folded text begins with, the longest first, each with its length in bytes.
    pub fn at_start<'p>(&'p self, text: &'p str) -> impl Iterator<Item = (V, usize)> + 'p {
        self.found(text, first_word(text).1)
    }

    fn found<'p>(&'p self, text: &'p str, hash: u32) -> impl Iterator<Item = (V, usize)> + 'p {
        let slot = self.slots[place(&self.slots, hash)];
        let same = &self.entries[usize::from(slot.from)..usize::from(slot.to)];
        let begins = |phrase: &str| {
            text.starts_with(phrase) && matches!(text.as_bytes().get(phrase.len()), None | Some(b' '))
        };
        same.iter()
            .rev()
            .filter(move |(phrase, _)| begins(phrase))
            .map(|(phrase, value)| (*value, phrase.len()))
    }

    /// The phrases in order.
    #[cfg(test)]
    pub fn entries(&self) -> &[(&'static str, V)] {
        &self.entries
    }

    /// How many phrases have a slot.
    #[cfg(test)]
    pub fn placed(&self) -> usize {
        self.slots.iter().map(|s| usize::from(s.to - s.from)).sum()
    }
}

/// Where the slot of a hash is, or a free one.
fn place(slots: &[Slot], hash: u32) -> usize {
    let mask = slots.len() - 1;
    let mut at = hash as usize & mask;
    while slots[at].to != 0 && slots[at].hash != hash {
        at = (at + 1) & mask;
    }
    at
}

/// The text up to its first blank, with a hash.
fn first_word(text: &str) -> (&str, u32) {
    let mut hash = EMPTY;
    let mut length = 0;
    for byte in text.bytes().take_while(|b| *b != b' ') {
        hash = mix(hash, byte);
        length += 1;
    }
    (&text[..length], hash)
}
