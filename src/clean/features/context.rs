//! Repetition and agreement: what the block shares with others of its template, with copies of itself, and with what
//! the page says about itself.

use super::{Row, Scene, named};

pub(super) fn names() -> Vec<String> {
    named(&[
        "path_blocks",
        "path_words",
        "path_page_share",
        "path_link_share",
        "path_prose",
        "path_words_a_block",
        "copies",
        "copy_rank",
        "in_title",
        "in_description",
        "in_body",
        "near_body",
    ])
}

pub(super) fn fill(scene: &Scene, block: usize, row: &mut Row) {
    let path = scene.paths[block];
    row.count(path.blocks);
    row.count(path.words);
    row.share(path.words, scene.page.total().words);
    row.share(path.link_words, path.words);
    row.share(path.prose, path.blocks);
    row.count(path.words / path.blocks.max(1));
    row.count(u32::from(scene.copies[block].0));
    row.count(u32::from(scene.copies[block].1));
    scene.agreement[block].iter().for_each(|v| row.put(*v));
    let near = block.saturating_sub(2)..(block + 3).min(scene.page.blocks.len());
    row.put(near.map(|i| scene.agreement[i][2]).max().unwrap_or(0));
}
