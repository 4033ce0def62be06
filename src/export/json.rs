//! The reading as JSON, see [`super::record`] for the names.

use super::html;
use super::record::{ReadingRecord, flat_quotes};
use crate::Reading;
use serde::Serialize;

/// The whole record with the body as HTML in `content`, in one line.
pub fn write(reading: &Reading) -> String {
    #[derive(Serialize)]
    struct Whole<'a> {
        #[serde(flatten)]
        record: ReadingRecord<'a>,
        content: String,
    }
    line(&Whole { record: ReadingRecord::new(reading), content: html::content(reading) })
}

/// The quotations in the flat form, one object a line.
pub fn quotes(reading: &Reading) -> String {
    flat_quotes(reading).iter().map(|quote| line(quote) + "\n").collect()
}

/// Records hold strings, numbers and lists: writing them to memory does not fail.
fn line(record: &impl Serialize) -> String {
    serde_json::to_string(record).unwrap_or_default()
}
