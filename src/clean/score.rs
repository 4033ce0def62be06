//! From features to probabilities in two stages: the first looks at each block alone, the second also at what the first
//! thought of the blocks around it, of its boxes, of its template and of the page.
//!
//! A paragraph among content is content; a line among menu entries is not: that is what the second stage learns. In the end the
//! first counts twice (cross-validated word-F1 0.882 against 0.878 by the second alone and 0.880 by the first).

use super::features::{Scene, Table};
use super::model::{Model, ONE, sigmoid};

/// Probabilities in 4096ths, by block.
pub fn score(scene: &Scene, model: &Model) -> Vec<u32> {
    let table = Table::new(scene, model.vocabulary());
    let logits = model.logits(0, &table.rows());
    let mut p: Vec<u32> = logits.iter().map(|l| sigmoid(*l)).collect();
    if model.stages() < 2 {
        return p;
    }
    let hopeful: Vec<usize> = (0..p.len()).filter(|block| logits[*block] > HOPELESS).collect();
    let second = second_rows(scene, &table, &p, hopeful.iter().copied());
    for (block, second) in hopeful.into_iter().zip(model.logits(1, &second.rows())) {
        p[block] = sigmoid((2 * logits[block] + second).div_euclid(3));
    }
    p
}

/// At most this by the first stage, in 64ths of a logit (a probability of 0.01), and the second is not asked. It saves time and
/// costs nothing: cross-validated word-F1 is 0.8807 with it and without.
const HOPELESS: i64 = -4 * 64 - 38;

/// The first stage's probabilities.
pub fn first(table: &Table, model: &Model) -> Vec<u32> {
    model.scores(&table.rows())
}

/// The rows of the second stage: those of the first, with what the first stage thought of the surroundings.
pub fn second_table(scene: &Scene, table: &Table, first: &[u32]) -> Table {
    second_rows(scene, table, first, 0..first.len())
}

fn second_rows(
    scene: &Scene,
    table: &Table,
    first: &[u32],
    blocks: impl ExactSizeIterator<Item = usize>,
) -> Table {
    let around = Around::new(scene, first);
    let width = table.width + OWN;
    let mut values = Vec::with_capacity(width * blocks.len());
    for block in blocks {
        values.extend_from_slice(table.row(block));
        around.fill(block, &mut values);
    }
    Table { width, values }
}

/// How many columns the second stage has of its own.
const OWN: usize = 35;
/// Reaches of the windows in blocks.
const WINDOWS: [usize; 4] = [2, 5, 10, 25];
/// Boxes that widen the view.
const LEVELS: usize = 6;

/// The names of the second stage's own columns.
pub fn second_names() -> Vec<String> {
    let mut out: Vec<String> = (-3..=3).map(|a| format!("p_{a}")).collect();
    out.extend(WINDOWS.map(|w| format!("p_window_{w}")));
    out.extend(["p_before_10", "p_after_10"].map(String::from));
    out.extend((0..LEVELS).map(|l| format!("p_up_{l}")));
    let rest = [
        "p_path",
        "p_path_best",
        "p_page",
        "p_best",
        "p_words",
        "p_rank",
        "p_mass_before",
        "p_mass_after",
        "p_near_before",
        "p_near_after",
        "p_first",
        "p_last",
        "p_heading",
        "p_section",
        "p_copies",
        "p_core",
    ];
    out.extend(rest.map(String::from));
    out
}

struct Around<'a> {
    scene: &'a Scene<'a>,
    p: &'a [u32],
    /// Sums before each block of weight and of weight times probability.
    sums: Vec<(u64, u64)>,
    paths: Vec<(u32, u32)>,
    copies: Vec<u32>,
    ranks: Vec<u32>,
    sections: Vec<u32>,
    /// The nearest likely blocks before and after.
    near: Vec<(u32, u32)>,
    best: u32,
    likely: (u32, u32),
}

/// From here on a block counts as likely content when distances are measured.
const LIKELY: u32 = ONE * 6 / 10;

impl<'a> Around<'a> {
    fn new(scene: &'a Scene<'a>, p: &'a [u32]) -> Self {
        let n = p.len();
        let mut sums = Vec::with_capacity(n + 1);
        let mut sum = (0u64, 0u64);
        sums.push(sum);
        for (i, &p) in p.iter().enumerate() {
            let weight = weight(scene, i);
            sum = (sum.0 + weight, sum.1 + weight * u64::from(p));
            sums.push(sum);
        }
        let mut around = Around {
            scene,
            p,
            sums,
            paths: vec![(0, 0); n],
            copies: vec![0; n],
            ranks: vec![0; n],
            sections: vec![0; n],
            near: vec![(u32::MAX, u32::MAX); n],
            best: p.iter().copied().max().unwrap_or(0),
            likely: (u32::MAX, 0),
        };
        around.group_paths();
        around.group_copies();
        around.rank();
        around.measure();
        around
    }

    fn group_paths(&mut self) {
        let mut order: Vec<(u64, u32)> = self.scene.paths.iter().map(|path| path.key).zip(0..).collect();
        order.sort_unstable();
        for run in order.chunk_by(|a, b| a.0 == b.0) {
            let (mut whole, mut sum, mut best) = (0u64, 0u64, (0, 0));
            for &(_, i) in run {
                let (w, p) = (weight(self.scene, i as usize), self.p[i as usize]);
                whole += w;
                sum += w * u64::from(p);
                best = if p > best.0 { (p, best.0) } else { (best.0, best.1.max(p)) };
            }
            for &(_, i) in run {
                let (w, p) = (weight(self.scene, i as usize), self.p[i as usize]);
                let mean = mean(whole - w, sum - w * u64::from(p), p);
                self.paths[i as usize] = (mean, if p == best.0 { best.1 } else { best.0 });
            }
        }
    }

