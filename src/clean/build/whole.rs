//! What is read as a whole on the walk, without going below it: pictures, embeds, code, formulas.
//! And what is passed over as a whole: gutters, drawings of formulas, the way back from a note.

use super::facts::TableKind;
use super::frame::FrameKind;
use super::image::{self, Picture};
use super::walker::{Walker, source_of};
use super::{code, embed, math, quotation};
use crate::article::{Block, BlockKind, Embed, Figure, MarkKind, Media};
use crate::clean::footnotes::is_arrow;
use crate::dom::NodeId;

impl Walker<'_> {
    /// Reads an element that is read or passed over as a whole. Whether it was one.
    pub(super) fn whole(&mut self, id: NodeId, tag: &str) -> bool {
        match tag {
            "img" | "amp-img" => self.picture(id),
            "noscript" => self.fallback(id),
            "iframe" | "video" | "audio" | "embed" | "object" | "lite-youtube" | "lite-vimeo"
            | "amp-youtube" | "amp-vimeo" | "amp-iframe" | "amp-video" => {
                self.embed(embed::read(self.dom, id, self.base), id)
            }
            "pre" => self.code(id),
            "table" if self.facts.table(id) == TableKind::Code => self.code(id),
            "math" => self.formula(math::read(self.dom, id), math::is_display(self.dom, id), id),
            "script" => {
                if let Some((tex, display)) = math::script(self.dom, id) {
                    self.formula(tex, display, id);
                }
            }
            "hr" => {
                self.end_line();
                let frame = self.frame();
                if frame.blocks.last().is_some_and(|b| b.kind != BlockKind::Rule) {
                    frame.push(Block { source: source_of(id), kind: BlockKind::Rule });
                }
            }
            "input" => {
                let checkbox = self.dom.attribute(id, "type") == Some("checkbox");
                let done = self.dom.attribute(id, "checked").is_some();
                let empty = self.line.is_empty();
                let frame = self.frame();
                if let FrameKind::Item { task: task @ None } = &mut frame.kind
                    && checkbox
                    && empty
                    && frame.blocks.is_empty()
                {
                    *task = Some(done);
                }
            }
            "td" | "th" if code::is_gutter(self.dom, id) => {}
            "rt" | "rp" | "rtc" => {}
            "div" | "span" if self.is_silent_box(id) => {}
            "div" if quotation::is_post(self.dom, id) && self.dom.node(id).first_child.is_none() => {
                self.embed(embed::read(self.dom, id, self.base), id);
            }
            "a" => return self.is_way_back(id),
            _ => return false,
        }
        true
    }

    fn picture(&mut self, id: NodeId) {
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
                let link = media.link.as_ref().map(|url| url.as_str());
                // A figure has a caption as a rule: it is the article's.
                let figure = matches!(self.frame().kind, FrameKind::Figure { .. });
                if !figure && self.prologue.is_emblem(&media.alt, link, self.base) {
                    return;
                }
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
    fn fallback(&mut self, id: NodeId) {
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

    fn code(&mut self, id: NodeId) {
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

    fn formula(&mut self, form: String, display: bool, id: NodeId) {
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

    /// Whether a box draws a formula that is read from its source beside it.
    fn is_silent_box(&self, id: NodeId) -> bool {
        if !math::is_drawing(self.dom, id) {
            return false;
        }
        let node = self.dom.node(id);
        let after = node.next.into_iter().chain(node.next.and_then(|n| self.dom.node(n).next));
        node.previous.is_some_and(|n| self.holds_math(n))
            || after.into_iter().any(|n| math::script(self.dom, n).is_some())
    }

    fn holds_math(&self, id: NodeId) -> bool {
        let is_math = |n: NodeId| self.dom.element(n).is_some_and(|e| &*e.name.local == "math");
        std::iter::once(id).chain(self.dom.descendants(id).take(4)).any(is_math)
    }

    /// Whether an anchor in a note leads back to its call.
    fn is_way_back(&self, id: NodeId) -> bool {
        if !self.frames.iter().any(|f| matches!(f.kind, FrameKind::Note { .. })) {
            return false;
        }
        let Some(href) = self.dom.attribute(id, "href").filter(|h| h.starts_with('#')) else { return false };
        let words = ["class", "role", "rev"].iter().filter_map(|n| self.dom.attribute(id, n));
        let named = words.into_iter().any(|w| w.contains("back") || w.contains("reverse"));
        let text = self.dom.text_content(id);
        let label = text.trim().trim_matches(['[', ']', '(', ')', '.']);
        let at_start = self.line.is_empty() && label.chars().count() <= 4;
        href.len() > 1 && (named || is_arrow(&text) || at_start)
    }
}
