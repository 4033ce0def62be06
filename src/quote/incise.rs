//! Attributions inside the marks, as French and its neighbours print them: « Je viens, dit-il, mais pas demain. »,
//! «Vengo —dijo Ana—, pero no mañana».

use super::dash::tells;
use super::phrase::forward;
use super::scan::{Item, items};
use super::segments::{Stretch, rebuild, trimmed};
use crate::lexicon::Lexicon;
use crate::text::Span;

/// The longest attribution inside marks, in words and marks: "a déclaré la ministre de la Culture".
const LONGEST: usize = 12;

/// Cuts attributions out of the stretches, so that they lie between two of them.
pub(super) fn split(out: &mut Vec<Stretch>, text: &str, lexicon: &Lexicon) {
    if !lexicon.dialogue_dash {
        return;
    }
    rebuild(out, |stretch| {
        let row = items(text, stretch.inner, &[], 0);
        let cut = (1..row.len()).find_map(|at| cut(&row, at, lexicon));
        let Some((from, to)) = cut else { return vec![*stretch] };
        let from = match &row[from] {
            Item::Mark(_, byte) => *byte,
            item => item.span().map_or(stretch.inner.end, |s| s.start),
        };
        let first = trimmed(text, Span { start: stretch.inner.start, end: from });
        let mut parts = vec![Stretch {
            inner: first,
            outer: Span { start: stretch.outer.start, end: first.end },
            ..*stretch
        }];
        let rest = row
            .get(to)
            .and_then(|i| if let Item::Mark(c, at) = i { Some(at + c.len_utf8() as u32) } else { None });
        let rest = rest.map(|start| trimmed(text, Span { start, end: stretch.inner.end }));
        if let Some(inner) = rest.filter(|r| r.of(text).contains(char::is_alphanumeric)) {
            let outer = Span { start: inner.start, end: stretch.outer.end };
            parts.push(Stretch { inner, outer, previous: None, ..*stretch });
        }
        parts
    });
}

/// Where an attribution that begins at `at` ends: at a comma or the end of its sentence.
fn cut(row: &[Item], at: usize, lexicon: &Lexicon) -> Option<(usize, usize)> {
    let dash = row[at - 1].is_mark(&['—', '–']);
    if !(dash || row[at - 1].is_mark(&[',', '!', '?', '…'])) || !tells(row, at, lexicon) {
        return None;
    }
    let inverted = row[at..].iter().take(2).any(|i| i.lower().is_some_and(|w| w.contains('-')));
    let named = (at + 1..at + 4)
        .any(|k| forward(row, k, lexicon).is_some_and(|p| row[p.first].is_capital() || p.end > p.first + 1));
    let stop = |from: usize, marks: &[char]| {
        row[from.min(row.len())..].iter().take(LONGEST).position(|i| i.is_mark(marks)).map(|n| from + n)
    };
    if dash {
        // « … —cuenta Ana, de 45 años—, pero … »: from dash to dash, with the comma behind.
        let close = stop(at, &['—', '–'])?;
        let comma = row.get(close + 1).is_some_and(|i| i.is_mark(&[',', '.', ';', ':']));
        return (inverted || named).then_some((at - 1, close + usize::from(comma)));
    }
    let mut end = stop(at, &[',', '.', ';', ':', '!', '?']);
    // « …, confie Ana, infirmière de nuit. »: an apposition belongs to the name before it.
    if let Some(comma) = end.filter(|&e| row[e].is_mark(&[','])) {
        let role = row.get(comma + 1).and_then(Item::lower).is_some_and(|w| lexicon.role(w).is_some());
        end = if role { stop(comma + 1, &[',', '.', ';', ':', '!', '?']).or(end) } else { end };
    }
    match end {
        Some(end) if inverted || named => Some((at, end)),
        None if (inverted || named) && row.len() - at < LONGEST => Some((at, row.len())),
        _ => None,
    }
}
