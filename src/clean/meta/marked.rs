//! Microdata, RDFa and microformats on visible elements: `itemprop`, `property`, `rel=author`, `h-entry`.

use super::page::{NAME_END, Page};
use super::votes::{Field, Votes};
use crate::dom::NodeId;

/// The text that is read of an author's or date's element, in characters.
const LINE: usize = 200;

/// So many nodes lie between the authors of one work at most.
const TOGETHER: usize = 30;

/// Votes for what the markup names.
pub fn vote(page: &Page<'_>, votes: &mut Votes) {
    let mut authors: Vec<String> = Vec::new();
    let mut last_author = None;
    for &id in &page.hooks {
        let props = ["itemprop", "property"].iter().filter_map(|n| page.attr(id, n));
        for prop in props.flat_map(str::split_ascii_whitespace) {
            let prop = prop.rsplit(':').next().unwrap_or(prop);
            match prop {
                "headline" => votes.cast(Field::Title, &page.text(id, LINE * 2)),
                "alternativeHeadline" => votes.cast(Field::Dek, &page.text(id, LINE * 2)),
                "datePublished" | "dateCreated" | "published" if !in_comment(page, id) => {
                    votes.cast(Field::Published, &value(page, id));
                }
                "dateModified" => votes.cast(Field::Modified, &value(page, id)),
                // Authors of one work stand together; the next post of a thread has its own.
                "author" | "creator"
                    if last_author.is_none_or(|last| id.index().abs_diff(last) < TOGETHER)
                        && !in_comment(page, id)
                        && !page.is_aside(id) =>
                {
                    authors.extend(author(page, id));
                    last_author = Some(id.index());
                }
                _ => {}
            }
        }
    }
    // The same author is often marked twice: in the byline and in the box below.
    authors.dedup();
    authors.truncate(8);
    votes.cast(Field::Author, &authors.join(NAME_END));
    for &id in &page.hooks {
        if page.attr(id, "rel").is_some_and(|r| r.split_ascii_whitespace().any(|w| w == "author"))
            && !page.is_aside(id)
        {
            votes.cast(Field::Author, &page.lines(id, LINE));
        }
    }
    for &id in &page.hooks {
        let class = page.attr(id, "class").unwrap_or("");
        for word in class.split_ascii_whitespace() {
            match word {
                "p-author" => votes.cast(Field::Author, &page.lines(id, LINE)),
                "dt-published" => votes.cast(Field::Published, &value(page, id)),
                "dt-updated" => votes.cast(Field::Modified, &value(page, id)),
                _ => {}
            }
        }
    }
}

/// The name within an author's element: its `itemprop=name`, its content, its text.
fn author(page: &Page<'_>, id: NodeId) -> Option<String> {
    let named =
        |n: NodeId| page.attr(n, "itemprop") == Some("name") || page.attr(n, "property") == Some("name");
    let name = page.dom.descendants(id).take(200).find(|n| named(*n));
    let text = value(page, name.unwrap_or(id));
    let text = if text.is_empty() { page.text(id, LINE) } else { text };
    (!text.is_empty()).then_some(text)
}

/// What an element says: to machines first.
pub fn value(page: &Page<'_>, id: NodeId) -> String {
    ["datetime", "content", "data-datetime", "data-time", "data-timestamp"]
        .iter()
        .filter_map(|n| page.attr(id, n))
        .find(|v| !v.trim().is_empty())
        .map_or_else(|| page.text(id, LINE), str::to_owned)
}

/// Whether the element belongs to a reader's comment, an answer or a review.
fn in_comment(page: &Page<'_>, id: NodeId) -> bool {
    page.dom.ancestors(id).take(12).any(|a| {
        let prop = page.attr(a, "itemprop").unwrap_or("");
        let kind = page.attr(a, "itemtype").unwrap_or("");
        matches!(prop, "comment" | "review" | "reviews" | "suggestedAnswer" | "acceptedAnswer")
            || ["/Comment", "/Answer", "/Review"].iter().any(|k| kind.ends_with(k))
    })
}
