//! How long each hostile input takes: into the tree, all the way to a reading, out in every format, and into the view.
//! `cargo bench --bench hostile [-- WORD]` prints a line each.

mod clock;
#[path = "../tests/inputs/mod.rs"]
mod inputs;

use clock::Clock;
use pullquote::export::{self, To};
use pullquote::settings::Images;
use pullquote::{Format, Input, Options, read, source, view};

/// No reading may take longer, in seconds.
const LATE: f64 = 2.0;

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with("--")).collect();
    println!("{:>8} {:>7} {:>7} {:>7} {:>7}  input", "bytes", "tree s", "read s", "write s", "view s");
    for input in inputs::ALL.iter().filter(|i| wanted.iter().all(|w| i.name.contains(w.as_str()))) {
        let bytes = (input.make)(1);
        let format = Format::parse(input.format).unwrap();
        let clock = Clock::start();
        let parsed =
            source::parse(Input::Bytes(&bytes), &source::Options { format, ..source::Options::default() });
        let tree = clock.seconds();
        let nodes = parsed.dom.len();
        drop(parsed);
        let clock = Clock::start();
        let reading = read(Input::Bytes(&bytes), &Options { format, ..Options::default() });
        let whole = clock.seconds();
        let clock = Clock::start();
        for to in [To::Text, To::Markdown, To::Html, To::Json, To::Quotes] {
            export::write(&reading, to);
        }
        let written = clock.seconds();
        let clock = Clock::start();
        let options = view::Options {
            images: Images::Click,
            strings: view::Strings::default(),
            dress: view::Dress::Widget,
            scare: true,
        };
        drop(view::article(&reading, &options));
        drop((
            view::sidebar(&reading, &options),
            view::outline(&reading),
            view::removals(&reading, &options),
        ));
        let shown = clock.seconds();
        let late = if whole.max(written).max(shown) > LATE { " LATE" } else { "" };
        let notes: Vec<_> = reading.notes.iter().map(|n| n.as_str()).collect();
        println!(
            "{:>8} {tree:>7.3} {whole:>7.3} {written:>7.3} {shown:>7.3}  {} {}: {nodes} nodes, {} bytes of text, {} quotations {notes:?}{late}",
            bytes.len(),
            input.format,
            input.name,
            reading.article.text().len(),
            reading.quotes.len(),
        );
    }
}
