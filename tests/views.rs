//! What the reader view looks like, printed: inline nesting, levels, images by choice, and that nothing hostile reaches it.

use pullquote::article::{Block, BlockKind, Builder, Cell, Embed, Figure, Leaf, Media, Metadata, Row};
use pullquote::article::{Byline, Footnote, Item, LeadImage, MarkKind};
use pullquote::clean::{Reason, Removal};
use pullquote::export::html;
use pullquote::quote::{Quote, QuoteKind, Rule, Segment, Speaker};
use pullquote::settings::Images;
use pullquote::text::{ImageUrl, Language, SafeUrl, Span};
use pullquote::view::{self, Dress, Key, Piece, Step, Strings, Tag, UiLanguage};
use pullquote::{Format, Input, Options, Reading};

const HOSTILE: &str =
    "\"><script>alert(1)</script><img src=x onerror=alert(1)> javascript:alert(1) ' onload=x";

fn options(images: Images, dress: Dress) -> view::Options<'static> {
    view::Options { images, strings: Strings::default(), dress, scare: false }
}

fn body(reading: &Reading, dress: Dress) -> String {
    html::print(&view::content(reading, &options(Images::On, dress)))
}

fn reading(builder: Builder, blocks: Vec<Block>) -> Reading {
    Reading { article: builder.build(Metadata::default(), blocks), ..Reading::default() }
}

fn block(kind: BlockKind) -> Block {
    Block { source: None, kind }
}

fn url(text: &str) -> SafeUrl {
    SafeUrl::resolve(text, None).unwrap()
}

fn image(text: &str) -> ImageUrl {
    ImageUrl::resolve(text, None).unwrap()
}

fn line(builder: &mut Builder, text: &str) -> Leaf {
    builder.text(text);
    builder.finish().unwrap()
}

fn quote(id: u32, span: Span) -> Quote {
    Quote {
        id,
        kind: QuoteKind::Direct,
        segments: vec![Segment { inner: span, outer: span }],
        speaker: None,
        mention: None,
        cue: None,
        rule: Rule::None,
        confidence: 0,
        leaf: 0,
    }
}

/// Paints one paragraph written in a small notation, `*` for emphasis, `[` and `]` for a link, `~` for an image, `{` and `}` for a
/// quotation, and shows it as tags without attributes: `q` for a quotation.
fn inline(notation: &str, want: &str) {
    let mut builder = Builder::new();
    let (mut quotes, mut at, mut emphasis, mut from) = (Vec::new(), 0, false, 0);
    for c in notation.chars() {
        match c {
            '*' if emphasis => builder.close(),
            '*' => builder.open(MarkKind::Emphasis),
            '[' => builder.open(MarkKind::Link(url("https://a.example/"))),
            ']' => builder.close(),
            '~' => {
                builder.object(MarkKind::Image { url: image("https://a.example/i.png"), alt: String::new() })
            }
            '{' => from = at,
            '}' => quotes.push(quote(quotes.len() as u32, Span::new(from, at))),
            c => {
                builder.text(c.encode_utf8(&mut [0; 4]));
                at += c.len_utf8();
            }
        }
        emphasis ^= c == '*';
    }
    let leaf = builder.finish().unwrap();
    let mut reading = reading(builder, vec![block(BlockKind::Paragraph(leaf))]);
    reading.quotes = quotes;
    let mut got = String::new();
    let mut rest = body(&reading, Dress::Widget);
    rest = rest.replace("mark", "q");
    let mut rest = rest.as_str();
    while let Some((before, after)) = rest.split_once('<') {
        let (tag, after) = after.split_once('>').unwrap();
        got.push_str(before);
        let name = tag.split(' ').next().unwrap();
        if name != "p" && name != "/p" {
            got.extend(["<", name, ">"]);
        }
        rest = after;
    }
    assert_eq!(got, want, "{notation}");
}

