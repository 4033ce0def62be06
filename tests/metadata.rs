//! Pages in, metadata out: each source alone, sources at odds, and pages that say too much.

use pullquote::article::Metadata;
use pullquote::clean::{Context, meta};
use pullquote::source::{self, Format, Input};

fn read(html: &str) -> Metadata {
    let parsed = source::parse(
        Input::Text(html),
        &source::Options { format: Format::Html, ..source::Options::default() },
    );
    let base = url::Url::parse("https://www.harbour-post.example/news/storm").unwrap();
    meta::read(&parsed.dom, &Context { base_url: Some(&base), ..Context::default() })
}

/// Compares the fields named in `want` (`title: …`, one a line); `-` stands for none.
fn check(html: &str, want: &str) {
    let meta = read(html);
    for line in want.lines().map(str::trim).filter(|l| !l.is_empty()) {
        let (field, value) = line.split_once(": ").unwrap();
        let got = match field {
            "title" => meta.title.clone(),
            "dek" => meta.dek.clone(),
            "by" => meta.byline.as_ref().map(|b| b.people.join(" | ")),
            "published" => meta.published.clone(),
            "modified" => meta.modified.clone(),
            "site" => meta.site_name.clone(),
            "lang" => meta.language.as_ref().map(|l| l.as_str().to_owned()),
            "dir" => meta.direction.map(|d| d.as_str().to_owned()),
            "image" => meta.lead_image.as_ref().map(|i| i.url.as_str().to_owned()),
            "canonical" => meta.canonical.as_ref().map(|u| u.as_str().to_owned()),
            "excerpt" => meta.excerpt.clone(),
            _ => panic!("no field {field}"),
        };
        assert_eq!(got.as_deref().unwrap_or("-"), value, "{field} of {html}");
    }
}

#[test]
fn bylines_in_seven_languages() {
    for row in include_str!("fixtures/bylines.tsv").lines().filter(|l| !l.starts_with('#')) {
        let [language, line, names, published, modified] = row.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{row}")
        };
        let want = format!("by: {names}\npublished: {published}\nmodified: {modified}");
        for tag in ["div", "p"] {
            let body = "<p>The harbour was closed on Tuesday after the storm tore two ferries from their moorings.</p>";
            check(&format!("<html lang={language}><h1>Storm</h1><{tag}>{line}</{tag}>{body}"), &want);
        }
    }
}

#[test]
fn titles() {
    check(
        "<title>Result in std::result - Rust</title><h1>Enum <span>Result</span> <button>Copy item path</button></h1>",
        "title: Enum Result",
    );
    check("<h1>Storm closes the quay <span role=button>Listen</span></h1>", "title: Storm closes the quay");
    check(
        "<title>Storm closes the quay | Harbour Post</title><h1>Storm closes the quay</h1>",
        "title: Storm closes the quay",
    );
    check("<title>Harbour Post - Storm closes the quay</title>", "title: Storm closes the quay");
    check("<title>Storm closes the quay</title><h1>Harbour Post</h1>", "title: Storm closes the quay");
    check("<title>Storm closes the quay – Weather – Harbour Post</title>", "title: Storm closes the quay");
    check("<title>Home | Storm and tide</title>", "title: Storm and tide");
    check(
        "<meta property=og:title content='Storm closes the quay &amp; pier'>",
        "title: Storm closes the quay & pier",
    );
    check(
        "<title>Storm: boats stay in | Harbour Post</title><h1>Storm: boats stay in</h1>",
        "title: Storm: boats stay in",
    );
    check(
        "<title>Why the quay is closed today | HP</title><h1>The quay is closed</h1>",
        "title: The quay is closed",
    );
    check("<title>Tide tables | HP</title><h1>A better way to sail</h1>", "title: Tide tables");
    check(
        "<title>Storm closes quay - HP</title><h1>HP</h1><h2>Storm closes quay</h2>",
        "title: Storm closes quay",
    );
    check("<h1>Only a heading ¶</h1>", "title: Only a heading");
    check("<p>Nothing at all", "title: -\n by: -\n published: -\n site: -");
}

