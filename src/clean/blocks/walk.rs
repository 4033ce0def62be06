//! The walk that fills the tables: a block ends where a box begins or ends, and at an empty line.
//! What runs on inside (links, bold type, controls, what is hidden) is counted while it is open.

use super::{ARIA_HIDDEN, Boxed, CLOSED, HIDDEN, Kind, Page, TextBlock};
use crate::clean::names;
use crate::clean::segment::{Flow, flow};
use crate::clean::topics::Topics;
use crate::clean::words;
use crate::dom::{Dom, NodeId, Step, local_name};

/// Fills the tables but for what is counted over all of them.
pub(super) fn read(dom: &Dom) -> Page<'_> {
    let mut reader = Reader::new(dom);
    reader.walk();
    reader.page
}

/// Whether the blocks hold so many words; the walk ends where they do.
pub(super) fn has_words(dom: &Dom, words: usize) -> bool {
    let mut reader = Reader::new(dom);
    reader.enough = words;
    reader.walk();
    reader.words >= words
}

struct Reader<'d> {
    page: Page<'d>,
    open: Vec<u32>,
    current: TextBlock,
    has_words: bool,
    links: u32,
    bold: u32,
    controls: u32,
    hidden: [u32; 3],
    last_was_break: bool,
    counter: words::Counter,
    names: names::Reader<'d>,
    /// Words of the blocks so far, and how many of them end the walk.
    words: usize,
    enough: usize,
}

impl<'d> Reader<'d> {
    fn new(dom: &'d Dom) -> Self {
        let root = Boxed {
            node: Dom::DOCUMENT,
            parent: 0,
            kind: Kind::Body,
            topics: Topics::default(),
            signature: 0,
            blocks: (0, 0),
            index: 0,
            children: 0,
            twins: 1,
        };
        let page = Page { dom, blocks: Vec::new(), texts: Vec::new(), boxes: vec![root], sums: Vec::new() };
        Reader {
            page,
            open: vec![0],
            current: TextBlock::default(),
            has_words: false,
            links: 0,
            bold: 0,
            controls: 0,
            hidden: [0; 3],
            last_was_break: false,
            counter: words::Counter::default(),
            names: names::Reader::new(),
            words: 0,
            enough: usize::MAX,
        }
    }

    fn walk(&mut self) {
        let dom = self.page.dom;
        let mut walk = dom.walk(Dom::DOCUMENT);
        while self.words < self.enough
            && let Some(step) = walk.next()
        {
            match step {
                Step::Enter(id) => match flow(dom, id) {
                    Flow::Silent if id != Dom::DOCUMENT => walk.skip_children(),
                    Flow::Silent => {}
                    Flow::Break => self.line_break(),
                    Flow::Inline => match dom.text(id) {
                        Some(text) => self.text(id, text),
                        None => self.enter_inline(id),
                    },
                    Flow::Block => self.enter_box(id),
                },
                Step::Leave(id) => match flow(dom, id) {
                    Flow::Inline if dom.text(id).is_none() => self.leave_inline(id),
                    Flow::Block => self.leave_box(id),
                    _ => {}
                },
            }
        }
        self.flush();
        let end = self.page.blocks.len() as u32;
        self.page.boxes[0].blocks.1 = end;
    }

    fn text(&mut self, id: NodeId, text: &str) {
        let before = self.counter.counts().words;
        self.counter.push(text);
        let words = self.counter.counts().words - before;
        if !text.trim_start().is_empty() {
            self.last_was_break = false;
            self.has_words = true;
            self.page.texts.push(id);
            if self.links > 0 {
                self.current.link_words += words;
            }
            if self.bold > 0 {
                self.current.bold_words += words;
            }
            if self.controls > 0 {
                self.current.control_words += words;
            }
        }
    }

    fn line_break(&mut self) {
        self.counter.push("\n");
        if self.last_was_break && self.has_words {
            self.flush();
        } else {
            self.current.breaks = self.current.breaks.saturating_add(1);
        }
        self.last_was_break = true;
    }

