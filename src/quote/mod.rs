//! Finds every quotation in an article and who said it, with the evidence: mention, cue and rule.
//! Reads only [`Article::text`] and its leaves; knows no markup, no tree and nothing of how it will look.
//!
//! Invariants: segments are in reading order, never overlap, and each lies within one leaf; the same article gives the same answer;
//! time is linear in the length of the text.

mod attribution;
mod continuation;
mod dash;
pub mod marks;
mod people;
mod phrase;
mod rules;
mod scan;
pub mod segments;
mod types;

pub use types::{DISPLAY_THRESHOLD, Found, Quote, QuoteKind, Rule, Segment, Speaker};

use attribution::Attribution;
use segments::Stretch;

use crate::article::Article;
use crate::lexicon::{self, Lexicon};

/// Finds the quotations of an article.
pub fn find(article: &Article) -> Found {
    let lexicon = language(article);
    let text = article.text();
    let leaves = article.leaves();
    let stretches = segments::find(text, &leaves, lexicon);
    let attributions = rules::attribute(text, &leaves, &stretches, lexicon);
    let mut quotes = assemble(&stretches, &attributions);
    let speakers = people::resolve(text, &leaves, lexicon, &mut quotes);
    Found { quotes, speakers, notes: Vec::new() }
}

/// The tables for the article: by its declared language, else by its most frequent words.
fn language(article: &Article) -> &'static Lexicon {
    match &article.meta.language {
        Some(language) => lexicon::for_language(language.primary()),
        None => lexicon::guess(article.text()),
    }
}

fn assemble(stretches: &[Stretch], attributions: &[Attribution]) -> Vec<Quote> {
    stretches
        .iter()
        .zip(attributions)
        .enumerate()
        .map(|(id, (stretch, answer))| Quote {
            id: id as u32,
            kind: answer.kind,
            segments: vec![Segment { inner: stretch.inner, outer: stretch.outer }],
            speaker: None,
            mention: answer.mention,
            cue: answer.cue,
            rule: answer.rule,
            confidence: answer.confidence,
            leaf: stretch.leaf,
        })
        .collect()
}
