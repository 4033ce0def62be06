//! Learnt weights by hashed key: one byte a word, found in one step or two.
//!
//! Keys have 24 bits of a hash. A key that was never learnt weighs nothing, unless it meets a learnt one (5,000 of 16 million
//! places: one in 3,000 does).

use super::model::Bytes;

/// A table of weights, and how many units of weight make a logit.
#[derive(Debug, Clone)]
pub struct Weights {
    /// Keys with their weights in the lowest byte, by open addressing on the key's low bits; a weight of 0 marks a free slot.
    slots: Vec<u32>,
    unit: i32,
}

impl Default for Weights {
    fn default() -> Self {
        Weights::new(1, std::iter::empty())
    }
}

impl Weights {
    /// A table of keys (24 bits) and weights; `unit` of weight make a logit.
    pub fn new(unit: u16, entries: impl ExactSizeIterator<Item = (u32, i8)>) -> Self {
        // A table half full at most keeps the runs short.
        let mut slots = vec![0u32; (entries.len() * 2 + 1).next_power_of_two()];
        let mask = slots.len() - 1;
        for (key, weight) in entries.filter(|e| e.1 != 0) {
            let mut at = key as usize & mask;
            while slots[at] & 0xff != 0 {
                at = (at + 1) & mask;
            }
            slots[at] = key << 8 | u32::from(weight as u8);
        }
        Weights { slots, unit: i32::from(unit.max(1)) }
    }

    /// Reads a table: how many keys (u16), units of a logit (u16), for each key its three bytes and its weight (i8).
    pub(super) fn parse(from: &mut Bytes<'_>) -> Option<Weights> {
        let count = from.u16()?;
        let unit = from.u16()?;
        let mut entries = Vec::with_capacity(count.into());
        for _ in 0..count {
            let [a, b, c] = from.take()?;
            entries.push((u32::from_le_bytes([a, b, c, 0]), from.u8()? as i8));
        }
        Some(Weights::new(unit, entries.into_iter()))
    }

    /// The weight of a key, 0 for one that was not learnt.
    pub fn of(&self, key: u32) -> i32 {
        let mask = self.slots.len() - 1;
        let mut at = key as usize & mask;
        loop {
            match self.slots[at] {
                slot if slot & 0xff == 0 => return 0,
                slot if slot >> 8 == key => return i32::from(slot as i8),
                _ => at = (at + 1) & mask,
            }
        }
    }

    /// Units of weight in a logit.
    pub fn unit(&self) -> i32 {
        self.unit
    }

    /// Whether nothing was learnt.
    pub fn is_empty(&self) -> bool {
        self.slots.len() <= 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_it_learnt() {
        let entries = (1..400u32).map(|i| (i * 977, (i % 120) as i8 + 1)).collect::<Vec<_>>();
        let weights = Weights::new(30, entries.iter().copied());
        assert!(entries.iter().all(|(key, weight)| weights.of(*key) == i32::from(*weight)));
        assert_eq!(weights.of(5), 0);
        assert!(!weights.is_empty() && Weights::default().is_empty());
    }
}
