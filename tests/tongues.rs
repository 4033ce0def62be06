//! Three pages, each in seven languages: a bare one without telling class names, a blog's, an agency's. What surrounds an
//! article goes for the right reason, the article stays, and its metadata is right.

use pullquote::{Format, Input, Options, read};

const BARE: &str = include_str!("fixtures/tongues/bare.html");
const BLOG: &str = include_str!("fixtures/tongues/blog.html");
const AGENCY: &str = include_str!("fixtures/tongues/agency.html");

/// What goes, and under which reasons.
const GOES: &[(&str, &[&str])] = &[
    ("also", &["related"]),
    ("beg", &["appeal", "paywall"]),
    ("newst", &["newsletter"]),
    ("cookie", &["consent"]),
    ("payt", &["paywall"]),
    ("share", &["share"]),
    ("bio", &["author-box"]),
    ("c1", &["comments"]),
    ("rel0", &["related"]),
];

#[test]
fn pages_in_seven_languages() {
    check("de", include_str!("fixtures/tongues/de.tsv"));
    check("en", include_str!("fixtures/tongues/en.tsv"));
    check("es", include_str!("fixtures/tongues/es.tsv"));
    check("fr", include_str!("fixtures/tongues/fr.tsv"));
    check("it", include_str!("fixtures/tongues/it.tsv"));
    check("nl", include_str!("fixtures/tongues/nl.tsv"));
    check("pt", include_str!("fixtures/tongues/pt.tsv"));
}

fn check(language: &str, table: &str) {
    let words: Vec<(&str, &str)> =
        table.lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.split_once('\t')).collect();
    let of = |key: &str| words.iter().find(|w| w.0 == key).unwrap_or_else(|| panic!("{language}: {key}")).1;
    for (name, template, people, dek, modified) in [
        ("bare", BARE, "Jan Reuter | Mai Linh Tran", Some(of("dek")), None),
        ("blog", BLOG, "Jan Reuter", None, Some("2025-06-13")),
        ("agency", AGENCY, "Jan Reuter", Some(of("dek")), Some("2025-06-13")),
    ] {
        let fill = |html: String, (key, value): &(&str, &str)| html.replace(&format!("{{{{{key}}}}}"), value);
        let html = words.iter().fold(template.replace("{{lang}}", language), fill);
        let page = format!("{language} {name}");
        let reading = read(Input::Text(&html), &Options { format: Format::Html, ..Options::default() });
        let meta = &reading.article.meta;
        assert_eq!(meta.title.as_deref(), Some(of("title")), "{page}");
        assert_eq!(meta.dek.as_deref(), dek, "{page}");
        assert_eq!(meta.byline.as_ref().map(|b| b.people.join(" | ")).as_deref(), Some(people), "{page}");
        let day = |date: &Option<String>| date.as_ref().map(|d| d[..10].to_owned());
        assert_eq!(day(&meta.published).as_deref(), Some("2025-06-12"), "{page}");
        assert_eq!(day(&meta.modified).as_deref(), modified, "{page}");
        let text = reading.article.text();
        for paragraph in ["p0", "p1", "p2", "p3", "p4", "p5"].map(of) {
            assert!(
                text.contains(paragraph),
                "{page}: lost {paragraph:?} of {text}\n{:#?}",
                reading.removals
            );
        }
        for (key, reasons) in GOES.iter().filter(|g| template.contains(&format!("{{{{{}}}}}", g.0))) {
            assert!(!text.contains(of(key)), "{page}: kept {:?}", of(key));
            let start: String = of(key).chars().take(30).collect();
            // A long box is explained by its first words alone.
            let told = reading.removals.iter().find(|r| r.snippet.contains(&start));
            if let Some(removal) = told {
                assert!(
                    reasons.contains(&removal.reason.as_str()),
                    "{page}: {key} went as {:?}",
                    removal.reason
                );
            }
        }
    }
}
