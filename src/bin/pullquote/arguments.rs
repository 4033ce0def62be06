//! The words of the command line.

use pullquote::Format;
use pullquote::export::To;
use std::ffi::OsString;
use url::Url;

/// What is asked for.
#[derive(Debug, PartialEq)]
pub enum Command {
    /// `--help`.
    Help,
    /// `--version`.
    Version,
    /// `filter`.
    Filter,
    /// Anything else.
    Read(Request),
}

/// What to read, and what to write.
#[derive(Debug, PartialEq)]
pub struct Request {
    /// The files, `-` for standard input. Never empty.
    pub files: Vec<String>,
    /// What to write.
    pub to: To,
    /// Where the input came from.
    pub base_url: Option<Url>,
    /// Whether `--to quotes` lists titles, nicknames and words at arm's length too.
    pub scare: bool,
    format: Format,
}

/// What `--help` prints.
pub const HELP: &str = "\
pullquote: the article of a page, and who said what in it

usage: pullquote [OPTION…] [FILE…]
       pullquote filter

Reads the files (standard input without one, or for -) and writes the article without its boilerplate.

  --format FORMAT   auto (default), html, markdown or text
  --to FORMAT       text (default), markdown, html, json or quotes
                    json: the whole record, a line a file
                    quotes: the quotations with their speakers, a line of JSON each
  --scare           with --to quotes: titles, nicknames and words at arm's length too
  --base-url URL    where the input came from; relative links are resolved against it
  --help            this text
  --version         the version

filter reads NDJSON, {\"id\", \"url\"?, \"html\" | \"markdown\" | \"text\"} a line, and answers each line with
{\"id\", \"title\", \"byline\", \"dek\", \"publishedTime\", \"siteName\", \"lang\", \"dir\", \"excerpt\", \"textContent\",
\"content\", \"wordCount\", \"quotes\", \"removals\", …} or {\"id\", \"error\"}.

Exit status: 0 all was read, 1 something could not be read or written, 2 the command line makes no sense.
";

/// Reads the words. The error is one sentence.
pub fn parse(words: impl Iterator<Item = OsString>) -> Result<Command, String> {
    let mut words =
        words.map(|word| word.into_string().map_err(|word| format!("argument {word:?} is not valid UTF-8")));
    let mut request = Request {
        files: Vec::new(),
        to: To::default(),
        base_url: None,
        scare: false,
        format: Format::default(),
    };
    let mut options = true;
    let mut first = true;
    while let Some(word) = words.next().transpose()? {
        let is_first = std::mem::take(&mut first);
        if !options || word == "-" || !word.starts_with('-') {
            if is_first && word == "filter" {
                return match words.next().transpose()? {
                    None => Ok(Command::Filter),
                    Some(help) if matches!(help.as_str(), "-h" | "--help") => Ok(Command::Help),
                    Some(more) => Err(format!("unknown argument {more:?} of filter, which takes none")),
                };
            }
            request.files.push(word);
            continue;
        }
        let (name, inline) = match word.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (word.as_str(), None),
        };
        let mut value = |allowed: &str| match inline.clone().map(Ok).or_else(|| words.next()) {
            Some(value) => value,
            None => Err(format!("option {name} wants a value: {allowed}")),
        };
        match name {
            "--" => options = false,
            "-h" | "--help" => return Ok(Command::Help),
            "-V" | "--version" => return Ok(Command::Version),
            "--scare" => request.scare = true,
            "--format" => {
                request.format =
                    Format::parse(&value(&Format::NAMES.join(", "))?).map_err(|e| e.to_string())?;
            }
            "--to" => request.to = To::parse(&value(&To::NAMES.join(", "))?).map_err(|e| e.to_string())?,
            "--base-url" => {
                let given = value("an absolute address such as https://news.example/story")?;
                let url = Url::parse(&given);
                let url =
                    url.map_err(|e| format!("bad --base-url {given:?}, expected an absolute address ({e})"))?;
                request.base_url = Some(url);
            }
            _ => {
                let known = "--format, --to, --scare, --base-url, --help, --version";
                return Err(format!("unknown option {name:?}, expected one of {known}"));
            }
        }
    }
    if request.files.is_empty() {
        request.files.push("-".to_owned());
    }
    Ok(Command::Read(request))
}

impl Request {
    /// The format of a file: as asked for, else by the ending of its name, else to be found out.
    pub fn format_of(&self, file: &str) -> Format {
        let ending = file.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
        match (self.format, ending.as_str()) {
            (Format::Auto, "html" | "htm" | "xhtml") => Format::Html,
            (Format::Auto, "md" | "markdown") => Format::Markdown,
            (Format::Auto, "txt" | "text") => Format::Text,
            (format, _) => format,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistakes_get_one_sentence() {
        let check = |line: &str, want: &str| {
            assert_eq!(parse(line.split_whitespace().map(OsString::from)), Err(want.to_owned()), "{line}")
        };
        check("--format docx", "unknown format \"docx\", expected one of auto, html, markdown, text");
        check(
            "--to=pdf",
            "unknown output format \"pdf\", expected one of text, markdown, html, json, quotes",
        );
        check("--to", "option --to wants a value: text, markdown, html, json, quotes");
        check(
            "--frob",
            "unknown option \"--frob\", expected one of --format, --to, --scare, --base-url, --help, --version",
        );
        check("filter x", "unknown argument \"x\" of filter, which takes none");
        check(
            "--base-url /a",
            "bad --base-url \"/a\", expected an absolute address (relative URL without a base)",
        );
    }

    #[test]
    fn files_and_formats() {
        let Ok(Command::Read(request)) = parse(["a.MD", "--", "--to"].map(OsString::from).into_iter()) else {
            panic!()
        };
        assert_eq!(request.files, ["a.MD", "--to"]);
        assert_eq!(request.format_of("a.MD"), Format::Markdown);
        let Ok(Command::Read(request)) = parse(["--format=text"].map(OsString::from).into_iter()) else {
            panic!()
        };
        assert_eq!((request.files[0].as_str(), request.format_of("a.html")), ("-", Format::Text));
        assert_eq!(parse(["filter"].map(OsString::from).into_iter()), Ok(Command::Filter));
    }
}
