//! Opens what a page keeps for readers without scripts: fallback pictures, sometimes the whole article.
//!
//! Browsers run scripts, so to them `<noscript>` holds characters and nothing else. Pages are written for that: an element
//! left open in there does not swallow the rest of the page. So it is read as they do, and then the characters are
//! parsed by themselves and hung below, where nothing can leak out.

use super::shadow::cap_depth;
use super::{MAX_NODES, parse_fragment};
use crate::Note;
use crate::dom::{Dom, NodeId, QualName, local_name, ns};

/// How many are opened: a page has one for each lazy picture, so this is a long gallery. Each costs a parser of its own.
const MAX_OPENED: usize = 2_000;
/// How many bytes of them are parsed together: a forum's page of posts has some hundred thousand. It bounds the time, since each
/// fragment is as dear to parse as a page of its size.
const MAX_PARSED: usize = 1024 * 1024;

/// Opens all of them, up to the limits; the rest keep their characters, which no browser shows.
pub(super) fn open(dom: &mut Dom) -> Vec<Note> {
    let found: Vec<NodeId> = dom
        .descendants(Dom::DOCUMENT)
        .filter(|&id| dom.tag(id) == Some(&local_name!("noscript")) && dom.node(id).first_child.is_some())
        .collect();
    let mut notes = Vec::new();
    let mut bytes = 0;
    for (opened, &id) in found.iter().enumerate() {
        let characters = dom.text_content(id);
        bytes += characters.len();
        if opened >= MAX_OPENED || bytes > MAX_PARSED || dom.len() > MAX_NODES {
            notes.push(Note::TooMany);
            break;
        }
        let context = QualName::new(None, ns!(html), local_name!("div"));
        let (fragment, more) = parse_fragment(context, &characters, false);
        while let Some(old) = dom.node(id).first_child {
            dom.detach(old);
        }
        dom.graft(id, fragment);
        notes.extend(more);
    }
    if !found.is_empty() {
        cap_depth(dom);
    }
    notes
}

#[cfg(test)]
mod tests {
    use super::super::{MAX_DEPTH, read};
    use super::*;

    /// The body as `tag(children)` and text.
    fn body(page: &str) -> String {
        let (dom, _) = read(page);
        let body = dom.descendants(Dom::DOCUMENT).find(|&n| dom.tag(n) == Some(&local_name!("body")));
        let mut out = String::new();
        for step in dom.walk(body.unwrap()) {
            match step {
                crate::dom::Step::Enter(node) => {
                    out.push_str(dom.text(node).unwrap_or_default());
                    if let Some(tag) = dom.tag(node) {
                        out.push_str(tag);
                        out.push('(');
                    }
                }
                crate::dom::Step::Leave(node) if dom.element(node).is_some() => out.push(')'),
                crate::dom::Step::Leave(_) => {}
            }
        }
        out
    }

    #[test]
    fn nothing_leaks_out() {
        let check = |page: &str, want: &str| assert_eq!(body(page), format!("body({want})"), "{page}");
        check("<body><noscript><div><p>in</noscript><p>out", "noscript(div(p(in)))p(out)");
        check("<body><noscript><img src=a></noscript>x", "noscript(img())x");
        check("<body><noscript></div></p>in</noscript>x", "noscript(p()in)x");
        check("<p>a<noscript><!--</noscript>b", "p(anoscript()b)");
        check("<body><noscript>a &amp; b</noscript>", "noscript(a & b)");
        check("<head><noscript><img src=a></noscript><title>T</title><body>x", "x");
    }

    #[test]
    fn limits_hold() {
        let many = "<p><noscript><b>x</b></noscript>".repeat(MAX_OPENED + 1);
        let (dom, notes) = read(&many);
        assert_eq!(notes, [Note::TooMany]);
        assert!(dom.text_content(Dom::DOCUMENT).ends_with("<b>x</b>"));
        let deep = format!("{}<noscript>{}x", "<div>".repeat(400), "<div>".repeat(400));
        let (dom, _) = read(&deep);
        let deepest = dom.descendants(Dom::DOCUMENT).map(|n| dom.ancestors(n).count()).max();
        assert!(deepest <= Some(MAX_DEPTH + 1), "{deepest:?}");
    }
}
