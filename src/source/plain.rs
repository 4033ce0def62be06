//! Plain text into the tree: lines and blank lines are all it has to go by.
//! Every word is kept, in order; what a line means is only marked, never decided by its words.

use crate::dom::{Dom, LocalName, NodeId, local_name};

/// Reads plain text.
pub fn parse(text: &str) -> Dom {
    let mut dom = Dom::default();
    let html = hang(&mut dom, Dom::DOCUMENT, local_name!("html"));
    let body = hang(&mut dom, html, local_name!("body"));
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let p = hang(&mut dom, body, local_name!("p"));
        let words = dom.create_text(line);
        dom.append(p, words);
    }
    dom
}

fn hang(dom: &mut Dom, parent: NodeId, tag: LocalName) -> NodeId {
    let node = dom.create_html(tag);
    dom.append(parent, node);
    node
}
