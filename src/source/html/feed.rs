//! Feeds the tokenizer so that no tag it sees has more than [`MAX_ATTRIBUTES`].
//!
//! The tokenizer compares each attribute with all before it, so the cap has to come before it. The feeder follows the
//! input just closely enough to know where tags begin and end: it knows tags, comments and declarations by the
//! standard's own rules, and asks the limiter after each tag that may begin raw text. So it is never wrong about what is a tag.

use super::limit::Limiter;
use super::{MAX_ATTRIBUTES, may_be_raw};
use html5ever::TokenizerResult;
use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::Tokenizer;

/// Feeds a whole input; `true` where attributes were dropped. `raw` tells that the input begins inside raw text.
pub(super) fn feed(tokenizer: &Tokenizer<Limiter>, html: &str, raw: bool) -> bool {
    let mut feeder = Feeder {
        tokenizer,
        html,
        tendril: StrTendril::from_slice(html),
        queue: BufferQueue::default(),
        fed: 0,
        cut: false,
    };
    if raw {
        feeder.flush(html.len());
    }
    feeder.data();
    feeder.cut
}

struct Feeder<'t, 'h> {
    tokenizer: &'t Tokenizer<Limiter>,
    html: &'h str,
    tendril: StrTendril,
    queue: BufferQueue,
    fed: usize,
    cut: bool,
}

/// The tokenizer gets at least so many bytes at a time, where nothing forces a stop: small enough to notice a full tree early.
const PIECE: usize = 64 * 1024;

/// Where a tag ends and where its attributes become too many.
#[derive(Debug, PartialEq)]
struct TagEnd {
    /// One past its `>`; the end of the input where there is none.
    end: usize,
    /// The first attribute too many.
    cut: Option<usize>,
}

impl Feeder<'_, '_> {
    /// Reads from the data state to the end of the input.
    fn data(&mut self) {
        let bytes = self.html.as_bytes();
        let mut at = self.fed;
        while let Some(open) = find(bytes, at, b'<') {
            let after = open + 1;
            at = match bytes.get(after) {
                Some(c) if c.is_ascii_alphabetic() => self.tag(after, true),
                Some(b'/') if bytes.get(after + 1).is_some_and(u8::is_ascii_alphabetic) => {
                    self.tag(after + 1, false)
                }
                Some(b'!') => self.declaration(after + 1),
                Some(b'/' | b'?') => end_of(bytes, after, b">"),
                _ => after,
            };
            if at - self.fed > PIECE {
                self.flush(at);
            }
            if self.fed == bytes.len() || self.tokenizer.sink.is_full() {
                return;
            }
        }
        self.flush(bytes.len());
    }

    /// Passes a tag whose name begins at `name`; gives the place to go on, which lies in the data state.
    fn tag(&mut self, name: usize, start: bool) -> usize {
        let tag = scan_tag(self.html.as_bytes(), name);
        if let Some(cut) = tag.cut {
            self.cut = true;
            self.flush(cut);
            // What is left of the tag is its `>`, if it has one.
            self.fed = tag.end;
            if self.html.as_bytes()[..tag.end].ends_with(b">") {
                self.fed -= 1;
            }
        }
        if start && may_be_raw(tag_name(self.html, name)) {
            self.flush(tag.end);
            return self.raw_text(tag.end);
        }
        tag.end
    }

    /// Passes the characters of a raw text element, if the tag before began one.
    fn raw_text(&mut self, mut at: usize) -> usize {
        let bytes = self.html.as_bytes();
        if self.tokenizer.sink.is_plaintext() {
            self.flush(bytes.len());
            return bytes.len();
        }
        while let Some(name) = self.tokenizer.sink.raw() {
            let Some(open) = raw_end(bytes, at, name.as_bytes()) else { return self.flush(bytes.len()) };
            at = self.tag(open + 2, false);
            self.flush(at);
        }
        at
    }

