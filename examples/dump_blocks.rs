//! Writes what the scorer sees of each page, for training: NDJSON pages in (`{"id", "url"?, "html"}` a line), out for each page
//! a line of JSON with its blocks' texts and their feature rows in hexadecimal. The first line names the columns.

use pullquote::clean::{blocks::Page, facts::Facts, features};
use pullquote::{Format, Input, source};
use std::io::{BufRead, Write};

fn main() {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let names = serde_json::json!({ "columns": features::names() });
    writeln!(out, "{names}").unwrap();
    for line in std::io::stdin().lock().lines() {
        let request: serde_json::Value = serde_json::from_str(&line.unwrap()).unwrap();
        let html = request["html"].as_str().unwrap_or("");
        let url = request["url"].as_str().and_then(|u| url::Url::parse(u).ok());
        let options = source::Options { format: Format::Html, charset: None };
        let parsed = source::parse(Input::Text(html), &options);
        let page = Page::read(&parsed.dom);
        let facts = Facts::read(&parsed.dom, url.as_ref());
        let table = features::Table::new(&features::Scene::new(&page, &facts));
        let rows: String = table.values.iter().map(|v| format!("{v:02x}")).collect();
        let blocks: Vec<_> = (0..page.blocks.len())
            .map(|i| {
                let b = &page.blocks[i];
                let kind = page.boxes[b.host as usize].kind;
                serde_json::json!([page.text(i), format!("{kind:?}"), b.hidden])
            })
            .collect();
        let line = serde_json::json!({ "id": request["id"], "blocks": blocks, "rows": rows });
        writeln!(out, "{line}").unwrap();
    }
}
