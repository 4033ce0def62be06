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

use super::phrases::Phrases;
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

const TABLES: &[&[(Theme, &str)]] =
    &[en::PHRASES, de::PHRASES, fr::PHRASES, es::PHRASES, it::PHRASES, pt::PHRASES, nl::PHRASES];

static BUNDLED: OnceLock<Phrases<Theme>> = OnceLock::new();

/// The phrases of all languages, put in order once.
pub fn phrases() -> &'static Phrases<Theme> {
    BUNDLED.get_or_init(|| {
        let all = TABLES.iter().flat_map(|t| t.iter());
        Phrases::new(all.flat_map(|(theme, phrases)| phrases.lines().map(|p| (p, *theme))).collect())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::folded::fold;

    fn check(text: &str, want: &[Theme]) {
        let mut found = Vec::new();
        phrases().each(&fold(text, 1000), |t, _| found.push(t));
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
        assert_eq!(phrases().placed(), phrases().entries().len());
    }

    #[test]
    fn entries_are_folded() {
        for (phrase, _) in phrases().entries() {
            assert_eq!(fold(phrase, 1000), *phrase);
        }
    }
}
