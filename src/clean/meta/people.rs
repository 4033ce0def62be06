//! Bylines: who they name, without "by", jobs, dates and the house.

use super::dates;
use super::escapes::unescape;
use super::page::{LINE_END, NAME_END};
use super::votes::{Field, Votes};
use crate::lexicon::bylines::{
    BESIDE_NAMES, DAYS, HOUSES, INNER_LEADS, JOBS, LEADS, NO_NAMES, PARTICLES, PARTINGS, STOPS,
};
use crate::text::{folded::squeeze, whitespace::fold};

/// A name is not longer, in characters; nor has it more words.
const NAME: usize = 50;
const WORDS: usize = 6;

/// The authors: of the sources that name people, the most trusted; where none does, the user of a forum, then a
/// house that signs its own pages (`Harbour Staff`).
pub fn choose(votes: &Votes, site: Option<&str>) -> Vec<String> {
    if let Some(user) =
        votes.of(Field::User).map(|v| fold(&v.text.replace(NAME_END, " "))).find(|u| is_user(u))
    {
        return vec![user];
    }
    // Pages name people in their first votes; the rest is read only where those do not.
    let mut house = None;
    for vote in votes.of(Field::Author) {
        let names = names(&vote.text);
        let people: Vec<String> = names.iter().filter(|n| !is_house(n, site)).cloned().collect();
        if !people.is_empty() {
            return people;
        }
        if house.is_none() && !names.is_empty() && !names.iter().all(|n| is_nobody(n)) {
            house = Some(names);
        }
    }
    house.unwrap_or_default()
}

/// The names in a byline, in order, each once.
pub fn names(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for part in text.split(NAME_END) {
        let part = unescape(part);
        // The first line that names somebody does; below it stand jobs and what else is known of them.
        let found =
            part.split(LINE_END).map(|line| split(&fold(line))).find(|n| n.iter().any(|n| is_name(n)));
        for name in found.unwrap_or_default() {
            let credential = is_credential(&name);
            if let (true, Some(last)) = (credential, out.last_mut()) {
                // `Ana Costa, MD` is one person.
                last.push_str(", ");
                last.push_str(&name);
            } else if !credential && is_name(&name) && !out.iter().any(|n| n.eq_ignore_ascii_case(&name)) {
                out.push(name);
            }
        }
    }
    out
}

/// Takes off what stands before and after names, and parts them.
fn split(text: &str) -> Vec<String> {
    let mut text = text;
    loop {
        let before = text;
        text = text.trim_matches(|c: char| {
            c.is_whitespace() || matches!(c, ':' | '|' | '•' | '·' | '-' | '–' | '—' | ',' | '@' | '/' | '✍')
        });
        let lower = text.to_lowercase();
        // Lower case may have another length in bytes: only then is nothing taken off.
        if lower.len() == text.len()
            && let Some(lead) = LEADS.iter().find(|l| {
                lower.strip_prefix(**l).is_some_and(|rest| {
                    rest.starts_with(|c: char| !c.is_alphanumeric()) && !rest.trim().is_empty()
                })
            })
        {
            text = &text[lead.len()..];
        }
        // "ByAna Costa": a line break that the markup lost.
        let glued = text.strip_prefix("By").or(text.strip_prefix("by"));
        let capital = |rest: &&str| {
            let mut chars = rest.chars();
            chars.next().is_some_and(char::is_uppercase) && chars.next().is_some_and(char::is_lowercase)
        };
        if let Some(rest) = glued.filter(capital) {
            text = rest;
        }
        if text == before {
            break;
        }
    }
    // "May 1 Written by Ana Costa"
    if let Some((at, lead)) = INNER_LEADS.iter().find_map(|l| Some((find_ignoring_case(text, l)?, l))) {
        text = text[at + lead.len()..].trim_start_matches([':', ' ']);
    }
    // A date, a reading time and all behind them are no names.
    let end = cut_at(text);
    let text = if end < text.len() { without_tail(&text[..end]) } else { text.trim() };
    let mut out: Vec<String> = Vec::new();
    let mut rest = text;
    let mut parting = "";
    while !rest.is_empty() {
        let next =
            PARTINGS.iter().filter_map(|p| find_ignoring_case(rest, p).map(|at| (at, p.len(), *p))).min();
        let (at, length, next_parting) = next.unwrap_or((rest.len(), 0, ""));
        let name =
            rest[..at].trim_matches(|c: char| !c.is_alphanumeric() && c != '.' && c != ')' && c != '(');
        // "Ana Costa has written about ships, harbours …" names nobody from here on.
        if is_sentence(name) {
            break;
        }
        // "Ana Costa, Lindau", "Ana Costa avec AFP", "Ana Costa, special envoy": what follows is no second author.
        let follows = !matches!(parting, " & " | " und " | " et " | " y " | " e " | " and " | ", and ");
        let full = out.first().is_some_and(|n| n.contains(' ') && n.starts_with(char::is_uppercase));
        let beside = !name.contains(' ') || name.starts_with(char::is_lowercase);
        if !name.is_empty() && !(full && follows && beside && !(parting == ", " && is_credential(name))) {
            out.push(name.to_owned());
        }
        parting = next_parting;
        rest = &rest[at + length..];
    }
    out
}

