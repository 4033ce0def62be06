//! Plain text and what can be said of it: spans, white space, words, safe addresses, languages.
//! Nothing here knows a tree, an article or the web; everything else may use it.

pub mod folded;
pub mod hash;
mod language;
mod offsets;
pub mod order;
mod safe_url;
mod span;
mod turns;
pub mod whitespace;
mod words;

pub use language::{Direction, Language};
pub use offsets::Offsets;
pub use safe_url::{ImageUrl, SafeUrl};
pub use span::Span;
pub use turns::{is_turn, without_turns};
pub use words::count_words;
