//! Quotations and who said them, passage by passage: data tables in `fixtures/quotes/`, one a language, read by one check.
//!
//! A line of a table is `passage<TAB>answer; answer …`; `¶` in a passage stands for the end of a paragraph. An answer is
//! `mention | quotation`: `-` for nobody, `mention=speaker` where the mention stands for a longer name, and before it the kind in
//! brackets where it is not direct or partial. Stretches of one quotation are joined by one blank. `FIXME` begins a line whose
//! answer is known to be wrong and says what would be right in a comment above.

use pullquote::quote::QuoteKind;
use pullquote::{Format, Input, Note, Options, Reading, find_quotes, read};

/// What was found, in the notation of the tables; scare quotes are left out.
fn answers(text: &str, reading: &Reading, with_speaker: impl Fn(usize) -> bool) -> Vec<String> {
    let quotes = reading.quotes.iter().filter(|q| q.kind != QuoteKind::Scare);
    quotes
        .enumerate()
        .map(|(n, quote)| {
            let mention = quote.mention.map_or("-", |m| m.of(text));
            let name = quote.speaker.map(|s| reading.speakers[s as usize].name.as_str());
            let speaker = name.filter(|_| with_speaker(n)).map_or(String::new(), |name| format!("={name}"));
            let kind = if quote.kind == QuoteKind::Block { "[block] " } else { "" };
            format!("{kind}{mention}{speaker} | {}", quote.text(text).replace(" … ", " "))
        })
        .collect()
}

fn check(passage: &str, want: &str) -> Result<(), String> {
    let text = passage.replace('¶', "\n");
    let want: Vec<&str> = if want.is_empty() { Vec::new() } else { want.split("; ").collect() };
    let reading = find_quotes(&text);
    let got = answers(&text, &reading, |n| {
        want.get(n).is_some_and(|w| w.split(" | ").next().is_some_and(|m| m.contains('=')))
    });
    if got == want { Ok(()) } else { Err(format!("{passage}\n    want {want:?}\n    got  {got:?}")) }
}

fn check_table(table: &str, at_least: usize) {
    let lines = table.lines().filter(|l| !l.is_empty() && !l.starts_with('#'));
    let mut faults = Vec::new();
    let mut count = 0;
    for line in lines {
        count += 1;
        let line = line.strip_prefix("FIXME ").unwrap_or(line);
        let (passage, want) = line.split_once('\t').unwrap_or((line, ""));
        faults.extend(check(passage, want).err());
    }
    assert!(faults.is_empty(), "{} of {count} passages differ:\n{}", faults.len(), faults.join("\n"));
    assert!(count >= at_least, "only {count} passages");
}

macro_rules! tables {
    ($($name:ident $file:literal $count:literal;)*) => {$(
        #[test]
        fn $name() {
            check_table(include_str!(concat!("fixtures/quotes/", $file, ".tsv")), $count);
        }
    )*};
}

tables! {
    german "de" 70;
    french "fr" 65;
    spanish "es" 65;
    italian "it" 65;
    portuguese "pt" 65;
    dutch "nl" 65;
    a_report_with_traps "report" 6;
    blocks_conversations_and_signatures "structure" 10;
    marks_of_all_kinds "marks" 30;
    people_called_like_months "names" 9;
    other_languages "other" 8;
}

#[test]
fn an_unclosed_quotation_is_noted() {
    let reading =
        find_quotes("“We never got an answer, said nobody.\nThe next paragraph is about the weather.");
    assert_eq!(reading.notes, [Note::UnclosedQuote]);
    let reading = find_quotes("“We never got an answer.\n“And nobody asked again,” Ms. Vega said.");
    assert_eq!(reading.notes, []);
    assert_eq!(reading.quotes.len(), 1);
}

#[test]
fn words_are_believed_before_a_template_that_declares_english() {
    let filler = "<p>Die Stadt am Fluss streitet seit vielen Jahren über den Hafen, und niemand glaubt, dass der Streit bald zu \
                  Ende geht, weil die Lotsen und der Rat nicht mehr miteinander sprechen und die Schiffe weiter warten.</p>";
    let page = format!(
        "<!doctype html><html lang=en><title>Hafen</title><article><h1>Hafen</h1>{0}{0}{0}<p>„Wir warten“, erklärte Eva Klein.</p>{0}{0}</article>",
        filler
    );
    let reading = pullquote::read(pullquote::Input::Text(&page), &pullquote::Options::default());
    let quote = reading.quotes.first().expect("a quotation");
    assert_eq!(quote.mention.map(|m| m.of(reading.article.text())), Some("Eva Klein"));
}

