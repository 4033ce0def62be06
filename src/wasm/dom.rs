//! A view as DOM, piece by piece into a fragment: nothing is parsed, so nothing can be injected.
//!
//! A view repeats itself (300 cards of a sidebar are one form 300 times), so an element with its fixed attributes is made once and
//! cloned after that; only numbers, addresses and words cross over each time. The bindings are our own, of the same methods as
//! web-sys's, without its `try` around each call: names are valid and nodes new. Together that is less than half the time.

use crate::view::{Piece, Tag, Value, View};
use js_sys::JsString;
use std::collections::BTreeMap;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Document;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = Document)]
    type Maker;
    #[wasm_bindgen(method, js_name = createElement)]
    fn create_element(this: &Maker, name: &str) -> Place;
    #[wasm_bindgen(method, js_name = createDocumentFragment)]
    fn create_fragment(this: &Maker) -> Place;

    #[wasm_bindgen(js_name = Element)]
    type Place;
    #[wasm_bindgen(method, js_name = setAttribute)]
    fn set_attribute(this: &Place, name: &JsString, value: &str);
    #[wasm_bindgen(method, js_name = cloneNode)]
    fn clone_node(this: &Place, deep: bool) -> Place;
    /// A string becomes a text node: one crossing instead of two.
    #[wasm_bindgen(method, js_name = append)]
    fn append_text(this: &Place, text: &str);
    #[wasm_bindgen(method, js_name = append)]
    fn append_node(this: &Place, node: &Place);
}

/// Builds views in one document.
pub(super) struct Builder<'d> {
    maker: &'d Maker,
    forms: BTreeMap<Form, Place>,
    /// Attribute names, by address.
    names: BTreeMap<usize, JsString>,
}

/// A tag and its fixed attributes: their names and values by address and length in the module's data, which never moves.
type Form = Vec<usize>;

impl<'d> Builder<'d> {
    pub(super) fn new(document: &'d Document) -> Self {
        Builder { maker: document.unchecked_ref(), forms: BTreeMap::new(), names: BTreeMap::new() }
    }

    /// The view as a fragment.
    pub(super) fn build(&mut self, view: &View<'_>) -> JsValue {
        let mut open = vec![self.maker.create_fragment()];
        let mut form = Form::new();
        let mut pieces = view.pieces();
        while let Some((piece, rest)) = pieces.split_first() {
            pieces = rest;
            match (piece, open.last()) {
                (Piece::Open(tag), _) => {
                    let count = rest.iter().take_while(|p| matches!(p, Piece::Attr(_))).count();
                    open.push(self.element(*tag, &rest[..count], &mut form));
                    pieces = &rest[count..];
                }
                (Piece::Text(text), Some(place)) => place.append_text(text),
                (Piece::Close, _) => {
                    if let (Some(node), Some(place)) = (open.pop(), open.last()) {
                        place.append_node(&node);
                    }
                }
                (Piece::Text(_), None) | (Piece::Attr(_), _) => {}
            }
        }
        open.into_iter().next().map_or(JsValue::NULL, JsValue::from)
    }

    fn element(&mut self, tag: Tag, attrs: &[Piece<'_>], form: &mut Form) -> Place {
        form.clear();
        form.push(tag as usize);
        for (name, value) in values(attrs) {
            if let Value::Fixed(value) = value {
                form.extend([name.as_ptr() as usize, name.len(), value.as_ptr() as usize, value.len()]);
            }
        }
        let element = match self.forms.get(form) {
            Some(made) => made.clone_node(false),
            None => {
                let made = self.maker.create_element(tag.as_str());
                for (name, value) in values(attrs) {
                    if let Value::Fixed(value) = value {
                        made.set_attribute(self.name(name), value);
                    }
                }
                let first = made.clone_node(false);
                self.forms.insert(form.clone(), made);
                first
            }
        };
        for (name, value) in values(attrs) {
            if let Value::Free(value) = value {
                element.set_attribute(self.name(name), &value);
            }
        }
        element
    }

    fn name(&mut self, name: &'static str) -> &JsString {
        self.names.entry(name.as_ptr() as usize).or_insert_with(|| name.into())
    }
}

fn values<'p>(attrs: &'p [Piece<'_>]) -> impl Iterator<Item = (&'static str, Value<'p>)> {
    attrs.iter().filter_map(|piece| match piece {
        Piece::Attr(attr) => Some((attr.name(), attr.value())),
        _ => None,
    })
}
