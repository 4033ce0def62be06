//! What JavaScript hands in, read strictly: an unknown option is an error that lists the known ones.

use super::error::{Code, bad_option, error};
use crate::settings::Images;
use crate::source::MAX_BYTES;
use crate::view::{Dress, Key, Strings, UiLanguage};
use crate::{Format, Input, view};
use js_sys::{Array, JsString, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

const NAMES: &[&str] =
    &["format", "baseUrl", "charset", "restore", "includeScare", "images", "lang", "strings"];

/// The options of every function.
#[derive(Default)]
pub(super) struct Options {
    pub(super) read: crate::Options,
    pub(super) scare: bool,
    images: Images,
    language: UiLanguage,
    overrides: Vec<(Key, String)>,
}

/// An article as JavaScript has it, on this side of the door.
pub(super) enum Source {
    Text(String),
    Bytes(Vec<u8>),
}

impl Options {
    pub(super) fn from_js(value: &JsValue) -> Result<Self, JsValue> {
        let mut options = Options::default();
        for_each(value, "options", |name, value| options.set(name, &value))?;
        Ok(options)
    }

    fn set(&mut self, name: &str, value: &JsValue) -> Result<(), JsValue> {
        match name {
            "format" => {
                self.read.format = Format::parse(&string(name, value)?).map_err(|e| bad_option(&e))?
            }
            "baseUrl" => {
                let text = string(name, value)?;
                let url =
                    url::Url::parse(&text).map_err(|_| bad_value("baseUrl", &text, "an absolute address"))?;
                self.read.base_url = Some(url);
            }
            "charset" => self.read.charset = Some(string(name, value)?),
            "restore" => {
                let list: &Array =
                    value.dyn_ref().ok_or_else(|| bad_type(name, "an array of removal ids"))?;
                let id = |v: JsValue| v.as_f64().filter(|n| *n >= 0.0).map(|n| n as u32);
                let ids: Option<Vec<u32>> = list.iter().map(id).collect();
                self.read.restore = ids.ok_or_else(|| bad_type(name, "an array of removal ids"))?;
            }
            "includeScare" => self.scare = value.as_bool().ok_or_else(|| bad_type(name, "true or false"))?,
            "images" => self.images = Images::parse(&string(name, value)?).map_err(|e| bad_option(&e))?,
            "lang" => self.language = UiLanguage::of(&string(name, value)?),
            "strings" => for_each(value, name, |key, text| {
                let key = Key::parse(key).map_err(|e| bad_option(&e))?;
                self.overrides.push((key, string("strings", &text)?));
                Ok(())
            })?,
            _ => return Err(bad_option(&crate::Error::unknown("option", name, NAMES))),
        }
        Ok(())
    }

    /// How to show what was read.
    pub(super) fn view(&self) -> view::Options<'_> {
        view::Options {
            images: self.images,
            strings: Strings { language: self.language, overrides: &self.overrides },
            dress: Dress::Widget,
            scare: self.scare,
        }
    }
}

impl Source {
    pub(super) fn from_js(value: &JsValue) -> Result<Self, JsValue> {
        if let Some(text) = value.dyn_ref::<JsString>() {
            // One unit more than is read, so that the reading notes the cut. A unit is at least a byte.
            let units = MAX_BYTES as u32 + 1;
            let text = if text.length() > units { text.slice(0, units) } else { text.clone() };
            return Ok(Source::Text(text.into()));
        }
        if let Some(bytes) = value.dyn_ref::<Uint8Array>() {
            let end = bytes.length().min(MAX_BYTES as u32 + 1);
            return Ok(Source::Bytes(bytes.subarray(0, end).to_vec()));
        }
        Err(error(Code::BadInput, "the article must be a string or a Uint8Array"))
    }

    pub(super) fn input(&self) -> Input<'_> {
        match self {
            Source::Text(text) => Input::Text(text),
            Source::Bytes(bytes) => Input::Bytes(bytes),
        }
    }
}

/// Calls `each` with every property that is set.
fn for_each(
    value: &JsValue,
    what: &str,
    mut each: impl FnMut(&str, JsValue) -> Result<(), JsValue>,
) -> Result<(), JsValue> {
    if value.is_undefined() || value.is_null() {
        return Ok(());
    }
    let object: &Object = value.dyn_ref().ok_or_else(|| bad_type(what, "an object"))?;
    for name in Object::keys(object).iter() {
        let value = Reflect::get(object, &name)?;
        if !value.is_undefined() && !value.is_null() {
            each(&name.as_string().unwrap_or_default(), value)?;
        }
    }
    Ok(())
}

fn string(name: &str, value: &JsValue) -> Result<String, JsValue> {
    value.as_string().ok_or_else(|| bad_type(name, "a string"))
}

fn bad_type(name: &str, expected: &str) -> JsValue {
    error(Code::BadOption, &["bad ", name, ", expected ", expected].concat())
}

fn bad_value(name: &'static str, given: &str, allowed: &'static str) -> JsValue {
    bad_option(&crate::Error::bad_value(name, given, allowed))
}
