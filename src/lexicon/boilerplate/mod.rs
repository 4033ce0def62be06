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
    /// Sorted by bytes.
    entries: Vec<(&'static str, Theme)>,
    /// Where entries of a first byte begin.
    starts: [u16; 257],
}

impl Default for Phrases {
    fn default() -> Self {
        Self::new()
    }
}

impl Phrases {
    /// Puts the tables in order; a few hundred entries.
    pub fn new() -> Self {
        let mut entries: Vec<_> = TABLES
            .iter()
            .flat_map(|t| t.iter())
            .flat_map(|(theme, phrases)| phrases.iter().map(|p| (*p, *theme)))
            .collect();
        entries.sort_unstable();
        let mut starts = [0; 257];
        for (byte, start) in starts.iter_mut().enumerate() {
            *start = entries.partition_point(|(p, _)| usize::from(p.as_bytes()[0]) < byte) as u16;
        }
        Phrases { entries, starts }
    }

    /// The longest phrase that begins at the start of `folded` (lower-case words parted by one blank) and ends at a
    /// word's end, with its theme and its length in bytes.
    pub fn at_start(&self, folded: &str) -> Option<(Theme, usize)> {
        let first = usize::from(*folded.as_bytes().first()?);
        let range = usize::from(self.starts[first])..usize::from(self.starts[first + 1]);
        let entries = &self.entries[range];
        let word = folded.find(' ').unwrap_or(folded.len());
        let from = entries.partition_point(|(p, _)| *p < &folded[..word]);
        let mut best = None;
        for (phrase, theme) in &entries[from..] {
            if !phrase.as_bytes().starts_with(&folded.as_bytes()[..word]) {
                break;
            }
            let ends = matches!(folded.as_bytes().get(phrase.len()), None | Some(b' '));
            if ends && folded.starts_with(phrase) {
                best = Some((*theme, phrase.len()));
            }
        }
        best
    }

    /// Calls with each phrase found in `folded`, without overlaps.
    pub fn each(&self, folded: &str, mut call: impl FnMut(Theme)) {
        let mut at = 0;
        while at < folded.len() {
            let step = match self.at_start(&folded[at..]) {
                Some((theme, length)) => {
                    call(theme);
                    length
                }
                None => folded[at..].find(' ').unwrap_or(folded.len() - at),
            };
            at += step + 1;
        }
    }
}

/// Lower-case words parted by one blank: the form that phrases are looked up in. At most `limit` bytes, whole words.
pub fn fold(text: &str, limit: usize) -> String {
    let mut out = String::new();
    let mut gap = false;
    for c in text.chars() {
        if !c.is_alphanumeric() {
            gap = true;
            if out.len() >= limit {
                break;
            }
            continue;
        }
        if std::mem::take(&mut gap) && !out.is_empty() {
            out.push(' ');
        }
        out.extend(c.to_lowercase());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, want: &[Theme]) {
        let mut found = Vec::new();
        Phrases::new().each(&fold(text, 1000), |t| found.push(t));
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
    fn entries_are_folded() {
        for (phrase, _) in Phrases::new().entries {
            assert_eq!(fold(phrase, 1000), phrase);
        }
    }
}
