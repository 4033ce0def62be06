//! Inputs made to break a reader: what each is, in which format, and how to make it. Shared by the tests and the bench.

/// An input with its name.
pub struct Hostile {
    /// What it is.
    pub name: &'static str,
    /// The format it is given as.
    pub format: &'static str,
    /// Makes it, its counts divided by the number given: 1 for the full size.
    pub make: fn(usize) -> Vec<u8>,
}

macro_rules! hostile {
    ($n:ident; $($format:literal $name:literal $make:expr;)*) => {
        &[$(Hostile { name: $name, format: $format, make: |$n| {
            let made = $make;
            let _ = $n;
            Vec::<u8>::from(made)
        } }),*]
    };
}

/// All of them. Sizes are those at which one of the parsers or extractors we know gives up, or some megabytes.
pub const ALL: &[Hostile] = hostile! { n;
    "auto" "empty" "";
    "auto" "white space" " \n\t".repeat(100_000 / n);
    "auto" "binary" binary();
    "auto" "broken UTF-8" b"<p>caf\xc3\xa9 na\xc3\xafve d\xc3\xa9j\xc3\xa0 \xff \xf0\x9f</p>".repeat(1_000 / n);
    "auto" "lone byte order mark" b"\xef\xbb\xbf".to_vec();
    "html" "10 MB text node" "word ".repeat(2_000_000 / n);
    "html" "10 MB without a blank" "x".repeat(10_000_000 / n);
    "html" "100,000 nested divs" nested("<div>", "</div>", 100_000 / n);
    "html" "1,000,000 unclosed divs" "<div>".repeat(1_000_000 / n);
    "html" "100,000 nested formatting" nested("<b>", "</b>", 100_000 / n);
    "html" "100,000 adoptions" "<b><p>".repeat(100_000 / n);
    "html" "adoption by many names" "<a><b><i><u><p>x</a></b></i></u>".repeat(30_000 / n);
    "html" "500 formatting elements reopened" format!("{}{}", numbered("<b id=", ">", 500), "<p>x".repeat(300_000 / n));
    "html" "fat formatting elements reopened" format!("{}{}", fat("b", 100).repeat(100), "<p>x".repeat(100_000 / n));
    "html" "formatting behind table cells" format!("{}{}", (0..120).map(|i| format!("{}</p><table><tr><td><p>", numbered(&format!("<b class=c{i} id="), ">", 300))).collect::<String>(), "<i></i>".repeat(100_000 / n));
    "html" "nested anchors" "<a href=x>".repeat(100_000 / n);
    "html" "nobr and fonts" "<nobr><font size=1>".repeat(100_000 / n);
    "html" "20,000 unclosed tables" "<table>".repeat(20_000 / n);
    "html" "20,000 nested tables" "<table><tr><td>".repeat(20_000 / n);
    "html" "foster parented words" "<table>x".repeat(50_000 / n);
    "html" "foster parented paragraphs" format!("<table>{}", "<p>x</p>y".repeat(200_000 / n));
    "html" "100,000 nested lists" "<ul><li>".repeat(100_000 / n);
    "html" "list items without end" "<li>x".repeat(300_000 / n);
    "html" "200,000 attributes" format!("<p {}>text</p>", (0..200_000 / n).map(|i| format!("a{i}=1 ")).collect::<String>());
    "html" "200,000 attributes hidden in raw text" format!("<svg><style><p {}>text</p>", (0..200_000 / n).map(|i| format!("a{i}='>' ")).collect::<String>());
    "html" "attributes after a confusing script" format!("<script><!--<script></script \"</script> <p {}>text</p>", (0..200_000 / n).map(|i| format!("a{i}='>' ")).collect::<String>());
    "html" "many tags with many attributes" fat("p", 250).repeat(2_000 / n);
    "html" "attributes merged into html" (0..2_000 / n).map(|j| format!("<html {}>", (0..200).map(|i| format!("a{j}x{i} ")).collect::<String>())).collect::<String>();
    "html" "10 MB attribute value" format!("<p title=\"{}\">text</p>", "x".repeat(10_000_000 / n));
    "html" "unclosed attribute values" "<p a='<p a=\"".repeat(300_000 / n);
    "html" "unclosed comments" "<!--".repeat(1_000_000 / n);
    "html" "unclosed script" format!("<script>{}", "<script </script".repeat(200_000 / n));
    "html" "unclosed title" format!("<title>{}", "</titl".repeat(500_000 / n));
    "html" "CDATA" "<svg><![CDATA[".repeat(200_000 / n);
    "html" "doctypes" "<!doctype html>".repeat(200_000 / n);
    "html" "character references" "&amp;&notit;&#x1F600;&".repeat(300_000 / n);
    "html" "1,000,000 ends of paragraphs" "</p>".repeat(1_000_000 / n);
    "html" "ends of nothing, deep down" format!("{}{}", "<span>".repeat(600), "</i></div>".repeat(300_000 / n));
    "html" "void elements, deep down" format!("{}{}", "<div>".repeat(600), "<br><img>".repeat(300_000 / n));
    "html" "starts and ends, deep down" format!("{}{}", "<div>".repeat(511), "<i><u></u></i>".repeat(200_000 / n));
    "html" "nested templates" "<template>".repeat(100_000 / n);
    "html" "nested svg and mathematics" "<svg><g><math><mi>".repeat(50_000 / n);
    "html" "nested options" "<select><option><selectedcontent>".repeat(100_000 / n);
    "html" "nested forms, buttons and objects" "<form><button><object>".repeat(50_000 / n);
    "html" "nested frames" "<frameset><frame>".repeat(100_000 / n);
    "html" "nested ruby and headings" "<ruby><rt><h1><p>".repeat(50_000 / n);
    "html" "nested quotations" "<blockquote><q>".repeat(50_000 / n);
    "html" "nested details and figures" "<details><summary><figure>".repeat(50_000 / n);
    "html" "500,000 elements" "<p><b>x</b>".repeat(250_000 / n);
    "html" "zero bytes" "\0".repeat(2_000_000 / n);
    "html" "line ends" "\r\n\r".repeat(1_000_000 / n);
    "html" "link without end" "<a href='x'>word ".repeat(100_000 / n);
    "html" "structured data without end" format!("<script type=application/ld+json>{}</script><p>text", "[{\"a\":".repeat(200_000 / n));
    "html" "structured data, deep but whole" format!("<script type=application/ld+json>{}{}</script><p>text", "[".repeat(100_000 / n), "]".repeat(100_000 / n));
    "html" "200,000 meta tags" "<meta property=og:title content=x>".repeat(200_000 / n);
    "html" "one word paragraphs" "<p>word</p>\n".repeat(300_000 / n);
    "html" "quotation marks" format!("<p>{}</p>", "\u{201c}x\u{201d} ".repeat(200_000 / n));
    "html" "opening quotation marks" format!("<p>{}</p>", "\u{201c}".repeat(500_000 / n));
    "html" "apostrophes" format!("<p>{}</p>", "'x ".repeat(500_000 / n));
    "html" "attributions" format!("<p>{}</p>", "\u{201c}Yes,\u{201d} said Ana Vega. ".repeat(50_000 / n));
    "html" "one sentence of names" format!("<p>\u{201c}Yes,\u{201d} said {}.</p>", "Ana Vega ".repeat(200_000 / n));
    "html" "many speakers" (0..50_000 / n).map(|i| format!("<p>\u{201c}We know of it,\u{201d} said Ana{i} Vega{i}.</p>\n")).collect::<String>();
    "html" "many speakers in one paragraph" format!("<p>{}</p>", (0..50_000 / n).map(|i| format!("\u{201c}We know of it,\u{201d} said Ana{i} Vega{i}. ")).collect::<String>());
    "html" "pronouns far from their names" format!("<p>Ana Vega came.</p>{}", "<p>\u{201c}We know of it,\u{201d} she said.</p>".repeat(50_000 / n));
    "html" "pronouns beside the wrong name" format!("<p>{}</p>", "Mrs. Lind laughed. \u{201c}No, not at all,\u{201d} he said of the long road to the port. ".repeat(50_000 / n));
    "html" "names and pronouns" (0..50_000 / n).map(|i| format!("<p>Ana{i} Vega{i} came with Ben{i} Cole{i}. \u{201c}We know,\u{201d} he said.</p>")).collect::<String>();
    "html" "quotation over many paragraphs" (0..50_000 / n).map(|i| format!("<p>\u{201c}We know of {i} of them.</p><blockquote><p>Not said.</p></blockquote>")).collect::<String>();
    "html" "a conversation" (0..50_000 / n).map(|i| format!("<p>Ana{i}: We know.</p><p>Ben: So do I.</p>")).collect::<String>();
    "html" "pull quotes" (0..50_000 / n).map(|i| format!("<blockquote>We know of it, and so do you, number {i}.</blockquote>")).collect::<String>();
    "html" "appeals" "<p>Your donation helps us. Please donate today, your gift counts.</p><p>The ferry left at nine, and nobody was hurt on the way to the island in the storm.</p>".repeat(50_000 / n);
    "html" "an appeal without end" format!("{}{}", "<p>Your donation helps us. Please donate today.</p>".repeat(30_000 / n), "<p>The ferry left at nine, and nobody was hurt on the way to the island in the storm.</p>".repeat(30_000 / n));
    "html" "headings" "<h2>Word</h2><h3>Word</h3>".repeat(100_000 / n);
    "html" "a heading before each line" "<h2>Word</h2><p>The ferry left at nine, and nobody was hurt.</p>".repeat(50_000 / n);
    "html" "pictures" (0..100_000 / n).map(|i| format!("<p>The ferry left at nine.</p><img src='https://a.example/{i}.png' width=600 height=400>")).collect::<String>();
    "html" "bylines" "<p class=byline>By Ana Vega</p>".repeat(100_000 / n);
    "html" "dates" "<time datetime=2024-05-01>May 1, 2024</time> ".repeat(100_000 / n);
    "html" "a menu without end" format!("<nav><ul>{}</ul></nav><p>The ferry left at nine, and nobody was hurt.</p>", "<li><a href=/x>Word</a></li>".repeat(100_000 / n));
    "html" "hidden in noscript" "<noscript><div><p>The ferry left at nine.</noscript>".repeat(50_000 / n);
    "html" "deep in noscript" format!("{}<noscript>{}", "<div>".repeat(500), "</i><b><div>".repeat(100_000 / n));
    "html" "rows of a table" format!("<table>{}</table>", "<tr><th>Word</th><td>12</td></tr>".repeat(100_000 / n));
    "html" "notes called often" (0..50_000 / n).map(|i| format!("<p>Word<sup><a href='#n{i}'>{i}</a></sup></p><p id=n{i}>Note <a href='#r'>back</a></p>")).collect::<String>();
    "html" "posts kept as data" format!("<body data-preloaded='{{\"topic_1\":\"{{\\\"posts\\\":[{}]}}\"}}'>", vec!["{\\\"cooked\\\":\\\"<p>Word word word.</p>\\\"}"; 30_000 / n].join(","));
    "html" "attributes of many slots" format!("<x-a><template shadowrootmode=open>{}</template>{}</x-a>", (0..30_000 / n).map(|i| format!("<slot name=s{i}></slot>")).collect::<String>(), (0..30_000 / n).map(|i| format!("<b slot=s{i}>x</b>")).collect::<String>());
    "markdown" "100,000 quotation signs" ">".repeat(100_000 / n);
    "markdown" "quotation signs with text" (0..1_000 / n).map(|i| format!("{} x\n", ">".repeat(i))).collect::<String>();
    "markdown" "nested lists" (0..2_000 / n).map(|i| format!("{}- x\n", "  ".repeat(i))).collect::<String>();
    "markdown" "list signs in a line" "- ".repeat(100_000 / n);
    "markdown" "100,000 brackets" "[".repeat(100_000 / n);
    "markdown" "bracket pairs" "[a](".repeat(100_000 / n);
    "markdown" "images in images" "![".repeat(100_000 / n);
    "markdown" "emphasis" "*a **b ".repeat(100_000 / n);
    "markdown" "back-ticks" (1..1_500 / n).map(|i| format!("{} ", "`".repeat(i))).collect::<String>();
    "markdown" "tables" format!("{}\n{}\n{}", "|a".repeat(2_000 / n), "|-".repeat(2_000 / n), "|\n".repeat(5_000 / n));
    "markdown" "footnotes" (0..50_000 / n).map(|i| format!("a[^{i}]\n\n[^{i}]: [^{}]\n\n", i + 1)).collect::<String>();
    "markdown" "link definitions" (0..50_000 / n).map(|i| format!("[{i}]: x\n[{i}]\n")).collect::<String>();
    "markdown" "raw HTML" "<div>\n\n".repeat(50_000 / n);
    "markdown" "character references" "&#0;&amp;&lt;".repeat(200_000 / n);
    "text" "10 MB line" "word ".repeat(2_000_000 / n);
    "text" "a million lines" "word\n".repeat(1_000_000 / n);
    "text" "67 MB" "The ferry left at nine, and nobody was hurt on the way to the isle.\n\n".repeat(1_000_000 / n);
    "text" "hard-wrapped lines" "The ferry left at nine, and nobody was hurt on the way to the isle\n".repeat(100_000 / n);
    "text" "quotation signs on each line" "> The ferry left at nine.\n".repeat(100_000 / n);
    "text" "quotation signs" "> ".repeat(1_000_000 / n);
    "text" "syllables tied in a chain" format!("« Il pleut sur le port de la ville », dit le maire. Les bateaux ne partent pas. {}il a dit « Bonjour à tous ».", "b-".repeat(25_000 / n));
    "text" "quotations under a long lead-in" format!("Der Hafen ist zu, und die Boote bleiben im Hafen der Stadt. {}:\n\n{}", "und ".repeat(20_000 / n), "„Aber wir gehen dann.“\n\n".repeat(5_000 / n));
    "text" "opening marks over paragraphs" "\u{201c}Word word word.\n\n".repeat(50_000 / n);
};

fn binary() -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    bytes.extend((0..1_000_000u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8));
    bytes
}

fn nested(open: &str, close: &str, depth: usize) -> String {
    format!("{}text{}", open.repeat(depth), close.repeat(depth))
}

fn numbered(before: &str, after: &str, count: usize) -> String {
    (0..count).map(|i| format!("{before}{i}{after}")).collect()
}

fn fat(tag: &str, attributes: usize) -> String {
    format!("<{tag} {}>", (0..attributes).map(|i| format!("a{i} ")).collect::<String>())
}
