//! Any string as Markdown, read and written in every format.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pullquote::export::{self, To};
use pullquote::{Format, Input, Options, read};

fuzz_target!(|text: &str| {
    let reading = read(Input::Text(text), &Options { format: Format::Markdown, ..Options::default() });
    for to in [To::Text, To::Markdown, To::Html, To::Json, To::Quotes] {
        export::write(&reading, to);
    }
});
