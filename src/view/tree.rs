//! The view itself: a flat list of openings, attributes, texts and closings, which every printer walks once.

use super::{Attr, Part, Tag};
use crate::text::SafeUrl;
use std::borrow::Cow;

/// A piece of a reader view. Made by this room alone; printers read [`View::pieces`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct View<'a> {
    pieces: Vec<Piece<'a>>,
    open: u32,
}

/// A step through the tree.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece<'a> {
    /// An element begins; its attributes follow at once.
    Open(Tag),
    /// An attribute of the element that was opened last; no name comes twice.
    Attr(Attr<'a>),
    /// Characters, unescaped.
    Text(Cow<'a, str>),
    /// The innermost open element ends.
    Close,
}

impl<'a> View<'a> {
    /// The steps in order; openings and closings are balanced.
    pub fn pieces(&self) -> &[Piece<'a>] {
        &self.pieces
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// How many elements are open.
    pub(super) fn depth(&self) -> u32 {
        self.open
    }

    pub(super) fn open(&mut self, tag: Tag) -> &mut Self {
        self.open += 1;
        self.pieces.push(Piece::Open(tag));
        self
    }

    /// Opens an element with its part.
    pub(super) fn part(&mut self, tag: Tag, part: Part) -> &mut Self {
        self.open(tag).attr(Attr::Part(part))
    }

    /// Opens a link: the only place that writes an address, so that none goes without its `rel`.
    pub(super) fn link(&mut self, url: &'a SafeUrl) -> &mut Self {
        self.open(Tag::A).attr(Attr::Href(url)).attr(Attr::Rel)
    }

    pub(super) fn attr(&mut self, attr: Attr<'a>) -> &mut Self {
        debug_assert!(
            matches!(self.pieces.last(), Some(Piece::Open(_) | Piece::Attr(_))),
            "{attr:?} after content"
        );
        self.pieces.push(Piece::Attr(attr));
        self
    }

    pub(super) fn attr_if(&mut self, attr: Option<Attr<'a>>) -> &mut Self {
        match attr {
            Some(attr) => self.attr(attr),
            None => self,
        }
    }

    pub(super) fn text(&mut self, text: impl Into<Cow<'a, str>>) -> &mut Self {
        let text = text.into();
        if !text.is_empty() {
            self.pieces.push(Piece::Text(text));
        }
        self
    }

    pub(super) fn close(&mut self) -> &mut Self {
        debug_assert!(self.open > 0, "closed more than was opened");
        self.open -= 1;
        self.pieces.push(Piece::Close);
        self
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Fails unless the view is balanced, void elements are empty, and every address has its `rel`.
    pub fn check_shape(view: &View<'_>) {
        let mut stack = Vec::new();
        let mut names: Vec<&str> = Vec::new();
        for piece in view.pieces() {
            match piece {
                Piece::Open(tag) => {
                    assert!(
                        !stack.last().is_some_and(|t: &Tag| t.is_void()),
                        "{tag:?} inside a void element"
                    );
                    stack.push(*tag);
                    names.clear();
                }
                Piece::Attr(attr) => {
                    assert!(!names.contains(&attr.name()), "{attr:?} twice");
                    names.push(attr.name());
                }
                Piece::Text(_) => {
                    assert!(!stack.last().is_some_and(|t| t.is_void()), "text inside a void element")
                }
                Piece::Close => drop(stack.pop().expect("closed more than was opened")),
            }
        }
        assert!(stack.is_empty(), "left open: {stack:?}");
        for (i, piece) in view.pieces().iter().enumerate() {
            if matches!(piece, Piece::Attr(Attr::Href(_))) {
                assert_eq!(view.pieces().get(i + 1), Some(&Piece::Attr(Attr::Rel)));
            }
        }
    }

    #[test]
    fn opens_and_closes() {
        let mut view = View::default();
        view.open(Tag::P).text("a").open(Tag::Br).close().text("").close();
        check_shape(&view);
        assert_eq!(view.pieces().len(), 5);
    }
}
