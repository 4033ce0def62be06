//! Appeals glued into running text: "Your support makes all the difference.The minister said …" loses its first sentence and
//! keeps the rest. Works on sentences, since plain text has no boxes to go by.
//!
//! A sentence is suspect when it speaks *to the reader* about support, newsletters or subscriptions, outside quotation marks.
//! One such sentence proves little, unless it asks for something or is a house's about itself ([`calls`]); a text full of them
//! is its own subject, so cuts are short and in few places.

mod split;
mod suspect;

use super::blocks::Kind;
use super::features::Scene;
use super::{Proposal, Reason, calls};
use crate::dom::NodeId;
use crate::lexicon::boilerplate::Theme;
use crate::text::order;
use crate::text::{Span, folded::fold};
use suspect::{CERTAIN, LONG, PHRASE, SUSPECT, Sentence, may_request, read_block};

/// More places than this and the text is about such things: a charity's own page, a guide to newsletters. A long text may have
/// one more for every so many words. What has a box of its own, shares, points to other articles or speaks of cookies does not count.
const PLACES: usize = 3;
const PER_PLACE: u32 = 500;
/// So many blocks, and one in so many, that speak of such things and stay: the text is about them.
const SUBJECT: usize = 3;
const ONE_IN: usize = 4;
/// A sentence that does not speak to the reader stands between two that do if it has fewer words.
const BRIDGE: u32 = 8;
/// An appeal that begins a block so near the front of plain text is a wall of several paragraphs, as some papers put before each
/// article: a title, a standfirst, a byline and a date may stand before it.
const FRONT: usize = 6;
/// A question to the reader that follows a suspect sentence and confirms it has no more words.
const QUESTION: u32 = 6;
/// The label of a box has no more words.
const LABEL: u32 = 6;
/// So much of a block's end is looked at for a request, in bytes; [`Scene::folded`] holds its beginning.
const END: usize = 400;
/// More than this share of the words, in percent, and it is the text itself.
const SHARE: u32 = 45;

/// Adds the cuts to the proposals, which stay in source order. Each proposal comes with its first block.
/// `plain`: whether the tree was made from plain text.
pub fn cut(scene: &Scene, keep: &[bool], plain: bool, proposals: &mut Vec<(u32, Proposal)>) {
    let mut all = Vec::new();
    let calling: Vec<bool> =
        keep.iter().enumerate().map(|(block, keep)| *keep && may_call(scene, block)).collect();
    for (block, _) in keep.iter().enumerate().filter(|(_, keep)| **keep) {
        // Only blocks that hold a suspect phrase or stand beside one need a closer look; the rest counts as one sentence.
        let mut around = block.saturating_sub(2)..(block + 3).min(keep.len());
        let near = around.any(|i| calling[i] || suspect_block(scene, i));
        let words = scene.page.blocks[block].counts.words;
        if near {
            let text = scene.page.text(block);
            let from = all.len();
            read_block(block, &text, is_running(scene, block), &mut all);
            // A heading that asks ("Support us") opens a section, and is glued to nothing.
            if scene.page.around(block).take(2).any(|b| b.kind.is_heading()) {
                all[from..].iter_mut().for_each(|s| s.score = s.score.min(PHRASE));
            }
            // What is left of a box whose label tells what it was.
            let heading = is_label(scene, keep, block) || block > 0 && is_label(scene, keep, block - 1);
            if words < LONG && heading {
                let least = if is_label(scene, keep, block) { 0 } else { PHRASE };
                for sentence in all[from..].iter_mut().filter(|s| s.score >= least) {
                    (sentence.score, sentence.boxed) = (CERTAIN, true);
                }
            }
        } else {
            all.push(Sentence {
                block,
                span: (0, 0),
                score: -9,
                address: false,
                reason: Reason::Appeal,
                words,
                asks: false,
                boxed: false,
                near: false,
            });
        }
    }
    let total: u32 = all.iter().map(|s| s.words).sum();
    let runs = runs(&all, plain);
    let cut: u32 = runs.iter().flat_map(|r| &all[r.0..r.1]).map(|s| s.words).sum();
    let asks =
        |s: &Sentence| matches!(s.reason, Reason::Appeal | Reason::Newsletter | Reason::Paywall) && !s.boxed;
    let asking = runs.iter().filter(|r| all[r.0..r.1].iter().any(asks)).count();
    if asking > PLACES + (total / PER_PLACE) as usize
        || cut * 100 > total * SHARE
        || is_subject(scene, keep, &all, &runs)
    {
        return;
    }
    for (from, to) in runs {
        proposals.push((all[from].block as u32, propose(scene, &all, from, to)));
    }
    order::by_key(proposals, |(block, _)| *block);
}

