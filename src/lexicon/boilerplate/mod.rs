//! Phrases that boilerplate is made of, by language: newsletter boxes, share bars, appeals, consent notices and their kin.
//! A phrase is evidence, never a verdict: an article about donations says "donate" too.
//!
//! Invariants: phrases are lower case, words parted by one blank, apostrophes and hyphens part words too.

mod de;
mod en;
mod es;
mod fr;
mod it;
mod nl;
mod pt;

use std::sync::OnceLock;

/// What a phrase speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Theme {
    /// Money or support asked for.
    Appeal,
    /// Newsletters, alerts, apps.
    Newsletter,
    /// Subscriptions and locked articles.
    Paywall,
    /// Cookies and consent.
    Consent,
    /// Sharing and following.
    Share,
    /// Other articles.
    Related,
    /// Comments of readers.
    Comments,
    /// About the author.
    Author,
    /// Advertisements.
    Advert,
    /// Rights, terms, imprint.
    Legal,
    /// Logging in, accounts, profiles.
    Account,
    /// Menus, pages, skipping.
    Navigation,
    /// Carts, shipping, stock.
    Shop,
}

impl Theme {
    /// How many there are.
    pub const COUNT: usize = 13;
}

const TABLES: &[&[(Theme, &[&str])]] =
    &[en::PHRASES, de::PHRASES, fr::PHRASES, es::PHRASES, it::PHRASES, pt::PHRASES, nl::PHRASES];

/// All phrases, ready to be looked up by their first word.
#[derive(Debug)]
pub struct Phrases {
    /// Sorted by bytes, so that phrases of one first word stand together, longer ones behind their own beginnings.
    entries: Vec<(&'static str, Theme)>,
    /// By hash of the first word; the next slot where another word holds the place.
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

/// A power of two, some five times the first words there are, so that most words of a text meet a free slot at once.
const SLOTS: usize = 2048;

static BUNDLED: OnceLock<Phrases> = OnceLock::new();

impl Phrases {
    /// The phrases of all languages, put in order once.
    pub fn bundled() -> &'static Phrases {
        BUNDLED.get_or_init(Phrases::new)
    }

    fn new() -> Self {
        let mut entries: Vec<_> = TABLES
            .iter()
            .flat_map(|t| t.iter())
            .flat_map(|(theme, phrases)| phrases.iter().map(|p| (*p, *theme)))
            .collect();
        entries.sort_unstable();
        let mut slots = vec![Slot::default(); SLOTS];
        let mut from = 0;
        for same in entries.chunk_by(|a, b| first_word(a.0).0 == first_word(b.0).0) {
            let (_, hash) = first_word(same[0].0);
            let to = from + same.len() as u16;
            let at = place(&slots, hash);
            slots[at] = Slot { hash, from, to };
            from = to;
        }
        Phrases { entries, slots }
    }

    /// Calls with the theme and the length in bytes of each phrase found in `folded` (lower-case words parted by one blank):
    /// the longest that begins at a word and ends at a word's end, without overlaps.
    pub fn each(&self, folded: &str, mut call: impl FnMut(Theme, usize)) {
        let mut rest = folded;
        while !rest.is_empty() {
            let (word, hash) = first_word(rest);
            let length = match self.at_start(rest, hash) {
                Some((theme, length)) => {
                    call(theme, length);
                    length
                }
                None => word.len(),
            };
            rest = rest.get(length + 1..).unwrap_or("");
        }
    }

    fn at_start(&self, text: &str, hash: u32) -> Option<(Theme, usize)> {
        let slot = self.slots[place(&self.slots, hash)];
        let found =
            self.entries[usize::from(slot.from)..usize::from(slot.to)].iter().rev().find(|(phrase, _)| {
                text.starts_with(phrase) && matches!(text.as_bytes().get(phrase.len()), None | Some(b' '))
            });
        found.map(|(phrase, theme)| (*theme, phrase.len()))
    }
}

/// Where the slot of a hash is, or a free one.
fn place(slots: &[Slot], hash: u32) -> usize {
    let mut at = hash as usize % SLOTS;
    while slots[at].to != 0 && slots[at].hash != hash {
        at = (at + 1) % SLOTS;
    }
    at
}

/// The text up to its first blank, with a hash (FNV-1a).
fn first_word(text: &str) -> (&str, u32) {
    let mut hash = 0x811c_9dc5u32;
    let mut length = 0;
    for byte in text.bytes().take_while(|b| *b != b' ') {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        length += 1;
    }
    (&text[..length], hash)
}

/// Lower-case words parted by one blank: the form that phrases are looked up in. At most `limit` bytes, whole words.
pub fn fold(text: &str, limit: usize) -> String {
    fold_pieces([text], limit)
}

/// The same for a text that comes in pieces.
pub fn fold_pieces<'t>(pieces: impl IntoIterator<Item = &'t str>, limit: usize) -> String {
    // Most blocks of a page are shorter.
    let mut out = String::with_capacity(64);
    let mut gap = false;
    for c in pieces.into_iter().flat_map(str::chars) {
        let inside = if c.is_ascii() { c.is_ascii_alphanumeric() } else { c.is_alphanumeric() };
        if !inside {
            gap = true;
            if out.len() >= limit {
                break;
            }
            continue;
        }
        if std::mem::take(&mut gap) && !out.is_empty() {
            out.push(' ');
        }
        if c.is_ascii() {
            out.push(c.to_ascii_lowercase());
        } else {
            out.extend(c.to_lowercase());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, want: &[Theme]) {
        let mut found = Vec::new();
        Phrases::bundled().each(&fold(text, 1000), |t, _| found.push(t));
        assert_eq!(found, want, "{text}");
    }

    #[test]
    fn finds_phrases_at_word_ends() {
        check("Sign up for our newsletter!", &[Theme::Newsletter, Theme::Newsletter]);
        check("Don’t miss: all rights reserved", &[Theme::Related, Theme::Legal]);
        check("Jetzt den Newsletter abonnieren", &[Theme::Newsletter]);
        check("The donation was a surprise.", &[]);
    }

    #[test]
    fn no_two_first_words_share_a_hash() {
        let phrases = Phrases::bundled();
        let of_slots: usize = phrases.slots.iter().map(|s| usize::from(s.to - s.from)).sum();
        assert_eq!(of_slots, phrases.entries.len());
    }

    #[test]
    fn entries_are_folded() {
        for (phrase, _) in &Phrases::bundled().entries {
            assert_eq!(fold(phrase, 1000), *phrase);
        }
    }
}
