//! Puts declarative shadow roots in their place: what a reader of the page sees is the composed tree.
//!
//! A snapshot of a live page prints open shadow roots as `<template shadowrootmode>` inside their hosts. Here each
//! host gets the template's content as its children, with its own children moved into the slots that take them
//! (CSS Scoping's flat tree); children that no slot takes are not shown by a browser and go.

use crate::dom::{Dom, LocalName, NodeId, Step, local_name};
use crate::source::MAX_DEPTH;
use std::collections::BTreeMap;

/// Composes the tree; a tree without shadow roots is left as it is, after one pass over it.
pub(super) fn compose(dom: &mut Dom) {
    let mut todo = templates(dom, Dom::DOCUMENT);
    if todo.is_empty() {
        return;
    }
    while let Some((host, template)) = todo.pop() {
        let Some(content) = dom.element(template).and_then(|e| e.template) else { continue };
        // The template may hold hosts of its own; those among the host's children are known already.
        todo.extend(templates(dom, content));
        compose_host(dom, host, template, content);
    }
    cap_depth(dom);
}

/// Hosts with their first shadow template, in document order.
fn templates(dom: &Dom, root: NodeId) -> Vec<(NodeId, NodeId)> {
    let mut found: Vec<(NodeId, NodeId)> = Vec::new();
    for node in dom.descendants(root) {
        if is_shadow_root(dom, node)
            && let Some(host) = dom.node(node).parent
            && dom.element(host).is_some()
            && found.last().is_none_or(|(last, _)| *last != host)
        {
            found.push((host, node));
        }
    }
    found
}

fn is_shadow_root(dom: &Dom, node: NodeId) -> bool {
    dom.tag(node) == Some(&local_name!("template"))
        && dom.attr(node, &LocalName::from("shadowrootmode")).is_some()
}

fn compose_host(dom: &mut Dom, host: NodeId, template: NodeId, content: NodeId) {
    let light: Vec<NodeId> = dom.children(host).filter(|&n| n != template).collect();
    let mut by_slot: BTreeMap<String, Vec<NodeId>> = BTreeMap::new();
    for node in light {
        dom.detach(node);
        let slot = dom.attr(node, &local_name!("slot")).unwrap_or("").to_owned();
        by_slot.entry(slot).or_default().push(node);
    }
    dom.detach(template);
    dom.move_children(content, host);
    let slots: Vec<NodeId> =
        dom.descendants(host).filter(|&n| dom.tag(n) == Some(&local_name!("slot"))).collect();
    for slot in slots {
        let name = dom.attr(slot, &local_name!("name")).unwrap_or("");
        // The first slot of a name takes all; a slot that gets nothing shows its own children.
        let Some(taken) = by_slot.remove(name) else { continue };
        let fallback: Vec<NodeId> = dom.children(slot).collect();
        fallback.into_iter().for_each(|node| dom.detach(node));
        taken.into_iter().for_each(|node| dom.append(slot, node));
    }
}

/// Composing, like opening a `<noscript>`, can nest trees that were each within the limit: what lies deeper than [`MAX_DEPTH`]
/// moves up, in order.
pub(super) fn cap_depth(dom: &mut Dom) {
    let mut path: Vec<NodeId> = Vec::new();
    let mut moves: Vec<(NodeId, NodeId)> = Vec::new();
    for step in dom.walk(Dom::DOCUMENT) {
        match step {
            Step::Enter(node) => {
                if path.len() > MAX_DEPTH {
                    moves.push((node, path[MAX_DEPTH - 1]));
                }
                path.push(node);
            }
            Step::Leave(_) => {
                path.pop();
            }
        }
    }
    for (node, to) in moves {
        dom.append(to, node);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::html;

    /// The composed page as `tag(children)` and text.
    fn composed(page: &str) -> String {
        let (mut dom, _) = html::parse(page, false);
        compose(&mut dom);
        let mut out = String::new();
        for step in dom.walk(Dom::DOCUMENT) {
            match step {
                Step::Enter(node) => {
                    out.push_str(dom.text(node).unwrap_or_default());
                    if let Some(tag) = dom.tag(node) {
                        out.push_str(tag);
                        out.push('(');
                    }
                }
                Step::Leave(node) if dom.element(node).is_some() => out.push(')'),
                Step::Leave(_) => {}
            }
        }
        out
    }

    #[test]
    fn puts_children_into_their_slots() {
        let check = |body: &str, want: &str| {
            assert_eq!(composed(body), format!("html(head()body({want}))"), "{body}");
        };
        check("<p>plain</p>", "p(plain)");
        check("<x-a><template shadowrootmode=open><b>in</b></template>lost</x-a>", "x-a(b(in))");
        check(
            "<x-a><template shadowrootmode=open><slot name=t>none</slot>: <slot></slot></template>one <i slot=t>T</i>two</x-a>",
            "x-a(slot(i(T)): slot(one two))",
        );
        check(
            "<x-a><template shadowrootmode=open><slot name=t>none</slot></template></x-a>",
            "x-a(slot(none))",
        );
        check(
            "<x-a><template shadowrootmode=open><x-b><template shadowrootmode=open>(<slot></slot>)</template><slot></slot></x-b></template>word</x-a>",
            "x-a(x-b((slot(slot(word)))))",
        );
        check("x<template><p>never shown</p></template>", "xtemplate()");
    }

    #[test]
    fn stays_within_the_depth() {
        let deep = "<div>".repeat(400);
        let page = format!(
            "<x-a><template shadowrootmode=open>{deep}<slot></slot></template><section>{deep}end</x-a>"
        );
        let (mut dom, _) = html::parse(&page, false);
        compose(&mut dom);
        assert!(dom.text_content(Dom::DOCUMENT).ends_with("end"));
        let deepest = dom.descendants(Dom::DOCUMENT).map(|n| dom.ancestors(n).count()).max();
        assert!(deepest <= Some(MAX_DEPTH + 1), "{deepest:?}");
    }
}
