//! Markdown into the tree by way of HTML: CommonMark with GitHub's tables, footnotes, strikethrough and task lists.
//! HTML inside Markdown is read as HTML; nothing is trusted here, and nothing needs to be.

mod figures;

use super::{MAX_NODES, front_matter, html};
use crate::Note;
use crate::dom::Dom;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::collections::BTreeMap;
use url::Url;

/// Reads Markdown; front matter becomes the page's metadata. `base` is where relative addresses start from.
pub fn parse(text: &str, base: Option<&Url>) -> (Dom, Vec<Note>) {
    let (head, text) = match front_matter::split(text) {
        Some((found, rest)) => (head(&found), rest),
        None => (String::new(), text),
    };
    let mut options = Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let mut notes = Vec::new();
    if table_cells(text) <= MAX_NODES {
        options |= Options::ENABLE_TABLES;
    } else {
        notes.push(Note::TooMany);
    }
    let mut page = head;
    let mut count = 0;
    let events = Parser::new_ext(text, options).take_while(|_: &Event<'_>| {
        count += 1;
        count <= MAX_NODES
    });
    let mut numbers = BTreeMap::new();
    let events = figures::figures(events, base).map(|event| footnote(event, &mut numbers));
    pulldown_cmark::html::push_html(&mut page, events);
    if count > MAX_NODES {
        notes.push(Note::TooMany);
    }
    let (dom, more) = html::read(&page);
    notes.extend(more);
    (dom, notes)
}

/// Footnotes as most pages write them: a raised number that leads to the note, and a note without a number of its own
/// (pulldown-cmark would put it before the note's first paragraph, where it reads as text). Numbers go by first appearance.
fn footnote<'m>(event: Event<'m>, numbers: &mut BTreeMap<String, usize>) -> Event<'m> {
    let mut number = |label: &str| {
        let next = numbers.len() + 1;
        *numbers.entry(label.to_owned()).or_insert(next)
    };
    match event {
        Event::FootnoteReference(label) => {
            let n = number(&label);
            let call = format!("<sup class=\"footnote-reference\"><a href=\"#fn-{n}\">{n}</a></sup>");
            Event::InlineHtml(call.into())
        }
        Event::Start(Tag::FootnoteDefinition(label)) => {
            Event::Html(format!("<div class=\"footnote-definition\" id=\"fn-{}\">\n", number(&label)).into())
        }
        Event::End(TagEnd::FootnoteDefinition) => Event::Html("</div>\n".into()),
        other => other,
    }
}

/// How many cells the tables may come to: short rows are filled up to the width of their table, so that a
/// wide first row over many empty ones would make a tree of any size.
fn table_cells(text: &str) -> usize {
    let columns = |line: &str| line.bytes().filter(|b| *b == b'|').count();
    let is_delimiter = |line: &&str| line.bytes().all(|b| b"|-: \t>".contains(&b));
    let widest = text.lines().filter(is_delimiter).map(columns).max().unwrap_or(0);
    let rows = text.lines().filter(|line| line.contains('|')).count();
    widest.saturating_mul(rows)
}

fn head(found: &front_matter::FrontMatter) -> String {
    let mut head = String::new();
    let mut meta = |name: &str, value: &str| {
        head.push_str(&format!("<meta {name} content=\"{}\">", escape(value)));
    };
    if let Some(title) = &found.title {
        meta("property=\"og:title\"", title);
    }
    if let Some(dek) = &found.dek {
        meta("itemprop=\"alternativeHeadline\"", dek);
    }
    for author in &found.authors {
        meta("name=\"author\"", author);
    }
    if let Some(date) = &found.date {
        meta("property=\"article:published_time\"", date);
    }
    if let Some(description) = &found.description {
        meta("name=\"description\"", description);
    }
    let title = found.title.as_ref().map(|t| format!("<title>{}</title>", escape(t))).unwrap_or_default();
    let lang = found.language.as_ref().map(|l| format!("<html lang=\"{}\">", escape(l))).unwrap_or_default();
    format!("{lang}{title}{head}")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dom::local_name;

    fn names(markdown: &str) -> Vec<String> {
        let base = Url::parse("https://a.example/").unwrap();
        let (dom, _) = parse(markdown, Some(&base));
        let body =
            dom.descendants(Dom::DOCUMENT).find(|&n| dom.tag(n) == Some(&local_name!("body"))).unwrap();
        dom.descendants(body).filter_map(|n| dom.tag(n)).map(|t| t.to_string()).collect()
    }

    #[test]
    fn structure() {
        let check = |markdown: &str, want: &str| assert_eq!(names(markdown).join(" "), want, "{markdown}");
        check("# A\n\nb *c* **d** ~~e~~", "h1 p em strong del");
        check("a | b\n--|--\n1 | 2", "table thead tr th th tbody tr td td");
        check("- [x] a\n- b", "ul li input li");
        check("```rust\nlet a;\n```", "pre code");
        check("a<i>b</i>", "p i");
        // A picture alone in its paragraph has a caption where it has a title.
        check("![a](b.png \"c\")", "figure img figcaption");
        check("[![a](b.png \"c\")](d)", "figure a img figcaption");
        check("![a ![b](c.png \"d\")](e.png \"f\")", "figure img figcaption");
        check("![a](b.png)", "p img");
        check("Look: ![a](b.png \"c\")", "p img");
        check("![a](b.png \"c\") says all", "p img");
        check("![a](b.png \"c\")\n![d](e.png \"f\")", "p img img");
        check("[a](b)", "p a");
    }

    #[test]
    fn front_matter_becomes_metadata() {
        let (dom, _) = parse("---\ntitle: A \"b\" <c>\nauthor: Ana\n---\nText.", None);
        let metas: Vec<_> =
            dom.descendants(Dom::DOCUMENT).filter_map(|n| dom.attr(n, &local_name!("content"))).collect();
        assert_eq!(metas, ["A \"b\" <c>", "Ana"]);
    }

    #[test]
    fn a_table_cannot_blow_up() {
        let wide = format!("{}\n{}\n{}", "|a".repeat(2_000), "|-".repeat(2_000), "|\n".repeat(5_000));
        assert_eq!(parse(&wide, None).1, [Note::TooMany]);
    }
}
