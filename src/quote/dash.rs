//! Direct speech after a dash at the start of a line, as novels and interviews in many languages print it.

use super::marks::Kind;
use super::scan::{Item, items};
use super::segments::{Stretch, rebuild, trimmed};
use crate::article::LeafRef;
use crate::lexicon::{Form, Lexicon};
use crate::text::Span;

const DASHES: &[char] = &['—', '–', '―'];

/// Whether the line begins like dialogue.
pub(super) fn begins(line: &str) -> bool {
    line.strip_prefix(DASHES).is_some_and(|rest| rest.chars().any(char::is_alphanumeric))
        || line
            .strip_prefix("- ")
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_uppercase() || matches!(c, '¿' | '¡')))
}

/// The spoken parts of such a line: narration with a cue between dashes or after a comma is left out.
pub(super) fn find(text: &str, line: Span, leaf: u32, lexicon: &Lexicon, out: &mut Vec<Stretch>) {
    let row = items(text, line, &[], 0);
    let mut start = None;
    let mut speech = true;
    let mut at = 0;
    let mut first = true;
    while at < row.len() {
        let Item::Mark(mark, byte) = row[at] else {
            at += 1;
            continue;
        };
        let dash = DASHES.contains(&mark) || (mark == '-' && first);
        let width = mark.len_utf8() as u32;
        if dash && first {
            first = false;
            start = Some(byte);
        } else if dash && speech {
            if narrates(&row, at + 1, lexicon) {
                push(text, leaf, start, byte, out);
                speech = false;
            }
        } else if dash {
            speech = true;
            start = Some(byte);
        } else if speech && matches!(mark, ',' | '!' | '?' | '…') && tells(&row, at + 1, lexicon) {
            push(text, leaf, start, byte + width, out);
            speech = false;
            if let Some((b, byte)) = handed_back(&row, at + 1, lexicon) {
                speech = true;
                start = Some(byte);
                at = b;
            }
        }
        at += 1;
    }
    if speech {
        push(text, leaf, start, line.end, out);
    }
}

/// ", dit-il, " hands the word back: the comma behind the inverted verb, where the sentence goes on.
fn handed_back(row: &[Item], at: usize, lexicon: &Lexicon) -> Option<(usize, u32)> {
    let end = at + row[at..].iter().take(6).position(|i| i.is_mark(&[',', '.', '!', '?']))?;
    let Item::Mark(',', byte) = row[end] else { return None };
    let next = row.get(end + 1).filter(|n| !n.is_capital())?;
    let narrates_on = next.verb(lexicon).is_some_and(|v| v.form == Form::Gerund);
    let inverted = row[at].lower().is_some_and(|w| w.contains('-'));
    (inverted && !narrates_on).then_some((end, byte))
}

fn push(text: &str, leaf: u32, from: Option<u32>, end: u32, out: &mut Vec<Stretch>) {
    let Some(from) = from.filter(|&f| f < end) else { return };
    let width = text[from as usize..].chars().next().map_or(0, char::len_utf8) as u32;
    let words = Span { start: from + width, end: end.max(from + width) };
    // The full stop of the narration before stands behind its dash: "—dijo María—. Pero volveré."
    let stop = words.of(text).len() - words.of(text).trim_start_matches(['.', ',', ';', ':', ' ']).len();
    let inner = trimmed(text, Span { start: words.start + stop as u32, end: words.end });
    if !inner.of(text).contains(char::is_alphanumeric) {
        return;
    }
    let outer = Span {
        start: if text[from as usize..].starts_with(',') { inner.start } else { from },
        end: inner.end,
    };
    out.push(Stretch {
        leaf,
        inner,
        outer,
        mark: Kind::Dash,
        closed: true,
        previous: None,
        continues: false,
        single: false,
    });
}

/// Whether the words behind a dash tell who speaks: a reporting verb among the first three.
fn narrates(row: &[Item], at: usize, lexicon: &Lexicon) -> bool {
    row[at.min(row.len())..].iter().take(3).any(|i| i.verb(lexicon).is_some_and(|v| v.form != Form::Base))
}

/// Whether the words behind a comma are "dit-il", "disse Ana": the verb at once, or after "a", "s'".
pub(super) fn tells(row: &[Item], at: usize, lexicon: &Lexicon) -> bool {
    let mut k = at;
    while k < at + 2
        && row.get(k).and_then(Item::lower).is_some_and(|w| {
            lexicon.verb(w).is_none() && (super::phrase::CLITICS.contains(&w) || lexicon.is_auxiliary(w))
        })
    {
        k += 1;
    }
    let Some(item) = row.get(k).filter(|i| !i.is_capital()) else { return false };
    let Some(verb) = item.verb(lexicon) else { return false };
    let inverted = item.lower().is_some_and(|w| w.contains('-'));
    let spoken = matches!(verb.form, Form::Finite) || (verb.form == Form::Participle && k > at);
    spoken && (inverted || super::phrase::forward(row, k + 1, lexicon).is_some())
}

/// Drops lines with a dash of which nothing in their run says that somebody speaks: they are a list.
pub(super) fn keep_spoken(out: &mut Vec<Stretch>, leaves: &[LeafRef<'_>], text: &str, lexicon: &Lexicon) {
    if !out.iter().any(|s| s.mark == Kind::Dash) {
        return;
    }
    let mut keep = vec![true; out.len()];
    let mut at = 0;
    while at < out.len() {
        if out[at].mark != Kind::Dash {
            at += 1;
            continue;
        }
        let mut end = at + 1;
        while end < out.len() && out[end].mark == Kind::Dash && out[end].leaf <= out[end - 1].leaf + 1 {
            end += 1;
        }
        // Words in these leaves that are not speech, with a cue among them.
        let (first, last) = (out[at].leaf as usize, out[end - 1].leaf as usize);
        let spoken: usize = out[at..end].iter().map(|s| s.outer.len()).sum();
        let whole: usize = leaves[first..=last].iter().map(|l| l.leaf.span.len()).sum();
        let cue = whole > spoken + 3
            && out[at..end].iter().any(|s| {
                let line = leaves[s.leaf as usize].leaf.span;
                let rest = Span { start: s.outer.end, end: line.end.min(s.outer.end + 120) };
                let rest = Span { start: rest.start, end: floor(text, rest.end) };
                items(text, rest, &[], 0).iter().take(6).any(|i| i.verb(lexicon).is_some())
            });
        keep[at..end].iter_mut().for_each(|k| *k = cue);
        at = end;
    }
    let dropped: Vec<Span> = out.iter().zip(&keep).filter(|(_, k)| !**k).map(|(s, _)| s.outer).collect();
    rebuild(out, |s| if dropped.binary_search(&s.outer).is_ok() { Vec::new() } else { vec![*s] });
}

fn floor(text: &str, at: u32) -> u32 {
    let mut at = at as usize;
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at as u32
}
