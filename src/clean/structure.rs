//! From probabilities to a consistent set of subtrees: the set that promises the best word-F1, with boxes taken or left
//! as a whole unless tearing one apart is worth it.

use super::blocks::{Boxed, Kind, Page};
use super::features::Scene;
use super::model::ONE;
use super::segment::{Flow, flow};
use super::{Proposal, Reason, signals};
use crate::dom::{Dom, NodeId, Step};

/// How the choice is made; the numbers were chosen by cross-validation on the development pages.
#[derive(Debug, Clone, Copy)]
pub struct Taste {
    /// What it costs to keep a box in part, in words. 0 measured best (0.878 against 0.870 at 2): the second stage has seen
    /// the boxes already.
    pub tear: u32,
    /// Share of the best expected F1 that a block's probability must reach, in 200ths: one half is the optimum where
    /// probabilities are right.
    pub threshold: u32,
    /// Below this expected number of content words (and see `doubt`) a page is held to be empty.
    pub least: u32,
    /// The best probability on a page that is held to be empty stays below this, in 4096ths.
    pub doubt: u32,
}

impl Default for Taste {
    fn default() -> Self {
        Taste { tear: 0, threshold: 100, least: 32, doubt: ONE * 60 / 100 }
    }
}

/// Which blocks stay.
pub fn choose(scene: &Scene, p: &[u32], taste: Taste) -> Vec<bool> {
    let page = scene.page;
    let p = &apart(scene, p)[..];
    let expected: u64 = p.iter().enumerate().map(|(i, p)| u64::from(words(page, i)) * u64::from(*p)).sum();
    let best = p.iter().copied().max().unwrap_or(0);
    if best < taste.doubt && expected < u64::from(taste.least) * u64::from(ONE) {
        return vec![false; p.len()];
    }
    let bar = i64::from(bar(page, p)) * i64::from(taste.threshold) / 100;
    let gain: Vec<i64> =
        p.iter().enumerate().map(|(i, p)| i64::from(words(page, i)) * (i64::from(*p) - bar)).collect();
    let mut keep = whole_boxes(page, &gain, i64::from(taste.tear) * i64::from(ONE));
    headings(scene, p, &mut keep);
    companions(page, &mut keep);
    signatures(page, &mut keep);
    openings(page, &mut keep);
    keep
}

/// Odds against what stands in a page's footer or in a dialog, on top of the scorer's. Too few pages write prose there for the
/// scorer to learn it (terms of use, carts, notices of cookies), so it takes such prose for the page's own. 20 to 1: +0.002 word-F1,
/// cross-validated, and less than 20 words of all pages lost; half as much at 3 to 1, no more at 8,000 to 1.
const APART: u32 = 20;

/// The probabilities, with those of the page's footer and of dialogs lowered. What holds most of the page's words is the page, whatever
/// its name; the footer of an article or a quotation is theirs, and a dialog that holds an article or the headline shows it.
fn apart(scene: &Scene, p: &[u32]) -> Vec<u32> {
    let page = scene.page;
    let mut out = p.to_vec();
    let total = u64::from(page.total().words);
    for (at, set_apart) in page.boxes.iter().enumerate() {
        let (from, to) = (set_apart.blocks.0 as usize, set_apart.blocks.1 as usize);
        let most = u64::from(page.sum(set_apart.blocks).words) * 10 > total * 7;
        let theirs = match set_apart.kind {
            Kind::Footer => in_text(page, at),
            Kind::Dialog => shows_text(scene, at),
            _ => true,
        };
        if !most && !theirs {
            for i in from..to {
                out[i] = p[i] * ONE / (p[i] + APART * (ONE - p[i])).max(1);
            }
        }
    }
    out
}

/// Whether a box stands in an article or a quotation.
fn in_text(page: &Page, at: usize) -> bool {
    let mut here = at;
    // Sixty steps, as for the features.
    for _ in 0..60 {
        let above = page.boxes[here].parent as usize;
        if above == here {
            return false;
        }
        if matches!(page.boxes[above].kind, Kind::Article | Kind::Quote) {
            return true;
        }
        here = above;
    }
    false
}

