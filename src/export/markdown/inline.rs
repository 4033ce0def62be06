//! A line of text with its marks.

use super::escape;
use crate::article::{Leaf, Mark, MarkKind};
use std::collections::BTreeSet;

/// Where a line stands, which decides what is to be escaped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// A block of its own.
    Paragraph,
    /// Behind `#`.
    Heading,
    /// A cell of a table.
    Cell,
    /// Behind other characters of its line.
    Inside,
}

/// Writes a leaf.
pub(super) fn write(text: &str, notes: &BTreeSet<u32>, leaf: &Leaf, place: Place) -> String {
    let line = Line { text, notes, leaf, place };
    let mut out = String::with_capacity(leaf.span.len() + 16);
    let mut open: Vec<(u32, String)> = Vec::new();
    let mut marks = leaf.marks.iter().peekable();
    let mut at = leaf.span.start;
    loop {
        while let Some((_, close)) = open.pop_if(|(end, _)| *end <= at) {
            out.push_str(&close);
        }
        while let Some(mark) = marks.next_if(|mark| mark.span.start <= at) {
            if let Some(skip) = line.begin(mark, &mut out, &mut open) {
                at = skip;
                while marks.next_if(|inner| inner.span.start < skip).is_some() {}
            }
            while let Some((_, close)) = open.pop_if(|(end, _)| *end <= at) {
                out.push_str(&close);
            }
        }
        let Some(c) = text.get(at as usize..leaf.span.end as usize).and_then(|rest| rest.chars().next())
        else {
            break;
        };
        let before = text[leaf.span.start as usize..at as usize].chars().next_back();
        let after = text[at as usize + c.len_utf8()..leaf.span.end as usize].chars().next();
        escape::push(c, before, after, place, &mut out);
        at += c.len_utf8() as u32;
    }
    if place == Place::Paragraph { escape::line_starts(&out) } else { out }
}

/// `![alt](address "title")`.
pub(super) fn image(url: &str, alt: &str, title: Option<&str>) -> String {
    let alt = escape::line(&alt.replace('\n', " "), Place::Cell);
    let title =
        title.map(|words| format!(" \"{}\"", escape::line(words, Place::Inside).replace('"', "\\\"")));
    format!("![{alt}]({}{})", escape::destination(url), title.unwrap_or_default())
}

struct Line<'a> {
    text: &'a str,
    notes: &'a BTreeSet<u32>,
    leaf: &'a Leaf,
    place: Place,
}

