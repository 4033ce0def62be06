//! HTML into the tree: html5ever with our own sink, fed so that no input can make it slow.
//! Nothing here decides what is worth reading; the tree is what a browser would have built, up to the limits.
//!
//! Invariants: the stack of open elements stays near [`MAX_DEPTH`], no element has more than [`MAX_ATTRIBUTES`],
//! nodes and attributes together stay near [`MAX_NODES`]; within these limits the tree is html5ever's own.

mod feed;
mod limit;
mod noscript;
mod selected;
mod shadow;
mod sink;

use super::{MAX_ATTRIBUTES, MAX_DEPTH, MAX_NODES};
use crate::Note;
use crate::dom::{Dom, LocalName, QualName};
use crate::text::order;
use html5ever::tokenizer::{Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink, create_element};
use limit::Limiter;
use sink::Sink;

/// Reads a page as a browser shows it: shadow roots in their place, and what stands in `<noscript>` as elements below it that
/// cannot leak out.
pub fn read(html: &str) -> (Dom, Vec<Note>) {
    let (mut dom, mut notes) = parse(html, true);
    shadow::compose(&mut dom);
    notes.extend(noscript::open(&mut dom));
    order::by(&mut notes, Ord::cmp);
    notes.dedup();
    (dom, notes)
}

/// Builds the tree of a page. `scripting` decides whether `<noscript>` holds characters (on, as in browsers) or elements (off).
pub fn parse(html: &str, scripting: bool) -> (Dom, Vec<Note>) {
    let builder = TreeBuilder::new(Sink::default(), options(scripting));
    run(html, builder, TokenizerOpts::default())
}

/// Reads a fragment as if it stood inside `context`; its nodes hang below the document node.
pub fn parse_fragment(context: QualName, html: &str, scripting: bool) -> (Dom, Vec<Note>) {
    let sink = Sink::default();
    let element = create_element(&sink, context, Vec::new());
    let builder = TreeBuilder::new_for_fragment(sink, element, None, options(scripting));
    let initial_state = Some(builder.tokenizer_state_for_context_elem(scripting));
    let (mut dom, notes) = run(html, builder, TokenizerOpts { initial_state, ..TokenizerOpts::default() });
    // The parser hangs everything below an <html> that is not part of the fragment.
    if let Some(root) = dom.children(Dom::DOCUMENT).find(|&n| dom.element(n).is_some()) {
        dom.move_children(root, Dom::DOCUMENT);
        dom.detach(root);
    }
    (dom, notes)
}

fn options(scripting_enabled: bool) -> TreeBuilderOpts {
    TreeBuilderOpts { scripting_enabled, ..TreeBuilderOpts::default() }
}

fn run(
    html: &str,
    builder: TreeBuilder<crate::dom::NodeId, Sink>,
    options: TokenizerOpts,
) -> (Dom, Vec<Note>) {
    let raw_from_start = options.initial_state.is_some_and(|s| s != html5ever::tokenizer::states::Data);
    let tokenizer = Tokenizer::new(Limiter::new(builder), options);
    let mut notes = Vec::new();
    if feed::feed(&tokenizer, html, raw_from_start) {
        notes.push(Note::TooMany);
    }
    tokenizer.end();
    notes.extend(tokenizer.sink.notes());
    order::by(&mut notes, Ord::cmp);
    notes.dedup();
    (tokenizer.sink.into_builder().sink.finish(), notes)
}

/// Whether an element never has children, so that its start tag cannot deepen the tree.
fn is_void(name: &LocalName) -> bool {
    matches!(
        &**name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
            | "basefont"
            | "bgsound"
            | "frame"
            | "image"
            | "keygen"
    )
}

/// Whether a start tag may switch the tokenizer to plain characters.
fn may_be_raw(name: &str) -> bool {
    ["title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "noscript", "plaintext"]
        .iter()
        .any(|raw| raw.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests;
