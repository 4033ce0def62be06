//! What features look up: tables over the whole page, each made in one pass.

use super::share;
use crate::clean::blocks::{Kind, Page};
use crate::clean::facts::Facts;
use crate::lexicon::boilerplate::{self, Theme};
use crate::text::folded::{fold, fold_pieces};
use crate::text::hash::{EMPTY, mix};

/// A page with everything that features look up.
#[derive(Debug)]
pub struct Scene<'p> {
    /// Its blocks and boxes.
    pub page: &'p Page<'p>,
    /// What it says about itself.
    pub facts: &'p Facts,
    /// By block: its text folded, up to some 600 bytes.
    pub folded: Vec<String>,
    /// By block: a bit for each [`Theme`] whose phrases it holds.
    pub themes: Vec<u16>,
    /// By block: share of its words that belong to such phrases.
    pub themed: Vec<u8>,
    /// By block: its template path's totals.
    pub paths: Vec<PathStat>,
    /// By block: how many blocks have the same text, and how many of them stand before it.
    pub copies: Vec<(u16, u16)>,
    /// By block: the last heading before it, if any.
    pub headings: Vec<Option<u32>>,
    /// By block: how much of it stands in a title, in a description, in the body that the page gives as data, in 200ths.
    pub agreement: Vec<[u8; 3]>,
    /// The first `h1`, else the heading most like the title.
    pub headline: Option<u32>,
    /// The box that holds most of the page's prose as tightly as possible.
    pub core: usize,
    /// By box: depth.
    pub depths: Vec<u16>,
    /// Totals over all blocks that several page features share.
    pub tally: Tally,
}

/// What blocks of one template path have in common.
#[derive(Debug, Clone, Copy, Default)]
pub struct PathStat {
    /// What tells the path from others.
    pub key: u64,
    /// Blocks.
    pub blocks: u32,
    /// Words.
    pub words: u32,
    /// Words in links.
    pub link_words: u32,
    /// Blocks that read like prose.
    pub prose: u32,
}

/// Page-wide counts.
#[derive(Debug, Clone, Copy, Default)]
#[allow(missing_docs)]
pub struct Tally {
    pub articles: u32,
    pub forms: u32,
    pub tables: u32,
    pub cells: u32,
    pub items: u32,
    pub h1: u32,
    pub pre: u32,
    pub times: u32,
    pub money: u32,
    pub images: u32,
    pub longest_twins: u32,
    pub themes: [u32; Theme::COUNT],
    pub hidden: u32,
    pub words_in_main: u32,
    pub words_in_article: u32,
    pub function: u32,
    pub wide: u32,
    pub top_path_words: u32,
}

impl<'p> Scene<'p> {
    /// Fills the tables.
    pub fn new(page: &'p Page<'p>, facts: &'p Facts) -> Self {
        let n = page.blocks.len();
        let mut scene = Scene {
            page,
            facts,
            folded: Vec::with_capacity(n),
            themes: Vec::with_capacity(n),
            themed: Vec::with_capacity(n),
            paths: Vec::new(),
            copies: Vec::new(),
            headings: Vec::with_capacity(n),
            agreement: Vec::with_capacity(n),
            headline: None,
            core: 0,
            depths: depths(page),
            tally: Tally::default(),
        };
        scene.read_texts();
        scene.find_paths();
        scene.find_copies();
        scene.find_headings();
        scene.find_core();
        scene.count();
        scene
    }

    fn read_texts(&mut self) {
        let phrases = boilerplate::phrases();
        let said = Said::new(self.facts);
        for block in 0..self.page.blocks.len() {
            // Phrases stand at the start of boxes and lines; 600 bytes see the first hundred words.
            let folded = fold_pieces(self.page.pieces(block), 600);
            let (mut mask, mut bytes) = (0u16, 0usize);
            phrases.each(&folded, |theme, length| {
                mask |= 1 << theme as u16;
                bytes += length;
            });
            self.themes.push(mask);
            self.themed.push(share(bytes as u32, folded.len() as u32));
            self.agreement.push(said.agree(&folded));
            self.folded.push(folded);
        }
    }

