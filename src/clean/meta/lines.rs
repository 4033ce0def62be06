//! The lines around the headline as a reader sees them: byline and date without any class to tell them.

use super::dates;
use super::page::Page;
use super::people;
use super::votes::{Field, Votes};
use crate::clean::segment::{self, Flow};
use crate::dom::{Dom, NodeId};
use crate::lexicon::bylines::{BESIDE_NAMES, BYLINES, CHANGES, NOT_IN_NAMES, PARTICLES};
use crate::text::whitespace::fold;

/// So many lines above and below the headline are looked at, and no line below body text.
const ABOVE: usize = 6;
const BELOW: usize = 16;
/// A line of a byline or date is not longer, in characters; a longer one below the headline is the body.
pub const LINE: usize = 120;
const BODY: usize = 240;
/// Below a dek of that length so many lines still count, if they have no more characters than a name and a date.
const AFTER_DEK: usize = 3;
const SHORT: usize = 40;
/// The box around a headline begins so many nodes before it at most: a larger one is the page's.
const BEFORE: usize = 400;
/// Nodes that are passed at most on the way.
const NODES: usize = 1500;

/// Votes for bylines that say so ("By Ana Costa"), for dates, and for names that stand beside a date.
pub fn vote(page: &Page<'_>, votes: &mut Votes) {
    let Some(headline) = page.headline() else { return };
    let lines = around(page.dom, headline);
    let day_first = page.day_first();
    for line in &lines {
        cast_dates(line, day_first, votes);
    }
    for line in &lines {
        if led(line) {
            votes.cast(Field::Author, line);
        }
    }
    for line in &lines {
        beside_date(line, day_first, votes);
    }
    let dated = |line: &String| dates::find(line, day_first).is_some() || says_reading_time(line);
    for (i, line) in lines.iter().enumerate() {
        let beside = [i.checked_sub(1), i.checked_sub(2), Some(i + 1), Some(i + 2)];
        // "Ana Costa, Reporter": the job stands beside the name.
        let (name, job) = line.split_once(", ").unwrap_or((line, ""));
        if is_like_a_name(name)
            && !page.title.as_deref().is_some_and(|title| title.starts_with(name))
            && (job.is_empty() || people::names_a_job(job) && job.len() < SHORT)
            && beside.into_iter().flatten().filter_map(|k| lines.get(k)).any(dated)
        {
            votes.cast(Field::Author, line);
        }
    }
}

/// Names in one line with a date: "Ana Costa, 12 March 2026", "12 March 2026 by Ana Costa".
fn beside_date(line: &str, day_first: bool, votes: &mut Votes) {
    let Some((_, end)) = dates::find(line, day_first) else { return };
    let rest = line[end..].trim_start_matches(|c: char| !c.is_alphabetic());
    if led(rest) {
        votes.cast(Field::Author, rest);
    }
    let before = people::before_date(&line[..end]);
    if is_like_a_name(before) {
        votes.cast(Field::Author, before);
    }
}

/// The lines above and below a headline, nearest parts of the page only.
fn around(dom: &Dom, headline: NodeId) -> Vec<String> {
    // A date above a headline stands in the box around it, up to six levels up.
    let near = |a: &NodeId| !is_page(dom, *a) && headline.index().saturating_sub(a.index()) <= BEFORE;
    let start = dom.ancestors(headline).take(6).take_while(near).last().unwrap_or(headline);
    let (mut above, mut below) = (Vec::new(), Vec::new());
    let mut line = String::new();
    let mut passed = false;
    let mut long = None;
    let mut at = Some(start);
    for _ in 0..NODES {
        let Some(id) = at else { break };
        let boundary = dom.text(id).is_none() && segment::flow(dom, id) != Flow::Inline;
        if boundary || id == headline {
            end_line(&mut line, passed, &mut above, &mut below);
        }
        if id == headline {
            passed = true;
            at = after(dom, id, &mut line, true);
            continue;
        }
        if let Some(text) = dom.text(id) {
            line.push_str(&text.chars().take(BODY + 1).collect::<String>());
        }
        // One long line may be the dek: what stands below it still counts, if it is short.
        if long.is_none() && below.last().is_some_and(|l: &String| l.chars().count() > BODY) {
            long = Some(below.len());
        }
        if below.len() >= BELOW || long.is_some_and(|at| below.len() >= at + AFTER_DEK) {
            break;
        }
        let silent = dom.text(id).is_none() && segment::is_silent(dom, id);
        at = match dom.node(id).first_child.filter(|_| !silent) {
            Some(child) => Some(child),
            None => {
                let before = line.len();
                let next = after(dom, id, &mut line, false);
                if line.len() > before && line.ends_with('\n') {
                    end_line(&mut line, passed, &mut above, &mut below);
                }
                next
            }
        };
    }
    end_line(&mut line, passed, &mut above, &mut below);
    if let Some(at) = long {
        let mut below_dek = below.split_off(at);
        below_dek.retain(|l| l.chars().count() <= SHORT);
        below.append(&mut below_dek);
    }
    let from = above.len().saturating_sub(ABOVE);
    above.drain(..from);
    above.extend(below);
    above.retain(|l| l.chars().count() <= LINE);
    above
}

