//! Pages in, outlines of blocks out: what the building room makes of markup.

use pullquote::article::{Article, Block, BlockKind, Leaf, MAX_NESTING, MarkKind};
use pullquote::clean::{Context, Verdicts, build, meta};
use pullquote::source::{self, Format, Input};

/// Reads HTML under a title of its own with everything kept and compares the outline of its blocks.
fn check(html: &str, want: &str) {
    check_page(&format!("<title>Page</title>{html}"), want);
}

fn check_page(html: &str, want: &str) {
    let got = outline(&article(html));
    let want: Vec<&str> = want.lines().map(str::trim_end).filter(|l| !l.is_empty()).collect();
    let indent = want.iter().map(|l| l.len() - l.trim_start().len()).min().unwrap_or(0);
    let want: Vec<&str> = want.iter().map(|l| &l[indent..]).collect();
    assert_eq!(got.lines().collect::<Vec<_>>(), want, "\n{html}\n{got}");
}

fn article(html: &str) -> Article {
    let parsed = source::parse(
        Input::Text(html),
        &source::Options { format: Format::Html, ..source::Options::default() },
    );
    let base = url::Url::parse("https://h.example/news/storm").unwrap();
    let context = Context { base_url: Some(&base), ..Context::default() };
    let meta = meta::read(&parsed.dom, &context);
    let article = build::build(&parsed.dom, &mut Verdicts::keep_all(), meta, &context);
    invariants(&article);
    article
}

/// Leaves stand in reading order, one a line, marks inside their leaf.
fn invariants(article: &Article) {
    let mut end = 0;
    for leaf in article.leaves() {
        let span = leaf.leaf.span;
        assert!(span.start >= end, "leaves out of order in {:?}", article.text());
        end = span.end;
        for mark in &leaf.leaf.marks {
            assert!(span.contains(mark.span), "{mark:?} outside {span:?}");
        }
    }
    assert!(!article.text().contains("\n\n") || article.text().contains("\n\n "), "{:?}", article.text());
}

fn outline(article: &Article) -> String {
    let mut out = Outline { article, lines: Vec::new() };
    out.blocks(article.blocks(), 0);
    out.lines.join("\n")
}

struct Outline<'a> {
    article: &'a Article,
    lines: Vec<String>,
}