/// What stands before the date in a line, without what belongs to the date.
pub fn before_date(line: &str) -> &str {
    without_tail(line[..cut_at(line)].trim_matches(|c: char| !c.is_alphanumeric() && c != '.'))
}

/// Takes off what stands between names and a date ("on", "le", "Publié le"), if a full name is left.
fn without_tail(text: &str) -> &str {
    let mut text = text.trim();
    while let Some((before, last)) = text.rsplit_once(' ') {
        let word = last.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        let beside = word.is_empty() || BESIDE_NAMES.contains(&&*word) && !PARTICLES.contains(&&*word);
        if !before.trim_end().contains(' ') || !(beside || before.ends_with(',') && DAYS.contains(&&*word)) {
            break;
        }
        text = before.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '.' && c != ')');
    }
    text
}

/// Where names end: a date, a digit that begins a reading time, a bar with more behind it.
fn cut_at(text: &str) -> usize {
    let mut end = text.len();
    for stop in STOPS {
        if let Some(at) = find_ignoring_case(text, stop).filter(|at| *at > 0) {
            end = end.min(at);
        }
    }
    if let Some((_, to)) = dates::find(&text[..end], false) {
        // The date may stand first: then what is behind it is looked at.
        let from = text[..to]
            .char_indices()
            .rev()
            .take_while(|(_, c)| !c.is_whitespace())
            .last()
            .map_or(0, |(i, _)| i);
        let first_digit = text[..to].find(|c: char| c.is_ascii_digit()).unwrap_or(from);
        let word = text[..first_digit].trim_end();
        let begin = word.rfind(' ').map_or(0, |i| i + 1);
        // "Lind, 12 March": the date is whole without the word before it, which belongs to the name.
        let month_before = dates::find(&text[first_digit..to], false).is_none()
            && dates::find(&text[begin..to], false).is_some()
            && text[begin..first_digit].chars().any(char::is_alphabetic);
        end = end.min(if month_before { begin } else { first_digit });
    }
    end
}

fn find_ignoring_case(text: &str, needle: &str) -> Option<usize> {
    let (hay, needle) = (text.as_bytes(), needle.as_bytes());
    (0..(hay.len() + 1).saturating_sub(needle.len()))
        .find(|i| hay[*i..*i + needle.len()].eq_ignore_ascii_case(needle) && text.is_char_boundary(*i))
}

/// Whether a text can be a name: a few words with letters, no address, no sentence.
fn is_name(name: &str) -> bool {
    let words = name.split(' ').count();
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    name.chars().count() <= NAME
        && words <= WORDS
        && letters >= 2
        && !name.contains("://")
        && !name.contains("www.")
        && !(name.contains('@') || name.contains(".com"))
        && !name.ends_with(['?', '!'])
        && !name.contains(['{', '<', '>', '='])
        && !NO_NAMES.contains(&&*name.to_lowercase().replace('’', "'"))
        && !name.to_lowercase().contains("min read")
        && !name.to_lowercase().contains("mins read")
        && dates::find(name, false).is_none()
        && !names_a_job(name)
        && !is_moment(name)
        && !is_key(name)
        && !is_sentence(name)
        && !is_count(name)
        && !SPEAKS.iter().any(|s| name.ends_with(s))
        && !name.chars().all(|c| c.is_ascii_digit() || !c.is_alphanumeric())
}

/// What follows the name of who writes a comment: "Karl says:".
const SPEAKS: [&str; 7] = [" says", " sagt", " dit", " dice", " diz", " zegt", " wrote"];

/// Whether a number stands among the words: `5 Landscape Recipes`, `2026No Comments`.
fn is_count(name: &str) -> bool {
    let mut words = name.split(' ');
    name.contains(' ') && words.clone().next().is_some_and(|w| w.starts_with(|c: char| c.is_ascii_digit()))
        || words.any(|w| w.bytes().all(|b| b.is_ascii_digit()))
}

/// Whether a text goes on in small letters behind a capital: `Ana Costa has written for years`.
fn is_sentence(name: &str) -> bool {
    let mut words = name.split(' ').filter(|w| w.starts_with(char::is_alphabetic));
    let small = |w: &&str| w.starts_with(char::is_lowercase) && !PARTICLES.contains(w);
    name.starts_with(char::is_uppercase) && words.by_ref().filter(small).count() > 1
}

