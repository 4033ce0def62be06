//! How elements flow: which ones break a line, and which ones never show their text.

use crate::dom::{Attribute, Dom, LocalName, NodeId, local_name};

/// How an element takes part in the flow of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flow {
    /// Its text runs on with the text around it.
    Inline,
    /// Its text stands apart from what is before and after.
    Block,
    /// A line break.
    Break,
    /// Its text is never shown.
    Silent,
}

/// How a node takes part in the flow; text runs inline, comments and foreign elements' scripts are silent.
pub fn flow(dom: &Dom, id: NodeId) -> Flow {
    let Some(element) = dom.element(id) else {
        return if dom.text(id).is_some() { Flow::Inline } else { Flow::Silent };
    };
    match flow_of(&element.name.local) {
        Flow::Block if &*element.name.local == "button" && is_word(dom, id) => Flow::Inline,
        flow => flow,
    }
}

/// Whether a button is a word of the sentence it stands in: "said professor <button>Ann Vega,</button> the founder of …". The text
/// before it does not end, and what follows goes on in lower case. One with a style of its own, or hidden, is none.
fn is_word(dom: &Dom, button: NodeId) -> bool {
    let hidden = |a: &Attribute| matches!(&*a.name.local, "hidden" | "style" | "aria-hidden" | "disabled");
    if dom.element(button).is_none_or(|e| e.attrs.iter().any(hidden)) {
        return false;
    }
    let node = dom.node(button);
    let text = |beside: Option<NodeId>| beside.and_then(|id| dom.text(id)).map(str::trim).unwrap_or_default();
    let (before, after) = (text(node.previous), text(node.next));
    before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | '”' | '(' | '“'))
        && after.starts_with(|c: char| c.is_lowercase() || matches!(c, ',' | '.' | ';' | ')' | '”'))
}

/// Whether a node's text is never shown.
pub fn is_silent(dom: &Dom, id: NodeId) -> bool {
    flow(dom, id) == Flow::Silent
}

fn flow_of(name: &LocalName) -> Flow {
    match &**name {
        "a" | "abbr" | "acronym" | "b" | "bdi" | "bdo" | "big" | "cite" | "code" | "data" | "del" | "dfn"
        | "em" | "font" | "i" | "img" | "ins" | "kbd" | "label" | "mark" | "math" | "nobr" | "picture"
        | "q" | "rp" | "rt" | "ruby" | "s" | "samp" | "small" | "span" | "strike" | "strong" | "sub"
        | "sup" | "time" | "tt" | "u" | "var" | "wbr" | "mi" | "mo" | "mn" | "ms" | "msup" | "msub"
        | "mrow" | "mfrac" | "msqrt" | "mover" | "munder" | "mtext" | "semantics" | "msubsup" | "mstyle" => {
            Flow::Inline
        }
        "br" => Flow::Break,
        "script" | "style" | "template" | "noscript" | "svg" | "head" | "iframe" | "object" | "embed"
        | "applet" | "canvas" | "audio" | "video" | "select" | "datalist" | "textarea" | "input"
        | "noframes" | "noembed" | "map" | "param" | "source" | "track" | "link" | "meta" | "annotation"
        | "annotation-xml" | "progress" | "meter" | "frameset" => Flow::Silent,
        _ if *name == local_name!("") => Flow::Inline,
        _ => Flow::Block,
    }
}
