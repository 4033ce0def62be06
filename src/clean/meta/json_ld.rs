//! schema.org as JSON-LD: the article's own object among those of the page, its authors, dates and publisher.

use super::escapes::unescape;
use super::page::{NAME_END, Page};
use super::votes::{Field, Votes};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

type Object = Map<String, Value>;

/// What an object is to the article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Role {
    /// The article, post, question, recipe: what is read.
    Work,
    /// A product.
    Product,
    /// The page around it.
    Page,
    /// Anything else.
    Other,
}

/// Objects looked at on one page; shops list thousands.
const MANY: usize = 2000;

/// Votes for what the page's JSON-LD says.
pub fn vote(page: &Page<'_>, votes: &mut Votes) {
    let mut objects: Vec<(&Object, Role)> = Vec::new();
    let mut by_id: BTreeMap<&str, &Object> = BTreeMap::new();
    let mut todo: Vec<&Value> = page.json.iter().rev().collect();
    while let Some(value) = todo.pop() {
        match value {
            Value::Array(list) => todo.extend(list.iter().rev()),
            Value::Object(object) if objects.len() < MANY => {
                if let Some(id) = object.get("@id").and_then(Value::as_str)
                    && object.len() > 1
                {
                    by_id.entry(id).or_insert(object);
                }
                objects.push((object, role(object)));
                // The questions of a FAQ are parts of the page, not what it is about.
                let keys: &[&str] = if is_a(object, "FAQPage") {
                    &["@graph"]
                } else {
                    &["mainEntityOfPage", "mainEntity", "@graph"]
                };
                todo.extend(keys.iter().filter_map(|key| object.get(*key)));
            }
            _ => {}
        }
    }
    // A list of articles is no article: of several works, none speaks for the page but the first.
    let work = objects.iter().find(|(_, role)| *role == Role::Work);
    let product = objects.iter().find(|(_, role)| *role == Role::Product);
    for (object, role) in work.into_iter().chain(product) {
        votes.cast(Field::Kind, if *role == Role::Work { "work" } else { "product" });
        for key in ["headline", "name", "alternateName"] {
            cast(object, key, Field::DataTitle, votes);
        }
        for key in ["alternativeHeadline", "abstract"] {
            cast(object, key, Field::Dek, votes);
        }
        cast(object, "description", Field::Excerpt, votes);
        cast(object, "inLanguage", Field::Language, votes);
        cast(object, "datePublished", Field::Published, votes);
        cast(object, "dateCreated", Field::Published, votes);
        cast(object, "uploadDate", Field::Published, votes);
        cast(object, "dateModified", Field::Modified, votes);
        cast_image(object.get("image").or_else(|| object.get("thumbnailUrl")), &by_id, votes);
    }
    if let Some((object, _)) = work {
        let forum =
            ["DiscussionForumPosting", "Question", "SocialMediaPosting"].iter().any(|t| is_a(object, t));
        if forum {
            votes.cast(Field::Kind, "forum");
        }
        for key in ["author", "creator"] {
            if let Some(value) = object.get(key) {
                cast_authors(value, &by_id, forum, votes);
            }
        }
        for key in ["publisher", "sourceOrganization", "isPartOf"] {
            cast_name(object.get(key), &by_id, Field::Site, votes);
        }
    }
    for (object, role) in &objects {
        if *role == Role::Page {
            cast(object, "name", Field::DataTitle, votes);
            cast(object, "headline", Field::DataTitle, votes);
            cast(object, "datePublished", Field::Published, votes);
            cast(object, "dateModified", Field::Modified, votes);
            cast(object, "inLanguage", Field::Language, votes);
            if work.is_none()
                && let Some(author) = object.get("author")
            {
                cast_authors(author, &by_id, false, votes);
            }
        }
        if ["WebSite", "NewsMediaOrganization", "Organization"].iter().any(|t| is_a(object, t)) {
            cast(object, "name", Field::Site, votes);
        }
    }
}

