//! Two programs from crates.io: `wasm-bindgen` at exactly the version of `Cargo.lock`, and `wasm-pack`.
//!
//! What stands on PATH is taken if it fits. Otherwise they are compiled into `target/tools`: another
//! project's version of wasm-bindgen in `~/.cargo/bin` stays as it is.

use crate::shell::{Done, Task, root, say, which};
use std::path::PathBuf;

/// Returns the folder to put on PATH for tools of our own.
pub fn bring() -> Result<PathBuf, String> {
    let folder = root().join("target/tools");
    let bin = folder.join("bin");
    let version = locked_version("wasm-bindgen")?;
    let wanted = format!("wasm-bindgen {version}");
    let fits =
        |program: &str| Task::new(&format!("{program} --version")).read().is_some_and(|text| text == wanted);
    let own = bin.join("wasm-bindgen");
    if !fits(&own.to_string_lossy()) && !fits("wasm-bindgen") {
        // Not `--locked`: a lock file inside the package may ask for a version that was withdrawn.
        install(&format!("wasm-bindgen-cli --version ={version}"), "about 3 minutes")?;
    }
    if !bin.join("wasm-pack").is_file() && which("wasm-pack").is_none() {
        install("wasm-pack --locked", "about 2 minutes")?;
    }
    Ok(bin)
}

fn install(what: &str, how_long: &str) -> Done {
    say(&format!("cargo install {what} ({how_long})"));
    Task::new(&format!("cargo install --quiet {what}"))
        .arg("--root")
        .arg(root().join("target/tools"))
        .env("CARGO_TARGET_DIR", root().join("target/tools/build"))
        // They wait for rustc most of the time: quick to build is better than quick to run.
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .run_quietly()
        .map_err(|error| format!("{error}; install {what} by hand with cargo install and run this again"))
}

/// The version of a package in Cargo.lock.
fn locked_version(package: &str) -> Result<String, String> {
    let file = root().join("Cargo.lock");
    let text = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    version_in(&text, package).ok_or(format!("Cargo.lock names no {package}"))
}

fn version_in(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.next()?;
    lines.next()?.strip_prefix("version = \"")?.strip_suffix('"').map(str::to_string)
}

#[cfg(test)]
mod tests {
    use super::version_in;

    #[test]
    fn finds_the_exact_package() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9.9.9\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.1\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen").as_deref(), Some("0.2.1"));
        assert_eq!(version_in(lock, "wasm"), None);
    }
}
