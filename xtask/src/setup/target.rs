//! The compiler and standard library for `wasm32-unknown-unknown`.
//!
//! First the active toolchain as it is, then `rustup target add`; where that download is refused, Debian's
//! compiler, whose library is built once from Debian's own source (about a minute) and put beside it.

use super::system::{apt, as_root};
use crate::shell::{Done, Task, root, say, which};
use std::path::{Path, PathBuf};

const TARGET: &str = "wasm32-unknown-unknown";
/// rustup's name for Debian's compiler in /usr/bin.
const DEBIAN: &str = "debian";

/// Which compiler builds for the browser.
pub struct Compiler {
    /// A rustup toolchain by name; `None` is the active one.
    pub toolchain: Option<String>,
    /// A folder with `rust-lld` for a compiler that ships none.
    pub linker: Option<PathBuf>,
}

/// Finds or brings a compiler that has the library for the target.
pub fn bring() -> Result<Compiler, String> {
    let active = Compiler { toolchain: None, linker: None };
    if has_library(None) {
        return Ok(active);
    }
    if which("rustc").is_none() {
        return Err("Rust is missing: install it from https://rustup.rs and run this again".into());
    }
    if has_library(Some(DEBIAN)) && library_matches() {
        return debian();
    }
    if which("rustup").is_some() {
        say(&format!("library for {TARGET}: rustup target add {TARGET}"));
        let added = Task::new(&format!("rustup target add {TARGET}")).read();
        if added.is_some() && has_library(None) {
            return Ok(active);
        }
        say("rustup could not bring it, so Debian's compiler does");
        install_debian()?;
        return debian();
    }
    Err(format!(
        "the library for {TARGET} is missing: install Rust from https://rustup.rs, or your system's package of it"
    ))
}

fn debian() -> Result<Compiler, String> {
    Ok(Compiler { toolchain: Some(DEBIAN.into()), linker: Some(lld_folder()?) })
}

/// rustup ships the linker with every toolchain; Debian packs it apart.
fn lld_folder() -> Result<PathBuf, String> {
    let sysroot = rustc(None, "--print sysroot").unwrap_or_default();
    let folder = rustc(None, "-vV")
        .and_then(|text| text.lines().find_map(|line| line.strip_prefix("host: ").map(str::to_string)))
        .map(|host| Path::new(&sysroot).join("lib/rustlib").join(host).join("bin"));
    match folder {
        Some(folder) if folder.join("rust-lld").is_file() => Ok(folder),
        _ => {
            Err("the linker rust-lld is missing: install Rust from https://rustup.rs, which ships it".into())
        }
    }
}

fn has_library(toolchain: Option<&str>) -> bool {
    let Some(folder) = library_folder(toolchain) else { return false };
    let Ok(entries) = std::fs::read_dir(folder) else { return false };
    entries.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with("libstd-"))
}

fn library_folder(toolchain: Option<&str>) -> Option<PathBuf> {
    rustc(toolchain, &format!("--print target-libdir --target {TARGET}")).map(PathBuf::from)
}

fn rustc(toolchain: Option<&str>, arguments: &str) -> Option<String> {
    let task = Task::new(&format!("rustc {arguments}"));
    match toolchain {
        Some(name) => task.env("RUSTUP_TOOLCHAIN", name).read(),
        None => task.read(),
    }
}

/// The library built here holds for one version of the compiler: an upgrade asks for a new one.
fn library_matches() -> bool {
    let (Some(note), Some(now)) = (stamp(), rustc(Some(DEBIAN), "-vV")) else { return false };
    std::fs::read_to_string(note).is_ok_and(|then| then.trim() == now)
}

/// The file beside the library that names the compiler it was built by.
fn stamp() -> Option<PathBuf> {
    Some(library_folder(Some(DEBIAN))?.join("built-by.txt"))
}

fn install_debian() -> Done {
    apt("rustc-web cargo-web rust-web-src rust-web-clippy", "a compiler with the library source for wasm")?;
    Task::new(&format!("rustup toolchain link {DEBIAN} /usr")).run_quietly()?;
    say("the wasm standard library: building it once from Debian's source (about a minute)");
    let built = build_library()?;
    let folder = library_folder(Some(DEBIAN)).ok_or("Debian's rustc does not say where its libraries are")?;
    let prefix = as_root().ok_or("the library must be copied as root: run this again with sudo")?;
    Task::new(&format!("{prefix}mkdir -p")).arg(&folder).run_quietly()?;
    Task::new(&format!("{prefix}cp")).args(built).arg(&folder).run_quietly()?;
    let note = carrier_folder().join("built-by.txt");
    std::fs::write(&note, rustc(Some(DEBIAN), "-vV").unwrap_or_default())
        .map_err(|error| error.to_string())?;
    Task::new(&format!("{prefix}cp")).arg(note).arg(folder).run_quietly()
}

/// Builds std as the dependency of an empty crate and returns its archives.
fn build_library() -> Result<Vec<PathBuf>, String> {
    let folder = carrier_folder();
    let io = |error: std::io::Error| format!("{}: {error}", folder.display());
    std::fs::create_dir_all(folder.join("src")).map_err(io)?;
    // An own workspace, or cargo would take it for a stray member of ours.
    let manifest = "[package]\nname = \"carrier\"\nedition = \"2021\"\n\n[workspace]\n";
    std::fs::write(folder.join("Cargo.toml"), manifest).map_err(io)?;
    std::fs::write(folder.join("src/lib.rs"), "").map_err(io)?;
    Task::new(&format!("cargo build --release --target {TARGET} -Z build-std=std,panic_abort,test"))
        .within(&folder)
        .env("RUSTUP_TOOLCHAIN", DEBIAN)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", folder.join("target"))
        // Without the bitcode a link with LTO fails: "Can't find section .llvmbc".
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .run_quietly()?;
    let deps = folder.join("target").join(TARGET).join("release/deps");
    let files = std::fs::read_dir(deps).map_err(io)?.flatten().map(|entry| entry.path());
    Ok(files
        .filter(|file| file.extension().is_some_and(|ending| ending == "rlib"))
        .filter(|file| !file.to_string_lossy().contains("libcarrier-"))
        .collect())
}

fn carrier_folder() -> PathBuf {
    root().join("target-wasm/std")
}