impl Outline<'_> {
    fn line(&mut self, depth: usize, text: impl AsRef<str>) {
        self.lines.push(format!("{}{}", "  ".repeat(depth), text.as_ref()).trim_end().to_owned());
    }

    fn leaf(&mut self, depth: usize, name: &str, leaf: &Leaf) {
        let text = marked(self.article, leaf);
        self.line(depth, format!("{name} {text}"));
    }

    fn blocks(&mut self, blocks: &[Block], depth: usize) {
        blocks.iter().for_each(|b| self.block(b, depth));
    }

    fn block(&mut self, block: &Block, depth: usize) {
        match &block.kind {
            BlockKind::Paragraph(leaf) => self.leaf(depth, "p", leaf),
            BlockKind::Heading { level, leaf } => self.leaf(depth, &format!("h{level}"), leaf),
            BlockKind::Code { language, leaf } => {
                self.leaf(depth, &format!("code({})", language.as_deref().unwrap_or("")), leaf)
            }
            BlockKind::Math(leaf) => self.leaf(depth, "math", leaf),
            BlockKind::Rule => self.line(depth, "rule"),
            BlockKind::Embed(e) => {
                self.line(depth, format!("embed {} {} {}", e.provider, e.url.as_str(), e.title))
            }
            BlockKind::Figure(figure) => {
                for m in &figure.media {
                    let link = m.link.as_ref().map_or(String::new(), |l| format!(" -> {}", l.as_str()));
                    self.line(depth, format!("img {} [{}]{link}", m.url.as_str(), m.alt));
                }
                figure.caption.iter().for_each(|leaf| self.leaf(depth, "caption", leaf));
            }
            BlockKind::List { start, items } => {
                self.line(depth, start.map_or("ul".into(), |n| format!("ol {n}")));
                for item in items {
                    let task = item.task.map_or("", |done| if done { " [x]" } else { " [ ]" });
                    self.line(depth + 1, format!("li{task}"));
                    self.blocks(&item.blocks, depth + 2);
                }
            }
            BlockKind::Definitions(terms) => {
                self.line(depth, "dl");
                for term in terms {
                    term.terms.iter().for_each(|leaf| self.leaf(depth + 1, "dt", leaf));
                    self.blocks(&term.blocks, depth + 2);
                }
            }
            BlockKind::Quotation { cite, attribution, blocks } => {
                self.line(depth, format!("quote {}", cite.as_ref().map_or("", |c| c.as_str())));
                self.blocks(blocks, depth + 1);
                attribution.iter().for_each(|leaf| self.leaf(depth + 1, "by", leaf));
            }
            BlockKind::Table { caption, rows } => {
                self.line(depth, "table");
                caption.iter().for_each(|leaf| self.leaf(depth + 1, "caption", leaf));
                for row in rows {
                    self.line(depth + 1, "tr");
                    for cell in &row.cells {
                        let name = if cell.header { "th" } else { "td" };
                        let spans = match (cell.colspan, cell.rowspan) {
                            (1, 1) => String::new(),
                            (c, r) => format!(" {c}x{r}"),
                        };
                        self.line(depth + 2, format!("{name}{spans}"));
                        self.blocks(&cell.blocks, depth + 3);
                    }
                }
            }
            BlockKind::Footnotes(notes) => {
                self.line(depth, "notes");
                for note in notes {
                    self.line(depth + 1, format!("{} ({})", note.id, note.label));
                    self.blocks(&note.blocks, depth + 2);
                }
            }
            BlockKind::Details { summary, blocks } => {
                self.line(depth, "details");
                summary.iter().for_each(|leaf| self.leaf(depth + 1, "summary", leaf));
                self.blocks(blocks, depth + 1);
            }
        }
    }
}

/// A leaf's text with its marks: `{b …}`; line ends as `⏎`.
fn marked(article: &Article, leaf: &Leaf) -> String {
    let mut at: Vec<(u32, u8, usize, String)> = Vec::new();
    for (i, mark) in leaf.marks.iter().enumerate() {
        let name = match &mark.kind {
            MarkKind::Emphasis => "em".to_owned(),
            MarkKind::Strong => "b".into(),
            MarkKind::Code => "code".into(),
            MarkKind::Deleted => "del".into(),
            MarkKind::Inserted => "ins".into(),
            MarkKind::Highlight => "mark".into(),
            MarkKind::Small => "small".into(),
            MarkKind::Subscript => "sub".into(),
            MarkKind::Superscript => "sup".into(),
            MarkKind::Quote => "q".into(),
            MarkKind::Math => "math".into(),
            MarkKind::Abbreviation(t) => format!("abbr={t}"),
            MarkKind::Time(t) => format!("time={t}"),
            MarkKind::Link(u) => format!("a={}", u.as_str()),
            MarkKind::Foreign { lang, dir } => {
                format!("lang={}{}", lang.as_ref().map_or("", |l| l.as_str()), dir.map_or("", |d| d.as_str()))
            }
            MarkKind::Ruby(t) => format!("ruby={t}"),
            MarkKind::Image { url, .. } => format!("img={}", url.as_str()),
            MarkKind::FootnoteRef(n) => format!("note={n}"),
            MarkKind::Break => continue,
        };
        at.push((mark.span.start, 1, i, format!("{{{name} ")));
        at.push((mark.span.end, if mark.span.is_empty() { 1 } else { 0 }, usize::MAX - i, "}".into()));
    }
    at.sort();
    let text = article.text();
    let mut out = String::new();
    let mut from = leaf.span.start as usize;
    for (place, _, _, sign) in at {
        out.push_str(&text[from..place as usize]);
        out.push_str(&sign);
        from = place as usize;
    }
    out.push_str(&text[from..leaf.span.end as usize]);
    out.replace('\n', "⏎")
}

