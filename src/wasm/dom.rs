//! A view as DOM, piece by piece into a fragment: nothing is parsed, so nothing can be injected.

use crate::view::{Piece, View};
use wasm_bindgen::JsValue;
use web_sys::{Document, DocumentFragment, Element, Node};

/// Builds a view with the document's own methods.
pub(super) fn build(view: &View<'_>, document: &Document) -> Result<JsValue, JsValue> {
    let fragment = document.create_document_fragment();
    let mut open: Vec<Element> = Vec::new();
    for piece in view.pieces() {
        match piece {
            Piece::Open(tag) => open.push(document.create_element(tag.as_str())?),
            Piece::Attr(attr) => {
                if let Some(element) = open.last() {
                    element.set_attribute(attr.name(), &attr.value())?;
                }
            }
            Piece::Text(text) => {
                let node = document.create_text_node(text);
                parent(&fragment, &open).append_child(&node)?;
            }
            Piece::Close => {
                if let Some(element) = open.pop() {
                    parent(&fragment, &open).append_child(&element)?;
                }
            }
        }
    }
    Ok(fragment.into())
}

fn parent<'n>(fragment: &'n DocumentFragment, open: &'n [Element]) -> &'n Node {
    match open.last() {
        Some(element) => element,
        None => fragment,
    }
}
