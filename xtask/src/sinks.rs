//! A look through the shipped JavaScript and HTML for what the widget promises never to use: HTML sinks,
//! `style` attributes, code from strings. A word in a comment counts too: it is easy to write around.

use crate::shell::{Done, root};
use std::fs;
use std::path::{Path, PathBuf};

/// What may not stand in a line, and what to do instead.
const BANNED: [(&str, &str); 15] = [
    ("insertAdjacentHTML", "build nodes and append them"),
    ("createContextualFragment", "build nodes and append them"),
    ("setHTMLUnsafe", "build nodes and append them"),
    ("parseHTMLUnsafe", "hand the string to the core"),
    ("document.write", "build nodes and append them"),
    ("srcdoc", "no frames from strings"),
    ("DOMParser", "the core parses"),
    ("eval(", "no code from strings"),
    ("new Function", "no code from strings"),
    ("javascript:", "no code in addresses"),
    (" style=", "a class, or a custom property through CSSOM"),
    ("cssText", "setProperty on a custom property"),
    ("setAttribute('style'", "setProperty on a custom property"),
    ("setAttribute(\"style\"", "setProperty on a custom property"),
    ("createPolicy(", "no policy is needed where no sink is used"),
];

/// The one policy: it gives the address of our own worker, whatever it is asked.
const POLICY: (&str, &str) = ("www/away.js", "createPolicy(");

/// May be read (it is how a live page or a template is handed to the core) and never written.
const READ_ONLY: [&str; 2] = ["innerHTML", "outerHTML"];

/// Looks through `www/` and `extension/`.
pub fn check() -> Done {
    let mut faults = Vec::new();
    for folder in ["www", "extension"] {
        for file in files(&root().join(folder)) {
            let Ok(text) = fs::read_to_string(&file) else { continue };
            let place = file.strip_prefix(root()).unwrap_or(&file).display().to_string();
            for (number, line) in text.lines().enumerate() {
                if place == POLICY.0 && line.contains(POLICY.1) {
                    continue;
                }
                faults.extend(fault(line).map(|fault| format!("{place}:{}: {fault}", number + 1)));
            }
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}

fn fault(line: &str) -> Option<String> {
    let found = BANNED.iter().find(|(word, _)| line.contains(word));
    if let Some((word, instead)) = found {
        return Some(format!("{}: {instead}", word.trim()));
    }
    let written =
        READ_ONLY.iter().find(|word| line.match_indices(*word).any(|(at, _)| is_written(line, at, word)));
    written.map(|word| format!("{word} may only be read: build nodes, or use textContent"))
}

/// Whether a property is assigned to, named in an object, or reached by a string.
fn is_written(line: &str, at: usize, word: &str) -> bool {
    let after = line[at + word.len()..].trim_start();
    let assigned = after.starts_with('=') && !after.starts_with("==");
    let updated = ["+=", "??=", "||=", "&&="].iter().any(|operator| after.starts_with(operator));
    // `{ outerHTML: … }` names a property; in `a ? b.outerHTML : c` it is only read.
    let named = after.starts_with(':') && !line[..at].ends_with('.');
    assigned || updated || named || line[..at].ends_with(['"', '\'', '`'])
}

/// Scripts and pages that are written by hand, sorted; `pkg/` is generated.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut out = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() && path.file_name().is_some_and(|name| name != "pkg") {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|ending| ending == "js" || ending == "mjs" || ending == "html")
            {
                out.push(path);
            }
        }
    }
    out.sort();
    out
}

#[cfg(test)]
mod tests {
    use super::fault;

    #[test]
    fn sees_sinks_and_lets_reading_pass() {
        for line in [
            "a.innerHTML = b",
            "({ innerHTML: b })",
            "<p style=\"x\">",
            "a.outerHTML = b",
            "eval(x)",
            "e.style.cssText = x",
            "trustedTypes?.createPolicy('a', {})",
        ] {
            assert!(fault(line).is_some(), "{line}");
        }
        for line in [
            "a ? b.outerHTML : c.outerHTML",
            "const page = root.outerHTML;",
            "if (a.outerHTML === b)",
            "e.style.setProperty('--pq-font', x)",
        ] {
            assert_eq!(fault(line), None, "{line}");
        }
    }
}
