//! The npm packages of `package-lock.json`: wasm-opt, Playwright, the type checker.

use crate::shell::{Done, Task, root, say, which};
use std::path::PathBuf;

/// Installs them when `node_modules` does not answer to the lock file.
pub fn bring() -> Done {
    let lock = std::fs::read(root().join("package-lock.json"))
        .map_err(|error| format!("package-lock.json: {error}"))?;
    let note = root().join("node_modules/.installed-lock.json");
    if std::fs::read(&note).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    if which("node").is_none() || which("npm").is_none() {
        return Err(
            "Node is missing: install Node 20 or newer with npm (https://nodejs.org) and run this again"
                .into(),
        );
    }
    say("npm packages: npm ci");
    Task::new("npm ci --no-fund --no-audit")
        // The browser is Debian's or the user's own; Playwright need not fetch one.
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
        .run_quietly()?;
    std::fs::write(note, lock).map_err(|error| format!("node_modules: {error}"))
}

/// The folder of their programs.
pub fn bin() -> PathBuf {
    root().join("node_modules/.bin")
}
