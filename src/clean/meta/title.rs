//! The headline: what the page shows and its metadata agree on, without the site's name.

use super::page::{Heading, Page};
use super::votes::{Field, Votes};
use crate::clean::build::key;
use crate::text::whitespace::fold;

/// Titles that say nothing: what follows the separator does.
const NOTHING_SAID: &[&str] =
    &["home", "homepage", "home page", "index", "startseite", "accueil", "inicio", "início", "untitled"];

/// The site's name: the most trusted vote that is a name and no sentence.
pub fn site_name(votes: &Votes) -> Option<String> {
    let fits = |t: &&str| t.chars().count() <= 60 && !t.contains("://");
    votes.of(Field::Site).map(|v| v.text.as_str()).find(fits).map(str::to_owned)
}

/// The headline.
///
/// A heading on the page that one of the titles in the metadata begins or ends with is believed first; then the
/// title of the metadata, without the site's name and the sections behind it.
pub fn choose(page: &Page<'_>, votes: &Votes, site: Option<&str>) -> Option<String> {
    let host = host_word(page);
    let is_site = |text: &str| is_site(text, site, host.as_deref());
    let titles: Vec<&str> =
        [Field::PageTitle, Field::Title].iter().flat_map(|f| votes.of(*f)).map(|v| &*v.text).collect();
    let heads: Vec<String> = titles.iter().flat_map(|t| beginnings(t)).collect();
    let parts: Vec<String> = titles.iter().flat_map(|t| others(t)).collect();
    let headings = || page.headings.iter().filter(|h| !key(&h.text).is_empty() && !is_site(&h.text));
    let tops = || headings().filter(|h| h.level == 1);
    let begins = |h: &&Heading| heads.contains(&key(&h.text));
    // Titles begin with what the page is about, and end with where it stands.
    let agreed = tops()
        .find(begins)
        .or_else(|| {
            headings().find(|h| h.level != 1 && begins(h) && is_main(&h.text, titles.first().copied()))
        })
        .or_else(|| tops().find(|h| parts.contains(&key(&h.text))));
    if let Some(heading) = agreed {
        return Some(strip_site(&tidy(&heading.text), &is_site));
    }
    let first = titles.first().map(|t| strip_site(t, &is_site));
    let main = first.as_deref().map(|t| {
        let told = segments(t).find(|s| !NOTHING_SAID.contains(&&*key(s)));
        told.unwrap_or(t).to_owned()
    });
    let top = tops().next().filter(|_| tops().nth(1).is_none());
    let alike = top.filter(|h| first.as_deref().is_none_or(|t| is_alike(&h.text, t)));
    alike
        .map(|h| tidy(&h.text))
        .or(main)
        .or_else(|| tops().next().map(|h| tidy(&h.text)))
        .filter(|t| !t.is_empty())
}

/// Whether a heading makes up at least half of a title.
fn is_main(heading: &str, title: Option<&str>) -> bool {
    let words = key(heading);
    words.contains(' ') && title.is_none_or(|t| words.len() * 2 >= key(t).len())
}

/// A title as it may stand in a heading: whole, and without its last parts.
fn beginnings(title: &str) -> Vec<String> {
    let cut = partings(title).into_iter().map(|(from, _)| key(&title[..from]));
    cut.chain([key(title)]).filter(|t| !t.is_empty()).collect()
}

/// What else of a title may stand in a heading: it without its first parts, each of its parts.
fn others(title: &str) -> Vec<String> {
    let cut = partings(title).into_iter().map(|(_, to)| key(&title[to..]));
    cut.chain(segments(title).map(key)).filter(|t| !t.is_empty()).collect()
}

