//! The journey of an article in one function: source → clean → quotes.

use crate::article::Article;
use crate::quote::{Quote, Speaker};
use crate::source::{Format, Input};
use crate::{Note, clean, quote, source};

use crate::clean::Removal;

/// Everything that was read: the article, who says what in it, what was left out, and what looked odd.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reading {
    /// The article; empty where the input held none (a note says why).
    pub article: Article,
    /// Its quotations in reading order.
    pub quotes: Vec<Quote>,
    /// The people and organisations who are quoted, in order of their first quotation.
    pub speakers: Vec<Speaker>,
    /// What was left out, in source order.
    pub removals: Vec<Removal>,
    /// What looked odd.
    pub notes: Vec<Note>,
}

/// How to read.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The format of the input.
    pub format: Format,
    /// The address the input came from: relative addresses are resolved against it.
    pub base_url: Option<url::Url>,
    /// The encoding that a response header named, for bytes.
    pub charset: Option<String>,
    /// Removals (by [`Removal::id`] of an earlier reading of the same input) that the reader wants back.
    pub restore: Vec<u32>,
}

impl Options {
    fn source(&self) -> source::Options<'_> {
        source::Options { format: self.format, charset: self.charset.as_deref() }
    }
}

/// Reads an article. Never fails: what looks odd becomes a [`Note`].
pub fn read(input: Input<'_>, options: &Options) -> Reading {
    let mut parsed = source::parse(input, &options.source());
    let cleaned = clean::read(
        &mut parsed.dom,
        &clean::Context {
            base_url: options.base_url.as_ref(),
            plain: parsed.format == Format::Text,
            restore: &options.restore,
            parse: Some(|html| source::html::read(html).0),
        },
    );
    let found = quote::find(&cleaned.article);
    let mut notes = parsed.notes;
    notes.extend(cleaned.notes);
    notes.extend(found.notes);
    notes.sort_unstable();
    notes.dedup();
    Reading {
        article: cleaned.article,
        quotes: found.quotes,
        speakers: found.speakers,
        removals: cleaned.removals,
        notes,
    }
}

/// Finds quotations in text as it stands, one paragraph a line, without any cleaning: spans are bytes of `text`.
pub fn find_quotes(text: &str) -> Reading {
    let article = Article::from_lines(text);
    let found = quote::find(&article);
    Reading {
        article,
        quotes: found.quotes,
        speakers: found.speakers,
        removals: Vec::new(),
        notes: found.notes,
    }
}

/// Whether a page probably holds an article worth a reader view: cheap, without a full reading.
pub fn is_probably_readerable(input: Input<'_>, options: &Options) -> bool {
    clean::is_probably_readerable(&source::parse(input, &options.source()).dom)
}