#[test]
fn quotations_and_marks_nest() {
    inline("a {b c} d", "a <q>b c</q> d");
    inline("{a *b* c}", "<q>a <em>b</em> c</q>");
    inline("*a {b} c*", "<em>a <q>b</q> c</em>");
    // Crossing on either side splits the quotation, never the mark.
    inline("{a *b} c*", "<q>a </q><em><q>b</q> c</em>");
    inline("*a {b* c}", "<em>a <q>b</q></em><q> c</q>");
    inline("*a {b* c [d} e]", "<em>a <q>b</q></em><q> c </q><a><q>d</q> e</a>");
    inline("{*a*}", "<em><q>a</q></em>");
    inline("{*a* [b]} {c}", "<q><em>a</em> <a>b</a></q> <q>c</q>");
    inline("{a}{b}", "<q>a</q><q>b</q>");
    // A link never stands inside another.
    inline("[a [b] c]", "<a>a b c</a>");
    inline("{a ~b} [c ~d]", "<q>a <img>b</q> <a>c <img>d</a>");
}

#[test]
fn a_passage_carries_its_number() {
    let mut builder = Builder::new();
    let leaf = line(&mut builder, "“Yes,” said Ana.");
    let mut reading = reading(builder, vec![block(BlockKind::Paragraph(leaf))]);
    reading.quotes = vec![quote(0, Span::new(0, 10))];
    let want = r#"<p part="paragraph" data-block="0"><mark part="quote-mark" data-quote="q1" tabindex="-1">“Yes,”</mark> said Ana.</p>"#;
    assert_eq!(body(&reading, Dress::Widget), want);
    assert_eq!(body(&reading, Dress::Bare), "<p>“Yes,” said Ana.</p>");
}

#[test]
fn a_block_quotation_is_marked_as_a_whole() {
    let mut builder = Builder::new();
    let lead = line(&mut builder, "Ana wrote:");
    let inner = line(&mut builder, "We go.");
    let mut quote = quote(0, inner.span);
    (quote.kind, quote.leaf) = (QuoteKind::Block, 1);
    let quotation = BlockKind::Quotation {
        cite: Some(url("https://a.example/x")),
        attribution: None,
        blocks: vec![block(BlockKind::Paragraph(inner))],
    };
    let mut reading = reading(builder, vec![block(BlockKind::Paragraph(lead)), block(quotation)]);
    reading.quotes = vec![quote];
    let html = body(&reading, Dress::Widget);
    let want = r#"<blockquote part="blockquote quote-block" data-quote="q1" tabindex="-1" cite="https://a.example/x"><p part="paragraph" data-block="1">We go.</p></blockquote>"#;
    assert!(html.ends_with(want), "{html}");
    assert!(!html.contains("<mark"));
}

