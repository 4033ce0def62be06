//! Block quotations: set apart by the page or by `>` at the start of a line, with whoever they are by.

use super::phrase::forward;
use super::rules::leads;
use super::scan::{Item, items};
use super::segments::trimmed;
use super::{Quote, QuoteKind, Rule, Segment};
use crate::article::{LeafRef, LeafRole};
use crate::lexicon::{Form, Lexicon};
use crate::text::{Span, whitespace::is_space};

/// How sure the author of a block quotation is, in percent: its own markup tells, a signature, a sentence that leads into it.
const TOLD: u8 = 92;
const SIGNED: u8 = 85;
const LED_INTO: u8 = 80;

/// The longest signature in bytes: a name, a job and a date ("— Ann Vega, minister of trade (@annvega) March 3, 2020").
const SIGNATURE: usize = 120;

/// All block quotations in reading order of their first lines; ids are not given yet.
pub(super) fn find(text: &str, leaves: &[LeafRef<'_>], lexicon: &Lexicon) -> Vec<Quote> {
    let mut groups: Vec<Group> = Vec::new();
    // Quotations that are still open, innermost last. One that goes on behind another inside it is a further quotation of
    // the same author, so that no two interlace.
    let mut open: Vec<(Key, usize)> = Vec::new();
    for (index, leaf) in leaves.iter().enumerate() {
        let Some(key) = key(text, leaf) else {
            open.clear();
            continue;
        };
        // `> “Q” — Ann Vega`: whoever signs has ended; what stands below in the same block is somebody else's.
        let signed = |group: &Group| {
            let line = leaves[*group.lines.last()?].leaf.span.of(text);
            dash(line).filter(|&at| line[..at].trim_end_matches(is_space).ends_with(CLOSING))
        };
        if groups.last().filter(|g| g.key == key).and_then(signed).is_some() {
            open.clear();
        }
        let known = open.iter().rposition(|&(k, _)| k == key);
        let innermost = known.is_some_and(|p| p + 1 == open.len());
        if !innermost {
            let origin = known.map_or(groups.len(), |p| open[p].1);
            open.truncate(known.unwrap_or(open.len()));
            open.push((key, origin));
            groups.push(Group { key, origin, lines: Vec::new(), attribution: None });
        }
        let Some(group) = groups.last_mut() else { continue };
        match leaf.role {
            LeafRole::Attribution => group.attribution = Some(index),
            LeafRole::Verbatim => {}
            _ => group.lines.push(index),
        }
    }
    let mut evidence: Vec<Option<Evidence>> = vec![None; groups.len()];
    let mut quotes = Vec::new();
    for group in groups {
        let origin = group.origin;
        let (quote, found) = quote(text, leaves, group, lexicon);
        evidence[origin] = evidence[origin].or(found);
        quotes.extend(quote.map(|q| (origin, q)));
    }
    for (origin, quote) in &mut quotes {
        if let Some((mention, cue, rule, confidence)) = evidence[*origin] {
            (quote.mention, quote.cue, quote.rule, quote.confidence) = (Some(mention), cue, rule, confidence);
        }
    }
    quotes.into_iter().map(|(_, quote)| quote).collect()
}

/// What holds the lines of one quotation together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Key {
    /// The number of its block.
    Block(u32),
    /// How many `>` stand before its lines.
    Angles(u32),
}

struct Group {
    key: Key,
    /// The first part of the same quotation.
    origin: usize,
    lines: Vec<usize>,
    attribution: Option<usize>,
}

fn key(text: &str, leaf: &LeafRef<'_>) -> Option<Key> {
    if let Some(number) = leaf.quotation {
        return Some(Key::Block(number));
    }
    let line = leaf.leaf.span.of(text);
    let depth = line.chars().take_while(|c| matches!(c, '>' | ' ')).filter(|&c| c == '>').count();
    (depth > 0 && leaf.role == LeafRole::Paragraph).then_some(Key::Angles(depth as u32))
}

