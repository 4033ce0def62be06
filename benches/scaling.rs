//! How the time grows with the page: one page at 1, 4, 16 and 64 times its size, each station by itself, and how many times
//! as long a whole reading takes as html5ever's own work. `cargo bench --bench scaling [-- FILE …]`
//!
//! Without files it takes the page among the fixtures. Given several, it reads each once at its own size and prints the
//! middle and the ends of their milliseconds per 100 KB as well.

mod clock;

use clock::Clock;
use pullquote::{Format, Input, Options, clean, quote, read, source};
use std::hint::black_box;

const ORDINARY: &str = include_str!("../tests/fixtures/readings/bridge.html");
/// Seconds of work behind each figure: the clock moves in steps of up to 10 ms.
const LONG_ENOUGH: f64 = 0.2;
/// Trees made ahead of the clock; they must fit into memory.
const MOST_AT_ONCE: u32 = 16;

fn main() {
    let files: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with("--")).collect();
    let pages: Vec<String> = files
        .iter()
        .filter_map(|f| Some(String::from_utf8_lossy(&std::fs::read(f).ok()?).into_owned()))
        .collect();
    if pages.len() > 1 {
        return many(&pages);
    }
    let page = pages.first().map_or(ORDINARY, |p| p);
    println!(
        "{:>6} {:>9} {:>9} {:>9} {:>9} {:>9} {:>9} {:>9}",
        "times", "KB", "tree", "clean", "article", "quotes", "all", "ratio"
    );
    for times in [1, 4, 16, 64] {
        let grown = grow(page, times);
        let [tree, clean, article, quotes, all] = measure(&grown);
        let kb = grown.len() as f64 / 1000.0;
        let per = |seconds: f64| seconds * 1e6 / kb;
        println!(
            "{times:>6} {kb:>9.0} {:>9.2} {:>9.2} {:>9.2} {:>9.2} {:>9.2} {:>9.2}   µs a KB",
            per(tree),
            per(clean),
            per(article),
            per(quotes),
            per(all),
            all / tree
        );
    }
}

/// The page with the content of its body so many times.
fn grow(page: &str, times: usize) -> String {
    let from = page.find("<body").and_then(|at| Some(at + page[at..].find('>')? + 1)).unwrap_or(0);
    let to = page.rfind("</body").unwrap_or(page.len());
    format!("{}{}{}", &page[..from], page[from..to].repeat(times), &page[to..])
}

/// Seconds for html5ever's tree, for cleaning, for the article (from the string: shadow roots, `<noscript>` and content kept
/// as data included), for quotations, and for a whole reading.
fn measure(page: &str) -> [f64; 5] {
    let parse = || {
        source::parse(
            Input::Text(page),
            &source::Options { format: Format::Html, ..source::Options::default() },
        )
    };
    let tree = timed(|| (), |()| drop(black_box(source::html::parse(page, true))));
    let clean = timed(parse, |mut parsed| {
        black_box(clean::read(&mut parsed.dom, &clean::Context::default()));
    });
    let whole =
        clean::Context { parse: Some(|html| source::html::read(html).0), ..clean::Context::default() };
    let extract = timed(|| (), |()| drop(black_box(clean::read(&mut parse().dom, &whole))));
    let article = clean::read(&mut parse().dom, &clean::Context::default()).article;
    let quotes = timed(|| (), |()| drop(black_box(quote::find(&article))));
    let options = Options { format: Format::Html, ..Options::default() };
    let all = timed(|| (), |()| drop(black_box(read(Input::Text(page), &options))));
    [tree, clean, extract, quotes, all]
}

/// Seconds that `work` takes, as the mean of as many turns as fill [`LONG_ENOUGH`]; what it is given is made untimed.
fn timed<T>(mut make: impl FnMut() -> T, mut work: impl FnMut(T)) -> f64 {
    let (mut total, mut turns, mut batch) = (0.0, 0, 1);
    while total < LONG_ENOUGH {
        let given: Vec<T> = (0..batch).map(|_| make()).collect();
        let clock = Clock::start();
        given.into_iter().for_each(&mut work);
        total += clock.seconds();
        turns += batch;
        batch = (batch * 2).min(MOST_AT_ONCE);
    }
    total / f64::from(turns)
}

fn many(pages: &[String]) {
    let mut figures: Vec<[f64; 6]> = Vec::new();
    for page in pages.iter().filter(|p| !p.is_empty()) {
        let [tree, clean, article, quotes, all] = measure(page);
        figures.push([tree, clean, article, quotes, all, all].map(|s| s * 1e3 / (page.len() as f64 / 1e5)));
        if let Some(last) = figures.last_mut() {
            last[5] = all / tree;
        }
    }
    println!("{} pages; milliseconds per 100 KB of HTML", figures.len());
    println!("{:>9} {:>8} {:>8} {:>8} {:>8} {:>8}", "", "10 %", "median", "90 %", "99 %", "most");
    for (i, name) in ["tree", "clean", "article", "quotes", "all", "all/tree"].iter().enumerate() {
        let mut column: Vec<f64> = figures.iter().map(|f| f[i]).collect();
        column.sort_by(f64::total_cmp);
        let at = |percent: usize| column[(column.len() - 1) * percent / 100];
        println!(
            "{name:>9} {:>8.2} {:>8.2} {:>8.2} {:>8.2} {:>8.2}",
            at(10),
            at(50),
            at(90),
            at(99),
            at(100)
        );
    }
}
