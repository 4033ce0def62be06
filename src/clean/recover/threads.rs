//! Posts of a thread as JSON in a `data-preloaded` attribute, as Discourse writes them: their text in `cooked`, with author and day.

use crate::dom::{Dom, LocalName};
use serde_json::Value;

/// The longest attribute that is parsed as data, in bytes; threads of 20 posts come to some 200 KB.
const MAX_DATA: usize = 4 * 1024 * 1024;
/// Posts taken at most.
const MAX_POSTS: usize = 500;

/// A post of a thread.
pub struct Post {
    /// Its author's name, empty where there is none.
    pub author: String,
    /// The day it was written, `YYYY-MM-DD`, or empty.
    pub day: String,
    /// What it says.
    pub html: String,
}

/// All posts of the page's topic, in their order.
pub fn posts(dom: &Dom) -> Vec<Post> {
    let name = LocalName::from("data-preloaded");
    let found = dom
        .descendants(Dom::DOCUMENT)
        .find_map(|id| dom.element(id)?.attrs.iter().find(|a| a.name.local == name).map(|a| &a.value));
    let Some(data) = found.filter(|d| d.len() <= MAX_DATA) else { return Vec::new() };
    let Ok(Value::Object(map)) = serde_json::from_str::<Value>(data) else { return Vec::new() };
    let mut out = Vec::new();
    for (key, value) in &map {
        let Value::String(inner) = value else { continue };
        if !key.starts_with("topic") {
            continue;
        }
        if let Ok(value) = serde_json::from_str::<Value>(inner) {
            collect(&value, &mut out);
        }
    }
    out
}

fn collect(value: &Value, out: &mut Vec<Post>) {
    let mut todo = vec![value];
    while let Some(value) = todo.pop() {
        match value {
            Value::Array(items) => todo.extend(items.iter().rev()),
            Value::Object(map) => {
                if let Some(Value::String(html)) = map.get("cooked")
                    && out.len() < MAX_POSTS
                {
                    let text = |key: &str| map.get(key).and_then(Value::as_str).unwrap_or("").to_owned();
                    let day = text("created_at").get(..10).unwrap_or("").to_owned();
                    out.push(Post { author: text("username"), day, html: html.clone() });
                }
                todo.extend(map.iter().rev().map(|(_, v)| v).filter(|v| v.is_array() || v.is_object()));
            }
            _ => {}
        }
    }
}
