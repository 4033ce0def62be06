//! pullquote turns an article into something pleasant to read, with a sidebar of who said what.
//!
//! [`read`] takes a page, Markdown or plain text and gives a [`Reading`]: the article without its boilerplate,
//! its quotations with their speakers and the evidence for them, and a list of what was left out and why.
//! The core does no I/O, keeps no clock and no state: the same input gives the same bytes natively and in WebAssembly.

#![cfg_attr(not(target_arch = "wasm32"), forbid(unsafe_code))]

pub mod article;
pub mod clean;
pub mod dom;
pub mod export;
pub mod lexicon;
pub mod quote;
pub mod settings;
pub mod source;
pub mod text;
pub mod view;

#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
mod wasm;

mod error;
mod note;
mod reading;

pub use error::Error;
pub use note::Note;
pub use reading::{Options, Reading, Stage, find_quotes, is_probably_readerable, read, read_telling};
pub use source::{Format, Input};
