//! The one walk: enters and leaves elements, writes lines, opens and closes containers.
//! What an element leaves open when it is entered stands on a stack, to be undone when it is left.

use super::facts::{Facts, TableKind};
use super::frame::{Frame, FrameKind};
use super::line::{Line, Ready};
use super::prologue::Prologue;
use super::target::Target;
use super::{inline, quotation};
use crate::article::{Block, BlockKind, Builder, Embed, MAX_NESTING, MarkKind, Media, SourceId};
use crate::clean::Verdicts;
use crate::clean::segment::{self, Flow};
use crate::dom::{Dom, NodeId, Step};
use crate::text::{ImageUrl, Language, SafeUrl};
use url::Url;

/// Walks the tree and writes the article.
pub struct Walker<'a> {
    pub(super) dom: &'a Dom,
    pub(super) verdicts: &'a mut Verdicts,
    pub(super) facts: &'a Facts,
    pub(super) base: Option<&'a Url>,
    language: Option<Language>,
    pub(super) prologue: Prologue,
    pub(super) line: Line,
    pub(super) frames: Vec<Frame>,
    nesting: usize,
    open: Vec<Open>,
    target: Target,
    pub(super) source: NodeId,
    quotes: usize,
    pub(super) links: Vec<SafeUrl>,
    last_link: Option<NodeId>,
    pub(super) pictures: Vec<Media>,
    pub(super) last_picture: Option<ImageUrl>,
}

/// What is to be undone when a node is left.
#[derive(Debug)]
struct Open {
    node: NodeId,
    marks: u8,
    link: bool,
    /// Written before the marks end: the closing mark of `<q>`.
    closing: Option<&'static str>,
    /// The line ends here, and the one around goes on with this target and source.
    block: Option<(Target, NodeId)>,
    frame: bool,
    seam: bool,
}

impl Open {
    fn new(node: NodeId) -> Self {
        Open { node, marks: 0, link: false, closing: None, block: None, frame: false, seam: false }
    }
}

impl<'a> Walker<'a> {
    /// A walker at the document.
    pub fn new(
        dom: &'a Dom,
        verdicts: &'a mut Verdicts,
        facts: &'a Facts,
        base: Option<&'a Url>,
        language: Option<Language>,
        prologue: Prologue,
    ) -> Self {
        Walker {
            dom,
            verdicts,
            facts,
            base,
            language,
            prologue,
            line: Line::default(),
            frames: vec![Frame::new(FrameKind::Root, None)],
            nesting: 0,
            open: Vec::new(),
            target: Target::Paragraph,
            source: Dom::DOCUMENT,
            quotes: 0,
            links: Vec::new(),
            last_link: None,
            pictures: Vec::new(),
            last_picture: None,
        }
    }

    /// Walks.
    pub fn run(mut self) -> (Vec<Block>, Builder) {
        let mut walk = self.dom.walk(Dom::DOCUMENT);
        while let Some(step) = walk.next() {
            match step {
                Step::Enter(id) => {
                    if !self.enter(id) {
                        walk.skip_children();
                    }
                }
                Step::Leave(id) => {
                    if self.open.last().is_some_and(|o| o.node == id) {
                        self.leave();
                    }
                }
            }
        }
        self.end_line();
        while self.frames.len() > 1 {
            self.close_frame();
        }
        let mut blocks = self.frames.pop().map(|f| f.blocks).unwrap_or_default();
        while blocks.last().is_some_and(|b| b.kind == BlockKind::Rule) {
            blocks.pop();
        }
        (blocks, self.line.into_builder())
    }

    /// Enters a node; whether to go on below it.
    fn enter(&mut self, id: NodeId) -> bool {
        if let Some(removal) = self.verdicts.at(id) {
            let before = self.frames.first().map_or(0, |f| f.blocks.len());
            self.verdicts.place(removal, before);
        }
        if self.verdicts.drops(id) {
            return false;
        }
        if let Some(text) = self.dom.text(id) {
            self.text(id, text);
            return false;
        }
        let Some(element) = self.dom.element(id) else { return id == Dom::DOCUMENT };
        let tag: &str = &element.name.local;
        if self.whole(id, tag) {
            return false;
        }
        match segment::flow(self.dom, id) {
            Flow::Silent => false,
            Flow::Break => {
                self.line.line_break();
                false
            }
            Flow::Inline if !self.is_lone_attribution(id, tag) => self.enter_inline(id, tag),
            _ => self.enter_block(id, tag),
        }
    }

