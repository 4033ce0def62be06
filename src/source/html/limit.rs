//! Stands between tokenizer and tree builder and keeps the builder's stacks short and its tree small.
//!
//! html5ever walks its stack of open elements for most tags, so a page of 100,000 nested elements costs it minutes. Browsers
//! stop nesting at 512; so do we, before the builder sees the tag. A tag that would nest deeper is dropped with its end
//! tag, its content stays; paragraphs and headings, which close one another, are let through so that text keeps its lines.

use super::sink::Sink;
use super::{MAX_DEPTH, MAX_NODES, is_void, may_be_raw};
use crate::Note;
use crate::dom::{LocalName, NodeId};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::{Tracer, TreeBuilder};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// The builder behind its limits.
pub(super) struct Limiter {
    builder: TreeBuilder<NodeId, Sink>,
    state: RefCell<State>,
    marks: RefCell<Marks>,
}

/// What the limiter remembers between tags.
#[derive(Default)]
struct State {
    /// Never less than the number of elements the builder holds, see [`Limiter::count`].
    held: usize,
    /// What that number was when it was counted last, and how many tags the builder got since.
    counted: usize,
    tags_since: usize,
    /// The sum of `counted` over all tags: what the builder's walks along its stack have cost so far, at most.
    walked: usize,
    /// How many elements of each name were dropped inside the elements now open, so that their end tags go too.
    dropped: BTreeMap<LocalName, usize>,
    /// The element whose characters the tokenizer is reading without looking for tags.
    raw: Option<LocalName>,
    plaintext: bool,
    too_deep: bool,
    too_many: bool,
}

/// Which nodes the count has seen, by node index: the number of the count that saw it last.
#[derive(Default)]
struct Marks {
    seen: Vec<u32>,
    round: u32,
    distinct: usize,
}

/// How far past the limit a paragraph or heading may go: `<h1><p>` is as deep as they nest without other elements.
const SLACK: usize = 8;
/// Tags between two counts of what the builder holds: seldom enough to cost nothing, often enough to be about right.
const COUNT_EVERY: usize = 32;
/// How many steps along its stack the builder may take: a step costs some 12 ns, so the sum stays near a second. A page as
/// deep as most (20 elements) would need 5 million tags to get there.
const MAX_WALKED: usize = 100_000_000;
/// How many elements one start tag may open: `<td>` in a table brings `<tbody>` and `<tr>`.
const OPENED_BY_ONE_TAG: usize = 3;

impl Limiter {
    pub(super) fn new(builder: TreeBuilder<NodeId, Sink>) -> Self {
        // `html`, `head` and `body` come without a tag.
        let state = State { held: OPENED_BY_ONE_TAG, ..State::default() };
        Limiter { builder, state: RefCell::new(state), marks: RefCell::default() }
    }

    pub(super) fn into_builder(self) -> TreeBuilder<NodeId, Sink> {
        self.builder
    }

    pub(super) fn notes(&self) -> Vec<Note> {
        let state = self.state.borrow();
        let noted = [(state.too_deep, Note::TooDeep), (state.too_many, Note::TooMany)];
        noted.into_iter().filter(|(yes, _)| *yes).map(|(_, note)| note).collect()
    }

    /// The element whose end tag alone ends the characters that the tokenizer is reading now (`script`, `title` …).
    pub(super) fn raw(&self) -> Option<LocalName> {
        self.state.borrow().raw.clone()
    }

    /// Whether all the rest is characters (`<plaintext>`).
    pub(super) fn is_plaintext(&self) -> bool {
        self.state.borrow().plaintext
    }

    /// Whether the tree has grown to its limit, so that nothing more will be taken.
    pub(super) fn is_full(&self) -> bool {
        self.state.borrow().too_many
    }

    /// Whether `<![CDATA[` begins characters here rather than a comment.
    pub(super) fn is_foreign(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }

    /// Whether the builder may see the tag.
    fn admits(&self, tag: &Tag) -> bool {
        let mut state = self.state.borrow_mut();
        match tag.kind {
            TagKind::StartTag if is_void(&tag.name) || may_be_raw(&tag.name) => true,
            TagKind::StartTag => {
                let line = matches!(&*tag.name, "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6");
                let limit = if line { MAX_DEPTH + SLACK } else { MAX_DEPTH };
                if state.held >= limit && state.tags_since > 0 {
                    self.recount(&mut state);
                }
                if state.held >= limit {
                    state.too_deep = true;
                    if !tag.self_closing && !line {
                        *state.dropped.entry(tag.name.clone()).or_default() += 1;
                    }
                    return false;
                }
                if state.held < MAX_DEPTH {
                    // What was dropped lay inside elements that are closed by now.
                    state.dropped.clear();
                }
                self.step(&mut state);
                state.held += OPENED_BY_ONE_TAG;
                true
            }
            TagKind::EndTag => {
                if let Some(count) = state.dropped.get_mut(&tag.name).filter(|count| **count > 0) {
                    *count -= 1;
                    return false;
                }
                self.step(&mut state);
                true
            }
        }
    }

    /// Notes that the builder gets a tag.
    fn step(&self, state: &mut State) {
        if state.tags_since >= COUNT_EVERY {
            self.recount(state);
        }
        state.tags_since += 1;
        state.walked += state.counted;
        state.too_many |= state.walked > MAX_WALKED;
    }

    fn recount(&self, state: &mut State) {
        state.counted = self.count();
        state.held = state.counted;
        state.tags_since = 0;
    }

    /// How many elements the builder holds: those open and the formatting elements that it would open again.
    fn count(&self) -> usize {
        let mut marks = self.marks.borrow_mut();
        marks.round += 1;
        marks.distinct = 0;
        marks.seen.resize(self.builder.sink.len(), 0);
        let counter = Counter(RefCell::new(&mut marks));
        self.builder.trace_handles(&counter);
        marks.distinct
    }
}

struct Counter<'m>(RefCell<&'m mut Marks>);

impl Tracer for Counter<'_> {
    type Handle = NodeId;

    fn trace_handle(&self, node: &NodeId) {
        let mut marks = self.0.borrow_mut();
        let round = marks.round;
        if std::mem::replace(&mut marks.seen[node.index()], round) != round {
            marks.distinct += 1;
        }
    }
}

impl TokenSink for Limiter {
    type Handle = NodeId;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<NodeId> {
        let heavy = self.builder.sink.weight() >= MAX_NODES;
        if heavy {
            self.state.borrow_mut().too_many = true;
        }
        if (heavy || self.is_full()) && token != Token::EOFToken {
            return TokenSinkResult::Continue;
        }
        let Token::TagToken(tag) = token else { return self.builder.process_token(token, line) };
        if !self.admits(&tag) {
            // A line end keeps the words before and after the dropped element apart.
            let gap = Token::CharacterTokens(StrTendril::from_char('\n'));
            return self.builder.process_token(gap, line);
        }
        let name = (tag.kind == TagKind::StartTag && may_be_raw(&tag.name)).then(|| tag.name.clone());
        let result = self.builder.process_token(Token::TagToken(tag), line);
        let mut state = self.state.borrow_mut();
        match result {
            TokenSinkResult::RawData(_) => state.raw = name,
            TokenSinkResult::Plaintext => state.plaintext = true,
            // The tokenizer gives out no other tag before the end tag of a raw element.
            _ => state.raw = None,
        }
        result
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.is_foreign()
    }
}
