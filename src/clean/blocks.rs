//! The page as the scorer sees it: text blocks (runs of inline text between block boundaries) in boxes (block-level elements).
//!
//! One iterative walk, linear in the page; everything later looks up in these tables.

use super::names::{self, Names};
use super::segment::{Flow, flow};
use super::words::{self, Counts};
use crate::dom::{Dom, NodeId, Step, local_name};

/// A run of text that stands on lines of its own.
#[derive(Debug, Clone, Default)]
pub struct TextBlock {
    /// Its text nodes, as a range into [`Page::texts`].
    pub texts: (u32, u32),
    /// The box it stands in, as an index into [`Page::boxes`].
    pub host: u32,
    /// What was counted in its text.
    pub counts: Counts,
    /// Words inside links.
    pub link_words: u32,
    /// Links begun in it or around it.
    pub links: u16,
    /// Words in bold type.
    pub bold_words: u32,
    /// Words in buttons and labels.
    pub control_words: u32,
    /// Single line breaks in it.
    pub breaks: u16,
    /// Pictures in it.
    pub images: u16,
    /// What the class names of inline elements inside it say.
    pub names: Names,
    /// Bits of [`HIDDEN`] and others that held where it began.
    pub hidden: u8,
    /// Hash of its folded text.
    pub hash: u64,
}

/// A block-level element.
#[derive(Debug, Clone)]
pub struct Boxed {
    /// The element.
    pub node: NodeId,
    /// The box around it; the outermost names itself.
    pub parent: u32,
    /// What kind of element it is.
    pub kind: Kind,
    /// What its class, id and role say.
    pub names: Names,
    /// Hash of tag and class names: elements made by one template share it.
    pub signature: u32,
    /// The blocks inside, as a range into [`Page::blocks`].
    pub blocks: (u32, u32),
    /// Its place among the boxes of its parent.
    pub index: u32,
    /// Boxes directly inside.
    pub children: u32,
    /// How many boxes of the same signature its parent holds.
    pub twins: u32,
}

/// The element of a box, ordered from chrome to prose so that a threshold on the number means something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
#[allow(missing_docs)]
pub enum Kind {
    Nav = 1,
    Footer,
    Aside,
    Header,
    Button,
    Form,
    Label,
    Address,
    Dialog,
    ListItem,
    List,
    Other,
    Div,
    Section,
    Body,
    Summary,
    Details,
    TableHead,
    TableCell,
    Table,
    Term,
    Definition,
    H6,
    H5,
    H4,
    H3,
    H2,
    H1,
    Main,
    Article,
    Figure,
    Caption,
    Pre,
    Quote,
    Paragraph,
}

/// The `hidden` attribute or an inline `display:none`.
pub const HIDDEN: u8 = 1;
/// `aria-hidden="true"`.
pub const ARIA_HIDDEN: u8 = 2;
/// Inside a closed `details` or a dialog.
pub const CLOSED: u8 = 4;

/// The tables of a page.
#[derive(Debug)]
pub struct Page<'d> {
    /// The tree.
    pub dom: &'d Dom,
    /// Its text blocks in document order.
    pub blocks: Vec<TextBlock>,
    /// Text nodes with words, in document order.
    pub texts: Vec<NodeId>,
    /// Its boxes, each after its parent.
    pub boxes: Vec<Boxed>,
    /// Sums over blocks: entry `i` covers blocks before `i`.
    pub sums: Vec<Sum>,
}

/// Running totals.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sum {
    /// Words.
    pub words: u32,
    /// Words in links.
    pub link_words: u32,
    /// Words in blocks that read like prose.
    pub prose_words: u32,
    /// Blocks that read like prose.
    pub prose: u32,
    /// Blocks in `p` elements.
    pub paragraphs: u32,
    /// Headings.
    pub headings: u32,
    /// Words of full stops and commas.
    pub marks: u32,
}

impl Sum {
    /// What lies between two totals.
    pub fn minus(self, before: Sum) -> Sum {
        Sum {
            words: self.words - before.words,
            link_words: self.link_words - before.link_words,
            prose_words: self.prose_words - before.prose_words,
            prose: self.prose - before.prose,
            paragraphs: self.paragraphs - before.paragraphs,
            headings: self.headings - before.headings,
            marks: self.marks - before.marks,
        }
    }
}

impl<'d> Page<'d> {
    /// Reads the tables from a tree.
    pub fn read(dom: &'d Dom) -> Self {
        let mut reader = Reader::new(dom);
        reader.walk();
        let mut page = reader.page;
        page.count_twins();
        page.sum_up();
        page
    }

    /// Whether its blocks hold so many words; the walk ends where they do.
    pub fn has_words(dom: &Dom, words: usize) -> bool {
        let mut reader = Reader::new(dom);
        reader.enough = words;
        reader.walk();
        reader.words >= words
    }

    /// The totals of a range of blocks.
    pub fn sum(&self, (from, to): (u32, u32)) -> Sum {
        self.sums[to as usize].minus(self.sums[from as usize])
    }

    /// The whole page's totals.
    pub fn total(&self) -> Sum {
        self.sums.last().copied().unwrap_or_default()
    }