    fn text(&mut self, id: NodeId, text: &str) {
        let cuts = self.verdicts.cuts(id).iter().map(|c| c.removal).collect::<Vec<_>>();
        if cuts.is_empty() {
            return self.write(text);
        }
        let before = self.frames.first().map_or(0, |f| f.blocks.len());
        cuts.into_iter().for_each(|removal| self.verdicts.place(removal, before));
        for piece in self.verdicts.kept(id, text) {
            self.write(piece);
            self.line.space();
        }
    }

    pub(super) fn write(&mut self, text: &str) {
        if self.line.ready(text) == Ready::EndParagraph {
            self.end_line();
        }
        self.line.text(text);
        if text.chars().any(|c| !c.is_whitespace()) {
            self.last_link = None;
        }
    }

    fn enter_inline(&mut self, id: NodeId, tag: &str) -> bool {
        let in_heading = matches!(self.target, Target::Heading(_));
        if inline::is_ornament(self.dom, id, tag, in_heading) {
            return false;
        }
        let mut open = Open::new(id);
        if matches!(tag, "a" | "span" | "label" | "time" | "button") || inline::is_label(self.dom, id, tag) {
            open.seam = true;
            self.line.seam();
        }
        if tag == "a" {
            if self.last_link.is_some() && !self.line.is_empty() {
                self.line.space();
            }
            if let Some(number) = self.facts.reference(id) {
                self.line.push(MarkKind::FootnoteRef(number));
                open.marks += 1;
            }
        }
        if let Some(kind) = self.foreign(id) {
            self.line.push(kind);
            open.marks += 1;
        }
        if let Some(kind) = inline::mark(self.dom, id, tag, self.base) {
            if let MarkKind::Link(url) = &kind {
                self.links.push(url.clone());
                open.link = true;
            }
            self.line.push(kind);
            open.marks += 1;
        }
        if tag == "q" {
            let language = self.language.as_ref().map(Language::primary);
            let (before, after) = inline::quotation_marks(language, self.quotes);
            self.quotes += 1;
            self.write(before);
            open.closing = Some(after);
        }
        if open.marks > 0 || open.seam || open.closing.is_some() {
            self.open.push(open);
        }
        true
    }

    fn enter_block(&mut self, id: NodeId, tag: &str) -> bool {
        self.end_line();
        let mut open = Open::new(id);
        open.block = Some((self.target, self.source));
        self.source = id;
        let kind = self.container(id, tag);
        if let Some(kind) = kind {
            let nests = usize::from(kind.nests());
            if self.nesting + nests <= MAX_NESTING {
                self.nesting += nests;
                self.frames.push(Frame::new(kind, source_of(id)));
                open.frame = true;
                self.target = Target::Paragraph;
            }
        } else {
            let top = self.frames.last().map(|f| &f.kind);
            self.target = Target::of(self.dom, id, tag, top, self.target);
        }
        if let Some(kind) = self.foreign(id) {
            self.line.push(kind);
            open.marks += 1;
        }
        self.open.push(open);
        true
    }

    /// The container that an element opens.
    fn container(&self, id: NodeId, tag: &str) -> Option<FrameKind> {
        if let Some((number, label)) = self.facts.note(id) {
            return Some(FrameKind::Note { id: number, label: label.to_owned() });
        }
        let top = self.frames.last().map(|f| &f.kind);
        let in_table = matches!(top, Some(FrameKind::Table { .. }));
        match tag {
            "ul" | "ol" | "menu" if !self.facts.is_list_of_notes(self.dom, id) => {
                let start = self.dom.attribute(id, "start").and_then(|s| s.trim().parse().ok()).unwrap_or(1);
                Some(FrameKind::List { start: (tag == "ol").then_some(start), items: Vec::new() })
            }
            "li" if matches!(top, Some(FrameKind::List { .. })) => Some(FrameKind::Item { task: None }),
            "dl" => Some(FrameKind::Definitions(Vec::new())),
            "dd" if matches!(top, Some(FrameKind::Definitions(_))) => Some(FrameKind::Definition),
            "blockquote" => {
                let cite = quotation::address(self.dom, id, self.base);
                Some(FrameKind::Quotation { cite, attribution: None })
            }
            "figure" => Some(FrameKind::Figure { media: Vec::new(), captions: Vec::new() }),
            "details" => Some(FrameKind::Details { summary: None }),
            "table" if self.facts.table(id) == TableKind::Data => {
                Some(FrameKind::Table { caption: None, rows: Vec::new() })
            }
            "tr" if in_table => Some(FrameKind::Row(Vec::new())),
            "td" | "th" if matches!(top, Some(FrameKind::Row(_))) => {
                let span =
                    |name| self.dom.attribute(id, name).and_then(|s| s.trim().parse().ok()).unwrap_or(1u16);
                let (colspan, rowspan) = (span("colspan").clamp(1, 1000), span("rowspan").clamp(1, 1000));
                Some(FrameKind::Cell { header: tag == "th", colspan, rowspan })
            }
            _ => None,
        }
    }

