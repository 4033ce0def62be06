//! Lines that say who wrote the page, wherever they stand: "Written by Ana Costa" below the article, "Author" above a name.
//!
//! Asked only where nothing nearer the headline names anybody; a page of several such lines with several names is a list of articles.

use super::page::{LINE_END, Page};
use super::votes::{Field, Votes};
use super::{lines, people};
use crate::clean::segment::{self, Flow};
use crate::dom::{Dom, NodeId};
use crate::lexicon::boilerplate::{self, Theme};
use crate::lexicon::bylines::{CREDIT_LABELS, CREDITS};
use crate::text::folded::key;

/// A credit is not longer, in characters.
const LINE: usize = 120;
/// The name stands so many nodes behind its label at most.
const BEHIND: usize = 12;
/// A page with more such lines is a list of articles, or hostile.
const MANY: usize = 40;

/// Votes for the names in the page's credits, if they are the same in all.
pub fn vote(page: &Page<'_>, votes: &mut Votes) {
    if !people::choose(votes, None).is_empty() {
        return;
    }
    let mut found: Option<(Vec<String>, String)> = None;
    for (text, names) in credits(page) {
        match &found {
            Some((before, _)) if *before != names => return,
            Some(_) => {}
            None => found = Some((names, text)),
        }
    }
    if let Some((_, text)) = found {
        votes.cast(Field::Author, &text);
    }
}

fn credits<'p>(page: &'p Page<'_>) -> impl Iterator<Item = (String, Vec<String>)> + 'p {
    let dom = page.dom;
    let begins = |id: &NodeId| dom.text(*id).is_some_and(|text| kind(text.trim()).is_some());
    dom.descendants(Dom::DOCUMENT).filter(begins).take(MANY).filter_map(move |id| {
        let block = block(dom, id)?;
        let line = page.lines(block, LINE + 1);
        let apart = segment::is_silent(dom, block) || page.is_aside(id) || is_item(dom, block);
        if line.chars().count() > LINE || apart || stands_among_facts(page, block) || is_of_others(page, id) {
            return None;
        }
        let text = match kind(&line)? {
            Kind::Credit => line,
            Kind::Label => behind(page, block).filter(|next| lines::is_like_a_name(next))?,
        };
        let names = people::names(&text);
        let whole = |n: &String| n.contains(' ') && n.starts_with(char::is_uppercase);
        names.iter().all(whole).then_some((text, names)).filter(|(_, names)| !names.is_empty())
    })
}

/// Whether a block is an item of a list: a comment, a teaser, a song.
fn is_item(dom: &Dom, block: NodeId) -> bool {
    dom.ancestors(block)
        .chain([block])
        .any(|a| dom.tag(a).is_some_and(|t| matches!(&**t, "li" | "td" | "dd")))
}

/// Whether a line beside it says something of the same kind: "Pages: 320", "Produced by Bo Lindqvist". Books and records have authors.
fn stands_among_facts(page: &Page<'_>, block: NodeId) -> bool {
    let node = page.dom.node(block);
    let beside = |step: fn(&crate::dom::Node) -> Option<NodeId>| {
        let steps = std::iter::successors(step(node), |id| step(page.dom.node(*id))).take(BEHIND);
        steps.map(|id| page.lines(id, LINE + 1)).find(|line| !line.is_empty())
    };
    let is_fact = |line: String| {
        let label = line.split_once(": ").map_or("", |(label, _)| label);
        let made = line.split_once(" by ").map_or("", |(made, _)| made);
        line.chars().count() < LINE / 2
            && [label, made].iter().any(|w| (1..3).contains(&w.split_whitespace().count()))
    };
    [beside(|n| n.previous), beside(|n| n.next)].into_iter().flatten().any(is_fact)
}

/// Whether it stands below a heading of comments or of other articles.
fn is_of_others(page: &Page<'_>, id: NodeId) -> bool {
    let heading = page.headings.iter().rev().find(|h| h.level > 0 && h.node.index() < id.index());
    heading.is_some_and(|heading| {
        let (mut others, words) = (false, key(&heading.text));
        boilerplate::phrases()
            .each(&words, |theme, _| others |= matches!(theme, Theme::Comments | Theme::Related));
        heading.level > 1 && (others || words == "more")
    })
}

enum Kind {
    /// Names follow in the line.
    Credit,
    /// The names stand in the next line.
    Label,
}

fn kind(line: &str) -> Option<Kind> {
    // Labels and leads are shorter.
    let head: String = line.chars().take(40).collect::<String>().to_lowercase();
    let line = line.trim_end_matches([':', ' ']);
    if CREDIT_LABELS.contains(&head.trim_end_matches([':', ' '])) && line.chars().count() < 40 {
        return Some(Kind::Label);
    }
    CREDITS.iter().any(|lead| head.starts_with(lead)).then_some(Kind::Credit)
}

fn block(dom: &Dom, id: NodeId) -> Option<NodeId> {
    dom.ancestors(id).find(|a| segment::flow(dom, *a) != Flow::Inline)
}

/// The first line behind a block.
fn behind(page: &Page<'_>, block: NodeId) -> Option<String> {
    let dom = page.dom;
    let mut at = block;
    while dom.node(at).next.is_none() {
        at = dom.node(at).parent?;
    }
    let mut next = dom.node(at).next;
    for _ in 0..BEHIND {
        let id = next?;
        let line = page.lines(id, LINE);
        if let Some(first) = line.split(LINE_END).next().filter(|l| !l.is_empty()) {
            return Some(first.to_owned());
        }
        next = dom.node(id).next;
    }
    None
}
