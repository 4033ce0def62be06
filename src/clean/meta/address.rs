//! The page's address: `/2024/05/01/` is a day of publication, where nothing better is known.

use super::dates;
use super::page::Page;
use super::votes::{Field, Votes};

/// Votes for a day in the path.
pub fn vote(page: &Page<'_>, votes: &mut Votes) {
    let own = page.address.map(|u| u.path());
    let base = page.base.as_ref().map(|u| u.path());
    if let Some(day) = own.or(base).and_then(day) {
        votes.cast(Field::Published, &day);
    }
}

/// `/2024/05/01/…`, `/2024-05-01-…`, `/20240501/…` → `2024-05-01`; `/2024/05/…` → `2024-05`.
fn day(path: &str) -> Option<String> {
    let parts: Vec<&str> = path.split(['/', '-', '_', '.']).collect();
    for (i, part) in parts.iter().enumerate() {
        let number = |at: usize, max: u32| {
            let part = parts.get(i + at)?;
            let n: u32 = part.parse().ok().filter(|n| (1..=max).contains(n))?;
            (part.len() <= 2).then_some(n)
        };
        let year = || part.parse::<u32>().ok().filter(|y| part.len() == 4 && (1995..=2100).contains(y));
        if let (Some(y), Some(m), Some(d)) = (year(), number(1, 12), number(2, 31)) {
            return dates::iso(y, m, Some(d));
        }
        if let (8, Ok(n)) = (part.len(), part.parse::<u32>())
            && (1995..=2100).contains(&(n / 10_000))
            && let Some(day) = dates::iso(n / 10_000, n / 100 % 100, Some(n % 100))
        {
            return Some(day);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    #[test]
    fn days_in_paths() {
        let check = |path: &str, want: Option<&str>| assert_eq!(super::day(path).as_deref(), want, "{path}");
        check("/news/2024/05/01/harbour", Some("2024-05-01"));
        check("/news/2024-5-1-harbour.html", Some("2024-05-01"));
        check("/a/20240501/harbour", Some("2024-05-01"));
        check("/a/2024/harbour", None);
        check("/a/99999999/", None);
        check("/a/2024/13/45/", None);
    }
}
