//! The site's name: what it is, and what in a title is no more than it.

use crate::clean::meta::page::Page;
use crate::clean::meta::votes::{Field, Votes};
use crate::text::folded::squeeze;

/// The site's name: the most trusted vote that is a name and no sentence.
pub fn site_name(votes: &Votes) -> Option<String> {
    let fits = |t: &&str| t.chars().count() <= 60 && !t.contains("://");
    votes.of(Field::Site).map(|v| v.text.as_str()).find(fits).map(str::to_owned)
}

/// The names a site goes by, letters and digits alone.
pub struct Names {
    names: Vec<String>,
}

impl Names {
    /// From the site's name and the telling word of its address.
    pub fn new(page: &Page<'_>, site: Option<&str>) -> Names {
        let host = host_word(page);
        let names = [site, host.as_deref()].into_iter().flatten().map(squeeze);
        Names { names: names.filter(|n| !n.is_empty()).collect() }
    }

    /// Whether a text is the site's name, or most of it; a text without letters is nobody's.
    pub fn are(&self, text: &str) -> bool {
        let own = squeeze(text);
        own.is_empty()
            || self.names.iter().any(|name| {
                own == *name
                    || (own.len() >= 4 && name.contains(&own) && own.len() * 2 >= name.len())
                    || (name.len() >= 4 && own.contains(name.as_str()) && name.len() * 10 >= own.len() * 6)
            })
    }

    /// Whether a text has one of the names in it.
    pub fn are_in(&self, text: &str) -> bool {
        let own = squeeze(text);
        self.names.iter().any(|name| name.len() >= 3 && own.contains(name.as_str()))
    }
}

/// The telling word of the host's name: `harbour` of `www.harbour.co.example`.
fn host_word(page: &Page<'_>) -> Option<String> {
    let host = page.address.or(page.base.as_ref())?.host_str()?;
    let mut parts: Vec<&str> = host.split('.').collect();
    if parts.len() > 1 {
        parts.pop();
    }
    let telling = parts.iter().rev().find(|p| !GENERIC.contains(p) && p.len() > 2);
    telling.or(parts.last()).map(|p| (*p).to_owned())
}

/// Words of hosts that name no site.
const GENERIC: &[&str] = &[
    "www",
    "com",
    "co",
    "org",
    "net",
    "gov",
    "edu",
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
