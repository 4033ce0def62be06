//! The document's own frame: `<title>`, `<html lang dir>`, `<link>`.

use super::page::Page;
use super::votes::{Field, Votes};
use crate::dom::local_name;

/// Votes for what these say.
pub fn vote(page: &Page<'_>, votes: &mut Votes) {
    if let Some(title) = &page.title {
        votes.cast(Field::PageTitle, title);
    }
    for (rel, href) in &page.links {
        match rel.to_ascii_lowercase().as_str() {
            "canonical" => votes.cast(Field::Canonical, href),
            "image_src" => votes.cast(Field::Image, href),
            _ => {}
        }
    }
    let Some(root) = page.root else { return };
    let body = page.dom.children(root).find(|n| page.dom.tag(*n) == Some(&local_name!("body")));
    for node in [Some(root), body].into_iter().flatten() {
        for (name, field) in
            [("lang", Field::Language), ("xml:lang", Field::Language), ("dir", Field::Direction)]
        {
            if let Some(value) = page.attr(node, name) {
                votes.cast(field, &value.to_lowercase());
            }
        }
    }
}
