//! The line being written: marks open late and survive line ends, breaks are counted, words never glue.

use crate::article::{Builder, Leaf, MarkKind};
use crate::text::whitespace::is_space;

/// Writes one line after the other into a [`Builder`].
///
/// A mark is opened by the first character inside it and opened anew on each line it goes on over, so that
/// `<a><h3>…</h3><p>…</p></a>` links both lines and an empty `<i>` leaves no trace.
#[derive(Debug, Default)]
pub struct Line {
    builder: Builder,
    marks: Vec<(MarkKind, bool)>,
    breaks: u8,
    /// The character written last on this line, white space left out.
    last: Option<char>,
    /// Whether white space was written since.
    spaced: bool,
    /// Whether an element ended or began since: where a word may be glued to the next.
    seam: bool,
}

/// What the characters to be written find before them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ready {
    /// They may be written.
    Yes,
    /// Two or more `<br>` stand before them: the paragraph ends first.
    EndParagraph,
}

impl Line {
    /// Whether `characters` may be written now.
    pub fn ready(&self, characters: &str) -> Ready {
        let visible = characters.chars().any(|c| !is_space(c));
        if visible && self.breaks >= 2 && !self.is_empty() { Ready::EndParagraph } else { Ready::Yes }
    }

    /// Writes characters, white space folded.
    pub fn text(&mut self, characters: &str) {
        if characters.chars().all(is_space) {
            self.spaced |= !characters.is_empty();
            self.builder.text(characters);
            return;
        }
        if self.breaks > 0 {
            self.breaks = 0;
            self.close_marks();
            self.builder.line_break();
        } else if self.seam && !self.spaced && !characters.starts_with(is_space) && self.glues(characters) {
            self.builder.text(" ");
        }
        if characters.starts_with(is_space) {
            self.builder.text(" ");
        }
        self.open_marks();
        self.builder.text(characters);
        self.last = characters.chars().rev().find(|c| !is_space(*c));
        self.spaced = characters.ends_with(is_space);
        self.seam = false;
    }

    /// Writes characters as they are.
    pub fn verbatim(&mut self, characters: &str) {
        self.builder.verbatim(characters);
    }

    /// Parts what follows from what stands before.
    pub fn space(&mut self) {
        self.spaced = true;
        self.builder.text(" ");
    }

    /// A `<br>`.
    pub fn line_break(&mut self) {
        if !self.is_empty() {
            self.breaks = self.breaks.saturating_add(1);
        }
    }

    /// An inline element begins or ends here; two elements side by side are a seam (see [`Line::glues`]).
    pub fn seam(&mut self) {
        self.seam = true;
    }

    /// Begins a mark.
    pub fn push(&mut self, kind: MarkKind) {
        self.marks.push((kind, false));
    }

    /// Ends the mark begun last.
    pub fn pop(&mut self) {
        if let Some((_, true)) = self.marks.pop() {
            self.builder.close();
        }
    }

    /// Puts an image between two characters.
    pub fn image(&mut self, kind: MarkKind) {
        if self.breaks > 0 && !self.is_empty() {
            self.breaks = 0;
            self.close_marks();
            self.builder.line_break();
        }
        self.builder.object(kind);
    }

    /// Writes the closing mark of a `<q>`.
    pub fn closing(&mut self, mark: &str) {
        self.breaks = 0;
        self.builder.text(mark);
        self.last = mark.chars().next_back();
        self.spaced = false;
    }

    /// The text of a line that was ended.
    pub fn of(&self, leaf: &Leaf) -> &str {
        leaf.span.of(self.builder.written())
    }

    /// Whether nothing is on the line yet.
    pub fn is_empty(&self) -> bool {
        self.builder.line_is_empty()
    }

    /// The characters of the line so far.
    pub fn so_far(&self) -> &str {
        self.builder.line()
    }

    /// Ends the line.
    pub fn finish(&mut self) -> Option<Leaf> {
        self.reset();
        self.builder.finish()
    }

    /// Takes the line back.
    pub fn discard(&mut self) {
        self.reset();
        self.builder.discard();
    }

    /// The builder, when all is written.
    pub fn into_builder(self) -> Builder {
        self.builder
    }

    fn reset(&mut self) {
        self.breaks = 0;
        self.last = None;
        self.spaced = false;
        self.seam = false;
        self.marks.iter_mut().for_each(|(_, open)| *open = false);
    }

    fn open_marks(&mut self) {
        for (kind, open) in self.marks.iter_mut().filter(|(_, open)| !open) {
            self.builder.open(kind.clone());
            *open = true;
        }
    }

    /// Marks end before a hard break and go on after it, so that no mark crosses a `\n`.
    fn close_marks(&mut self) {
        for (_, open) in self.marks.iter_mut().filter(|(_, open)| *open) {
            self.builder.close();
            *open = false;
        }
    }

    /// Whether two elements side by side would make one word of two: `<span>Ana Costa</span><span>May 1</span>` is
    /// parted by a style sheet that is not here. Capital after small letter or digit after letter tell, a word after an
    /// abbreviation (`HOKA`, `Kaha`), a number with a letter after one without (`1994`, `2h`); `<b>W</b><i>ord</i>` and
    /// `<span>$</span><span>12</span>` stay whole.
    fn glues(&self, characters: &str) -> bool {
        let (Some(last), Some(next)) = (self.last, characters.chars().next()) else { return false };
        let whole = |kind: &MarkKind| {
            matches!(
                kind,
                MarkKind::Code | MarkKind::Superscript | MarkKind::Subscript | MarkKind::FootnoteRef(_)
            )
        };
        if self.marks.iter().any(|(kind, _)| whole(kind)) {
            return false;
        }
        let ended =
            last.is_lowercase() || last.is_ascii_digit() || matches!(last, '.' | ')' | '!' | '?' | ':');
        let number = |c: char| c.is_ascii_digit();
        let before = |n: usize| self.builder.line().chars().rev().nth(n);
        let word = characters.chars().nth(1).is_some_and(char::is_lowercase);
        if number(last) && number(next) {
            // `1994`, `2h`; `5`, `0th` is one number.
            let unit = characters.trim_start_matches(number);
            let ordinal = ["st", "nd", "rd", "th"].iter().any(|o| unit.starts_with(o));
            return before(1).is_some_and(number) && unit.starts_with(char::is_alphabetic) && !ordinal;
        }
        if number(next) || number(last) {
            // `H`, `2`, `O` and `A`, `4` are one word each; `May`, `1` and `3`, `March` are two.
            return before(1).is_some_and(char::is_alphanumeric) && last.is_alphabetic()
                || number(last) && next.is_uppercase() && word;
        }
        let shouted = last.is_uppercase() && before(1).is_some_and(char::is_uppercase);
        (ended || shouted && word) && next.is_uppercase()
    }
}
