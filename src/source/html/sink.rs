//! html5ever's commands, carried out on the arena.

use super::{MAX_ATTRIBUTES, selected};
use crate::dom::{Attribute, Data, Dom, Element, LocalName, Namespace, NodeId, QualName};
use html5ever::tendril::StrTendril;
use html5ever::tree_builder::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use std::borrow::Cow;
use std::cell::{Cell, Ref, RefCell};

/// The tree while it is being built.
#[derive(Debug, Default)]
pub(super) struct Sink {
    dom: RefCell<Dom>,
    attributes: Cell<usize>,
    selected_contents: RefCell<Vec<NodeId>>,
}

impl Sink {
    /// Nodes made so far.
    pub(super) fn len(&self) -> usize {
        self.dom.borrow().len()
    }

    /// Nodes and attributes made so far: what the tree costs in memory.
    pub(super) fn weight(&self) -> usize {
        self.dom.borrow().len() + self.attributes.get()
    }

    fn hang_text(&self, dom: &mut Dom, parent: NodeId, before: Option<NodeId>, text: &StrTendril) {
        let neighbour = match before {
            Some(sibling) => dom.node(sibling).previous,
            None => dom.node(parent).last_child,
        };
        if let Some(neighbour) = neighbour.filter(|&n| dom.text(n).is_some()) {
            dom.push_text(neighbour, text);
            return;
        }
        let node = dom.create(Data::Text(text.clone()));
        match before {
            Some(sibling) => dom.insert_before(sibling, node),
            None => dom.append(parent, node),
        }
    }
}

/// The name of an element, borrowed from the tree.
#[derive(Debug)]
pub(super) struct Name<'a>(Ref<'a, QualName>);

impl ElemName for Name<'_> {
    fn ns(&self) -> &Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &LocalName {
        &self.0.local
    }
}

impl TreeSink for Sink {
    type Handle = NodeId;
    type Output = Dom;
    type ElemName<'a> = Name<'a>;

    fn finish(self) -> Dom {
        let mut dom = self.dom.into_inner();
        selected::fill(&mut dom, &self.selected_contents.into_inner());
        dom
    }

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> NodeId {
        Dom::DOCUMENT
    }

    fn elem_name<'a>(&'a self, target: &'a NodeId) -> Name<'a> {
        Name(Ref::map(self.dom.borrow(), |dom| dom.name_or_empty(*target)))
    }

    fn create_element(&self, name: QualName, attrs: Vec<Attribute>, flags: ElementFlags) -> NodeId {
        self.attributes.set(self.attributes.get() + attrs.len());
        let mut dom = self.dom.borrow_mut();
        let template = flags.template.then(|| dom.create(Data::Document));
        let integration_point = flags.mathml_annotation_xml_integration_point;
        let is_selected_content = &*name.local == "selectedcontent";
        let element = dom.create(Data::Element(Element { name, attrs, template, integration_point }));
        if is_selected_content {
            self.selected_contents.borrow_mut().push(element);
        }
        element
    }

    fn create_comment(&self, text: StrTendril) -> NodeId {
        self.dom.borrow_mut().create(Data::Comment(text))
    }

    fn create_pi(&self, target: StrTendril, data: StrTendril) -> NodeId {
        self.dom.borrow_mut().create(Data::ProcessingInstruction { target, data })
    }

    fn append(&self, parent: &NodeId, child: NodeOrText<NodeId>) {
        let mut dom = self.dom.borrow_mut();
        match child {
            NodeOrText::AppendNode(node) => dom.append(*parent, node),
            NodeOrText::AppendText(text) => self.hang_text(&mut dom, *parent, None, &text),
        }
    }

    fn append_based_on_parent_node(&self, element: &NodeId, previous: &NodeId, child: NodeOrText<NodeId>) {
        let has_parent = self.dom.borrow().node(*element).parent.is_some();
        if has_parent {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_before_sibling(&self, sibling: &NodeId, child: NodeOrText<NodeId>) {
        let mut dom = self.dom.borrow_mut();
        match child {
            NodeOrText::AppendNode(node) => dom.insert_before(*sibling, node),
            NodeOrText::AppendText(text) => {
                if let Some(parent) = dom.node(*sibling).parent {
                    self.hang_text(&mut dom, parent, Some(*sibling), &text);
                }
            }
        }
    }

    fn append_doctype_to_document(&self, name: StrTendril, public_id: StrTendril, system_id: StrTendril) {
        let mut dom = self.dom.borrow_mut();
        let node = dom.create(Data::Doctype { name, public_id, system_id });
        dom.append(Dom::DOCUMENT, node);
    }

    fn get_template_contents(&self, target: &NodeId) -> NodeId {
        self.dom.borrow().element(*target).and_then(|e| e.template).unwrap_or(*target)
    }

    fn same_node(&self, x: &NodeId, y: &NodeId) -> bool {
        x == y
    }

    fn set_quirks_mode(&self, _mode: QuirksMode) {}

    fn add_attrs_if_missing(&self, target: &NodeId, attrs: Vec<Attribute>) {
        let mut dom = self.dom.borrow_mut();
        let Some(element) = dom.element_mut(*target) else { return };
        for attribute in attrs {
            let full = element.attrs.len() >= MAX_ATTRIBUTES;
            if !full && !element.attrs.iter().any(|old| old.name == attribute.name) {
                element.attrs.push(attribute);
            }
        }
    }

    fn remove_from_parent(&self, target: &NodeId) {
        self.dom.borrow_mut().detach(*target);
    }

    fn reparent_children(&self, node: &NodeId, new_parent: &NodeId) {
        self.dom.borrow_mut().move_children(*node, *new_parent);
    }

    fn is_mathml_annotation_xml_integration_point(&self, target: &NodeId) -> bool {
        self.dom.borrow().element(*target).is_some_and(|e| e.integration_point)
    }
}