#[test]
fn text_and_breaks() {
    check(
        "<p>One  <b>big</b>\n word.</p><p> </p>Loose<div>text</div>end",
        "p One {b big} word.\np Loose\np text\np end",
    );
    check("<div>One<br>two<br><br>three<br></div>", "p One⏎two\np three");
    check("<p>Tea&nbsp;time\u{200b}!</p>", "p Tea time!");
    check("<h2>Head</h2>text<h4>Low <a href='#low'>¶</a></h4>", "h2 Head\np text\nh4 Low");
    check("<p>one</p><hr><hr><p>two</p><hr>", "p one\nrule\np two");
}

#[test]
fn nothing_glues_and_nothing_parts() {
    check("<p><span>Ana Costa</span><span>Editor</span></p>", "p Ana Costa Editor");
    check("<p><span>1994</span><span>2h 22m</span><span>R</span></p>", "p 1994 2h 22m R");
    check("<p><span>HOKA</span><span>Kaha</span>, <span>3</span><span>99</span></p>", "p HOKA Kaha, 399");
    check(
        "<p><b>Long experience</b>We know it all<b>Price:</b>Two</p>",
        "p {b Long experience} We know it all {b Price:} Two",
    );
    let each = "<p><span>H</span><span>2</span><span>O</span>, <span>A</span><span>4</span>, <span>5</span><span>0th</span></p>";
    check(each, "p H2O, A4, 50th");
    check("<p><b>You</b>Tube and <b>PH</b>Power</p>", "p {b You}Tube and {b PH}Power");
    check("<p><b>W</b>ord and <span>$</span><span>12</span></p>", "p {b W}ord and $12");
    check("<p>H<sub>2</sub>O, x<sup>2</sup></p>", "p H{sub 2}O, x{sup 2}");
    check(
        "<a href=/a>News</a><a href=/b>sport</a>",
        "p {a=https://h.example/a News} {a=https://h.example/b sport}",
    );
    check("<my-card>One</my-card><my-card>Two</my-card>", "p One\np Two");
    check("<ul><li>a<li>b</ul>c", "ul\n  li\n    p a\n  li\n    p b\np c");
}

#[test]
fn inline_marks() {
    check(
        "<p><em>a</em> <code>b</code> <del>c</del> <ins>d</ins> <mark>e</mark> <small>f</small> <abbr title='Grams'>g</abbr> <time datetime=2024-05-01>May</time></p>",
        "p {em a} {code b} {del c} {ins d} {mark e} {small f} {abbr=Grams g} {time=2024-05-01 May}",
    );
    check(
        "<p><a href='x.html'>in</a> <a href='javascript:1'>bad</a> <a href='#t'>here</a></p>",
        "p {a=https://h.example/news/x.html in} bad here",
    );
    check(
        "<a href=/x><h3>Head</h3><p>Text</p></a>",
        "h3 {a=https://h.example/x Head}\np {a=https://h.example/x Text}",
    );
    check("<p><b><i>both</i></b> <b></b>none</p>", "p {b {em both}} none");
    check("<p><a href=/x>one<br>two</a></p>", "p {a=https://h.example/x one}⏎{a=https://h.example/x two}");
    check("<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>", "p {ruby=kan 漢}");
    check("<p>He said <q>stay <q>here</q></q>.</p>", "p He said {q “stay {q ‘here’}”}.");
    check("<html lang=de><p>Er sagt: <q>Ja</q>.</p>", "p Er sagt: {q „Ja“}.");
    check(
        "<html lang=en><p>The <i lang=fr>mot juste</i> <span dir=rtl>שלום</span></p>",
        "p The {lang=fr {em mot juste}} {lang=rtl שלום}",
    );
}

