//! The page as a whole: what tells an article from a thread, a shop, a listing or documentation. The same for every block;
//! trees use it to read the other columns in its light.

use super::{Row, Scene, named};
use crate::clean::facts::Said;
use crate::lexicon::boilerplate::Theme;

const SAID: [Said; 16] = [
    Said::Article,
    Said::News,
    Said::Product,
    Said::Thread,
    Said::List,
    Said::Recipe,
    Said::Faq,
    Said::Site,
    Said::Business,
    Said::OgArticle,
    Said::OgProduct,
    Said::OgSite,
    Said::Crumbs,
    Said::ListItems,
    Said::Rating,
    Said::Video,
];

/// Words of addresses, by the kind of page they lead to.
const PATHS: [&[&str]; 5] = [
    &[
        "forum",
        "forums",
        "thread",
        "threads",
        "topic",
        "t",
        "questions",
        "community",
        "discussion",
        "discussions",
        "viewtopic",
        "showthread",
        "comments",
        "r",
    ],
    &[
        "docs",
        "doc",
        "documentation",
        "guide",
        "guides",
        "reference",
        "manual",
        "api",
        "wiki",
        "help",
        "kb",
        "tutorial",
        "learn",
        "book",
        "man",
    ],
    &["product", "products", "p", "item", "dp", "itm", "pd", "prod", "app"],
    &[
        "category",
        "categories",
        "collections",
        "collection",
        "c",
        "tag",
        "tags",
        "search",
        "archive",
        "browse",
        "shop",
        "topics",
        "section",
        "list",
        "latest",
        "cat",
    ],
    &["services", "service", "solutions", "about", "pricing", "features", "platform", "home", "contact"],
];

pub(super) fn names() -> Vec<String> {
    let mut out = named(&[
        "page_words",
        "page_blocks",
        "page_prose_share",
        "page_link_share",
        "page_paragraphs",
        "page_headings",
        "page_articles",
        "page_forms",
        "page_tables",
        "page_cells",
        "page_items",
        "page_h1",
        "page_pre",
        "page_times",
        "page_money",
        "page_images",
        "page_twins",
        "page_comments",
        "page_shop",
        "page_related",
        "page_account",
        "page_hidden",
        "page_main_share",
        "page_article_share",
        "page_function",
        "page_wide",
        "page_path_share",
        "page_words_a_block",
        "page_depth",
        "page_slug",
    ]);
    out.extend(SAID.map(|s| format!("says_{s:?}").to_lowercase()));
    out.extend(["forum", "docs", "product", "list", "service"].map(|k| format!("path_{k}")));
    out
}

pub(super) fn fill(scene: &Scene, row: &mut Row) {
    let (page, tally, facts) = (scene.page, &scene.tally, scene.facts);
    let total = page.total();
    let blocks = page.blocks.len() as u32;
    row.count(total.words);
    row.count(blocks);
    row.share(total.prose_words, total.words);
    row.share(total.link_words, total.words);
    row.count(total.paragraphs);
    row.count(total.headings);
    for n in [
        tally.articles,
        tally.forms,
        tally.tables,
        tally.cells,
        tally.items,
        tally.h1,
        tally.pre,
        tally.times,
        tally.money,
        tally.images,
        tally.longest_twins,
        tally.themes[Theme::Comments as usize],
        tally.themes[Theme::Shop as usize],
        tally.themes[Theme::Related as usize],
        tally.themes[Theme::Account as usize],
    ] {
        row.count(n);
    }
    row.share(tally.hidden, total.words);
    row.share(tally.words_in_main, total.words);
    row.share(tally.words_in_article, total.words);
    row.share(tally.function, total.words);
    row.share(tally.wide, total.words);
    row.share(tally.top_path_words, total.words);
    row.count(total.words / blocks.max(1));
    row.put(facts.depth);
    row.count(facts.path.split(' ').filter(|w| !w.is_empty()).count() as u32);
    SAID.iter().for_each(|s| row.flag(facts.says(*s)));
    for words in PATHS {
        row.flag(facts.path.split(' ').any(|w| words.contains(&w)));
    }
}
