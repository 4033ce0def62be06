//! A line of text with its marks and the quotations that lie over it, as properly nested elements.
//!
//! Marks nest among themselves; a quotation may cross them. Where it does, it is the quotation that is split.

use super::article::{Painter, Passage};
use super::{Action, Attr, Key, Part, Tag, View};
use crate::article::{Leaf, Mark, MarkKind};
use crate::text::Span;

impl<'a> Painter<'a> {
    /// Paints the content of a leaf and counts it.
    pub(super) fn leaf(&mut self, leaf: &'a Leaf) {
        self.next_leaf += 1;
        let passages = self.passages_in(leaf.span);
        let mut line = Line { painter: self, at: leaf.span.start, open: Vec::new(), in_link: 0 };
        line.paint(leaf, passages);
    }

    /// Says which leaf the element that was just opened holds.
    pub(super) fn leaf_number(&mut self) -> &mut Self {
        let number = self.next_leaf;
        self.handle(Attr::Block(number))
    }
}

struct Line<'p, 'a> {
    painter: &'p mut Painter<'a>,
    /// The first byte that is not yet painted.
    at: u32,
    open: Vec<Open<'a>>,
    /// Open links and buttons: one may not stand inside another.
    in_link: u32,
}

struct Open<'a> {
    end: u32,
    what: What<'a>,
    /// Elements that were opened for it.
    elements: u8,
}

#[derive(Clone, Copy)]
enum What<'a> {
    Mark(&'a MarkKind),
    Quote(u32),
}

