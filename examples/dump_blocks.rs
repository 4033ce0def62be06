//! Writes what the scorer sees of each page, for training: NDJSON pages in (`{"id", "url"?, "html"}` a line), out for each page
//! a line of JSON. The first line names the columns.
//!
//! Without arguments: the blocks' texts, the words around them (place × 2^24 + key) and their first-stage rows in
//! hexadecimal, as they are with an empty vocabulary. With `--plan FILE` (JSON: page id → paths of
//! models): the second-stage rows, by first-stage model.

use pullquote::clean::{
    blocks::Page,
    facts::Facts,
    features,
    model::Model,
    recover, score,
    vocabulary::{self, BoxNames},
    weights::Weights,
};
use pullquote::{Format, Input, source};
use std::collections::BTreeMap;
use std::io::{BufRead, Write};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let plan: Option<BTreeMap<String, Vec<String>>> = match &arguments[..] {
        [flag, path] if flag == "--plan" => {
            Some(serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap())
        }
        _ => None,
    };
    let mut models: BTreeMap<String, Model> = BTreeMap::new();
    for path in plan.iter().flat_map(|p| p.values()).flatten() {
        models
            .entry(path.clone())
            .or_insert_with(|| Model::parse(&std::fs::read(path).unwrap()).expect("a model"));
    }
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    writeln!(out, "{}", serde_json::json!({ "columns": features::names(), "second": score::second_names() }))
        .unwrap();
    for line in std::io::stdin().lock().lines() {
        let request: serde_json::Value = serde_json::from_str(&line.unwrap()).unwrap();
        let url = request["url"].as_str().and_then(|u| url::Url::parse(u).ok());
        let options = source::Options { format: Format::Html, ..source::Options::default() };
        let mut parsed = source::parse(Input::Text(request["html"].as_str().unwrap_or("")), &options);
        recover::recover(&mut parsed.dom, None);
        let page = Page::read(&parsed.dom);
        let facts = Facts::read(&parsed.dom, url.as_ref());
        let scene = features::Scene::new(&page, &facts);
        let line = match &plan {
            None => {
                let blocks: Vec<_> =
                    (0..page.blocks.len()).map(|i| serde_json::json!([page.text(i)])).collect();
                let table = features::Table::new(&scene, &Weights::default());
                let names = BoxNames::read(&page);
                let words: Vec<Vec<u32>> = (0..page.blocks.len())
                    .map(|block| {
                        let mut out = Vec::new();
                        vocabulary::each(&scene, &names, block, |place, key| {
                            out.push((place as u32) << 24 | key);
                        });
                        out
                    })
                    .collect();
                serde_json::json!({ "id": request["id"], "blocks": blocks, "words": words, "rows": hex(&table.values) })
            }
            Some(plan) => {
                let wanted = plan.get(request["id"].as_str().unwrap_or("")).into_iter().flatten();
                let second: serde_json::Map<_, _> = wanted
                    .map(|path| {
                        let model = &models[path];
                        let table = features::Table::new(&scene, model.vocabulary());
                        let first = score::first(&table, model);
                        let rows = score::second_table(&scene, &table, &first);
                        (path.clone(), hex(&rows.values).into())
                    })
                    .collect();
                serde_json::json!({ "id": request["id"], "second": second })
            }
        };
        writeln!(out, "{line}").unwrap();
    }
}

fn hex(values: &[u8]) -> String {
    values
        .iter()
        .flat_map(|v| [v >> 4, v & 15])
        .map(|n| char::from(b"0123456789abcdef"[usize::from(n)]))
        .collect()
}
