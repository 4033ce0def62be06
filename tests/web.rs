//! The core in a browser: the same input gives the same bytes as natively.
//!
//! Run by `cargo xtask test wasm` (wasm-pack, headless Chrome).

#![cfg(all(target_arch = "wasm32", target_os = "unknown"))]

mod fixtures;

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// The golden files are what the native build reads (`readings.rs` holds it to them).
#[wasm_bindgen_test]
fn reads_as_natively() {
    for fixture in fixtures::ALL {
        assert_eq!(fixture.reading(), fixture.golden, "{}", fixture.name);
    }
}