impl<'a> Line<'_, 'a> {
    fn paint(&mut self, leaf: &'a Leaf, passages: Vec<Passage>) {
        let mut marks = leaf.marks.iter().peekable();
        // The next one is the last: what is left of a split quotation goes back on top.
        let mut waiting: Vec<Passage> = passages.into_iter().rev().collect();
        loop {
            let mark_first = match (marks.peek(), waiting.last()) {
                (None, None) => break,
                (Some(_), None) => true,
                (None, Some(_)) => false,
                // Of two that start together the longer is the outer one; an image stands before what starts with it.
                (Some(m), Some(p)) => {
                    m.span.start < p.span.start
                        || (m.span.start == p.span.start && (m.span.end >= p.span.end || m.span.is_empty()))
                }
            };
            if mark_first {
                let Some(mark) = marks.next() else { break };
                self.close_until(mark.span.start);
                waiting.extend(self.interrupt_quote(mark.span));
                self.open_mark(mark);
            } else if let Some(passage) = waiting.pop() {
                self.close_until(passage.span.start);
                waiting.extend(self.open_quote(passage));
            }
        }
        self.close_until(leaf.span.end);
        while let Some(open) = self.open.pop() {
            self.close(open);
        }
        self.text(leaf.span.end);
    }

    /// Closes what ends at or before the place, and paints the text up to it.
    fn close_until(&mut self, place: u32) {
        while self.open.last().is_some_and(|o| o.end <= place) {
            if let Some(open) = self.open.pop() {
                self.text(open.end);
                self.close(open);
            }
        }
        self.text(place);
    }

    /// Ends the innermost quotation where a mark begins in it and ends after it; gives what is left of the quotation.
    fn interrupt_quote(&mut self, mark: Span) -> Option<Passage> {
        let Open { end, what: What::Quote(quote), .. } = *self.open.last()? else { return None };
        if mark.end <= end {
            return None;
        }
        let open = self.open.pop()?;
        self.close(open);
        Some(Passage { span: Span { start: mark.start, end }, quote })
    }

    /// Opens a quotation as far as the innermost mark reaches; gives what is left of it.
    fn open_quote(&mut self, passage: Passage) -> Option<Passage> {
        let limit = self.open.last().map_or(u32::MAX, |o| o.end);
        let end = passage.span.end.min(limit);
        self.painter
            .view
            .part(Tag::Mark, Part::QuoteMark)
            .attr(Attr::Quote(passage.quote))
            .attr(Attr::TabIndex(-1));
        self.open.push(Open { end, what: What::Quote(passage.quote), elements: 1 });
        (passage.span.end > limit)
            .then_some(Passage { span: Span { start: limit, end: passage.span.end }, quote: passage.quote })
    }

    fn open_mark(&mut self, mark: &'a Mark) {
        let before = self.painter.view.depth();
        match &mark.kind {
            MarkKind::Break => {
                self.painter.view.open(Tag::Br).close();
                self.at = self.at.max(mark.span.end);
                return;
            }
            MarkKind::Image { url, alt } => return self.painter.inline_image(url, alt, self.in_link > 0),
            kind => self.element(kind, mark.span),
        }
        let elements = (self.painter.view.depth() - before) as u8;
        self.in_link += u32::from(is_link(&mark.kind));
        // A mark never reaches beyond what it stands in; a broken one is cut.
        let end = mark.span.end.min(self.open.last().map_or(u32::MAX, |o| o.end));
        self.open.push(Open { end, what: What::Mark(&mark.kind), elements });
    }

    fn element(&mut self, kind: &'a MarkKind, span: Span) {
        let in_link = self.in_link > 0;
        let raised = self.open.iter().any(|o| matches!(o.what, What::Mark(MarkKind::Superscript)));
        let widget = self.painter.is_widget();
        let view = &mut self.painter.view;
        match kind {
            MarkKind::Emphasis => view.open(Tag::Em),
            MarkKind::Strong => view.open(Tag::Strong),
            MarkKind::Code => view.open(Tag::Code),
            MarkKind::Deleted => view.open(Tag::Del),
            MarkKind::Inserted => view.open(Tag::Ins),
            // The widget's own marks are its quotations; the author's highlight is strong there.
            MarkKind::Highlight if widget => view.open(Tag::Strong),
            MarkKind::Highlight => view.open(Tag::Mark),
            MarkKind::Small => view.open(Tag::Small),
            MarkKind::Subscript => view.open(Tag::Sub),
            MarkKind::Superscript => view.open(Tag::Sup),
            MarkKind::Abbreviation(title) => view.open(Tag::Abbr).attr(Attr::Title(title)),
            MarkKind::Time(datetime) => view.open(Tag::Time).attr(Attr::Datetime(datetime)),
            MarkKind::Ruby(_) => view.open(Tag::Ruby),
            MarkKind::Link(url) if !in_link => view.link(url),
            MarkKind::Foreign { lang, dir } => view
                .open(Tag::Span)
                .attr_if(lang.as_ref().map(|l| Attr::Lang(l.as_str())))
                .attr_if(dir.map(|d| Attr::Dir(d.as_str()))),
            MarkKind::Math if widget => view.part(Tag::Span, Part::Math),
            MarkKind::FootnoteRef(id) if widget && !in_link => {
                let label = span.of(self.painter.text);
                let name = self.painter.options.strings.fill(Key::FootnoteRef, &[("label", label)]);
                if !raised {
                    view.open(Tag::Sup);
                }
                footnote_button(view, *id, name)
            }
            MarkKind::FootnoteRef(_) if !raised => view.open(Tag::Sup),
            // A `<q>` has its marks in the text already; the rest has no element of its own here.
            MarkKind::Quote | MarkKind::Link(_) | MarkKind::Math | MarkKind::FootnoteRef(_) => view,
            MarkKind::Break | MarkKind::Image { .. } => view,
        };
    }

    fn close(&mut self, open: Open<'a>) {
        let view = &mut self.painter.view;
        if let What::Mark(kind) = open.what {
            if let MarkKind::Ruby(reading) = kind {
                view.open(Tag::Rt).text(reading.as_str()).close();
            }
            self.in_link -= u32::from(is_link(kind));
        }
        for _ in 0..open.elements {
            view.close();
        }
    }

    fn text(&mut self, until: u32) {
        if until > self.at {
            let text = self.painter.text;
            self.painter.view.text(Span { start: self.at, end: until }.of(text));
            self.at = until;
        }
    }
}

fn footnote_button<'v, 'a>(view: &'v mut View<'a>, id: u32, name: String) -> &'v mut View<'a> {
    view.part(Tag::Button, Part::FootnoteRef)
        .attr(Attr::TypeButton)
        .attr(Attr::Action(Action::Footnote))
        .attr(Attr::Footnote(id))
        .attr(Attr::AriaLabel(name.into()))
}

fn is_link(kind: &MarkKind) -> bool {
    matches!(kind, MarkKind::Link(_) | MarkKind::FootnoteRef(_))
}
