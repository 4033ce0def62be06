//! A view as bytes, so that it can be made in one thread and built in another; in pieces, so that building can pause between them.
//! The room's promise goes along: tags and attribute names cross as numbers of the closed lists, and a number that is not on them
//! ends the walk.
//!
//! An element is written as tag, attributes of fixed value, attributes of free value: what comes first is the same for all elements
//! of one form, byte by byte, which a builder that clones can use.

use super::attr::NAMES;
use super::{Part, Piece, Tag, Value, View};

const CLOSE: u8 = 0;
const TEXT: u8 = 1;
const OPEN: u8 = 2;

/// Pieces of a chunk: some 300 elements, a few milliseconds to build.
const CHUNK: usize = 1500;

/// A view as bytes: the frame first, then, in chunks, the children of the one element that holds most of them (`hole`).
pub fn pack(view: &View<'_>, hole: Option<Part>) -> Vec<Vec<u8>> {
    let pieces = view.pieces();
    let Some(inside) = hole.and_then(|part| inside(pieces, part)) else { return vec![bytes(pieces)] };
    let mut frame = bytes(&pieces[..inside.start]);
    frame.extend(bytes(&pieces[inside.end..]));
    let mut out = vec![frame];
    let (mut start, mut depth) = (inside.start, 0i32);
    for at in inside.clone() {
        depth += match pieces[at] {
            Piece::Open(_) => 1,
            Piece::Close => -1,
            Piece::Attr(_) | Piece::Text(_) => 0,
        };
        let whole = depth == 0 && !matches!(pieces[at], Piece::Open(_) | Piece::Attr(_));
        if whole && (at + 1 - start >= CHUNK || at + 1 == inside.end) {
            out.push(bytes(&pieces[start..=at]));
            start = at + 1;
        }
    }
    out
}

/// The pieces between the attributes and the end of the first element with this part.
fn inside(pieces: &[Piece<'_>], part: Part) -> Option<std::ops::Range<usize>> {
    let named = pieces.iter().position(|p| matches!(p, Piece::Attr(super::Attr::Part(p)) if *p == part))?;
    let attrs = pieces[named..].iter().take_while(|p| matches!(p, Piece::Attr(_))).count();
    let start = named + attrs;
    let mut depth = 0u32;
    for (at, piece) in pieces.iter().enumerate().skip(start) {
        match piece {
            Piece::Open(_) => depth += 1,
            Piece::Close if depth == 0 => return Some(start..at),
            Piece::Close => depth -= 1,
            Piece::Attr(_) | Piece::Text(_) => {}
        }
    }
    None
}

fn bytes(mut pieces: &[Piece<'_>]) -> Vec<u8> {
    let mut out = Vec::new();
    while let Some((piece, rest)) = pieces.split_first() {
        pieces = rest;
        match piece {
            Piece::Open(tag) => {
                let count = rest.iter().take_while(|p| matches!(p, Piece::Attr(_))).count();
                let (attrs, after) = rest.split_at(count);
                pieces = after;
                out.extend([OPEN, *tag as u8]);
                attributes(&mut out, attrs, |value| matches!(value, Value::Fixed(_)));
                attributes(&mut out, attrs, |value| matches!(value, Value::Free(_)));
            }
            Piece::Text(text) => {
                out.push(TEXT);
                string(&mut out, text);
            }
            Piece::Close => out.push(CLOSE),
            Piece::Attr(_) => {}
        }
    }
    out
}

fn attributes(out: &mut Vec<u8>, attrs: &[Piece<'_>], wanted: impl Fn(&Value<'_>) -> bool) {
    let count = out.len();
    out.push(0);
    for piece in attrs {
        let Piece::Attr(attr) = piece else { continue };
        let value = attr.value();
        let Some(name) = NAMES.iter().position(|n| *n == attr.name()) else { continue };
        if wanted(&value) {
            out[count] += 1;
            out.push(name as u8);
            string(out, &value);
        }
    }
}

fn string(out: &mut Vec<u8>, text: &str) {
    // Seven bits a byte, the lowest first.
    let mut length = text.len();
    while length >= 0x80 {
        out.push((length as u8) | 0x80);
        length >>= 7;
    }
    out.push(length as u8);
    out.extend(text.as_bytes());
}

/// A step through a packed view.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Step<'b> {
    /// An element begins.
    Open {
        /// Its name.
        tag: Tag,
        /// Tag and fixed attributes as bytes: the same for all elements of one form.
        form: &'b [u8],
        /// The attributes of fixed value.
        fixed: Attrs<'b>,
        /// The attributes of free value.
        free: Attrs<'b>,
    },
    /// Characters, unescaped.
    Text(&'b str),
    /// The innermost open element ends.
    Close,
}

/// Some attributes of a packed element.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Attrs<'b> {
    left: u8,
    at: Steps<'b>,
}

/// The steps of a packed view; ends early where the bytes are none of [`pack`]'s.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Steps<'b>(&'b [u8]);

/// Walks a packed view.
pub fn steps(bytes: &[u8]) -> Steps<'_> {
    Steps(bytes)
}

impl<'b> Iterator for Steps<'b> {
    type Item = Step<'b>;

