//! What the tree holds for pages that test the limits.

use super::*;
use crate::dom::{local_name, ns};

fn text_of(html: &str) -> (String, Vec<Note>) {
    let (dom, notes) = parse(html, false);
    (dom.text_content(Dom::DOCUMENT), notes)
}

#[test]
fn reads_a_page() {
    let (dom, notes) = parse("<title>A &amp; B</title><p class=x>One<p>Two", false);
    assert_eq!(dom.text_content(Dom::DOCUMENT), "A & BOneTwo");
    let p = dom.descendants(Dom::DOCUMENT).find(|&n| dom.tag(n) == Some(&local_name!("p"))).unwrap();
    assert_eq!(dom.attr(p, &local_name!("class")), Some("x"));
    assert_eq!(notes, []);
}

#[test]
fn reads_a_fragment_in_its_context() {
    let context = QualName::new(None, ns!(html), local_name!("tr"));
    let (dom, _) = parse_fragment(context, "<td>x<td>y", false);
    let names: Vec<_> = dom.children(Dom::DOCUMENT).map(|n| dom.tag(n).unwrap().to_string()).collect();
    assert_eq!(names, ["td", "td"]);
}

#[test]
fn deep_pages_keep_their_words_and_lines() {
    let html = format!("{}<p>One<p>Two</p><b>x</b>{}<p>Three", "<div>".repeat(2000), "</div>".repeat(2000));
    let (dom, notes) = parse(&html, false);
    assert_eq!(notes, [Note::TooDeep]);
    let lines: Vec<_> = dom
        .descendants(Dom::DOCUMENT)
        .filter(|&n| dom.tag(n) == Some(&local_name!("p")))
        .map(|n| (dom.text_content(n), dom.ancestors(n).count()))
        .collect();
    assert_eq!((lines[0].0.as_str(), lines[1].0.as_str()), ("One", "Two"));
    assert!(lines[0].1 <= MAX_DEPTH + 1);
    assert_eq!(lines[2], ("Three".to_owned(), 3), "the end tags of dropped elements are dropped too");
}

#[test]
fn attributes_are_capped_wherever_the_tag_stands() {
    let many: String = (0..1000).map(|i| format!(" a{i}='>'")).collect();
    for before in [
        "",
        "<!-- <a -->",
        "<svg><style>",
        "<script>'<a b=\"'</script>",
        "<script><!--<script></script \"</script> ",
        "<title>\"</title>",
        "<!a \"'>",
    ] {
        let (dom, notes) = parse(&format!("{before}<i{many}>in</i>out"), false);
        assert!(notes.contains(&Note::TooMany), "{before}");
        let most = dom.descendants(Dom::DOCUMENT).filter_map(|n| dom.element(n)).map(|e| e.attrs.len()).max();
        assert_eq!(most, Some(MAX_ATTRIBUTES), "{before}");
        assert!(dom.text_content(Dom::DOCUMENT).ends_with("inout"), "{before}");
    }
}

#[test]
fn raw_text_is_no_tag() {
    let many: String = (0..1000).map(|i| format!(" a{i}")).collect();
    for (open, close) in
        [("<script>", "</script>"), ("<title>", "</title >"), ("<!--", "-->"), ("<svg><![CDATA[", "]]>")]
    {
        let (text, notes) = text_of(&format!("{open}<i{many}>{close}after"));
        assert_eq!(notes, [], "{open}");
        assert!(text.ends_with("after"), "{open}");
        assert!(open == "<!--" || text.contains("a999>"), "{open}");
    }
}
