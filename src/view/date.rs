//! A date as a person writes it, from the ISO 8601 of the metadata.

use super::{Key, Strings};

/// `2024-05-01T08:00:00+02:00` → `1 May 2024`; a month or a year alone where the page tells no more. `None` where it is no date.
///
/// The day is the one the publisher wrote, in the publisher's own time zone: a reader elsewhere sees the same date as on the page.
pub fn human(iso: &str, strings: &Strings<'_>) -> Option<String> {
    let date = iso.split(['T', ' ']).next()?;
    let mut parts = date.split('-');
    let year = number(parts.next()?, 4)?;
    let Some(month) = parts.next() else { return Some(year.to_string()) };
    let month = number(month, 2).filter(|m| (1..=12).contains(m))?;
    let name = strings.get(Key::Months).split('|').nth(month as usize - 1)?;
    let year = year.to_string();
    let Some(day) = parts.next() else {
        return Some(strings.fill(Key::DateMonth, &[("month", name), ("year", &year)]));
    };
    let day = number(day, 2).filter(|d| (1..=31).contains(d))?;
    let day = match strings.language {
        // French writes the first as an ordinal.
        super::UiLanguage::Fr if day == 1 => "1er".to_owned(),
        _ => day.to_string(),
    };
    Some(strings.fill(Key::DateDay, &[("day", &day), ("month", name), ("year", &year)]))
}

/// Whether two ISO dates fall on the same day as written.
pub(super) fn same_day(a: &str, b: &str) -> bool {
    a.get(..10).is_some() && a.get(..10) == b.get(..10)
}

fn number(digits: &str, length: usize) -> Option<u32> {
    let ok = digits.len() == length && digits.bytes().all(|b| b.is_ascii_digit());
    ok.then(|| digits.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::super::UiLanguage;
    use super::*;

    #[test]
    fn dates() {
        let check = |language: &str, iso: &str, want: Option<&str>| {
            let strings = Strings { language: UiLanguage::of(language), overrides: &[] };
            assert_eq!(human(iso, &strings).as_deref(), want, "{iso}");
        };
        check("en", "2024-05-01T23:30:00-08:00", Some("1 May 2024"));
        check("de", "2024-05-01", Some("1. Mai 2024"));
        check("fr", "2024-05-01", Some("1er mai 2024"));
        check("fr", "2024-08-12", Some("12 août 2024"));
        check("es", "2024-05-01", Some("1 de mayo de 2024"));
        check("es", "2024-05", Some("mayo de 2024"));
        check("en", "2024", Some("2024"));
        check("en", "2024-13-01", None);
        check("en", "2024-01-32", None);
        check("en", "yesterday", None);
        check("en", "", None);
    }
}
