//! Where the block stands: chrome gathers at both ends, the headline opens the article, headings govern what follows.

use super::{Row, Scene, log, named};

pub(super) fn names() -> Vec<String> {
    named(&[
        "index",
        "from_end",
        "at_words",
        "at_block",
        "after_headline",
        "headline_known",
        "words_after_headline",
        "is_headline",
        "heading_distance",
        "heading_level",
        "heading_themes",
        "heading_words",
        "heading_in_host",
        "prose_before",
        "prose_after",
        "depth",
        "heading_in_link",
    ])
}

pub(super) fn fill(scene: &Scene, block: usize, row: &mut Row) {
    let page = scene.page;
    let n = page.blocks.len() as u32;
    let at = block as u32;
    let total = page.total();
    row.count(at);
    row.count(n - at);
    row.share(page.sums[block].words, total.words);
    row.share(at, n);
    match scene.headline {
        Some(headline) => {
            // 128 is the headline itself, less before it, more after.
            let away = i32::from(log(at.abs_diff(headline)));
            row.put((128 + if at < headline { -away } else { away }) as u8);
            row.put(1);
            let (from, to) = if at < headline { (at, headline) } else { (headline, at) };
            row.count(page.sum((from, to)).words);
            row.flag(at == headline);
        }
        None => [0, 0, 0, 0].iter().for_each(|v| row.put(*v)),
    }
    match scene.headings[block] {
        Some(heading) => {
            let h = &page.blocks[heading as usize];
            let kind = page.boxes[h.host as usize].kind;
            row.count(at - heading);
            row.put(kind as u8);
            row.put(
                (scene.themes[heading as usize] & 0xff) as u8
                    | u8::from(scene.themes[heading as usize] > 255),
            );
            row.count(h.counts.words);
            let host = page.boxes[page.blocks[block].host as usize].parent;
            let range = page.boxes[host as usize].blocks;
            row.flag((range.0..range.1).contains(&heading));
        }
        None => [0, 0, 0, 0, 0].iter().for_each(|v| row.put(*v)),
    }
    row.share(page.sums[block].prose_words, total.prose_words);
    row.share(total.prose_words - page.sums[block + 1].prose_words, total.prose_words);
    row.put(scene.depths[page.blocks[block].host as usize].min(255) as u8);
    let linked = scene.headings[block].is_some_and(|h| page.blocks[h as usize].link_words > 0);
    row.flag(linked);
}