    fn leave(&mut self) {
        let Some(open) = self.open.pop() else { return };
        if let Some(after) = open.closing {
            self.quotes = self.quotes.saturating_sub(1);
            if !self.line.is_empty() {
                self.line.closing(after);
            }
        }
        if open.block.is_some() {
            self.end_line();
        }
        for _ in 0..open.marks {
            self.line.pop();
        }
        if open.link {
            self.links.pop();
            self.last_link = Some(open.node);
        }
        if open.seam {
            self.line.seam();
        }
        if open.frame {
            self.close_frame();
        }
        if let Some((target, source)) = open.block {
            self.target = target;
            self.source = source;
        }
    }

    fn close_frame(&mut self) {
        let Some(mut frame) = self.frames.pop() else { return };
        self.nesting -= usize::from(frame.kind.nests());
        let mut link = None;
        if let FrameKind::Quotation { cite, attribution } = &mut frame.kind {
            let id = frame.source.map_or(Dom::DOCUMENT, |s| NodeId::from_index(s.0 as usize));
            if attribution.is_none() {
                *attribution =
                    quotation::take_signature(self.dom, &mut frame.blocks, |leaf| self.line.of(leaf));
            }
            if quotation::is_post(self.dom, id) {
                *cite = cite.take().or_else(|| quotation::last_link(attribution.as_ref()?));
                if frame.blocks.is_empty() && attribution.is_none() {
                    link = cite.take();
                }
            }
        }
        let source = frame.source;
        if let Some(outer) = self.frames.last_mut() {
            frame.close(outer);
        }
        if let (Some(url), Some(SourceId(index))) = (link, source) {
            let provider = Url::parse(url.as_str())
                .ok()
                .and_then(|u| u.host_str().map(str::to_owned))
                .unwrap_or_default();
            let provider = provider.trim_start_matches("www.").to_owned();
            let embed = Embed { url, title: provider.clone(), provider };
            self.embed(Some(embed), NodeId::from_index(index as usize));
        }
    }

    /// Ends the line and puts it where it belongs.
    pub(super) fn end_line(&mut self) {
        self.last_link = None;
        let heading = matches!(self.target, Target::Heading(_));
        let leaf = if !self.line.is_empty()
            && matches!(self.target, Target::Paragraph | Target::Heading(_))
            && self.prologue.repeats(self.line.so_far(), heading)
        {
            self.line.discard();
            None
        } else {
            self.line.finish()
        };
        if let Some(leaf) = leaf {
            let (target, source) = (self.target, source_of(self.source));
            target.place(leaf, source, self.frame());
        }
        for media in std::mem::take(&mut self.pictures) {
            self.show(media);
        }
    }

    fn foreign(&self, id: NodeId) -> Option<MarkKind> {
        // `<html>` and `<body>` speak of the whole page.
        self.dom.ancestors(id).nth(1)?;
        inline::foreign(self.dom, id, self.language.as_ref())
    }

    /// Whether an inline element is all of a quotation's last line: a `<cite>` right below a `<blockquote>`.
    fn is_lone_attribution(&self, id: NodeId, tag: &str) -> bool {
        let Some(frame) = self.frames.last() else { return false };
        tag == "cite"
            && matches!(frame.kind, FrameKind::Quotation { .. })
            && self.dom.node(id).parent.and_then(source_of) == frame.source
            && self.dom.node(id).next.is_none_or(|n| self.dom.text(n).is_some_and(|t| t.trim().is_empty()))
    }

    pub(super) fn frame(&mut self) -> &mut Frame {
        let last = self.frames.len() - 1;
        &mut self.frames[last]
    }
}

pub(super) fn source_of(id: NodeId) -> Option<SourceId> {
    (id != Dom::DOCUMENT).then(|| SourceId(id.index() as u32))
}