/// Whether a dialog holds an article or the headline.
fn shows_text(scene: &Scene, at: usize) -> bool {
    let boxes = &scene.page.boxes;
    let (from, to) = boxes[at].blocks;
    let headline = scene.headline.is_some_and(|h| (from..to).contains(&h));
    // Boxes come after their parents, so those inside follow.
    let inside = boxes[at + 1..].iter().take_while(|b| b.blocks.0 < to);
    headline || inside.take(400).any(|b| b.kind == Kind::Article && b.blocks.0 >= from && b.blocks.1 <= to)
}

/// A list within an item stays with the line that opens the item: alone and linked, such a line reads like a menu's to the scorer,
/// and without it the list below would hang in an item that says nothing. Half of the list must stay: that changes five of
/// the 1,497 development pages, by a line or two that stand in the gold text.
fn openings(page: &Page, keep: &mut [bool]) {
    // Inner lists first: what they bring back counts for those around them.
    for list in page.boxes.iter().rev().filter(|b| b.kind == Kind::List) {
        let item = &page.boxes[list.parent as usize];
        let (from, at, end) = (item.blocks.0, list.blocks.0 as usize, list.blocks.1 as usize);
        // One line: what stands in more of them before the list is a card with a list in it.
        if item.kind != Kind::ListItem || from as usize + 1 != at || keep[at - 1] {
            continue;
        }
        let count = |block: usize| words(page, block);
        let stays: u32 = (at..end).filter(|i| keep[*i]).map(count).sum();
        keep[at - 1] = stays > 0 && stays * 2 >= (at..end).map(count).sum();
    }
}

/// A block quotation that stays keeps the line that says whose it is: "— Ann Vega (@vega) May 1" reads like a label to the scorer.
fn signatures(page: &Page, keep: &mut [bool]) {
    // Twenty words: a name, an office, a handle and a date.
    const LONGEST: u32 = 20;
    for quotation in page.boxes.iter().filter(|b| b.kind == Kind::Quote) {
        let (from, to) = (quotation.blocks.0 as usize, quotation.blocks.1 as usize);
        if to - from > 1 && keep[from..to - 1].iter().all(|k| *k) && words(page, to - 1) <= LONGEST {
            keep[to - 1] = true;
        }
    }
}

/// A figure between kept lines stays with its caption, and code with what explains it: short and capitalised, captions read like
/// labels to the scorer, and the same code for the second time like a copy.
fn companions(page: &Page, keep: &mut [bool]) {
    let companion = |b: &Boxed| matches!(b.kind, Kind::Figure | Kind::Caption | Kind::Pre);
    let stays = |i: usize| page.around(i).take(3).any(companion);
    let mut last = None;
    let mut i = 0;
    while i < keep.len() {
        if !stays(i) {
            last = Some(keep[i]);
            i += 1;
            continue;
        }
        let from = i;
        while i < keep.len() && stays(i) {
            i += 1;
        }
        // Up to six lines (caption, credit, a small gallery): longer runs are cards drawn as figures.
        if i - from <= 6 && last == Some(true) && keep.get(i) == Some(&true) {
            keep[from..i].fill(true);
        }
    }
}

/// Only what stands in one element, and the headline: for content that was recovered from data.
pub fn only(scene: &Scene, home: NodeId) -> Vec<bool> {
    let page = scene.page;
    let range = page.boxes.iter().find(|b| b.node == home).map_or((0, 0), |b| b.blocks);
    (0..page.blocks.len() as u32)
        .map(|i| (range.0..range.1).contains(&i) || scene.headline == Some(i))
        .collect()
}

