//! Mathematics: the author's TeX where the markup keeps it, else the characters.

use super::attribute;
use crate::dom::{Dom, NodeId};
use crate::text::whitespace::fold;

/// The TeX (or plain) form of a `<math>` element; empty where it shows nothing.
pub fn read(dom: &Dom, id: NodeId) -> String {
    let mut tex = None;
    let mut plain = String::new();
    let mut inside = dom.descendants(id);
    while let Some(node) = inside.next() {
        if let Some(text) = dom.text(node) {
            plain.push_str(text);
            continue;
        }
        let Some(element) = dom.element(node) else { continue };
        if matches!(&*element.name.local, "annotation" | "annotation-xml") {
            let encoding = attribute(dom, node, "encoding").unwrap_or("");
            if tex.is_none() && encoding.to_ascii_lowercase().contains("tex") {
                tex = Some(fold(&dom.text_content(node)));
            }
            inside.skip_children();
        }
    }
    let alt = attribute(dom, id, "alttext").map(fold);
    tex.into_iter()
        .chain(alt)
        .find(|t| !t.is_empty())
        .map_or_else(|| fold(&plain), |t| unwrap_style(&t).to_owned())
}

/// Whether it stands on a line of its own.
pub fn is_display(dom: &Dom, id: NodeId) -> bool {
    attribute(dom, id, "display").is_some_and(|d| d.eq_ignore_ascii_case("block"))
        || attribute(dom, id, "mode").is_some_and(|m| m.eq_ignore_ascii_case("display"))
}

/// The TeX of a `<script type="math/tex">`, and whether it stands on a line of its own.
pub fn script(dom: &Dom, id: NodeId) -> Option<(String, bool)> {
    let kind = attribute(dom, id, "type")?.to_ascii_lowercase();
    kind.starts_with("math/tex").then(|| (fold(&dom.text_content(id)), kind.contains("mode=display")))
}

/// Whether the element draws a formula that stands beside it as MathML or TeX.
pub fn is_drawing(dom: &Dom, id: NodeId) -> bool {
    let drawn = ["katex-html", "MathJax_Preview", "MathJax_CHTML", "MathJax_SVG", "MathJax"];
    attribute(dom, id, "class")
        .is_some_and(|class| class.split_ascii_whitespace().any(|w| drawn.contains(&w)))
}

/// `{\displaystyle x}` → `x`: wiki engines wrap each formula so.
fn unwrap_style(tex: &str) -> &str {
    let inner = tex.strip_prefix("{\\displaystyle").or_else(|| tex.strip_prefix("{\\textstyle"));
    inner.and_then(|t| t.strip_suffix('}')).map_or(tex, str::trim)
}

#[cfg(test)]
mod tests {
    #[test]
    fn style_wrappers_go() {
        assert_eq!(super::unwrap_style("{\\displaystyle a^{2}}"), "a^{2}");
        assert_eq!(super::unwrap_style("{a}"), "{a}");
    }
}
