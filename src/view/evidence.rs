//! Why a quotation is given to its speaker: the words that tell, in their sentence, the pattern, and how sure it is.

use super::{Key, Part, Strings, Tag, View};
use crate::Reading;
use crate::quote::{Quote, Rule};
use crate::text::Span;

/// Bytes of context on either side: about ten words, one line and a half of a card.
const CONTEXT: usize = 60;
/// From these percentages a speaker is called very likely, and likely; below, uncertain. Half of all errors lie below the second.
const SURE: [u8; 2] = [90, 70];

/// Paints what speaks for the quote's speaker: nothing but a sentence where nobody was found.
pub(super) fn paint<'a>(view: &mut View<'a>, reading: &'a Reading, quote: &'a Quote, strings: &Strings<'a>) {
    if quote.speaker.is_none() {
        view.part(Tag::P, Part::QuoteRule).text(strings.get(Key::EvidenceNone)).close();
        return;
    }
    context(view, reading.article.text(), quote);
    view.part(Tag::P, Part::QuoteRule).text(strings.get(rule(quote.rule))).close();
    let word = match quote.confidence {
        n if n >= SURE[0] => Key::ConfidenceHigh,
        n if n >= SURE[1] => Key::ConfidenceMedium,
        _ => Key::ConfidenceLow,
    };
    let places = [("word", strings.get(word)), ("n", &quote.confidence.to_string())];
    view.part(Tag::P, Part::QuoteConfidence).text(strings.fill(Key::Confidence, &places)).close();
}

fn context<'a>(view: &mut View<'a>, text: &'a str, quote: &'a Quote) {
    let Some(window) = window(text, quote) else { return };
    view.part(Tag::P, Part::QuoteContext);
    if window.start > 0 && !text[..window.start as usize].ends_with('\n') {
        view.text("… ");
    }
    let mut stretches: Vec<(Span, Tag, Part)> = Vec::new();
    stretches.extend(quote.mention.map(|s| (s, Tag::U, Part::QuoteMention)));
    stretches.extend(quote.cue.map(|s| (s, Tag::U, Part::QuoteCue)));
    stretches.extend(quote.segments.iter().map(|s| (s.outer, Tag::Span, Part::QuoteWords)));
    stretches.sort_by_key(|(span, ..)| *span);
    let mut at = window.start;
    for (span, tag, part) in stretches {
        // A cue may lie inside a mention's apposition: what was painted is not painted again.
        let span = Span { start: span.start.max(at), end: span.end.min(window.end) };
        if span.start >= span.end {
            continue;
        }
        view.text(Span { start: at, end: span.start }.of(text));
        view.part(tag, part).text(span.of(text)).close();
        at = span.end;
    }
    view.text(Span { start: at, end: window.end }.of(text));
    if (window.end as usize) < text.len() && !text[window.end as usize..].starts_with('\n') {
        view.text(" …");
    }
    view.close();
}

/// The stretch of one line around mention and cue, cut at blanks.
fn window(text: &str, quote: &Quote) -> Option<Span> {
    let first = quote.mention.or(quote.cue)?;
    let hull = match quote.cue {
        // Mention and cue stand together, but for a carried-over speaker.
        Some(cue) if !text.get(hull(first, cue).range())?.contains('\n') => hull(first, cue),
        _ => first,
    };
    let line_start = text.get(..hull.start as usize)?.rfind('\n').map_or(0, |i| i + 1);
    let line_end = text.get(hull.end as usize..)?.find('\n').map_or(text.len(), |i| hull.end as usize + i);
    let mut start = floor(text, (hull.start as usize).saturating_sub(CONTEXT).max(line_start));
    let mut end = floor(text, (hull.end as usize + CONTEXT).min(line_end)).max(hull.end as usize);
    if start > line_start {
        start += text[start..hull.start as usize].find(' ').map_or(0, |i| i + 1);
    }
    if end < line_end {
        end = text[hull.end as usize..end].rfind(' ').map_or(end, |i| hull.end as usize + i);
    }
    Some(Span::new(start, end))
}

fn hull(a: Span, b: Span) -> Span {
    Span { start: a.start.min(b.start), end: a.end.max(b.end) }
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn rule(rule: Rule) -> Key {
    match rule {
        Rule::QuoteSourceCue => Key::RuleQuoteSourceCue,
        Rule::QuoteCueSource => Key::RuleQuoteCueSource,
        Rule::SourceCueQuote => Key::RuleSourceCueQuote,
        Rule::Colon => Key::RuleColon,
        Rule::Report => Key::RuleReport,
        Rule::AccordingTo => Key::RuleAccordingTo,
        Rule::Continuation => Key::RuleContinuation,
        Rule::PreviousSpeaker => Key::RulePreviousSpeaker,
        Rule::SpeakerLabel => Key::RuleSpeakerLabel,
        Rule::Block => Key::RuleBlock,
        Rule::Signature => Key::RuleSignature,
        Rule::None => Key::RuleNone,
    }
}
