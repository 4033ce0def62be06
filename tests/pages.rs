//! Pages of our own wording, one for each way that extractors lose an article: what must stay, what must go.

use pullquote::clean::Reason;
use pullquote::{Format, Input, Options, Reading, read};

const STORY: [&str; 4] = [
    "The night train to Varna left an hour late on Friday, and nobody on the platform seemed to mind, since the band played on.",
    "It is the last summer of the line. From October the track will be lifted, and the valley will have only the road.",
    "Mira Stoeva, who has sold tickets here for thirty years, says she will miss the sound of the brakes more than the work itself.",
    "The railway says the line lost money every year since 1998, and that a bus would serve the villages better and more cheaply.",
];

fn page(html: &str, format: Format) -> Reading {
    read(Input::Text(html), &Options { format, ..Options::default() })
}

fn check(name: &str, html: &str, keep: &[&str], drop: &[&str]) {
    let reading = page(html, Format::Html);
    let text = reading.article.text();
    for line in keep {
        assert!(text.contains(line), "{name}: lost {line:?} of\n{text}\n{:#?}", reading.removals);
    }
    for line in drop {
        assert!(!text.contains(line), "{name}: kept {line:?} in\n{text}");
        assert!(reading.removals.iter().any(|r| r.words > 0), "{name}: nothing explains why {line:?} went");
    }
}

fn paragraphs() -> String {
    STORY.map(|s| format!("<p>{s}</p>")).concat()
}

const MENU: &str = "<header><nav><ul><li><a href='/'>Home</a></li><li><a href='/n'>News</a></li><li><a href='/s'>Sport</a></li>\
    <li><a href='/c'>Culture</a></li></ul></nav></header>";
const FOOT: &str = "<footer><p>© 2024 The Valley Post. All rights reserved.</p><ul><li><a href='/i'>Imprint</a></li>\
    <li><a href='/p'>Privacy policy</a></li></ul></footer>";

#[test]
fn a_plain_article_sheds_menu_and_footer() {
    let html =
        format!("<body>{MENU}<main><article><h1>The last train</h1>{}</article></main>{FOOT}", paragraphs());
    check("plain", &html, &STORY, &["Sport", "All rights reserved"]);
}

#[test]
fn a_note_that_the_text_calls_stays_with_it() {
    let note = "<div class='footnotes'><ol><li id='fn1'>The line's own figures, as printed in 2019. <a href='#fnref1'>↩</a></li></ol></div>";
    let newsletter = "<div class='newsletter'><h3>Sign up for our newsletter</h3><p>The best of the Valley Post in your inbox every day.</p>\
        <form><input type='email'><button>Subscribe</button></form></div>";
    let called =
        "<p>It lost four million in the last year alone<sup id='fnref1'><a href='#fn1'>1</a></sup>.</p>";
    let html = format!(
        "<body>{MENU}<main><article><h1>The last train</h1>{}{called}{note}{newsletter}</article></main>{FOOT}",
        paragraphs()
    );
    check("note", &html, &["The line's own figures"], &["your inbox"]);
    // What qualifies an offer stands in the footer of the page.
    let html = format!(
        "<body>{MENU}<main><article><h1>The last train</h1>{}{called}</article></main><footer>{note}<p>© 2024 The Valley Post</p></footer>",
        paragraphs()
    );
    check("page footer", &html, &STORY, &["The line's own figures"]);
}

#[test]
fn terms_in_a_dialog_are_not_the_article() {
    let terms = "This policy applies to all who read our pages. We may collect the address from which you came, and what you read here.";
    let html = format!(
        "<body>{MENU}<main><article><h1>The last train</h1>{}</article></main>\
         <div role='dialog' aria-modal='true'><h2>Privacy</h2><p>{terms}</p><p>{terms} You may ask us to forget it.</p></div>{FOOT}",
        paragraphs()
    );
    check("dialog", &html, &STORY, &["This policy applies"]);
}

#[test]
fn a_list_in_an_item_keeps_the_line_that_opens_it() {
    let list = "<ul><li><a href='/old'>Old stops</a><ul><li>Karlovo, for the roses and the oil</li>\
        <li>Tulovo, for the change of trains</li></ul></li><li>New stops, of which nobody in the valley knows anything yet, and least of all the railway</li></ul>";
    let html = format!(
        "<body>{MENU}<main><article><h1>The last train</h1>{}{list}</article></main>{FOOT}",
        paragraphs()
    );
    check("list", &html, &["Old stops", "Karlovo", "New stops"], &["Sport", "Imprint"]);
}