/// Takes the site's name off either end.
fn strip_site(title: &str, is_site: &dyn Fn(&str) -> bool) -> String {
    let mut title = title;
    // A title holds the name of the site, of its section and a slogan at most.
    for _ in 0..3 {
        let partings = partings(title);
        let (Some((first_from, first_to)), Some((last_from, last_to))) = (partings.first(), partings.last())
        else {
            break;
        };
        if is_site(&title[*last_to..]) && !key(&title[..*last_from]).is_empty() {
            title = &title[..*last_from];
        } else if is_site(&title[..*first_from]) && !key(&title[*first_to..]).is_empty() {
            title = &title[*first_to..];
        } else {
            break;
        }
    }
    tidy(title)
}

/// Takes off permalink signs and loose separators.
fn tidy(title: &str) -> String {
    let loose =
        |c: char| c.is_whitespace() || matches!(c, '¶' | '#' | '|' | '–' | '—' | '·' | '»' | '•' | '🔗');
    fold(title.trim_start_matches(loose).trim_end_matches(loose))
}

/// The stretches between the parts of a title: ` | `, ` - `, ` – `, ` » `, `: `.
fn partings(title: &str) -> Vec<(usize, usize)> {
    let mut out = Vec::new();
    for (at, c) in title.char_indices() {
        let end = at + c.len_utf8();
        let spaced = title[..at].ends_with(' ') && title[end..].starts_with(' ');
        let parts = match c {
            '|' | '»' | '•' | '›' => true,
            '-' | '–' | '—' | '·' | '«' | '‹' | '>' | '/' | '~' | '⋆' => spaced,
            ':' => title[end..].starts_with(' '),
            _ => false,
        };
        if parts && out.len() < 20 {
            out.push((at, end));
        }
    }
    out
}

fn segments(title: &str) -> impl Iterator<Item = &str> {
    let mut start = 0;
    let ends = partings(title).into_iter().filter(|(at, _)| !title[*at..].starts_with(':'));
    let mut cuts: Vec<(usize, usize)> = ends.collect();
    cuts.push((title.len(), title.len()));
    cuts.into_iter().filter_map(move |(from, to)| {
        let part = title[start..from].trim();
        start = to;
        (!key(part).is_empty()).then_some(part)
    })
}

/// Whether a heading is the headline that a title words otherwise: all its words are in the title, or half of the
/// shorter one's are in both. One that says all of the title and more is a slogan around it.
fn is_alike(heading: &str, title: &str) -> bool {
    let words = |t: &str| key(t).split(' ').map(str::to_owned).collect::<std::collections::BTreeSet<_>>();
    let (heading, title) = (words(heading), words(title));
    let common = heading.intersection(&title).count();
    heading.is_subset(&title) || (!title.is_subset(&heading) && common * 2 >= heading.len().min(title.len()))
}

/// Whether a part of a title is the site's name, or its address's.
fn is_site(text: &str, site: Option<&str>, host: Option<&str>) -> bool {
    let squeeze =
        |t: &str| t.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    let own = squeeze(text);
    if own.is_empty() {
        return true;
    }
    [site, host].into_iter().flatten().map(squeeze).filter(|n| !n.is_empty()).any(|name| {
        own == name
            || (own.len() >= 4 && name.contains(&own) && own.len() * 2 >= name.len())
            || (name.len() >= 4 && own.contains(&name) && name.len() * 10 >= own.len() * 6)
    })
}

/// The telling word of the host's name: `harbour` of `www.harbour.co.example`.
fn host_word(page: &Page<'_>) -> Option<String> {
    let host = page.address.or(page.base.as_ref())?.host_str()?;
    let generic = [
        "www",
        "com",
        "co",
        "org",
        "net",
        "blog",
        "en",
        "shop",
        "news",
        "forum",
        "forums",
        "community",
        "support",
        "docs",
        "help",
        "m",
        "store",
        "app",
    ];
    let mut parts: Vec<&str> = host.split('.').collect();
    if parts.len() > 1 {
        parts.pop();
    }
    let telling = parts.iter().rev().find(|p| !generic.contains(p) && p.len() > 2);
    telling.or(parts.last()).map(|p| (*p).to_owned())
}