    /// Passes what begins with `<!`.
    fn declaration(&mut self, at: usize) -> usize {
        let bytes = self.html.as_bytes();
        let rest = &bytes[at..];
        if rest.starts_with(b"-->") || rest.starts_with(b"--->") {
            return end_of(bytes, at, b">");
        }
        if rest.starts_with(b"--") {
            let mut from = at + 2;
            while let Some(dash) = find(bytes, from, b'-') {
                let rest = &bytes[dash..];
                if rest.starts_with(b"-->") || rest.starts_with(b"--!>") {
                    return end_of(bytes, dash, b">");
                }
                from = dash + 1;
            }
            return bytes.len();
        }
        if rest.starts_with(b"[CDATA[") {
            self.flush(at - 2);
            if self.tokenizer.sink.is_foreign() {
                return end_of(bytes, at, b"]]>");
            }
        }
        end_of(bytes, at, b">")
    }

    /// Feeds everything up to `end`.
    fn flush(&mut self, end: usize) -> usize {
        while self.fed < end && !self.tokenizer.sink.is_full() {
            let mut stop = end.min(self.fed + PIECE);
            while !self.html.is_char_boundary(stop) {
                stop -= 1;
            }
            self.queue.push_back(self.tendril.subtendril(self.fed as u32, (stop - self.fed) as u32));
            // A script's end tag or a declared encoding stops the tokenizer; it goes on when asked again.
            while !matches!(self.tokenizer.feed(&self.queue), TokenizerResult::Done) {}
            self.fed = stop;
        }
        self.fed = end;
        end
    }
}

/// One past the first `needle` from `at` on, or the end of the input.
fn end_of(bytes: &[u8], at: usize, needle: &[u8]) -> usize {
    let mut from = at;
    while let Some(found) = find(bytes, from, needle[0]) {
        if bytes[found..].starts_with(needle) {
            return found + needle.len();
        }
        from = found + 1;
    }
    bytes.len()
}

fn find(bytes: &[u8], from: usize, byte: u8) -> Option<usize> {
    memchr::memchr(byte, bytes.get(from..)?).map(|i| from + i)
}

/// Where the end tag of a raw text element begins. A script hides its end tag from `<!--<script` on, up to `-->` or `</script`.
fn raw_end(bytes: &[u8], from: usize, name: &[u8]) -> Option<usize> {
    let is_named = |at: usize| {
        let rest = bytes.get(at..).unwrap_or_default();
        let delimiter = rest.get(name.len()).copied().unwrap_or(b'x');
        rest.len() > name.len() && rest[..name.len()].eq_ignore_ascii_case(name) && is_delimiter(delimiter)
    };
    let script = name == b"script";
    // Inside `<!--` from this place on, and inside `<script` in there.
    let mut escaped: Option<usize> = None;
    let mut doubly = false;
    let mut at = from;
    loop {
        let rest = bytes.get(at..)?;
        let found = match escaped {
            None => memchr::memchr(b'<', rest),
            Some(_) => memchr::memchr2(b'<', b'>', rest),
        };
        at += found? + 1;
        if bytes[at - 1] == b'>' {
            if escaped.is_some_and(|start| start + 3 <= at && bytes[..at].ends_with(b"-->")) {
                (escaped, doubly) = (None, false);
            }
        } else if bytes.get(at) == Some(&b'/') && is_named(at + 1) {
            if !doubly {
                return Some(at - 1);
            }
            doubly = false;
        } else if script && escaped.is_none() && bytes[at..].starts_with(b"!--") {
            escaped = Some(at + 1);
        } else if escaped.is_some() && is_named(at) {
            doubly = true;
        }
    }
}

fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\r' | b'\x0c' | b' ' | b'/' | b'>')
}

/// The name that begins at `at`; longer ones than any of interest are cut.
fn tag_name(html: &str, at: usize) -> &str {
    let bytes = &html.as_bytes()[at..];
    let length = bytes.iter().take(16).take_while(|b| b.is_ascii_alphanumeric() || **b == b'-').count();
    if bytes.get(length).is_none_or(|b| is_delimiter(*b)) { &html[at..at + length] } else { "" }
}