#[test]
fn a_boilerplate_word_around_the_article_does_not_delete_it() {
    for class in ["announcement-banner", "sidebar-container", "comments"] {
        let html = format!(
            "<body>{MENU}<aside class='{class}'><main><h1>The last train</h1>{}</main>{FOOT}",
            paragraphs()
        );
        check(class, &html, &STORY, &["Sport"]);
    }
}

#[test]
fn a_body_split_over_sections_stays_whole() {
    let sections: String = STORY
        .iter()
        .enumerate()
        .map(|(i, s)| format!("<section><h2>Part {i} of the way</h2><p>{s}</p></section>"))
        .collect();
    let html = format!("<body>{MENU}<div><h1>The last train</h1>{sections}</div>{FOOT}");
    check("sections", &html, &STORY, &["Sport", "All rights reserved"]);
}

#[test]
fn what_stands_twice_is_read_once() {
    let twice = format!(
        "<body>{MENU}<main><h1>The last train</h1><div class='desktop'>{0}</div><div class='mobile'>{0}</div></main>{FOOT}",
        paragraphs()
    );
    let pulled = format!(
        "<body>{MENU}<main><h1>The last train</h1>{}<blockquote class='pullquote'>{}</blockquote></main>{FOOT}",
        paragraphs(),
        &STORY[1][..60]
    );
    for html in [twice, pulled] {
        let reading = page(&html, Format::Html);
        for line in STORY {
            let found = reading.article.text().matches(&line[..60]).count();
            assert_eq!(found, 1, "{line:?} in {}", reading.article.text());
        }
        assert!(reading.removals.iter().any(|r| r.reason == Reason::Duplicate), "{:#?}", reading.removals);
    }
}

#[test]
fn what_an_author_says_twice_stays() {
    let terms = "Offers end on the last day of the month, cannot be joined with others, and are void where the law forbids them.";
    let html = format!(
        "<body>{MENU}<main><h1>The last train</h1>{}<p>{terms}</p><p>In the north as well:</p><p>{terms}</p><p>{}</p></main>{FOOT}",
        paragraphs(),
        "For all other countries the company will answer letters that reach it before the winter timetable."
    );
    assert_eq!(page(&html, Format::Html).article.text().matches("void where the law").count(), 2);
}

#[test]
fn code_may_say_the_same_twice() {
    let code = "<pre><code>let total = lines.iter().map(|line| line.words().count()).sum::&lt;usize&gt;() + heads.len() + feet.len();</code></pre>";
    let html = format!(
        "<body>{MENU}<main><h1>The last train</h1>{0}{code}<p>{1}</p>{code}<p>{2}</p></main>{FOOT}",
        paragraphs(),
        "The same again, for those who read from the foot of the page, as some do on a long ride.",
        "With that the count is done, and the conductor may close his book until the morning train."
    );
    let reading = page(&html, Format::Html);
    assert_eq!(reading.article.text().matches("let total").count(), 2, "{:#?}", reading.removals);
}

#[test]
fn a_post_whose_title_is_its_text_keeps_its_text() {
    let post = STORY.concat();
    let html = format!(
        "<head><title>{post}</title><meta property='og:title' content='{post}'></head><body><main><p>{post}</p></main>"
    );
    assert!(page(&html, Format::Html).article.text().contains(STORY[3]));
}

#[test]
fn the_day_is_told_once() {
    let html = format!(
        "<body>{MENU}<article><h1>The last train</h1><time datetime=2025-06-03>3 June 2025</time>{}</article>{FOOT}",
        paragraphs()
    );
    let reading = page(&html, Format::Html);
    assert_eq!(reading.article.meta.published.as_deref(), Some("2025-06-03"));
    assert!(!reading.article.text().contains("3 June 2025"), "{}", reading.article.text());
}

#[test]
fn hashed_class_names_do_not_matter() {
    let html = format!(
        "<body><div class='x1a'>{MENU}</div><div class='k9z'><div class='q0'><h1>The last train</h1>{}</div></div>{FOOT}",
        paragraphs()
    );
    check("hashed", &html, &STORY, &["Sport"]);
}

