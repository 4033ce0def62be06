//! Conversations and interviews: lines that begin with the speaker's name or with "Q:" and "A:".

use super::segments::trimmed;
use super::{Quote, QuoteKind, Rule, Segment};
use crate::article::{LeafRef, LeafRole, MarkKind};
use crate::lexicon::Lexicon;
use crate::text::order;
use crate::text::{Span, whitespace::is_space};

/// From so many labelled lines on it is a conversation: two happen in any list of terms.
const FEWEST: usize = 3;
/// At least this share of the paragraphs (in percent) between the first and the last label must have one.
const SHARE: usize = 40;
/// The longest label: "Bundesministerin Leutheusser-Schnarrenberger" has 44 bytes.
const LONGEST: usize = 48;
/// How sure a label is, in percent.
const SURE: u8 = 95;

/// The labelled lines as quotations, where the document as a whole is a conversation; ids are not given yet.
pub(super) fn find(text: &str, leaves: &[LeafRef<'_>], lexicon: &Lexicon) -> Vec<Quote> {
    let mut labels: Vec<(usize, Label)> =
        leaves.iter().enumerate().filter_map(|(i, leaf)| Some((i, label(text, leaf, lexicon)?))).collect();
    // Among questions and answers ("Q" and "A", not "Q" and a name) nothing else is a speaker.
    let asked = |l: &Label| l.question.then(|| l.name.of(text).to_lowercase());
    let mut marks = labels.iter().filter_map(|(_, l)| asked(l));
    if let Some(one) = marks.next()
        && marks.any(|other| other != one)
    {
        labels.retain(|(_, l)| l.question);
    }
    let (Some(first), Some(last)) = (labels.first(), labels.last()) else { return Vec::new() };
    let paragraphs = leaves[first.0..=last.0].iter().filter(|l| l.role == LeafRole::Paragraph).count();
    // Each speaker takes a turn more than once, or there are only two: else it is a list of terms.
    let mut names: Vec<String> = labels.iter().map(|(_, l)| l.name.of(text).to_lowercase()).collect();
    order::by(&mut names, Ord::cmp);
    let total = names.len();
    let again = names.windows(2).filter(|w| w[0] == w[1]).count();
    names.dedup();
    let turns = again * 2 >= total - 1 || (names.len() == 2 && again > 0);
    if total < FEWEST || names.len() < 2 || !turns || total * 100 < paragraphs * SHARE {
        return Vec::new();
    }
    if is_fact_sheet(text, leaves, &labels, names.len()) {
        return Vec::new();
    }
    labels.into_iter().map(|(leaf, l)| quote(leaf, l)).collect()
}

/// Whether the labels are fields, not speakers: "Class size: 930", "Pros: light. Cons: loud." below each heading. People talk in
/// sentences; where none of them asks anything, they do not talk below a heading a round, nor more than two of them in the same order
/// all along.
fn is_fact_sheet(text: &str, leaves: &[LeafRef<'_>], labels: &[(usize, Label)], names: usize) -> bool {
    let ended = |l: &Label| {
        let words = l.words.of(text).trim_end_matches(['”', '"', '»', '’', ')']);
        words.ends_with(['.', '?', '!', '…', '—', '。', '？', '！'])
    };
    let sentences = labels.iter().filter(|(_, l)| ended(l)).count();
    let asks = labels.iter().any(|(_, l)| l.question || l.words.of(text).contains(['?', '？']));
    let between = &leaves[labels[0].0..labels[labels.len() - 1].0];
    let headings = between.iter().filter(|l| matches!(l.role, LeafRole::Heading(_))).count();
    let rounds = labels.len() / names;
    let name = |i: usize| labels[i].1.name.of(text).to_lowercase();
    let in_turn = names > 2 && rounds > 1 && (names..labels.len()).all(|i| name(i) == name(i - names));
    sentences * 2 < labels.len() || !asks && (rounds > 1 && headings + 1 >= rounds || in_turn)
}

#[derive(Debug, Clone, Copy)]
struct Label {
    name: Span,
    words: Span,
    /// Whether it is one of the language's labels of questions and answers.
    question: bool,
}

fn label(text: &str, leaf: &LeafRef<'_>, lexicon: &Lexicon) -> Option<Label> {
    if leaf.role != LeafRole::Paragraph || leaf.quotation.is_some() {
        return None;
    }
    let line = leaf.leaf.span;
    let words = line.of(text);
    let (at, mark) =
        words.char_indices().take(LONGEST).find(|&(_, c)| matches!(c, ':' | '：' | '.' | '\n'))?;
    let front = words[..at].trim_end_matches(is_space);
    let lower = front.to_lowercase();
    let question = lexicon.labels.contains(&lower.as_str());
    // "Q." and "A." end in a full stop as well; a name needs its colon.
    let parted = matches!(mark, ':' | '：') || (question && mark == '.');
    if front.is_empty() || !parted {
        return None;
    }
    let bold = leaf.leaf.marks.iter().any(|m| {
        m.kind == MarkKind::Strong
            && m.span.start == line.start
            && m.span.end as usize >= line.start as usize + front.len()
    });
    let letter = front.starts_with(char::is_alphabetic);
    let name = question || is_name(front, lexicon) || (bold && letter && front.split(' ').count() <= 4);
    let name_span = Span { start: line.start, end: line.start + front.len() as u32 };
    let words = trimmed(text, Span { start: line.start + (at + mark.len_utf8()) as u32, end: line.end });
    let said = words.of(text).contains(char::is_alphanumeric);
    (name && said).then_some(Label { name: name_span, words, question })
}

/// Up to four words, each with a capital or a particle, and none of the language's frequent words first.
fn is_name(front: &str, lexicon: &Lexicon) -> bool {
    let mut words = front.split(' ').filter(|w| !w.is_empty()).peekable();
    let first = words.peek().is_some_and(|w| !lexicon.is_common(&w.to_lowercase()));
    let mut count = 0;
    let shaped = words.all(|w| {
        count += 1;
        let lower = w.to_lowercase();
        w.chars().next().is_some_and(char::is_uppercase) || lexicon.is_particle(&lower)
    });
    first && shaped && count <= 4
}

fn quote(leaf: usize, label: Label) -> Quote {
    Quote {
        id: 0,
        kind: QuoteKind::Direct,
        segments: vec![Segment { inner: label.words, outer: label.words }],
        speaker: None,
        mention: Some(label.name),
        cue: None,
        rule: Rule::SpeakerLabel,
        confidence: SURE,
        leaf: leaf as u32,
    }
}
