//! A view as DOM, piece by piece into a fragment: nothing is parsed, so nothing can be injected.
//!
//! A view repeats itself (300 cards of a sidebar are one form 300 times), so an element with its fixed attributes is made once and
//! cloned after that; only numbers, addresses and words cross over each time. The bindings are our own, of the same methods as
//! web-sys's, without its `try` around each call: names are valid and nodes new. Together that is less than half the time.

use crate::view::{Attrs, Step, Tag, steps};
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

/// Builds packed views in one document.
pub(super) struct Builder<'d, 'b> {
    maker: &'d Maker,
    /// Elements to clone, by their form's bytes.
    forms: BTreeMap<&'b [u8], Place>,
    /// Attribute names, by address.
    names: BTreeMap<usize, JsString>,
}

impl<'d, 'b> Builder<'d, 'b> {
    pub(super) fn new(document: &'d Document) -> Self {
        Builder { maker: document.unchecked_ref(), forms: BTreeMap::new(), names: BTreeMap::new() }
    }

    /// A packed view, or a chunk of one, as a fragment.
    pub(super) fn build(&mut self, bytes: &'b [u8]) -> JsValue {
        let mut open = vec![self.maker.create_fragment()];
        for step in steps(bytes) {
            match (step, open.last()) {
                (Step::Open { tag, form, fixed, free }, _) => open.push(self.element(tag, form, fixed, free)),
                (Step::Text(text), Some(place)) => place.append_text(text),
                (Step::Close, _) => {
                    if let (Some(node), Some(place)) = (open.pop(), open.last()) {
                        place.append_node(&node);
                    }
                }
                (Step::Text(_), None) => {}
            }
        }
        open.into_iter().next().map_or(JsValue::NULL, JsValue::from)
    }

    fn element(&mut self, tag: Tag, form: &'b [u8], fixed: Attrs<'b>, free: Attrs<'b>) -> Place {
        let element = match self.forms.get(form) {
            Some(made) => made.clone_node(false),
            None => {
                let made = self.maker.create_element(tag.as_str());
                for (name, value) in fixed {
                    made.set_attribute(self.name(name), value);
                }
                let first = made.clone_node(false);
                self.forms.insert(form, made);
                first
            }
        };
        for (name, value) in free {
            element.set_attribute(self.name(name), value);
        }
        element
    }

    fn name(&mut self, name: &'static str) -> &JsString {
        self.names.entry(name.as_ptr() as usize).or_insert_with(|| name.into())
    }
}
