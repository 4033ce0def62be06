//! The command line: `pullquote [FILE…]` prints readings, `pullquote filter` answers NDJSON line by line.
//!
//! Exit status: 0 when all was read (odd input is read, with a note on standard error), 1 where a file could not be read or the
//! output not written, 2 where the command line makes no sense. A reader that stops listening (`| head`) ends it quietly.

mod arguments;
mod filter;

use arguments::{Command, Request};
use pullquote::quote::QuoteKind;
use pullquote::source::MAX_BYTES;
use pullquote::{Input, Note, Options, export, read};
use std::fs::File;
use std::io::{self, BufReader, ErrorKind, Read, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let command = match arguments::parse(std::env::args_os().skip(1)) {
        Ok(command) => command,
        Err(message) => {
            complain(&message);
            return ExitCode::from(2);
        }
    };
    let done = match command {
        Command::Help => print(arguments::HELP).map(|()| true),
        Command::Version => print(concat!("pullquote ", env!("CARGO_PKG_VERSION"), "\n")).map(|()| true),
        Command::Filter => {
            filter::run(BufReader::new(io::stdin().lock()), io::stdout().lock()).map(|()| true)
        }
        Command::Read(request) => read_all(&request),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            complain(&format!("cannot write to standard output: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// Reads each file; `false` where one could not be read. The rest is read all the same.
fn read_all(request: &Request) -> io::Result<bool> {
    let mut all = true;
    let mut first = true;
    for file in &request.files {
        let bytes = match bytes_of(file) {
            Ok(bytes) => bytes,
            Err(error) => {
                complain(&format!("cannot read {file:?}: {error}"));
                all = false;
                continue;
            }
        };
        let options = Options {
            format: request.format_of(file),
            base_url: request.base_url.clone(),
            ..Options::default()
        };
        let mut reading = read(Input::Bytes(&bytes), &options);
        for sentence in reading.notes.iter().filter_map(|note| say(*note)) {
            complain(&format!("{file:?}: {sentence}"));
        }
        if request.to == export::To::Quotes && !request.scare {
            reading.quotes.retain(|quote| quote.kind != QuoteKind::Scare);
        }
        let written = export::write(&reading, request.to);
        let prose = !matches!(request.to, export::To::Json | export::To::Quotes);
        if !first && prose && !written.is_empty() {
            print("\n")?;
        }
        print(&written)?;
        first &= written.is_empty();
    }
    Ok(all)
}

/// The bytes of a file, or of standard input for `-`; one more than the core reads, so that it can tell.
fn bytes_of(file: &str) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let limit = MAX_BYTES as u64 + 1;
    match file {
        "-" => io::stdin().lock().take(limit).read_to_end(&mut bytes)?,
        _ => File::open(file)?.take(limit).read_to_end(&mut bytes)?,
    };
    Ok(bytes)
}

/// What a note tells somebody at a terminal; the others are of interest to programs.
fn say(note: Note) -> Option<&'static str> {
    match note {
        Note::Empty => Some("there is nothing to read"),
        Note::Binary => Some("this is a binary file, not text"),
        Note::NoArticle => Some("no article was found, everything is shown"),
        Note::Truncated => Some("longer than 64 MiB, the rest was not read"),
        Note::TooMany => Some("more elements or attributes than the limits, the rest was not read"),
        Note::BadEncoding => Some("some bytes are no valid text and were replaced"),
        Note::TooDeep | Note::UnclosedQuote => None,
    }
}

fn print(text: &str) -> io::Result<()> {
    let mut output = io::stdout().lock();
    output.write_all(text.as_bytes())?;
    output.flush()
}

fn complain(message: &str) {
    // Where standard error is closed too, nobody is left to tell.
    let _ = writeln!(io::stderr().lock(), "pullquote: {message}");
}
