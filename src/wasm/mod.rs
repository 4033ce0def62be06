//! The door between the core and JavaScript: few functions, values only, the one room that names wasm_bindgen, web_sys and js_sys.
//! No state, no closures, no live internals, no lifetimes: every call reads its input anew.
//!
//! Invariants: a caller's mistake is an `Error` named `PullquoteError` with a `code`; the DOM is built by `createElement`, `setAttribute`
//! and text nodes alone, never by an HTML sink.

mod dom;
mod error;
mod exports;
mod options;
mod types;
