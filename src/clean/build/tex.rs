//! MathML without its TeX, written as TeX: powers, indices, fractions and roots would be lost with the markup ("mc2").
//! A part of what TeX can say; what it cannot say reads on as its characters.

use crate::dom::{Dom, NodeId, Step};
use crate::text::whitespace::fold;

/// A formula is not longer, in bytes of its characters and eight for each element: what is, is no formula, and each level of nesting
/// copies it once.
const LONGEST: usize = 16_384;

/// The TeX of a `<math>` element, or nothing where it is too long.
pub fn of(dom: &Dom, math: NodeId) -> Option<String> {
    let length = |n: NodeId| dom.text(n).map_or(8, str::len);
    if dom.descendants(math).map(length).sum::<usize>() > LONGEST {
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
                        parts.push(escaped(&text));
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
        ("msup" | "mover", [base, over]) => format!("{}^{}", whole(base), group(over)),
        ("msub" | "munder", [base, under]) => format!("{}_{}", whole(base), group(under)),
        ("msubsup" | "munderover", [base, under, over]) => {
            format!("{}_{}^{}", whole(base), group(under), group(over))
        }
        ("mfrac", [above, below]) => format!("\\frac{{{above}}}{{{below}}}"),
        ("mroot", [inner, degree]) => format!("\\sqrt[{}]{{{inner}}}", group(degree)),
        ("msqrt", _) => format!("\\sqrt{{{}}}", parts.concat()),
        ("mtr" | "mlabeledtr", _) => parts.join(" & "),
        ("mtable", _) => parts.join(" \\\\ "),
        ("mtext", _) => format!("\\text{{{}}}", parts.join(" ")),
        ("mfenced", _) => format!("({})", parts.join(", ")),
        _ => parts.concat(),
    }
}

/// One sign stands alone, more stand in braces.
fn group(text: &str) -> String {
    if text.chars().count() == 1 { text.to_owned() } else { format!("{{{text}}}") }
}

/// A base: a word or a number as it is; what has signs in it stands in braces, or the power would be the last sign's.
fn whole(base: &str) -> String {
    let plain =
        base.chars().all(char::is_alphanumeric) || base.chars().count() == 1 || base.starts_with('\\');
    if plain && !base.contains(['^', '_']) { base.to_owned() } else { format!("{{{base}}}") }
}

/// Characters that TeX would read as commands.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\backslash "),
            '{' | '}' | '%' | '$' | '#' | '&' | '_' => out.extend(['\\', c]),
            '^' => out.push_str("\\hat{}"),
            '~' => out.push_str("\\sim "),
            _ => out.push(c),
        }
    }
    out
}
