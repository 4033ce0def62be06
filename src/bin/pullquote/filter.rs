//! `pullquote filter`: a page a line in, a reading a line out.
//!
//! A line is `{"id", "url"?, "html" | "markdown" | "text"}`, each in JSON; its answer is written and flushed before the next line
//! is read. A line that cannot be answered gets `{"id", "error"}`, and the rest goes on.

use pullquote::export::html;
use pullquote::export::record::{FlatQuote, MetaRecord, RemovalRecord, flat_quotes, removals};
use pullquote::{Format, Input, Options, Reading, read};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::io::{self, BufRead, Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The longest line read, in bytes: a page of the core's limit (64 MiB) with all its characters escaped.
const MAX_LINE: u64 = 6 * 64 * 1024 * 1024;

/// Answers every line of `input` on `output`.
pub fn run(mut input: impl BufRead, mut output: impl Write) -> io::Result<()> {
    let mut line = Vec::new();
    loop {
        line.clear();
        let length = input.by_ref().take(MAX_LINE).read_until(b'\n', &mut line)?;
        if length == 0 {
            return Ok(());
        }
        let whole = line.ends_with(b"\n") || (length as u64) < MAX_LINE;
        if !whole {
            skip_line(&mut input)?;
        }
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let mut answer = if whole {
            answer(&line)
        } else {
            failure(Value::Null, &format!("line longer than {MAX_LINE} bytes"))
        };
        answer.push(b'\n');
        output.write_all(&answer)?;
        output.flush()?;
        // One long page should not hold its memory for all that follow.
        line.shrink_to(1 << 20);
    }
}

/// A line as it comes in.
#[derive(Deserialize)]
struct Page {
    #[serde(default)]
    id: Value,
    url: Option<String>,
    html: Option<String>,
    markdown: Option<String>,
    text: Option<String>,
}

/// A line as it goes out.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Answer<'a> {
    id: &'a Value,
    #[serde(flatten)]
    meta: MetaRecord<'a>,
    text_content: &'a str,
    content: Option<String>,
    word_count: usize,
    quotes: Vec<FlatQuote<'a>>,
    removals: Vec<RemovalRecord<'a>>,
    notes: Vec<&'static str>,
}

#[derive(Serialize)]
struct Failure<'a> {
    id: Value,
    error: &'a str,
}

fn answer(line: &[u8]) -> Vec<u8> {
    let page: Page = match serde_json::from_slice(line) {
        Ok(page) => page,
        Err(error) => return failure(id_of(line), &format!("bad line: {error}")),
    };
    let given = [(Format::Html, &page.html), (Format::Markdown, &page.markdown), (Format::Text, &page.text)];
    let mut given = given.iter().filter_map(|(format, text)| text.as_deref().map(|text| (*format, text)));
    let (Some((format, text)), None) = (given.next(), given.next()) else {
        return failure(page.id, "bad page: expected one of \"html\", \"markdown\" and \"text\"");
    };
    // A page whose address is broken can still be read; its relative links are lost, which a note tells.
    let base_url = page.url.as_deref().map(url::Url::parse);
    let bad_url = matches!(base_url, Some(Err(_)));
    let options = Options { format, base_url: base_url.and_then(Result::ok), ..Options::default() };
    let written =
        catch_unwind(AssertUnwindSafe(|| record(&page.id, &read(Input::Text(text), &options), bad_url)));
    written.unwrap_or_else(|_| failure(page.id, "this page broke the reader; please report it"))
}

fn record(id: &Value, reading: &Reading, bad_url: bool) -> Vec<u8> {
    let notes = reading.notes.iter().map(|note| note.as_str());
    let answer = Answer {
        id,
        meta: MetaRecord::new(&reading.article.meta),
        text_content: reading.article.text(),
        content: Some(html::content(reading)),
        word_count: reading.article.word_count(),
        quotes: flat_quotes(reading),
        removals: removals(reading),
        notes: notes.chain(bad_url.then_some("bad-url")).collect(),
    };
    serde_json::to_vec(&answer).unwrap_or_else(|error| failure(id.clone(), &error.to_string()))
}

fn failure(id: Value, error: &str) -> Vec<u8> {
    serde_json::to_vec(&Failure { id, error }).unwrap_or_else(|_| b"{\"id\":null,\"error\":\"\"}".to_vec())
}

/// The id of a line that is JSON but no page.
fn id_of(line: &[u8]) -> Value {
    let value: Value = serde_json::from_slice(line).unwrap_or_default();
    value.get("id").cloned().unwrap_or_default()
}

fn skip_line(input: &mut impl BufRead) -> io::Result<()> {
    loop {
        let buffer = input.fill_buf()?;
        if buffer.is_empty() {
            return Ok(());
        }
        let end = buffer.iter().position(|b| *b == b'\n');
        let used = end.map_or(buffer.len(), |i| i + 1);
        input.consume(used);
        if end.is_some() {
            return Ok(());
        }
    }
}
