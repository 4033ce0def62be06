//! Tree and verdicts become an [`Article`]: typed blocks in reading order, one line of text each.
//! Nothing is judged here: what [`Verdicts`] leaves in is shown, except what the metadata says already.
//!
//! Invariants: each kept word is written exactly once and glued to none; one iterative walk, so that depth costs no
//! stack; containers nest at most [`MAX_NESTING`](crate::article::MAX_NESTING) deep, what lies deeper joins the
//! container above; headings keep their level.

mod code;
mod embed;
mod facts;
mod frame;
mod image;
mod inline;
mod line;
mod math;
mod prologue;
mod quotation;
mod target;
mod tex;
mod walker;
mod whole;

use super::{Context, Verdicts};
use crate::article::{Article, Metadata};
use crate::dom::{Dom, local_name};
use url::Url;

/// Builds the article, and tells `verdicts` how many blocks stand before each removal.
pub fn build(dom: &Dom, verdicts: &mut Verdicts, meta: Metadata, context: &Context<'_>) -> Article {
    let canonical = meta.canonical.as_ref().and_then(|u| Url::parse(u.as_str()).ok());
    let base = page_base(dom, context.base_url, canonical);
    let facts = facts::Facts::read(dom, verdicts);
    let prologue = prologue::Prologue::new(&meta, facts.signatures > MANY_SIGNATURES);
    let language = meta.language.clone();
    let (blocks, builder) =
        walker::Walker::new(dom, verdicts, &facts, base.as_ref(), language, prologue).run();
    builder.build(meta, blocks)
}

/// The address that relative ones are resolved against: `<base href>`, the page's own, its canonical one.
pub fn page_base(dom: &Dom, address: Option<&Url>, canonical: Option<Url>) -> Option<Url> {
    let page = address.cloned().or(canonical);
    base_element(dom, page.as_ref()).or(page)
}

/// What the first `<base href>` says. Only the head is searched: 64 elements in all, as many as real heads need.
fn base_element(dom: &Dom, page: Option<&Url>) -> Option<Url> {
    let head = dom.children(Dom::DOCUMENT).flat_map(|html| dom.children(html));
    let head = head.into_iter().find(|n| dom.tag(*n) == Some(&local_name!("head")))?;
    let href = dom
        .children(head)
        .filter(|n| dom.tag(*n) == Some(&local_name!("base")))
        .take(64)
        .find_map(|n| dom.attr(n, &local_name!("href")))?;
    let url = match page {
        Some(page) => page.join(href).ok(),
        None => Url::parse(href).ok(),
    };
    url.filter(|u| matches!(u.scheme(), "http" | "https"))
}

/// An article names its author and time once or twice; more is a thread or a list of articles, whose entries keep theirs.
const MANY_SIGNATURES: usize = 4;
