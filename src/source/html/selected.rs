//! `<selectedcontent>` shows a copy of the chosen option, see <https://html.spec.whatwg.org/#the-selectedcontent-element>.

use crate::dom::{Data, Dom, Element, NodeId, Step, local_name};

/// Puts the copies in place once the page is whole. html5ever asks for them too, but only at an explicit `</option>`.
pub(super) fn fill(dom: &mut Dom, selected_contents: &[NodeId]) {
    let mut last_select = None;
    for &content in selected_contents {
        let select = dom.ancestors(content).find(|&n| dom.tag(n) == Some(&local_name!("select")));
        // Only the first one of a select is filled, so no option is copied twice.
        if select.is_none() || select == last_select {
            continue;
        }
        last_select = select;
        let Some(option) = select.and_then(|select| chosen(dom, select)) else { continue };
        if !dom.ancestors(content).any(|n| n == option) {
            while let Some(old) = dom.node(content).first_child {
                dom.detach(old);
            }
            copy_children(dom, option, content);
        }
    }
}

/// The last option marked as selected, else the first that can be chosen.
fn chosen(dom: &Dom, select: NodeId) -> Option<NodeId> {
    if dom.attr(select, &local_name!("multiple")).is_some() {
        return None;
    }
    let options = || dom.descendants(select).filter(|&n| dom.tag(n) == Some(&local_name!("option")));
    let selected = options().filter(|&n| dom.attr(n, &local_name!("selected")).is_some()).last();
    selected.or_else(|| options().find(|&n| dom.attr(n, &local_name!("disabled")).is_none()))
}

fn copy_children(dom: &mut Dom, from: NodeId, to: NodeId) {
    let steps: Vec<Step> = dom
        .walk(from)
        .filter(|step| !matches!(step, Step::Enter(n) | Step::Leave(n) if *n == from))
        .collect();
    let mut parent = to;
    for step in steps {
        match step {
            Step::Enter(node) => {
                let data = match &dom.node(node).data {
                    Data::Text(text) => Data::Text(text.clone()),
                    Data::Comment(text) => Data::Comment(text.clone()),
                    Data::Element(e) => Data::Element(Element::new(e.name.clone(), e.attrs.clone())),
                    _ => Data::Comment(Default::default()),
                };
                let copy = dom.create(data);
                dom.append(parent, copy);
                parent = copy;
            }
            Step::Leave(_) => parent = dom.node(parent).parent.unwrap_or(to),
        }
    }
}