#[test]
fn hostile_marks_run_to_completion() {
    // Each of these would take minutes if pairing were quadratic, or overflow the stack if it were recursive.
    let one = |text: String| {
        let reading = find_quotes(&text);
        let mut end = 0;
        for segment in reading.quotes.iter().flat_map(|q| &q.segments) {
            assert!(
                segment.outer.start >= end,
                "segments overlap in {:?}: {segment:?} before {end}",
                text.chars().take(40).collect::<String>()
            );
            assert!(segment.outer.contains(segment.inner));
            end = segment.outer.end;
        }
    };
    for mark in
        ["\"", "“", "”", "'", "‘", "„", "«", "»", "`", "「", "— ", "“a ", "\" a\"", "'a ", "„a", "« a "]
    {
        one(mark.repeat(100_000));
        one(format!("“Yes,” he said{}", mark.repeat(10_000)));
    }
    one("“It goes on and on\n".repeat(10_000));
    one("\"It goes on and on,\" he\n‘And on\n".repeat(10_000));
    one("— Oui, dit-il, et le\n".repeat(10_000));
    one("Q: Why?\nA: “Because\n".repeat(10_000));
    one("> “quoted\n>> twice\n".repeat(10_000));
    one("He said “that it is so” and went on to say it ".repeat(10_000));
    one(format!("{} “so”, ", "said he ".repeat(200)).repeat(10_000_000 / 1610));
}

#[test]
fn segments_keep_their_promises_on_any_text() {
    // Marks, words, cues and line ends in any order, from a fixed sequence of numbers.
    const PIECES: &[&str] = &[
        "\"",
        "“",
        "”",
        "'",
        "‘",
        "’",
        "„",
        "«",
        "»",
        "‹",
        "›",
        "「",
        "」",
        "`",
        "—",
        "– ",
        "- ",
        "> ",
        " ",
        " ",
        " ",
        " ",
        "\n",
        "\n",
        ",",
        ".",
        ":",
        "?",
        "5",
        "Ann Moss",
        "Q:",
        "A:",
        "said",
        "he",
        "dit-il",
        "dijo",
        "sagte",
        "é",
        "漢",
        "\u{a0}",
        "the",
        "le",
        "der",
        "according to",
        "selon",
        "yes",
        "Vega",
        "(",
        ")",
        "[",
        "\t",
        "🙂",
    ];
    let mut state = 1u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state >> 16
    };
    for _ in 0..1_500 {
        let count = 5 + next() % 60;
        let text: String = (0..count).map(|_| PIECES[next() as usize % PIECES.len()]).collect();
        let reading = find_quotes(&text);
        let leaves = reading.article.leaves();
        let mut end = 0;
        for (id, quote) in reading.quotes.iter().enumerate() {
            assert_eq!(quote.id as usize, id, "{text:?}");
            assert!(!quote.segments.is_empty(), "{text:?}");
            let first = quote.segments[0].outer;
            assert!(leaves[quote.leaf as usize].leaf.span.contains(first), "{text:?}");
            for segment in &quote.segments {
                assert!(
                    segment.outer.start >= end && segment.outer.contains(segment.inner),
                    "{text:?}: {segment:?}"
                );
                assert!(leaves.iter().any(|l| l.leaf.span.contains(segment.outer)), "{text:?}: {segment:?}");
                assert!(text.get(segment.outer.range()).is_some(), "{text:?}: {segment:?}");
                assert!(!segment.inner.of(&text).trim().is_empty(), "{text:?}: {segment:?}");
                end = segment.outer.end;
            }
            for span in quote.mention.iter().chain(&quote.cue) {
                assert!(!span.of(&text).is_empty(), "{text:?}: {span:?}");
            }
        }
    }
}

#[test]
fn a_quotation_that_goes_on_from_nothing_is_one() {
    // The mark on the first line opens nothing that could be kept, so nothing is there to go on from.
    let text = "\"  \n“We had no choice";
    let options = Options { format: Format::Markdown, ..Options::default() };
    let reading = read(Input::Text(text), &options);
    let quotes: Vec<_> = reading.quotes.iter().map(|quote| quote.text(reading.article.text())).collect();
    assert_eq!(quotes, ["We had no choice"]);
}
