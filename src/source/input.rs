//! What the host has, and what it knows about it.

use crate::Error;
use url::Url;

/// What the host has.
#[derive(Debug, Clone, Copy)]
pub enum Input<'a> {
    /// Text in the format of [`Options::format`].
    Text(&'a str),
    /// Bytes of a file or response, in an encoding to be found out.
    Bytes(&'a [u8]),
}

/// What kind of text it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// Found out by looking.
    #[default]
    Auto,
    /// A page or a fragment of one.
    Html,
    /// CommonMark with GitHub's tables, footnotes, strikethrough and task lists.
    Markdown,
    /// Plain text.
    Text,
}

impl Format {
    /// The names, as options and the command line spell them.
    pub const NAMES: &'static [&'static str] = &["auto", "html", "markdown", "text"];

    /// Reads a name.
    pub fn parse(name: &str) -> Result<Self, Error> {
        match name {
            "auto" => Ok(Format::Auto),
            "html" => Ok(Format::Html),
            "markdown" => Ok(Format::Markdown),
            "text" => Ok(Format::Text),
            _ => Err(Error::unknown("format", name, Self::NAMES)),
        }
    }
}

/// What the host knows about the input.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options<'a> {
    /// The format.
    pub format: Format,
    /// The encoding that a response header named, for bytes.
    pub charset: Option<&'a str>,
    /// The address it came from.
    pub base_url: Option<&'a Url>,
}
