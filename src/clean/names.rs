//! The names of an element: its class, id, role and the like, the words in them, and what they speak of.
//! Pages say the same names thousands of times, so what was read once is remembered.

use super::memo::Memo;
use super::topics::Topics;
use crate::dom::{Dom, NodeId};
use crate::text::hash::{EMPTY, mix};

/// The topics of an element's names.
pub fn topics(dom: &Dom, id: NodeId) -> Topics {
    Reader::default().read(dom, id).0
}

/// The topics of a name that stands elsewhere, such as a key of data.
pub fn of_name(name: &str) -> Topics {
    Seen::read(name, None).topics
}

/// Reads names, and remembers those it read.
#[derive(Debug, Default)]
pub struct Reader<'d> {
    seen: Memo<'d, Seen>,
}

/// What an attribute's value speaks of, and, of a class, the hash after it.
#[derive(Debug, Clone, Copy, Default)]
struct Seen {
    topics: Topics,
    after: Option<u32>,
}

impl<'d> Reader<'d> {
    /// One that will read many.
    pub fn new() -> Self {
        Reader { seen: Memo::new() }
    }

    /// The topics, and a hash of tag and class words. Digits are left out of the hash, so that `post-12` and `post-13` are twins.
    pub fn read(&mut self, dom: &'d Dom, id: NodeId) -> (Topics, u32) {
        let Some(element) = dom.element(id) else { return (Topics::default(), 0) };
        let (mut topics, mut hash) = (Topics::default(), element.name.local.bytes().fold(EMPTY, mix));
        for (class, value) in values(dom, id) {
            let before = class.then_some(hash);
            let number = before.map_or(0, |hash| u64::from(hash) + 1);
            let seen = self.seen.get(value, number, || Seen::read(value, before));
            topics.add(seen.topics);
            hash = seen.after.unwrap_or(hash);
        }
        (topics, hash)
    }
}

impl Seen {
    fn read(value: &str, before: Option<u32>) -> Seen {
        let after = before.map(|hash| value.bytes().filter(|b| !b.is_ascii_digit()).fold(hash, mix));
        let mut seen = Seen { topics: Topics::default(), after };
        each_word(value, |word| seen.topics.add(Topics::of(word.as_bytes())));
        seen
    }
}

/// Calls with each word of an element's names, and with each class as it stands (`true`).
pub fn each_name(dom: &Dom, id: NodeId, mut call: impl FnMut(&str, bool)) {
    for (class, value) in values(dom, id) {
        if class {
            value.split_ascii_whitespace().for_each(|name| call(name, true));
        }
        each_word(value, |word| call(word, false));
    }
}

/// The attributes that name an element, and whether each is its class.
pub fn values(dom: &Dom, id: NodeId) -> impl Iterator<Item = (bool, &str)> {
    dom.element(id).into_iter().flat_map(|e| &e.attrs).filter_map(|attribute| {
        let class = match &*attribute.name.local {
            "class" => true,
            "id" | "role" | "data-testid" | "data-component" | "itemprop" | "data-type" => false,
            _ => return None,
        };
        // Hostile or utility-first pages carry kilobytes of classes; what matters stands in the first few hundred bytes.
        let value = &*attribute.value;
        Some((class, &value[..floor_boundary(value, 400)]))
    })
}

fn floor_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Calls with each word of a name, lower-cased: parted by anything but letters, and by a capital after a small letter.
fn each_word(value: &str, mut call: impl FnMut(&str)) {
    // Longer words than this are hashes.
    let mut word = [0u8; 24];
    let mut length = 0;
    let mut small = false;
    for byte in value.bytes().chain([b' ']) {
        let upper = byte.is_ascii_uppercase();
        if !byte.is_ascii_alphabetic() || (upper && small) {
            if length > 1 {
                call(std::str::from_utf8(&word[..length]).unwrap_or(""));
            }
            length = 0;
        }
        if byte.is_ascii_alphabetic() && length < word.len() {
            word[length] = byte.to_ascii_lowercase();
            length += 1;
        }
        small = byte.is_ascii_lowercase();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clean::topics::Topic;

    #[test]
    fn finds_words_in_names() {
        assert!(of_name("c-relatedPosts__item").has(Topic::Related));
        assert!(of_name("SideBar").any(&[Topic::Sidebar]));
        assert!(of_name("ad-slot").has(Topic::Advert));
        assert!(!of_name("header-shadow").has(Topic::Advert));
        assert_eq!(of_name("css-1x9zk"), Topics::default());
    }
}
