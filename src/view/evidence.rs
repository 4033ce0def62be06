//! Why a quotation is given to its speaker: the words that tell, in their sentence, the pattern, and how sure it is.

use super::{Key, Part, Strings, Tag, View};
use crate::Reading;
use crate::quote::{Quote, Rule};
use crate::text::{Span, order, without_turns};

/// Bytes of context on either side: about ten words, one line and a half of a card.
const CONTEXT: usize = 60;
/// Mention and cue further apart than this many bytes, three lines of a card, are not shown in one piece.
const TOGETHER: usize = 240;
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

/// The sentence's own words, underlined as evidence. What turns text around stays out: it would show them in another order.
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
    order::by_key(&mut stretches, |(span, ..)| *span);
    let mut at = window.start;
    for (span, tag, part) in stretches {
        // A cue may lie inside a mention's apposition: what was painted is not painted again.
        let span = Span { start: span.start.max(at), end: span.end.min(window.end) };
        if span.start >= span.end {
            continue;
        }
        view.text(without_turns(Span { start: at, end: span.start }.of(text)));
        view.part(tag, part).text(without_turns(span.of(text))).close();
        at = span.end;
    }
    view.text(without_turns(Span { start: at, end: window.end }.of(text)));
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
        Some(cue) if stand_together(text, hull(first, cue)) => hull(first, cue),
        _ => first,
    };
    // Where the line ends within reach: the rest of a line may be megabytes long.
    let reach = floor(text, (hull.start as usize).saturating_sub(CONTEXT));
    let line_start = text.get(reach..hull.start as usize)?.rfind('\n').map(|i| reach + i + 1);
    let mut start = line_start.unwrap_or(reach);
    let reach = floor(text, (hull.end as usize + CONTEXT).min(text.len())).max(hull.end as usize);
    let line_end = text.get(hull.end as usize..reach)?.find('\n').map(|i| hull.end as usize + i);
    let mut end = line_end.unwrap_or(reach);
    if line_start.is_none() && start > 0 {
        start += text[start..hull.start as usize].find(' ').map_or(0, |i| i + 1);
    }
    if line_end.is_none() && end < text.len() {
        end = text[hull.end as usize..end].rfind(' ').map_or(end, |i| hull.end as usize + i);
    }
    Some(Span::new(start, end))
}

fn stand_together(text: &str, hull: Span) -> bool {
    hull.len() <= TOGETHER && text.get(hull.range()).is_some_and(|t| !t.contains('\n'))
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
