//! How suspect a sentence is: by the phrases in it, by words of address, by what it asks for. Where it quotes somebody, only what it
//! asks for before the first mark counts.

use super::split::sentences;
use crate::clean::Reason;
use crate::clean::calls::{self, Call};
use crate::clean::words::ADDRESS_WORDS;
use crate::lexicon::boilerplate::{self, Theme};
use crate::text::folded::fold;

/// What a phrase counts; words of address count 1 each up to 2.
pub(super) const PHRASE: i32 = 3;
/// A sentence with this score goes when it has company.
pub(super) const SUSPECT: i32 = 4;
/// A sentence with this score goes alone.
pub(super) const CERTAIN: i32 = 6;
/// A longer sentence, in words, is no request: lists and captions have no full stops.
pub(super) const LONG: u32 = 60;
/// What points to another article is not longer, its title included.
const POINTER: u32 = 30;

/// A sentence, and what speaks against it.
#[derive(Debug, Clone)]
pub(super) struct Sentence {
    pub block: usize,
    /// The bytes of the block's text.
    pub span: (usize, usize),
    pub score: i32,
    /// Whether it speaks to the reader.
    pub address: bool,
    /// Why it would go.
    pub reason: Reason,
    pub words: u32,
    /// Whether it is a question.
    pub asks: bool,
    /// Whether it stands in a box of its own, under a label ("Newsletter").
    pub boxed: bool,
}

/// Reads the sentences of a block.
pub(super) fn read_block(block: usize, text: &str, out: &mut Vec<Sentence>) {
    let phrases = boilerplate::phrases();
    let mut open = false;
    for span in sentences(text) {
        let sentence = &text[span.0..span.1];
        let quote = sentence.find(['“', '”', '„', '«', '»', '"', '‘']);
        let folded = fold(sentence, 2000);
        let (mut score, mut reason) = (0, Reason::Appeal);
        phrases.each(&folded, |theme, _| {
            let found = match theme {
                Theme::Appeal => Reason::Appeal,
                Theme::Newsletter => Reason::Newsletter,
                Theme::Paywall => Reason::Paywall,
                _ => return,
            };
            if score == 0 {
                reason = found;
            }
            score += PHRASE;
        });
        let address = words_of_address(sentence);
        score += address.min(2) as i32;
        if address == 0 {
            score = score.min(SUSPECT - 1);
        }
        let words = folded.split(' ').filter(|w| !w.is_empty()).count() as u32;
        let call = if open { None } else { call(&sentence[..quote.unwrap_or(sentence.len())], words) };
        if quote.is_some() || open {
            score = -9;
        }
        match call {
            Some((_, certain)) if score < SUSPECT && !certain => score = SUSPECT,
            Some((found, true)) => (score, reason) = (score.max(CERTAIN), found),
            _ => {}
        }
        if sentence.contains('“') || sentence.contains('„') {
            open = true;
        }
        if sentence.contains('”') {
            open = false;
        }
        let address = address > 0 || call.is_some() || calls::addresses(&folded);
        let asks = sentence.trim_end().ends_with('?');
        out.push(Sentence { block, span, score, address, reason, words, asks, boxed: false });
    }
}

/// What a sentence calls for, and whether it is certain; `said` is what stands before the first quotation mark.
fn call(said: &str, words: u32) -> Option<(Reason, bool)> {
    if words > LONG {
        return None;
    }
    match calls::call(said) {
        Some(Call::Points) => (words <= POINTER).then_some((Reason::Related, true)),
        Some(Call::Asks(theme)) => Some((reason(theme), true)),
        Some(Call::Leads(theme)) => Some((reason(theme), false)),
        None => None,
    }
}

fn reason(theme: Theme) -> Reason {
    match theme {
        Theme::Newsletter => Reason::Newsletter,
        Theme::Paywall => Reason::Paywall,
        Theme::Consent => Reason::Consent,
        Theme::Share => Reason::Share,
        Theme::Comments => Reason::Comments,
        _ => Reason::Appeal,
    }
}

fn words_of_address(sentence: &str) -> usize {
    sentence
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| *w != "US" && ADDRESS_WORDS.binary_search(&&*w.to_lowercase()).is_ok())
        .count()
}
