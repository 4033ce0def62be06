//! Quotations as W3C Web Annotations in JSON-LD (<https://www.w3.org/TR/annotation-model/>), as Hypothesis and Recogito read them.

use super::super::selector::Selector;
use super::{Quoted, Source, json};
use crate::text::without_turns;
use serde::Serialize;
use std::borrow::Cow;

const CONTEXT: &str = "http://www.w3.org/ns/anno.jsonld";

#[derive(Serialize)]
struct Page<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    items: Vec<Annotation<'a>>,
}

#[derive(Serialize)]
struct Annotation<'a> {
    #[serde(rename = "@context", skip_serializing_if = "Option::is_none")]
    context: Option<&'static str>,
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    motivation: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<Body<'a>>,
    target: Target<'a>,
}

/// Who said it.
#[derive(Serialize)]
struct Body<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    purpose: &'static str,
    format: &'static str,
    value: Cow<'a, str>,
}

#[derive(Serialize)]
struct Target<'a> {
    source: &'a str,
    selector: &'a [Selector<'a>; 2],
}

pub(super) fn cite(source: &Source<'_>, quotes: &[Quoted<'_>], single: bool) -> String {
    // The model wants an IRI of each: the article's address, or a name of nothing where it has none.
    let base = source.url.unwrap_or("urn:pullquote:article");
    let base = base.split('#').next().unwrap_or(base);
    let items = quotes.iter().map(|quote| {
        let speaker = quote.record.speaker.as_ref();
        Annotation {
            context: single.then_some(CONTEXT),
            id: [base, "#", &quote.record.id].concat(),
            kind: "Annotation",
            motivation: if speaker.is_some() { "describing" } else { "highlighting" },
            body: speaker.map(|speaker| Body {
                kind: "TextualBody",
                purpose: "describing",
                format: "text/plain",
                value: without_turns(speaker.name),
            }),
            target: Target { source: base, selector: &quote.record.selector },
        }
    });
    if single {
        return items.map(|item| json(&item)).collect();
    }
    let items = items.collect();
    json(&Page { context: CONTEXT, id: [base, "#quotes"].concat(), kind: "AnnotationPage", items })
}
