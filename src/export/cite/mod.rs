//! Quotations in the forms that other programs and people take: each a file, all fed with the same [`Quoted`] values.
//!
//! Invariants: no clock (there is no "accessed on"), no guess at first and last names, every text escaped for its form, nothing
//! that would turn the direction of the text it is pasted into.

mod annotation;
mod bibtex;
mod csl;
mod html;
mod markdown;
mod schema;
mod text;

use super::record::{self, QuoteRecord, ReadingRecord};
use crate::article::Metadata;
use crate::quote::QuoteKind;
use crate::text::{SafeUrl, without_turns};
use crate::view::{Strings, human_date, words};
use crate::{Error, Reading};

/// A form of citation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// `“Words” — Speaker, Title, Site, date, address`.
    Text,
    /// A block quotation with a source line.
    Markdown,
    /// `<blockquote cite>` in a figure.
    Html,
    /// CSL-JSON, as Zotero and pandoc read it.
    Csl,
    /// BibTeX.
    Bibtex,
    /// W3C Web Annotation, JSON-LD.
    Annotation,
    /// schema.org `Quotation`, JSON-LD.
    Schema,
}

impl Format {
    /// The names, as the door and the menu spell them.
    pub const NAMES: &'static [&'static str] =
        &["text", "markdown", "html", "csl", "bibtex", "annotation", "schema"];

    /// Reads a name.
    pub fn parse(name: &str) -> Result<Self, Error> {
        match name {
            "text" => Ok(Format::Text),
            "markdown" => Ok(Format::Markdown),
            "html" => Ok(Format::Html),
            "csl" => Ok(Format::Csl),
            "bibtex" => Ok(Format::Bibtex),
            "annotation" => Ok(Format::Annotation),
            "schema" => Ok(Format::Schema),
            _ => Err(Error::unknown("citation format", name, Self::NAMES)),
        }
    }
}

/// What is cited, and how.
#[derive(Debug, Clone, Copy)]
pub struct Options<'a> {
    /// One quotation by its id (`q3`); all with `None`.
    pub quote: Option<&'a str>,
    /// The form.
    pub format: Format,
    /// Where the article was found, if it does not tell its own address.
    pub page: Option<&'a SafeUrl>,
    /// The language of dates.
    pub strings: Strings<'a>,
    /// Whether words at arm's length count among all.
    pub scare: bool,
}

/// Cites quotations of a reading. An id that the reading does not have is an error.
pub fn cite(reading: &Reading, options: &Options<'_>) -> Result<String, Error> {
    let record = ReadingRecord::new(reading);
    let wanted = |quote: &crate::quote::Quote| match options.quote {
        Some(id) => record::quote_id(quote.id) == id,
        None => options.scare || quote.kind != QuoteKind::Scare,
    };
    let meta = &reading.article.meta;
    let source = Source::new(meta, options);
    let text = reading.article.text();
    let chosen = reading.quotes.iter().zip(&record.quotes).filter(|(quote, _)| wanted(quote));
    let quotes: Vec<Quoted<'_>> = chosen
        .map(|(quote, record)| {
            let words = words(text, quote, meta.language.as_ref());
            Quoted {
                record,
                words: [words.open, &words.body, words.close].concat(),
                body: words.body.into_owned(),
                link: source
                    .url
                    .map(|url| [url.split('#').next().unwrap_or(url), "#", &record.fragment].concat()),
            }
        })
        .collect();
    if let (Some(id), true) = (options.quote, quotes.is_empty()) {
        return Err(Error::bad_value("quote", id, "the id of a quotation of this article (\"q1\")"));
    }
    let cited = match options.format {
        Format::Text => text::cite(&source, &quotes),
        Format::Markdown => markdown::cite(&source, &quotes),
        Format::Html => html::cite(&source, &quotes),
        Format::Csl => csl::cite(&source, &quotes),
        Format::Bibtex => bibtex::cite(&source, &quotes),
        // Its selectors find the passage by every character of it, so it looks after its names itself.
        Format::Annotation => return Ok(annotation::cite(&source, &quotes, options.quote.is_some())),
        Format::Schema => schema::cite(&source, &quotes, options.quote.is_some()),
    };
    Ok(without_turns(&cited).into_owned())
}

/// The article that is cited.
struct Source<'a> {
    title: Option<&'a str>,
    people: &'a [String],
    site: Option<&'a str>,
    /// ISO 8601.
    published: Option<&'a str>,
    /// As a person writes it.
    date: Option<String>,
    url: Option<&'a str>,
    language: Option<&'a str>,
}

/// A quotation that is cited.
struct Quoted<'a> {
    record: &'a QuoteRecord<'a>,
    /// The words with marks.
    words: String,
    /// The words without marks.
    body: String,
    /// The article's address with the text fragment.
    link: Option<String>,
}

impl<'a> Source<'a> {
    fn new(meta: &'a Metadata, options: &Options<'a>) -> Self {
        let published = meta.published.as_deref();
        Source {
            title: meta.title.as_deref(),
            people: meta.byline.as_ref().map_or(&[], |b| &b.people),
            site: meta.site_name.as_deref(),
            published,
            date: published.and_then(|iso| human_date(iso, &options.strings)),
            url: meta.canonical.as_ref().or(options.page).map(|u| u.as_str()),
            language: meta.language.as_ref().map(|l| l.as_str()),
        }
    }

    /// Year, month and day as far as the date tells them.
    fn date_parts(&self) -> Vec<u32> {
        let date = self.published.and_then(|iso| iso.split(['T', ' ']).next()).unwrap_or("");
        date.split('-').map_while(|part| part.parse().ok()).take(3).collect()
    }
}

impl Quoted<'_> {
    /// `Ana Vega, harbour master`; nothing for the unattributed.
    fn speaker(&self) -> Option<String> {
        let speaker = self.record.speaker.as_ref()?;
        Some(match speaker.role {
            Some(role) => [speaker.name, ", ", role].concat(),
            None => speaker.name.to_owned(),
        })
    }

    /// The words and who said them, in one line.
    fn line(&self) -> String {
        match self.speaker() {
            Some(speaker) => [&self.words, " — ", &speaker].concat(),
            None => self.words.clone(),
        }
    }
}

/// JSON of a value, with line breaks: these are for people to paste.
fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}
