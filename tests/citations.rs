//! A quotation in the forms that other programs take, whole outputs compared.

use pullquote::article::{Block, BlockKind, Builder, Byline, Metadata};
use pullquote::export::cite::{Format, Options, cite};
use pullquote::quote::{Quote, QuoteKind, Rule, Segment, Speaker};
use pullquote::text::{Language, SafeUrl, Span};
use pullquote::view::Strings;
use pullquote::{Reading, export};

const TEXT: &str = "“We pay 5% & wait,” said Ana Vega, “for_ever.” “No *more*.”";

fn reading() -> Reading {
    let mut builder = Builder::new();
    builder.text(TEXT);
    let leaf = builder.finish().unwrap();
    let meta = Metadata {
        title: Some("The Harbour <Reopens>".into()),
        byline: Some(Byline { people: vec!["Bo Lind".into(), "Cy {Ray}".into()] }),
        published: Some("2024-05-01T08:00:00Z".into()),
        site_name: Some("Coast & Port".into()),
        language: Language::parse("en"),
        canonical: SafeUrl::resolve("https://news.example/a?b=1&c=2#top", None),
        ..Metadata::default()
    };
    let article = builder.build(meta, vec![Block { source: None, kind: BlockKind::Paragraph(leaf) }]);
    let segment = |words: &str| {
        let at = TEXT.find(words).unwrap();
        let span = Span::new(at, at + words.len());
        Segment { inner: Span::new(at + "“".len(), at + words.len() - "”".len()), outer: span }
    };
    let quote = |id, segments, speaker| Quote {
        id,
        kind: QuoteKind::Direct,
        segments,
        speaker,
        mention: None,
        cue: None,
        rule: Rule::QuoteCueSource,
        confidence: 90,
        leaf: 0,
    };
    let speaker = Speaker {
        id: 0,
        name: "Ana Vega".into(),
        role: Some("harbour master".into()),
        named: true,
        mentions: Vec::new(),
    };
    Reading {
        article,
        quotes: vec![
            quote(0, vec![segment("“We pay 5% & wait,”"), segment("“for_ever.”")], Some(0)),
            quote(1, vec![segment("“No *more*.”")], None),
        ],
        speakers: vec![speaker],
        ..Reading::default()
    }
}

fn cited(quote: Option<&str>, format: &str) -> String {
    let format = Format::parse(format).unwrap();
    cite(&reading(), &Options { quote, format, page: None, strings: Strings::default(), scare: false })
        .unwrap()
}

/// The link of a quotation of the sample, with the fragment that the record gives it.
fn link(index: usize) -> String {
    let reading = reading();
    let record = export::record::ReadingRecord::new(&reading);
    format!("https://news.example/a?b=1&c=2#{}", record.quotes[index].fragment)
}

#[test]
fn text() {
    let first = format!(
        "“We pay 5% & wait, … for_ever.” — Ana Vega, harbour master\nThe Harbour <Reopens>, Coast & Port, 1 May 2024\n{}",
        link(0)
    );
    assert_eq!(cited(Some("q1"), "text"), first);
    let second = format!("“No *more*.”\nThe Harbour <Reopens>, Coast & Port, 1 May 2024\n{}", link(1));
    assert_eq!(cited(None, "text"), format!("{first}\n\n{second}"));
}

#[test]
fn markdown() {
    let want = format!(
        "> No \\*more\\*.\n>\n> — [The Harbour \\<Reopens\\>](<{}>), Coast & Port, 1 May 2024",
        link(1)
    );
    assert_eq!(cited(Some("q2"), "markdown"), want);
}

#[test]
fn html() {
    let want = format!(
        "<figure>\n<blockquote cite=\"https://news.example/a?b=1&amp;c=2#top\" lang=\"en\"><p>We pay 5% &amp; wait, … for_ever.</p></blockquote>\n\
         <figcaption>— Ana Vega, harbour master, <cite><a href=\"{}\">The Harbour &lt;Reopens&gt;</a></cite>, Coast &amp; Port, \
         <time datetime=\"2024-05-01T08:00:00Z\">1 May 2024</time></figcaption>\n</figure>",
        link(0).replace('&', "&amp;")
    );
    assert_eq!(cited(Some("q1"), "html"), want);
}

#[test]
fn bibtex() {
    let want = format!(
        "@misc{{lind2024harbour,\n  title = {{The Harbour <Reopens>}},\n  author = {{Bo Lind and Cy \\{{Ray\\}}}},\n  \
         howpublished = {{Coast \\& Port}},\n  year = {{2024}},\n  month = {{5}},\n  day = {{1}},\n  url = {{{}}},\n  language = {{en}},\n  \
         note = {{“We pay 5\\% \\& wait, … for\\_ever.” — Ana Vega, harbour master}}\n}}\n",
        link(0)
    );
    assert_eq!(cited(Some("q1"), "bibtex"), want);
}

