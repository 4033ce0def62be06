//! A quotation as a line of text, its source on the next.

use super::{Quoted, Source};

pub(super) fn cite(source: &Source<'_>, quotes: &[Quoted<'_>]) -> String {
    let cite = |quote: &Quoted<'_>| {
        let mut out = quote.line();
        let place = place(source);
        if !place.is_empty() {
            out.push('\n');
            out.push_str(&place);
        }
        if let Some(link) = &quote.link {
            out.push('\n');
            out.push_str(link);
        }
        out
    };
    quotes.iter().map(cite).collect::<Vec<_>>().join("\n\n")
}

/// `Title, Site, 1 May 2024`.
fn place(source: &Source<'_>) -> String {
    let parts = [source.title, source.site, source.date.as_deref()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
