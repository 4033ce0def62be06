//! The stretches between quotation marks, in reading order: what there is to attribute.

use super::continuation::{self, Carry};
use super::marks::{self, Family, Kind, Token};
use super::{dash, incise};
use crate::article::{LeafRef, LeafRole, MarkKind};
use crate::lexicon::Lexicon;
use crate::text::{Span, whitespace::is_space};

/// Words between quotation marks, or after a dialogue dash. Nested quotations are part of the outer one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// The leaf (index into `Article::leaves()`) it lies in.
    pub leaf: u32,
    /// The words, trimmed of blanks.
    pub inner: Span,
    /// With the marks; equal to `inner` on the side where there is none.
    pub outer: Span,
    /// The opening mark.
    pub mark: Kind,
    /// Whether a closing mark was found; else it was ended with its leaf.
    pub closed: bool,
    /// The stretch (index into the list) in the paragraph before that this one goes on from: opened again while that was open.
    pub previous: Option<u32>,
    /// Whether the next paragraph goes on with it: then a missing closing mark is right.
    pub continues: bool,
    /// Whether single marks stand around it.
    pub single: bool,
}

/// The stretches of all leaves in reading order; they never overlap. Code is never searched.
pub(super) fn find(text: &str, leaves: &[LeafRef<'_>], lexicon: &Lexicon) -> Vec<Stretch> {
    let mut out: Vec<Stretch> = Vec::new();
    let mut carry = Carry::default();
    for (index, leaf) in leaves.iter().enumerate() {
        if leaf.role == LeafRole::Verbatim {
            continue;
        }
        let line = leaf.leaf.span.of(text);
        let from = out.len();
        if lexicon.dialogue_dash && dash::begins(line) {
            dash::find(text, leaf.leaf.span, index as u32, lexicon, &mut out);
        }
        if out.len() == from {
            let tokens = marks::tokens(line, leaf.leaf.span.start as usize, &code(leaf));
            let pairs = pair(&tokens, text, leaf.leaf.span);
            continuation::link(&mut carry, leaf, index as u32, &tokens, pairs, text, &mut out);
        }
    }
    carry.finish(&mut out);
    dash::keep_spoken(&mut out, leaves, text, lexicon);
    incise::split(&mut out, text, lexicon);
    out
}

/// Puts none, one or two stretches in place of each, and mends the links between them.
pub(super) fn rebuild(out: &mut Vec<Stretch>, parts: impl Fn(&Stretch) -> Vec<Stretch>) {
    let old = std::mem::take(out);
    // For each old stretch the place of its last part; where nothing is left of it, its link is gone as well.
    let mut places: Vec<Option<u32>> = Vec::with_capacity(old.len());
    for stretch in &old {
        let from = out.len();
        out.extend(parts(stretch));
        if let Some(first) = out.get_mut(from) {
            first.previous = stretch.previous.and_then(|p| places[p as usize]);
        }
        places.push((out.len() > from).then(|| out.len() as u32 - 1));
    }
}

/// The spans of inline code and mathematics, where marks mean something else.
fn code(leaf: &LeafRef<'_>) -> Vec<Span> {
    let marks = leaf.leaf.marks.iter();
    marks.filter(|m| matches!(m.kind, MarkKind::Code | MarkKind::Math)).map(|m| m.span).collect()
}

/// An opening mark with its end, still within one leaf.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pair {
    pub inner: Span,
    pub outer: Span,
    pub kind: Kind,
    pub closed: bool,
    pub single: bool,
    /// Goes on from the pair before, over a line break inside the leaf.
    pub goes_on: bool,
}

