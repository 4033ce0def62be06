//! Quotations as schema.org `Quotation` in JSON-LD (<https://schema.org/Quotation>): what search engines read.

use super::{Quoted, Source, json};
use serde::Serialize;

const CONTEXT: &str = "https://schema.org";

#[derive(Serialize)]
struct Graph<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    graph: Vec<Quotation<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Quotation<'a> {
    #[serde(rename = "@context", skip_serializing_if = "Option::is_none")]
    context: Option<&'static str>,
    #[serde(rename = "@type")]
    kind: &'static str,
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    spoken_by_character: Option<Named<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    in_language: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    is_part_of: Article<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Article<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    headline: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    author: Vec<Named<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_published: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<Named<'a>>,
}

#[derive(Serialize)]
struct Named<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
}

pub(super) fn cite(source: &Source<'_>, quotes: &[Quoted<'_>], single: bool) -> String {
    let named = |kind, name| Named { kind, name, description: None };
    let items = quotes.iter().map(|quote| Quotation {
        context: single.then_some(CONTEXT),
        kind: "Quotation",
        text: &quote.body,
        // Whether a speaker is a person or a body is not known; the wider type is true of both.
        spoken_by_character: quote.record.speaker.as_ref().map(|s| Named {
            kind: "Thing",
            name: s.name,
            description: s.role,
        }),
        in_language: source.language,
        url: quote.link.as_deref(),
        is_part_of: Article {
            kind: "Article",
            headline: source.title,
            url: source.url,
            author: source.people.iter().map(|name| named("Person", name)).collect(),
            date_published: source.published,
            publisher: source.site.map(|name| named("Organization", name)),
        },
    });
    if single {
        return items.map(|item| json(&item)).collect();
    }
    json(&Graph { context: CONTEXT, graph: items.collect() })
}
