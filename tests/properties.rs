//! What holds for every input, tried on many made by a small generator with fixed seeds: the same inputs each time, everywhere.

use pullquote::dom::Dom;
use pullquote::export::record::ReadingRecord;
use pullquote::export::{self, To};
use pullquote::source;
use pullquote::text::Offsets;
use pullquote::{Format, Input, Options, Reading, find_quotes, read};

/// Numbers that look random (SplitMix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % sides as u64) as usize
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.roll(from.len())]
    }
}

const WORDS: &[&str] = &[
    "bridge",
    "Ana Vega",
    "said",
    "she",
    "the mayor",
    "told",
    "café",
    "漢字",
    "🙂",
    "naïve",
    "Mr. Cole",
    "according to",
    "and",
    "not",
    "“We",
    "had”",
    "“no choice,”",
    "\"Yes,\"",
    "‘quoted’",
    "it's",
    "«Oui»",
    "„Ja“",
    "e\u{301}",
    "\u{200f}שלום",
    "1.",
    "—",
    "[sic]",
    "…",
];
const TAGS: &[&str] = &[
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "<a href='https://a.example/x'>",
    "</a>",
    "<ul><li>",
    "</li></ul>",
    "<blockquote>",
    "</blockquote>",
    "<table><tr><td>",
    "</table>",
    "<h2>",
    "</h2>",
    "<br>",
    "<img src='https://a.example/i.png' alt='x'>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<svg>",
    "</svg>",
    "<template>",
    "</template>",
    "<select><option>",
    "</select>",
    "<q>",
    "</q>",
    "<pre>",
    "</pre>",
    "<figure><figcaption>",
    "</figcaption></figure>",
    "<title>",
    "</title>",
    "&amp;",
    "&lt;",
    "&#x1F600;",
    "<",
    ">",
    "&",
];
const SIGNS: &[&str] = &[
    "\n",
    "\n\n",
    "# ",
    "- ",
    "1. ",
    "> ",
    "*",
    "**",
    "_",
    "`",
    "```\n",
    "|",
    "|---|---|\n",
    "[",
    "](https://a.example/)",
    "![",
    "~~",
    "\\",
    "[^1]",
    "\n\n[^1]: ",
    "<b>",
    "</b>",
    "    ",
    "---\n",
    "- [x] ",
    "<!-- -->",
    "&amp;",
    "  \n",
];

fn made(dice: &mut Dice, pieces: &[&[&str]], length: usize) -> String {
    let mut out = String::new();
    for _ in 0..length {
        let kind = dice.roll(pieces.len());
        out.push_str(dice.pick(pieces[kind]));
        if kind == 0 || dice.roll(4) == 0 {
            out.push(' ');
        }
    }
    out
}

fn reading(format: Format, text: &str) -> Reading {
    read(Input::Text(text), &Options { format, ..Options::default() })
}

/// Holds for every reading.
fn holds(reading: &Reading, made_from: &str) {
    let text = reading.article.text();
    let offsets = Offsets::new(text);
    let units: Vec<u16> = text.encode_utf16().collect();
    for leaf in reading.article.leaves() {
        assert!(text.get(leaf.leaf.span.range()).is_some(), "leaf off a character in {made_from:?}");
        for mark in &leaf.leaf.marks {
            assert!(leaf.leaf.span.contains(mark.span), "mark outside its leaf in {made_from:?}");
            assert!(text.get(mark.span.range()).is_some(), "mark off a character in {made_from:?}");
        }
    }
    let mut end = 0;
    for quote in &reading.quotes {
        let mut parts = Vec::new();
        for segment in &quote.segments {
            assert!(segment.outer.contains(segment.inner), "{made_from:?}");
            assert!(segment.outer.start >= end, "quotations overlap or interlace in {made_from:?}");
            end = segment.outer.end;
            let inner = text.get(segment.inner.range());
            let (from, to) = (offsets.utf16(segment.inner.start), offsets.utf16(segment.inner.end));
            let in_units = String::from_utf16(&units[from as usize..to as usize]).ok();
            assert_eq!(inner, in_units.as_deref(), "{made_from:?}");
            parts.push(inner.unwrap_or_default());
        }
        assert_eq!(
            quote.text(text).replace(" … ", " "),
            parts.join(" ").replace(" … ", " "),
            "{made_from:?}"
        );
        for span in [quote.mention, quote.cue].into_iter().flatten() {
            assert!(text.get(span.range()).is_some(), "{made_from:?}");
        }
    }
    for to in [To::Text, To::Markdown, To::Html, To::Json, To::Quotes] {
        export::write(reading, to);
    }
}

#[test]
fn spans_hold_for_mutated_html() {
    for seed in 0..400 {
        let mut dice = Dice(seed);
        let length = 1 + dice.roll(120);
        let html = made(&mut dice, &[WORDS, TAGS], length);
        holds(&reading(Format::Html, &html), &html);
    }
}

