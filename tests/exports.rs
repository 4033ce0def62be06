//! What is exported, and that Markdown reads back to the same article.

use pullquote::export::{self, To};
use pullquote::{Format, Input, Options, Reading, read, view};

fn reading(format: Format, text: &str) -> Reading {
    read(Input::Text(text), &Options { format, ..Options::default() })
}

fn markdown(text: &str) -> String {
    export::write(&reading(Format::Markdown, text), To::Markdown)
}

/// Markdown → article → Markdown changes nothing any more after the first time.
fn fixed_point(text: &str) -> String {
    let once = markdown(text);
    assert_eq!(markdown(&once), once, "from {text:?}");
    once
}

const LONG: &str = "The old bridge over the river was closed on Monday after a crack was found in one of its pillars, the town said in the morning, and nobody knows when it will open again.";

/// The piece of Markdown between two paragraphs, so that it is the body of an article.
fn check(piece: &str, want: &str) {
    let page = format!("# The bridge\n\n{LONG}\n\n{piece}\n\n{LONG}");
    let out = fixed_point(&page);
    let body = out.strip_prefix("# The bridge\n\n").and_then(|rest| rest.strip_prefix(LONG));
    let body = body.and_then(|rest| rest.trim_end().strip_suffix(LONG));
    let body = body.unwrap_or_else(|| panic!("the paragraphs around are lost: {out}"));
    assert_eq!(body.trim(), want, "from {piece:?}");
}

/// What is written as it was read.
fn same(piece: &str) {
    check(piece, piece);
}

#[test]
fn blocks() {
    same("## A heading");
    same("- one\n- two\n  - three\n    - four\n- five");
    same("3. one\n4. two");
    same("- one\n\n  more of one\n\n- two");
    same("> Words.\n>\n> > Deeper words.");
    same("```rust\nlet a = \"*\";\n\n    indented();\n```");
    same("````\n```\n````");
    same("| a | b |\n| --- | --- |\n| 1 | \\| 2 |");
    same("- [x] done\n- [ ] not done");
    same("A claim.[^1] Another.[^2]\n\n[^1]: The first source.\n\n    More of it.\n\n[^2]: The second.");
    check("Words\\\nmore words", "Words\\\nmore words");
}

#[test]
fn captions() {
    // One line without marks is the picture's title; what a title cannot hold stands between HTML's tags.
    same("![The pillar](https://a.example/b.png \"The pillar, seen from \\\"the\\\" bank\")");
    same("[![The pillar](https://a.example/b.png \"The pillar\")](https://a.example/c)");
    same("![The pillar](https://a.example/b.png)");
    let figure = |pictures: &str, lines: &str| {
        same(&format!("<figure>\n\n{pictures}\n\n<figcaption>\n\n{lines}\n\n</figcaption>\n</figure>"));
    };
    figure("![](https://a.example/b.png)", "The *old* pillar, by [Ana](https://a.example/ana)");
    figure("![](https://a.example/b.png)", "The pillar\n\nPhoto: Ana Vega");
    figure("![](https://a.example/b.png)\n\n![](https://a.example/c.png)", "Both pillars");
    same("> ![The pillar](https://a.example/b.png \"The pillar\")");
    same("- A pillar:\n\n  ![The pillar](https://a.example/b.png \"The pillar\")");
    // They are captions after that, not paragraphs.
    let check = |piece: &str| {
        let reading = reading(Format::Markdown, &format!("{LONG}\n\n{piece}\n\n{LONG}"));
        let html = export::write(&reading, To::Html);
        assert_eq!(html.matches("<figcaption>").count(), 1, "{html}");
        assert_eq!(html.matches("<p>The old bridge").count(), 2, "{html}");
    };
    check("![a](https://a.example/b.png \"The pillar\")");
    check(
        "<figure>\n\n![a](https://a.example/b.png)\n\n<figcaption>\n\nThe *pillar*\n\n</figcaption>\n</figure>",
    );
}

#[test]
fn a_caption_goes_with_its_picture() {
    // Without an address to start from there is no picture to be shown.
    check("![The pillar](b.png \"The pillar, seen from the bank\")", "");
    let base_url = Some(url::Url::parse("https://a.example/").unwrap());
    let options = Options { format: Format::Markdown, base_url, ..Options::default() };
    let page = format!("{LONG}\n\n![](b.png \"The pillar\")\n\n{LONG}");
    let out = export::write(&read(Input::Text(&page), &options), To::Markdown);
    assert!(out.contains("![](https://a.example/b.png \"The pillar\")"), "{out}");
}