#[test]
fn lists_headings_and_footnotes() {
    let mut builder = Builder::new();
    let heading = line(&mut builder, "Part");
    builder.text("Text");
    builder.open(MarkKind::FootnoteRef(7));
    builder.text("1");
    builder.close();
    let text = builder.finish().unwrap();
    let item = line(&mut builder, "Item");
    let inner = line(&mut builder, "Inner");
    let note = line(&mut builder, "A note.");
    let paragraph = |leaf| block(BlockKind::Paragraph(leaf));
    let nested = BlockKind::List {
        start: None,
        items: vec![Item { task: Some(true), blocks: vec![paragraph(inner)] }],
    };
    let list = BlockKind::List {
        start: Some(3),
        items: vec![Item { task: None, blocks: vec![paragraph(item), block(nested)] }],
    };
    let notes =
        BlockKind::Footnotes(vec![Footnote { id: 7, label: "1".into(), blocks: vec![paragraph(note)] }]);
    let blocks = vec![
        block(BlockKind::Heading { level: 4, leaf: heading }),
        paragraph(text),
        block(list),
        block(notes),
    ];
    let reading = reading(builder, blocks);
    assert_eq!(
        body(&reading, Dress::Bare),
        "<h2>Part</h2><p>Text<sup>1</sup></p><ol start=\"3\"><li>Item<ul><li>☑ Inner</li></ul></li></ol>\
         <section><ol><li><p>A note.</p></li></ol></section>"
    );
    let widget = body(&reading, Dress::Widget);
    for want in [
        r#"<h2 part="heading" data-anchor="h1" tabindex="-1" data-block="0">"#,
        r#"<button part="footnote-ref" type="button" data-action="footnote" data-footnote="7" aria-label="Note 1">1</button>"#,
        r#"<li part="footnote" data-note="7" tabindex="-1">"#,
        r#"<p part="paragraph" data-block="4">A note."#,
    ] {
        assert!(widget.contains(want), "{want} in {widget}");
    }
    let outline = html::print(&view::outline(&reading));
    assert!(outline.contains(r#"data-action="outline" data-anchor="h1">Part</button>"#), "{outline}");
}

#[test]
fn what_scrolls_in_place_takes_the_focus_and_has_a_name() {
    let check = |kind: fn(Leaf) -> BlockKind, want: &str, bare: &str| {
        let mut builder = Builder::new();
        let leaf = line(&mut builder, "x = y");
        let reading = reading(builder, vec![block(kind(leaf))]);
        let widget = body(&reading, Dress::Widget);
        assert!(widget.contains(want), "{want} in {widget}");
        assert_eq!(body(&reading, Dress::Bare), bare);
    };
    check(
        |leaf| BlockKind::Code { language: None, leaf },
        r#"<pre part="code-scroll" tabindex="0" role="group" aria-label="Code""#,
        "<pre><code>x = y</code></pre>",
    );
    check(
        BlockKind::Math,
        r#"<p part="math math-block" tabindex="0" role="group" aria-label="Formula" data-block="0">x = y</p>"#,
        "<p>x = y</p>",
    );
    check(
        |leaf| {
            let blocks = vec![block(BlockKind::Paragraph(leaf))];
            let cell = Cell { header: false, colspan: 1, rowspan: 1, blocks };
            BlockKind::Table { caption: None, rows: vec![Row { cells: vec![cell] }] }
        },
        r#"<div part="table-scroll" tabindex="0" role="group" aria-label="Table">"#,
        "<table><tbody><tr><td>x = y</td></tr></tbody></table>",
    );
}

#[test]
fn images_by_choice() {
    let mut builder = Builder::new();
    let caption = line(&mut builder, "The port");
    let media = Media {
        url: image("https://www.pictures.example/a.jpg"),
        alt: "Cranes".into(),
        width: Some(640),
        height: Some(480),
        link: None,
    };
    let figure = Figure { media: vec![media], caption: vec![caption] };
    let reading = reading(builder, vec![block(BlockKind::Figure(figure))]);
    let check = |images, wanted: &[&str], unwanted: &[&str]| {
        let html = html::print(&view::article(&reading, &options(images, Dress::Widget)));
        wanted.iter().for_each(|w| assert!(html.contains(w), "{w} in {html}"));
        unwanted.iter().for_each(|w| assert!(!html.contains(w), "{w} in {html}"));
        assert!(html.contains("The port</figcaption>"));
    };
    let lazy = r#"alt="Cranes" loading="lazy" decoding="async" referrerpolicy="no-referrer" width="640" height="480">"#;
    check(Images::On, &[lazy, "Enlarge image: Cranes"], &["data-src"]);
    check(
        Images::Click,
        &[r#"data-src="https://www.pictures.example/a.jpg""#, "Cranes", "from pictures.example"],
        &["<img", " src="],
    );
    check(Images::Off, &["Cranes"], &["<img", "pictures.example"]);
}

#[test]
fn the_header_speaks_the_interface_language() {
    let mut reading = Reading::default();
    let meta = &mut reading.article.meta;
    meta.title = Some("Harbour".into());
    meta.byline = Some(Byline { people: vec!["Ana Vega".into(), "Bo Lind".into()] });
    meta.published = Some("2024-05-01T08:00:00Z".into());
    meta.modified = Some("2024-05-02".into());
    meta.canonical = Some(url("https://www.news.example/a"));
    let mut how = options(Images::On, Dress::Widget);
    how.strings.language = UiLanguage::De;
    let html = html::print(&view::article(&reading, &how));
    for want in [
        ">Harbour</h1>",
        ">Von Ana Vega und Bo Lind</p>",
        r#"datetime="2024-05-01T08:00:00Z">1. Mai 2024</time>"#,
        ">Aktualisiert am 2. Mai 2024</time>",
        r#"<a href="https://www.news.example/a" rel="noopener noreferrer" part="site">news.example</a>"#,
    ] {
        assert!(html.contains(want), "{want} in {html}");
    }
}

#[test]
fn the_sidebar_lists_counts_and_explains() {
    let text = "“Yes,” said Ana Vega\u{202e}. “No,” said a man. “Never.”";
    let mut reading = Reading::default();
    let mut builder = Builder::new();
    let leaf = line(&mut builder, text);
    reading.article = builder.build(Metadata::default(), vec![block(BlockKind::Paragraph(leaf))]);
    let span = |words: &str| {
        let at = text.find(words).unwrap();
        Span::new(at, at + words.len())
    };
    let mut first = quote(0, span("“Yes,”"));
    (first.speaker, first.mention, first.cue) = (Some(0), Some(span("Ana Vega")), Some(span("said")));
    (first.rule, first.confidence) = (Rule::QuoteCueSource, 97);
    let mut unsure = quote(1, span("“No,”"));
    (unsure.speaker, unsure.mention, unsure.confidence) = (Some(0), Some(span("a man")), 20);
    let mut scare = quote(2, span("“Never.”"));
    scare.kind = QuoteKind::Scare;
    reading.quotes = vec![first, unsure, scare];
    reading.speakers = vec![Speaker {
        id: 0,
        name: "Ana Vega".into(),
        // What turns the text around does not reach a line of the interface.
        role: Some("harbour\u{202e} master\u{2069}".into()),
        named: true,
        mentions: vec![span("Ana Vega")],
    }];
    let html = html::print(&view::sidebar(&reading, &options(Images::On, Dress::Widget)));
    for want in [
        ">2 quotes from 1 speaker</p>",
        r#"data-action="filter-speaker" data-speaker="s1" aria-pressed="false""#,
        r#"data-action="filter-speaker" data-speaker="none" aria-pressed="false""#,
        ">50% of all quoted words</span>",
        r#"<li part="quote-item" data-quote="q1" data-speaker="s1" data-kind="direct">"#,
        r#"<li part="quote-item" data-quote="q2" data-speaker="none" data-kind="direct">"#,
        r#"<u part="quote-cue">said</u> <u part="quote-mention">Ana Vega</u>. “No,”"#,
        "Very likely (97%)",
        "Uncertain (20%)",
        "harbour master",
    ] {
        assert!(html.contains(want), "{want} in {html}");
    }
    assert!(!html.contains("data-quote=\"q3\"") && !html.contains("kind-filter"), "{html}");
}

#[test]
fn nobody_is_missed_where_speakers_are_not_looked_for() {
    let text = "「はい」と言った。";
    let mut builder = Builder::new();
    let leaf = line(&mut builder, text);
    let meta = Metadata { language: Language::parse("ja"), ..Metadata::default() };
    let mut reading = Reading {
        article: builder.build(meta, vec![block(BlockKind::Paragraph(leaf))]),
        quotes: vec![quote(0, Span::new(0, "「はい」".len()))],
        ..Reading::default()
    };
    let html = |reading: &Reading| html::print(&view::sidebar(reading, &options(Images::On, Dress::Widget)));
    let said = html(&reading);
    assert!(
        said.contains(
            "<p part=\"quote-summary speakers-unknown\">Speakers are not recognised in this language"
        ) && !said.contains("part=\"evidence\""),
        "{said}"
    );
    reading.article.meta.language = Language::parse("en");
    let said = html(&reading);
    assert!(
        !said.contains("not recognised in this language") && said.contains("part=\"evidence\""),
        "{said}"
    );
}

#[test]
fn a_removal_leaves_a_sign_at_its_place() {
    let removal = |id, reason, before, restored| Removal {
        id,
        reason,
        snippet: "Give".into(),
        words: 3,
        source: None,
        before,
        restored,
    };
    let shown = |removals: Vec<Removal>, dress| {
        let mut builder = Builder::new();
        let blocks = ["One.", "Two."].map(|words| block(BlockKind::Paragraph(line(&mut builder, words))));
        let article = builder.build(Metadata::default(), blocks.into());
        html::print(&view::article(
            &Reading { article, removals, ..Reading::default() },
            &options(Images::On, dress),
        ))
    };
    let check = |removals: Vec<Removal>, want: &str| {
        let html = shown(removals, Dress::Widget);
        let body = html.split_once("article-body\">").unwrap().1.replace(" part=\"paragraph\"", "");
        let signs: String = body
            .split("<button")
            .skip(1)
            .map(|b| b.split_once("aria-label=\"").unwrap().1.split_once('"').unwrap().0)
            .collect();
        assert_eq!(signs, want, "{html}");
    };
    use Reason::*;
    check(vec![removal(0, Navigation, 0, false), removal(1, Chrome, 2, false)], "");
    check(vec![removal(0, Appeal, 0, false)], "Left out here: Appeal for support");
    check(
        vec![removal(3, Newsletter, 1, false), removal(4, Related, 1, false), removal(5, Related, 1, false)],
        "Left out here: Newsletter or account, Related articles",
    );
    check(vec![removal(0, Navigation, 0, true)], "Put back here: Menu or navigation");
    assert!(!shown(vec![removal(0, Appeal, 1, false)], Dress::Bare).contains("button"));
}

#[test]
fn a_packed_view_holds_what_the_view_holds() {
    let text = include_str!("../www/samples/marginalia.md");
    let reading =
        pullquote::read(Input::Text(text), &Options { format: Format::Markdown, ..Options::default() });
    let how = options(Images::Click, Dress::Widget);
    for view in [view::article(&reading, &how), view::sidebar(&reading, &how), view::outline(&reading)] {
        let mut printed = String::new();
        let mut open = Vec::new();
        for step in view::pack(&view, None).iter().flat_map(|chunk| view::steps(chunk)) {
            match step {
                Step::Open { tag, fixed, free, .. } => {
                    // Fixed values come first in bytes; the printer keeps the view's order.
                    let mut attrs: Vec<_> = fixed.chain(free).map(|(n, v)| format!("{n}={v}")).collect();
                    attrs.sort();
                    printed.push_str(&format!("<{} {}>", tag.as_str(), attrs.join(" ")));
                    open.push(tag);
                }
                Step::Text(text) => printed.push_str(text),
                Step::Close => printed.push_str(&format!("</{}>", open.pop().unwrap().as_str())),
            }
        }
        let mut want = String::new();
        let mut pieces = view.pieces();
        while let Some((piece, rest)) = pieces.split_first() {
            pieces = rest;
            match piece {
                Piece::Open(tag) => {
                    let count = rest.iter().take_while(|p| matches!(p, Piece::Attr(_))).count();
                    let mut attrs: Vec<_> = rest[..count]
                        .iter()
                        .filter_map(|p| match p {
                            Piece::Attr(attr) => Some(format!("{}={}", attr.name(), &*attr.value())),
                            _ => None,
                        })
                        .collect();
                    attrs.sort();
                    want.push_str(&format!("<{} {}>", tag.as_str(), attrs.join(" ")));
                    open.push(*tag);
                    pieces = &rest[count..];
                }
                Piece::Text(text) => want.push_str(text),
                Piece::Close => want.push_str(&format!("</{}>", open.pop().unwrap().as_str())),
                Piece::Attr(_) => unreachable!("an attribute without its element"),
            }
        }
        assert_eq!(printed, want);
        assert!(want.len() > 200, "{want}");
    }
}

#[test]
fn nothing_is_said_where_nothing_was_found() {
    let how = options(Images::On, Dress::Widget);
    let reading = Reading::default();
    assert!(view::outline(&reading).is_empty() && view::removals(&reading, &how).is_empty());
    let overrides = [(Key::NoQuotes, "<none>".to_owned())];
    let how = view::Options { strings: Strings { language: UiLanguage::En, overrides: &overrides }, ..how };
    assert_eq!(html::print(&view::sidebar(&reading, &how)), "<p part=\"no-quotes\">&lt;none&gt;</p>");
}

#[test]
fn hostile_values_stay_text() {
    let mut builder = Builder::new();
    builder.open(MarkKind::Abbreviation(HOSTILE.into()));
    builder.text(HOSTILE);
    builder.close();
    builder.open(MarkKind::Time(HOSTILE.into()));
    builder.text("x");
    builder.close();
    builder.open(MarkKind::Ruby(HOSTILE.into()));
    builder.text("y");
    builder.close();
    builder.object(MarkKind::Image { url: image("https://a.example/\"onerror=x.png"), alt: HOSTILE.into() });
    let leaf = builder.finish().unwrap();
    builder.verbatim("</code></pre><script>x</script>");
    let code = builder.finish().unwrap();
    let embed =
        Embed { url: url("https://a.example/\"><script>"), title: HOSTILE.into(), provider: HOSTILE.into() };
    let blocks = vec![
        block(BlockKind::Paragraph(leaf)),
        block(BlockKind::Code { language: Some(HOSTILE.into()), leaf: code }),
        block(BlockKind::Embed(embed)),
    ];
    let mut reading = reading(builder, blocks);
    let meta = &mut reading.article.meta;
    meta.title = Some(HOSTILE.into());
    meta.byline = Some(Byline { people: vec![HOSTILE.into()] });
    meta.published = Some("2024\" onclick=\"x".into());
    meta.site_name = Some(HOSTILE.into());
    meta.lead_image = Some(LeadImage { url: image("https://a.example/z.png"), alt: Some(HOSTILE.into()) });
    reading.quotes = vec![quote(0, Span::new(0, HOSTILE.len()))];
    reading.speakers = vec![Speaker {
        id: 0,
        name: HOSTILE.into(),
        role: Some(HOSTILE.into()),
        named: true,
        mentions: vec![],
    }];
    reading.quotes[0].speaker = Some(0);
    reading.quotes[0].confidence = 99;
    for images in [Images::On, Images::Click, Images::Off] {
        check_closed(&reading, images);
    }
}

#[test]
fn hostile_pages_leave_nothing_in_the_view() {
    let [opened, dredged, ferries, engines, letters] = [
        "The harbour opened on Monday, after years of dispute between the town and the port authority. ",
        "Two ships had dredged the channel through the winter, and the pilots took a week to learn it. ",
        "The ferries were late, as ferries are, but nobody who had waited since spring would mind an hour. ",
        "In the engine house an old man showed the pumps to children, and told them what each valve was for. ",
        "The council read out letters from those who had left the island, and then the band began to play. ",
    ];
    let page = format!(
        r##"<!doctype html><html lang='en"><script>' dir="x"><head><title>A "title"</title><base href="javascript:alert(1)//"></head>
        <body onload=alert(1)><article><h1 onclick=x id=pq name=y class=z style="position:fixed">Harbour</h1>
        <p onmouseover=alert(1)>{opened}<a href="javascript:alert(1)">one</a> <a href=" java&#10;script:alert(1)">two</a>
        <a href="data:text/html,<script>x</script>">three</a> <a href="https://ok.example/" target=_top ping=//x>four</a></p>
        <img src="javascript:x" srcset="javascript:y 2x, vbscript:z 3x"><img src=https://ok.example/a.png onerror=x style=x>
        <iframe srcdoc="<script>x</script>" src="javascript:x"></iframe><object data="javascript:x"></object><embed src="data:text/html,x">
        <form action="javascript:x"><input formaction="javascript:x"><button formaction=x>b</button></form>
        <style>@import "x"</style>
        <template><script>x</script></template><details ontoggle=x open><summary>{engines}</summary>{ferries}</details>
        <p>{letters}“Do <b onclick=x>not</b> <a href='vbscript:x'>go</a>,” said Ana Vega. {dredged}</p>
        <blockquote cite="javascript:x">{letters}</blockquote>
        <p>{engines}<svg onload=alert(1)><a xlink:href="javascript:x"><text>s</text></a><script>x</script></svg>
        <math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext>
        <annotation-xml encoding="text/html"><script>x</script></annotation-xml></math></p><noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript></article></body></html>"##
    );
    let base = url::Url::parse("https://news.example/a").unwrap();
    let read = Options { base_url: Some(base), ..Options::default() };
    let reading = pullquote::read(Input::Text(&page), &read);
    for images in [Images::On, Images::Click, Images::Off] {
        check_closed(&reading, images);
    }
    let html = body(&reading, Dress::Widget);
    for kept in ["The harbour opened", "<a href=\"https://ok.example/\" rel", "Ana Vega", "data-quote=\"q1\""]
    {
        assert!(html.contains(kept), "{kept} in {html}");
    }
    for gone in ["javascript", "vbscript", "alert(1)", "onerror", "srcset"] {
        assert!(!html.contains(gone), "{gone} in {html}");
    }
}

#[test]
fn the_shell_says_the_same_before_the_core_arrives() {
    let shell = include_str!("../www/words.js");
    let table = shell.split_once("const BEFORE = {").unwrap().1.split_once("\n};").unwrap().0;
    let mut language = UiLanguage::En;
    let mut compared = 0;
    for line in table.lines().map(str::trim) {
        let Some((key, rest)) = line.split_once(": ") else { continue };
        if rest == "{" {
            language = UiLanguage::of(key);
            assert_eq!(language.tag(), key);
        } else {
            let text = rest.trim_end_matches(',').trim_matches('\'');
            assert_eq!(language.text(Key::parse(key).unwrap()), text, "{language:?} {key}");
            compared += 1;
        }
    }
    assert!(compared > 40, "the table of words.js was not found");
}

/// Prints every view, parses it again as a browser would, and looks at each element and attribute.
fn check_closed(reading: &Reading, images: Images) {
    let how = options(images, Dress::Widget);
    let views = [
        view::article(reading, &how),
        view::sidebar(reading, &how),
        view::outline(reading),
        view::removals(reading, &how),
        view::content(reading, &options(images, Dress::Bare)),
    ];
    for view in &views {
        let html = html::print(view);
        let format = pullquote::source::Options { format: pullquote::Format::Html, ..Default::default() };
        let dom = pullquote::source::parse(Input::Text(&html), &format).dom;
        let printed = view.pieces().iter().filter(|p| matches!(p, view::Piece::Open(_))).count();
        let mut parsed = 0;
        for id in dom.descendants(pullquote::dom::Dom::DOCUMENT) {
            let Some(element) = dom.element(id) else { continue };
            let name = &*element.name.local;
            if matches!(name, "html" | "head" | "body") {
                continue;
            }
            parsed += 1;
            assert!(Tag::ALL.iter().any(|tag| tag.as_str() == name), "<{name}> in {html}");
            for attr in &element.attrs {
                check_attribute(name, &attr.name.local, &attr.value);
            }
        }
        assert_eq!(parsed, printed, "the browser sees another tree: {html}");
    }
}

fn check_attribute(element: &str, name: &str, value: &str) {
    const PLAIN: &[&str] = &[
        "part",
        "rel",
        "alt",
        "width",
        "height",
        "lang",
        "dir",
        "datetime",
        "title",
        "start",
        "colspan",
        "rowspan",
        "scope",
        "tabindex",
        "hidden",
        "role",
        "loading",
        "decoding",
        "referrerpolicy",
    ];
    let address =
        |schemes: &[&str]| assert!(schemes.iter().any(|s| value.starts_with(s)), "{name}={value:?}");
    match name {
        "href" | "cite" => address(&["https:", "http:", "mailto:"]),
        "src" | "data-src" => address(&["https:", "http:", "data:image/"]),
        "type" => assert_eq!((element, value), ("button", "button")),
        name if name.starts_with("data-") || name.starts_with("aria-") => {}
        name => assert!(PLAIN.contains(&name), "<{element} {name}={value:?}>"),
    }
}
