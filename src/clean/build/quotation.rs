//! Block quotations: who said them, and the embedded posts that come as one.

use crate::article::{Block, BlockKind, Leaf, MarkKind};
use crate::dom::{Dom, NodeId};
use crate::text::SafeUrl;
use url::Url;

/// Class words of embedded posts, with the provider.
const POSTS: &[&str] = &[
    "twitter-tweet",
    "twitter-video",
    "instagram-media",
    "fb-post",
    "tiktok-embed",
    "bluesky-embed",
    "mastodon-embed",
    "reddit-embed-bq",
    "reddit-card",
    "threads-post",
    "text-post-media",
    "imgur-embed-pub",
];
/// Attributes in which an embedded post keeps its address.
const PERMALINKS: &[&str] = &[
    "cite",
    "data-instgrm-permalink",
    "data-text-post-permalink",
    "data-href",
    "data-embed-url",
    "data-url",
];
/// A signature is no longer, in bytes: a name, a title, a work, a date.
const SIGNATURE: usize = 160;

/// Whether the element is an embedded post.
pub fn is_post(dom: &Dom, id: NodeId) -> bool {
    dom.attribute(id, "class").is_some_and(|c| c.split_ascii_whitespace().any(|w| POSTS.contains(&w)))
}

/// The address that the quotation was taken from.
pub fn address(dom: &Dom, id: NodeId, base: Option<&Url>) -> Option<SafeUrl> {
    PERMALINKS
        .iter()
        .filter_map(|name| dom.attribute(id, name))
        .find_map(|a| SafeUrl::resolve(a.trim(), base))
}

/// Takes the signature off the end of a quotation's blocks: a last paragraph that begins with a dash, or whose class
/// says that it names somebody. `line` gives the text of a leaf.
pub fn take_signature<'t>(
    dom: &Dom,
    blocks: &mut Vec<Block>,
    line: impl Fn(&Leaf) -> &'t str,
) -> Option<Leaf> {
    let (Some(last), true) = (blocks.last(), blocks.len() > 1) else { return None };
    let BlockKind::Paragraph(leaf) = &last.kind else { return None };
    let text = line(leaf).trim_start();
    let dashed = text.starts_with(['—', '–', '―', '~']) || text.starts_with("--") || text.starts_with("- ");
    let named = last.source.is_some_and(|s| names_somebody(dom, NodeId::from_index(s.0 as usize)));
    if text.len() > SIGNATURE || !(dashed || named) {
        return None;
    }
    let leaf = leaf.clone();
    blocks.pop();
    Some(leaf)
}

/// The address of the last link in a line: a post's signature ends with its date, which links to the post.
pub fn last_link(leaf: &Leaf) -> Option<SafeUrl> {
    leaf.marks.iter().rev().find_map(|m| match &m.kind {
        MarkKind::Link(url) => Some(url.clone()),
        _ => None,
    })
}

fn names_somebody(dom: &Dom, id: NodeId) -> bool {
    let class = dom.attribute(id, "class").unwrap_or("").to_ascii_lowercase();
    let words = ["attribution", "author", "credit", "source", "byline", "signature", "cite", "speaker"];
    let mut parts = class.split(|c: char| !c.is_ascii_alphanumeric());
    parts.any(|p| words.contains(&p))
}