#[test]
fn neighbours_stay_apart() {
    same("- one\n\n<!-- -->\n\n- two");
    same("> One said this here.\n\n<!-- -->\n\n> Another said that there.");
}

#[test]
fn inline_marks() {
    same("Some *words* and **more** and ~~gone~~ and `code` and ``a ` b``.");
    same("A [link](https://a.example/b?c=d&amp;e=%28f%29) and [*all* of **it**](https://a.example/).");
    same("*a **b** c* and **d *e* f**.");
    same("H<sub>2</sub>O and x<sup>2</sup> and <mark>marked</mark> and <ins>new</ins>.");
    check("a*b*c", "a*b*c");
    check("in<em>-word</em>ed and <em>“quoted”</em>s", "in<em>-word</em>ed and <em>“quoted”</em>s");
}

#[test]
fn text_means_nothing() {
    same(
        "1\\. This is no list, \\*this\\* no emphasis, \\[this\\](x) no link, \\<b> no tag, \\&amp; no sign.",
    );
    same("\\# no heading");
    same("\\> no quotation");
    same("Words\\\n\\---");
    same("Words\\\n\\- no list");
    same("snake_case stays, \\_this\\_ too; 2 < 3 & 4 > 3");
    same("\\~~not gone\\~~".replace("\\~~", "\\~\\~").as_str());
}

#[test]
fn numbers_in_json_are_utf_16() {
    let json =
        export::write(&reading(Format::Text, "🙂 one\n🙂 “We had no choice,” said Ana Vega."), To::Json);
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    let units: Vec<u16> = value["textContent"].as_str().unwrap().encode_utf16().collect();
    let quotes = value["quotes"].as_array().unwrap();
    assert!(!quotes.is_empty());
    for quote in quotes {
        let part = |from: &serde_json::Value, to: &serde_json::Value| {
            let range = from.as_u64().unwrap() as usize..to.as_u64().unwrap() as usize;
            String::from_utf16(&units[range]).unwrap()
        };
        let segments: Vec<String> =
            quote["segments"].as_array().unwrap().iter().map(|s| part(&s["start"], &s["end"])).collect();
        assert_eq!(segments.join(" "), quote["text"].as_str().unwrap());
        assert_eq!(part(&quote["start"], &quote["end"]), quote["selector"][0]["exact"].as_str().unwrap());
    }
}

#[test]
fn quotations_go_one_a_line() {
    let lines = export::write(
        &reading(Format::Text, "“We had no choice,” said Ana Vega.\n“No,” said Ben Cole."),
        To::Quotes,
    );
    let values: Vec<serde_json::Value> = lines.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(values.len(), 2);
    assert_eq!(values[0]["speaker"], "Ana Vega");
    assert_eq!(values[1]["id"], "q2");
}

#[test]
fn those_are_speakers_who_are_shown() {
    let mut reading = reading(Format::Text, "“We had no choice,” said Ana Vega.\n“No,” said Ben Cole.");
    let check = |reading: &Reading, want: &[(&str, &str)]| {
        let record = export::record::ReadingRecord::new(reading);
        let named: Vec<_> = record.speakers.iter().map(|s| (s.id.as_str(), s.name)).collect();
        assert_eq!(named, want);
        assert!(record.speakers.iter().all(|s| !s.quotes.is_empty()));
        let options = view::Options {
            strings: view::Strings::default(),
            images: pullquote::settings::Images::On,
            scare: false,
            dress: view::Dress::Widget,
        };
        let sidebar = export::html::print(&view::sidebar(reading, &options));
        for id in ["s1", "s2"] {
            let choice = format!("data-action=\"filter-speaker\" data-speaker=\"{id}\"");
            assert_eq!(sidebar.contains(&choice), want.iter().any(|(named, _)| *named == id), "{id}");
        }
    };
    check(&reading, &[("s1", "Ana Vega"), ("s2", "Ben Cole")]);
    reading.quotes[0].confidence = 0;
    check(&reading, &[("s2", "Ben Cole")]);
}
