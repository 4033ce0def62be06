//! What is said about the article: as written by its publisher, treated as hostile like all text.

use crate::text::{Direction, ImageUrl, Language, SafeUrl};

/// Everything known about the article besides its body. White space is folded in all strings; none is empty.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Metadata {
    /// The visible headline, without the site's name.
    pub title: Option<String>,
    /// The dek (standfirst): the sentence below the headline.
    pub dek: Option<String>,
    /// The people who wrote it.
    pub byline: Option<Byline>,
    /// When it was published: ISO 8601 with as much as the page tells (`2024-05-01`, `2024-05-01T08:00:00+02:00`).
    /// Where the page only tells of a change, equal to `modified`.
    pub published: Option<String>,
    /// When it was changed last: ISO 8601.
    pub modified: Option<String>,
    /// The site's name.
    pub site_name: Option<String>,
    /// The language of the text.
    pub language: Option<Language>,
    /// The direction of the text; `None` is left to the browser (`dir="auto"`).
    pub direction: Option<Direction>,
    /// A summary from the page's metadata, else the first paragraph.
    pub excerpt: Option<String>,
    /// The picture that stands for the article.
    pub lead_image: Option<LeadImage>,
    /// The article's own address.
    pub canonical: Option<SafeUrl>,
}

/// The people who wrote an article, in the page's order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Byline {
    /// Their names, without "by", jobs or dates. Never empty.
    pub people: Vec<String>,
}

impl Byline {
    /// The names in one line, parted by commas.
    pub fn joined(&self) -> String {
        self.people.join(", ")
    }
}

/// A picture for the article as a whole.
#[derive(Debug, Clone, PartialEq)]
pub struct LeadImage {
    /// Its address.
    pub url: ImageUrl,
    /// Its alternative text.
    pub alt: Option<String>,
}
