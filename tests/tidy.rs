//! The layer table of ARCHITECTURE.md, held by a test: a room imports only from rooms above it.

use std::fs;
use std::path::{Path, PathBuf};

/// Layer of each room, as in ARCHITECTURE.md. Rooms of one layer do not know each other, but for those named in `NEIGHBOURS`.
const LAYERS: &[(&str, u8)] = &[
    ("text", 0),
    ("note", 0),
    ("error", 0),
    ("dom", 1),
    ("lexicon", 1),
    ("article", 1),
    ("source", 2),
    ("clean", 3),
    ("quote", 3),
    ("reading", 4),
    ("settings", 5),
    ("view", 5),
    ("export", 6),
    ("wasm", 7),
    ("bin", 7),
];

/// Within a layer: who may know whom.
const NEIGHBOURS: &[(&str, &str)] = &[("view", "settings")];

/// What a room may not import although its layer would allow it, with the reason.
const FORBIDDEN: &[(&str, &str, &str)] = &[
    ("source", "article", "a source makes a tree; what the author wrote is decided in clean/"),
    ("quote", "dom", "quotations are found in the article's text, never in markup"),
    ("quote", "source", "quotations are found in the article's text, never in markup"),
    ("clean", "source", "clean/ takes the tree as it is, wherever it came from"),
    ("view", "dom", "the view is made from the reading; the source tree is gone by then"),
    ("export", "dom", "an export is made from the reading; the source tree is gone by then"),
];

#[test]
fn rooms_import_only_from_above() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut faults = Vec::new();
    for file in rust_files(&root) {
        let Some(room) = room_of(&root, &file) else { continue };
        let Some(layer) = layer_of(&room) else {
            faults.push(format!(
                "{}: src/{room} has no layer; add it to the table here and in ARCHITECTURE.md",
                file.display()
            ));
            continue;
        };
        let code = fs::read_to_string(&file).unwrap();
        for (number, line) in code.lines().enumerate() {
            for other in rooms_named(line) {
                if other == room {
                    continue;
                }
                let place = format!("{}:{}", file.strip_prefix(&root).unwrap().display(), number + 1);
                if let Some((_, _, why)) = FORBIDDEN.iter().find(|(a, b, _)| *a == room && *b == other) {
                    faults.push(format!("{place}: {room}/ may not know {other}/: {why}"));
                }
                let Some(above) = layer_of(&other) else { continue };
                if above > layer
                    || (above == layer && layer > 0 && !NEIGHBOURS.contains(&(room.as_str(), other.as_str())))
                {
                    faults.push(format!(
                        "{place}: {room}/ (layer {layer}) imports {other}/ (layer {above}); the line belongs in a room of layer {} or below",
                        above + 1
                    ));
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn only_the_door_names_the_web() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut faults = Vec::new();
    for file in rust_files(&root) {
        if room_of(&root, &file).as_deref() == Some("wasm") {
            continue;
        }
        let code = fs::read_to_string(&file).unwrap();
        for (number, line) in code.lines().enumerate().filter(|(_, l)| !l.trim_start().starts_with("//")) {
            for web in ["wasm_bindgen", "web_sys", "js_sys"] {
                if line.contains(web) {
                    faults.push(format!("{}:{}: only src/wasm may name {web}", file.display(), number + 1));
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut out = Vec::new();
    let mut todo = vec![folder.to_path_buf()];
    while let Some(folder) = todo.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                todo.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                out.push(path);
            }
        }
    }
    out.sort();
    out
}

/// `src/quote/cue.rs` → `quote`; `src/settings.rs` → `settings`; the crate's root has no room.
fn room_of(root: &Path, file: &Path) -> Option<String> {
    let inside = file.strip_prefix(root).unwrap();
    let first = inside.components().next()?.as_os_str().to_str()?;
    let room = first.strip_suffix(".rs").unwrap_or(first);
    (room != "lib").then(|| room.to_owned())
}

fn layer_of(room: &str) -> Option<u8> {
    LAYERS.iter().find(|(name, _)| *name == room).map(|(_, layer)| *layer)
}

/// The rooms a line of code names: `crate::room`, `crate::{room, …}`, `pullquote::room`; the root's re-exports count as their rooms.
fn rooms_named(line: &str) -> Vec<String> {
    let code = line.trim_start();
    if code.starts_with("//") {
        return Vec::new();
    }
    let mut out = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let names: Vec<&str> = match rest.strip_prefix('{') {
            Some(list) => top_level_names(list.split('}').next().unwrap_or(list)),
            None => vec![first_word(rest)],
        };
        for name in names {
            out.push(match name {
                "Note" => "note".to_owned(),
                "Error" => "error".to_owned(),
                "Reading" | "Options" | "read" | "find_quotes" => "reading".to_owned(),
                "Format" | "Input" => "source".to_owned(),
                room => room.to_owned(),
            });
        }
    }
    out
}

fn top_level_names(list: &str) -> Vec<&str> {
    let mut depth = 0;
    list.split(|c| {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        c == ',' && depth == 0
    })
    .map(|part| first_word(part.trim()))
    .filter(|name| !name.is_empty())
    .collect()
}

fn first_word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or("")
}
