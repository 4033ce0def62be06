//! Votes: what a source says about a field, and how much it is trusted.

use crate::text::whitespace::fold;

/// What is voted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// A headline, perhaps with the site's name.
    Title,
    /// A headline for link previews: Open Graph, Twitter.
    CardTitle,
    /// A headline in JSON-LD.
    DataTitle,
    /// What the page says it is: `work`, `product`, `forum`.
    Kind,
    /// The `<title>` of the page: a headline with the site's name and more.
    PageTitle,
    /// The sentence below the headline.
    Dek,
    /// An author, or several in one string.
    Author,
    /// A name of the page's author that need not be a person's: a user of a forum.
    User,
    /// A date of publication.
    Published,
    /// A date of change.
    Modified,
    /// A date of publication that a reader sees right at the headline.
    Shown,
    /// The site's name.
    Site,
    /// A language tag.
    Language,
    /// `ltr` or `rtl`.
    Direction,
    /// The address of the lead picture.
    Image,
    /// Its alternative text.
    ImageAlt,
    /// The article's own address.
    Canonical,
    /// A summary.
    Excerpt,
}

/// What one source says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vote {
    /// On what.
    pub field: Field,
    /// The words, white space folded, never empty.
    pub text: String,
    /// The place of its source in the order of trust, 0 the most trusted.
    pub trust: usize,
}

/// All votes in the order they were cast.
#[derive(Debug, Default)]
pub struct Votes {
    all: Vec<Vote>,
    trust: usize,
}

/// A source has no more to say than this on one page; hostile pages do.
const MANY: usize = 400;
/// Longer words are no metadata.
const LONG: usize = 8 * 1024;

impl Votes {
    /// The next votes come from the source at this place in the order of trust.
    pub fn begin(&mut self, trust: usize) {
        self.trust = trust;
    }

    /// Casts a vote.
    pub fn cast(&mut self, field: Field, text: &str) {
        if self.all.len() >= MANY || text.len() > LONG {
            return;
        }
        let text = fold(text);
        if !text.is_empty() {
            self.all.push(Vote { field, text, trust: self.trust });
        }
    }

    /// The votes on a field, the most trusted first.
    pub fn of(&self, field: Field) -> impl Iterator<Item = &Vote> {
        self.all.iter().filter(move |v| v.field == field)
    }
}