    fn group_copies(&mut self) {
        let blocks = &self.scene.page.blocks;
        let mut order: Vec<(u64, u32)> = blocks.iter().map(|block| block.hash).zip(0..).collect();
        order.sort_unstable();
        for run in order.chunk_by(|a, b| a.0 == b.0) {
            let mut best = (0, 0);
            for &(_, i) in run {
                let p = self.p[i as usize];
                best = if p > best.0 { (p, best.0) } else { (best.0, best.1.max(p)) };
            }
            for &(_, i) in run {
                let p = self.p[i as usize];
                self.copies[i as usize] = if p == best.0 { best.1 } else { best.0 };
            }
        }
    }

    fn rank(&mut self) {
        let mut order: Vec<(u64, u32)> = self.p.iter().map(|p| u64::from(ONE - p)).zip(0..).collect();
        order.sort_unstable();
        let whole = self.sums.last().map_or(1, |s| s.0.max(1));
        let mut above = 0u64;
        for &(_, i) in &order {
            self.ranks[i as usize] = (above * 200 / whole) as u32;
            above += weight(self.scene, i as usize);
        }
    }

    fn measure(&mut self) {
        let n = self.p.len();
        let mut last = None;
        for i in 0..n {
            self.near[i].0 = last.map_or(u32::MAX, |l| (i - l) as u32);
            if self.p[i] >= LIKELY {
                last = Some(i);
                self.likely.0 = self.likely.0.min(i as u32);
                self.likely.1 = i as u32;
            }
        }
        let mut next = None;
        for i in (0..n).rev() {
            self.near[i].1 = next.map_or(u32::MAX, |l: usize| (l - i) as u32);
            if self.p[i] >= LIKELY {
                next = Some(i);
            }
        }
        // The section a block stands in: from its heading to the next one.
        let mut start = 0;
        while start < n {
            let mut end = start + 1;
            while end < n && self.scene.headings[end] == self.scene.headings[start] {
                end += 1;
            }
            let mean = self.range(start, end, None);
            self.sections[start..end].fill(mean);
            start = end;
        }
    }

    /// The mean over a range, without one block, weighted by words.
    fn range(&self, from: usize, to: usize, without: Option<usize>) -> u32 {
        let (a, b) = (self.sums[from], self.sums[to]);
        let (mut whole, mut sum) = (b.0 - a.0, b.1 - a.1);
        if let Some(i) = without {
            let w = weight(self.scene, i);
            whole -= w;
            sum -= w * u64::from(self.p[i]);
        }
        mean(whole, sum, without.map_or(0, |i| self.p[i]))
    }

    fn fill(&self, block: usize, out: &mut Vec<u8>) {
        let n = self.p.len();
        let start = out.len();
        for away in -3i64..=3 {
            let at = usize::try_from(block as i64 + away).ok().and_then(|i| self.p.get(i));
            out.push(at.map_or(255, |p| byte(*p)));
        }
        for window in WINDOWS {
            let (from, to) = (block.saturating_sub(window), (block + window + 1).min(n));
            out.push(byte(self.range(from, to, Some(block))));
        }
        out.push(byte(self.range(block.saturating_sub(10), block, None)));
        out.push(byte(self.range(block + 1, (block + 11).min(n).max(block + 1), None)));
        let (mut level, mut last) = (0, (u32::MAX, 0));
        for around in self.scene.page.around(block).take(60) {
            if level < LEVELS && around.blocks != last {
                last = around.blocks;
                level += 1;
                out.push(byte(self.range(last.0 as usize, last.1 as usize, Some(block))));
            }
        }
        (level..LEVELS).for_each(|_| out.push(255));
        let log = super::features::log;
        let (path, path_best) = self.paths[block];
        out.push(byte(path));
        out.push(byte(path_best));
        out.push(byte(self.range(0, n, None)));
        out.push(byte(self.best));
        let whole = self.sums.last().map_or(0, |s| s.1);
        out.push(log((whole / u64::from(ONE)).min(u64::from(u32::MAX)) as u32));
        out.push(self.ranks[block].min(200) as u8);
        let part = |sum: u64| if whole == 0 { 0 } else { (u128::from(sum) * 200 / u128::from(whole)) as u8 };
        out.push(part(self.sums[block].1));
        out.push(part(whole - self.sums[block + 1].1));
        let far = |away: u32| if away == u32::MAX { 255 } else { log(away) };
        out.push(far(self.near[block].0));
        out.push(far(self.near[block].1));
        let at = block as u32;
        let signed = |from: u32| {
            let size = log(at.abs_diff(from)).min(120);
            if at < from { 128 - size } else { 128 + size }
        };
        let none = self.likely.0 == u32::MAX;
        out.push(if none { 0 } else { signed(self.likely.0) });
        out.push(if none { 0 } else { signed(self.likely.1) });
        out.push(self.scene.headings[block].map_or(255, |h| byte(self.p[h as usize])));
        out.push(byte(self.sections[block]));
        out.push(byte(self.copies[block]));
        let core = self.scene.page.boxes[self.scene.core].blocks;
        out.push(byte(self.range(core.0 as usize, core.1 as usize, None)));
        debug_assert_eq!(out.len() - start, OWN);
    }
}

fn weight(scene: &Scene, block: usize) -> u64 {
    u64::from(scene.page.blocks[block].counts.words) + 1
}

fn mean(whole: u64, sum: u64, otherwise: u32) -> u32 {
    sum.checked_div(whole).map_or(otherwise, |m| m as u32)
}

/// A probability in 200ths.
fn byte(p: u32) -> u8 {
    (p * 200 / ONE) as u8
}
