//! From stretches and their attributions to quotations: what belongs together becomes one.

use super::attribution::Attribution;
use super::segments::Stretch;
use super::{Quote, QuoteKind, Rule, Segment};
use crate::article::{LeafRef, LeafRole};
use crate::text::order;

/// One quotation for each stretch that does not go on from the one before.
pub(super) fn assemble(
    stretches: &[Stretch],
    attributions: &[Attribution],
    leaves: &[LeafRef<'_>],
) -> Vec<Quote> {
    let mut quotes: Vec<Quote> = Vec::new();
    // The quotation that each stretch went into.
    let mut places: Vec<usize> = Vec::with_capacity(stretches.len());
    for (index, (stretch, answer)) in stretches.iter().zip(attributions).enumerate() {
        let segment = Segment { inner: stretch.inner, outer: stretch.outer };
        let before = index.checked_sub(1).map(|i| (i, &stretches[i], &attributions[i]));
        let carried = stretch.previous.map(|p| p as usize).filter(|&p| agrees(&attributions[p], answer));
        let joined = carried.or_else(|| {
            before.filter(|(_, s, a)| s.leaf == stretch.leaf && interrupted(a, answer)).map(|(i, ..)| i)
        });
        if let Some(place) = joined.map(|i| places[i]).filter(|&p| p + 1 == quotes.len()) {
            let quote = &mut quotes[place];
            quote.segments.push(segment);
            // A speaker named at the end of the last paragraph counts for all of them.
            if quote.mention.is_none()
                || quote.rule == Rule::PreviousSpeaker && answer.rule != Rule::PreviousSpeaker
            {
                quote.mention = answer.mention;
                quote.cue = answer.cue;
                quote.rule = answer.rule;
                quote.confidence = answer.confidence;
            }
            if quote.kind == QuoteKind::Scare {
                quote.kind = answer.kind;
            }
            places.push(place);
            continue;
        }
        places.push(quotes.len());
        let heading = matches!(leaves[stretch.leaf as usize].role, LeafRole::Heading(_));
        quotes.push(Quote {
            id: 0,
            // Marks in a headline are its author's style, unless it says whose words they are.
            kind: if heading && answer.mention.is_none() { QuoteKind::Scare } else { answer.kind },
            segments: vec![segment],
            speaker: None,
            mention: answer.mention,
            cue: answer.cue,
            rule: answer.rule,
            confidence: answer.confidence,
            leaf: stretch.leaf,
        });
    }
    quotes
}

/// Whether two stretches of one carried quotation may have the same speaker.
fn agrees(before: &Attribution, after: &Attribution) -> bool {
    after.mention.is_none()
        || before.mention.is_none()
        || after.mention == before.mention
        || matches!(after.rule, Rule::Continuation | Rule::PreviousSpeaker)
        || before.rule == Rule::PreviousSpeaker
}

/// `"Q1," he said, "Q2."`: the same attribution interrupts or ends the one and leads the other.
fn interrupted(before: &Attribution, after: &Attribution) -> bool {
    let direct = before.kind == QuoteKind::Direct && after.kind != QuoteKind::Scare;
    let same = before.mention.is_some() && before.mention == after.mention;
    let reports = before.rule == Rule::Report || after.rule == Rule::Report;
    // “Q1,” warns Ann, who promises “q2”: another verb, another time.
    let again = after.rule == Rule::SourceCueQuote && before.cue != after.cue;
    direct && same && !reports && !again
}

/// Adds quotations that cover whole lines; what was found within them is part of them. A quotation that goes on behind one
/// is a further quotation of the same speaker, so that no two interlace.
pub(super) fn merge(quotes: &mut Vec<Quote>, mut whole: Vec<Quote>, leaves: &[LeafRef<'_>]) {
    whole.retain(|block| !says_itself(block, quotes));
    if whole.is_empty() {
        return;
    }
    let mut covered: Vec<(u32, u32)> =
        whole.iter().flat_map(|q| &q.segments).map(|s| (s.outer.start, s.outer.end)).collect();
    order::by(&mut covered, Ord::cmp);
    let starting_before = |place: u32| covered.partition_point(|c| c.0 < place);
    let inside = |segment: &Segment| {
        let at = starting_before(segment.outer.end);
        at.checked_sub(1).is_some_and(|i| covered[i].1 > segment.outer.start)
    };
    let mut starts: Vec<(u32, u32)> =
        leaves.iter().enumerate().map(|(i, leaf)| (leaf.leaf.span.start, i as u32)).collect();
    order::by(&mut starts, Ord::cmp);
    let leaf_at = |place: u32| starts[starts.partition_point(|s| s.0 <= place).saturating_sub(1)].1;
    let mut parts = Vec::with_capacity(quotes.len() + whole.len());
    for mut quote in std::mem::take(quotes) {
        let segments = std::mem::take(&mut quote.segments);
        let mut open: Option<Quote> = None;
        for segment in segments.into_iter().filter(|s| !inside(s)) {
            let goes_on = open
                .as_ref()
                .and_then(|part| part.segments.last())
                .is_some_and(|last| starting_before(last.outer.end) == starting_before(segment.outer.start));
            if !goes_on {
                parts.extend(open.take());
            }
            let part =
                open.get_or_insert_with(|| Quote { leaf: leaf_at(segment.outer.start), ..quote.clone() });
            part.segments.push(segment);
        }
        parts.extend(open);
    }
    parts.extend(whole);
    *quotes = parts;
}

/// Whether a block of nobody's is quotations with their attributions: `> "Bread is life," said the baker, Tom Rye.`
fn says_itself(block: &Quote, quotes: &[Quote]) -> bool {
    let [line] = &block.segments[..] else { return false };
    let line = line.outer;
    let first = quotes.partition_point(|q| q.span().start < line.start);
    let inside: Vec<&Quote> = quotes[first..].iter().take_while(|q| q.span().end <= line.end).collect();
    let Some(opening) = inside.first().filter(|q| q.mention.is_some_and(|m| line.contains(m))) else {
        return false;
    };
    let starts = opening.segments.first().is_some_and(|s| s.outer.start == line.start);
    let words: u32 = inside.iter().flat_map(|q| &q.segments).map(|s| s.outer.end - s.outer.start).sum();
    // Half of the block: what stands around it is who said it, not a text of its own.
    block.mention.is_none() && starts && words * 2 >= line.end - line.start
}

/// Puts the quotations in reading order and numbers them.
pub(super) fn number(quotes: &mut [Quote]) {
    order::by_key(quotes, |q| q.span().start);
    for (id, quote) in quotes.iter_mut().enumerate() {
        quote.id = id as u32;
    }
}

/// How many block quotations are looked up in the running text: pull quotes are few, and each costs a walk over the text.
const ECHOES: usize = 16;
/// The shortest pull quote in bytes; fewer words may stand in two places by chance.
const ECHO: usize = 20;

/// Gives a pull quote, which repeats words of a quotation in the running text, the speaker it has there.
pub(super) fn echo(quotes: &mut [Quote], text: &str) {
    let blocks =
        (0..quotes.len()).filter(|&i| quotes[i].kind == QuoteKind::Block && quotes[i].mention.is_none());
    for at in blocks.take(ECHOES).collect::<Vec<_>>() {
        let Some(segment) = quotes[at].segments.first().copied() else { continue };
        let words = segment.inner.of(text).trim_matches(|c: char| !c.is_alphanumeric());
        if words.len() < ECHO {
            continue;
        }
        let place = text.match_indices(words).take(8).find_map(|(byte, _)| {
            let byte = byte as u32;
            let i = quotes.partition_point(|q| q.span().start <= byte).checked_sub(1)?;
            (i != at && quotes[i].mention.is_some() && byte < quotes[i].span().end).then_some(i)
        });
        if let Some(i) = place {
            let source = &quotes[i];
            let (mention, cue, rule, confidence) =
                (source.mention, source.cue, source.rule, source.confidence);
            let block = &mut quotes[at];
            (block.mention, block.cue, block.rule, block.confidence) = (mention, cue, rule, confidence);
        }
    }
}
