//! Finds every quotation in an article and who said it, with the evidence: mention, cue and rule.
//! Reads only [`Article::text`] and its leaves; knows no markup, no tree and nothing of how it will look.
//!
//! Invariants: segments are in reading order, never overlap, and each lies within one leaf; the same article gives the same answer;
//! time is linear in the length of the text.

mod according;
mod antecedent;
mod assembly;
mod attribution;
mod block;
mod candidates;
mod continuation;
mod conversation;
mod cue;
mod dash;
mod features;
mod forest;
mod incise;
mod links;
pub mod marks;
mod mentions;
mod model;
mod namesakes;
mod patterns;
mod people;
mod phrase;
mod ranked;
mod rules;
mod scan;
mod scare;
mod scene;
pub mod segments;
mod speakers;
mod tokens;
#[doc(hidden)]
pub mod training;
mod types;
mod words;

pub use types::{DISPLAY_THRESHOLD, Found, Quote, QuoteKind, Rule, Segment, Speaker};

use scene::Scene;
use tokens::Piece;

use crate::Note;
use crate::article::Article;
use crate::lexicon::{self, Lexicon};

/// Finds the quotations of an article.
pub fn find(article: &Article) -> Found {
    let lexicon = language(article);
    let text = article.text();
    let leaves = article.leaves();
    let stretches = segments::find(text, &leaves, lexicon);
    let pieces: Vec<Piece> = stretches.iter().map(Piece::from).collect();
    let scene = Scene::new(text, &leaves, &pieces, lexicon);
    // The ranker was trained on English; the cascade serves the rest.
    let cascade = || rules::attribute(text, &leaves, &stretches, lexicon);
    let attributions = if lexicon.code == "en" {
        let mut ranked: Vec<_> = ranked::attribute(&scene).into_iter().map(|a| a.0).collect();
        if ranked.len() < stretches.len() {
            ranked.extend(cascade().drain(ranked.len()..));
        }
        ranked
    } else {
        cascade()
    };
    let mut quotes = assembly::assemble(&stretches, &attributions, &leaves);
    assembly::merge(&mut quotes, block::find(text, &leaves, lexicon), &leaves);
    assembly::merge(&mut quotes, conversation::find(text, &leaves, lexicon), &leaves);
    assembly::number(&mut quotes);
    assembly::echo(&mut quotes, text);
    let speakers = speakers::resolve(&scene, &mut quotes);
    let unclosed = stretches.iter().any(|s| !s.closed && !s.continues);
    let notes = if unclosed { vec![Note::UnclosedQuote] } else { Vec::new() };
    Found { quotes, speakers, notes }
}

/// From so many bytes of text on, its words are believed before its page: templates often declare English for all.
const BELIEVED: usize = 1_000;

/// The tables for the article: by its declared language, else by its most frequent words.
fn language(article: &Article) -> &'static Lexicon {
    let Some(language) = &article.meta.language else { return lexicon::guess(article.text()) };
    let declared = lexicon::for_language(language.primary());
    if declared.code.is_empty() || article.text().len() < BELIEVED {
        return declared;
    }
    let guessed = lexicon::guess(article.text());
    if guessed.code.is_empty() { declared } else { guessed }
}
