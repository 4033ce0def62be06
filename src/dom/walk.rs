//! The ways through the tree, all iterative.

use super::{Dom, NodeId};

/// See [`Dom::children`].
#[derive(Debug, Clone)]
pub struct Children<'d> {
    dom: &'d Dom,
    next: Option<NodeId>,
}

/// See [`Dom::ancestors`].
#[derive(Debug, Clone)]
pub struct Ancestors<'d> {
    dom: &'d Dom,
    next: Option<NodeId>,
}

/// See [`Dom::descendants`]. [`Descendants::skip_children`] passes over what lies below the node given last.
#[derive(Debug, Clone)]
pub struct Descendants<'d> {
    dom: &'d Dom,
    root: NodeId,
    last: NodeId,
    skip: bool,
}

/// Entering or leaving a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Before the node's children.
    Enter(NodeId),
    /// After the node's children.
    Leave(NodeId),
}

/// See [`Dom::walk`]. [`Walk::skip_children`] after an `Enter` goes straight to its `Leave`.
#[derive(Debug, Clone)]
pub struct Walk<'d> {
    dom: &'d Dom,
    root: NodeId,
    next: Option<Step>,
}

impl<'d> Children<'d> {
    pub(super) fn new(dom: &'d Dom, id: NodeId) -> Self {
        Children { dom, next: dom.node(id).first_child }
    }
}

impl Iterator for Children<'_> {
    type Item = NodeId;

    fn next(&mut self) -> Option<NodeId> {
        let id = self.next?;
        self.next = self.dom.node(id).next;
        Some(id)
    }
}

impl<'d> Ancestors<'d> {
    pub(super) fn new(dom: &'d Dom, id: NodeId) -> Self {
        Ancestors { dom, next: dom.node(id).parent }
    }
}

impl Iterator for Ancestors<'_> {
    type Item = NodeId;

    fn next(&mut self) -> Option<NodeId> {
        let id = self.next?;
        self.next = self.dom.node(id).parent;
        Some(id)
    }
}

impl<'d> Descendants<'d> {
    pub(super) fn new(dom: &'d Dom, root: NodeId) -> Self {
        Descendants { dom, root, last: root, skip: false }
    }

    /// Goes on after the node given last instead of into it.
    pub fn skip_children(&mut self) {
        self.skip = true;
    }
}

impl Iterator for Descendants<'_> {
    type Item = NodeId;

    fn next(&mut self) -> Option<NodeId> {
        if !std::mem::take(&mut self.skip)
            && let Some(child) = self.dom.node(self.last).first_child
        {
            self.last = child;
            return Some(child);
        }
        let mut at = self.last;
        while at != self.root {
            let node = self.dom.node(at);
            if let Some(next) = node.next {
                self.last = next;
                return Some(next);
            }
            at = node.parent?;
        }
        self.last = self.root;
        self.skip = true;
        None
    }
}

impl<'d> Walk<'d> {
    pub(super) fn new(dom: &'d Dom, root: NodeId) -> Self {
        Walk { dom, root, next: Some(Step::Enter(root)) }
    }

    /// After an `Enter`: leaves that node next, without its children.
    pub fn skip_children(&mut self) {
        match self.next {
            Some(Step::Enter(id)) if id != self.root => self.next = self.dom.node(id).parent.map(Step::Leave),
            _ => {}
        }
    }
}

impl Iterator for Walk<'_> {
    type Item = Step;

    fn next(&mut self) -> Option<Step> {
        let step = self.next?;
        self.next = match step {
            Step::Enter(id) => Some(match self.dom.node(id).first_child {
                Some(child) => Step::Enter(child),
                None => Step::Leave(id),
            }),
            Step::Leave(id) if id == self.root => None,
            Step::Leave(id) => {
                let node = self.dom.node(id);
                node.next.map(Step::Enter).or(node.parent.map(Step::Leave))
            }
        };
        Some(step)
    }
}
