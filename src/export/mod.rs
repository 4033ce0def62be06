//! The reading in other people's formats. Knows views and readings, not the web.

pub mod cite;
pub mod html;
pub mod record;
mod selector;
