//! What goes and why, as side tables beside the tree: dropped subtrees, and stretches cut out of text nodes.
//!
//! The building room asks three things while it walks: [`Verdicts::at`] on entering a node (pass over it when
//! [`Verdicts::drops`] says so), [`Verdicts::kept`] for the characters of a text node, and [`Verdicts::place`] to tell
//! how many blocks stood before a removal.

use super::{Reason, Removal};
use crate::article::SourceId;
use crate::dom::{Dom, NodeId};
use crate::text::Span;
use crate::text::order;

/// What goes, what stays, and why.
///
/// Invariants: removals stand in source order and are numbered by it, whatever is restored; a dropped node has no
/// dropped node below it; cuts are sorted, do not overlap, and lie on character boundaries of their text node.
#[derive(Debug, Default)]
pub struct Verdicts {
    /// By node index: 0 where the node stays, else the removal's number plus one. Only tops of subtrees are marked.
    tops: Vec<u32>,
    cuts: Vec<Cut>,
    removals: Vec<Removal>,
}

/// A stretch of a text node that goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cut {
    /// The text node.
    pub node: NodeId,
    /// The bytes of its text.
    pub span: Span,
    /// The number of the removal it belongs to.
    pub removal: u32,
}

/// Something to leave out: nodes that stand side by side, or stretches of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Tops of subtrees, in source order.
    pub nodes: Vec<NodeId>,
    /// Stretches of text nodes, in source order.
    pub cuts: Vec<(NodeId, Span)>,
    /// Why.
    pub reason: Reason,
}

/// A snippet's length in characters, as [`Removal::snippet`] promises.
const SNIPPET: usize = 160;

impl Verdicts {
    /// Nothing is left out.
    pub fn keep_all() -> Self {
        Self::default()
    }

    /// Numbers the proposals, which come in source order with disjoint subtrees, and marks what goes. Those without a
    /// word go unlisted; those in `restore` are listed, but stay.
    pub fn new(dom: &Dom, proposals: &[Proposal], restore: &[u32]) -> Self {
        let mut verdicts = Verdicts { tops: vec![0; dom.len()], ..Self::default() };
        for proposal in proposals {
            verdicts.add(dom, proposal, restore);
        }
        order::by_key(&mut verdicts.cuts, |c| (c.node, c.span.start));
        verdicts
    }

    /// The removal whose top this node is, restored ones included.
    pub fn at(&self, node: NodeId) -> Option<u32> {
        self.tops.get(node.index()).and_then(|n| n.checked_sub(1)).filter(|n| *n != UNLISTED)
    }

    /// Whether the node goes, with all below it. Ask on the way down: a node below a dropped one gives `false`.
    pub fn drops(&self, node: NodeId) -> bool {
        match self.tops.get(node.index()).and_then(|n| n.checked_sub(1)) {
            Some(UNLISTED) => true,
            Some(removal) => !self.is_restored(removal),
            None => false,
        }
    }

    /// The stretches of a text node that belong to a removal, restored ones included.
    pub fn cuts(&self, text_node: NodeId) -> &[Cut] {
        let from = self.cuts.partition_point(|c| c.node < text_node);
        let to = from + self.cuts[from..].partition_point(|c| c.node == text_node);
        &self.cuts[from..to]
    }