fn is_user(name: &str) -> bool {
    let lower = name.to_lowercase();
    !name.is_empty()
        && name.chars().count() <= NAME
        && !name.contains("://")
        && !["guest", "anonymous", "deleted"].contains(&&*lower)
}

/// Whether one of the words is that of a job: `Senior Editor`, `Shipping Expert`.
pub fn names_a_job(name: &str) -> bool {
    name.to_lowercase().split(|c: char| !c.is_alphanumeric()).any(|w| JOBS.contains(&w))
}

/// Whether a text is a day without its year or how long ago it was: `May 28`, `Tue`, `2 years ago`.
fn is_moment(name: &str) -> bool {
    let words: Vec<String> =
        name.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_lowercase).collect();
    let is_number = |w: &String| w.trim_end_matches(|c: char| c.is_alphabetic()).parse::<u32>().is_ok();
    let day = |w: &String| DAYS.contains(&&**w);
    words.iter().all(|w| is_number(w) || day(w) || dates::month(w).is_some())
        && (words.len() > 1 || words.iter().any(day))
        || words.last().is_some_and(|w| w == "ago")
}

/// Whether a text is the key of a template that nobody filled in: `page.extra.author`, `{{author}}`.
fn is_key(name: &str) -> bool {
    !name.contains(' ')
        && name.split('.').filter(|w| w.len() > 2).count() > 2
        && name.chars().all(|c| c.is_ascii_lowercase() || matches!(c, '.' | '_'))
}

/// Letters behind a name: `MD`, `Ph.D.`, `CPA`, `Jr.`.
fn is_credential(text: &str) -> bool {
    let bare: String = text.chars().filter(|c| c.is_alphanumeric()).collect();
    let known = [
        "phd", "md", "dvm", "rn", "cpa", "jr", "sr", "ii", "iii", "mba", "ms", "ma", "msc", "dds", "jd",
        "esq", "rd", "cfp", "do", "np", "lcsw", "mph", "edd", "psyd", "pharmd", "lmft", "rdn", "cpt", "ra",
    ];
    !bare.is_empty()
        && !text.contains(' ')
        && bare.chars().count() <= 8
        && (known.contains(&&*bare.to_lowercase())
            || (bare.chars().count() <= 6 && bare.chars().all(|c| c.is_uppercase() || c.is_ascii_digit())))
}

/// Whether a name is the house's rather than a person's.
fn is_house(name: &str, site: Option<&str>) -> bool {
    let own = squeeze(name);
    let site = site.map(squeeze).filter(|s| s.len() > 2);
    is_nobody(name)
        || site.is_some_and(|s| own == s || own.starts_with(&s) || s.starts_with(&own))
        || name.to_lowercase().split(|c: char| !c.is_alphanumeric()).any(|w| HOUSES.contains(&w))
}

fn is_nobody(name: &str) -> bool {
    [
        "admin",
        "administrator",
        "guest",
        "anonymous",
        "wordpress",
        "root",
        "user",
        "unknown",
        "webmaster",
        "editor",
    ]
    .contains(&&*name.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_only() {
        let check = |text: &str, want: &str| assert_eq!(names(text).join("|"), want, "{text}");
        check("ByAna Costa", "Ana Costa");
        check("Byron Costa", "Byron Costa");
        check("Authored by: Ana Costa", "Ana Costa");
        check("Ana Costa says", "");
        check("2026No Comments", "");
        check("Top 11 Harbour Firms", "");
        check("By Ana Costa", "Ana Costa");
        check("by ANA COSTA and Bo Lindqvist", "ANA COSTA|Bo Lindqvist");
        check("Written by: Ana Costa, MD | May 1, 2024", "Ana Costa, MD");
        check("Ana Costa • 4 min read", "Ana Costa");
        check("Von Ana Costa und Bo Lindqvist", "Ana Costa|Bo Lindqvist");
        check("Posted by Ana Costa on May 1, 2024", "Ana Costa");
        check("Ana Costa May 1, 2024", "Ana Costa");
        check("By Ana Costa, 12 March 2026", "Ana Costa");
        check("Ana Costa\u{1f}Bo Lindqvist", "Ana Costa|Bo Lindqvist");
        check("https://social.example/ana", "");
        check("Ana Costa &amp; Bo Lindqvist", "Ana Costa|Bo Lindqvist");
        check("Sep 16 Written By Ana Costa", "Ana Costa");
        check("Ana Costa\u{1e}Shipping Expert", "Ana Costa");
        check("Written by\u{1e}Ana Costa", "Ana Costa");
        check("Ana Costa, Shipping Expert", "Ana Costa");
        check("Über den Autor\u{1e}Ana Costa schreibt seit 2010 über Häfen, Schiffe und das Wetter.", "");
        check("À propos de l’auteur\u{1e}Ana de la Costa", "Ana de la Costa");
        check("Ana Costa has written about harbours, ships and the weather since 2010.", "");
        check("By", "");
        check("2024", "");
    }
}
