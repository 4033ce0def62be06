//! The one way to make an article: lines are written to the canonical text in reading order.

use super::{Article, Block, BlockKind, Leaf, Mark, MarkKind, Metadata};
use crate::text::order;
use crate::text::{Span, whitespace::is_space};

/// Writes leaves into the canonical text and hands them back with their spans.
///
/// Call order is reading order: `text`, `open`/`close` and `object` write to the current line, `finish` ends it.
#[derive(Debug, Default)]
pub struct Builder {
    text: String,
    line_start: usize,
    marks: Vec<Mark>,
    open: Vec<usize>,
    pending_space: bool,
    preformatted: bool,
}

/// How many marks may be open at one place: real text stays below 8; a page of unclosed tags would repeat hundreds in each line.
const MAX_OPEN: usize = 24;
/// In the list of open marks: one that leaves no trace.
const NO_MARK: usize = usize::MAX;

impl Builder {
    /// An empty text.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds characters to the current line; runs of white space fold to one blank, none at the line's ends.
    pub fn text(&mut self, characters: &str) {
        if self.preformatted {
            self.text.push_str(characters);
            return;
        }
        for c in characters.chars() {
            if is_space(c) && c != '\u{200b}' {
                self.pending_space = true;
            } else if c != '\u{200b}' && c != '\0' {
                self.flush_space();
                self.text.push(c);
            }
        }
    }

    /// Adds characters as they are, line ends included (code).
    pub fn verbatim(&mut self, characters: &str) {
        self.preformatted = true;
        self.text(characters);
        self.preformatted = false;
    }

    /// A hard line break inside the line.
    pub fn line_break(&mut self) {
        self.pending_space = false;
        if self.text.len() > self.line_start {
            let at = self.text.len();
            self.text.push('\n');
            self.marks.push(Mark { span: Span::new(at, at + 1), kind: MarkKind::Break });
        }
    }

    /// Begins a mark at the next character. A mark inside an equal one, or inside very many, says nothing new and leaves no trace.
    pub fn open(&mut self, kind: MarkKind) {
        self.flush_space();
        // A quotation inside a quotation is one of its own.
        let mut around =
            self.open.iter().filter_map(|i| self.marks.get(*i)).filter(|m| m.kind != MarkKind::Quote);
        if self.open.len() >= MAX_OPEN || around.any(|mark| mark.kind == kind) {
            self.open.push(NO_MARK);
            return;
        }
        self.open.push(self.marks.len());
        let at = self.text.len();
        self.marks.push(Mark { span: Span::new(at, at), kind });
    }

    /// Ends the innermost open mark.
    pub fn close(&mut self) {
        if let Some(mark) = self.open.pop().and_then(|i| self.marks.get_mut(i)) {
            mark.span.end = self.text.len() as u32;
        }
    }

    /// Puts an image or another thing without characters between two characters.
    pub fn object(&mut self, kind: MarkKind) {
        self.flush_space();
        let at = self.text.len();
        self.marks.push(Mark { span: Span::new(at, at), kind });
    }

    /// Whether the current line holds neither characters nor objects.
    pub fn line_is_empty(&self) -> bool {
        self.text.len() == self.line_start
            && !self.marks.iter().any(|m| matches!(m.kind, MarkKind::Image { .. }))
    }

    /// All characters so far.
    pub fn written(&self) -> &str {
        &self.text
    }

    /// The characters of the current line so far.
    pub fn line(&self) -> &str {
        &self.text[self.line_start..]
    }

    /// Takes back the current line: characters, marks and objects.
    pub fn discard(&mut self) {
        self.text.truncate(self.line_start);
        self.marks.clear();
        self.open.clear();
        self.pending_space = false;
    }

