//! Plain text into the tree: lines, blank lines and indents are all it has to go by.
//! Nothing here knows what an article is; the shape of the lines decides, never what they say.
//!
//! Invariants: every word is kept, in order, quotation marks and all; only what stands for structure (the `>` of a quotation, the
//! bullet of a list, the underline of a heading) goes into the structure. What the text does not say outright is marked
//! on the node: a first line that reads as a headline is `<h1>`, a second that reads as a standfirst is
//! `<p itemprop="alternativeHeadline">`, so that a reader of the tree can tell both from body text.

mod kind;
mod paragraphs;

use super::MAX_NODES;
use crate::Note;
use crate::dom::{Attribute, Dom, LocalName, NodeId, QualName, local_name, ns};
use html5ever::tendril::StrTendril;
use kind::Kind;

/// How deep quotation signs nest: mail threads rarely go past five, and a reader sees no difference after eight.
const MAX_QUOTES: usize = 8;

/// Reads plain text.
pub fn parse(text: &str) -> (Dom, Vec<Note>) {
    let paragraphs = paragraphs::split(text);
    let kinds = kind::find(&paragraphs);
    let mut writer = Writer::new();
    for (paragraph, kind) in paragraphs.iter().zip(kinds) {
        if writer.dom.len() >= MAX_NODES {
            return (writer.dom, vec![Note::TooMany]);
        }
        writer.write(&paragraph.text, kind, paragraph.quotes.min(MAX_QUOTES));
    }
    (writer.dom, Vec::new())
}

/// Hangs paragraphs into the tree and keeps the containers that are open.
struct Writer {
    dom: Dom,
    /// The body and the quotations open in it.
    quotes: Vec<NodeId>,
    list: Option<(Kind, NodeId)>,
}

impl Writer {
    fn new() -> Self {
        let mut dom = Dom::default();
        let html = dom.create_html(local_name!("html"));
        let body = dom.create_html(local_name!("body"));
        dom.append(Dom::DOCUMENT, html);
        dom.append(html, body);
        Writer { dom, quotes: vec![body], list: None }
    }

    fn write(&mut self, text: &str, kind: Kind, quotes: usize) {
        while self.quotes.len() > quotes + 1 {
            self.quotes.pop();
            self.list = None;
        }
        while self.quotes.len() < quotes + 1 {
            let quote = self.hang(self.parent(), local_name!("blockquote"));
            self.quotes.push(quote);
            self.list = None;
        }
        let node = match kind {
            Kind::Paragraph => self.hang(self.parent(), local_name!("p")),
            Kind::Title => self.hang(self.parent(), local_name!("h1")),
            Kind::Heading => self.hang(self.parent(), local_name!("h2")),
            Kind::Dek => {
                let p = self.hang(self.parent(), local_name!("p"));
                self.set(p, local_name!("itemprop"), "alternativeHeadline");
                p
            }
            Kind::Bullet { .. } | Kind::Number { .. } => {
                let list = self.list(kind);
                self.hang(list, local_name!("li"))
            }
        };
        if !matches!(kind, Kind::Bullet { .. } | Kind::Number { .. }) {
            self.list = None;
        }
        let words = self.dom.create_text(&text[kind.marker()..]);
        self.dom.append(node, words);
    }

    /// The list that an item belongs to: the one before it goes on, or a new one.
    fn list(&mut self, kind: Kind) -> NodeId {
        if let Some((before, list)) = self.list.filter(|(before, _)| kind.follows(*before)) {
            debug_assert!(kind.follows(before));
            self.list = Some((kind, list));
            return list;
        }
        let tag = if matches!(kind, Kind::Number { .. }) { local_name!("ol") } else { local_name!("ul") };
        let list = self.hang(self.parent(), tag);
        if let Kind::Number { number, .. } = kind
            && number != 1
        {
            self.set(list, local_name!("start"), &number.to_string());
        }
        self.list = Some((kind, list));
        list
    }

    fn parent(&self) -> NodeId {
        self.quotes.last().copied().unwrap_or(Dom::DOCUMENT)
    }

