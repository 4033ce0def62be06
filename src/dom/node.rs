//! What a node holds: its links and its data.

use super::{LocalName, QualName, ns};
use html5ever::tendril::StrTendril;
use std::num::NonZeroU32;

/// The address of a node in its [`super::Dom`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(NonZeroU32);

impl NodeId {
    pub(super) const ROOT: NodeId = NodeId(NonZeroU32::MIN);

    /// The index into a side table of `dom.len()` entries.
    pub fn index(self) -> usize {
        self.0.get() as usize - 1
    }

    /// The id at an index below `dom.len()`; an index past 2^32 − 2 gives the last id.
    pub fn from_index(index: usize) -> Self {
        let n = u32::try_from(index).unwrap_or(u32::MAX - 1);
        NodeId(NonZeroU32::MIN.saturating_add(n))
    }
}

/// A node: where it hangs and what it is.
#[derive(Debug)]
pub struct Node {
    /// The node it hangs below; `None` for the document and for detached nodes.
    pub parent: Option<NodeId>,
    /// The sibling before.
    pub previous: Option<NodeId>,
    /// The sibling after.
    pub next: Option<NodeId>,
    /// The first child.
    pub first_child: Option<NodeId>,
    /// The last child.
    pub last_child: Option<NodeId>,
    /// What it is.
    pub data: Data,
}

impl Node {
    pub(super) fn new(data: Data) -> Self {
        Node { parent: None, previous: None, next: None, first_child: None, last_child: None, data }
    }
}

/// What a node is.
#[derive(Debug)]
pub enum Data {
    /// The document itself.
    Document,
    /// `<!doctype …>`.
    Doctype {
        /// The name, mostly `html`.
        name: StrTendril,
        /// The public identifier.
        public_id: StrTendril,
        /// The system identifier.
        system_id: StrTendril,
    },
    /// An element.
    Element(Element),
    /// Characters.
    Text(StrTendril),
    /// `<!-- … -->`.
    Comment(StrTendril),
    /// `<? … >`, which only XML keeps; HTML makes a comment of it.
    ProcessingInstruction {
        /// The word after `<?`.
        target: StrTendril,
        /// The rest.
        data: StrTendril,
    },
}

/// A name with its attributes.
#[derive(Debug)]
pub struct Element {
    /// The name with its namespace.
    pub name: QualName,
    /// The attributes in source order, names unique.
    pub attrs: Vec<Attribute>,
    /// The content of a `<template>`: a document fragment outside the tree.
    pub template: Option<NodeId>,
    /// Whether it is a MathML annotation-xml that takes HTML inside (the parser asks).
    pub integration_point: bool,
}

/// An attribute: the parser's own, so that none is copied.
pub use html5ever::Attribute;

impl Element {
    /// An element without children.
    pub fn new(name: QualName, attrs: Vec<Attribute>) -> Self {
        Element { name, attrs, template: None, integration_point: false }
    }

    /// The value of an attribute without a namespace.
    pub fn attr(&self, name: &LocalName) -> Option<&str> {
        self.attrs.iter().find(|a| a.name.ns == ns!() && a.name.local == *name).map(|a| &*a.value)
    }
}
