//! Dates: as machines write them, and as people do in seven languages; given on as ISO 8601, as precise as written.

use super::votes::{Field, Votes};

/// The day of publication: the first vote that can be read, unless the page itself shows an earlier day at its headline:
/// data is often stamped anew when a page is, what readers were told is not.
pub fn published(votes: &Votes) -> Option<String> {
    let mut told = choose(votes, Field::Published);
    // Nothing is changed before it is published: such a stamp is that of the build.
    if let (Some(first), Some(change)) = (&told, choose(votes, Field::Modified))
        && first.len() >= 10
        && change.len() >= 10
        && change[..10] < first[..10]
    {
        let trust = votes.of(Field::Published).next().map(|v| v.trust);
        let others = votes.of(Field::Published).filter(|v| Some(v.trust) == trust);
        told =
            others.filter_map(|v| parse(&v.text)).find(|d| d.len() >= 10 && d[..10] <= change[..10]).or(told);
    }
    let shown = votes.of(Field::Shown).find_map(|v| parse(&v.text)).filter(|d| d.len() >= 10);
    match (told, shown) {
        (Some(told), Some(shown))
            if told.len() >= 10
                && shown[..10] < told[..10]
                && (moment(&told).is_none() || moment(&shown) != moment(&told)) =>
        {
            Some(shown)
        }
        (told, shown) => told.or(shown),
    }
}

/// The first vote on a date that can be read. Between a day and the same day with its time, the time wins; between the
/// same moment in universal time and in the house's own, the house's: its readers saw that day.
pub fn choose(votes: &Votes, field: Field) -> Option<String> {
    let mut dates = votes.of(field).filter_map(|v| parse(&v.text));
    let first = dates.next()?;
    if first.len() > 10 {
        let moment = moment(&first);
        let is_local = |d: &String| moment.is_some() && d[..10] != first[..10] && self::moment(d) == moment;
        let local =
            if first.ends_with('Z') || first.ends_with("+00:00") { dates.find(is_local) } else { None };
        return Some(local.unwrap_or(first));
    }
    let finer = dates.find(|d| d.len() > first.len() && d.starts_with(&first));
    Some(finer.unwrap_or(first))
}

/// Minutes of universal time since the year 0, of a date that has a time and a zone.
fn moment(date: &str) -> Option<i64> {
    let number = |from: usize, to: usize| date.get(from..to)?.parse::<i64>().ok();
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let (hour, minute) = (number(11, 13)?, number(14, 16)?);
    let zone = match date.rfind(['Z', '+', '-']).filter(|at| *at > 15) {
        Some(at) if date[at..].starts_with('Z') => 0,
        Some(at) => {
            let minutes = number(at + 1, at + 3)? * 60 + number(at + 4, at + 6)?;
            if date[at..].starts_with('-') { -minutes } else { minutes }
        }
        None => return None,
    };
    Some(days(year, month, day) * 1440 + hour * 60 + minute - zone)
}

/// Days since the first of March of the year 0, by Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms".
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
    year * 365 + year / 4 - year / 100 + year / 400 + of_year
}

/// A date that fills the text but for a few words: `2024-05-01T08:00+02:00`, `Updated 1 May 2024`, a Unix time.
pub fn parse(text: &str) -> Option<String> {
    let text = text.trim();
    machine(text).or_else(|| find(text, false).map(|(date, _)| date))
}