impl Line<'_> {
    /// Writes what opens a mark and notes what closes it; gives the place to go on where the mark's own text is not to be written.
    fn begin(&self, mark: &Mark, out: &mut String, open: &mut Vec<(u32, String)>) -> Option<u32> {
        let words = mark.span.of(self.text);
        let tag = |name: &str| (format!("<{name}>"), format!("</{name}>"));
        let signs = |sign: &str, name: &str| {
            if self.takes_signs(mark) { (sign.to_owned(), sign.to_owned()) } else { tag(name) }
        };
        let (before, after) = match &mark.kind {
            MarkKind::Emphasis => signs("*", "em"),
            MarkKind::Strong => signs("**", "strong"),
            MarkKind::Deleted => signs("~~", "del"),
            MarkKind::Code if self.is_bare(mark) => {
                out.push_str(&code(words, self.place));
                return Some(mark.span.end);
            }
            MarkKind::Code => tag("code"),
            MarkKind::Inserted => tag("ins"),
            MarkKind::Highlight => tag("mark"),
            MarkKind::Small => tag("small"),
            MarkKind::Subscript => tag("sub"),
            // The call of a footnote is raised by itself.
            MarkKind::Superscript if self.others(mark).any(|m| self.is_call(m) && m.span == mark.span) => {
                return None;
            }
            MarkKind::Superscript => tag("sup"),
            MarkKind::Abbreviation(title) => {
                (format!("<abbr title=\"{}\">", escape::html(title)), "</abbr>".to_owned())
            }
            MarkKind::Ruby(reading) => {
                ("<ruby>".to_owned(), format!("<rt>{}</rt></ruby>", escape::html(reading)))
            }
            MarkKind::Foreign { lang, dir } => {
                let lang = lang.as_ref().map(|l| format!(" lang=\"{}\"", escape::html(l.as_str())));
                let dir = dir.map(|d| format!(" dir=\"{}\"", d.as_str()));
                (
                    format!("<span{}{}>", lang.unwrap_or_default(), dir.unwrap_or_default()),
                    "</span>".to_owned(),
                )
            }
            MarkKind::Link(url) => ("[".to_owned(), format!("]({})", escape::destination(url.as_str()))),
            MarkKind::Image { url, alt } => {
                out.push_str(&image(url.as_str(), alt, None));
                return None;
            }
            // A call without its note is a raised number.
            MarkKind::FootnoteRef(id) if self.notes.contains(id) => {
                out.push_str(&format!("[^{id}]"));
                return Some(mark.span.end);
            }
            MarkKind::Math => {
                // GitHub's form, which a reader without mathematics shows as code.
                out.push_str(&format!("${}$", code(words, self.place)));
                return Some(mark.span.end);
            }
            // The marks of a quotation are part of the text; a date is its words; a break is its line end.
            MarkKind::FootnoteRef(_) | MarkKind::Quote | MarkKind::Time(_) | MarkKind::Break => return None,
        };
        out.push_str(&before);
        open.push((mark.span.end, after));
        None
    }

    fn is_call(&self, mark: &Mark) -> bool {
        matches!(mark.kind, MarkKind::FootnoteRef(id) if self.notes.contains(&id))
    }

    /// Whether no other mark lies in this one.
    fn is_bare(&self, mark: &Mark) -> bool {
        !self.others(mark).any(|other| mark.span.contains(other.span) && other.span != mark.span)
    }

    fn others<'m>(&'m self, mark: &'m Mark) -> impl Iterator<Item = &'m Mark> {
        // A line with very many marks is no prose; looking at the nearest ones keeps the time linear.
        let at = self.leaf.marks.partition_point(|other| other.span.start < mark.span.start);
        let near = &self.leaf.marks[at.saturating_sub(NEAR)..(at + NEAR).min(self.leaf.marks.len())];
        near.iter().filter(move |other| !std::ptr::eq(*other, mark))
    }

    /// Whether `*` will be read as emphasis here (CommonMark's flanking rules); where not, a tag is written.
    fn takes_signs(&self, mark: &Mark) -> bool {
        let (start, end) = (mark.span.start, mark.span.end);
        let touches =
            |at: u32| self.others(mark).any(|m| is_drawn(m) && (m.span.start == at || m.span.end == at));
        if touches(start) || touches(end) {
            return false;
        }
        let line = self.leaf.span.of(self.text);
        let (from, to) = ((start - self.leaf.span.start) as usize, (end - self.leaf.span.start) as usize);
        let (Some(outer), Some(inner)) = (line.get(..from), line.get(from..to)) else { return false };
        let Some(behind) = line.get(to..) else { return false };
        let flanks = |inside: Option<char>, outside: Option<char>| {
            let space = |c: Option<char>| c.is_none_or(char::is_whitespace);
            let mark = |c: Option<char>| c.is_some_and(|c| !c.is_alphanumeric() && !c.is_whitespace());
            // A digit or letter outside needs one inside; `*` itself never touches another sign.
            !space(inside)
                && inside != Some('*')
                && (!mark(inside) || space(outside) || (mark(outside) && outside != Some('*')))
        };
        flanks(inner.chars().next(), outer.chars().next_back())
            && flanks(inner.chars().next_back(), behind.chars().next())
    }
}

/// How many marks to each side are looked at.
const NEAR: usize = 16;

fn is_drawn(mark: &Mark) -> bool {
    !matches!(mark.kind, MarkKind::Quote | MarkKind::Time(_) | MarkKind::Link(_))
}

/// Code between back-ticks, more of them than it holds in a row.
fn code(words: &str, place: Place) -> String {
    let fence = "`".repeat(escape::longest_run(words, '`') + 1);
    let mut words = words.replace('\n', " ");
    if place == Place::Cell {
        words = words.replace('|', "\\|");
    }
    let blank = |yes: bool| if yes { " " } else { "" };
    let pad = words.starts_with('`')
        || words.ends_with('`')
        || (words.starts_with(' ') && words.ends_with(' ') && !words.trim().is_empty());
    format!("{fence}{}{words}{}{fence}", blank(pad), blank(pad))
}
