//! What was made of a string is remembered: a page says the same class thousands of times.

/// The results for the strings seen last. A string that takes another's place costs that one a second reading, nothing more.
#[derive(Debug, Default)]
pub(super) struct Memo<'d, T> {
    slots: Vec<Option<Seen<'d, T>>>,
}

/// A string, what else the result depends on, and the result.
type Seen<'d, T> = (&'d str, u64, T);

/// A power of two: pages have some 300 different classes.
const SLOTS: usize = 512;

impl<'d, T: Copy> Memo<'d, T> {
    /// One with room; that of `default` has none and remembers nothing.
    pub fn new() -> Self {
        Memo { slots: vec![None; SLOTS] }
    }

    /// The result for a string and a number, made if it is not remembered.
    pub fn get(&mut self, text: &'d str, number: u64, make: impl FnOnce() -> T) -> T {
        let Some(slot) = self.slots.get_mut(place(text, number)) else { return make() };
        match slot {
            Some((seen, of, made)) if (*seen, *of) == (text, number) => *made,
            _ => slot.insert((text, number, make())).2,
        }
    }
}

/// Eight bytes at a step; the last eight may overlap those before.
fn place(text: &str, number: u64) -> usize {
    let step =
        |hash: u64, eight: [u8; 8]| (hash ^ u64::from_le_bytes(eight)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let bytes = text.as_bytes();
    let start = number.rotate_left(32) ^ bytes.len() as u64;
    let hash = bytes.as_chunks::<8>().0.iter().fold(start, |hash, eight| step(hash, *eight));
    let hash = match bytes.last_chunk::<8>() {
        Some(last) => step(hash, *last),
        None => bytes.iter().fold(hash, |hash, byte| step(hash, [*byte; 8])),
    };
    (hash >> 32) as usize % SLOTS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remembers_by_text_and_number() {
        let mut memo = Memo::new();
        assert_eq!(memo.get("card", 1, || 'a'), 'a');
        assert_eq!(memo.get("card", 1, || 'b'), 'a');
        assert_eq!(memo.get("card", 2, || 'c'), 'c');
        assert_eq!(Memo::default().get("card", 1, || 'd'), 'd');
    }

    #[test]
    fn many_strings_keep_their_own_results() {
        let texts: Vec<String> = (0..2_000).map(|i| format!("post-{i} entry")).collect();
        let mut memo = Memo::new();
        for text in texts.iter().chain(&texts) {
            assert_eq!(memo.get(text, 0, || text.len()), text.len());
        }
    }
}