/// Whether the text speaks of such things where nothing would be cut.
fn is_subject(scene: &Scene, keep: &[bool], all: &[Sentence], runs: &[(usize, usize)]) -> bool {
    let is_cut = |block: usize| runs.iter().any(|r| all[r.0..r.1].iter().any(|s| s.block == block));
    let kept: Vec<usize> = (0..keep.len()).filter(|block| keep[*block] && !is_cut(*block)).collect();
    let speaking = kept.iter().filter(|block| suspect_block(scene, **block)).count();
    speaking >= SUBJECT && speaking * ONE_IN >= kept.len()
}

/// Whether a block is the label of a box ("Newsletter") of which nothing else is left than the block behind it: the label is gone
/// itself, or the button at the box's end is.
fn is_label(scene: &Scene, keep: &[bool], block: usize) -> bool {
    // Trials and subscriptions are sold under such labels too.
    let themes = [Theme::Appeal, Theme::Newsletter].iter().any(|t| scene.themes[block] >> *t as u16 & 1 == 1);
    if !themes || scene.page.blocks[block].counts.words > LABEL {
        return false;
    }
    let ends = |at: usize| {
        let inside = &scene.page.boxes[scene.page.blocks[at].host as usize];
        !keep[at] && (inside.kind == Kind::Button || suspect_block(scene, at))
    };
    !keep[block] || (block + 2 < keep.len() && ends(block + 2))
}

/// Whether a block is a paragraph: an item of a list, a cell, a caption or code is glued to nothing.
fn is_running(scene: &Scene, block: usize) -> bool {
    use Kind::{Caption, Definition, ListItem, Pre, Quote, TableCell};
    let apart = |kind: Kind| {
        kind.is_heading() || matches!(kind, Caption | Definition | ListItem | Pre | Quote | TableCell)
    };
    !scene.page.around(block).take(3).any(|b| apart(b.kind))
}

/// Whether a block's beginning or end may hold a request.
fn may_call(scene: &Scene, block: usize) -> bool {
    let folded = &scene.folded[block];
    let text = scene.page.text(block);
    if calls::may_call(folded) || is_running(scene, block) && may_request(&text) {
        return true;
    }
    // The beginning is folded up to some 600 bytes.
    if folded.len() < 600 {
        return false;
    }
    let from = (text.len().saturating_sub(END)..text.len()).find(|at| text.is_char_boundary(*at));
    from.is_some_and(|from| calls::may_call(&fold(&text[from..], END)))
}

fn suspect_block(scene: &Scene, block: usize) -> bool {
    let themes = [Theme::Appeal, Theme::Newsletter, Theme::Paywall];
    themes.iter().any(|t| scene.themes[block] >> *t as u16 & 1 == 1)
}

/// Stretches of sentences that go: from one suspect to the last that is near, with what speaks to the reader between them.
fn runs(all: &[Sentence], plain: bool) -> Vec<(usize, usize)> {
    let mut out = Vec::new();
    let mut at = 0;
    while at < all.len() {
        if all[at].score < SUSPECT {
            at += 1;
            continue;
        }
        let (from, mut to, mut suspects) = (at, at + 1, 1);
        // What points to another article stands alone.
        if all[at].reason == Reason::Related {
            out.push((from, to));
            at = to;
            continue;
        }
        let opens = from.checked_sub(1).is_none_or(|i| all[i].block < all[from].block);
        let wall = plain && opens && all[from].block <= FRONT;
        let mut ahead = at + 1;
        while ahead < all.len() {
            if all[ahead].score >= SUSPECT && all[ahead].reason != Reason::Related {
                suspects += 1;
                to = ahead + 1;
            } else if all[ahead].reason == Reason::Related || !bridges(all, to, ahead, wall) {
                break;
            }
            ahead += 1;
        }
        // "50,000 people read our newsletter. And you?"
        let next = all.get(to).filter(|s| s.block == all[from].block && s.words <= QUESTION);
        if suspects == 1 && next.is_some_and(|s| s.address && s.asks) {
            (to, suspects) = (to + 1, 2);
        }
        // A paragraph that was begun before the first suspect keeps its beginning.
        if suspects > 1 || all[from].score >= CERTAIN {
            let floor = out.last().map_or(0, |run: &(usize, usize)| run.1);
            let (from, end) = with_company(all, floor, from, to);
            to = end;
            out.push((from, to));
        }
        at = to;
    }
    out
}

/// The stretch with the sentences of its paragraphs beside it that go along.
fn with_company(all: &[Sentence], floor: usize, from: usize, to: usize) -> (usize, usize) {
    let goes = |at: usize, block: usize| all.get(at).is_some_and(|s| s.near && s.block == block);
    let (mut first, mut end) = (from, to);
    while first > floor && goes(first - 1, all[from].block) {
        first -= 1;
    }
    while goes(end, all[to - 1].block) {
        end += 1;
    }
    (first, end)
}

/// Whether the sentences from the last suspect to this one may belong to the appeal: at most a paragraph between them, and each
/// speaks to the reader or is too short to tell of anything. In a `wall` the house may tell of itself in between.
fn bridges(all: &[Sentence], last: usize, at: usize, wall: bool) -> bool {
    let blocks = all[at].block - all[last - 1].block;
    let quoted = all[at].score <= -5;
    let told = wall && all[last..=at].iter().all(|s| s.words < LONG);
    !quoted && blocks <= 1 && (all[at].address || all[at].words < BRIDGE || told) && at - last < 4
}

