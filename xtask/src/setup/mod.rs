//! Brings what building and testing need: the ordinary way first, then a fallback, else one sentence
//! that says what to install. Quick when all is there: each part is a check of a few milliseconds.
//!
//! Nothing is pinned by a `rust-toolchain.toml` (rustup would then insist on a download that may be
//! refused), and nothing of the user's is replaced: another version of a tool stays where it is.

mod browser;
mod npm;
mod system;
mod target;
mod tools;

pub use browser::Browser;

use crate::shell::{Done, Task, only_options, root};
use std::path::PathBuf;

/// What commands for the browser build need to know: environment for compiler, linker and tools.
pub struct Wasm {
    env: Vec<(String, String)>,
}

impl Wasm {
    /// A command that compiles for the browser, in a target folder of its own: two compilers in one
    /// folder would rebuild each other's work.
    pub fn task(&self, line: &str) -> Task {
        Task::new(line).envs(&self.env).env("CARGO_TARGET_DIR", self.target_dir())
    }

    pub fn target_dir(&self) -> PathBuf {
        root().join("target-wasm")
    }
}

/// `cargo xtask setup`: everything that `serve` and `test` need.
pub fn run(arguments: &[String]) -> Done {
    only_options(arguments, &[])?;
    wasm()?;
    browser()?;
    println!("set-up: all there");
    Ok(())
}

/// What the browser build needs: compiler and library for wasm, wasm-bindgen, wasm-pack, wasm-opt.
pub fn wasm() -> Result<Wasm, String> {
    let compiler = target::bring()?;
    npm::bring()?;
    let tools = tools::bring()?;
    let mut folders = vec![npm::bin(), tools];
    folders.extend(compiler.linker);
    folders.extend(std::env::var_os("PATH").iter().flat_map(std::env::split_paths));
    let path = std::env::join_paths(folders).map_err(|error| format!("PATH holds an odd folder: {error}"))?;
    let mut env = vec![("PATH".to_string(), path.to_string_lossy().into_owned())];
    if let Some(toolchain) = compiler.toolchain {
        env.push(("RUSTUP_TOOLCHAIN".to_string(), toolchain));
    }
    Ok(Wasm { env })
}

/// What browser tests need: Chromium (or Chrome), its driver where apt has it, and `webdriver.json`.
pub fn browser() -> Result<Browser, String> {
    npm::bring()?;
    browser::bring()
}
