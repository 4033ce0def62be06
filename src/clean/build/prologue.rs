//! The lines above the body that say again what the metadata says: title, dek, byline and date are shown once.

use crate::article::Metadata;
use crate::clean::meta;
use crate::lexicon::bylines::{BESIDE_NAMES, JOBS};
use crate::text::folded::key;
use url::Url;

/// Watches the first lines of an article.
#[derive(Debug)]
pub struct Prologue {
    title: String,
    dek: String,
    site: String,
    names: Vec<String>,
    /// Whether the header gives the day.
    dated: bool,
    /// Lines kept so far; `usize::MAX` once the body has begun.
    kept: usize,
}

/// So many lines may stand above the body (kicker, tags, caption of the lead picture, reading time).
const LINES: usize = 8;
/// A line this long, in bytes, is body text, and nothing after it stands above the body.
const BODY: usize = 160;
/// So many words of a byline stand around the names: a job, a place.
const AROUND: usize = 6;
/// A byline with its date and reading time is no longer, in bytes.
const BYLINE: usize = 160;

impl Prologue {
    /// Watches for what `meta` says. A page with many signatures (a thread, a list of articles) keeps its bylines.
    pub fn new(meta: &Metadata, many_signatures: bool) -> Self {
        let names = meta.byline.iter().filter(|_| !many_signatures).flat_map(|b| &b.people);
        Prologue {
            title: key(meta.title.as_deref().unwrap_or("")),
            dek: key(meta.dek.as_deref().unwrap_or("")),
            site: key(meta.site_name.as_deref().unwrap_or("")),
            dated: meta.published.is_some() && !many_signatures,
            names: names.flat_map(|n| key(n).split(' ').map(str::to_owned).collect::<Vec<_>>()).collect(),
            kept: 0,
        }
    }

    /// Whether a line only repeats the metadata. Call it for each line in order.
    pub fn repeats(&mut self, line: &str, is_heading: bool) -> bool {
        if self.kept >= LINES || line.is_empty() {
            return false;
        }
        let words = key(line);
        // A post may have no headline but its own first words: those stay.
        let headline = is_heading || line.len() < BODY;
        let repeats = (!words.is_empty())
            && (headline && is_same_title(&words, &self.title, is_heading)
                || words == self.dek
                || (line.len() <= BYLINE && (self.is_byline(&words) || self.is_signed(line, &words)))
                || (self.dated && !is_heading && is_day(&words)));
        if !repeats {
            self.kept = if line.len() >= BODY && !is_heading { LINES } else { self.kept + 1 };
        }
        repeats
    }

    /// Whether a picture above the body only shows whose page it is: the emblem of the site, its link to the start page, the
    /// author's portrait.
    pub fn is_emblem(&self, alt: &str, link: Option<&str>, page: Option<&Url>) -> bool {
        let start = |link: &str| {
            Url::parse(link).is_ok_and(|url| {
                url.path() == "/"
                    && url.query().is_none()
                    && page.is_none_or(|page| page.host() == url.host())
            })
        };
        let words = key(alt);
        let bare = words.strip_suffix(" logo").unwrap_or(&words);
        self.kept < LINES
            && (link.is_some_and(start)
                || !bare.is_empty() && bare == self.site
                || !self.names.is_empty() && bare.split(' ').eq(self.names.iter()))
    }

    /// Nothing but the authors' names and what goes with them.
    fn is_byline(&self, words: &str) -> bool {
        let mut named = false;
        !self.names.is_empty()
            && words.split(' ').all(|w| {
                let name = self.names.iter().any(|n| n == w);
                named |= name;
                name || BESIDE_NAMES.contains(&w) || JOBS.contains(&w) || is_number(w)
            })
            && named
    }

    /// A line that begins as a byline does and names them all, with their jobs or places: "By Ana Costa in Lindau".
    fn is_signed(&self, line: &str, words: &str) -> bool {
        let ends = line.ends_with(['.', '!', '?', '…', ':']);
        !self.names.is_empty()
            && !ends
            && words.split(' ').count() <= self.names.len() + AROUND
            && self.names.iter().all(|n| words.split(' ').any(|w| w == n))
            && meta::is_led(line)
    }
}

/// A number, an hour, an ordinal: `14`, `14h30`, `1st`.
fn is_number(word: &str) -> bool {
    word.len() <= 5 && word.starts_with(|c: char| c.is_ascii_digit())
}

/// Nothing but a day with its year, and the words beside it.
fn is_day(words: &str) -> bool {
    let year = |w: &str| w.len() == 4 && w.bytes().all(|b| b.is_ascii_digit());
    let beside = |w: &str| BESIDE_NAMES.contains(&w) || is_number(w);
    words.split(' ').any(year) && words.contains(' ') && words.split(' ').all(beside)
}

/// The headline may carry a word more or less than the title in the metadata.
fn is_same_title(words: &str, title: &str, is_heading: bool) -> bool {
    if title.is_empty() {
        return false;
    }
    if words == title {
        return true;
    }
    let (short, long) = if words.len() < title.len() { (words, title) } else { (title, words) };
    is_heading && short.contains(' ') && short.len() * 3 >= long.len() * 2 && long.starts_with(short)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emblems() {
        let byline = Some(crate::article::Byline { people: vec!["Ana Costa".into()] });
        let meta = Metadata { site_name: Some("The Valley Post".into()), byline, ..Metadata::default() };
        let page = Url::parse("https://valley.example/news/pier").ok();
        let check = |alt: &str, link: Option<&str>, want: bool| {
            let got = Prologue::new(&meta, false).is_emblem(alt, link, page.as_ref());
            assert_eq!(got, want, "{alt} {link:?}");
        };
        check("", Some("https://museum.example/"), false);
        check("The Valley Post logo", None, true);
        check("", Some("https://valley.example/"), true);
        check("Ana Costa", None, true);
        check("Ana Costa at the quay", None, false);
        check("", None, false);
        check("", Some("https://valley.example/pier"), false);
        let mut body = Prologue::new(&meta, false);
        body.repeats(&"The sea rose over the quay. ".repeat(8), false);
        assert!(!body.is_emblem("Ana Costa", None, None));
    }
    use crate::article::Byline;

    #[test]
    fn says_nothing_twice() {
        let meta = Metadata {
            title: Some("Storm closes the harbour".into()),
            dek: Some("Boats stay in port.".into()),
            byline: Some(Byline { people: vec!["Ana Costa".into()] }),
            ..Metadata::default()
        };
        let check = |line: &str, heading: bool, want: bool| {
            assert_eq!(Prologue::new(&meta, false).repeats(line, heading), want, "{line}");
        };
        check("Storm Closes the Harbour", true, true);
        check("Storm closes the harbour – live", true, true);
        check("Storm", true, false);
        check("Boats stay in port.", false, true);
        check("By Ana Costa, 3 May 2024 · 4 min read", false, true);
        check("Ana Costa walked to the quay.", false, false);
        check("3 May 2024", false, false);
        let mut prologue = Prologue::new(&meta, false);
        prologue.repeats(&"The sea rose. ".repeat(20), false);
        assert!(!prologue.repeats("Storm closes the harbour", true));
        assert!(!Prologue::new(&meta, true).repeats("Ana Costa", false));
    }
}
