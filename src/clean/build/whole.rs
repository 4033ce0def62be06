//! What is read as a whole on the walk: pictures, embeds, code, formulas.

use super::code;
use super::frame::FrameKind;
use super::image::{self, Picture};
use super::walker::{Walker, source_of};
use crate::article::{Block, BlockKind, Embed, Figure, MarkKind, Media};
use crate::dom::NodeId;

impl Walker<'_> {
    pub(super) fn picture(&mut self, id: NodeId) {
        match image::read(self.dom, id, self.base) {
            Picture::Emoji(text) => self.write(&text),
            Picture::Formula(tex) => {
                // A wiki draws the formula that stands beside it as MathML.
                let beside = self.dom.node(id).previous.is_some_and(|n| self.holds_math(n));
                if !beside {
                    self.formula(tex, false, id);
                }
            }
            Picture::Icon(media) if !self.line.is_empty() => {
                self.line.image(MarkKind::Image { url: media.url, alt: media.alt });
            }
            Picture::Icon(_) | Picture::Nothing => {}
            Picture::Shown(mut media) => {
                media.link = self.links.last().cloned();
                if self.line.is_empty() { self.show(media) } else { self.pictures.push(media) }
            }
        }
    }

    /// Puts a picture where the line ended. Two copies in a row are one.
    pub(super) fn show(&mut self, media: Media) {
        if self.last_picture.as_ref() == Some(&media.url) {
            return;
        }
        self.last_picture = Some(media.url.clone());
        let source = source_of(self.source);
        let frame = self.frame();
        match &mut frame.kind {
            FrameKind::Figure { media: all, .. } => all.push(media),
            _ => {
                let figure = Figure { media: vec![media], caption: Vec::new() };
                frame.push(Block { source, kind: BlockKind::Figure(figure) });
            }
        }
    }

    /// `<noscript>`: the picture that a script would have loaded, unless it is recovered beside it.
    pub(super) fn fallback(&mut self, id: NodeId) {
        let is_img = |n: &NodeId| self.dom.tag(*n).is_some_and(|t| &**t == "img");
        let Some(img) = self.dom.descendants(id).take(32).find(is_img) else { return };
        let node = self.dom.node(id);
        let mut beside = node.previous.into_iter().chain(node.next).chain(
            // White space may stand between.
            node.previous
                .and_then(|n| self.dom.node(n).previous)
                .into_iter()
                .chain(node.next.and_then(|n| self.dom.node(n).next)),
        );
        let recovered = beside.any(|n| {
            std::iter::once(n)
                .chain(self.dom.descendants(n).take(8))
                .filter(is_img)
                .any(|i| matches!(image::read(self.dom, i, self.base), Picture::Shown(_)))
        });
        if !recovered {
            self.picture(img);
        }
    }

    pub(super) fn embed(&mut self, embed: Option<Embed>, id: NodeId) {
        if let Some(embed) = embed {
            self.end_line();
            self.frame().push(Block { source: source_of(id), kind: BlockKind::Embed(embed) });
        }
    }

    pub(super) fn code(&mut self, id: NodeId) {
        let text = code::text(self.dom, id, self.verdicts);
        if text.is_empty() {
            return;
        }
        self.end_line();
        let language = code::language(self.dom, id);
        self.line.verbatim(&text);
        if let Some(leaf) = self.line.finish() {
            self.frame().push(Block { source: source_of(id), kind: BlockKind::Code { language, leaf } });
        }
    }

    pub(super) fn formula(&mut self, form: String, display: bool, id: NodeId) {
        if form.is_empty() {
            return;
        }
        if !display {
            self.line.push(MarkKind::Math);
            self.write(&form);
            self.line.pop();
            return;
        }
        self.end_line();
        self.line.text(&form);
        if let Some(leaf) = self.line.finish() {
            self.frame().push(Block { source: source_of(id), kind: BlockKind::Math(leaf) });
        }
    }
}
