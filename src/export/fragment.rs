//! The text directive that leads to a stretch of the text: `:~:text=prefix-,first%20words,last%20words,-suffix`
//! (<https://wicg.github.io/scroll-to-text-fragment/>), with as much context as makes it the only one of its kind.

use crate::text::{Span, whitespace::is_space};

/// Words at each end of a longer stretch: enough to be unlike other places, few enough to stay readable.
const END_WORDS: usize = 5;
/// The longest stretch written out in full, in words; WICG's generator writes 300 characters out, about 50 words.
const MAX_EXACT_WORDS: usize = 20;
/// How many words in a row are asked to occur once, prefix included: the first rung that does is taken.
/// Three words are unique in most articles (a tenth of all quotations needs more), 24 are where repetition is meant.
const RUNGS: [usize; 4] = [3, 6, 12, 24];
/// Counters for each word of the text. Two places that share one only cost a context that was not needed: with 8, in one of eight.
const SPREAD: usize = 8;

/// Directives into one text; looks through the text once, when the first is asked for.
pub(super) struct Fragments<'t> {
    text: &'t str,
    words: Vec<Span>,
    /// Where the lines begin.
    lines: Vec<u32>,
    /// Sums over the words' hashes, from which the hash of any row of words follows.
    sums: Vec<u64>,
    /// For each rung, how often a row of so many words occurs: 0, 1 or 2 for more.
    counts: [Vec<u8>; RUNGS.len()],
}

impl<'t> Fragments<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Fragments { text, words: Vec::new(), lines: Vec::new(), sums: Vec::new(), counts: Default::default() }
    }

    /// The directive for a stretch. Stretches over several lines are named by their ends, since a match lies in one block.
    pub(super) fn of(&mut self, span: Span) -> String {
        if self.sums.is_empty() {
            self.look_through();
        }
        let exact = span.of(self.text).trim();
        let count = exact.split_whitespace().count();
        let (start, end) = if count <= MAX_EXACT_WORDS && !exact.contains('\n') {
            (exact, None)
        } else {
            let first_line = exact.lines().next().unwrap_or("").trim_end();
            let last_line = exact.lines().next_back().unwrap_or("").trim_start();
            (head(first_line, END_WORDS), Some(tail(last_line, END_WORDS)))
        };
        let (prefix, suffix) = self.context(span, start.split_whitespace().count());
        let mut out = String::from(":~:text=");
        if !prefix.is_empty() {
            encode(prefix, &mut out);
            out.push_str("-,");
        }
        encode(start, &mut out);
        if let Some(end) = end {
            out.push(',');
            encode(end, &mut out);
        }
        if !suffix.is_empty() {
            out.push_str(",-");
            encode(suffix, &mut out);
        }
        out
    }

    /// What must stand before and after a stretch whose first `count` words are named, so that there is only one.
    fn context(&self, span: Span, count: usize) -> (&'t str, &'t str) {
        let first = self.words.partition_point(|w| w.end <= span.start);
        // No rung asks for more words than the last; a line may have a million.
        let on_line = self.words[..first].iter().rev().take(RUNGS[RUNGS.len() - 1]);
        // A prefix, too, lies in one block: the words before on the same line, else the end of the line above.
        let room = match self.line_start(span.start) {
            start if self.words[..first].last().is_some_and(|w| w.start >= start) => {
                on_line.take_while(|w| w.start >= start).count()
            }
            start => {
                let above = self.line_start(start.saturating_sub(1));
                on_line.take_while(|w| w.start >= above).count()
            }
        };
        let rungs = || RUNGS.into_iter().enumerate();
        if rungs().any(|(rung, length)| length <= count && self.is_once(first, rung)) {
            return ("", "");
        }
        for (rung, length) in rungs() {
            // As few words before as make the row long enough; then as many as there are.
            for before in [length.saturating_sub(count).min(room), (length - 1).min(room)] {
                if before > 0 && before + count >= length && self.is_once(first - before, rung) {
                    return (self.before(first, before, span.start), "");
                }
            }
        }
        let before = room.min(RUNGS[1]);
        let end = span.end as usize;
        (
            self.before(first, before, span.start),
            head(self.text[end..self.line_end(end)].trim_start(), RUNGS[1]),
        )
    }

    fn before(&self, first: usize, count: usize, start: u32) -> &'t str {
        match count {
            0 => "",
            n => Span { start: self.words[first - n].start, end: start }.of(self.text).trim(),
        }
    }

    fn line_start(&self, at: u32) -> u32 {
        let line = self.lines.partition_point(|start| *start <= at);
        line.checked_sub(1).map_or(0, |line| self.lines[line])
    }

    fn line_end(&self, at: usize) -> usize {
        let line = self.lines.partition_point(|start| *start as usize <= at);
        self.lines.get(line).map_or(self.text.len(), |next| *next as usize - 1)
    }

    fn look_through(&mut self) {
        let text = self.text;
        let mut at = 0;
        self.sums = vec![0];
        self.lines = text.match_indices('\n').map(|(end, _)| end as u32 + 1).collect();
        for word in text.split(is_space) {
            if !word.is_empty() {
                self.words.push(Span::new(at, at + word.len()));
                let before = self.sums.last().copied().unwrap_or(0);
                self.sums.push(before.wrapping_mul(BASE).wrapping_add(hash(word)));
            }
            // Past the word and the one blank after it, which has its own width.
            at += word.len();
            at += text[at..].chars().next().map_or(0, char::len_utf8);
        }
        // Short texts are given room too: a chance hit there would be seen by everyone.
        let size = (self.words.len() * SPREAD).next_power_of_two().max(4096);
        for (rung, length) in RUNGS.into_iter().enumerate() {
            let mut counts = vec![0u8; size];
            for i in 0..(self.words.len() + 1).saturating_sub(length) {
                let count = &mut counts[self.row(i, length) as usize & (size - 1)];
                *count = (*count + 1).min(2);
            }
            self.counts[rung] = counts;
        }
    }

    fn is_once(&self, first: usize, rung: usize) -> bool {
        let counts = &self.counts[rung];
        let fits = first + RUNGS[rung] <= self.words.len();
        fits && counts[self.row(first, RUNGS[rung]) as usize & (counts.len() - 1)] == 1
    }

    /// The hash of a row of words.
    fn row(&self, first: usize, length: usize) -> u64 {
        let power = (0..length).fold(1u64, |p, _| p.wrapping_mul(BASE));
        let hash = self.sums[first + length].wrapping_sub(self.sums[first].wrapping_mul(power));
        // The low bits of a sum know only the low bits of its words: the high ones are mixed in.
        (hash ^ (hash >> 29)).wrapping_mul(BASE) >> 16
    }
}

