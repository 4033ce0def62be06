//! Chores of the project, run as `cargo xtask NAME`.
//!
//! One file a chore. A chore brings what it needs (`setup`), says in one line what it does, and where it
//! cannot go on it ends with one sentence. It never links the `pullquote` library, so that it starts at once.

mod bench;
mod conformance;
mod eval;
mod extension;
mod serve;
mod setup;
mod shell;
mod sinks;
mod test;
mod train;
mod wasm;

use shell::Done;

const USAGE: &str = "usage: cargo xtask CHORE

  serve [--port N]         build, then serve the demo on 127.0.0.1 (port 8127)
  test [STEP…]             every test in order, or only the steps named
  build                    the browser build into www/pkg and the unpacked extension into dist/extension
  setup                    bring what building and testing need
  bless                    write the golden readings of tests/fixtures anew
  conformance [--data DIR] the html5lib tree-construction cases
  eval [--data DIR] [--limit N]
                           extraction and quotations against gold, with the floor of tests/floor.json
  train [blocks|titles|sentences|quotes]
                           train the models of data/ anew
  bench                    the benchmarks";

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (chore, rest) = match arguments.split_first() {
        Some((chore, rest)) => (chore.as_str(), rest),
        None => ("", &[][..]),
    };
    if let Err(sentence) = run(chore, rest) {
        eprintln!("xtask {chore}: {sentence}");
        std::process::exit(1);
    }
}

fn run(chore: &str, rest: &[String]) -> Done {
    match chore {
        "serve" => serve::run(rest),
        "test" => test::run(rest),
        "build" => wasm::run(rest),
        "setup" => setup::run(rest),
        "bless" => test::bless(rest),
        "conformance" => conformance::run(rest),
        "eval" => eval::run(rest),
        "train" => train::run(rest),
        "bench" => bench::run(rest),
        "" | "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        other => Err(format!("there is no chore {other:?}\n{USAGE}")),
    }
}
