//! How long each hostile input takes: into the tree, and all the way. `cargo bench --bench hostile [-- WORD]` prints a line each.

#[path = "../tests/inputs/mod.rs"]
mod inputs;

use pullquote::source;
use pullquote::{Format, Input, Options, read};
use std::time::Instant;

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with("--")).collect();
    println!("{:>8} {:>9} {:>9}  input", "bytes", "tree s", "read s");
    for input in inputs::ALL.iter().filter(|i| wanted.iter().all(|w| i.name.contains(w.as_str()))) {
        let bytes = (input.make)(1);
        let format = Format::parse(input.format).unwrap();
        let start = Instant::now();
        let parsed = source::parse(Input::Bytes(&bytes), &source::Options { format, charset: None });
        let tree = start.elapsed().as_secs_f64();
        let notes: Vec<_> = parsed.notes.iter().map(|n| n.as_str()).collect();
        let nodes = parsed.dom.len();
        drop(parsed);
        let start = Instant::now();
        let reading = read(Input::Bytes(&bytes), &Options { format, ..Options::default() });
        let whole = start.elapsed().as_secs_f64();
        let late = if whole > 2.0 { " LATE" } else { "" };
        println!(
            "{:>8} {tree:>9.3} {whole:>9.3}  {} {}: {nodes} nodes, {} bytes of text, {} quotations {notes:?}{late}",
            bytes.len(),
            input.format,
            input.name,
            reading.article.text().len(),
            reading.quotes.len(),
        );
    }
}
