//! Any string as a page, read and written in every format.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pullquote::export::{self, To};
use pullquote::{Format, Input, Options, read};

fuzz_target!(|text: &str| {
    let reading = read(Input::Text(text), &Options { format: Format::Html, ..Options::default() });
    for to in [To::Text, To::Markdown, To::Html, To::Json, To::Quotes] {
        export::write(&reading, to);
    }
});