    /// The boxes around a block, innermost first.
    pub fn around(&self, block: usize) -> impl Iterator<Item = &Boxed> {
        let mut at = self.blocks.get(block).map(|b| b.host);
        std::iter::from_fn(move || {
            let here = at?;
            let found = &self.boxes[here as usize];
            at = (found.parent != here).then_some(found.parent);
            Some(found)
        })
    }

    /// The text of a block, its nodes joined as they stand.
    pub fn text(&self, block: usize) -> String {
        self.pieces(block).collect()
    }

    /// The text of a block, node by node.
    pub fn pieces(&self, block: usize) -> impl Iterator<Item = &'d str> {
        let (dom, (from, to)) = (self.dom, self.blocks[block].texts);
        self.texts[from as usize..to as usize].iter().filter_map(move |&n| dom.text(n))
    }

    /// Whether a block reads like prose: a sentence or more, mostly outside links.
    pub fn is_prose(block: &TextBlock) -> bool {
        let c = &block.counts;
        // Eight words and a mark inside or after: shorter lines are labels as often as sentences.
        (c.words >= 8 || c.wide >= 16) && c.stops + c.commas > 0 && block.link_words * 2 < c.words.max(1)
    }

    fn count_twins(&mut self) {
        let mut order: Vec<(u32, u32, u32)> =
            self.boxes.iter().enumerate().map(|(i, b)| (b.parent, b.signature, i as u32)).collect();
        order.sort_unstable();
        for run in order.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
            for &(_, _, i) in run {
                self.boxes[i as usize].twins = run.len() as u32;
            }
        }
    }

    fn sum_up(&mut self) {
        let mut sum = Sum::default();
        self.sums = Vec::with_capacity(self.blocks.len() + 1);
        self.sums.push(sum);
        for block in &self.blocks {
            let kind = self.boxes[block.host as usize].kind;
            sum.words += block.counts.words;
            sum.link_words += block.link_words;
            if Self::is_prose(block) {
                sum.prose_words += block.counts.words;
                sum.prose += 1;
            }
            sum.paragraphs += u32::from(kind == Kind::Paragraph);
            sum.headings += u32::from(kind.is_heading());
            sum.marks += block.counts.commas + block.counts.stops;
            self.sums.push(sum);
        }
    }
}

impl Kind {
    /// Whether it is `h1` to `h6`.
    pub fn is_heading(self) -> bool {
        (Kind::H6..=Kind::H1).contains(&self)
    }

    fn of(dom: &Dom, id: NodeId) -> Kind {
        let by_role = match dom.attr(id, &local_name!("role")) {
            Some("navigation" | "menu" | "menubar" | "tablist") => Some(Kind::Nav),
            Some("contentinfo") => Some(Kind::Footer),
            Some("banner") => Some(Kind::Header),
            Some("complementary") => Some(Kind::Aside),
            Some("main") => Some(Kind::Main),
            Some("article") => Some(Kind::Article),
            Some("dialog" | "alertdialog") => Some(Kind::Dialog),
            Some("button") => Some(Kind::Button),
            _ => None,
        };
        if let Some(kind) = by_role {
            return kind;
        }
        let Some(tag) = dom.tag(id) else { return Kind::Other };
        match &**tag {
            "nav" | "menu" => Kind::Nav,
            "footer" => Kind::Footer,
            "aside" => Kind::Aside,
            "header" => Kind::Header,
            "button" => Kind::Button,
            "form" | "fieldset" => Kind::Form,
            "label" | "legend" | "option" => Kind::Label,
            "address" => Kind::Address,
            "dialog" => Kind::Dialog,
            "li" => Kind::ListItem,
            "ul" | "ol" | "dl" => Kind::List,
            "div" | "center" => Kind::Div,
            "section" => Kind::Section,
            "body" | "html" => Kind::Body,
            "summary" => Kind::Summary,
            "details" => Kind::Details,
            "th" => Kind::TableHead,
            "td" => Kind::TableCell,
            "table" | "tbody" | "thead" | "tfoot" | "tr" => Kind::Table,
            "dt" => Kind::Term,
            "dd" => Kind::Definition,
            "h1" => Kind::H1,
            "h2" => Kind::H2,
            "h3" => Kind::H3,
            "h4" => Kind::H4,
            "h5" => Kind::H5,
            "h6" => Kind::H6,
            "main" => Kind::Main,
            "article" => Kind::Article,
            "figure" => Kind::Figure,
            "figcaption" | "caption" => Kind::Caption,
            "pre" => Kind::Pre,
            "blockquote" => Kind::Quote,
            "p" => Kind::Paragraph,
            _ => Kind::Other,
        }
    }
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
            names: Names::default(),
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
        self.current.names.add(self.names.read(self.page.dom, id).0);
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
        let (names, signature) = self.names.read(self.page.dom, id);
        let index = self.page.boxes[parent as usize].children;
        self.page.boxes[parent as usize].children += 1;
        let start = self.page.blocks.len() as u32;
        self.open.push(self.page.boxes.len() as u32);
        self.page.boxes.push(Boxed {
            node: id,
            parent,
            kind,
            names,
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