fn propose(scene: &Scene, all: &[Sentence], from: usize, to: usize) -> Proposal {
    let mut proposal = Proposal { nodes: Vec::new(), cuts: Vec::new(), reason: reason(&all[from..to]) };
    let is_of =
        |at: Option<usize>, block: usize| at.and_then(|at| all.get(at)).is_some_and(|s| s.block == block);
    let mut at = from;
    for part in all[from..to].chunk_by(|a, b| a.block == b.block) {
        let block = part[0].block;
        let host = &scene.page.boxes[scene.page.blocks[block].host as usize];
        // The sentences of a block stand side by side.
        let whole = !is_of(at.checked_sub(1), block) && !is_of(Some(at + part.len()), block);
        at += part.len();
        if whole && host.blocks.1 - host.blocks.0 == 1 && host.parent != 0 {
            proposal.nodes.push(host.node);
        } else {
            let span = (part[0].span.0, part[part.len() - 1].span.1);
            spans(scene, block, span, &mut proposal.cuts);
        }
    }
    proposal
}

/// Why a stretch goes: as its most suspect sentence does.
fn reason(stretch: &[Sentence]) -> Reason {
    let most = stretch.iter().rev().max_by_key(|s| s.score);
    most.map_or(Reason::Appeal, |s| s.reason)
}

/// Lays a stretch of a block's text over its text nodes.
fn spans(scene: &Scene, block: usize, (from, to): (usize, usize), out: &mut Vec<(NodeId, Span)>) {
    let (first, last) = scene.page.blocks[block].texts;
    let mut start = 0;
    for &node in &scene.page.texts[first as usize..last as usize] {
        let length = scene.page.dom.text(node).map_or(0, str::len);
        let (a, b) = (from.max(start), to.min(start + length));
        if a < b {
            out.push((node, Span::new(a - start, b - start)));
        }
        start += length;
    }
}

#[cfg(test)]
mod tests {
    use crate::clean::{Context, read};
    use crate::dom::{Dom, local_name};

    /// Reads lines as plain text and gives what is left.
    fn left(lines: &[&str]) -> String {
        let mut dom = Dom::default();
        let body = dom.create_html(local_name!("body"));
        dom.append(Dom::DOCUMENT, body);
        for line in lines {
            let (p, text) = (dom.create_html(local_name!("p")), dom.create_text(line));
            dom.append(body, p);
            dom.append(p, text);
        }
        read(&mut dom, &Context { plain: true, ..Context::default() }).article.text().to_owned()
    }

    const NEWS: &[&str] = &[
        "The harbour of Lindau was closed on Tuesday after the storm tore two ferries from their moorings.",
        "Nobody was hurt, the police said, but the damage runs to several million, and the line to the island will stay shut for a week.",
        "“We were lucky,” said the harbour master, Eva Brandt, who had called her crews back an hour before.",
    ];

    fn check(before: &[&str], glued: &str) {
        let mut lines: Vec<String> = before.iter().map(|s| (*s).to_owned()).collect();
        lines.push(format!("{glued}{}", NEWS[0]));
        lines.extend(NEWS[1..].iter().map(|s| (*s).to_owned()));
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        assert_eq!(left(&lines), NEWS.join("\n"));
    }

    #[test]
    fn appeals_go_and_the_paragraph_stays() {
        check(
            &[
                "Your support keeps this paper alive.",
                "Every day our reporters are out there. With your donation we can go on.",
            ],
            "Your support makes all the difference.",
        );
        check(
            &["Ihre Unterstützung zählt: Mit Ihrer Spende bleiben wir frei."],
            "Ihre Spende macht uns stark.",
        );
        check(&["Votre soutien compte. Faites un don, nous avons besoin de vous."], "Votre don nous aide.");
        check(&["Tu apoyo es vital: ayúdanos con tu donación."], "Gracias a tu apoyo seguimos.");
        check(&[], "Sign up for our newsletter and get the latest in your inbox. ");
    }

    #[test]
    fn an_article_about_giving_keeps_its_sentences() {
        for line in [
            "The charity asked people to donate now, and by noon it had 4,000 pledges.",
            "“Your support means the world to us,” the director wrote to donors. “Please donate again.”",
            "Readers of the newsletter were told that a donation is tax deductible.",
            "The bishop said that your support, as he put it, would not be forgotten.",
        ] {
            let lines = [NEWS[0], line, NEWS[1]];
            assert_eq!(left(&lines), lines.join("\n"));
        }
    }

    #[test]
    fn a_charitys_own_page_keeps_its_sentences() {
        let lines = [
            "Your donation helps us feed children. Donate today, your gift counts.",
            "We rely on readers like you. Your support buys seeds.",
        ];
        assert_eq!(left(&lines), lines.join("\n"));
    }
}