    fn hang(&mut self, parent: NodeId, tag: LocalName) -> NodeId {
        let node = self.dom.create_html(tag);
        self.dom.append(parent, node);
        node
    }

    fn set(&mut self, node: NodeId, name: LocalName, value: &str) {
        let name = QualName::new(None, ns!(), name);
        if let Some(element) = self.dom.element_mut(node) {
            element.attrs.push(Attribute { name, value: StrTendril::from_slice(value) });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, want: &[&str]) {
        let (dom, _) = parse(text);
        let is_text = |n: &NodeId| dom.text(*n).is_some();
        let lines: Vec<String> = dom
            .descendants(Dom::DOCUMENT)
            .filter(is_text)
            .map(|n| {
                let path: Vec<_> =
                    dom.ancestors(n).filter_map(|a| dom.tag(a)).map(|t| t.to_string()).collect();
                let path: Vec<_> = path.iter().rev().skip(2).map(String::as_str).collect();
                format!("{}: {}", path.join(" "), dom.text(n).unwrap_or_default())
            })
            .collect();
        assert_eq!(lines, want, "{text}");
    }

    #[test]
    fn one_paragraph_a_line() {
        check(
            "A bridge is closed\nThe town says that it will open again in the spring, after repairs\nThe old bridge over the river was closed on Monday after a crack was found in one of its pillars, the town said.\n\u{201c}We had no choice,\u{201d} the mayor said.",
            &[
                "h1: A bridge is closed",
                "p: The town says that it will open again in the spring, after repairs",
                "p: The old bridge over the river was closed on Monday after a crack was found in one of its pillars, the town said.",
                "p: \u{201c}We had no choice,\u{201d} the mayor said.",
            ],
        );
        let (dom, _) = parse(
            "A bridge is closed\nIt will open again in the spring, the town says\nThe old bridge over the river was closed on Monday after a crack was found in one of its pillars.\nMore.",
        );
        let dek = |n: &NodeId| dom.attr(*n, &local_name!("itemprop")) == Some("alternativeHeadline");
        assert_eq!(dom.descendants(Dom::DOCUMENT).filter(dek).count(), 1);
    }

    #[test]
    fn a_first_line_that_is_a_sentence_is_no_title() {
        check(
            "The bridge was closed.\nIt will open again.",
            &["p: The bridge was closed.", "p: It will open again."],
        );
        check("Only one line", &["p: Only one line"]);
        let spoken = "Mayor Reed praised the plan. \u{201c}It is a good day,\u{201d} he said.";
        let rest = "The leader of the opposition disagreed and called it a gift to the builders, which the mayor denies.";
        check(&format!("{spoken}\n\n{rest}"), &[&format!("p: {spoken}"), &format!("p: {rest}")]);
    }

    #[test]
    fn hard_wrapped_lines_are_joined() {
        check(
            "The old bridge over the river was closed on Monday\nafter a crack was found in one of its pillars, and\nnobody knows when it will open again.\n\n\u{201c}We had no choice,\u{201d} the mayor said to the people who\nstood at the barrier in the rain that morning.\n",
            &[
                "p: The old bridge over the river was closed on Monday after a crack was found in one of its pillars, and nobody knows when it will open again.",
                "p: \u{201c}We had no choice,\u{201d} the mayor said to the people who stood at the barrier in the rain that morning.",
            ],
        );
    }

    #[test]
    fn quotations_lists_and_headings() {
        check(
            "What to bring\n=============\n\n- bread\n- salt\n\n3. wait\n4. eat\n\n> He said it.\n>> She did.\nAfter that they went home again, all of them.",
            &[
                "h1: What to bring",
                "ul li: bread",
                "ul li: salt",
                "ol li: wait",
                "ol li: eat",
                "blockquote p: He said it.",
                "blockquote blockquote p: She did.",
                "p: After that they went home again, all of them.",
            ],
        );
    }

    #[test]
    fn a_lone_dash_or_number_is_no_list() {
        check(
            "\u{2014} Oui, dit-il.\n\n- Non.\n\n1984. A year.",
            &["p: \u{2014} Oui, dit-il.", "p: - Non.", "p: 1984. A year."],
        );
    }
}