/// An odd number with bits all over (2^64 by the golden ratio).
const BASE: u64 = 0x9e37_79b9_7f4a_7c15;

/// A word as a browser compares it: without case. Marks at its ends are left out, so that a word counts as often as it is read.
fn hash(word: &str) -> u64 {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    // FNV-1a over the characters.
    bare.chars().flat_map(char::to_lowercase).fold(0xcbf2_9ce4_8422_2325, |hash, c| {
        (hash ^ u64::from(u32::from(c))).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The first words of a line.
fn head(line: &str, count: usize) -> &str {
    let mut ends = line.split(is_space).filter(|w| !w.is_empty()).map(|w| offset(line, w) + w.len());
    ends.by_ref().take(count).last().map_or("", |end| &line[..end])
}

/// The last words of a line.
fn tail(line: &str, count: usize) -> &str {
    let mut starts = line.rsplit(is_space).filter(|w| !w.is_empty()).map(|w| offset(line, w));
    starts.by_ref().take(count).last().map_or("", |start| &line[start..])
}

fn offset(line: &str, part: &str) -> usize {
    part.as_ptr() as usize - line.as_ptr() as usize
}

/// Percent-encodes everything but letters, digits and `_.~!*'()`: `-`, `,` and `&` mean something in a directive.
fn encode(text: &str, out: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"_.~!*'()".contains(&byte) {
            out.push(byte as char);
        } else {
            let digit = |n: u8| char::from(b"0123456789ABCDEF"[n as usize]);
            out.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The last occurrence of `words` in `text` gives the directive `want`, blanks shown as `_`.
    fn check(text: &str, words: &str, want: &str) {
        let at = text.rfind(words).unwrap();
        let got = Fragments::new(text).of(Span::new(at, at + words.len()));
        assert_eq!(got.replace("%20", "_").strip_prefix(":~:text="), Some(want), "{words} in {text}");
    }

    #[test]
    fn encoded() {
        check("say a-b, c & d now", "a-b, c & d", "a%2Db%2C_c_%26_d");
        check("so é it is", "é it is", "%C3%A9_it_is");
        check("first one two\nthree four last", "one two\nthree four", "first-,one_two,three_four");
    }

    #[test]
    fn context_where_it_is_needed() {
        check("He said “we go home” twice.", "we go home", "we_go_home");
        check("He said “yes” and she said “yes” too.", "yes", "she_said_%E2%80%9C-,yes");
        check("We go home now.\nThen: we go home now.", "we go home now", "Then%3A-,we_go_home_now");
        check("One.\nyes we can", "yes we can", "yes_we_can");
        check(
            "“We go home.” “We go home again and again.”",
            "We go home again and again.",
            "We_go_home_again_and_again.",
        );
    }

    #[test]
    fn long_stretches_by_their_ends() {
        let words: Vec<String> = (0..40).map(|i| format!("w{i}")).collect();
        check(&words.join(" "), &words[5..35].join(" "), "w5_w6_w7_w8_w9,w30_w31_w32_w33_w34");
    }

    #[test]
    fn repetition_ends_in_context_on_both_sides() {
        let text =
            "no no no no no no no no no no no no no no no no no no no no no no no no no no no no no no";
        let mut fragments = Fragments::new(text);
        let got = fragments.of(Span::new(42, 44));
        assert!(got.contains("-,no,-no"), "{got}");
        assert_eq!(Fragments::new("").of(Span::new(0, 0)), ":~:text=");
    }
}
