//! Content that stands in the page as data: posts of a thread as JSON in an attribute, an article's body in JSON-LD or in the state
//! of a script, the version for readers without scripts. A live browser shows it; a saved page would read as empty.
//!
//! Nodes are only added where the page's own text is clearly poorer than what was found, so that nothing stands twice.

mod json;
mod prose;
mod state;
mod threads;

use super::blocks::Page;
use super::facts::{Facts, Said};
use crate::dom::{Data, Dom, Element, LocalName, NodeId, Step, local_name};
use prose::Piece;
use threads::Post;

/// How HTML fragments found in data are parsed.
pub type Parse = fn(&str) -> Dom;

/// Fewer words than this are not worth a second look.
const LEAST: u32 = 40;
/// A page that shows so many words is no shell that a script fills: its state is not looked at.
const SHELL: usize = 80;

/// Adds what was found and gives the element it stands in, whose whole content is to stay.
pub fn recover(dom: &mut Dom, parse: Option<Parse>) -> Option<NodeId> {
    open_noscript(dom);
    let parse = parse?;
    let posts = threads::posts(dom);
    if !posts.is_empty() && poor(dom, posts.iter().map(|p| p.html.len()).sum()) {
        return Some(hang_posts(dom, &posts, parse));
    }
    if let Some(body) = body(dom)
        // A product page has little prose and much else: here all visible words count.
        && !Page::has_words(dom, body.len().div_ceil(12))
    {
        return Some(hang_body(dom, &body, parse));
    }
    let pieces = pieces(dom);
    (!pieces.is_empty()).then(|| hang_pieces(dom, &pieces, parse))
}

/// Whether the page's visible prose comes to less than a third of `length` bytes of found text.
fn poor(dom: &Dom, length: usize) -> bool {
    let page = Page::read(dom);
    // Six bytes a word, markup included, is a low guess for European languages.
    u64::from(page.total().prose_words) * 18 < length as u64
}

fn hang_posts(dom: &mut Dom, posts: &[Post], parse: Parse) -> NodeId {
    let home = home(dom);
    for post in posts {
        let article = dom.create_html(local_name!("article"));
        dom.append(home, article);
        for line in [&post.author, &post.day] {
            if !line.is_empty() {
                paragraph(dom, article, line);
            }
        }
        graft(dom, article, &parse(&post.html));
    }
    home
}

/// The longest `articleBody` in JSON-LD, if it is worth it.
fn body(dom: &Dom) -> Option<String> {
    let body = Facts::article_body(dom);
    let enough = body.split_whitespace().count() as u32 >= LEAST;
    enough.then_some(body)
}

fn hang_body(dom: &mut Dom, body: &str, parse: Parse) -> NodeId {
    let home = home(dom);
    if body.contains("</p>") || body.contains("<br") {
        graft(dom, home, &parse(body));
    } else {
        body.split('\n').filter(|l| !l.trim().is_empty()).for_each(|l| paragraph(dom, home, l.trim()));
    }
    home
}

/// What the state of the page's scripts holds of the article, if that is three times the prose that the page shows. Only of pages that
/// say they are one: in a shop's state a product stands among consents, sizes and offers.
fn pieces(dom: &Dom) -> Vec<Piece> {
    const WORKS: [Said; 5] = [Said::Article, Said::News, Said::OgArticle, Said::Recipe, Said::Thread];
    if Page::has_words(dom, SHELL) {
        return Vec::new();
    }
    let facts = Facts::read(dom, None);
    if !WORKS.iter().any(|work| facts.says(*work)) {
        return Vec::new();
    }
    let values = state::values(dom);
    if values.is_empty() {
        return Vec::new();
    }
    let pieces = prose::pick(&values, &facts.titles);
    let words: usize = pieces.iter().map(Piece::words).sum();
    let shown = Page::read(dom).total().prose_words;
    if words < LEAST as usize || words < 3 * shown as usize { Vec::new() } else { pieces }
}

fn hang_pieces(dom: &mut Dom, pieces: &[Piece], parse: Parse) -> NodeId {
    let home = home(dom);
    for piece in pieces {
        match piece {
            Piece::Heading(text) => line(dom, home, local_name!("h2"), text),
            Piece::Paragraph(text) => line(dom, home, local_name!("p"), text),
            Piece::Html(html) => graft(dom, home, &parse(html)),
        }
    }
    home
}

