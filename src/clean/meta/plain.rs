//! Text without metadata: the first line or heading is the title.

use super::page::Page;
use super::votes::{Field, Votes};
use crate::dom::Dom;

/// A first line that is a title is not longer, in characters.
const TITLE: usize = 140;

/// Votes for the first heading, or for a short first line of a plain text that ends like a title.
pub fn vote(page: &Page<'_>, votes: &mut Votes) {
    if let Some(heading) = page.headings.iter().find(|h| h.level > 0) {
        if page.title.is_none() {
            votes.cast(Field::Title, &heading.text);
        }
        return;
    }
    if !page.plain || page.title.is_some() {
        return;
    }
    let mut lines = page.dom.descendants(Dom::DOCUMENT).filter_map(|n| page.dom.text(n)).map(str::trim);
    if let Some(line) = lines.find(|t| !t.is_empty())
        && looks_like_title(line)
        && lines.any(|t| t.len() > line.len())
    {
        votes.cast(Field::Title, line);
    }
}

fn looks_like_title(line: &str) -> bool {
    line.chars().count() <= TITLE && !line.ends_with(['.', ',', ';', ':', '”', '"']) && !line.contains('\n')
}
