//! A line that says of itself when the page was published, wherever it stands: below the article, in its sidebar.

use super::dates;
use super::page::Page;
use super::votes::{Field, Votes};
use crate::dom::Dom;

/// How such lines begin.
const LEADS: &[&str] = &[
    "posted on",
    "posted:",
    "published on",
    "published:",
    "published",
    "first published",
    "date published",
    "publication date",
    "post time",
    "veröffentlicht am",
    "erschienen am",
    "publié le",
    "mis en ligne le",
    "publicado el",
    "publicado em",
    "pubblicato il",
    "gepubliceerd op",
    "geplaatst op",
];
/// A line is not longer, in bytes; between it and its label there is no other text.
const LINE: usize = 100;

/// Votes for the only date that is stamped so; a list of posts has one for each.
pub fn vote(page: &Page<'_>, votes: &mut Votes) {
    let mut only: Option<String> = None;
    let mut walk = page.dom.descendants(Dom::DOCUMENT);
    let mut labelled = false;
    while let Some(id) = walk.next() {
        if page.dom.tag(id).is_some_and(|t| matches!(&**t, "script" | "style" | "template" | "svg" | "head"))
        {
            walk.skip_children();
            continue;
        }
        let Some(text) = page.dom.text(id).map(str::trim).filter(|t| !t.is_empty()) else { continue };
        let own = text.len() <= LINE && is_led(text);
        if (own || labelled)
            && let Some((date, _)) = dates::find(text.get(..LINE).unwrap_or(text), page.day_first())
        {
            match &only {
                Some(other) if *other != date => return,
                _ => only = Some(date),
            }
        }
        labelled = own;
    }
    if let Some(date) = only {
        votes.cast(Field::Published, &date);
    }
}

fn is_led(text: &str) -> bool {
    // Most texts of a page fail by their first letter. (None of these letters is the small one of a letter outside ASCII.)
    let first = text.bytes().next().map(|b| b.to_ascii_lowercase());
    LEADS.iter().filter(|lead| lead.bytes().next() == first).any(|lead| {
        let mut characters = text.chars().flat_map(char::to_lowercase);
        lead.chars().all(|c| characters.next() == Some(c))
            && characters.next().is_none_or(|c| !c.is_alphanumeric())
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn stamps() {
        let check = |text: &str, want: bool| assert_eq!(super::is_led(text), want, "{text}");
        check("Posted on 1 May 2024", true);
        check("PUBLIÉ LE 1er mai 2024", true);
        check("Publishedness", false);
        check("They posted on 1 May", false);
    }
}
