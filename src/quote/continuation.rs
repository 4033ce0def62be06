//! Quotations carried over paragraphs: opened again on the next one while still open, closed once.

use super::marks::{Family, Kind, Token};
use super::segments::{Pair, Stretch, trimmed};
use crate::article::{LeafRef, LeafRole};
use crate::text::Span;

/// What is still open at the end of a leaf.
#[derive(Debug, Default)]
pub(super) struct Carry {
    /// The stretch that was not closed, and the block quotation its leaf lies in.
    open: Option<(u32, Option<u32>)>,
    /// A single mark without an end, which counts only if the next paragraph opens with one again.
    doubtful: Option<u32>,
}

/// How much text (in bytes) before a closing mark that was never opened is taken for its quotation: the opening mark got lost
/// with a drop capital. Longer ones are left alone.
const LOST_OPENING: usize = 500;
/// Drop capitals stand at the front: behind a headline, a dek and a dateline at most.
const FRONT: u32 = 4;

/// Turns the pairs of a leaf into stretches, linked to what the leaf before left open.
pub(super) fn link(
    carry: &mut Carry,
    leaf: &LeafRef<'_>,
    index: u32,
    tokens: &[Token],
    pairs: Vec<Pair>,
    text: &str,
    out: &mut Vec<Stretch>,
) {
    if matches!(leaf.role, LeafRole::Caption | LeafRole::Attribution | LeafRole::Cell) {
        // A picture may stand between two paragraphs of one quotation.
        pairs.iter().for_each(|p| out.push(stretch(p, index, None)));
        return;
    }
    let line = leaf.leaf.span;
    let open = carry.open.take().filter(|&(_, inside)| inside == leaf.quotation).map(|(i, _)| i);
    let first = pairs.first().filter(|p| p.outer.start == line.start);
    let doubtful = carry.doubtful.take();
    if let Some(i) =
        doubtful.filter(|_| first.is_none_or(|p| p.kind != Kind::Single) && !opens_single(tokens, line))
    {
        out.remove(i as usize);
    }
    let open = open.or(doubtful.filter(|&i| (i as usize) < out.len()));
    let stray = tokens.first().filter(|t| t.family == Family::Double && t.closes && !t.opens);
    if let Some(close) = stray {
        recover(open, index, line, *close, text, out);
    }
    for (n, pair) in pairs.iter().enumerate() {
        let previous = match n {
            0 if first.is_some() => open,
            _ => out.len().checked_sub(1).filter(|_| pair.goes_on).map(|last| last as u32),
        };
        if let Some(p) = previous {
            out[p as usize].continues = true;
        }
        out.push(stretch(pair, index, previous));
    }
    let last = out.len().wrapping_sub(1) as u32;
    if pairs.last().is_some_and(|p| !p.closed && p.outer.end >= line.end) {
        carry.open = Some((last, leaf.quotation));
    } else if let Some(t) =
        tokens.last().filter(|t| t.family == Family::Single && t.kind == Kind::Single && t.opens)
    {
        let outer = Span { start: t.span.start, end: line.end };
        let inner = trimmed(text, Span { start: t.span.end, end: line.end });
        if pairs.last().is_none_or(|p| p.outer.end <= outer.start) && !inner.is_empty() {
            let previous = open.filter(|_| outer.start == line.start);
            if let Some(p) = previous {
                out[p as usize].continues = true;
            }
            let pair = Pair { inner, outer, kind: Kind::Single, closed: false, single: true, goes_on: false };
            out.push(stretch(&pair, index, previous));
            carry.doubtful = Some(out.len() as u32 - 1);
        }
    }
}

impl Carry {
    /// Drops a single mark that never came to anything.
    pub fn finish(self, out: &mut Vec<Stretch>) {
        if let Some(i) = self.doubtful {
            out.remove(i as usize);
        }
    }
}

fn opens_single(tokens: &[Token], line: Span) -> bool {
    tokens.first().is_some_and(|t| t.kind == Kind::Single && t.opens && t.span.start == line.start)
}

/// A closing mark without an opening one: the rest of what the paragraph before left open, or a lost opening mark.
fn recover(open: Option<u32>, index: u32, line: Span, close: Token, text: &str, out: &mut Vec<Stretch>) {
    let inner = trimmed(text, Span { start: line.start, end: close.span.start });
    let ended = inner.of(text).ends_with([',', '.', '!', '?', '…']);
    if inner.is_empty() || (open.is_none() && (!ended || index >= FRONT || inner.len() > LOST_OPENING)) {
        return;
    }
    if let Some(p) = open {
        out[p as usize].continues = true;
    }
    out.push(Stretch {
        leaf: index,
        inner,
        outer: Span { start: inner.start, end: close.span.end },
        mark: close.kind,
        closed: true,
        previous: open,
        continues: false,
        single: false,
    });
}

fn stretch(pair: &Pair, leaf: u32, previous: Option<u32>) -> Stretch {
    Stretch {
        leaf,
        inner: pair.inner,
        outer: pair.outer,
        mark: pair.kind,
        closed: pair.closed,
        previous,
        continues: false,
        single: pair.single,
    }
}
