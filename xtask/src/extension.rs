//! The unpacked extension: `extension/` as it stands, with the files of `www/` that it uses beside it.
//!
//! The extension forks nothing: the widget, its style and the wasm come from `www/`, into the folder `www/` of the
//! extension. The demo's own pages and samples stay out.

use crate::shell::root;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What of `www/` only the demo uses.
const DEMO_ONLY: [&str; 3] = ["html", "md", "txt"];

/// Writes the folder anew; returns whether there is an extension to assemble.
pub fn assemble(to: &Path) -> Result<bool, String> {
    let from = root().join("extension");
    if !from.join("manifest.json").is_file() {
        return Ok(false);
    }
    let told = |error: io::Error| format!("{}: {error}", to.display());
    if to.exists() {
        fs::remove_dir_all(to).map_err(told)?;
    }
    copy(&from, to, &|_| true).map_err(told)?;
    copy(&root().join("www"), &to.join("www"), &belongs_to_widget).map_err(told)?;
    Ok(true)
}

fn belongs_to_widget(file: &Path) -> bool {
    let ending = file.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    !DEMO_ONLY.contains(&ending) && !file.to_string_lossy().ends_with(".d.ts")
}

fn copy(from: &Path, to: &Path, wanted: &dyn Fn(&Path) -> bool) -> io::Result<()> {
    let mut folders: Vec<(PathBuf, PathBuf)> = vec![(from.to_path_buf(), to.to_path_buf())];
    while let Some((from, to)) = folders.pop() {
        fs::create_dir_all(&to)?;
        for entry in fs::read_dir(&from)? {
            let entry = entry?;
            let (source, target) = (entry.path(), to.join(entry.file_name()));
            if source.is_dir() {
                folders.push((source, target));
            } else if wanted(&source) {
                fs::copy(source, target)?;
            }
        }
    }
    Ok(())
}
