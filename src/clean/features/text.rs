//! The block's own text and element. Prose has marks and function words, menus have links and capitals.

use super::{Row, Scene, named};

pub(super) fn names() -> Vec<String> {
    named(&[
        "words",
        "chars",
        "word_length",
        "link_share",
        "links",
        "bold_share",
        "control_share",
        "commas",
        "stops",
        "marks_share",
        "questions",
        "shouts",
        "capital_share",
        "shouted_share",
        "number_share",
        "years",
        "function_share",
        "function",
        "address_share",
        "address",
        "money",
        "dividers",
        "quotes",
        "rights",
        "handles",
        "code",
        "other_share",
        "ends",
        "begins_upper",
        "wide_share",
        "breaks",
        "images",
        "hidden",
        "themed",
        "kind",
        "kind_up",
        "kind_up2",
        "alone_in_host",
    ])
}

pub(super) fn fill(scene: &Scene, block: usize, row: &mut Row) {
    let b = &scene.page.blocks[block];
    let c = &b.counts;
    row.count(c.words);
    row.count(c.chars);
    row.put((c.chars * 8 / c.words.max(1)).min(255) as u8);
    row.share(b.link_words, c.words);
    row.count(u32::from(b.links));
    row.share(b.bold_words, c.words);
    row.share(b.control_words, c.words);
    row.count(c.commas);
    row.count(c.stops);
    row.share(c.commas + c.stops, c.words);
    row.count(c.questions);
    row.count(c.shouts);
    row.share(c.capitals, c.words);
    row.share(c.shouted, c.words);
    row.share(c.numbers, c.words);
    row.count(c.years);
    row.share(c.function, c.words);
    row.count(c.function);
    row.share(c.address, c.words);
    row.count(c.address);
    row.count(c.money);
    row.count(c.dividers);
    row.count(c.quotes);
    row.count(c.rights);
    row.count(c.handles);
    row.count(c.code);
    row.share(c.others, c.chars);
    row.flag(c.ends);
    row.flag(c.begins_upper);
    row.share(c.wide, c.chars);
    row.count(u32::from(b.breaks));
    row.count(u32::from(b.images));
    row.put(b.hidden);
    row.put(scene.themed[block]);
    let mut around = scene.page.around(block);
    let host = around.next();
    row.put(host.map_or(0, |h| h.kind as u8));
    row.put(around.next().map_or(0, |h| h.kind as u8));
    row.put(around.next().map_or(0, |h| h.kind as u8));
    row.flag(host.is_some_and(|h| h.blocks.1 - h.blocks.0 == 1));
}
