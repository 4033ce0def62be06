//! Writes what the model of requests sees of each sentence, for training: a sentence a line in, out a line of JSON with its keys.

use pullquote::clean::requests;
use std::io::{BufRead, Write};

fn main() {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let mut keys = Vec::new();
        requests::keys(&line.unwrap(), |key| keys.push(key));
        writeln!(out, "{keys:?}").unwrap();
    }
}
