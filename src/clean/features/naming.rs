//! What the names of the block and of the boxes around it speak of, by distance, and the phrases in its text.
//!
//! Boxes that hold most of the page's words are left out of the distances: what such a box is called says something
//! about the page, nothing about a block in it (whole articles stand in an unclosed `aside`).

use super::{Row, Scene};
use crate::clean::topics::{Topic, Topics};
use crate::lexicon::boilerplate::Theme;

/// Boxes farther up than this say little; the bound keeps the work linear.
const REACH: usize = 12;

pub(super) fn names() -> Vec<String> {
    let mut out: Vec<String> = (0..Topic::COUNT).map(|t| format!("topic_{t}")).collect();
    out.extend((0..Theme::COUNT).map(|t| format!("theme_{t}")));
    out.extend(
        ["page_post", "page_product", "page_list", "page_article", "page_question", "page_side"]
            .map(String::from),
    );
    out
}

pub(super) fn fill(scene: &Scene, block: usize, row: &mut Row) {
    let page = scene.page;
    let mut near = [0u8; Topic::COUNT];
    let mut wide = Topics::default();
    let whole = page.total().words;
    let mut level = 0;
    let own = page.blocks[block].topics;
    set(&mut near, own, (REACH + 1) as u8);
    for around in page.around(block) {
        // Seven tenths of the words: an article page's wrapper holds more, a sidebar never does.
        if u64::from(page.sum(around.blocks).words) * 10 > u64::from(whole) * 7
            && around.blocks.1 - around.blocks.0 > 3
        {
            wide.add(around.topics);
            continue;
        }
        if level < REACH {
            set(&mut near, around.topics, (REACH - level) as u8);
        }
        level += 1;
        if level > 40 {
            break;
        }
    }
    near.iter().for_each(|v| row.put(*v));
    (0..Theme::COUNT).for_each(|t| row.flag(scene.themes[block] >> t & 1 == 1));
    row.flag(wide.has(Topic::Post));
    row.flag(wide.any(&[Topic::Product, Topic::Cart]));
    row.flag(wide.any(&[Topic::List, Topic::Search]));
    row.flag(wide.any(&[Topic::Article]));
    row.flag(wide.any(&[Topic::Question, Topic::Comment]));
    row.flag(wide.any(&[Topic::Sidebar, Topic::Advert, Topic::Banner]));
}

fn set(near: &mut [u8; Topic::COUNT], topics: Topics, value: u8) {
    let mut bits = topics.0;
    while bits != 0 {
        let topic = bits.trailing_zeros() as usize;
        near[topic] = near[topic].max(value);
        bits &= bits - 1;
    }
}
