//! One walk over the page: what most sources look at.

use super::{hooks, json};
use crate::clean::memo::Memo;
use crate::clean::segment::{self, Flow};
use crate::clean::{Context, build};
use crate::dom::{Dom, NodeId};
use crate::text::{folded::key, whitespace::is_space};
use serde_json::Value;
use std::collections::BTreeSet;
use url::Url;

/// What the sources look at.
pub struct Page<'d> {
    /// The tree.
    pub dom: &'d Dom,
    /// The address relative ones are resolved against.
    pub base: Option<Url>,
    /// The address of the page itself.
    pub address: Option<&'d Url>,
    /// Whether the page was made from plain text.
    pub plain: bool,
    /// `<meta>`: its name, property or itemprop in lower case, and its content.
    pub metas: Vec<(String, &'d str)>,
    /// `<link>`: its rel and href.
    pub links: Vec<(&'d str, &'d str)>,
    /// The text of the first `<title>`.
    pub title: Option<String>,
    /// `<html>`.
    pub root: Option<NodeId>,
    /// JSON-LD, each script one value.
    pub json: Vec<Value>,
    /// Headings and what is classed as a headline, in order.
    pub headings: Vec<Heading>,
    /// Elements that may name an author or a date or hold a dek, by tag, class, id, itemprop, property, rel or address, in order.
    pub hooks: Vec<NodeId>,
    /// What the headline stands in.
    around_headline: BTreeSet<NodeId>,
    /// Whether a class or id holds a word of what stands around a headline, and of a headline itself.
    hooked: Memo<'d, (bool, bool)>,
}

/// A heading or an element classed as one.
#[derive(Debug)]
pub struct Heading {
    /// Its element.
    pub node: NodeId,
    /// 1 to 6; 0 for what is classed as a headline and no heading element.
    pub level: u8,
    /// Its visible text.
    pub text: String,
}

/// Stands where one line of a text ends and the next begins; no text of a page holds it.
pub const LINE_END: char = '\u{1e}';
/// Stands where one name in a vote for authors ends and the next begins.
pub const NAME_END: &str = "\u{1f}";
/// More is the work of a machine, and costs time.
const MANY_HEADINGS: usize = 200;
/// Menus of shops and banks hold dozens of headings before the headline: those of the first level have room of their own.
const MANY_TOPS: usize = 20;
const MANY_HOOKS: usize = 400;
const MANY_METAS: usize = 400;
const MANY_SCRIPTS: usize = 40;
/// Bytes of JSON-LD that are read on a page: shops list hundreds of products in it.
const MUCH_JSON: usize = 2 * 1024 * 1024;
/// A headline is not longer, in characters.
pub const HEADLINE: usize = 400;

impl<'d> Page<'d> {
    /// Walks the tree.
    pub fn read(dom: &'d Dom, context: &Context<'d>) -> Self {
        let mut page = Page {
            dom,
            base: None,
            address: context.base_url,
            plain: context.plain,
            metas: Vec::new(),
            links: Vec::new(),
            title: None,
            root: None,
            json: Vec::new(),
            headings: Vec::new(),
            hooks: Vec::new(),
            around_headline: BTreeSet::new(),
            hooked: Memo::new(),
        };
        let mut json_left = MUCH_JSON;
        let mut walk = dom.descendants(Dom::DOCUMENT);
        while let Some(id) = walk.next() {
            let Some(tag) = dom.tag(id) else { continue };
            match &**tag {
                "meta" => {
                    page.meta(id);
                    // What some frameworks make of `<script type="application/ld+json">`.
                    if page.attr(id, "name") == Some("script:ld+json")
                        && let Some(text) = page.attr(id, "content").filter(|t| t.len() <= json_left)
                    {
                        json_left -= text.len();
                        page.json.extend(json::parse(text));
                    }
                }
                "link" if page.links.len() < MANY_METAS => {
                    if let (Some(rel), Some(href)) = (page.attr(id, "rel"), page.attr(id, "href")) {
                        page.links.push((rel, href));
                    }
                }
                "title" if page.title.is_none() => page.title = Some(page.text(id, HEADLINE * 2)),
                "html" => page.root = page.root.or(Some(id)),
                "script"
                    if page.attr(id, "type").is_some_and(|t| t.to_ascii_lowercase().contains("ld+json")) =>
                {
                    let text = dom.text_content(id);
                    if page.json.len() < MANY_SCRIPTS && text.len() <= json_left {
                        json_left -= text.len();
                        page.json.extend(json::parse(&text));
                    }
                    walk.skip_children();
                }
                // `<noscript>` is looked into: forums keep the whole thread there, with its authors marked.
                "script" | "style" | "template" | "svg" => walk.skip_children(),
                tag => page.element(id, tag),
            }
        }
        page.around_headline.extend(page.headline().into_iter().flat_map(|h| dom.ancestors(h)));
        page.base = build::page_base(dom, page.address, page.canonical());
        page
    }

