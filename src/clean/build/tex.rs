//! MathML without its TeX, written as TeX: powers, indices, fractions and roots would be lost with the markup ("mc2").
//! A part of what TeX can say; what it cannot say reads on as its characters.

use crate::dom::{Dom, NodeId, Step};
use crate::text::whitespace::fold;

/// A formula is not longer, in bytes of its characters: what is, is no formula, and each level of nesting copies it once.
const LONGEST: usize = 4_096;

/// The TeX of a `<math>` element, or nothing where it is too long.
pub fn of(dom: &Dom, math: NodeId) -> Option<String> {
    let length: usize = dom.descendants(math).filter_map(|n| dom.text(n)).map(str::len).sum();
    if length > LONGEST {
        return None;
    }
    // What is open, each with the parts that are done.
    let mut open: Vec<Vec<String>> = vec![Vec::new()];
    let mut walk = dom.walk(math);
    while let Some(step) = walk.next() {
        match step {
            Step::Enter(id) => match dom.element(id).map(|e| &*e.name.local) {
                Some("annotation" | "annotation-xml") => walk.skip_children(),
                Some(_) => open.push(Vec::new()),
                None => {
                    let text = fold(dom.text(id).unwrap_or_default());
                    // White space between elements of a formula means nothing.
                    if let Some(parts) = open.last_mut().filter(|_| !text.is_empty()) {
                        parts.push(text);
                    }
                }
            },
            Step::Leave(id) => {
                let Some(name) = dom.element(id).map(|e| &*e.name.local) else { continue };
                if name.starts_with("annotation") {
                    continue;
                }
                let whole = compose(name, &open.pop().unwrap_or_default());
                if let Some(parts) = open.last_mut().filter(|_| !whole.is_empty() || is_slot(name)) {
                    parts.push(whole);
                }
            }
        }
    }
    open.pop().map(|parts| parts.concat()).filter(|tex| !tex.is_empty())
}

/// Elements that count as their parent's next part even when empty: the missing base of an index.
fn is_slot(name: &str) -> bool {
    matches!(name, "mrow" | "mi" | "mn" | "mo" | "mtd" | "none")
}

fn compose(name: &str, parts: &[String]) -> String {
    match (name, parts) {
        ("msup" | "mover", [base, over]) => format!("{base}^{}", group(over)),
        ("msub" | "munder", [base, under]) => format!("{base}_{}", group(under)),
        ("msubsup" | "munderover", [base, under, over]) => format!("{base}_{}^{}", group(under), group(over)),
        ("mfrac", [above, below]) => format!("\\frac{{{above}}}{{{below}}}"),
        ("mroot", [inner, degree]) => format!("\\sqrt[{degree}]{{{inner}}}"),
        ("msqrt", _) => format!("\\sqrt{{{}}}", parts.concat()),
        ("mtr" | "mlabeledtr", _) => parts.join(" & "),
        ("mtable", _) => parts.join(" \\\\ "),
        ("mtext", _) => format!(" {} ", parts.concat()),
        _ => parts.concat(),
    }
}

/// One sign stands alone, more stand in braces.
fn group(text: &str) -> String {
    if text.chars().count() == 1 { text.to_owned() } else { format!("{{{text}}}") }
}
