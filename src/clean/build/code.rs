//! Source code: its lines without gutters, and its language.

use crate::clean::Verdicts;
use crate::dom::{Dom, NodeId, Step};

/// Class words of columns that number the lines, and of buttons that copy them.
const GUTTERS: &[&str] = &[
    "lineno",
    "linenos",
    "linenumber",
    "line-number",
    "line-numbers",
    "line-numbers-rows",
    "linenodiv",
    "gutter",
    "blob-num",
    "hljs-ln-numbers",
    "ln",
    "lnt",
    "copy",
    "copy-button",
    "btn-copy",
    "clipboard-copy",
];
/// Words in a class that stand where a language would.
const NO_LANGUAGE: &[&str] = &[
    "none",
    "plain",
    "plaintext",
    "text",
    "txt",
    "nohighlight",
    "auto",
    "default",
    "source",
    "wrap",
    "undefined",
];

/// The text of a `<pre>` (or another block of code), lines parted by `\n`, blank lines at both ends left out.
pub fn text(dom: &Dom, id: NodeId, verdicts: &Verdicts) -> String {
    let mut out = String::new();
    let mut walk = dom.walk(id);
    let mut line_due = false;
    while let Some(step) = walk.next() {
        match step {
            Step::Enter(node) => {
                if let Some(text) = dom.text(node) {
                    for kept in verdicts.kept(node, text) {
                        if std::mem::take(&mut line_due) && !out.is_empty() && !out.ends_with('\n') {
                            out.push('\n');
                        }
                        out.push_str(kept);
                    }
                } else if node != id
                    && (verdicts.drops(node) || is_gutter(dom, node) || is_control(dom, node))
                {
                    walk.skip_children();
                } else if dom.tag(node).is_some_and(|t| &**t == "br") {
                    out.push('\n');
                } else if starts_line(dom, node) && node != id {
                    line_due = true;
                }
            }
            Step::Leave(node) => line_due |= node != id && starts_line(dom, node),
        }
    }
    let from = out.split_inclusive('\n').take_while(|l| l.trim().is_empty()).map(str::len).sum::<usize>();
    out.truncate(out.trim_end().len());
    if from >= out.len() { String::new() } else { out.split_off(from) }
}

/// The language that the element, one right below or one of its next ancestors names.
pub fn language(dom: &Dom, id: NodeId) -> Option<String> {
    let below = dom.children(id).take(4);
    // Highlighters wrap a `<pre>` in at most three boxes of their own.
    std::iter::once(id).chain(below).chain(dom.ancestors(id).take(3)).find_map(|node| language_of(dom, node))
}

fn language_of(dom: &Dom, id: NodeId) -> Option<String> {
    let tag = dom.tag(id)?;
    if matches!(&**tag, "body" | "main" | "article" | "html") {
        return None;
    }
    let named = ["data-lang", "data-language", "data-code-language", "language"];
    let named = named.iter().filter_map(|name| dom.attribute(id, name)).find_map(language_name);
    named.or_else(|| {
        let class = dom.attribute(id, "class")?;
        let mut words = class.split_ascii_whitespace();
        let prefixed = words.clone().find_map(|word| {
            let prefixes =
                ["language-", "lang-", "highlight-source-", "highlight-text-", "brush:", "sourceCode-"];
            let rest = prefixes.iter().find_map(|p| word.strip_prefix(p))?;
            language_name(rest)
        });
        // `highlight-python notranslate`, `sourceCode rust`, `brush: js;`
        prefixed
            .or_else(|| words.clone().find_map(|w| w.strip_prefix("highlight-")).and_then(language_name))
            .or_else(|| {
                words.find(|w| matches!(*w, "sourceCode" | "brush:" | "hljs"))?;
                words.next().and_then(language_name)
            })
    })
}

fn language_name(name: &str) -> Option<String> {
    let name = name.trim().trim_end_matches(';').to_ascii_lowercase();
    let ok = !name.is_empty()
        && name.len() <= 24
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'#' | b'.' | b'_'))
        && !NO_LANGUAGE.contains(&&*name);
    ok.then_some(name)
}

/// Whether the element numbers lines or copies them.
pub fn is_gutter(dom: &Dom, id: NodeId) -> bool {
    dom.attribute(id, "class")
        .is_some_and(|class| class.split_ascii_whitespace().any(|w| GUTTERS.contains(&w)))
}

fn is_control(dom: &Dom, id: NodeId) -> bool {
    dom.tag(id).is_some_and(|t| {
        matches!(&**t, "button" | "script" | "style" | "template" | "svg" | "textarea" | "select")
    })
}

fn starts_line(dom: &Dom, id: NodeId) -> bool {
    dom.tag(id).is_some_and(|t| matches!(&**t, "div" | "p" | "li" | "tr" | "ol" | "ul" | "table" | "pre"))
}