#[test]
fn posts_kept_as_data_are_read() {
    let topic = serde_json::json!({ "post_stream": { "posts": [
        { "username": "mira", "cooked": format!("<p>{}</p>", STORY[0]), "created_at": "2024-05-01T08:00:00Z" },
        { "username": "pavel", "cooked": format!("<p>{}</p><p>{}</p>", STORY[1], STORY[2]) },
    ] } });
    let data = serde_json::json!({ "topic_12": topic.to_string() })
        .to_string()
        .replace('&', "&amp;")
        .replace('"', "&quot;");
    let html =
        format!("<body><div id='data' data-preloaded=\"{data}\"></div><section>Loading</section></body>");
    check("posts", &html, &[STORY[0], STORY[1], STORY[2], "mira", "pavel"], &["Loading"]);
}

#[test]
fn markdown_is_all_content() {
    let text = "# Tool\n\nA tool.\n\n## Install\n\n- one\n- two\n\n```sh\nmake\n```\n\n## Support us\n\nSee [home](https://a.example).\n";
    let reading = page(text, Format::Markdown);
    for line in ["A tool.", "Install", "one", "make", "Support us", "See home."] {
        assert!(reading.article.text().contains(line), "{line}: {}", reading.article.text());
    }
    assert_eq!(reading.removals, []);
}

#[test]
fn a_page_without_classes_loses_its_menu_and_foot() {
    let html = format!(
        "<body><div><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></div><div><h1>The last train</h1>{}\
         <p><a href=/a>One source</a></p></div><div><p>Copyright 2025. All rights reserved.</p><p><a href=/t>Terms</a></p></div>",
        paragraphs()
    );
    check("bare", &html, &[STORY[0], STORY[2], "One source"], &["Home", "World", "Copyright", "Terms"]);
    let notes = format!(
        "<h1>The last train</h1>{}<ul><li><a href=/t>Tables</a><li><a href=/m>Maps</a></ul>",
        paragraphs()
    );
    check("sources", &notes, &[STORY[0], "Tables", "Maps"], &[]);
}

#[test]
fn a_removal_can_be_put_back() {
    let html =
        format!("<body>{MENU}<main><article><h1>The last train</h1>{}</article></main>{FOOT}", paragraphs());
    let reading = page(&html, Format::Html);
    let removal = reading.removals.iter().find(|r| r.snippet.contains("rights")).expect("the footer went");
    let options = Options { format: Format::Html, restore: vec![removal.id], ..Options::default() };
    let again = read(Input::Text(&html), &options);
    assert!(again.article.text().contains("All rights reserved"), "{}", again.article.text());
    assert_eq!(again.removals.len(), reading.removals.len());
    assert!(again.removals[removal.id as usize].restored);
}

#[test]
fn the_same_page_gives_the_same_reading() {
    let html = format!("<body>{MENU}<main>{}</main>{FOOT}", paragraphs());
    assert_eq!(page(&html, Format::Html), page(&html, Format::Html));
}

#[test]
fn a_wall_of_appeals_before_the_sample_goes_as_one() {
    let reading = page(include_str!("../www/samples/harbour.txt"), Format::Text);
    assert!(
        reading.article.text().starts_with("Transport Minister Ines Valdemar"),
        "{}",
        reading.article.text()
    );
    assert_eq!(reading.removals.len(), 1);
}

#[test]
fn a_shell_gives_the_article_that_its_script_would_have_shown() {
    let state = serde_json::json!({
        "props": { "pageProps": {
            "legal": { "terms": "By reading our pages you agree to all that stands in our terms of use, whatever it may be." },
            "story": { "headline": "The last train", "slug": "last-train", "paragraphs": STORY },
            "related": [{ "headline": "Another line closes", "paragraphs": ["The line to Tulovo closes in spring, and nobody has said why it has to be so."] }],
        } },
    });
    let head = "<head><title>The last train - The Valley Post</title><meta property='og:type' content='article'></head>";
    let data = format!("<script id='state' type='application/json'>{state}</script>");
    let code =
        format!("<script>window.hits = 0; window.__STATE__ = {state}; start(window.__STATE__)</script>");
    let attribute = format!("<div data-page='{}'></div>", state.to_string().replace('\'', "&#39;"));
    for (name, state) in [("data", data), ("assignment", code), ("attribute", attribute)] {
        let html = format!("<html>{head}<body><div id='root'>Please enable JavaScript.</div>{state}</body>");
        let reading = page(&html, Format::Html);
        let text = reading.article.text();
        assert_eq!(reading.article.meta.title.as_deref(), Some("The last train"), "{name}");
        for line in STORY {
            assert!(text.contains(line), "{name}: lost {line:?} of\n{text}");
        }
        for line in ["terms of use", "Tulovo closes", "enable JavaScript"] {
            assert!(!text.contains(line), "{name}: kept {line:?} in\n{text}");
        }
    }
}
