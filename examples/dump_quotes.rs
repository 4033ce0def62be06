//! The rows that the models for quotations are trained on: annotated articles in (NDJSON), numbers out.
//!
//! A line in: `{"text", "given": [{"inner": [a, b], "mention": [a, b] | null, "speaker", "quotation": bool}]}`, offsets in UTF-8 bytes.
//! A line out: `{"seen": [{"inner", "given", "speech", "candidates": [[start, end, row]], "cues": [[start, end, row]], "people": [[name, row]]}]}`,
//! rows in hexadecimal.

use std::io::{BufRead, Write};
use std::ops::Range;

use pullquote::quote::training::{Given, rows};
use serde::Deserialize;

#[derive(Deserialize)]
struct Line {
    text: String,
    given: Vec<Quotation>,
}

#[derive(Deserialize)]
struct Quotation {
    inner: (usize, usize),
    mention: Option<(usize, usize)>,
    speaker: Option<String>,
    quotation: bool,
}

fn main() {
    let range = |(start, end): (usize, usize)| Range { start, end };
    let hex = |row: &[u8]| row.iter().map(|b| format!("{b:02x}")).collect::<String>();
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let line: Line = serde_json::from_str(&line.expect("a line of text")).expect("an annotated article");
        let given = line.given.into_iter().map(|q| Given {
            inner: range(q.inner),
            mention: q.mention.map(range),
            speaker: q.speaker,
            quotation: q.quotation,
        });
        let mut seen = Vec::new();
        for stretch in rows(&line.text, &given.collect::<Vec<_>>()) {
            let candidates: Vec<_> =
                stretch.candidates.iter().map(|c| (c.span.start, c.span.end, hex(&c.row))).collect();
            seen.push(serde_json::json!({
                "inner": [stretch.inner.start, stretch.inner.end],
                "given": stretch.given,
                "speech": hex(&stretch.speech),
                "candidates": candidates,
                "cues": stretch.cues.iter().map(|(span, row)| (span.start, span.end, hex(row))).collect::<Vec<_>>(),
                "people": stretch.people.iter().map(|(name, row)| (name, hex(row))).collect::<Vec<_>>(),
            }));
        }
        let _ = writeln!(out, "{}", serde_json::json!({ "seen": seen }));
    }
}