/// The node after `id` and all below it; leaving a block writes a line end.
fn after(dom: &Dom, id: NodeId, line: &mut String, block: bool) -> Option<NodeId> {
    let mut at = id;
    if block {
        line.push('\n');
    }
    loop {
        let node = dom.node(at);
        if let Some(next) = node.next {
            return Some(next);
        }
        at = node.parent?;
        if segment::flow(dom, at) != Flow::Inline {
            line.push('\n');
        }
    }
}

fn end_line(line: &mut String, passed: bool, above: &mut Vec<String>, below: &mut Vec<String>) {
    for part in std::mem::take(line).split('\n') {
        let part = fold(part);
        if !part.is_empty() {
            if passed { below.push(part) } else { above.push(part) }
        }
    }
}

fn is_page(dom: &Dom, id: NodeId) -> bool {
    id == Dom::DOCUMENT || dom.tag(id).is_some_and(|t| matches!(&**t, "body" | "html"))
}

/// Each date of a line is one of publication, unless the words before it speak of a change.
fn cast_dates(line: &str, day_first: bool, votes: &mut Votes) {
    let mut rest = line;
    // A line names two dates: published, updated.
    for _ in 0..3 {
        let Some((date, end)) = dates::find(rest, day_first) else { return };
        let changed = says_change(&rest[..end]);
        votes.cast(if changed { Field::Modified } else { Field::Published }, &date);
        if !changed && is_dateline(line) {
            votes.cast(Field::Shown, &date);
        }
        rest = &rest[end..];
    }
}

/// Whether a line holds nothing but dates, names and what goes with them: "On 12 March 1999 the bridge fell." tells of a day,
/// not of its own.
fn is_dateline(line: &str) -> bool {
    let mut words = line.split(|c: char| !c.is_alphanumeric());
    words.all(|word| !word.starts_with(char::is_lowercase) || BESIDE_NAMES.contains(&word))
}

/// Whether a text speaks of a change.
pub fn says_change(text: &str) -> bool {
    let text = text.to_lowercase();
    CHANGES.iter().any(|w| text.contains(w))
}

fn says_reading_time(line: &str) -> bool {
    let line = line.to_lowercase();
    line.len() < 40 && line.contains("min") && line.bytes().any(|b| b.is_ascii_digit())
}

/// Whether a line begins as a byline does.
pub fn led(line: &str) -> bool {
    let lower = line.to_lowercase();
    BYLINES.iter().any(|l| lower.strip_prefix(l).is_some_and(|rest| !rest.trim().is_empty()))
        && line.split_whitespace().skip(1).any(|w| w.chars().next().is_some_and(char::is_uppercase))
        && line.split_whitespace().count() <= 16
}

/// Two to four words with a capital each and nothing else: `Ana M. Costa`.
pub fn is_like_a_name(line: &str) -> bool {
    let words: Vec<&str> = line.split(' ').collect();
    let capital = |w: &str| w.chars().next().is_some_and(char::is_uppercase);
    let plain = |w: &&str| w.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '’'));
    (2..=4).contains(&words.len())
        && words.iter().all(plain)
        && words.iter().all(|w| capital(w) || PARTICLES.contains(w))
        && words.iter().filter(|w| capital(w)).count() >= 2
        && words.iter().any(|w| w.chars().skip(1).any(char::is_lowercase))
        && !words.iter().any(|w| {
            ["ment", "tion", "ness", "ware", "ics", "ance", "ence", "ology"]
                .iter()
                .any(|e| w.len() > 5 && w.ends_with(e))
        })
        && !line.split(' ').any(|w| NOT_IN_NAMES.contains(&&*w.to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bylines_and_names() {
        let check =
            |line: &str, want: (bool, bool)| assert_eq!((led(line), is_like_a_name(line)), want, "{line}");
        check("By Ana Costa", (true, false));
        check("by the sea", (false, false));
        check("Ana M. Costa", (false, true));
        check("Ludwig van Beethoven", (false, true));
        check("Table of Contents", (false, false));
        check("Von Ana Costa", (true, true));
        check("SHARE NOW", (false, false));
    }
}
