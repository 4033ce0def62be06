//! The reading as plain text: title, dek, then the body, one block a line.

use crate::Reading;

/// Title and dek on a line each where they are known, then the canonical text.
pub fn write(reading: &Reading) -> String {
    let meta = &reading.article.meta;
    let lines = [meta.title.as_deref(), meta.dek.as_deref(), Some(reading.article.text())];
    let lines: Vec<&str> = lines.into_iter().flatten().filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}