/// A calendar day or month in ISO 8601; `None` where there is none such, or long before the web.
pub fn iso(year: u32, month: u32, day: Option<u32>) -> Option<String> {
    if !(1900..=2100).contains(&year) || !(1..=12).contains(&month) {
        return None;
    }
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = [31, 28 + u32::from(leap), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    match day {
        None => Some(format!("{year:04}-{month:02}")),
        Some(day) if (1..=days[month as usize - 1]).contains(&day) => {
            Some(format!("{year:04}-{month:02}-{day:02}"))
        }
        Some(_) => None,
    }
}

/// The first date in a text of people, with the byte where it ends. `day_first` says how to read `3/4/2024`.
pub fn find(text: &str, day_first: bool) -> Option<(String, usize)> {
    let words = words(text);
    (0..words.len()).find_map(|i| at(&words, i, day_first))
}

/// ISO 8601 and its near relations, RFC 2822's days are left to [`find`], seconds and milliseconds since 1970.
fn machine(text: &str) -> Option<String> {
    if text.len() >= 9 && text.bytes().all(|b| b.is_ascii_digit()) {
        return stamp(text);
    }
    let bytes = text.as_bytes();
    let digits = |at: usize, n: usize| -> Option<u32> {
        let part = text.get(at..at + n)?;
        part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse().ok())?
    };
    let year = digits(0, 4)?;
    if bytes.len() == 4 {
        return None;
    }
    let parting = *bytes.get(4)?;
    if !matches!(parting, b'-' | b'/' | b'.') {
        return None;
    }
    let month_width = if digits(5, 2).is_some() { 2 } else { 1 };
    let month = digits(5, month_width)?;
    let mut at = 5 + month_width;
    if at == bytes.len() {
        return iso(year, month, None);
    }
    if bytes[at] != parting {
        return None;
    }
    at += 1;
    let day_width = if digits(at, 2).is_some() { 2 } else { 1 };
    let day = iso(year, month, Some(digits(at, day_width)?))?;
    Some(match time(&text[at + day_width..]) {
        Some(time) => format!("{day}T{time}"),
        None => day,
    })
}

/// `T08:00:00.000+0200`, ` 08:00 UTC` → `08:00:00+02:00`; seconds and zone only where they were written.
fn time(rest: &str) -> Option<String> {
    let rest = rest.strip_prefix(['T', 't', ' '])?.trim_start();
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != ':' && c != '.').unwrap_or(rest.len());
    let (clock, zone) = rest.split_at(end);
    let clock = clock.split('.').next()?;
    let parts: Vec<u32> = clock.split(':').map(|p| p.parse().ok()).collect::<Option<_>>()?;
    let clock = match parts[..] {
        [h, m] if h < 24 && m < 60 => format!("{h:02}:{m:02}"),
        [h, m, s] if h < 24 && m < 60 && s <= 60 => format!("{h:02}:{m:02}:{s:02}"),
        _ => return None,
    };
    let zone = zone.trim();
    let zone = match zone.as_bytes() {
        [] => String::new(),
        [b'Z' | b'z', ..] => "Z".to_owned(),
        _ if zone.starts_with("UTC") || zone.starts_with("GMT") => "Z".to_owned(),
        [sign @ (b'+' | b'-'), rest @ ..] => {
            let digits: String =
                rest.iter().filter(|b| b.is_ascii_digit()).take(4).map(|b| *b as char).collect();
            match digits.len() {
                2 => format!("{}{digits}:00", *sign as char),
                4 => format!("{}{}:{}", *sign as char, &digits[..2], &digits[2..]),
                _ => String::new(),
            }
        }
        _ => String::new(),
    };
    Some(clock + &zone)
}

/// `20240501080000`, or seconds or milliseconds since 1970.
fn stamp(digits: &str) -> Option<String> {
    let n: u64 = digits.parse().ok()?;
    let seconds = match digits.len() {
        9 | 10 => n,
        13 => n / 1000,
        14 => return machine(&format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..8])),
        _ => return None,
    };
    let (days, rest) = ((seconds / 86_400) as i64, seconds % 86_400);
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": days since 1970 to a date of the civil calendar.
    let z = days + 719_468;
    let era = z / 146_097;
    let doe = z - era * 146_097;
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let day = (doy - (153 * mp + 2) / 5 + 1) as u32;
    let month = if mp < 10 { mp + 3 } else { mp - 9 } as u32;
    let year = (yoe + era * 400 + i64::from(month <= 2)) as u32;
    let date = iso(year, month, Some(day)).filter(|_| year >= 1995)?;
    Some(format!("{date}T{:02}:{:02}:{:02}Z", rest / 3600, rest / 60 % 60, rest % 60))
}

