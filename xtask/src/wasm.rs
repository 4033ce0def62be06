//! `cargo xtask build`: the core as WebAssembly in `www/pkg`, and the unpacked extension around it.

use crate::extension;
use crate::setup::{self, Wasm};
use crate::shell::{Done, Task, only_options, root, say};
use std::path::PathBuf;
use std::time::SystemTime;

const MODULE: &str = "www/pkg/pullquote_bg.wasm";

pub fn run(arguments: &[String]) -> Done {
    only_options(arguments, &[])?;
    let wasm = setup::wasm()?;
    build(&wasm)?;
    print_sizes()
}

/// Builds what is not up to date.
pub fn build(wasm: &Wasm) -> Done {
    say("browser build");
    // Cargo decides whether anything changed: wasm-pack would bind and optimise anew every time.
    wasm.task(
        "cargo build --quiet --lib --profile browser --target wasm32-unknown-unknown --no-default-features",
    )
    .run()?;
    let compiled = wasm.target_dir().join("wasm32-unknown-unknown/browser/pullquote.wasm");
    if changed(&compiled).is_none_or(|then| changed(&root().join(MODULE)).is_none_or(|bound| bound < then)) {
        say("wasm-pack: bindings, then wasm-opt");
        wasm.task(
            "wasm-pack --log-level error build . --profile browser --target web --no-pack --out-name pullquote",
        )
        .arg("--out-dir")
        .arg(root().join("www/pkg"))
        .arg("--no-default-features")
        .run()?;
    }
    extension::assemble(&root().join("dist/extension")).map(|_| ())
}

fn changed(file: &PathBuf) -> Option<SystemTime> {
    std::fs::metadata(file).ok()?.modified().ok()
}

/// Node's zlib does the packing: it is there anyhow, and Rust's would cost two crates.
fn print_sizes() -> Done {
    const SCRIPT: &str = "
        const {readFileSync} = require('node:fs'), z = require('node:zlib'), bytes = readFileSync(process.argv[1]);
        const brotli = z.brotliCompressSync(bytes, {params: {[z.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length}});
        const kb = (b) => (b.length / 1000).toFixed(1) + ' KB';
        console.log(`${process.argv[1]}: ${kb(bytes)} raw, ${kb(z.gzipSync(bytes, {level: 9}))} gzip, ${kb(brotli)} brotli`);";
    Task::new("node -e")
        .arg(SCRIPT)
        .arg(MODULE)
        .run()
        .map_err(|_| format!("{MODULE} could not be measured with node"))
}