    fn find_paths(&mut self) {
        let page = self.page;
        let mut keys: Vec<(u64, u32)> = (0..page.blocks.len())
            .map(|i| {
                // The host and two boxes above: enough to tell a card's title from a paragraph, not so much that twins differ.
                let key = page.around(i).take(3).fold(0u64, |key, b| {
                    (key ^ u64::from(b.signature)).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(17)
                });
                (key, i as u32)
            })
            .collect();
        keys.sort_unstable();
        self.paths = vec![PathStat::default(); page.blocks.len()];
        for run in keys.chunk_by(|a, b| a.0 == b.0) {
            let mut stat = PathStat { key: run[0].0, ..PathStat::default() };
            for &(_, i) in run {
                let block = &page.blocks[i as usize];
                stat.blocks += 1;
                stat.words += block.counts.words;
                stat.link_words += block.link_words;
                stat.prose += u32::from(Page::is_prose(block));
            }
            self.tally.top_path_words = self.tally.top_path_words.max(stat.words);
            run.iter().for_each(|&(_, i)| self.paths[i as usize] = stat);
        }
    }

    fn find_copies(&mut self) {
        let mut keys: Vec<(u64, u32)> =
            self.page.blocks.iter().enumerate().map(|(i, b)| (b.hash, i as u32)).collect();
        keys.sort_unstable();
        self.copies = vec![(1, 0); keys.len()];
        for run in keys.chunk_by(|a, b| a.0 == b.0) {
            for (rank, &(_, i)) in run.iter().enumerate() {
                self.copies[i as usize] = (run.len().min(65_535) as u16, rank.min(65_535) as u16);
            }
        }
    }

    fn find_headings(&mut self) {
        let mut last = None;
        let mut best = 0;
        for (i, block) in self.page.blocks.iter().enumerate() {
            self.headings.push(last);
            let kind = self.page.boxes[block.host as usize].kind;
            // A heading may hold its text in a box of its own.
            let heading = kind.is_heading() || self.page.around(i).take(2).any(|b| b.kind.is_heading());
            if !heading {
                continue;
            }
            last = Some(i as u32);
            let h1 = self.page.around(i).take(2).any(|b| b.kind == Kind::H1);
            let score =
                u32::from(self.agreement[i][0]) + 60 * u32::from(h1) + u32::from(block.hidden == 0) * 10;
            if score > best {
                (best, self.headline) = (score, Some(i as u32));
            }
        }
    }

    fn find_core(&mut self) {
        let page = self.page;
        let whole = page.total().prose_words;
        // Go down while one box still holds three fifths of the page's prose; boxes come after their parents, and
        // at most one box of a parent can hold that much.
        for (i, inside) in page.boxes.iter().enumerate().skip(1) {
            let at_core = inside.parent as usize == self.core;
            if at_core && u64::from(page.sum(inside.blocks).prose_words) * 5 >= u64::from(whole.max(1)) * 3 {
                self.core = i;
            }
        }
    }

    fn count(&mut self) {
        let page = self.page;
        for inside in &page.boxes {
            self.tally.articles += u32::from(inside.kind == Kind::Article);
            self.tally.forms += u32::from(inside.kind == Kind::Form);
            self.tally.tables += u32::from(inside.kind == Kind::Table);
            self.tally.cells += u32::from(inside.kind == Kind::TableCell);
            self.tally.items += u32::from(inside.kind == Kind::ListItem);
            self.tally.h1 += u32::from(inside.kind == Kind::H1);
            self.tally.pre += u32::from(inside.kind == Kind::Pre);
            if page.sum(inside.blocks).words >= 10 {
                self.tally.longest_twins = self.tally.longest_twins.max(inside.twins);
            }
        }
        for (i, block) in page.blocks.iter().enumerate() {
            self.tally.times += u32::from(block.counts.years > 0 && block.counts.words < 12);
            self.tally.money += block.counts.money.min(3);
            self.tally.images += u32::from(block.images);
            self.tally.function += block.counts.function;
            self.tally.wide += block.counts.wide;
            self.tally.hidden += if block.hidden != 0 { block.counts.words } else { 0 };
            for (theme, count) in self.tally.themes.iter_mut().enumerate() {
                *count += u32::from(self.themes[i] >> theme & 1);
            }
        }
        // Outermost boxes only, so that nested ones are not counted twice.
        let mut end = [0, 0];
        for inside in &page.boxes {
            let slot = match inside.kind {
                Kind::Main => 0,
                Kind::Article => 1,
                _ => continue,
            };
            if inside.blocks.0 >= end[slot] {
                end[slot] = inside.blocks.1;
                let words = page.sum(inside.blocks).words;
                if slot == 0 {
                    self.tally.words_in_main += words;
                } else {
                    self.tally.words_in_article += words;
                }
            }
        }
    }
}

