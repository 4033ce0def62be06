//! Lines into paragraphs: lines that were broken at a fixed width are joined, others stand for themselves.

use crate::text::order;

/// A paragraph of plain text.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Paragraph {
    /// Its words, lines joined by a blank, trimmed.
    pub text: String,
    /// How many `>` stood before it.
    pub quotes: usize,
    /// Whether a blank line (or the edge of the text) stands before it, and after it.
    pub blank_before: bool,
    /// See `blank_before`.
    pub blank_after: bool,
    /// The sign of the line that underlined it: `=` or `-`.
    pub underline: Option<char>,
}

/// A line without its quotation signs.
#[derive(Debug, Clone, Copy)]
struct Line<'t> {
    /// Without white space at its ends; empty for a blank line.
    text: &'t str,
    quotes: usize,
    /// Characters before and in it.
    indent: usize,
    width: usize,
}

/// The widest line that was still broken by a program or a typist; longer ones end where their paragraph ends. Mail is wrapped at
/// 72 to 80, wide editors at 100, some converters at 120.
const WIDEST: usize = 120;
/// The narrowest: a column of a newspaper. Shorter lines are verses, addresses and lists.
const NARROWEST: usize = 35;
/// Of lines followed by another one, so many of ten must be as full as lines get, for a text to count as wrapped. Wrapped prose has all but the
/// last line of each paragraph full; poems, addresses and lists have few.
const FULL_OF_TEN: usize = 6;

/// Splits a text into paragraphs.
pub(super) fn split(text: &str) -> Vec<Paragraph> {
    let lines: Vec<Line<'_>> = lines(text);
    let width = wrap_width(&lines);
    let mut out: Vec<Paragraph> = Vec::new();
    let mut blank = true;
    let mut last: Option<Line<'_>> = None;
    for (i, &line) in lines.iter().enumerate() {
        if line.text.is_empty() {
            blank = true;
            last = None;
            continue;
        }
        if let (Some(sign), Some(paragraph), false) = (underline(line.text), out.last_mut(), blank)
            && last.is_some_and(|last| last.text == paragraph.text && last.quotes == line.quotes)
        {
            paragraph.underline = Some(sign);
            blank = true;
            last = None;
            continue;
        }
        let joined = !blank
            && width.is_some_and(|width| last.is_some_and(|last| goes_on(last, line, width)))
            && lines.get(i + 1).is_none_or(|next| next.text.is_empty() || underline(next.text).is_none());
        match out.last_mut().filter(|_| joined) {
            Some(paragraph) => {
                paragraph.text.push(' ');
                paragraph.text.push_str(line.text);
            }
            None => {
                if let Some(before) = out.last_mut() {
                    before.blank_after = blank;
                }
                let text = line.text.to_owned();
                out.push(Paragraph {
                    text,
                    quotes: line.quotes,
                    blank_before: blank,
                    ..Paragraph::default()
                });
            }
        }
        blank = false;
        last = Some(line);
    }
    if let Some(last) = out.last_mut() {
        last.blank_after = true;
    }
    out
}

fn lines(text: &str) -> Vec<Line<'_>> {
    text.split_inclusive(['\n', '\r', '\u{2028}', '\u{2029}', '\x0b', '\x0c'])
        // "\r\n" is one line end: its second half is no line.
        .scan(false, |carriage, line| {
            let half = *carriage && line == "\n";
            *carriage = line.ends_with('\r');
            Some((!half).then_some(line))
        })
        .flatten()
        .map(|whole| {
            let mut rest = whole.trim_start();
            let indent =
                whole[..whole.len() - rest.len()].chars().map(|c| if c == '\t' { 4 } else { 1 }).sum();
            let mut quotes = 0;
            while let Some(inner) = rest.strip_prefix('>') {
                quotes += 1;
                rest = inner.trim_start();
            }
            let text = rest.trim_end();
            Line { text, quotes, indent, width: whole.trim_end().chars().count() }
        })
        .collect()
}

/// The width at which the text was broken, in characters, or `None` where its lines are paragraphs.
fn wrap_width(lines: &[Line<'_>]) -> Option<usize> {
    let mut widths: Vec<usize> = lines.iter().filter(|l| !l.text.is_empty()).map(|l| l.width).collect();
    order::by(&mut widths, Ord::cmp);
    // One address or table row in fifty may stick out.
    let width = *widths.get(widths.len().checked_sub(1 + widths.len() / 50)?)?;
    if !(NARROWEST..=WIDEST).contains(&width) {
        return None;
    }
    let pairs = lines.windows(2).filter(|pair| !pair[0].text.is_empty() && !pair[1].text.is_empty());
    let (mut full, mut inside, mut all) = (0, 0, 0);
    for pair in pairs {
        all += 1;
        if is_full(pair[0], pair[1], width) {
            full += 1;
            inside += usize::from(starts_inside(pair[1]));
        }
    }
    (full >= 2 && full * 10 >= all * FULL_OF_TEN && inside * 3 >= full).then_some(width)
}

/// Whether a line begins like the middle of a sentence. Scripts without capitals count, those without blanks do not: their
/// lines cannot be joined by one.
fn starts_inside(line: Line<'_>) -> bool {
    line.text.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_uppercase() && c < '\u{2e80}')
}

/// Whether the next line's first word would not have fitted any more.
fn is_full(line: Line<'_>, next: Line<'_>, width: usize) -> bool {
    let word = next.text.split_whitespace().next().unwrap_or("").chars().count();
    line.width + 1 + word > width
}

/// Whether a line goes on in the next, in a text that was broken at `width`.
fn goes_on(line: Line<'_>, next: Line<'_>, width: usize) -> bool {
    let ends = line
        .text
        .trim_end_matches(['"', '\u{201d}', '\u{2019}', '\'', ')', '\u{bb}'])
        .ends_with(['.', '!', '?', ':']);
    let starts = !next.text.chars().next().is_some_and(char::is_lowercase);
    if line.quotes != next.quotes || super::kind::marker(next.text).is_some() {
        return false;
    }
    // An indent begins a paragraph, as printed books do it.
    if next.indent >= line.indent + 2 && starts {
        return false;
    }
    is_full(line, next, width) || !(ends && starts)
}

/// The sign of a line that does nothing but underline.
fn underline(text: &str) -> Option<char> {
    let sign = text.chars().next().filter(|c| matches!(c, '=' | '-'))?;
    (text.len() >= 3 && text.chars().all(|c| c == sign)).then_some(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, want: &[&str]) {
        assert_eq!(split(text).iter().map(|p| p.text.as_str()).collect::<Vec<_>>(), want, "{text:?}");
    }

    #[test]
    fn line_ends_of_all_kinds() {
        check("a\r\nb\rc\nd\u{2028}e\x0cf", &["a", "b", "c", "d", "e", "f"]);
        assert!(!split("a\r\nb")[1].blank_before);
        assert!(split("a\r\n\r\nb")[1].blank_before);
    }

    #[test]
    fn verses_stay_apart() {
        check(
            "Roses are red\nViolets are blue\nSugar\nAnd so are you",
            &["Roses are red", "Violets are blue", "Sugar", "And so are you"],
        );
    }

    #[test]
    fn an_indent_or_a_short_last_line_ends_a_paragraph() {
        check(
            "   The river rose all night long and in the\nmorning it stood at the doors.\n   Nobody slept in the lower town, and the\nbells rang from two o'clock.\n",
            &[
                "The river rose all night long and in the morning it stood at the doors.",
                "Nobody slept in the lower town, and the bells rang from two o'clock.",
            ],
        );
    }
}