/// Follows a tag from its name to its `>` by the tokenizer's states.
fn scan_tag(bytes: &[u8], name: usize) -> TagEnd {
    #[derive(Clone, Copy, PartialEq)]
    enum At {
        TagName,
        BeforeName,
        Name,
        AfterName,
        BeforeValue,
        Unquoted,
    }
    let mut state = At::TagName;
    let mut count = 0;
    let mut cut = None;
    let mut i = name;
    while let Some(&byte) = bytes.get(i) {
        let space = matches!(byte, b'\t' | b'\n' | b'\r' | b'\x0c' | b' ');
        state = match (state, byte) {
            (_, b'>') => return TagEnd { end: i + 1, cut },
            (At::Unquoted, _) if !space => At::Unquoted,
            (At::BeforeValue, b'"' | b'\'') => {
                i = end_of(bytes, i + 1, &[byte]);
                state = At::BeforeName;
                continue;
            }
            (At::BeforeValue, _) if !space => At::Unquoted,
            (At::BeforeValue, _) => At::BeforeValue,
            (At::TagName, b'/') => At::BeforeName,
            (At::TagName, _) if !space => At::TagName,
            (At::Name | At::AfterName, b'=') => At::BeforeValue,
            (At::Name | At::AfterName, b'/') => At::BeforeName,
            (At::Name, _) if !space => At::Name,
            (At::Name | At::AfterName, _) if space => At::AfterName,
            (At::BeforeName, b'/') => At::BeforeName,
            (At::BeforeName | At::AfterName, _) if !space => {
                count += 1;
                if count > MAX_ATTRIBUTES && cut.is_none() {
                    cut = Some(i);
                }
                At::Name
            }
            _ => At::BeforeName,
        };
        i += 1;
    }
    TagEnd { end: bytes.len(), cut }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn follows_tags_to_their_end() {
        let check = |tag: &str| {
            let text = format!("{tag}REST>");
            assert_eq!(scan_tag(text.as_bytes(), 1), TagEnd { end: tag.len(), cut: None }, "{tag}");
        };
        for tag in [
            "<a>",
            "<a b>",
            "<a b=c>",
            "<a b=\">\">",
            "<a b='>' c = \"'>'\">",
            "<a b=c\"d>",
            "<a/b/=/'>",
            "<a =x='>'>",
            "<a b=>",
            "<a b= / >",
            "<a b\n=\n'\n>'\n>",
            "<a b=''c='>'>",
            "<a'>",
            "<a b'>",
        ] {
            check(tag);
        }
    }

    #[test]
    fn finds_the_end_of_raw_text() {
        let check = |text: &str, name: &str, rest: Option<&str>| {
            assert_eq!(raw_end(text.as_bytes(), 0, name.as_bytes()).map(|at| &text[at..]), rest, "{text}")
        };
        check("a</b></STYLE >", "style", Some("</STYLE >"));
        check("a</styles></style", "style", None);
        check("<!--<script></script>x</script>", "style", None);
        check("<!--<script></script>x</script>", "script", Some("</script>"));
        check("<!--<script></script>", "script", None);
        check("<!--<script>--></script>", "script", Some("</script>"));
        check("<!--><script></script>", "script", Some("</script>"));
        check("<!--<scripts></script>", "script", Some("</script>"));
    }

    #[test]
    fn counts_attributes() {
        let tag = |n: usize| format!("<a {}>", (0..n).map(|i| format!("a{i}={i} ")).collect::<String>());
        assert_eq!(scan_tag(tag(MAX_ATTRIBUTES).as_bytes(), 1).cut, None);
        let long = tag(MAX_ATTRIBUTES + 1);
        assert_eq!(scan_tag(long.as_bytes(), 1).cut, long.find(&format!("a{MAX_ATTRIBUTES}=")));
    }
}