fn role(object: &Object) -> Role {
    let works = [
        "Article",
        "Posting",
        "Question",
        "Recipe",
        "HowTo",
        "Report",
        "Course",
        "Review",
        "VideoObject",
        "CreativeWork",
        "PodcastEpisode",
        "Book",
        "LearningResource",
        "MedicalScholarlyArticle",
        "Chapter",
        "ClaimReview",
    ];
    let kinds = kinds(object);
    let ends = |list: &[&str]| kinds.clone().any(|k| list.iter().any(|w| k.ends_with(w)));
    if kinds.clone().any(|k| k == "JobPosting") {
        Role::Other
    } else if ends(&works) {
        Role::Work
    } else if ends(&["Product", "ProductGroup"]) {
        Role::Product
    } else if ends(&["Page"]) {
        Role::Page
    } else {
        Role::Other
    }
}

fn kinds(object: &Object) -> impl Iterator<Item = &str> + Clone {
    let kind = object.get("@type");
    let list = kind.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let one = kind.filter(|k| k.is_string());
    one.into_iter()
        .chain(list)
        .filter_map(Value::as_str)
        .map(|k| k.rsplit(['/', '#', ':']).next().unwrap_or(k))
}

fn is_a(object: &Object, kind: &str) -> bool {
    kinds(object).any(|k| k == kind)
}

/// A string, the first string of a list, or the `@value` of one.
fn said(value: Option<&Value>) -> Option<&str> {
    match value? {
        Value::String(text) => Some(text),
        Value::Array(list) => list.iter().find_map(Value::as_str),
        Value::Object(object) => ["@value", "name"].iter().find_map(|k| object.get(*k)?.as_str()),
        _ => None,
    }
}

fn cast(object: &Object, key: &str, field: Field, votes: &mut Votes) {
    if let Some(text) = said(object.get(key)) {
        votes.cast(field, &unescape(text));
    }
}

fn cast_name(value: Option<&Value>, by_id: &BTreeMap<&str, &Object>, field: Field, votes: &mut Votes) {
    match value {
        Some(Value::Object(object)) => {
            let target = object.get("@id").and_then(Value::as_str).and_then(|id| by_id.get(id));
            if let Some(text) = said(object.get("name")).or_else(|| said(target?.get("name"))) {
                votes.cast(field, &unescape(text));
            }
        }
        value => {
            if let Some(text) = said(value) {
                votes.cast(field, &unescape(text));
            }
        }
    }
}

/// Authors come as a name, an object, a reference to one, or a list of any of these: one vote for them all.
fn cast_authors(value: &Value, by_id: &BTreeMap<&str, &Object>, forum: bool, votes: &mut Votes) {
    let list = match value {
        Value::Array(list) => list.as_slice(),
        one => std::slice::from_ref(one),
    };
    let mut names: Vec<String> = Vec::new();
    for author in list.iter().take(20) {
        let name = match author {
            Value::String(name) => Some(name.as_str()),
            Value::Object(object) => {
                let target = object.get("@id").and_then(Value::as_str).and_then(|id| by_id.get(id).copied());
                let own = said(object.get("name"));
                own.or_else(|| said(target?.get("name"))).or_else(|| {
                    let (given, family) = (said(object.get("givenName"))?, said(object.get("familyName"))?);
                    names.push(format!("{given} {family}"));
                    None
                })
            }
            _ => None,
        };
        names.extend(name.map(|n| unescape(n).replace('\n', " ")));
    }
    names.retain(|n| !n.trim().is_empty());
    names.dedup();
    // Between names of one vote stands what stands in no name.
    let joined = names.join(NAME_END);
    votes.cast(if forum { Field::User } else { Field::Author }, &joined);
}

fn cast_image(value: Option<&Value>, by_id: &BTreeMap<&str, &Object>, votes: &mut Votes) {
    let mut value = value;
    if let Some(Value::Array(list)) = value {
        value = list.first();
    }
    match value {
        Some(Value::String(url)) => votes.cast(Field::Image, url),
        Some(Value::Object(object)) => {
            let target = object.get("@id").and_then(Value::as_str).and_then(|id| by_id.get(id).copied());
            let url = ["url", "contentUrl"]
                .iter()
                .find_map(|k| said(object.get(*k)).or_else(|| said(target?.get(*k))));
            if let Some(url) = url {
                votes.cast(Field::Image, url);
            }
        }
        _ => {}
    }
}
