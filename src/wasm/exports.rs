//! The functions of the door.

use super::dom;
use super::error::bad_option;
use super::options::{Options, Source};
use crate::Reading;
use crate::export::record::{QuoteRecord, ReadingRecord, SpeakerRecord};
use crate::export::{self, To, cite};
use crate::settings::{self, Kind};
use crate::text::SafeUrl;
use crate::view::{self, Key, Part, UiLanguage, View};
use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Document;

type Answer<T = JsValue> = Result<T, JsValue>;

/// Reads an article.
#[wasm_bindgen(skip_typescript)]
pub fn read(input: &JsValue, options: &JsValue) -> Answer {
    let options = Options::from_js(options)?;
    let reading = reading(input, &options)?;
    to_js(&record(&reading, &options))
}

/// Reads an article and builds its view.
#[wasm_bindgen(skip_typescript)]
pub fn view(input: &JsValue, options: &JsValue, document: &Document) -> Answer {
    let options = Options::from_js(options)?;
    let reading = reading(input, &options)?;
    let parts = parts(&reading, &options).map(|(name, view, _)| (name, view::pack(&view, None)));
    let mut dom = dom::Builder::new(document);
    let out = Object::new();
    set(&out, "reading", &to_js(&record(&reading, &options))?)?;
    for (name, packed) in &parts {
        set(&out, name, &dom.build(&packed[0]))?;
    }
    Ok(out.into())
}

/// Reads an article and gives its view in bytes, for another thread; `tell` is called with the share that is done.
#[wasm_bindgen(skip_typescript)]
pub fn pack(input: &JsValue, options: &JsValue, tell: &Function) -> Answer {
    let options = Options::from_js(options)?;
    let source = Source::from_js(input)?;
    let reading = crate::read_telling(source.input(), &options.read, &mut |stage| {
        // A listener that throws must not end the reading.
        let _ = tell.call1(&JsValue::NULL, &stage.share().into());
    });
    let out = Object::new();
    set(&out, "reading", &to_js(&record(&reading, &options))?)?;
    for (name, view, hole) in parts(&reading, &options) {
        let chunks: Array = view::pack(&view, hole).iter().map(|c| Uint8Array::from(c.as_slice())).collect();
        set(&out, name, &chunks)?;
    }
    Ok(out.into())
}

/// A piece of a view that `pack` gave, as DOM.
#[wasm_bindgen(skip_typescript)]
pub fn build(bytes: &[u8], document: &Document) -> JsValue {
    dom::Builder::new(document).build(bytes)
}

/// The four views of a reading, and which part of each holds most of it.
fn parts<'a>(reading: &'a Reading, options: &'a Options) -> [(&'static str, View<'a>, Option<Part>); 4] {
    let how = options.view();
    [
        ("article", view::article(reading, &how), Some(Part::Body)),
        ("sidebar", view::sidebar(reading, &how), Some(Part::QuoteList)),
        ("outline", view::outline(reading), None),
        ("removals", view::removals(reading, &how), None),
    ]
}

/// Finds the quotations in text as it stands.
#[wasm_bindgen(js_name = findQuotes, skip_typescript)]
pub fn find_quotes(text: &str) -> Answer {
    #[derive(Serialize)]
    struct Found<'a> {
        quotes: Vec<QuoteRecord<'a>>,
        speakers: Vec<SpeakerRecord<'a>>,
        notes: Vec<&'static str>,
    }
    let reading = crate::find_quotes(text);
    let ReadingRecord { quotes, speakers, notes, .. } = ReadingRecord::new(&reading);
    to_js(&Found { quotes, speakers, notes })
}

/// Whether a page probably holds an article.
#[wasm_bindgen(js_name = isProbablyReaderable, skip_typescript)]
pub fn is_probably_readerable(input: &JsValue) -> Answer<bool> {
    let options = Options::default();
    Ok(crate::is_probably_readerable(Source::from_js(input)?.input(), &options.read))
}

