//! A look through the shipped JavaScript and HTML for what the widget promises never to use: HTML sinks,
//! `style` attributes, code from strings. A word in a comment counts too: it is easy to write around.

use crate::shell::{Done, root};
use std::fs;
use std::path::{Path, PathBuf};

/// What may not stand in a line, and what to do instead.
const BANNED: [(&str, &str); 16] = [
    ("innerHTML", "build nodes, or use textContent"),
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
    ("trustedTypes.createPolicy", "no policy is needed where no sink is used"),
];

/// `outerHTML` may be read (it is how the live page is handed over) and never written.
const READ_ONLY: &str = "outerHTML";

/// Looks through `www/` and `extension/`.
pub fn check() -> Done {
    let mut faults = Vec::new();
    for folder in ["www", "extension"] {
        for file in files(&root().join(folder)) {
            let Ok(text) = fs::read_to_string(&file) else { continue };
            let place = file.strip_prefix(root()).unwrap_or(&file).display().to_string();
            for (number, line) in text.lines().enumerate() {
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
    let after = line.split(READ_ONLY).skip(1).map(str::trim_start);
    let written = after.into_iter().any(|rest| rest.starts_with('=') && !rest.starts_with("=="));
    written.then(|| format!("{READ_ONLY} may only be read"))
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
        for line in
            ["a.innerHTML = b", "<p style=\"x\">", "a.outerHTML = b", "eval(x)", "e.style.cssText = x"]
        {
            assert!(fault(line).is_some(), "{line}");
        }
        for line in
            ["const page = root.outerHTML;", "if (a.outerHTML === b)", "e.style.setProperty('--pq-font', x)"]
        {
            assert_eq!(fault(line), None, "{line}");
        }
    }
}
