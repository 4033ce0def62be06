//! The article as a CSL-JSON item with its quotations in the note: what Zotero, pandoc and citeproc read
//! (<https://docs.citationstyles.org/en/stable/specification.html>).

use super::{Quoted, Source, json};
use serde::Serialize;

#[derive(Serialize)]
struct Item<'a> {
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    author: Vec<Name<'a>>,
    #[serde(rename = "container-title", skip_serializing_if = "Option::is_none")]
    container: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued: Option<Issued>,
    #[serde(rename = "URL", skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
    #[serde(skip_serializing_if = "String::is_empty")]
    note: String,
}

/// A name as the page gives it: which part is the family's is not for us to guess.
#[derive(Serialize)]
struct Name<'a> {
    literal: &'a str,
}

#[derive(Serialize)]
struct Issued {
    #[serde(rename = "date-parts")]
    parts: [Vec<u32>; 1],
}

pub(super) fn cite(source: &Source<'_>, quotes: &[Quoted<'_>]) -> String {
    let parts = source.date_parts();
    let item = Item {
        id: super::bibtex::key(source),
        kind: "webpage",
        title: source.title,
        author: source.people.iter().map(|literal| Name { literal }).collect(),
        container: source.site,
        issued: (!parts.is_empty()).then_some(Issued { parts: [parts] }),
        // The passage's own address where there is one passage.
        url: match quotes {
            [quote] => quote.link.as_deref(),
            _ => source.url,
        },
        language: source.language,
        note: quotes.iter().map(Quoted::line).collect::<Vec<_>>().join("\n"),
    };
    json(&[item])
}