    /// The characters of a text node that stay, in order.
    pub fn kept<'t>(&self, text_node: NodeId, text: &'t str) -> Vec<&'t str> {
        let (mut out, mut at) = (Vec::new(), 0);
        for cut in self.cuts(text_node).iter().filter(|c| !self.is_restored(c.removal)) {
            out.push(&text[at..cut.span.start as usize]);
            at = cut.span.end as usize;
        }
        out.push(&text[at..]);
        out.retain(|piece| !piece.is_empty());
        out
    }

    /// Tells how many top-level blocks stand before a removal; the first call counts.
    pub fn place(&mut self, removal: u32, before: usize) {
        if let Some(removal) = self.removals.get_mut(removal as usize)
            && removal.before == UNPLACED
        {
            removal.before = before as u32;
        }
    }

    /// What was left out, in source order.
    pub fn removals(&self) -> &[Removal] {
        &self.removals
    }

    /// The removals, placed: one that was never passed stands where the one before it does.
    pub fn into_removals(mut self) -> Vec<Removal> {
        let mut last = 0;
        for removal in &mut self.removals {
            if removal.before == UNPLACED {
                removal.before = last;
            }
            last = removal.before;
        }
        self.removals
    }

    fn is_restored(&self, removal: u32) -> bool {
        self.removals.get(removal as usize).is_some_and(|r| r.restored)
    }

    fn add(&mut self, dom: &Dom, proposal: &Proposal, restore: &[u32]) {
        let mut words = 0;
        let mut snippet = Snippet::default();
        for &node in &proposal.nodes {
            let mut inside = dom.descendants(node);
            snippet.space();
            if let Some(text) = dom.text(node) {
                words += count_words(text);
                snippet.push(text);
            }
            while let Some(id) = inside.next() {
                match dom.text(id) {
                    Some(text) => {
                        words += count_words(text);
                        snippet.push(text);
                    }
                    None => {
                        if super::segment::is_silent(dom, id) {
                            inside.skip_children();
                        }
                        snippet.space();
                    }
                }
            }
        }
        for (node, span) in &proposal.cuts {
            let text = dom.text(*node).map_or("", |t| &t[span.start as usize..span.end as usize]);
            words += count_words(text);
            snippet.space();
            snippet.push(text);
        }
        let id = if words == 0 { UNLISTED } else { self.removals.len() as u32 };
        for node in &proposal.nodes {
            self.tops[node.index()] = id + 1;
        }
        if words == 0 {
            return;
        }
        for &(node, span) in &proposal.cuts {
            self.cuts.push(Cut { node, span, removal: id });
        }
        let source = proposal.nodes.first().or(proposal.cuts.first().map(|(n, _)| n));
        self.removals.push(Removal {
            id,
            reason: proposal.reason,
            snippet: snippet.text,
            words,
            source: source.map(|n| SourceId(n.index() as u32)),
            before: UNPLACED,
            restored: restore.contains(&id),
        });
    }
}

/// Marks a dropped top that holds no word: a removal nobody would want to read.
const UNLISTED: u32 = u32::MAX - 1;
const UNPLACED: u32 = u32::MAX;

/// Runs between white space that hold a letter or a digit.
fn count_words(text: &str) -> u32 {
    let (mut words, mut told) = (0, false);
    for c in text.chars().chain([' ']) {
        if c.is_whitespace() {
            words += u32::from(std::mem::take(&mut told));
        } else {
            told |= if c.is_ascii() { c.is_ascii_alphanumeric() } else { c.is_alphanumeric() };
        }
    }
    words
}

#[derive(Default)]
struct Snippet {
    text: String,
    length: usize,
    space: bool,
}

impl Snippet {
    fn space(&mut self) {
        self.space = true;
    }

    fn push(&mut self, text: &str) {
        for c in text.chars() {
            if self.length >= SNIPPET {
                return;
            }
            if c.is_whitespace() {
                self.space = true;
                continue;
            }
            if std::mem::take(&mut self.space) && self.length > 0 {
                if self.length + 1 >= SNIPPET {
                    self.length = SNIPPET;
                    return;
                }
                self.text.push(' ');
                self.length += 1;
            }
            self.text.push(c);
            self.length += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dom::local_name;

    fn page() -> (Dom, NodeId, NodeId) {
        let mut dom = Dom::default();
        let (nav, p) = (dom.create_html(local_name!("nav")), dom.create_html(local_name!("p")));
        let (menu, body) = (dom.create_text(" Home  News "), dom.create_text("Please give. It rained."));
        dom.append(Dom::DOCUMENT, nav);
        dom.append(Dom::DOCUMENT, p);
        dom.append(nav, menu);
        dom.append(p, body);
        (dom, nav, body)
    }

    fn judge(restore: &[u32]) -> (Verdicts, NodeId, NodeId) {
        let (dom, nav, body) = page();
        let proposals = [
            Proposal { nodes: vec![nav], cuts: Vec::new(), reason: Reason::Navigation },
            Proposal { nodes: Vec::new(), cuts: vec![(body, Span::new(0, 13))], reason: Reason::Appeal },
        ];
        (Verdicts::new(&dom, &proposals, restore), nav, body)
    }

    #[test]
    fn drops_and_cuts() {
        let (verdicts, nav, body) = judge(&[]);
        assert!(verdicts.drops(nav));
        assert_eq!(verdicts.kept(body, "Please give. It rained."), ["It rained."]);
        let said: Vec<_> = verdicts.removals().iter().map(|r| (r.id, &*r.snippet, r.words)).collect();
        assert_eq!(said, [(0, "Home News", 2), (1, "Please give.", 2)]);
    }

    #[test]
    fn restored_stays_and_keeps_its_number() {
        let (verdicts, nav, body) = judge(&[0]);
        assert!(!verdicts.drops(nav));
        assert_eq!(verdicts.at(nav), Some(0));
        assert_eq!(verdicts.kept(body, "Please give. It rained."), ["It rained."]);
        assert!(verdicts.removals()[0].restored);
    }
}
