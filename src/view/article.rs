//! The article with its header: who paints what, and where in the reading the painter stands.

use super::header;
use super::heading::Levels;
use super::removals;
use super::{Attr, Dress, Options, Part, Tag, View};
use crate::Reading;
use crate::article::Block;
use crate::quote::QuoteKind;
use crate::text::Span;
use crate::text::order;

pub(super) fn build<'a>(reading: &'a Reading, options: &Options<'a>) -> View<'a> {
    let mut painter = Painter::new(reading, options);
    let meta = &reading.article.meta;
    painter.open(Tag::Article, Part::Article);
    if let Some(language) = &meta.language {
        painter.view.attr(Attr::Lang(language.as_str()));
    }
    painter.view.attr(Attr::Dir(meta.direction.map_or("auto", |d| d.as_str())));
    header::paint(&mut painter);
    painter.open(Tag::Div, Part::Body);
    let blocks = reading.article.blocks();
    let marked = removals::marked(reading, blocks.len());
    let mut signs = marked.chunk_by(|a, b| a.before == b.before).peekable();
    for (number, block) in blocks.iter().enumerate() {
        while let Some(here) = signs.next_if(|here| here[0].before as usize <= number) {
            painter.left_out(here);
        }
        painter.block(block);
    }
    signs.for_each(|here| painter.left_out(here));
    painter.view.close().close();
    painter.view
}

pub(super) fn body<'a>(reading: &'a Reading, options: &Options<'a>) -> View<'a> {
    let mut painter = Painter::new(reading, options);
    painter.blocks(reading.article.blocks());
    painter.view
}

/// A view in the making, with the counters that tie it to the reading. Leaves, headings and block quotations are numbered
/// in the order of `Article::leaves()`, so every one must be painted or passed over in that order.
pub(super) struct Painter<'a> {
    pub(super) reading: &'a Reading,
    pub(super) options: Options<'a>,
    pub(super) view: View<'a>,
    pub(super) text: &'a str,
    passages: Vec<Passage>,
    next_passage: usize,
    /// For each block quotation the quote that is the whole of it.
    whole: Vec<Option<u32>>,
    next_quotation: usize,
    pub(super) next_leaf: u32,
    pub(super) next_heading: u32,
    pub(super) levels: Levels,
}

/// A stretch of text to be marked as quoted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Passage {
    pub(super) span: Span,
    pub(super) quote: u32,
}

impl<'a> Painter<'a> {
    fn new(reading: &'a Reading, options: &Options<'a>) -> Self {
        let (passages, whole) = match options.dress {
            Dress::Widget => passages(reading, options.scare),
            Dress::Bare => Default::default(),
        };
        Painter {
            reading,
            options: *options,
            view: View::default(),
            text: reading.article.text(),
            passages,
            next_passage: 0,
            whole,
            next_quotation: 0,
            next_leaf: 0,
            next_heading: 0,
            levels: Levels::default(),
        }
    }

    pub(super) fn blocks(&mut self, blocks: &'a [Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    /// Opens an element; its part is for the widget only.
    pub(super) fn open(&mut self, tag: Tag, part: Part) -> &mut Self {
        self.view.open(tag);
        self.handle(Attr::Part(part))
    }

    /// Adds an attribute that only the widget's shell needs.
    pub(super) fn handle(&mut self, attr: Attr<'a>) -> &mut Self {
        if self.is_widget() {
            self.view.attr(attr);
        }
        self
    }

    pub(super) fn is_widget(&self) -> bool {
        self.options.dress == Dress::Widget
    }

    /// The quote that the next block quotation is the whole of.
    pub(super) fn enter_quotation(&mut self) -> Option<u32> {
        self.next_quotation += 1;
        self.whole.get(self.next_quotation - 1).copied().flatten()
    }

    /// The passages that overlap a leaf. Leaves come in the order of the text, so a cursor is enough.
    pub(super) fn passages_in(&mut self, leaf: Span) -> Vec<Passage> {
        while self.passages.get(self.next_passage).is_some_and(|p| p.span.end <= leaf.start) {
            self.next_passage += 1;
        }
        let rest = &self.passages[self.next_passage..];
        rest.iter().take_while(|p| p.span.start < leaf.end).copied().collect()
    }
}

/// What is to be marked, in the order of the text and without overlaps; and the quotes that fill a block quotation.
fn passages(reading: &Reading, scare: bool) -> (Vec<Passage>, Vec<Option<u32>>) {
    let mut whole = Vec::new();
    let mut passages = Vec::new();
    let leaves = match reading.quotes.iter().any(|q| q.kind == QuoteKind::Block) {
        true => reading.article.leaves(),
        false => Vec::new(),
    };
    for quote in reading.quotes.iter().filter(|q| scare || q.kind != QuoteKind::Scare) {
        if quote.kind == QuoteKind::Block
            && let Some(number) = leaves.get(quote.leaf as usize).and_then(|l| l.quotation)
        {
            let number = number as usize;
            if whole.len() <= number {
                whole.resize(number + 1, None);
            }
            if whole[number].is_none() {
                whole[number] = Some(quote.id);
                continue;
            }
        }
        passages.extend(quote.segments.iter().map(|s| Passage { span: s.outer, quote: quote.id }));
    }
    order::by_key(&mut passages, |p| p.span);
    // Segments never overlap by contract; a broken contract must not break the nesting.
    let mut end = 0;
    passages.retain(|p| {
        let ok = p.span.start >= end && !p.span.is_empty();
        end = end.max(p.span.end);
        ok
    });
    (passages, whole)
}