/// One quotation, or all with `null`, in a citation format.
#[wasm_bindgen(skip_typescript)]
pub fn cite(input: &JsValue, options: &JsValue, quote: Option<String>, format: &str) -> Answer<String> {
    let format = cite::Format::parse(format).map_err(|e| bad_option(&e))?;
    let options = Options::from_js(options)?;
    let reading = reading(input, &options)?;
    let how = options.view();
    let page = options.read.base_url.as_ref().and_then(|url| SafeUrl::resolve(url.as_str(), None));
    let quote = quote.as_deref();
    let cited = cite::Options { quote, format, page: page.as_ref(), strings: how.strings, scare: how.scare };
    cite::cite(&reading, &cited).map_err(|e| bad_option(&e))
}

/// The body as plain HTML.
#[wasm_bindgen(js_name = toHtml, skip_typescript)]
pub fn to_html(input: &JsValue, options: &JsValue) -> Answer<String> {
    write(input, options, To::Html)
}

/// The article as Markdown.
#[wasm_bindgen(js_name = toMarkdown, skip_typescript)]
pub fn to_markdown(input: &JsValue, options: &JsValue) -> Answer<String> {
    write(input, options, To::Markdown)
}

/// The article as plain text.
#[wasm_bindgen(js_name = toText, skip_typescript)]
pub fn to_text(input: &JsValue, options: &JsValue) -> Answer<String> {
    write(input, options, To::Text)
}

/// The reading as JSON.
#[wasm_bindgen(js_name = readJson, skip_typescript)]
pub fn read_json(input: &JsValue, options: &JsValue) -> Answer<String> {
    write(input, options, To::Json)
}

/// The table of settings.
#[wasm_bindgen(skip_typescript)]
pub fn settings() -> Answer {
    #[derive(Serialize)]
    struct Row {
        key: &'static str,
        label: &'static str,
        property: Option<&'static str>,
        kind: &'static str,
        default: Value,
        #[serde(skip_serializing_if = "Option::is_none")]
        choices: Option<Vec<Choice>>,
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        range: Option<Range>,
    }
    #[derive(Serialize)]
    struct Choice {
        value: &'static str,
        label: &'static str,
    }
    #[derive(Serialize)]
    struct Range {
        min: f64,
        max: f64,
        step: f64,
        unit: &'static str,
    }
    #[derive(Serialize)]
    #[serde(untagged)]
    enum Value {
        Name(&'static str),
        Number(f64),
    }
    let row = |setting: &settings::Setting| {
        let (kind, default, choices, range) = match setting.kind {
            Kind::Choice(choices) => {
                let list = choices.iter().map(|c| Choice { value: c.value, label: c.label }).collect();
                ("choice", Value::Name(choices.first().map_or("", |c| c.value)), Some(list), None)
            }
            Kind::Number { min, max, step, unit, default } => {
                ("number", Value::Number(default), None, Some(Range { min, max, step, unit }))
            }
        };
        Row {
            key: setting.key,
            label: setting.label,
            property: setting.property,
            kind,
            default,
            choices,
            range,
        }
    };
    to_js(&settings::ALL.iter().map(row).collect::<Vec<_>>())
}

/// The words of the interface.
#[wasm_bindgen(skip_typescript)]
pub fn strings(lang: &str) -> Answer {
    let language = UiLanguage::of(lang);
    let out = Object::new();
    for key in Key::ALL {
        set(&out, key.name(), &language.text(*key).into())?;
    }
    Ok(out.into())
}

/// The version of the core.
#[wasm_bindgen(skip_typescript)]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

fn write(input: &JsValue, options: &JsValue, to: To) -> Answer<String> {
    Ok(export::write(&reading(input, &Options::from_js(options)?)?, to))
}

fn reading(input: &JsValue, options: &Options) -> Answer<Reading> {
    Ok(crate::read(Source::from_js(input)?.input(), &options.read))
}

fn record<'a>(reading: &'a Reading, options: &Options) -> ReadingRecord<'a> {
    let mut record = ReadingRecord::new(reading);
    if !options.scare {
        record.quotes.retain(|quote| quote.kind != "scare");
    }
    record
}

fn to_js(value: &impl Serialize) -> Answer {
    value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).map_err(JsValue::from)
}

fn set(object: &Object, name: &str, value: &JsValue) -> Answer<()> {
    Reflect::set(object, &name.into(), value).map(|_| ())
}