/// The probability at which one more word neither helps nor harms: half of the best expected F1. With the blocks in order
/// of probability, F1 = 2·hits / (chosen + content) rises as long as a block's probability is above half of it.
fn bar(page: &Page, p: &[u32]) -> u32 {
    let mut order: Vec<(u64, u32)> = p.iter().map(|p| u64::from(ONE - p)).zip(0..).collect();
    order.sort_unstable();
    let content: u64 = (0..p.len()).map(|i| u64::from(words(page, i)) * u64::from(p[i])).sum();
    let (mut hits, mut chosen, mut best) = (0u64, 0u64, 0u64);
    for i in order.into_iter().map(|(_, i)| i as usize) {
        let w = u64::from(words(page, i));
        hits += w * u64::from(p[i]);
        chosen += w * u64::from(ONE);
        best = best.max(2 * hits * u64::from(ONE) / (chosen + content).max(1));
    }
    (best / 2) as u32
}

/// Takes or leaves boxes as a whole, or tears them where the children's choices are worth `tear` more.
fn whole_boxes(page: &Page, gain: &[i64], tear: i64) -> Vec<bool> {
    #[derive(Clone, Copy, Default)]
    struct Sum {
        whole: i64,
        mixed: i64,
    }
    let n = page.boxes.len();
    let mut sums = vec![Sum::default(); n];
    for (i, block) in page.blocks.iter().enumerate() {
        let host = &mut sums[block.host as usize];
        host.whole += gain[i];
        host.mixed += gain[i].max(0);
    }
    #[derive(Clone, Copy, PartialEq)]
    enum Fate {
        Keep,
        Drop,
        Torn,
    }
    let mut fates = vec![Fate::Drop; n];
    for at in (0..n).rev() {
        let sum = sums[at];
        let torn = sum.mixed - tear;
        let (fate, value) = if sum.whole >= 0 && sum.whole >= torn {
            (Fate::Keep, sum.whole)
        } else if torn > 0 {
            (Fate::Torn, torn)
        } else {
            (Fate::Drop, 0)
        };
        fates[at] = fate;
        let parent = page.boxes[at].parent as usize;
        if parent != at {
            sums[parent].whole += sum.whole;
            sums[parent].mixed += value;
        }
    }
    // Boxes come after their parents: what the parent decided for all holds below it.
    for at in 1..n {
        let above = fates[page.boxes[at].parent as usize];
        if above != Fate::Torn {
            fates[at] = above;
        }
    }
    page.blocks
        .iter()
        .enumerate()
        .map(|(i, b)| match fates[b.host as usize] {
            Fate::Keep => true,
            Fate::Drop => false,
            Fate::Torn => gain[i] > 0,
        })
        .collect()
}

/// A heading goes with what it heads: kept before kept text when it was in doubt, dropped where all it heads was dropped.
fn headings(scene: &Scene, p: &[u32], keep: &mut [bool]) {
    let page = scene.page;
    // The headline heads whatever is kept after it. (Where it says what the title says it is shown once.)
    if let Some(headline) = scene.headline.map(|h| h as usize)
        && keep[headline..].contains(&true)
    {
        keep[headline] = true;
    }
    for i in (0..keep.len()).rev() {
        if !page.boxes[page.blocks[i].host as usize].kind.is_heading() {
            continue;
        }
        let next = keep.get(i + 1).copied().unwrap_or(false);
        if next && !keep[i] && p[i] > ONE / 4 && p.get(i + 1).is_some_and(|p| *p > ONE / 2) {
            keep[i] = true;
        }
        let ahead = (i + 1..keep.len()).take(3).any(|k| keep[k]);
        if keep[i] && !ahead && p[i] < ONE * 7 / 10 && scene.headline != Some(i as u32) {
            keep[i] = false;
        }
    }
}

fn words(page: &Page, block: usize) -> u32 {
    let counts = &page.blocks[block].counts;
    counts.words.max(counts.wide / 2).max(1)
}