#[test]
fn spans_hold_for_mutated_markdown() {
    for seed in 0..400 {
        let mut dice = Dice(seed);
        let length = 1 + dice.roll(120);
        let markdown = made(&mut dice, &[WORDS, SIGNS], length);
        holds(&reading(Format::Markdown, &markdown), &markdown);
    }
}

#[test]
fn quotes_stand_at_their_place_in_the_callers_text() {
    for seed in 0..400 {
        let mut dice = Dice(seed);
        let length = 1 + dice.roll(120);
        let text = made(&mut dice, &[WORDS, WORDS, &["\n", "\n\n", "\t"]], length);
        let reading = find_quotes(&text);
        assert_eq!(reading.article.text(), text);
        holds(&reading, &text);
    }
}

/// In every language with passages of its own: what a program is told of a quotation, cut out of the text by UTF-16 units, are its words.
#[test]
fn words_stand_at_the_offsets_that_programs_get() {
    let tables = [
        include_str!("fixtures/quotes/de.tsv"),
        include_str!("fixtures/quotes/fr.tsv"),
        include_str!("fixtures/quotes/es.tsv"),
        include_str!("fixtures/quotes/it.tsv"),
        include_str!("fixtures/quotes/pt.tsv"),
        include_str!("fixtures/quotes/nl.tsv"),
        include_str!("fixtures/quotes/marks.tsv"),
        include_str!("fixtures/quotes/other.tsv"),
    ];
    let mut quotes = 0;
    for line in tables.iter().flat_map(|t| t.lines()).filter(|l| !l.starts_with('#')) {
        let (passage, _) = line.split_once('\t').unwrap_or((line, ""));
        // A character of two units in front: offsets in code points or bytes would be off.
        let text = format!("🙂 é\n{}", passage.trim_start_matches("FIXME ").replace('¶', "\n"));
        let reading = find_quotes(&text);
        holds(&reading, &text);
        let units: Vec<u16> = text.encode_utf16().collect();
        for quote in ReadingRecord::new(&reading).quotes {
            let cut = |from: u32, to: u32| String::from_utf16(&units[from as usize..to as usize]).unwrap();
            let words: Vec<String> = quote.segments.iter().map(|s| cut(s.start, s.end)).collect();
            assert_eq!(words.join(" "), quote.text.replace(" … ", " "), "{text}");
            quotes += 1;
        }
    }
    assert!(quotes > 400, "only {quotes} quotations");
}

#[test]
fn plain_text_keeps_every_word_in_order() {
    let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    for seed in 0..400 {
        let mut dice = Dice(seed);
        let length = 1 + dice.roll(200);
        let text = made(&mut dice, &[WORDS, WORDS, &["\n", "\r\n", "\n\n", "\u{2028}", "   "]], length);
        // A word such as "1." may become the number of a list's item, which its structure keeps.
        let text = text.replace("1.", "one").replace('—', "dash");
        let (dom, _) = source::plain::parse(&text);
        assert_eq!(bare(&dom.text_content(Dom::DOCUMENT)), bare(&text), "{text:?}");
    }
}

#[test]
fn html_keeps_every_character_of_its_text() {
    for seed in 0..200 {
        let mut dice = Dice(seed);
        let length = 1 + dice.roll(60);
        let words = made(&mut dice, &[WORDS], length);
        let escaped = words.replace('&', "&amp;").replace('<', "&lt;");
        let (dom, notes) = source::html::parse(&format!("<p>{escaped}</p>"), false);
        assert_eq!(dom.text_content(Dom::DOCUMENT), words);
        assert_eq!(notes, []);
    }
}

#[test]
fn the_same_input_gives_the_same_reading() {
    for seed in 0..50 {
        let html = made(&mut Dice(seed), &[WORDS, TAGS], 100);
        assert_eq!(reading(Format::Html, &html), reading(Format::Html, &html));
    }
}

#[test]
fn any_bytes_are_read() {
    for seed in 0..300 {
        let mut dice = Dice(seed);
        let bytes: Vec<u8> = (0..dice.roll(400)).map(|_| dice.roll(256) as u8).collect();
        for charset in [None, Some("shift_jis"), Some("utf-16le"), Some("nonsense")] {
            read(
                Input::Bytes(&bytes),
                &Options { charset: charset.map(str::to_owned), ..Options::default() },
            );
        }
    }
}

#[test]
fn markdown_settles() {
    let markdown = |text: &str| export::write(&reading(Format::Markdown, text), To::Markdown);
    let mut unsettled = 0;
    for seed in 0..300 {
        let mut dice = Dice(seed);
        let length = 1 + dice.roll(60);
        let once = markdown(&made(&mut dice, &[WORDS, SIGNS], length));
        let twice = markdown(&once);
        unsettled += usize::from(twice != once);
    }
    // FIXME: a title made of signs alone ("# ```") is not recognised when it is read back, and stands twice.
    assert!(unsettled <= 10, "{unsettled} of 300");
}
