//! The document as it was: one arena of nodes, whatever the host gave (HTML, Markdown, plain text).
//! No scores, verdicts or articles in it (those are side tables keyed by [`NodeId`]), and nothing that parses.
//!
//! Invariants: the document is node 0; links between nodes are always consistent; every walk is iterative,
//! so that no depth of nesting can exhaust the stack.

mod node;
mod walk;

pub use html5ever::{LocalName, Namespace, QualName, local_name, ns};
pub use node::{Attribute, Data, Element, Node, NodeId};
pub use walk::{Ancestors, Children, Descendants, Step, Walk};

use html5ever::tendril::StrTendril;

/// A tree of nodes in one `Vec`; a [`NodeId`] is an index into it and stays valid, even after a node is detached.
#[derive(Debug)]
pub struct Dom {
    nodes: Vec<Node>,
}

impl Default for Dom {
    fn default() -> Self {
        Dom { nodes: vec![Node::new(Data::Document)] }
    }
}

impl Dom {
    /// The document node, root of all.
    pub const DOCUMENT: NodeId = NodeId::ROOT;

    /// How many nodes were ever made, detached ones included: the size for a side table.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether nothing but the document node is there.
    pub fn is_empty(&self) -> bool {
        self.nodes.len() == 1
    }

    /// The node behind an id.
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.index()]
    }

    /// The element behind an id, if it is one.
    pub fn element(&self, id: NodeId) -> Option<&Element> {
        match &self.node(id).data {
            Data::Element(element) => Some(element),
            _ => None,
        }
    }

    /// The element behind an id, to change its attributes.
    pub fn element_mut(&mut self, id: NodeId) -> Option<&mut Element> {
        match &mut self.nodes[id.index()].data {
            Data::Element(element) => Some(element),
            _ => None,
        }
    }

    /// The tag name if the node is an HTML element: `dom.tag(id) == Some(&local_name!("p"))`.
    pub fn tag(&self, id: NodeId) -> Option<&LocalName> {
        self.element(id).filter(|e| e.name.ns == ns!(html)).map(|e| &e.name.local)
    }

    /// The name of an element; for other nodes a name without letters, which no element has.
    pub fn name_or_empty(&self, id: NodeId) -> &QualName {
        static EMPTY: QualName = QualName { prefix: None, ns: ns!(), local: local_name!("") };
        self.element(id).map_or(&EMPTY, |e| &e.name)
    }

    /// The characters of a text node.
    pub fn text(&self, id: NodeId) -> Option<&str> {
        match &self.node(id).data {
            Data::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The value of an attribute without a namespace.
    pub fn attr(&self, id: NodeId, name: &LocalName) -> Option<&str> {
        self.element(id)?.attr(name)
    }

    /// The value of an attribute by its name, whatever its namespace prefix.
    pub fn attribute(&self, id: NodeId, name: &str) -> Option<&str> {
        self.element(id)?.attrs.iter().find(|a| &*a.name.local == name).map(|a| &*a.value)
    }

    /// All text below a node, as it stands (no white space folded, no breaks put in).
    pub fn text_content(&self, id: NodeId) -> String {
        self.descendants(id).filter_map(|n| self.text(n)).collect()
    }

    /// The node's children, in order.
    pub fn children(&self, id: NodeId) -> Children<'_> {
        Children::new(self, id)
    }

    /// The node's ancestors, nearest first, without itself.
    pub fn ancestors(&self, id: NodeId) -> Ancestors<'_> {
        Ancestors::new(self, id)
    }

    /// Everything below the node in document order, without itself.
    pub fn descendants(&self, id: NodeId) -> Descendants<'_> {
        Descendants::new(self, id)
    }

    /// The subtree in document order with a step for entering and one for leaving each node, itself included.
    pub fn walk(&self, id: NodeId) -> Walk<'_> {
        Walk::new(self, id)
    }

    /// Makes a node that hangs nowhere yet.
    pub fn create(&mut self, data: Data) -> NodeId {
        self.nodes.push(Node::new(data));
        NodeId::from_index(self.nodes.len() - 1)
    }

    /// Makes an HTML element that hangs nowhere yet.
    pub fn create_html(&mut self, tag: LocalName) -> NodeId {
        self.create(Data::Element(Element::new(QualName::new(None, ns!(html), tag), Vec::new())))
    }

    /// Makes a text node that hangs nowhere yet.
    pub fn create_text(&mut self, text: &str) -> NodeId {
        self.create(Data::Text(StrTendril::from_slice(text)))
    }

    /// Adds characters to a text node; other nodes are left as they are.
    pub fn push_text(&mut self, id: NodeId, text: &StrTendril) {
        if let Data::Text(old) = &mut self.nodes[id.index()].data {
            old.push_tendril(text);
        }
    }

    /// Hangs `child` below `parent` as its last child, taking it from where it was.
    pub fn append(&mut self, parent: NodeId, child: NodeId) {
        self.detach(child);
        let last = self.node(parent).last_child;
        self.at(child).parent = Some(parent);
        self.at(child).previous = last;
        match last {
            Some(last) => self.at(last).next = Some(child),
            None => self.at(parent).first_child = Some(child),
        }
        self.at(parent).last_child = Some(child);
    }

    /// Hangs `new` right before `sibling`, taking it from where it was. A sibling without a parent changes nothing.
    pub fn insert_before(&mut self, sibling: NodeId, new: NodeId) {
        self.detach(new);
        let Some(parent) = self.node(sibling).parent else { return };
        let previous = self.node(sibling).previous;
        self.at(new).parent = Some(parent);
        self.at(new).previous = previous;
        self.at(new).next = Some(sibling);
        match previous {
            Some(previous) => self.at(previous).next = Some(new),
            None => self.at(parent).first_child = Some(new),
        }
        self.at(sibling).previous = Some(new);
    }

    /// Hangs all children of one node behind the last child of another, in order. The other may not lie below the one.
    pub fn move_children(&mut self, from: NodeId, to: NodeId) {
        let Node { first_child: Some(first), last_child: Some(last), .. } = *self.node(from) else { return };
        if from == to {
            return;
        }
        self.at(from).first_child = None;
        self.at(from).last_child = None;
        let mut next = Some(first);
        while let Some(child) = next {
            self.at(child).parent = Some(to);
            next = self.node(child).next;
        }
        match self.node(to).last_child {
            Some(old) => {
                self.at(old).next = Some(first);
                self.at(first).previous = Some(old);
            }
            None => self.at(to).first_child = Some(first),
        }
        self.at(to).last_child = Some(last);
    }

    /// Moves everything below another tree's document node behind the last child of `parent`.
    pub fn graft(&mut self, parent: NodeId, other: Dom) {
        let before = self.nodes.len();
        let moved = |id: NodeId| NodeId::from_index(id.index() + before);
        // The other document node comes along and stays behind, hanging nowhere.
        self.nodes.extend(other.nodes.into_iter().map(|node| {
            let mut data = node.data;
            if let Data::Element(element) = &mut data {
                element.template = element.template.map(moved);
            }
            Node {
                parent: node.parent.map(moved),
                previous: node.previous.map(moved),
                next: node.next.map(moved),
                first_child: node.first_child.map(moved),
                last_child: node.last_child.map(moved),
                data,
            }
        }));
        self.move_children(moved(Dom::DOCUMENT), parent);
    }

    /// Takes a node with all below it out of the tree; its id stays valid.
    pub fn detach(&mut self, id: NodeId) {
        let Node { parent, previous, next, .. } = *self.node(id);
        match (previous, parent) {
            (Some(previous), _) => self.at(previous).next = next,
            (None, Some(parent)) => self.at(parent).first_child = next,
            (None, None) => {}
        }
        match (next, parent) {
            (Some(next), _) => self.at(next).previous = previous,
            (None, Some(parent)) => self.at(parent).last_child = previous,
            (None, None) => {}
        }
        let node = self.at(id);
        (node.parent, node.previous, node.next) = (None, None, None);
    }

    fn at(&mut self, id: NodeId) -> &mut Node {
        &mut self.nodes[id.index()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> (Dom, NodeId, NodeId, NodeId) {
        let mut dom = Dom::default();
        let p = dom.create_html(local_name!("p"));
        let (a, b) = (dom.create_text("a"), dom.create_text("b"));
        dom.append(Dom::DOCUMENT, p);
        dom.append(p, b);
        dom.insert_before(b, a);
        (dom, p, a, b)
    }

    #[test]
    fn keeps_order_and_links() {
        let (mut dom, p, a, b) = sample();
        assert_eq!(dom.text_content(Dom::DOCUMENT), "ab");
        dom.append(p, a);
        assert_eq!(dom.text_content(p), "ba");
        dom.detach(b);
        assert_eq!(dom.children(p).collect::<Vec<_>>(), [a]);
        assert_eq!(dom.ancestors(a).collect::<Vec<_>>(), [p, Dom::DOCUMENT]);
    }

    #[test]
    fn grafts_another_tree() {
        let (mut dom, p, ..) = sample();
        let (other, ..) = sample();
        dom.graft(p, other);
        assert_eq!(dom.text_content(p), "abab");
        assert_eq!(dom.children(p).count(), 3);
        assert!(dom.children(p).all(|n| dom.node(n).parent == Some(p)));
    }

    #[test]
    fn walks_in_and_out() {
        let (dom, p, a, b) = sample();
        let steps: Vec<_> = dom.walk(p).collect();
        let (enter, leave) = (Step::Enter, Step::Leave);
        assert_eq!(steps, [enter(p), enter(a), leave(a), enter(b), leave(b), leave(p)]);
    }
}
