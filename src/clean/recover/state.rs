//! Where scripts of a page keep its content: data blocks (`<script type="application/json">`, as Next.js and Nuxt write them),
//! assignments (`window.__STATE__ = {…}`, `= JSON.parse("…")`) and attributes whose value is JSON (`data-page` of Inertia).
//!
//! Only what is JSON to the letter is read; nothing is ever run.

use super::json::Json;
use crate::dom::{Dom, Element, local_name};

/// Bytes of script and attribute that are looked at in one page; state comes to some hundreds of KB.
const MOST: usize = 4 * 1024 * 1024;
/// Shorter values hold settings, not an article: 40 words are some 250 bytes.
const LEAST: usize = 250;
/// Literals that are tried in one page. Each is read at most to the end of its script, so this bounds the work.
const TRIES: usize = 48;

/// All values found, in the order of the page.
pub fn values(dom: &Dom) -> Vec<Json> {
    let (mut out, mut left, mut tries) = (Vec::new(), MOST, TRIES);
    for id in dom.descendants(Dom::DOCUMENT) {
        let Some(element) = dom.element(id) else { continue };
        if dom.tag(id) != Some(&local_name!("script")) {
            for value in element.attrs.iter().map(|a| a.value.trim()).filter(|v| is_literal(v)) {
                if value.len() <= left && tries > 0 {
                    (left, tries) = (left - value.len(), tries - 1);
                    out.extend(serde_json::from_str(value));
                }
            }
            continue;
        }
        let text = match kind(element) {
            Kind::Other => continue,
            Kind::Data | Kind::Code => dom.text_content(id),
        };
        let text = text.trim();
        if text.len() < LEAST || text.len() > left {
            continue;
        }
        left -= text.len();
        if is_literal(text) {
            out.extend(serde_json::from_str(text));
        } else {
            assigned(text, &mut tries, &mut out);
        }
    }
    out
}

enum Kind {
    Data,
    Code,
    Other,
}

fn kind(script: &Element) -> Kind {
    match script.attr(&local_name!("type")).unwrap_or("") {
        "" | "text/javascript" | "application/javascript" | "module" => Kind::Code,
        // JSON-LD describes pages for search engines; its bodies are read elsewhere.
        "application/ld+json" | "importmap" | "speculationrules" => Kind::Other,
        kind if kind.ends_with("json") => Kind::Data,
        _ => Kind::Other,
    }
}

fn is_literal(value: &str) -> bool {
    value.len() >= LEAST && value.starts_with(['{', '['])
}

/// The JSON that a script assigns: literals, and strings given to `JSON.parse`.
fn assigned(script: &str, tries: &mut usize, out: &mut Vec<Json>) {
    let mut at = 0;
    while let Some(found) = script[at..].find('=') {
        at += found + 1;
        let rest = script[at..].trim_start();
        if rest.len() < LEAST || *tries == 0 {
            return;
        }
        let from = script.len() - rest.len();
        let read = if rest.starts_with(['{', '[']) {
            prefix::<Json>(rest)
        } else if let Some(argument) = rest.strip_prefix("JSON.parse(").map(str::trim_start) {
            parsed(argument).map(|(value, used)| (value, script.len() - argument.len() + used - from))
        } else {
            continue;
        };
        *tries -= 1;
        if let Some((value, used)) = read {
            at = from + used;
            if used >= LEAST {
                out.push(value);
            }
        }
    }
}

/// The value that the text begins with, and its length in bytes.
fn prefix<T: serde::de::DeserializeOwned>(text: &str) -> Option<(T, usize)> {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<T>();
    let value = values.next()?.ok()?;
    Some((value, values.byte_offset()))
}

/// The value in a string literal, and the literal's length in bytes.
fn parsed(literal: &str) -> Option<(Json, usize)> {
    let (inner, used) = match literal.as_bytes().first()? {
        b'"' => prefix::<String>(literal)?,
        b'\'' => single_quoted(literal)?,
        _ => return None,
    };
    Some((serde_json::from_str(&inner).ok()?, used))
}

/// A literal in single quotes: JSON's escapes mean the same in it, but for the quotation marks.
fn single_quoted(literal: &str) -> Option<(String, usize)> {
    let mut json = String::from('"');
    let mut letters = literal.char_indices().skip(1);
    loop {
        match letters.next()? {
            (at, '\'') => {
                json.push('"');
                return Some((serde_json::from_str(&json).ok()?, at + 1));
            }
            (_, '"') => json.push_str("\\\""),
            (_, '\\') => match letters.next()?.1 {
                '\'' => json.push('\''),
                letter => json.extend(['\\', letter]),
            },
            (_, letter) => json.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(script: &str) -> Vec<Json> {
        let mut out = Vec::new();
        assigned(script, &mut { TRIES }, &mut out);
        out
    }

    #[test]
    fn reads_what_is_json_to_the_letter() {
        let long = "The lock keeper's house is for sale. ".repeat(10);
        let data = serde_json::json!({ "body": long, "id": 7 }).to_string();
        let string = serde_json::to_string(&data).unwrap();
        let single = format!("'{}'", data.replace('\\', "\\\\").replace('\'', "\\'"));
        for script in [
            format!("window.dataLayer=window.dataLayer||[];window.__STATE__ = {data};(function(){{}})()"),
            format!("window.a=JSON.parse({string});"),
            format!("window.a = JSON.parse( {single} )"),
        ] {
            let got = found(&script);
            assert_eq!(got.len(), 1, "{script}");
            assert_eq!(got[0].text("body"), Some(&*long), "{script}");
        }
        for script in [
            format!("x = {{ body: {string} }}"),
            format!("x = {}", &data[..data.len() - 1]),
            format!("x == {{}} {long}"),
        ] {
            assert_eq!(found(&script), [], "{script}");
        }
    }
}