    /// The value of an attribute.
    pub fn attr(&self, id: NodeId, name: &str) -> Option<&'d str> {
        self.dom.attribute(id, name)
    }

    /// The contents of the `<meta>`s of a name.
    pub fn meta_of(&self, name: &str) -> impl Iterator<Item = &'d str> {
        self.metas.iter().filter(move |(key, _)| key == name).map(|(_, content)| *content)
    }

    /// The visible text below a node with blanks where blocks meet, up to `limit` characters.
    pub fn text(&self, id: NodeId, limit: usize) -> String {
        self.lines(id, limit).replace(LINE_END, " ")
    }

    /// The text of a heading without its buttons ("Copy item path"); one that is all button folds its section and keeps it.
    fn heading(&self, id: NodeId) -> String {
        let text = self.read_lines(id, HEADLINE, true).replace(LINE_END, " ");
        if text.is_empty() { self.text(id, HEADLINE) } else { text }
    }

    /// Whether an element is a button.
    pub fn is_button(&self, id: NodeId) -> bool {
        self.dom.tag(id).is_some_and(|t| &**t == "button") || self.attr(id, "role") == Some("button")
    }

    /// The visible text below a node with a [`LINE_END`] where blocks meet, up to `limit` characters.
    pub fn lines(&self, id: NodeId, limit: usize) -> String {
        self.read_lines(id, limit, false)
    }

    fn read_lines(&self, id: NodeId, limit: usize, without_buttons: bool) -> String {
        let mut out = String::new();
        let (mut length, mut space, mut end) = (0, false, false);
        let mut inside = self.dom.descendants(id);
        // As many nodes as a line can be made of: a byline of empty boxes is cut off too.
        let mut nodes = 0;
        while let Some(node) = inside.next() {
            nodes += 1;
            if length >= limit || nodes > 400 {
                break;
            }
            let Some(text) = self.dom.text(node) else {
                let skip = || {
                    segment::is_silent(self.dom, node)
                        || self.is_unseen(node)
                        || without_buttons && self.is_button(node)
                };
                if node != id && skip() {
                    inside.skip_children();
                }
                end |= segment::flow(self.dom, node) != Flow::Inline;
                continue;
            };
            // Soft hyphens and the like are never seen.
            for c in text.chars().filter(|c| !matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')) {
                if is_space(c) {
                    space = true;
                    continue;
                }
                if length >= limit {
                    break;
                }
                let (spaced, ended) = (std::mem::take(&mut space), std::mem::take(&mut end));
                if (spaced || ended) && !out.is_empty() {
                    out.push(if ended { LINE_END } else { ' ' });
                }
                out.push(c);
                length += 1;
            }
            // Where the next node begins a new block, `end` is set above; where a block ended, only its end tells.
            end |= self.dom.node(node).next.is_none()
                && self
                    .dom
                    .ancestors(node)
                    .take(8)
                    .take_while(|p| *p != id)
                    .any(|p| segment::flow(self.dom, p) != Flow::Inline);
        }
        out
    }

    /// How the page's readers read `3/4/2024`: in English the month comes first.
    pub fn day_first(&self) -> bool {
        let language = self.root.and_then(|r| self.attr(r, "lang"));
        language.is_some_and(|l| !l.to_ascii_lowercase().starts_with("en"))
    }

    /// Class and id of an element in lower case, one string.
    pub fn names(&self, id: NodeId) -> String {
        let mut names = self.attr(id, "class").unwrap_or("").to_ascii_lowercase();
        if let Some(id) = self.attr(id, "id") {
            names.push(' ');
            names.push_str(&id.to_ascii_lowercase());
        }
        names
    }

    /// The headline among the headings: the first of the highest level that `<title>` knows, else the first `<h1>`.
    pub fn headline(&self) -> Option<NodeId> {
        let title = key(self.title.as_deref().unwrap_or(""));
        let known = |h: &&Heading| {
            let words = key(&h.text);
            words.len() > 8 && title.contains(&words)
        };
        let level = |level: u8| self.headings.iter().filter(move |h| h.level == level);
        let found =
            level(1).find(known).or_else(|| level(1).next()).or_else(|| self.headings.iter().find(known));
        found.map(|h| h.node)
    }

    /// Whether the element stands in a part of the page that is not about the article: related, footer, sidebar.
    pub fn is_aside(&self, id: NodeId) -> bool {
        let around_headline = |a: NodeId| self.around_headline.contains(&a);
        for a in self.dom.ancestors(id).take(30) {
            if around_headline(a) {
                return false;
            }
            let Some(tag) = self.dom.tag(a) else { continue };
            let names = || {
                let names = self.names(a);
                names.split_ascii_whitespace().any(|word| {
                    ASIDES.iter().any(|w| {
                        word.strip_prefix(w).is_some_and(|r| r.is_empty() || r.starts_with(['-', '_', 's']))
                            // Page builders call every box a widget of theirs.
                            || (*w != "widget" && word.strip_suffix(w).is_some_and(|l| {
                                l.ends_with(['-', '_']) && !l.starts_with("has") && !l.starts_with("with")
                            }))
                    })
                })
            };
            // A box around a third of the page is no aside, whatever it is called.
            if self.size(a) * 3 > self.dom.len() {
                return false;
            }
            match &**tag {
                "nav" => return true,
                // An article's own footer holds its date and author as often as its header does.
                "footer" => {
                    return !self
                        .dom
                        .ancestors(a)
                        .take(8)
                        .any(|o| self.dom.tag(o).is_some_and(|t| &**t == "article"));
                }
                "body" | "html" | "main" => return false,
                _ if names() => return true,
                _ => {}
            }
        }
        false
    }

    /// How many nodes stand below one: nodes are numbered in the order of the document, but for the few moved later.
    fn size(&self, id: NodeId) -> usize {
        let last = std::iter::successors(Some(id), |n| self.dom.node(*n).last_child).last().unwrap_or(id);
        last.index().saturating_sub(id.index())
    }

    fn canonical(&self) -> Option<Url> {
        let link =
            self.links.iter().find(|(rel, _)| rel.eq_ignore_ascii_case("canonical")).map(|(_, href)| *href);
        link.or_else(|| self.meta_of("og:url").next()).and_then(|href| Url::parse(href).ok())
    }

    fn meta(&mut self, id: NodeId) {
        let Some(content) = self.attr(id, "content").filter(|c| !c.trim().is_empty()) else { return };
        for name in ["property", "name", "itemprop", "http-equiv"] {
            if let Some(key) = self.attr(id, name)
                && self.metas.len() < MANY_METAS
            {
                self.metas.push((key.trim().to_ascii_lowercase(), content));
            }
        }
    }

    fn element(&mut self, id: NodeId, tag: &str) {
        let level = match tag.as_bytes() {
            [b'h', n @ b'1'..=b'6'] => n - b'0',
            _ => 0,
        };
        let Some(element) = self.dom.element(id) else { return };
        let mut headline = level > 0 && level < 4;
        let mut hook = matches!(tag, "time" | "address");
        for attribute in &element.attrs {
            match &*attribute.name.local {
                "class" | "id" => {
                    let value = &*attribute.value;
                    let (named, titled) = self.hooked.get(value, 0, || hooks::find(value));
                    hook |= named;
                    headline |= titled;
                }
                "itemprop" | "property" => {
                    hook = true;
                    headline |= matches!(&*attribute.value, "headline" | "name");
                }
                "rel" => hook |= attribute.value.contains("author"),
                // `/author/ana-costa/`
                "href" => {
                    let parts = || attribute.value.split('/').take(8);
                    hook |= tag == "a" && parts().any(|p| AUTHOR_PAGES.contains(&p));
                }
                "data-author" | "data-time" | "data-timestamp" | "datetime" => hook = true,
                _ => {}
            }
        }
        let most = if level == 1 { MANY_HEADINGS + MANY_TOPS } else { MANY_HEADINGS };
        if headline && self.headings.len() < most && !self.is_unseen(id) {
            let text = self.heading(id);
            if !text.is_empty() {
                self.headings.push(Heading { node: id, level, text });
            }
        }
        if hook && self.hooks.len() < MANY_HOOKS {
            self.hooks.push(id);
        }
    }

    fn is_unseen(&self, id: NodeId) -> bool {
        let class = self.attr(id, "class").unwrap_or("");
        self.attr(id, "hidden").is_some()
            || class.split_ascii_whitespace().any(|w| {
                matches!(
                    w,
                    "sr-only" | "visually-hidden" | "visuallyhidden" | "screen-reader-text" | "u-hidden"
                )
            })
    }
}

/// Parts of the addresses of pages about an author.
pub const AUTHOR_PAGES: &[&str] = &[
    "author",
    "authors",
    "by",
    "contributors",
    "contributor",
    "writers",
    "writer",
    "staff",
    "people",
    "profile",
    "autor",
    "autoren",
    "auteur",
    "autori",
    "journalist",
    "reporter",
];
/// Words in a class or id of what is not the article.
const ASIDES: &[&str] = &[
    "comment",
    "related",
    "recommend",
    "sidebar",
    "footer",
    "more-from",
    "widget",
    "recirc",
    "trending",
    "popular",
];