/// What goes, as subtrees in document order with the first block of each: the highest nodes that hold dropped text and no kept one.
/// Pictures without text go where most of the text around them goes. What opens with one of the `copies` goes as such.
pub fn proposals(scene: &Scene, keep: &[bool], copies: &[bool]) -> Vec<(u32, Proposal)> {
    let page = scene.page;
    let dom = page.dom;
    let mut kept = vec![0u32; dom.len()];
    let mut lost = vec![0u32; dom.len()];
    let mut first = vec![u32::MAX; dom.len()];
    for (i, block) in page.blocks.iter().enumerate() {
        for &text in &page.texts[block.texts.0 as usize..block.texts.1 as usize] {
            let side = if keep[i] { &mut kept } else { &mut lost };
            side[text.index()] = dom.text(text).map_or(0, |t| t.len() as u32).max(1);
            first[text.index()] = i as u32;
        }
    }
    for step in dom.walk(Dom::DOCUMENT) {
        if let Step::Leave(id) = step
            && let Some(parent) = dom.node(id).parent
        {
            kept[parent.index()] = kept[parent.index()].saturating_add(kept[id.index()]);
            lost[parent.index()] = lost[parent.index()].saturating_add(lost[id.index()]);
            first[parent.index()] = first[parent.index()].min(first[id.index()]);
        }
    }
    let mut out: Vec<(u32, Proposal)> = Vec::new();
    let mut nodes = dom.descendants(Dom::DOCUMENT);
    while let Some(id) = nodes.next() {
        let (stay, go) = (kept[id.index()], lost[id.index()]);
        if stay > 0 {
            continue;
        }
        if go == 0 {
            if is_empty_but_shown(dom, id)
                && let Some(parent) = dom.node(id).parent
                && lost[parent.index()] > kept[parent.index()]
            {
                push(dom, &mut out, id, None, 0);
                nodes.skip_children();
            }
            continue;
        }
        let block = first[id.index()] as usize;
        let reason = if copies[block] { Reason::Duplicate } else { signals::reason(scene, id, block) };
        push(dom, &mut out, id, Some(reason), block as u32);
        nodes.skip_children();
    }
    out
}

fn is_empty_but_shown(dom: &Dom, id: NodeId) -> bool {
    dom.element(id)
        .is_some_and(|e| !matches!(&*e.name.local, "html" | "head" | "body" | "script" | "style" | "br"))
        && (flow(dom, id) != Flow::Inline || dom.tag(id).is_some())
}

/// Adds a subtree to the proposal before it where both stand side by side for the same reason.
fn push(dom: &Dom, out: &mut Vec<(u32, Proposal)>, id: NodeId, reason: Option<Reason>, block: u32) {
    if let Some((_, last)) = out.last_mut()
        && reason.is_none_or(|r| r == last.reason)
        && let Some(&end) = last.nodes.last()
        && dom.node(end).parent == dom.node(id).parent
        && only_blank_between(dom, end, id)
    {
        last.nodes.push(id);
        return;
    }
    // A picture alone stands where the text before it does.
    let block = if reason.is_none() { out.last().map_or(0, |(b, _)| *b) } else { block };
    let reason = reason.unwrap_or(Reason::LowScore);
    out.push((block, Proposal { nodes: vec![id], cuts: Vec::new(), reason }));
}

fn only_blank_between(dom: &Dom, from: NodeId, to: NodeId) -> bool {
    let mut at = dom.node(from).next;
    // A few blanks and comments; a long row of siblings is looked at once each, since proposals grow along it.
    for _ in 0..8 {
        match at {
            Some(id) if id == to => return true,
            Some(id) if dom.element(id).is_none() && dom.text(id).is_none_or(|t| t.trim().is_empty()) => {
                at = dom.node(id).next;
            }
            _ => return false,
        }
    }
    false
}

/// Whether a box is chrome by its element.
pub fn is_chrome(kind: Kind) -> bool {
    matches!(kind, Kind::Nav | Kind::Footer | Kind::Header | Kind::Aside)
}
