//! The boxes around the block that really widen the view, level by level: how much of the page they hold, how it reads,
//! and how often their like stands beside them (posts, cards, rows).

use super::{Row, Scene};
use crate::clean::blocks::Kind;

/// Levels described in full; the fifth mostly holds half the page already.
const LEVELS: usize = 5;
/// Landmarks whose distance counts.
const LANDMARKS: [Kind; 14] = [
    Kind::Nav,
    Kind::Footer,
    Kind::Aside,
    Kind::Header,
    Kind::Form,
    Kind::Dialog,
    Kind::ListItem,
    Kind::Section,
    Kind::TableCell,
    Kind::Main,
    Kind::Article,
    Kind::Figure,
    Kind::Quote,
    Kind::Button,
];

pub(super) fn names() -> Vec<String> {
    let mut out = Vec::new();
    for level in 0..LEVELS {
        for what in [
            "kind",
            "words",
            "page_share",
            "link_share",
            "prose_share",
            "blocks",
            "paragraphs",
            "headings",
            "twins",
            "index",
            "at",
            "words_a_block",
        ] {
            out.push(format!("up{level}_{what}"));
        }
    }
    out.extend(LANDMARKS.map(|k| format!("in_{k:?}").to_lowercase()));
    out.extend(
        ["core_above", "core_below", "core_side", "core_share", "most_twins", "article_share", "main_share"]
            .map(String::from),
    );
    out
}

pub(super) fn fill(scene: &Scene, block: usize, row: &mut Row) {
    let page = scene.page;
    let total = page.total();
    let mut landmarks = [0u8; LANDMARKS.len()];
    let mut level = 0;
    let mut last = (u32::MAX, 0);
    let (mut steps, mut most_twins) = (0u8, 0);
    let (mut article, mut main) = (0, 0);
    let at = block as u32;
    for around in page.around(block) {
        // 60 steps: real pages stay under 40; hostile ones must not make this quadratic.
        if steps == 60 {
            break;
        }
        steps += 1;
        let sum = page.sum(around.blocks);
        if let Some(i) = LANDMARKS.iter().position(|k| *k == around.kind)
            && landmarks[i] == 0
            // A landmark around most of the page says nothing about a block in it.
            && (around.kind >= Kind::Main || u64::from(sum.words) * 10 <= u64::from(total.words) * 7)
        {
            landmarks[i] = 61 - steps;
        }
        if around.kind == Kind::Article && article == 0 {
            article = sum.words;
        }
        if around.kind == Kind::Main && main == 0 {
            main = sum.words;
        }
        if steps <= 8 && sum.words >= 3 {
            most_twins = most_twins.max(around.twins);
        }
        if level < LEVELS && around.blocks != last {
            last = around.blocks;
            level += 1;
            let count = around.blocks.1 - around.blocks.0;
            row.put(around.kind as u8);
            row.count(sum.words);
            row.share(sum.words, total.words);
            row.share(sum.link_words, sum.words);
            row.share(sum.prose_words, sum.words);
            row.count(count);
            row.count(sum.paragraphs);
            row.count(sum.headings);
            row.count(around.twins);
            row.count(around.index);
            row.share(at - around.blocks.0, count);
            row.count(sum.words / count.max(1));
        }
    }
    (level * 12..LEVELS * 12).for_each(|_| row.put(255));
    landmarks.iter().for_each(|v| row.put(*v));
    core(scene, at, row);
    row.count(most_twins);
    row.share(article, total.words);
    row.share(main, total.words);
}

/// Where the block stands to the box that holds most of the prose.
fn core(scene: &Scene, at: u32, row: &mut Row) {
    let page = scene.page;
    let core = &page.boxes[scene.core];
    let inside = (core.blocks.0..core.blocks.1).contains(&at);
    // How far up from the core one has to go to find the block, and how far down from there it is.
    let (mut up, mut here) = (0u8, scene.core);
    while !(page.boxes[here].blocks.0..page.boxes[here].blocks.1).contains(&at) && up < 60 {
        up += 1;
        here = page.boxes[here].parent as usize;
    }
    let host = page.blocks[at as usize].host as usize;
    let down = scene.depths[host].saturating_sub(scene.depths[here]).min(255) as u8;
    row.put(up);
    row.put(down);
    row.put(if inside { 1 } else { u8::from(at >= core.blocks.1) * 2 });
    row.share(page.sum(core.blocks).words, page.total().words);
}