#[test]
fn lists() {
    check(
        "<ol start=3><li>a<ul><li>b</ul><li><p>c<p>d</ol>",
        "
         ol 3
           li
             p a
             ul
               li
                 p b
           li
             p c
             p d",
    );
    check(
        "<ul><li><input type=checkbox checked> done<li><input type=checkbox> open</ul>",
        "ul\n  li [x]\n    p done\n  li [ ]\n    p open",
    );
    check("<ul><li>a</li><ul><li>b</li></ul></ul>", "ul\n  li\n    p a\n    ul\n      li\n        p b");
    check(
        "<dl><dt>Tide<dt>Ebb<dd>Water<div><dt>Pier<dd>Wood</div></dl>",
        "dl\n  dt Tide\n  dt Ebb\n    p Water\n  dt Pier\n    p Wood",
    );
    check("<ul><li></li></ul><p>x", "p x");
}

#[test]
fn tables() {
    check(
        "<table><caption>Boats</caption><tr><th>Name<th>Crew<tr><td colspan=2 rowspan=0>None</table>",
        "
         table
           caption Boats
           tr
             th
               p Name
             th
               p Crew
           tr
             td 2x1
               p None",
    );
    check(
        "<table><tr><td>a<td>b<tr><td><td>d</table>",
        "table\n  tr\n    td\n      p a\n    td\n      p b\n  tr\n    td\n    td\n      p d",
    );
    check("<table><tr><td><h2>Side</h2><p>Text</table>", "h2 Side\np Text");
    check("<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>", "p a\np b\np c\np d");
    check(
        "<table><tr><td>menu<td><table><tr><th>x<th>y<tr><td>1<td>2</table></table>",
        "p menu\ntable\n  tr\n    th\n      p x\n    th\n      p y\n  tr\n    td\n      p 1\n    td\n      p 2",
    );
}

#[test]
fn quotations() {
    check(
        "<blockquote cite=/src><p>Stay.</p><footer>Ana Costa</footer></blockquote>",
        "quote https://h.example/src\n  p Stay.\n  by Ana Costa",
    );
    check("<blockquote><p>Stay.</p><p>— Ana Costa</p></blockquote>", "quote\n  p Stay.\n  by — Ana Costa");
    check("<blockquote>Stay. <cite>Ana Costa</cite></blockquote>", "quote\n  p Stay.\n  by Ana Costa");
    check(
        "<blockquote><p>In <cite>The Pier</cite> we stay.</p></blockquote>",
        "quote\n  p In {em The Pier} we stay.",
    );
    check(
        "<figure><blockquote>Stay.</blockquote><figcaption>Ana Costa</figcaption></figure>",
        "quote\n  p Stay.\n  by Ana Costa",
    );
    check(
        "<blockquote class=twitter-tweet><p>Gale.</p>&mdash; Ana (@ana) <a href='https://t.example/ana/status/1'>May 1</a></blockquote>",
        "quote https://t.example/ana/status/1\n  p Gale.\n  by — Ana (@ana) {a=https://t.example/ana/status/1 May 1}",
    );
    check("<blockquote><footer>Ana</footer><p>Stay.</p></blockquote>", "quote\n  p Ana\n  p Stay.");
}