fn depths(page: &Page) -> Vec<u16> {
    let mut depths: Vec<u16> = Vec::with_capacity(page.boxes.len());
    for (i, inside) in page.boxes.iter().enumerate() {
        let depth = if i == 0 { 0 } else { depths[inside.parent as usize].saturating_add(1) };
        depths.push(depth);
    }
    depths
}

/// The pairs of neighbouring words that the page says elsewhere: which titles, descriptions and bodies each stands in.
struct Said {
    /// Sorted by hash: a bit for each source.
    pairs: Vec<(u64, u32)>,
    /// By the lowest bits of a hash: whether any pair has them. Most pairs of a page stand in none of the sources.
    hints: Vec<u64>,
}

/// Titles that are looked at, and as many descriptions; the bodies count as one more source.
const SOURCES: usize = 6;
/// Bits of [`Said::hints`]: a few hundred pairs leave most of them free; a long body fills them and is looked up in full.
const HINTS: usize = 4096;

impl Said {
    fn new(facts: &Facts) -> Said {
        let mut pairs = Vec::new();
        let mut add =
            |source: usize, text: &str| each_gram(text, |hash| pairs.push((u64::from(hash), 1u32 << source)));
        facts.titles.iter().take(SOURCES).enumerate().for_each(|(i, t)| add(i, t));
        facts.descriptions.iter().take(SOURCES).enumerate().for_each(|(i, t)| add(SOURCES + i, t));
        add(2 * SOURCES, &fold(&facts.bodies.join(" "), 200_000));
        pairs.sort_unstable();
        pairs.dedup_by(|next, first| {
            let same = next.0 == first.0;
            first.1 |= if same { next.1 } else { 0 };
            same
        });
        let mut hints = vec![0u64; HINTS / 64];
        for (hash, _) in &pairs {
            hints[*hash as usize % HINTS / 64] |= 1 << (hash % 64);
        }
        Said { pairs, hints }
    }

    /// How much of a text stands in the title, the description that holds most of it, and in the bodies, in 200ths.
    fn agree(&self, folded: &str) -> [u8; 3] {
        let (mut found, mut all) = ([0; 2 * SOURCES + 1], 0);
        each_gram(folded, |hash| {
            all += 1;
            if self.hints[hash as usize % HINTS / 64] >> (hash % 64) & 1 == 0 {
                return;
            }
            if let Ok(at) = self.pairs.binary_search_by_key(&u64::from(hash), |p| p.0) {
                let sources = self.pairs[at].1;
                found.iter_mut().enumerate().for_each(|(i, n)| *n += sources >> i & 1);
            }
        });
        let best = |found: &[u32]| share(found.iter().copied().max().unwrap_or(0), all);
        [best(&found[..SOURCES]), best(&found[SOURCES..2 * SOURCES]), best(&found[2 * SOURCES..])]
    }
}

/// Calls with the hash of each pair of neighbouring words, or of the one word.
fn each_gram(folded: &str, mut call: impl FnMut(u32)) {
    if folded.is_empty() {
        return;
    }
    let mut last: Option<u32> = None;
    let (mut hash, mut alone) = (EMPTY, true);
    for byte in folded.bytes().chain([b' ']) {
        if byte != b' ' {
            hash = mix(hash, byte);
            continue;
        }
        let word = std::mem::replace(&mut hash, EMPTY);
        if let Some(last) = last {
            call(last.wrapping_mul(31).wrapping_add(word));
            alone = false;
        }
        last = Some(word);
    }
    if let (true, Some(hash)) = (alone, last) {
        call(hash);
    }
}