fn quote(
    text: &str,
    leaves: &[LeafRef<'_>],
    group: Group,
    lexicon: &Lexicon,
) -> (Option<Quote>, Option<Evidence>) {
    let mut segments: Vec<(usize, Segment)> = Vec::new();
    for &index in &group.lines {
        let mut span = leaves[index].leaf.span;
        if let Key::Angles(_) = group.key {
            let line = span.of(text);
            span.start += (line.len() - line.trim_start_matches(['>', ' ']).len()) as u32;
        }
        let inner = trimmed(text, span);
        if inner.of(text).contains(char::is_alphanumeric) {
            segments.push((index, Segment { inner, outer: inner }));
        }
    }
    let found = told(text, leaves, &group, lexicon)
        .or_else(|| signed(text, &mut segments, lexicon))
        .or_else(|| led_into(text, leaves, group.lines.first().copied()?, lexicon));
    for (_, segment) in &mut segments {
        segment.inner = unmarked(text, segment.outer);
    }
    segments.retain(|(_, s)| !s.inner.is_empty());
    let Some(leaf) = segments.first().map(|s| s.0 as u32) else { return (None, found) };
    let quote = Quote {
        id: 0,
        kind: QuoteKind::Block,
        segments: segments.into_iter().map(|(_, s)| s).collect(),
        speaker: None,
        mention: None,
        cue: None,
        rule: Rule::None,
        confidence: 0,
        leaf,
    };
    (Some(quote), found)
}

/// Mention, cue, rule and how sure.
type Evidence = (Span, Option<Span>, Rule, u8);

/// By the attribution that the markup gives.
fn told(text: &str, leaves: &[LeafRef<'_>], group: &Group, lexicon: &Lexicon) -> Option<Evidence> {
    let line = leaves[group.attribution?].leaf.span;
    Some((name(text, line, lexicon)?, None, Rule::Block, TOLD))
}

/// By a line or the end of a line that begins with a dash and names somebody; it is no part of the quotation.
fn signed(text: &str, segments: &mut Vec<(usize, Segment)>, lexicon: &Lexicon) -> Option<Evidence> {
    let outer = segments.last()?.1.outer;
    let words = outer.of(text);
    let dash = dash(words)?;
    let before = words[..dash].trim_end_matches(is_space);
    let ended = before.is_empty() && segments.len() > 1 || ends(before);
    let line = Span { start: outer.start + dash as u32, end: outer.end };
    let mention = name(text, line, lexicon).filter(|_| ended)?;
    if !mention.of(text).starts_with('@') && !is_name_like(mention.of(text)) {
        return None;
    }
    if before.is_empty() {
        segments.pop();
    } else if let Some((_, last)) = segments.last_mut() {
        last.outer.end = outer.start + before.len() as u32;
    }
    Some((mention, None, Rule::Signature, SIGNED))
}

/// Where the dash of a signature would stand.
fn dash(words: &str) -> Option<usize> {
    let from = words.len().saturating_sub(SIGNATURE);
    let from = (0..=from).rev().find(|&i| words.is_char_boundary(i))?;
    let dash = words[from..].rfind(['—', '–', '―']).or_else(|| words[from..].rfind("-- "));
    let dash = dash.or_else(|| words[from..].rfind("\n- ").map(|i| i + 1));
    Some(from + dash.or_else(|| words.starts_with("- ").then_some(0).filter(|_| from == 0))?)
}

/// Whether a quotation may end here, so that a dash behind it begins a signature.
fn ends(before: &str) -> bool {
    before.ends_with(CLOSING) || before.ends_with(['.', '!', '?', '…', '。'])
}

/// Marks that close a quotation.
const CLOSING: [char; 5] = ['”', '"', '»', '’', '“'];

/// By the line above: "X writes:".
fn led_into(text: &str, leaves: &[LeafRef<'_>], first: usize, lexicon: &Lexicon) -> Option<Evidence> {
    let before = leaves.get(first.checked_sub(1)?)?;
    let (mention, cue) = leads(text, before, lexicon)?;
    Some((mention, cue, Rule::Block, LED_INTO))
}

/// The name at the front of an attribution: without dashes, before a comma, bracket or date.
fn name(text: &str, line: Span, lexicon: &Lexicon) -> Option<Span> {
    let row = items(text, line, &[], 0);
    let at = row.iter().position(|i| {
        i.lower().is_some_and(|w| !matches!(w, "by" | "von" | "par" | "por" | "di" | "door"))
    })?;
    if let Some(phrase) = forward(&row, at, lexicon) {
        // "Rust consultant and framework developer": one capital before other words is no name, all of it says who.
        let capitals = row[phrase.first..phrase.end].iter().filter(|i| i.is_capital()).count();
        let word = |i: &Item| i.lower().is_some() && !i.is_capital();
        if capitals > 1 || !row.get(phrase.end).is_some_and(word) {
            return Some(phrase.span);
        }
    }
    // A description, or a name in a language without tables: the words up to the first mark.
    let end = row[at..].iter().position(|i| i.lower().is_none()).map_or(row.len(), |n| at + n);
    let span = Span { start: row[at].span()?.start, end: row[end - 1].span()?.end };
    // "— It did not come that night": a clause is nobody.
    let clause = row[at..end].iter().filter_map(Item::lower).any(|w| {
        let verb = lexicon.verb(w).is_some_and(|v| v.form == Form::Finite) && lexicon.role(w).is_none();
        verb || lexicon.is_auxiliary(w) || lexicon.pronoun(w).is_some()
    });
    (is_name_like(span.of(text)) && !clause).then_some(span)
}

/// Names begin with a capital, in scripts that have capitals.
fn is_name_like(words: &str) -> bool {
    words.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase())
}

/// Without quotation marks where they stand around the whole.
fn unmarked(text: &str, span: Span) -> Span {
    const PAIRS: &[(char, &[char])] = &[
        ('“', &['”', '"', '“']),
        ('"', &['"', '”']),
        ('„', &['“', '”', '"']),
        ('«', &['»']),
        ('»', &['«']),
        ('‘', &['’', '\'']),
        ('「', &['」']),
        ('『', &['』']),
    ];
    let words = span.of(text);
    let mut inner = span;
    let Some((open, closes)) = PAIRS.iter().find(|(open, _)| words.starts_with(*open)) else { return span };
    inner.start += open.len_utf8() as u32;
    if let Some(last) = words.chars().last().filter(|c| closes.contains(c) && words.len() > open.len_utf8()) {
        inner.end -= last.len_utf8() as u32;
    }
    // “A” and “B”: the marks at the ends are two quotations'.
    let middle = inner.of(text);
    if middle.contains(*open) && *open != '"' || *open == '"' && middle.contains('"') {
        return span;
    }
    trimmed(text, inner)
}
