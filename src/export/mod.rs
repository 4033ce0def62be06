//! The reading in other people's formats. Knows views and readings, not the web.

pub mod cite;
mod fragment;
pub mod html;
pub mod json;
pub mod markdown;
pub mod record;
mod selector;
pub mod text;

use crate::{Error, Reading};

/// What a reading can be written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum To {
    /// Title, dek and body, one block a line.
    #[default]
    Text,
    /// Markdown with title and source line.
    Markdown,
    /// The body as plain HTML.
    Html,
    /// The whole record, in one line.
    Json,
    /// The quotations, one JSON object a line.
    Quotes,
}

impl To {
    /// The names, as options and the command line spell them.
    pub const NAMES: &'static [&'static str] = &["text", "markdown", "html", "json", "quotes"];

    /// Reads a name. The error lists the names there are.
    pub fn parse(name: &str) -> Result<Self, Error> {
        match name {
            "text" => Ok(To::Text),
            "markdown" => Ok(To::Markdown),
            "html" => Ok(To::Html),
            "json" => Ok(To::Json),
            "quotes" => Ok(To::Quotes),
            _ => Err(Error::unknown("output format", name, Self::NAMES)),
        }
    }
}

/// Writes a reading; what is not empty ends in a line end.
pub fn write(reading: &Reading, to: To) -> String {
    let mut out = match to {
        To::Text => text::write(reading),
        To::Markdown => markdown::write(&reading.article),
        To::Html => html::content(reading),
        To::Json => json::write(reading),
        To::Quotes => json::quotes(reading),
    };
    if !out.is_empty() && !out.ends_with('\n') {
        out.push('\n');
    }
    out
}
