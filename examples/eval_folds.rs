//! Reads pages as `pullquote filter` does, each with the model of its fold: the one that saw no page of its registered domain.
//!
//! `python3 ../shared/eval/extract_eval.py --data … --cmd 'target/release/examples/eval_folds'`, after `train/blocks.py`
//! wrote `target/folds/`, whose `folds.json` says how many folds there are. Arguments `--taste tear,threshold,least,doubt` try other tastes.

use pullquote::clean::{self, Context, Model, Taste};
use pullquote::{Format, Input, source};
use std::io::{BufRead, Write};

fn main() {
    let about = std::fs::read_to_string("target/folds/folds.json")
        .unwrap_or_else(|e| panic!("target/folds/folds.json: {e}; run train/blocks.py first"));
    let about: serde_json::Value = serde_json::from_str(&about).unwrap();
    let models: Vec<Model> = (0..about["folds"].as_u64().expect("the number of folds"))
        .map(|k| {
            let path = format!("target/folds/blocks-{k}.bin");
            let bytes =
                std::fs::read(&path).unwrap_or_else(|e| panic!("{path}: {e}; run train/blocks.py first"));
            Model::parse(&bytes).unwrap_or_else(|| panic!("{path} is not a model"))
        })
        .collect();
    let taste = taste();
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let request: serde_json::Value = serde_json::from_str(&line.unwrap()).unwrap();
        let id = request["id"].as_str().unwrap_or("");
        let url = request["url"].as_str().and_then(|u| url::Url::parse(u).ok());
        let options = source::Options { format: Format::Html, ..source::Options::default() };
        let start = std::time::Instant::now();
        let mut parsed = source::parse(Input::Text(request["html"].as_str().unwrap_or("")), &options);
        let context = Context {
            base_url: url.as_ref(),
            parse: Some(|html| source::html::read(html).0),
            ..Context::default()
        };
        let model = &models[fold(url.as_ref(), id, models.len() as u32) as usize];
        let cleaned = clean::read_with(&mut parsed.dom, &context, model, taste);
        let ms = start.elapsed().as_secs_f64() * 1000.0;
        let meta = &cleaned.article.meta;
        let line = serde_json::json!({
            "id": id,
            "ms": ms,
            "textContent": cleaned.article.text(),
            "title": meta.title,
            "byline": meta.byline.as_ref().map(|b| b.joined()),
            "publishedTime": meta.published,
        });
        writeln!(out, "{line}").unwrap();
        out.flush().unwrap();
    }
}

fn taste() -> Taste {
    let mut taste = Taste::default();
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, flag, numbers] = &arguments[..]
        && flag == "--taste"
    {
        let n: Vec<u32> = numbers.split(',').map(|n| n.parse().unwrap()).collect();
        (taste.tear, taste.threshold, taste.least, taste.doubt) = (n[0], n[1], n[2], n[3]);
    }
    taste
}

/// The page's fold: FNV-1a of its registered domain, modulo the folds. train/blocks.py computes the same.
fn fold(url: Option<&url::Url>, id: &str, folds: u32) -> u32 {
    let host = url.and_then(|u| u.host_str()).unwrap_or("").to_ascii_lowercase();
    let parts: Vec<&str> = host.split('.').collect();
    let short = ["co", "com", "org", "net", "gov", "edu", "ac"];
    let n = parts.len();
    let three = n > 2 && parts[n - 1].len() == 2 && short.contains(&parts[n - 2]);
    let domain = parts[n.saturating_sub(if three { 3 } else { 2 })..].join(".");
    let domain = if domain.is_empty() { id } else { &domain };
    domain.bytes().fold(0x811c_9dc5u32, |h, b| (h ^ u32::from(b)).wrapping_mul(0x0100_0193)) % folds
}