/// Pairs the marks of one leaf: outer ones only, each token looked at a bounded number of times.
fn pair(tokens: &[Token], text: &str, leaf: Span) -> Vec<Pair> {
    let ahead = Ahead::new(tokens);
    let mut out: Vec<Pair> = Vec::new();
    let mut goes_on = false;
    let mut i = 0;
    while i < tokens.len() {
        let open = tokens[i];
        if !open.opens {
            i += 1;
            continue;
        }
        if open.family == Family::Single {
            match ahead.single_close[i + 1] {
                Some(close) => {
                    push(&mut out, text, open, Some(tokens[close]), leaf.end, false);
                    i = close + 1;
                }
                None => i += 1,
            }
            continue;
        }
        // Walk over the marks of the same family to the one that closes.
        let mut at = ahead.same_family[i];
        loop {
            let Some(j) = at else {
                push(&mut out, text, open, None, leaf.end, goes_on);
                goes_on = false;
                i = tokens.len();
                break;
            };
            let token = tokens[j];
            if closes(open, token) {
                push(&mut out, text, open, Some(token), leaf.end, goes_on);
                goes_on = false;
                i = j + 1;
                break;
            }
            if token.opens {
                // Opened while open: a nested quotation where two closing marks follow, else the closing mark is missing.
                let next = ahead.same_family[j];
                let nested = next
                    .filter(|&n| tokens[n].closes)
                    .filter(|&n| ahead.same_family[n].is_some_and(|m| tokens[m].closes && !tokens[m].opens));
                if let Some(n) = nested {
                    at = ahead.same_family[n];
                    continue;
                }
                let broken = text[open.span.end as usize..token.span.start as usize]
                    .trim_end_matches(' ')
                    .ends_with('\n');
                push(&mut out, text, open, None, token.span.start, goes_on);
                goes_on = broken;
                i = j;
                break;
            }
            at = ahead.same_family[j];
        }
    }
    out
}

/// Whether `token` ends what `open` began.
fn closes(open: Token, token: Token) -> bool {
    match open.kind {
        Kind::Guillemets => token.kind == Kind::InwardGuillemets,
        Kind::InwardGuillemets => token.kind == Kind::Guillemets,
        Kind::LowHigh => token.kind != Kind::LowHigh && (token.closes || token.kind == Kind::Curly),
        // A mark that could do both ends what is open, unless it clearly begins something.
        _ => token.closes,
    }
}

fn push(out: &mut Vec<Pair>, text: &str, open: Token, close: Option<Token>, limit: u32, goes_on: bool) {
    let start = open.span.end;
    let end = close.map_or(limit, |c| c.span.start);
    let inner = trimmed(text, Span { start, end: end.max(start) });
    if !inner.of(text).contains(char::is_alphanumeric) {
        return;
    }
    let outer = Span { start: open.span.start, end: close.map_or(inner.end, |c| c.span.end) };
    let single = open.family == Family::Single || open.family == Family::SingleAngle;
    out.push(Pair { inner, outer, kind: open.kind, closed: close.is_some(), single, goes_on });
}

/// The span without white space at its ends.
pub(super) fn trimmed(text: &str, span: Span) -> Span {
    let words = span.of(text);
    let start = span.start as usize + (words.len() - words.trim_start_matches(is_space).len());
    let end = start + text[start..span.end as usize].trim_end_matches(is_space).len();
    Span::new(start, end)
}

/// What stands ahead of each token, from one pass backwards.
struct Ahead {
    /// The next token of the same family.
    same_family: Vec<Option<usize>>,
    /// From each place: the token that would close a single mark opened before it.
    single_close: Vec<Option<usize>>,
}

impl Ahead {
    fn new(tokens: &[Token]) -> Self {
        let mut same_family = vec![None; tokens.len()];
        let mut single_close = vec![None; tokens.len() + 1];
        let mut last: [Option<usize>; 6] = [None; 6];
        let mut next_open: Option<usize> = None;
        for (i, token) in tokens.iter().enumerate().rev() {
            let family = token.family as usize;
            same_family[i] = last[family];
            last[family] = Some(i);
            let beyond = single_close[i + 1];
            single_close[i] = match token.family {
                Family::Single if token.closes => {
                    // "the voters' choice": go on to the next closing mark, if nothing opens before it.
                    let further = beyond.filter(|&c| token.doubtful && next_open.is_none_or(|o| o > c));
                    further.or(Some(i))
                }
                _ => beyond,
            };
            if token.family == Family::Single && token.opens {
                next_open = Some(i);
            }
        }
        Ahead { same_family, single_close }
    }
}
