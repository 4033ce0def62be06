//! Writes what may be the headline of each page, with its features, for training: NDJSON pages in
//! (`{"id", "url"?, "html"}` a line), out a line of JSON a page. The first line names the columns.

use pullquote::clean::{Context, meta, recover};
use pullquote::{Format, Input, source};
use std::io::{BufRead, Write};

fn main() {
    // Flushed a line at a time: the reader waits for each answer.
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}", serde_json::json!({ "columns": meta::TITLE_COLUMNS })).unwrap();
    for line in std::io::stdin().lock().lines() {
        let request: serde_json::Value = serde_json::from_str(&line.unwrap()).unwrap();
        let url = request["url"].as_str().and_then(|u| url::Url::parse(u).ok());
        let options = source::Options { format: Format::Html, ..source::Options::default() };
        let html = request["html"].as_str().unwrap_or("");
        let mut parsed = source::parse(Input::Text(html), &options);
        recover::recover(&mut parsed.dom, None);
        let context = Context { base_url: url.as_ref(), ..Context::default() };
        let titles = meta::titles(&parsed.dom, &context);
        writeln!(out, "{}", serde_json::json!({ "id": request["id"], "candidates": titles })).unwrap();
    }
}
