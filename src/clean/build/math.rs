//! Mathematics: the author's TeX where the markup keeps it, else TeX made of its MathML.

use super::tex;
use crate::dom::{Dom, NodeId};
use crate::text::whitespace::fold;

/// The TeX of a `<math>` element; the characters of one too long for a formula, empty where it shows nothing.
pub fn read(dom: &Dom, id: NodeId) -> String {
    let is_tex = |id: &NodeId| {
        dom.element(*id).is_some_and(|e| matches!(&*e.name.local, "annotation" | "annotation-xml"))
            && dom.attribute(*id, "encoding").is_some_and(|e| e.to_ascii_lowercase().contains("tex"))
    };
    let kept = dom.descendants(id).find(is_tex).map(|n| fold(&dom.text_content(n)));
    let alt = dom.attribute(id, "alttext").map(fold);
    let kept = kept.into_iter().chain(alt).find(|t| !t.is_empty()).map(|t| unwrap_style(&t).to_owned());
    kept.or_else(|| tex::of(dom, id)).unwrap_or_else(|| fold(&dom.text_content(id)))
}

/// Whether it stands on a line of its own.
pub fn is_display(dom: &Dom, id: NodeId) -> bool {
    dom.attribute(id, "display").is_some_and(|d| d.eq_ignore_ascii_case("block"))
        || dom.attribute(id, "mode").is_some_and(|m| m.eq_ignore_ascii_case("display"))
}

/// The TeX of a `<script type="math/tex">`, and whether it stands on a line of its own.
pub fn script(dom: &Dom, id: NodeId) -> Option<(String, bool)> {
    let kind = dom.attribute(id, "type")?.to_ascii_lowercase();
    kind.starts_with("math/tex").then(|| (fold(&dom.text_content(id)), kind.contains("mode=display")))
}

/// Whether the element draws a formula that stands beside it as MathML or TeX.
pub fn is_drawing(dom: &Dom, id: NodeId) -> bool {
    let drawn = ["katex-html", "MathJax_Preview", "MathJax_CHTML", "MathJax_SVG", "MathJax"];
    dom.attribute(id, "class").is_some_and(|class| class.split_ascii_whitespace().any(|w| drawn.contains(&w)))
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
