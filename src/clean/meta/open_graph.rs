//! Open Graph with its article vocabulary, and the cards of Twitter.

use super::page::{NAME_END, Page};
use super::votes::{Field, Votes};

/// Votes for what `og:*`, `article:*` and `twitter:*` say.
pub fn vote(page: &Page<'_>, votes: &mut Votes) {
    let table = [
        ("og:title", Field::CardTitle),
        ("twitter:title", Field::CardTitle),
        ("og:article:published_time", Field::Published),
        ("article:published_time", Field::Published),
        ("article:published", Field::Published),
        ("og:published_time", Field::Published),
        ("article:modified_time", Field::Modified),
        ("og:updated_time", Field::Modified),
        ("article:modified", Field::Modified),
        ("og:site_name", Field::Site),
        ("og:description", Field::Excerpt),
        ("twitter:description", Field::Excerpt),
        ("og:image:secure_url", Field::Image),
        ("og:image", Field::Image),
        ("og:image:url", Field::Image),
        ("twitter:image", Field::Image),
        ("twitter:image:src", Field::Image),
        ("og:image:alt", Field::ImageAlt),
        ("og:url", Field::Canonical),
        ("og:locale", Field::Language),
    ];
    for (name, field) in table {
        page.meta_of(name).for_each(|text| votes.cast(field, text));
    }
    for name in ["article:author", "og:article:author", "og:author", "article:author:name"] {
        let names: Vec<&str> = page.meta_of(name).collect();
        votes.cast(Field::Author, &names.join(NAME_END));
    }
    // `twitter:label1` = "Written by", `twitter:data1` = the name.
    for (label, data) in [("twitter:label1", "twitter:data1"), ("twitter:label2", "twitter:data2")] {
        let label = page.meta_of(label).next().unwrap_or("").to_lowercase();
        if ["written by", "verfasst von", "écrit par", "escrito por", "scritto da", "geschreven door"]
            .contains(&&*label)
        {
            page.meta_of(data).for_each(|text| votes.cast(Field::Author, text));
        }
    }
}
