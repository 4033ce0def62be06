//! `<meta>` of other vocabularies: Dublin Core, citations, Parsely, Sailthru, and the plain ones.

use super::page::{NAME_END, Page};
use super::votes::{Field, Votes};

/// Votes for what these say.
pub fn vote(page: &Page<'_>, votes: &mut Votes) {
    let table = [
        ("citation_title", Field::Title),
        ("dc.title", Field::Title),
        ("dcterms.title", Field::Title),
        ("parsely-title", Field::Title),
        ("sailthru.title", Field::Title),
        ("headline", Field::Title),
        ("title", Field::Title),
        ("citation_publication_date", Field::Published),
        ("citation_date", Field::Published),
        ("citation_online_date", Field::Published),
        ("dc.date.issued", Field::Published),
        ("dcterms.issued", Field::Published),
        ("dcterms.created", Field::Published),
        ("dc.date", Field::Published),
        ("dcterms.date", Field::Published),
        ("parsely-pub-date", Field::Published),
        ("sailthru.date", Field::Published),
        ("datepublished", Field::Published),
        ("pubdate", Field::Published),
        ("publishdate", Field::Published),
        ("publish-date", Field::Published),
        ("publish_date", Field::Published),
        ("published_date", Field::Published),
        ("publication_date", Field::Published),
        ("article.published", Field::Published),
        ("date", Field::Published),
        ("cxenseparse:recs:publishtime", Field::Published),
        ("rnews:datepublished", Field::Published),
        ("datemodified", Field::Modified),
        ("dcterms.modified", Field::Modified),
        ("lastmod", Field::Modified),
        ("last-modified", Field::Modified),
        ("revised", Field::Modified),
        ("application-name", Field::Site),
        ("dc.publisher", Field::Site),
        ("citation_journal_title", Field::Site),
        ("dc.language", Field::Language),
        ("content-language", Field::Language),
        ("description", Field::Excerpt),
        ("dc.description", Field::Excerpt),
        ("dcterms.abstract", Field::Excerpt),
        ("thumbnail", Field::Image),
    ];
    for (name, field) in table {
        page.meta_of(name).for_each(|text| votes.cast(field, text));
    }
    // `published-date`, `Article.PublishTime`, `date_published`: each house has its own spelling.
    for (name, content) in &page.metas {
        let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
        let dated = ["date", "time"].iter().any(|w| name.contains(w));
        // Days to come, or of something else.
        if ["unpublish", "expire", "embargo", "event", "timezone"].iter().any(|w| name.contains(w)) {
            continue;
        }
        if dated && name.contains("publish") && !name.contains("last") {
            votes.cast(Field::Published, content);
        } else if dated && ["modif", "update", "revis"].iter().any(|w| name.contains(w)) || name == "updated"
        {
            votes.cast(Field::Modified, content);
        }
    }
    let authors = [
        "citation_author",
        "parsely-author",
        "sailthru.author",
        "dc.creator",
        "dcterms.creator",
        "dc.contributor",
        "author",
        "byl",
        "authors",
        "article.author",
        "rnews:author",
        "cxenseparse:author",
    ];
    for name in authors {
        let names: Vec<String> = page
            .meta_of(name)
            .map(|n| if name.starts_with("citation") { turned(n) } else { n.to_owned() })
            .collect();
        votes.cast(Field::Author, &names.join(NAME_END));
    }
}

/// Citations put the family name first: `Costa, Ana` → `Ana Costa`.
fn turned(name: &str) -> String {
    match name.split_once(',') {
        Some((family, given)) if !given.contains(',') => format!("{} {}", given.trim(), family.trim()),
        _ => name.to_owned(),
    }
}