#[test]
fn csl() {
    let items: serde_json::Value = serde_json::from_str(&cited(None, "csl")).unwrap();
    let want = serde_json::json!([{
        "id": "lind2024harbour",
        "type": "webpage",
        "title": "The Harbour <Reopens>",
        "author": [{ "literal": "Bo Lind" }, { "literal": "Cy {Ray}" }],
        "container-title": "Coast & Port",
        "issued": { "date-parts": [[2024, 5, 1]] },
        "URL": "https://news.example/a?b=1&c=2#top",
        "language": "en",
        "note": "“We pay 5% & wait, … for_ever.” — Ana Vega, harbour master\n“No *more*.”",
    }]);
    assert_eq!(items, want);
}

#[test]
fn annotation() {
    let one: serde_json::Value = serde_json::from_str(&cited(Some("q1"), "annotation")).unwrap();
    assert_eq!(one["@context"], "http://www.w3.org/ns/anno.jsonld");
    assert_eq!(one["type"], "Annotation");
    assert_eq!(one["target"]["source"], "https://news.example/a?b=1&c=2");
    assert_eq!(one["target"]["selector"][0]["type"], "TextQuoteSelector");
    assert_eq!(one["target"]["selector"][1]["start"], 1);
    assert_eq!(one["body"]["value"], "Ana Vega");
    let all: serde_json::Value = serde_json::from_str(&cited(None, "annotation")).unwrap();
    assert_eq!(all["type"], "AnnotationPage");
    assert_eq!(all["items"].as_array().unwrap().len(), 2);
    assert!(all["items"][1].get("body").is_none());
}

#[test]
fn schema() {
    let one: serde_json::Value = serde_json::from_str(&cited(Some("q1"), "schema")).unwrap();
    assert_eq!(one["@type"], "Quotation");
    assert_eq!(one["spokenByCharacter"]["name"], "Ana Vega");
    assert_eq!(one["isPartOf"]["headline"], "The Harbour <Reopens>");
    let all: serde_json::Value = serde_json::from_str(&cited(None, "schema")).unwrap();
    assert_eq!(all["@graph"].as_array().unwrap().len(), 2);
}

#[test]
fn what_is_pasted_turns_no_text_around() {
    let words = "“We \u{202e}pay\u{2069},” said Ana Vega.";
    let mut builder = Builder::new();
    builder.text(words);
    let leaf = builder.finish().unwrap();
    let mut reading = reading();
    let meta = Metadata { title: Some("The \u{2067}Harbour".into()), ..reading.article.meta.clone() };
    let block = Block { source: None, kind: BlockKind::Paragraph(leaf) };
    reading.article = builder.build(meta, vec![block]);
    reading.speakers[0].name = "Ana\u{202e} Vega".into();
    let end = words.find('”').unwrap();
    let (inner, outer) = (Span::new("“".len(), end), Span::new(0, end + "”".len()));
    reading.quotes.truncate(1);
    reading.quotes[0].segments = vec![Segment { inner, outer }];
    for name in Format::NAMES {
        let format = Format::parse(name).unwrap();
        let options =
            Options { quote: Some("q1"), format, page: None, strings: Strings::default(), scare: false };
        let out = cite(&reading, &options).unwrap();
        assert!(out.contains("Ana Vega"), "{out}");
        // An annotation finds its passage by every character of it.
        let exact = *name == "annotation";
        assert!(out.contains(if exact { "We \u{202e}pay\u{2069}," } else { "We pay," }), "{out}");
        assert_eq!(out.contains(pullquote::text::is_turn), exact, "{out}");
    }
}

#[test]
fn mistakes_are_named() {
    let format = Format::parse("apa").unwrap_err().to_string();
    assert_eq!(
        format,
        "unknown citation format \"apa\", expected one of text, markdown, html, csl, bibtex, annotation, schema"
    );
    assert!(Format::NAMES.iter().all(|name| Format::parse(name).is_ok()));
    let options = Options {
        quote: Some("q9"),
        format: Format::Text,
        page: None,
        strings: Strings::default(),
        scare: false,
    };
    assert!(cite(&reading(), &options).unwrap_err().to_string().contains("\"q9\""));
}

#[test]
fn an_article_without_an_address_has_no_links() {
    let mut reading = reading();
    reading.article.meta = Metadata::default();
    for name in Format::NAMES {
        let format = Format::parse(name).unwrap();
        let options =
            Options { quote: Some("q2"), format, page: None, strings: Strings::default(), scare: false };
        let out = cite(&reading, &options).unwrap();
        assert!(out.contains("No *more*.") || out.contains("No \\*more\\*."), "{out}");
        assert!(!out.contains("href"), "{out}");
    }
}