    fn next(&mut self) -> Option<Step<'b>> {
        match self.byte()? {
            CLOSE => Some(Step::Close),
            TEXT => Some(Step::Text(self.string()?)),
            OPEN => {
                let from = self.0;
                let tag = *Tag::ALL.get(self.byte()? as usize)?;
                let fixed = self.attributes()?;
                let form = &from[..from.len() - self.0.len()];
                Some(Step::Open { tag, form, fixed, free: self.attributes()? })
            }
            _ => None,
        }
    }
}

impl<'b> Steps<'b> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn string(&mut self) -> Option<&'b str> {
        let (mut length, mut shift) = (0usize, 0);
        loop {
            let byte = self.byte()?;
            length |= ((byte & 0x7f) as usize).checked_shl(shift)?;
            shift += 7;
            if byte & 0x80 == 0 {
                break;
            }
        }
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        std::str::from_utf8(text).ok()
    }

    fn attributes(&mut self) -> Option<Attrs<'b>> {
        let left = self.byte()?;
        let attrs = Attrs { left, at: *self };
        for _ in 0..left {
            self.attribute()?;
        }
        Some(attrs)
    }

    fn attribute(&mut self) -> Option<(&'static str, &'b str)> {
        let (name, value) = (*NAMES.get(self.byte()? as usize)?, self.string()?);
        is_safe(name, value).then_some((name, value))
    }
}

/// Whether an address is of a kind that a view may hold. [`pack`] is given no other; bytes from elsewhere might say anything.
fn is_safe(name: &str, value: &str) -> bool {
    let starts = |schemes: &[&str]| schemes.iter().any(|scheme| value.starts_with(scheme));
    match name {
        "href" | "cite" => starts(&["http://", "https://", "mailto:"]),
        "src" | "data-src" => starts(&["http://", "https://", "data:image/"]),
        _ => true,
    }
}

impl<'b> Iterator for Attrs<'b> {
    type Item = (&'static str, &'b str);

    fn next(&mut self) -> Option<Self::Item> {
        self.left = self.left.checked_sub(1)?;
        self.at.attribute()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::SafeUrl;
    use crate::view::Attr;

    /// What a walk says, as one line.
    fn told(chunks: &[Vec<u8>]) -> String {
        let mut out = String::new();
        for step in chunks.iter().flat_map(|chunk| steps(chunk)) {
            match step {
                Step::Open { tag, fixed, free, .. } => {
                    out.push_str(&format!("<{}", tag.as_str()));
                    fixed.chain(free).for_each(|(name, value)| out.push_str(&format!(" {name}={value}")));
                    out.push('>');
                }
                Step::Text(text) => out.push_str(text),
                Step::Close => out.push_str("</>"),
            }
        }
        out
    }

    #[test]
    fn comes_out_as_it_went_in() {
        let url = SafeUrl::resolve("https://a.example/?q=ä", None).unwrap();
        let long = "long ".repeat(100);
        let mut view = View::default();
        view.part(Tag::P, Part::Paragraph).attr(Attr::Block(300)).text("a ").link(&url).text(long.as_str());
        view.close().open(Tag::Br).close().text("ü").close();
        let want = format!(
            "<p part=paragraph data-block=300>a <a rel=noopener noreferrer href={url}>{long}</><br></>ü</>",
            url = url.as_str()
        );
        assert_eq!(told(&pack(&view, None)), want);
    }

    #[test]
    fn chunks_are_whole_children() {
        let mut view = View::default();
        view.part(Tag::Article, Part::Article).part(Tag::Div, Part::Body);
        for i in 0..2000 {
            view.part(Tag::P, Part::Paragraph).attr(Attr::Block(i)).text("x").close();
        }
        view.close().close();
        let packed = pack(&view, Some(Part::Body));
        assert_eq!(told(&packed[..1]), "<article part=article><div part=article-body></></>");
        assert!(packed.len() > 4, "{} chunks", packed.len());
        for chunk in &packed[1..] {
            let (mut depth, mut least) = (0, 0);
            for step in steps(chunk) {
                match step {
                    Step::Open { .. } => depth += 1,
                    Step::Close => depth -= 1,
                    Step::Text(_) => {}
                }
                least = least.min(depth);
            }
            assert_eq!((depth, least), (0, 0));
        }
        assert_eq!(told(&packed[1..]).matches("<p ").count(), 2000);
    }

    #[test]
    fn foreign_bytes_end_the_walk() {
        let [anchor, href] = [Tag::A as u8, NAMES.iter().position(|n| *n == "href").unwrap() as u8];
        let link = |to: &str| [&[OPEN, anchor, 0, 1, href, to.len() as u8], to.as_bytes()].concat();
        assert_eq!(steps(&link("https://example.org/")).count(), 1);
        assert_eq!(steps(&link("javascript:alert(1)")).count(), 0);
        for bytes in [
            &[9][..],
            &[OPEN, 255],
            &[OPEN, 0, 1, 255],
            &[TEXT, 200],
            &[TEXT, 1, 0xff],
            &[TEXT, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255],
        ] {
            assert_eq!(steps(bytes).count(), 0, "{bytes:?}");
        }
    }
}