#[test]
fn json_ld() {
    let page = |json: &str| format!("<script type=application/ld+json>{json}</script>");
    check(
        &page(
            r#"{"@type":"NewsArticle","headline":"Storm","author":[{"@type":"Person","name":"Ana Costa"},{"name":"Bo Lindqvist"}],"datePublished":"2024-05-01T08:00:00+02:00","dateModified":"2024-05-02","publisher":{"@type":"Organization","name":"Harbour Post"},"inLanguage":"pt-BR","image":{"url":"/storm.jpg"}}"#,
        ),
        "title: Storm
         by: Ana Costa | Bo Lindqvist
         published: 2024-05-01T08:00:00+02:00
         modified: 2024-05-02
         site: Harbour Post
         lang: pt-BR
         image: https://www.harbour-post.example/storm.jpg",
    );
    check(
        &page(
            r##"{"@graph":[{"@type":["WebPage","ItemPage"],"name":"x"},{"@type":"BlogPosting","author":{"@id":"#ana"}},{"@type":"Person","@id":"#ana","name":"Ana Costa"},{"@type":"WebSite","name":"Harbour Post"}]}"##,
        ),
        "by: Ana Costa\n site: Harbour Post",
    );
    check(
        &page(r#"[{"@type":"Article","author":"Ana Costa","dateCreated":"2024-05",},]"#),
        "by: Ana Costa\n published: 2024-05",
    );
    check(&page("//<![CDATA[\n{\"@type\":\"Article\",\"author\":\"Ana Costa\"}\n//]]>"), "by: Ana Costa");
    check(
        &page(r#"{"@type":"Article","author":{"@type":"Organization","name":"Harbour Post Staff"}}"#),
        "by: Harbour Post Staff",
    );
    check(
        &page(
            r#"{"@type":"QAPage","mainEntity":{"@type":"Question","name":"How to moor?","author":{"name":"sailor_7"},"dateCreated":"2020-01-02"}}"#,
        ),
        "title: How to moor?\n by: sailor_7\n published: 2020-01-02",
    );
    check(
        &page(r#"{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"How to moor?"}]}"#),
        "title: -",
    );
    check(&page(r#"{"@type":"Product","name":"Sea anchor"}"#), "title: Sea anchor");
    check(&page("{not json"), "title: -");
}

#[test]
fn tags() {
    check(
        "<meta property=og:site_name content='Harbour Post'><meta property=article:published_time content=2024-05-01T08:00Z><meta property=article:author content='https://social.example/ana'><meta name=author content='By Ana Costa, Editor'><meta property=og:locale content=de_DE><meta property=og:url content='https://www.harbour-post.example/s'>",
        "site: Harbour Post
         published: 2024-05-01T08:00Z
         by: Ana Costa
         lang: de-DE
         canonical: https://www.harbour-post.example/s",
    );
    check(
        "<meta name=citation_author content='Costa, Ana'><meta name=citation_author content='Lindqvist, Bo'><meta name=citation_publication_date content='2024/05/01'>",
        "by: Ana Costa | Bo Lindqvist\n published: 2024-05-01",
    );
    check(
        "<meta name=DC.creator content='Ana Costa'><meta name=dcterms.created content=2024-05-01>",
        "by: Ana Costa\n published: 2024-05-01",
    );
    check(
        "<meta name=parsely-author content='Ana Costa'><meta name=parsely-pub-date content=2024-05-01T00:00:00Z>",
        "by: Ana Costa\n published: 2024-05-01T00:00:00Z",
    );
    check(
        "<link rel=canonical href=/s><html lang=ar dir=rtl>",
        "canonical: https://www.harbour-post.example/s\n lang: ar\n dir: rtl",
    );
    check(
        "<link rel=canonical href='javascript:1'><meta property=og:image content='javascript:1'>",
        "canonical: -\n image: -",
    );
}

#[test]
fn marked_elements() {
    check(
        "<div itemscope itemtype=https://schema.org/Article><span itemprop=author><span itemprop=name>Ana Costa</span>, Editor</span><time itemprop=datePublished datetime=2024-05-01>yesterday</time></div>",
        "by: Ana Costa\n published: 2024-05-01",
    );
    check("<p><a rel=author href=/ana>Ana Costa</a>", "by: Ana Costa");
    check(
        "<div class=h-entry><a class=p-author>Ana Costa</a><time class=dt-published datetime=2024-05-01></time></div>",
        "by: Ana Costa\n published: 2024-05-01",
    );
    check(
        "<h1>How to moor</h1><div><b itemprop=author>sailor_7</b><p>How?</div><div itemprop=comment><b itemprop=author>Bo</b></div>",
        "by: sailor_7",
    );
    check(
        "<h1>How to moor</h1><a class=username>sailor_7</a><p>How?</p><article itemscope itemtype=https://schema.org/Comment><b itemprop=author>Bo</b></article>",
        "by: sailor_7",
    );
}

#[test]
fn what_a_reader_sees() {
    check(
        "<title>Storm at sea</title><h1>Storm at sea</h1><p>By Ana Costa</p><p>1 May 2024</p><p>The sea rose.</p>",
        "by: Ana Costa\n published: 2024-05-01",
    );
    check(
        "<title>Storm at sea</title><h1>Storm at sea</h1><div><span>Ana Costa</span></div><div>May 1, 2024</div>",
        "by: Ana Costa\n published: 2024-05-01",
    );
    check(
        "<title>Sturm</title><html lang=de><h1>Sturm</h1><p>Von Ana Costa und Bo Lindqvist</p><p>3. März 2024</p>",
        "by: Ana Costa | Bo Lindqvist\n published: 2024-03-03",
    );
    check(
        "<title>Tempête</title><html lang=fr><h1>Tempête</h1><p>Par Ana Costa</p><p>Publié le 1er août 2024, mis à jour le 2 août 2024</p>",
        "by: Ana Costa\n published: 2024-08-01\n modified: 2024-08-02",
    );
    check(
        "<title>Tormenta</title><html lang=es><h1>Tormenta</h1><p>Por Ana Costa</p><p>1 de mayo de 2024</p>",
        "by: Ana Costa\n published: 2024-05-01",
    );
    check(
        "<h1>Storm</h1><div class=byline>By <a href=/ana>Ana Costa</a><br>Shipping Editor</div>",
        "by: Ana Costa",
    );
    let menu = "<li>x</li>".repeat(900);
    check(
        &format!(
            "<div><ul>{menu}</ul><div><div><b>Published</b><div>1 May 2024</div></div><h1>Storm</h1></div></div>"
        ),
        "published: 2024-05-01",
    );
    check("<h1>Storm</h1><a href=/author/ana-costa>Ana Costa</a>", "by: Ana Costa");
    check(
        "<h1>Storm</h1><span class=date>Updated 2 May 2024</span>",
        "modified: 2024-05-02\n published: 2024-05-02",
    );
    check(
        "<h1>Storm</h1><p>In May 2019 the sea rose and took the old pier with all that stood on it, the kiosk too, and for a long time after that nobody wanted to pay for a new one, which is why the boats lie where they do, at the far end of the quay, and why the storm of 3 March 2020 did so much harm.</p><p>So it was.</p>",
        "published: -",
    );
    // One long line may be the dek; below it a date still is the article's, further down it is not.
    let dek = "The sea rose over the old quay and took the kiosk. ".repeat(5);
    check(&format!("<h1>Storm</h1><p>{dek}</p><p>4 April 2021</p>"), "published: 2021-04-04");
    let body = format!("<p>{dek}</p>").repeat(4);
    check(&format!("<h1>Storm</h1>{body}<p>4 April 2021</p>"), "published: -");
    check("<h1>Storm</h1><aside class=related><span class=author>Bo Lindqvist</span></aside>", "by: -");
}

#[test]
fn dates_that_say_what_they_are() {
    // Below the article, or in its sidebar under a label; a list of posts has one for each.
    let body = "<p>The sea rose over the quay at dawn, and the harbour master closed it for all boats.</p>"
        .repeat(20);
    check(
        &format!("<h1>Storm</h1>{body}<div>Posted on the 15/12/2025 at 19:00</div>"),
        "published: 2025-12-15",
    );
    check(
        &format!(
            "<h1>Storm</h1>{body}<div class=post-sidebar><h4>Published</h4><div>July 8, 2025</div></div>"
        ),
        "published: 2025-07-08",
    );
    check(
        &format!("<h1>News</h1>{body}<div>Posted on 1 May 2024</div><div>Posted on 2 May 2024</div>"),
        "published: -",
    );
    check(
        "<h1>How to moor</h1><p class=author>by sailor_7 » Tue Aug 27, 2019 1:47 am</p>",
        "published: 2019-08-27\n by: sailor_7",
    );
    check(
        "<meta name=published-date content=2024-05-01><meta name=updated content=2024-05-03>",
        "published: 2024-05-01\n modified: 2024-05-03",
    );
    check(
        "<article><h1>Storm</h1><p>The sea rose.</p><footer><time datetime=2024-05-01>May 1</time></footer></article>",
        "published: 2024-05-01",
    );
    // A page builder's boxes are no asides.
    check(
        "<h1>Storm</h1><div class=elementor-widget><div class=elementor-widget-container><span class=date>1 May 2024</span></div></div>",
        "published: 2024-05-01",
    );
}

#[test]
fn dates_at_odds() {
    let data = |published: &str, modified: &str| {
        format!(
            r#"<script type=application/ld+json>{{"@type":"Article","datePublished":"{published}","dateModified":"{modified}"}}</script>"#
        )
    };
    // The page shows an earlier day than its data: the data was stamped anew.
    check(
        &format!("{}<h1>Storm</h1><time datetime=2024-05-01>May 1</time>", data("2024-06-01", "2024-06-01")),
        "published: 2024-05-01",
    );
    // A day that the text tells of is no day of its own.
    for line in [
        "<p>On 12 March 1999 the bridge fell.</p>",
        "<p>Why the accord of 3 May 1998 still matters</p>",
        "<figcaption>The pier on 4 July 2001. Photo: Bo Lind</figcaption>",
    ] {
        let page = format!("{}<h1>Storm</h1><p>By Ann Vega</p>{line}", data("2024-06-01", "2024-06-01"));
        check(&page, "published: 2024-06-01");
    }
    check("<meta name=unpublish-date content=2031-01-02><title>Storm</title><h1>Storm</h1>", "published: -");
    // A visible change is no publication.
    check(
        &format!(
            "{}<h1>Storm</h1><p>Updated <time datetime=2024-07-01>July 1</time></p>",
            data("2024-06-01", "2024-07-01")
        ),
        "published: 2024-06-01\n modified: 2024-07-01",
    );
    // The same moment, in universal time and in the house's.
    check(
        &format!(
            "{}<h1>Storm</h1><time datetime=2024-05-01T23:30:00-04:00>May 1</time>",
            data("2024-05-02T03:30:00Z", "")
        ),
        "published: 2024-05-01T23:30:00-04:00",
    );
    // Nothing changes before it is published.
    check(
        "<meta name=published-time content=2026-03-09T08:45:32Z><meta name=modified-date content=2024-07-30><meta name=published-date content=2021-02-16>",
        "published: 2021-02-16\n modified: 2024-07-30",
    );
}

#[test]
fn credits_far_from_the_headline() {
    let story = format!(
        "<title>Storm</title><h1>Storm</h1>{}",
        "<p>The sea rose over the old quay and took the kiosk.</p>".repeat(40)
    );
    let check_line = |line: &str, want: &str| check(&format!("{story}{line}"), &format!("by: {want}"));
    check_line("<p>Written by Ana Costa</p>", "Ana Costa");
    check_line(
        "<p>Written by<!-- --> <a href=/a>Ana Costa and Bo Lindqvist</a></p>",
        "Ana Costa | Bo Lindqvist",
    );
    check_line("<h3>Author</h3><p> Ana Costa</p>", "Ana Costa");
    check_line("<div><strong>Contributors:</strong> Ana Costa</div>", "Ana Costa");
    check_line("<h2>Article by</h2><div>Ana Costa</div>", "Ana Costa");
    check_line("<p>Escrito por Ana Costa</p>", "Ana Costa");
    check_line("<p>Geschreven door: Ana Costa</p>", "Ana Costa");
    // A list of articles, a forum's table, a box beside: nobody of them wrote the page.
    check_line("<p>Written by Ana Costa</p><p>Written by Bo Lindqvist</p>", "-");
    check_line("<div>Author</div><div>Post time</div>", "-");
    check_line("<footer><p>Written by Ana Costa</p></footer>", "-");
    check_line("<h2>3 comments</h2><ul><li><p>Written by Ana Costa on May 3</p></li></ul>", "-");
    check_line("<h2>Comments</h2><p>Written by Ana Costa</p>", "-");
    check_line("<p>Author: Ana Costa</p><p>Pages: 320</p>", "-");
    check_line("<p>Written by Ana Costa</p><p>Produced by Bo Lindqvist</p>", "-");
    check_line("<h2>More</h2><p>Written by Ana Costa</p>", "-");
    // The nearer word counts.
    check(
        "<title>Storm</title><h1>Storm</h1><p>By Bo Lindqvist</p><p>Sea.</p><p>Written by Ana Costa</p>",
        "by: Bo Lindqvist",
    );
    check(
        "<title>Vibe Sailing</title><h3>Vibe Sailing</h3><p>1 May 2024</p><h3>Vibe Sailing</h3><p>Sea.</p>",
        "by: -",
    );
}

#[test]
fn what_is_no_name() {
    let check_line = |line: &str, want: &str| {
        check(
            &format!("<title>Storm</title><h1>Storm</h1><div class=byline>{line}</div>"),
            &format!("by: {want}"),
        );
    };
    check_line("May 28", "-");
    check_line("Tue, 28 May", "-");
    check_line("2 years ago", "-");
    check_line("page.head.extra.author", "-");
    check_line("About the author: Ana Costa", "Ana Costa");
    check_line("via Ana Costa", "Ana Costa");
    check_line("April May", "-");
    check_line("May Lindqvist", "May Lindqvist");
}

#[test]
fn headlines_late_and_broken_up() {
    // A menu of headings before the headline.
    let menu = "<h3>Accounts</h3>".repeat(300);
    check(
        &format!("<title>Storm closes the quay | Harbour Post</title>{menu}<h1>Storm closes the quay</h1>"),
        "title: Storm closes the quay",
    );
    // Soft hyphens are never seen.
    check("<title>Harbour assistance</title><h1>Harbour assis\u{ad}tance</h1>", "title: Harbour assistance");
    check(
        "<meta name=script:ld+json content='{\"@type\":\"Article\",\"headline\":\"Storm\",\"author\":{\"name\":\"Ana Costa\"}}'>",
        "by: Ana Costa",
    );
}

#[test]
fn deks() {
    check(
        "<title>Storm at sea</title><h1>Storm at sea</h1><p class=standfirst>Boats stay in port until Friday.</p><p>The sea rose.</p>",
        "dek: Boats stay in port until Friday.",
    );
    check(
        "<title>Storm at sea</title><meta name=description content='Boats stay in port until Friday.'><h1>Storm at sea</h1><h2>Boats stay in port until Friday.</h2>",
        "dek: Boats stay in port until Friday.\n excerpt: Boats stay in port until Friday.",
    );
    check(
        "<title>Storm at sea</title><h1>Storm at sea</h1><h2>What happened on the first night</h2><p>The sea rose.</p>",
        "dek: -",
    );
}

#[test]
fn sources_at_odds() {
    // A person on the page is worth more than a house in the data.
    check("<meta name=author content=admin><h1>Storm</h1><p>By Ana Costa</p>", "by: Ana Costa");
    check(
        "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":{\"name\":\"Harbour Post\"},\"publisher\":{\"name\":\"Harbour Post\"}}</script><h1>Storm</h1><p class=byline>By Ana Costa</p>",
        "by: Ana Costa",
    );
    // The data knows the time, the page only the day.
    check(
        "<meta property=article:published_time content=2024-05-01T08:00Z><h1>Storm</h1><time datetime=2024-05-01>May 1</time>",
        "published: 2024-05-01T08:00Z",
    );
    check(
        "<meta name=date content=2024-05-01><h1>Storm</h1><time datetime=2024-05-01T08:00Z>May 1</time>",
        "published: 2024-05-01T08:00Z",
    );
}

#[test]
fn plain_text() {
    let text = "Storm closes the quay\n\nBoats stay in port until Friday as the wind turns north\n\nThe sea rose over the quay at dawn, and the harbour master closed it for all boats until further notice.\n\nNobody was hurt.";
    let parsed = source::parse(
        Input::Text(text),
        &source::Options { format: Format::Text, ..source::Options::default() },
    );
    let meta = meta::read(&parsed.dom, &Context { plain: true, ..Context::default() });
    assert_eq!(meta.title.as_deref(), Some("Storm closes the quay"));
    assert_eq!(meta.dek.as_deref(), Some("Boats stay in port until Friday as the wind turns north"));
}

#[test]
fn hostile_pages() {
    let many = "<h1>x</h1><span class=author>y</span><time>z</time><meta name=author content=q>".repeat(2000);
    read(&many);
    read(&format!("<h1>{}</h1>", "<span>".repeat(5000)));
    read(&format!("<script type=application/ld+json>{}</script>", "[".repeat(100_000)));
    read(&format!("<script type=application/ld+json>{}</script>", r#"{"mainEntity":"#.repeat(50_000)));
    let long = "a".repeat(1_000_000);
    assert!(read(&format!("<title>{long}</title><h1>{long}</h1>")).title.is_none_or(|t| t.len() < 2000));
}