fn home(dom: &mut Dom) -> NodeId {
    let body = dom.descendants(Dom::DOCUMENT).find(|id| dom.tag(*id) == Some(&local_name!("body")));
    let home = dom.create_html(local_name!("div"));
    dom.append(body.unwrap_or(Dom::DOCUMENT), home);
    home
}

fn paragraph(dom: &mut Dom, parent: NodeId, text: &str) {
    line(dom, parent, local_name!("p"), text);
}

fn line(dom: &mut Dom, parent: NodeId, tag: LocalName, text: &str) {
    let line = dom.create_html(tag);
    let text = dom.create_text(text);
    dom.append(parent, line);
    dom.append(line, text);
}

/// Copies the body of a parsed fragment below a node.
fn graft(dom: &mut Dom, below: NodeId, other: &Dom) {
    let root = other.descendants(Dom::DOCUMENT).find(|id| other.tag(*id) == Some(&local_name!("body")));
    let root = root.unwrap_or(Dom::DOCUMENT);
    let mut parents = vec![below];
    for step in other.walk(root) {
        match step {
            Step::Enter(id) if id == root => {}
            Step::Leave(id) if id == root => {}
            Step::Enter(id) => {
                let copy = match &other.node(id).data {
                    Data::Element(e) => {
                        let element = Element::new(e.name.clone(), e.attrs.clone());
                        dom.create(Data::Element(element))
                    }
                    Data::Text(text) => dom.create(Data::Text(text.clone())),
                    _ => dom.create(Data::Comment(Default::default())),
                };
                let parent = parents.last().copied().unwrap_or(below);
                dom.append(parent, copy);
                parents.push(copy);
            }
            Step::Leave(_) => {
                parents.pop();
            }
        }
    }
}

/// Shows what a page holds for readers without scripts where that is most of its prose: `noscript` becomes a `div`.
fn open_noscript(dom: &mut Dom) {
    let mut found = Vec::new();
    for id in dom.descendants(Dom::DOCUMENT) {
        let silent = dom.tag(id).is_some_and(|t| &**t == "noscript");
        if silent && dom.text_content(id).split_whitespace().count() as u32 >= LEAST {
            found.push(id);
        }
    }
    // One scan of the page's prose serves all of them; pages have a handful.
    let Some(&largest) = found.iter().max_by_key(|id| dom.text_content(**id).len()) else { return };
    if found.len() > 50 || !poor(dom, dom.text_content(largest).len() * 3 / 2) {
        return;
    }
    for id in found {
        let div = dom.create_html(local_name!("div"));
        dom.insert_before(id, div);
        while let Some(child) = dom.node(id).first_child {
            dom.append(div, child);
        }
        dom.detach(id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dom::{Attribute, QualName, ns};

    fn with_attribute(name: &str, value: &str) -> Dom {
        let mut dom = Dom::default();
        let body = dom.create_html(local_name!("body"));
        dom.append(Dom::DOCUMENT, body);
        let name = QualName::new(None, ns!(), LocalName::from(name));
        if let Some(e) = dom.element_mut(body) {
            e.attrs.push(Attribute { name, value: value.into() });
        }
        dom
    }

    /// Stands in for the parser: the fragment's text as one paragraph.
    fn parse(html: &str) -> Dom {
        let mut dom = Dom::default();
        paragraph(&mut dom, Dom::DOCUMENT, html);
        dom
    }

    #[test]
    fn posts_come_back_in_order_with_their_authors() {
        let topic = r#"{"posts":[{"cooked":"Which lamp is best?","username":"ana","created_at":"2024-05-01T10:00"},
            {"cooked":"The green one.","username":"ben"}]}"#;
        let data = serde_json::json!({ "site": "{}", "topic_7": topic }).to_string();
        let mut dom = with_attribute("data-preloaded", &data);
        let home = recover(&mut dom, Some(parse)).unwrap();
        assert_eq!(dom.text_content(home), "ana2024-05-01Which lamp is best?benThe green one.");
    }

    #[test]
    fn broken_data_changes_nothing() {
        let mut dom = with_attribute("data-preloaded", "{\"topic_1\": \"{");
        assert_eq!(recover(&mut dom, Some(parse)), None);
    }
}
