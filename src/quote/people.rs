//! Mentions to people: who the "he" of a quotation is.

use super::{Quote, Speaker};
use crate::article::LeafRef;
use crate::lexicon::Lexicon;

/// Fills in [`Quote::speaker`] from the mentions of all quotations, and says who the speakers are.
pub(super) fn resolve(
    text: &str,
    _leaves: &[LeafRef<'_>],
    _lexicon: &Lexicon,
    quotes: &mut [Quote],
) -> Vec<Speaker> {
    let mut speakers: Vec<Speaker> = Vec::new();
    for quote in quotes {
        let Some(mention) = quote.mention else { continue };
        let name = mention.of(text);
        let at = speakers.iter().position(|s| s.name == name).unwrap_or_else(|| {
            speakers.push(Speaker {
                id: speakers.len() as u32,
                name: name.to_owned(),
                role: None,
                named: name.chars().next().is_some_and(char::is_uppercase),
                mentions: Vec::new(),
            });
            speakers.len() - 1
        });
        speakers[at].mentions.push(mention);
        quote.speaker = Some(at as u32);
    }
    speakers
}
