//! How suspect a sentence is: by the phrases in it, by words of address, by what it asks for. Where it quotes somebody, only what it
//! asks for before the first mark counts.

use super::split::sentences;
use crate::clean::Reason;
use crate::clean::calls::{self, Call};
use crate::clean::requests::Model;
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
/// Odds from which a sentence is taken for a request that goes alone: 1.5 logits where it begins or ends its paragraph, as what was glued
/// to one does, and says "you" or "we", else 3. Of the sentences of labelled main texts 1 in 1,100 reaches the first.
const SURE: i32 = 384;
const SURE_INSIDE: i32 = 768;
/// Odds from which it goes in company.
const MAYBE: i32 = 128;
/// Odds from which a sentence that speaks to the reader goes along with a request beside it ("You can stop at any time.").
const NEAR: i32 = -512;
/// A request has no fewer words.
const SHORT: u32 = 4;
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
    /// Whether it goes along with a request beside it.
    pub near: bool,
}

/// Whether the first or the last sentence of a block may be a request. What stands inside is read where something beside it is suspect.
pub(super) fn may_request(text: &str) -> bool {
    let requests = Model::bundled();
    let spans = sentences(text);
    let last = spans.last().filter(|_| spans.len() > 1);
    spans.first().into_iter().chain(last).any(|&(from, to)| {
        let sentence = &text[from..to];
        odds(requests, sentence, sentence.split_whitespace().count() as u32) >= MAYBE
    })
}

/// The odds of a sentence that is one: labels, list items and cells of tables ask nobody for anything, and neither does
/// the house where somebody is named as the speaker ("Ana Costa: I gave ten euros.").
fn odds(requests: &Model, sentence: &str, words: u32) -> i32 {
    let ends = sentence.trim_end().ends_with(['.', '!', '?', '…']);
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    let speaker = sentence
        .split_once(':')
        .is_some_and(|(name, _)| name.split(' ').count() <= 4 && name.split(' ').all(capital));
    if ends && !speaker && (SHORT..=LONG).contains(&words) { requests.odds(sentence) } else { i32::MIN }
}

/// Reads the sentences of a block. `runs`: whether it is running text, where something may be glued to the author's own.
pub(super) fn read_block(block: usize, text: &str, runs: bool, out: &mut Vec<Sentence>) {
    let phrases = boilerplate::phrases();
    let requests = Model::bundled();
    let mut open = false;
    let spans = sentences(text);
    let last = spans.len().saturating_sub(1);
    for (i, span) in spans.into_iter().enumerate() {
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
        let odds = if quote.is_some() || open || !runs { i32::MIN } else { odds(requests, sentence, words) };
        // To the reader, or of the house itself: "The campaign declined to comment for this story" does neither.
        let speaks = address > 0 || calls::speaks(&folded);
        if score < CERTAIN && odds >= MAYBE {
            let sure = if speaks && (i == 0 || i == last) { SURE } else { SURE_INSIDE };
            score = if odds >= sure { CERTAIN } else { score.max(SUSPECT) };
            reason = calls::theme(&folded).map_or(reason, self::reason);
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
        let address = address > 0 || odds > MAYBE || call.is_some() || calls::addresses(&folded);
        let near = odds >= MAYBE || address && odds >= NEAR;
        let asks = sentence.trim_end().ends_with('?');
        out.push(Sentence { block, span, score, address, reason, words, asks, boxed: false, near });
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
