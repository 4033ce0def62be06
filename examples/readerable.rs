//! Says for each NDJSON page whether it is probably readerable: `tests/eval/readerable.py` counts precision and recall.

use pullquote::{Format, Input, Options, is_probably_readerable};
use std::io::BufRead;

fn main() {
    for line in std::io::stdin().lock().lines() {
        let request: serde_json::Value = serde_json::from_str(&line.unwrap()).unwrap();
        let options = Options { format: Format::Html, ..Options::default() };
        let said = is_probably_readerable(Input::Text(request["html"].as_str().unwrap_or("")), &options);
        println!("{}\t{said}", request["id"].as_str().unwrap_or(""));
    }
}
