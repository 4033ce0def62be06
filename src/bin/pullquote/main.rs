//! The command line: `pullquote [FILE…]` prints readings, `pullquote filter` answers NDJSON line by line.

mod filter;

use std::io::{self, BufReader};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.first().map(String::as_str) {
        Some("filter") => match filter::run(BufReader::new(io::stdin().lock()), io::stdout().lock()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("pullquote: cannot go on filtering: {error}");
                ExitCode::FAILURE
            }
        },
        _ => {
            eprintln!("usage: pullquote filter");
            ExitCode::from(2)
        }
    }
}