#[derive(Debug, Clone, Copy)]
struct Word<'t> {
    text: &'t str,
    end: usize,
    /// The character right behind it.
    next: char,
}

fn words(text: &str) -> Vec<Word<'_>> {
    let mut out = Vec::new();
    let mut start = None;
    let kind = |c: char| if c.is_numeric() { 1 } else { i32::from(c.is_alphabetic()) * 2 };
    let mut last = 0;
    // A date stands within the first 80 words or so of what is looked at.
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]).take(600) {
        if kind(c) != last {
            if let Some(from) = start.take() {
                out.push(Word { text: &text[from..at], end: at, next: c });
            }
            if kind(c) != 0 {
                start = Some(at);
            }
            last = kind(c);
        }
    }
    out
}

fn at(words: &[Word<'_>], i: usize, day_first: bool) -> Option<(String, usize)> {
    let number = |k: usize| words.get(i + k).and_then(|w| w.text.parse::<u32>().ok());
    let named = |k: usize| words.get(i + k).and_then(|w| month(w.text));
    let year = |k: usize| number(k).filter(|y| (1990..=2100).contains(y));
    let day = |k: usize| number(k).filter(|d| (1..=31).contains(d));
    let done = |date: Option<String>, k: usize| date.and_then(|d| Some((d, words.get(i + k)?.end)));
    let filler = |k: usize| {
        words.get(i + k).is_some_and(|w| {
            matches!(w.text, "de" | "del" | "of" | "st" | "nd" | "rd" | "th" | "er" | "º" | "ª")
        })
    };
    // `May 1, 2024`, `May 1st 2024`
    if let (Some(m), Some(d)) = (named(0), day(1)) {
        let k = if filler(2) { 3 } else { 2 };
        if let Some(y) = year(k) {
            return done(iso(y, m, Some(d)), k);
        }
        // `Wed May 1 08:00:00 2024`
        if let Some(y) = (3..=6).find_map(year) {
            return done(iso(y, m, Some(d)), 1);
        }
    }
    // `1 May 2024`, `1. Mai 2024`, `1er mai 2024`, `1 de mayo de 2024`, `2024 May 1`
    if let Some(d) = day(0) {
        let m_at = (1..=3).find(|k| named(*k).is_some() && (1..*k).all(filler));
        if let Some(k) = m_at
            && let Some(y_at) = (k + 1..=k + 2).find(|y| year(*y).is_some() && (k + 1..*y).all(filler))
        {
            return done(iso(year(y_at)?, named(k)?, Some(d)), y_at);
        }
    }
    if let (Some(y), Some(m), Some(d)) = (year(0), named(1), day(2)) {
        return done(iso(y, m, Some(d)), 2);
    }
    // `2024年5月1日`
    let is = |k: usize, sign: &str| words.get(i + k).is_some_and(|w| w.text == sign);
    if let (Some(y), true, Some(m), true, Some(d)) = (year(0), is(1, "年"), number(2), is(3, "月"), day(4))
    {
        return done(iso(y, m, Some(d)), 4);
    }
    let parting = words[i].next;
    let joined = matches!(parting, '/' | '-' | '.' | '年')
        && words.get(i + 1).is_some_and(|w| w.next == parting || w.next == '月');
    if joined {
        // `2024/05/01`
        if let (Some(y), Some(m), Some(d)) = (year(0), number(1), day(2)) {
            return done(iso(y, m, Some(d)), 2);
        }
        // `01.05.2024`, `5/1/2024`, `5/1/24`
        if let (Some(a), Some(b), Some(y)) = (day(0), day(1), number(2)) {
            let width = words[i + 2].text.len();
            let y = if width == 2 && y < 70 { y + 2000 } else { y };
            if width != 2 && width != 4 || !(1990..=2100).contains(&y) {
                return None;
            }
            let day_first = parting == '.' || a > 12 || (day_first && b <= 12);
            let (m, d) = if day_first { (b, a) } else { (a, b) };
            return done(iso(y, m, Some(d)), 2);
        }
    }
    None
}

/// The month a word names in English, German, French, Spanish, Italian, Portuguese or Dutch.
pub fn month(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    let starts = |list: &[&str]| list.iter().any(|m| *m == word);
    const MONTHS: [&[&str]; 12] = [
        &[
            "january", "jan", "januar", "jänner", "janvier", "janv", "enero", "ene", "gennaio", "gen",
            "janeiro", "januari",
        ],
        &[
            "february",
            "feb",
            "febr",
            "februar",
            "février",
            "févr",
            "fév",
            "febrero",
            "febbraio",
            "fevereiro",
            "fev",
            "februari",
        ],
        &["march", "mar", "märz", "mär", "mars", "marzo", "março", "maart", "mrt"],
        &["april", "apr", "avril", "avr", "abril", "abr", "aprile"],
        &["may", "mai", "mayo", "maggio", "mag", "maio", "mei"],
        &["june", "jun", "juni", "juin", "junio", "giugno", "giu", "junho"],
        &["july", "jul", "juli", "juillet", "juil", "julio", "luglio", "lug", "julho"],
        &["august", "aug", "août", "aout", "agosto", "ago", "augustus"],
        &["september", "sept", "sep", "septembre", "septiembre", "settembre", "set", "setembro"],
        &["october", "oct", "oktober", "okt", "octobre", "octubre", "ottobre", "ott", "outubro", "out"],
        &["november", "nov", "novembre", "noviembre", "novembro"],
        &[
            "december",
            "dec",
            "dezember",
            "dez",
            "décembre",
            "déc",
            "diciembre",
            "dic",
            "dicembre",
            "dezembro",
        ],
    ];
    MONTHS.iter().position(|list| starts(list)).map(|i| i as u32 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_dates() {
        let check = |text: &str, want: Option<&str>| assert_eq!(parse(text).as_deref(), want, "{text}");
        check("2024-05-01", Some("2024-05-01"));
        check("2024-05", Some("2024-05"));
        check("2024-05-01T08:00:00.000+0200", Some("2024-05-01T08:00:00+02:00"));
        check("2024-05-01 08:00 UTC", Some("2024-05-01T08:00Z"));
        check("2024-05-01T08:00:00Z", Some("2024-05-01T08:00:00Z"));
        check("2024/5/1", Some("2024-05-01"));
        check("2024-13-01", None);
        check("2023-02-29", None);
        check("1714550400", Some("2024-05-01T08:00:00Z"));
        check("1714550400000", Some("2024-05-01T08:00:00Z"));
        check("20240501", None);
        check("Wed, 01 May 2024 08:00:00 GMT", Some("2024-05-01"));
        check("May 1, 2024", Some("2024-05-01"));
        check("Published on May 1st, 2024 at 8 am", Some("2024-05-01"));
        check("1. Mai 2024", Some("2024-05-01"));
        check("le 1er mai 2024", Some("2024-05-01"));
        check("1 de mayo de 2024", Some("2024-05-01"));
        check("1º de março de 2024", Some("2024-03-01"));
        check("1 maggio 2024", Some("2024-05-01"));
        check("1 mei 2024", Some("2024-05-01"));
        check("01.05.2024", Some("2024-05-01"));
        check("5/1/2024", Some("2024-05-01"));
        check("13/05/2024", Some("2024-05-13"));
        check("2024年5月1日", Some("2024-05-01"));
        check("in May we went home", None);
        check("", None);
    }
}
