//! Lines that say who wrote the page, wherever they stand: "Written by Ana Costa" below the article, "Author" above a name.
//!
//! Asked only where nothing nearer the headline names anybody; a page of several such lines with several names is a list of articles.

use super::page::{LINE_END, Page};
use super::votes::{Field, Votes};
use super::{lines, people};
use crate::clean::segment::{self, Flow};
use crate::dom::{Dom, NodeId};
use crate::lexicon::bylines::{CREDIT_LABELS, CREDITS};

/// A credit is not longer, in characters.
const LINE: usize = 120;
/// The name stands so many nodes behind its label at most.
const BEHIND: usize = 12;

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
    dom.descendants(Dom::DOCUMENT).filter(begins).filter_map(move |id| {
        let block = block(dom, id)?;
        let line = page.lines(block, LINE + 1);
        if line.chars().count() > LINE || segment::is_silent(dom, block) || page.is_aside(id) {
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