    /// Ends the line. `None` where nothing was written; marks over nothing are dropped.
    pub fn finish(&mut self) -> Option<Leaf> {
        while !self.open.is_empty() {
            self.close();
        }
        self.pending_space = false;
        let end = self.line_start + self.text[self.line_start..].trim_end_matches(is_space).len();
        self.text.truncate(end);
        let mut marks = std::mem::take(&mut self.marks);
        for mark in &mut marks {
            mark.span.end = mark.span.end.min(end as u32);
            mark.span.start = mark.span.start.min(mark.span.end);
        }
        marks.retain(|m| !m.span.is_empty() || matches!(m.kind, MarkKind::Image { .. }));
        // A stable sort keeps the outer of two equal marks first: it was opened first.
        order::by_key(&mut marks, |m| (m.span.start, std::cmp::Reverse(m.span.end)));
        let leaf = Leaf { span: Span::new(self.line_start, end), marks };
        if leaf.span.is_empty() && leaf.marks.is_empty() {
            return None;
        }
        self.text.push('\n');
        self.line_start = self.text.len();
        Some(leaf)
    }

    /// The article. `blocks` holds the leaves this builder made, in the order it made them.
    pub fn build(mut self, meta: Metadata, blocks: Vec<Block>) -> Article {
        self.finish();
        while self.text.ends_with('\n') {
            self.text.pop();
        }
        Article { meta, blocks, text: self.text }
    }

    fn flush_space(&mut self) {
        let already = self.text.ends_with(['\n', ' ']);
        if std::mem::take(&mut self.pending_space) && self.text.len() > self.line_start && !already {
            self.text.push(' ');
        }
    }
}

impl Article {
    /// An article of plain paragraphs over the text *as it stands*, one a line, so that spans fit the caller's own
    /// string: what [`crate::find_quotes`] reads.
    pub fn from_lines(text: &str) -> Article {
        let mut blocks = Vec::new();
        let mut start = 0;
        for line in text.split('\n') {
            let from = start + (line.len() - line.trim_start().len());
            let to = start + line.trim_end().len();
            if from < to {
                let leaf = Leaf { span: Span::new(from, to), marks: Vec::new() };
                blocks.push(Block { source: None, kind: BlockKind::Paragraph(leaf) });
            }
            start += line.len() + 1;
        }
        Article { meta: Metadata::default(), blocks, text: text.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_space_and_places_marks() {
        let mut b = Builder::new();
        b.text("  Hello ");
        b.open(MarkKind::Emphasis);
        b.text(" big\n");
        b.close();
        b.text(" world ");
        let leaf = b.finish().unwrap();
        b.text("Next");
        let next = b.finish().unwrap();
        let article = b.build(Metadata::default(), Vec::new());
        assert_eq!(article.text(), "Hello big world\nNext");
        assert_eq!(leaf.marks[0].span.of(article.text()), "big");
        assert_eq!(next.span.of(article.text()), "Next");
    }

    #[test]
    fn marks_inside_their_like_leave_no_trace() {
        let mut b = Builder::new();
        for _ in 0..100 {
            b.open(MarkKind::Strong);
        }
        b.text("a");
        for _ in 0..99 {
            b.close();
        }
        b.text("b");
        b.close();
        b.text("c");
        let leaf = b.finish().unwrap();
        assert_eq!(leaf.marks, [Mark { span: Span::new(0, 2), kind: MarkKind::Strong }]);
    }

    #[test]
    fn empty_lines_leave_no_trace() {
        let mut b = Builder::new();
        b.text("  ");
        b.open(MarkKind::Strong);
        assert!(b.finish().is_none());
        assert!(b.build(Metadata::default(), Vec::new()).is_empty());
    }

    #[test]
    fn a_line_can_be_taken_back() {
        let mut b = Builder::new();
        b.text("One.");
        b.finish();
        b.open(MarkKind::Strong);
        b.text("Two. ");
        assert_eq!(b.line(), "Two.");
        b.discard();
        b.text("Three.");
        assert!(b.finish().unwrap().marks.is_empty());
        assert_eq!(b.build(Metadata::default(), Vec::new()).text(), "One.\nThree.");
    }

    #[test]
    fn lines_keep_their_place() {
        let article = Article::from_lines("One.\r\n\r\n  Two.");
        let leaves = article.leaves();
        let lines: Vec<_> = leaves.iter().map(|l| l.leaf.span.of(article.text())).collect();
        assert_eq!(lines, ["One.", "Two."]);
    }
}
