//! Content that stands in the page as data: posts of a thread as JSON in an attribute, an article's body in JSON-LD, the
//! version for readers without scripts. A live browser shows it; a saved page would read as empty.
//!
//! Nodes are only added where the page's own text is clearly poorer than what was found, so that nothing stands twice.

use super::blocks::Page;
use super::facts::Facts;
use crate::dom::{Data, Dom, Element, LocalName, NodeId, Step, local_name};
use serde_json::Value;

/// How HTML fragments found in data are parsed.
pub type Parse = fn(&str) -> Dom;

/// The longest attribute that is parsed as data, in bytes; threads of 20 posts come to some 200 KB.
const MAX_DATA: usize = 4 * 1024 * 1024;
/// Posts taken at most.
const MAX_POSTS: usize = 500;
/// Fewer words than this are not worth a second look.
const LEAST: u32 = 40;

/// Adds what was found and gives the element it stands in, whose whole content is to stay.
pub fn recover(dom: &mut Dom, parse: Option<Parse>) -> Option<NodeId> {
    open_noscript(dom);
    let parse = parse?;
    let posts = posts(dom);
    if !posts.is_empty() && poor(dom, posts.iter().map(|p| p.html.len()).sum()) {
        return Some(hang_posts(dom, &posts, parse));
    }
    let body = body(dom)?;
    // A product page has little prose and much else: here all visible words count.
    (!Page::has_words(dom, body.len().div_ceil(12))).then(|| hang_body(dom, &body, parse))
}

/// Whether the page's visible prose comes to less than a third of `length` bytes of found text.
fn poor(dom: &Dom, length: usize) -> bool {
    let page = Page::read(dom);
    // Six bytes a word, markup included, is a low guess for European languages.
    u64::from(page.total().prose_words) * 18 < length as u64
}

struct Post {
    author: String,
    day: String,
    html: String,
}

/// Posts in the JSON of a `data-preloaded` attribute: objects with their text in `cooked`.
fn posts(dom: &Dom) -> Vec<Post> {
    let name = LocalName::from("data-preloaded");
    let found = dom
        .descendants(Dom::DOCUMENT)
        .find_map(|id| dom.element(id)?.attrs.iter().find(|a| a.name.local == name).map(|a| &a.value));
    let Some(data) = found.filter(|d| d.len() <= MAX_DATA) else { return Vec::new() };
    let Ok(Value::Object(map)) = serde_json::from_str::<Value>(data) else { return Vec::new() };
    let mut out = Vec::new();
    for (key, value) in &map {
        let Value::String(inner) = value else { continue };
        if !key.starts_with("topic") {
            continue;
        }
        if let Ok(value) = serde_json::from_str::<Value>(inner) {
            collect(&value, &mut out);
        }
    }
    out
}

fn collect(value: &Value, out: &mut Vec<Post>) {
    let mut todo = vec![value];
    while let Some(value) = todo.pop() {
        match value {
            Value::Array(items) => todo.extend(items.iter().rev()),
            Value::Object(map) => {
                if let Some(Value::String(html)) = map.get("cooked")
                    && out.len() < MAX_POSTS
                {
                    let text = |key: &str| map.get(key).and_then(Value::as_str).unwrap_or("").to_owned();
                    let day = text("created_at").get(..10).unwrap_or("").to_owned();
                    out.push(Post { author: text("username"), day, html: html.clone() });
                }
                todo.extend(map.iter().rev().map(|(_, v)| v).filter(|v| v.is_array() || v.is_object()));
            }
            _ => {}
        }
    }
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

fn home(dom: &mut Dom) -> NodeId {
    let body = dom.descendants(Dom::DOCUMENT).find(|id| dom.tag(*id) == Some(&local_name!("body")));
    let home = dom.create_html(local_name!("div"));
    dom.append(body.unwrap_or(Dom::DOCUMENT), home);
    home
}

fn paragraph(dom: &mut Dom, parent: NodeId, text: &str) {
    let p = dom.create_html(local_name!("p"));
    let text = dom.create_text(text);
    dom.append(parent, p);
    dom.append(p, text);
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
