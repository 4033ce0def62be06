//! The blocks before and after: a short line between paragraphs belongs to them, one between links to the menu.

use super::{Row, Scene, share};

/// Blocks looked at on each side one by one.
const NEAR: i64 = 3;
/// Reaches of the windows whose sums are taken.
const WINDOWS: [usize; 2] = [5, 15];

pub(super) fn names() -> Vec<String> {
    let mut out = Vec::new();
    for away in (-NEAR..=NEAR).filter(|a| *a != 0) {
        for what in ["words", "link_share", "kind", "marks", "themed", "same_host", "same_path"] {
            out.push(format!("near_{away}_{what}"));
        }
    }
    for window in WINDOWS {
        for what in
            ["before_words", "before_links", "before_prose", "after_words", "after_links", "after_prose"]
        {
            out.push(format!("window_{window}_{what}"));
        }
    }
    out
}

pub(super) fn fill(scene: &Scene, block: usize, row: &mut Row) {
    let page = scene.page;
    let here = &page.blocks[block];
    for away in (-NEAR..=NEAR).filter(|a| *a != 0) {
        let at = block as i64 + away;
        let Some(other) = usize::try_from(at).ok().and_then(|i| page.blocks.get(i)) else {
            (0..7).for_each(|_| row.put(255));
            continue;
        };
        let (at, host) = (at as usize, &page.boxes[other.host as usize]);
        row.count(other.counts.words);
        row.share(other.link_words, other.counts.words);
        row.put(host.kind as u8);
        row.count(other.counts.stops + other.counts.commas);
        row.put(scene.themed[at]);
        row.put(
            u8::from(other.host == here.host)
                + 2 * u8::from(
                    page.boxes[here.host as usize].parent == page.boxes[other.host as usize].parent,
                ),
        );
        row.flag(page.boxes[here.host as usize].signature == host.signature);
    }
    let end = page.blocks.len();
    for window in WINDOWS {
        let before = page.sum((block.saturating_sub(window) as u32, block as u32));
        let after = page.sum((block as u32 + 1, (block + 1 + window).min(end) as u32));
        for sum in [before, after] {
            row.count(sum.words);
            row.put(share(sum.link_words, sum.words));
            row.put(share(sum.prose_words, sum.words));
        }
    }
}