#[test]
fn figures_and_pictures() {
    check(
        "<figure><img src=/a.jpg alt=Pier><figcaption>The pier. <span>Photo: B.</span></figcaption></figure>",
        "img https://h.example/a.jpg [Pier]\ncaption The pier. Photo: B.",
    );
    check("<p>Before <img src=b.jpg> after</p>", "p Before after\nimg https://h.example/news/b.jpg []");
    check("<a href=/full><img src=/a.jpg></a>", "img https://h.example/a.jpg [] -> https://h.example/full");
    check("<img src=data:image/gif;base64,R0 data-src=/lazy.jpg>", "img https://h.example/lazy.jpg []");
    check(
        "<img src=/blank.gif data-srcset='/s.jpg 400w, /m.jpg 1600w, /l.jpg 4000w'>",
        "img https://h.example/m.jpg []",
    );
    check(
        "<picture><source srcset='/p.webp 1200w'><img src=/p.jpg></picture>",
        "img https://h.example/p.webp []",
    );
    check("<p>x</p><img src=/p.gif width=1 height=1><img src=/q.svg style='x' width=1>", "p x");
    check(
        "<img src=data:image/gif;base64,R0 class=lazy><noscript><img src=/real.jpg></noscript>",
        "img https://h.example/real.jpg []",
    );
    check("<img data-src=/r.jpg><noscript><img src=/r.jpg></noscript>", "img https://h.example/r.jpg []");
    check("<p>ok <img class=emoji alt='🌊' src=/w.png> go</p>", "p ok 🌊 go");
    check("<p>see <img src=/i.png width=16 height=16> it</p>", "p see {img=https://h.example/i.png }it");
    check(
        "<figure><figure><img src=/a.jpg></figure><figure><img src=/b.jpg><figcaption>B</figcaption></figure></figure>",
        "img https://h.example/a.jpg []\nimg https://h.example/b.jpg []\ncaption B",
    );
}

#[test]
fn code() {
    check(
        "<pre><code class='language-rust'>fn a() {\n    b();\n}\n</code></pre>",
        "code(rust) fn a() {⏎    b();⏎}",
    );
    check("<div class='highlight highlight-source-js'><pre>x</pre></div>", "code(js) x");
    check("<pre data-lang=go>a<br>b</pre>", "code(go) a⏎b");
    check("<pre><div>a</div><div>b</div></pre>", "code() a⏎b");
    check("<pre><span class=lineno>1 </span>a\n<span class=lineno>2 </span>b</pre>", "code() a⏎b");
    check(
        "<table class=highlighttable><tr><td class=linenos><pre>1\n2</pre><td class=code><pre>a\nb</pre></table>",
        "code() a⏎b",
    );
    check("<table><tr><td class=blob-num>1<td>a<tr><td class=blob-num>2<td>b</table>", "code() a⏎b");
}

#[test]
fn mathematics() {
    let mathml = "<semantics><mi>x</mi><annotation encoding='application/x-tex'>x^2</annotation></semantics>";
    check(&format!("<p>Let <math>{mathml}</math> be</p>"), "p Let {math x^2} be");
    check(&format!("<p>Let</p><math display=block>{mathml}</math>"), "p Let\nmath x^2");
    check("<p>so <math alttext='y_1'><mi>y</mi></math></p>", "p so {math y_1}");
    check("<p>so <math><mi>y</mi><mo>=</mo><mn>1</mn></math></p>", "p so {math y=1}");
    for (mathml, tex) in [
        ("<mi>m</mi> <msup><mi>c</mi><mn>2</mn></msup>", "mc^2"),
        ("<msub><mi>x</mi><mrow><mi>i</mi><mo>+</mo><mn>1</mn></mrow></msub>", "x_{i+1}"),
        (
            "<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><msqrt><mi>c</mi></msqrt></mfrac>",
            "\\frac{a+b}{\\sqrt{c}}",
        ),
        (
            "<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>i</mi>",
            "∑_{i=1}^ni",
        ),
        ("<mroot><mi>x</mi><mn>3</mn></mroot>", "\\sqrt[3]{x}"),
        (
            "<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd><mtd><mn>1</mn></mtd></mtr></mtable>",
            "1 & 0 \\\\ 0 & 1",
        ),
        ("<msup><mi></mi><mn>14</mn></msup><mi>C</mi>", "^{14}C"),
        ("<msup><mrow><mi>x</mi><mo>+</mo><mi>y</mi></mrow><mn>2</mn></msup>", "{x+y}^2"),
        ("<mn>50</mn><mo>%</mo>", "50\\%"),
    ] {
        check(&format!("<p>so <math>{mathml}</math></p>"), &format!("p so {{math {tex}}}"));
    }
    check(
        &format!(
            "<p>Let <span class=katex><span class=katex-mathml><math>{mathml}</math></span><span class=katex-html>x2</span></span></p>"
        ),
        "p Let {math x^2}",
    );
    check("<p>Let <span class=MathJax>x2</span><script type='math/tex'>x^2</script></p>", "p Let {math x^2}");
}

