//! The journey of an article in one function: source → clean → quotes.

use crate::article::Article;
use crate::quote::{Quote, Speaker};
use crate::source::{Format, Input};
use crate::{Note, clean, quote, source};

use crate::clean::Removal;
use crate::text::order;

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
        source::Options {
            format: self.format,
            charset: self.charset.as_deref(),
            base_url: self.base_url.as_ref(),
        }
    }
}

/// How far a long reading has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// There is a tree.
    Parsed,
    /// There is an article.
    Cleaned,
    /// There are quotations.
    Found,
}

impl Stage {
    /// The share of the work that is done, 0 to 1, as measured in wasm on 2 to 8 MB of prose, where the wait is longest; pages that
    /// are mostly markup are cleaned at 0.96 and jump ahead.
    pub fn share(self) -> f64 {
        match self {
            Stage::Parsed => 0.05,
            Stage::Cleaned => 0.4,
            Stage::Found => 0.8,
        }
    }
}

/// Reads an article. Never fails: what looks odd becomes a [`Note`].
pub fn read(input: Input<'_>, options: &Options) -> Reading {
    read_telling(input, options, &mut |_| {})
}

/// The same, and tells how far it has come: for whoever has to wait.
pub fn read_telling(input: Input<'_>, options: &Options, tell: &mut dyn FnMut(Stage)) -> Reading {
    let mut parsed = source::parse(input, &options.source());
    tell(Stage::Parsed);
    let cleaned = clean::read(
        &mut parsed.dom,
        &clean::Context {
            base_url: options.base_url.as_ref(),
            plain: parsed.format == Format::Text,
            restore: &options.restore,
            parse: Some(|html| source::html::read(html).0),
        },
    );
    tell(Stage::Cleaned);
    let found = quote::find(&cleaned.article);
    tell(Stage::Found);
    let mut notes = parsed.notes;
    notes.extend(found.notes);
    order::by(&mut notes, Ord::cmp);
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