    fn enter_inline(&mut self, id: NodeId) {
        self.hide(id, true);
        self.current.topics.add(self.names.read(self.page.dom, id).0);
        match self.page.dom.tag(id).map(|t| &**t) {
            Some("a") => {
                self.links += 1;
                self.current.links = self.current.links.saturating_add(1);
            }
            Some("b" | "strong") => self.bold += 1,
            Some("label") => self.controls += 1,
            Some("img" | "picture") => self.current.images = self.current.images.saturating_add(1),
            _ => {}
        }
    }

    fn leave_inline(&mut self, id: NodeId) {
        self.hide(id, false);
        match self.page.dom.tag(id).map(|t| &**t) {
            Some("a") => self.links = self.links.saturating_sub(1),
            Some("b" | "strong") => self.bold = self.bold.saturating_sub(1),
            Some("label") => self.controls = self.controls.saturating_sub(1),
            _ => {}
        }
    }

    fn enter_box(&mut self, id: NodeId) {
        self.flush();
        self.hide(id, true);
        let parent = self.open.last().copied().unwrap_or(0);
        let kind = Kind::of(self.page.dom, id);
        if kind == Kind::Button {
            self.controls += 1;
        }
        let (topics, signature) = self.names.read(self.page.dom, id);
        let index = self.page.boxes[parent as usize].children;
        self.page.boxes[parent as usize].children += 1;
        let start = self.page.blocks.len() as u32;
        self.open.push(self.page.boxes.len() as u32);
        self.page.boxes.push(Boxed {
            node: id,
            parent,
            kind,
            topics,
            signature,
            blocks: (start, start),
            index,
            children: 0,
            twins: 1,
        });
    }

    fn leave_box(&mut self, id: NodeId) {
        self.flush();
        self.hide(id, false);
        if self.open.len() > 1
            && let Some(at) = self.open.pop()
        {
            let end = self.page.blocks.len() as u32;
            let closed = &mut self.page.boxes[at as usize];
            closed.blocks.1 = end;
            if closed.kind == Kind::Button {
                self.controls = self.controls.saturating_sub(1);
            }
        }
    }

    fn hide(&mut self, id: NodeId, enter: bool) {
        let bits = hidden_bits(self.page.dom, id);
        for (i, depth) in self.hidden.iter_mut().enumerate() {
            if bits & (1 << i) != 0 {
                *depth = if enter { *depth + 1 } else { depth.saturating_sub(1) };
            }
        }
    }

    fn flush(&mut self) {
        self.last_was_break = false;
        let mut block = std::mem::take(&mut self.current);
        let (counts, hash) = self.counter.take();
        let begun = self.page.blocks.last().map_or(0, |b| b.texts.1);
        let end = self.page.texts.len() as u32;
        if !std::mem::take(&mut self.has_words) || (counts.words == 0 && counts.others == 0) {
            self.page.texts.truncate(begun as usize);
            return;
        }
        block.texts = (begun, end);
        block.host = self.open.last().copied().unwrap_or(0);
        self.words += counts.words as usize;
        block.counts = counts;
        block.hash = hash;
        block.links = block.links.max(u16::from(self.links > 0));
        block.hidden = self.hidden.iter().enumerate().map(|(i, d)| u8::from(*d > 0) << i).sum();
        self.page.blocks.push(block);
    }
}

fn hidden_bits(dom: &Dom, id: NodeId) -> u8 {
    let Some(element) = dom.element(id) else { return 0 };
    let mut bits = 0;
    for attribute in &element.attrs {
        match &*attribute.name.local {
            "hidden" => bits |= HIDDEN,
            "style" => {
                let style: String =
                    attribute.value.chars().filter(|c| !c.is_whitespace()).take(400).collect();
                if style.contains("display:none") || style.contains("visibility:hidden") {
                    bits |= HIDDEN;
                }
            }
            "aria-hidden" if &*attribute.value == "true" => bits |= ARIA_HIDDEN,
            _ => {}
        }
    }
    match &*element.name.local {
        "dialog" => bits | CLOSED,
        "details" if element.attr(&local_name!("open")).is_none() => bits | CLOSED,
        _ => bits,
    }
}