#[test]
fn footnotes() {
    check(
        "<p>Tide<sup><a href='#fn1' id=r1>1</a></sup> and ebb<sup><a href='#fn2'>[2]</a></sup>.</p><ol><li id=fn1>Up. <a href='#r1'>↩</a><li id=fn2><p>Down.</p></ol>",
        "
         p Tide{sup {note=1 1}} and ebb{sup {note=2 [2]}}.
         notes
           1 (1)
             p Up.
           2 (2)
             p Down.",
    );
    check(
        "<p>Tide<a class=footnote-ref href='#n' id=b><sup>*</sup></a></p><p><a href='#b' id=n>*</a> Up.</p>",
        "p Tide{note=1 {sup *}}\nnotes\n  1 (*)\n    p Up.",
    );
    check("<p>x<sup><a href='#gone'>1</a></sup></p>", "p x{sup 1}");
}

#[test]
fn embeds_and_details() {
    check(
        "<p>a</p><iframe src='https://www.youtube.com/embed/abcdefghijk' title=Storm></iframe>",
        "p a\nembed youtube.com https://www.youtube.com/watch?v=abcdefghijk Storm",
    );
    check("<video><source src=/v.mp4></video>", "embed h.example https://h.example/v.mp4 h.example");
    check(
        "<iframe src='https://ads.example/x'></iframe><iframe src=/t width=1 height=1></iframe><p>a",
        "p a",
    );
    check(
        "<lite-youtube videoid=abcdefghijk></lite-youtube>",
        "embed youtube.com https://www.youtube.com/watch?v=abcdefghijk youtube.com",
    );
    check("<details><summary>More</summary><p>Inside</details>", "details\n  summary More\n  p Inside");
}

#[test]
fn what_is_never_shown() {
    check(
        "<script>a</script><style>b</style><template>c</template><select><option>d</select><svg><text>e</text></svg><p>f",
        "p f",
    );
    check("<p>a<!-- b --></p>", "p a");
}

#[test]
fn metadata_is_not_said_twice() {
    let head = "<title>Storm closes the harbour</title><meta name=author content='Ana Costa'>";
    check_page(
        &format!(
            "{head}<h1>Storm closes the harbour</h1><p>By Ana Costa, 1 May 2024</p><p>The sea rose over the quay.</p><h2>Storm closes the harbour</h2>"
        ),
        "p The sea rose over the quay.",
    );
    let long = "The sea rose over the quay and the boats, which were tied up with two ropes each, began to move against one another until the wood gave way in the night before the watch could be called.";
    check_page(
        &format!("{head}<p>{long}</p><h2>Storm closes the harbour</h2>"),
        &format!("p {long}\nh2 Storm closes the harbour"),
    );
}

#[test]
fn depth_is_bounded() {
    let deep = "<blockquote>".repeat(100) + "deep";
    let article = article(&deep);
    let got = outline(&article);
    assert_eq!(got.lines().filter(|l| l.contains("quote")).count(), MAX_NESTING);
    assert!(got.ends_with("p deep"));
    let lists = "<ul><li>x".repeat(200);
    assert_eq!(self::article(&lists).leaves().len(), 200);
}

#[test]
fn a_button_in_a_sentence_is_a_word_of_it() {
    check(
        "<p>said professor<button>Ann Vega,</button> the founder of the school.</p>",
        "p said professor Ann Vega, the founder of the school.",
    );
    check("<p>Ann Vega is the founder. <button>Share</button></p>", "p Ann Vega is the founder.\np Share");
}
