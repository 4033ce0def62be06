//! Which verb a mention is the subject of, found without a grammar: by looking right over appositions, relative clauses,
//! complements and adverbs, and left for an inverted verb ("said Ann").

use crate::lexicon::Form;

use super::mentions::{Kind, Mention};
use super::tokens::{Kind as Shape, Token, Tokens};
use super::words::In;

/// How a subject and its verb stand to one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Via {
    /// "Ann said"
    Direct = 1,
    /// "said Ann"
    Inverted = 2,
    /// "according to Ann"
    According = 3,
    /// "an aide to Ann said": seen from "an aide"
    Complement = 4,
    /// "Ann, a teacher, said"
    Apposition = 5,
    /// "Ann, who teaches, said"
    Relative = 6,
    /// "Ann left and said", "Ann laughed, saying": the subject of the verb before
    Chain = 7,
}

/// A mention's verb.
#[derive(Debug, Clone, Copy)]
pub(super) struct Link {
    /// The verb's token.
    pub verb: u32,
    /// How it was found.
    pub via: Via,
    /// Whether a form of "be" stands before a participle: "was called".
    pub passive: bool,
}

/// All links of an article.
#[derive(Debug, Default)]
pub(super) struct Links {
    /// For each mention the verb to its right.
    pub right: Vec<Option<Link>>,
    /// For each mention the inverted verb or "according to" before it.
    pub left: Vec<Option<Link>>,
    /// For each token the mention that is its subject, and how; `u32::MAX` where there is none.
    pub subject: Vec<(u32, Option<Via>)>,
}

/// How far a verb may stand behind its subject, in tokens: long appositions take 40, longer ones are lost sentences.
const REACH: usize = 48;

/// Finds all links.
pub(super) fn find(tokens: &Tokens, mentions: &[Mention], according: &[(u32, u32)]) -> Links {
    let list = &tokens.list;
    let mut out = Links { subject: vec![(u32::MAX, None); list.len()], ..Links::default() };
    for (number, mention) in mentions.iter().enumerate() {
        let right = if mention.possessive { None } else { to_the_right(list, mention) };
        let left = to_the_left(list, mention, according);
        for link in [right, left].into_iter().flatten() {
            let slot = &mut out.subject[link.verb as usize];
            // The nearest, plainest link wins; of phrases with one head the longer came first.
            let better = slot.1.is_none_or(|via| link.via < via)
                || (slot.1 == Some(link.via)
                    && link.via == Via::Direct
                    && mentions[slot.0 as usize].end < mention.end);
            if better {
                *slot = (number as u32, Some(link.via));
            }
        }
        out.right.push(right);
        out.left.push(left);
    }
    chain(list, &mut out.subject);
    out
}

/// Gives verbs without a subject of their own that of the verb before in the sentence.
fn chain(list: &[Token], subject: &mut [(u32, Option<Via>)]) {
    let mut last = u32::MAX;
    let mut sentence = u32::MAX;
    for (at, token) in list.iter().enumerate() {
        if token.sentence != sentence {
            sentence = token.sentence;
            last = u32::MAX;
        }
        match subject[at] {
            (mention, Some(_)) => last = mention,
            (_, None) if last != u32::MAX && token.info.strength > 0 => {
                subject[at] = (last, Some(Via::Chain))
            }
            _ => {}
        }
    }
}

/// Whether a token can be the verb of a clause: a listed verb, or an unlisted word by its ending.
pub(super) fn is_verb(token: &Token, text: &str) -> bool {
    if token.kind != Shape::Lower {
        return false;
    }
    if token.info.verb.is_some() || token.info.is(In::Moves) {
        return true;
    }
    let word = token.span.of(text);
    token.info.is_open() && word.len() > 4 && (word.ends_with("ed") || word.ends_with("ing"))
}

fn verb_like(token: &Token) -> bool {
    token.kind == Shape::Lower
        && (token.info.verb.is_some() || token.info.is(In::Moves) || token.info.is_open())
}

fn to_the_right(list: &[Token], mention: &Mention) -> Option<Link> {
    let end = mention.shown_end as usize;
    let sentence = list[end - 1].sentence;
    let mut via = if mention.shown_end > mention.end { Via::Complement } else { Via::Direct };
    let mut at = end;
    let inside = |at: usize| list.get(at).is_some_and(|t| t.sentence == sentence && at < end + REACH);
    let mut passive = false;
    let mut auxiliary = None;
    let mut commas = 0;
    while inside(at) {
        let token = &list[at];
        match token.kind {
            Shape::Stretch(_) => return None,
            Shape::Mark(open @ (',' | '-' | '(')) if auxiliary.is_none() => {
                let close = if open == '(' { ')' } else { open };
                commas += 1;
                if commas > 6 {
                    return None;
                }
                let relative = list
                    .get(at + 1)
                    .is_some_and(|t| t.info.person.is_some_and(|p| p == crate::lexicon::Person::Relative));
                let mut k = at + 1;
                while inside(k) && !list[k].is_mark(close) {
                    k += 1;
                }
                if !inside(k) {
                    return None;
                }
                if open != '(' {
                    via = via.max(if relative { Via::Relative } else { Via::Apposition });
                }
                at = k + 1;
                // A list of names or a further apposition: go on from its comma.
                if open == ','
                    && list.get(at).is_some_and(|t| t.sentence == sentence)
                    && !verb_ahead(list, at, sentence)
                {
                    at = k;
                }
                continue;
            }
            Shape::Mark(_) => return auxiliary_only(auxiliary, via),
            Shape::Number => return auxiliary_only(auxiliary, via),
            _ => {
                let info = token.info;
                if info.is(In::Auxiliaries) {
                    passive = is_be(token);
                    auxiliary = Some(at);
                } else if info.verb.is_some() || info.is(In::Moves) {
                    let participle = !matches!(info.verb, Some((_, Form::Base)));
                    return Some(Link {
                        verb: at as u32,
                        via,
                        passive: passive && participle && !gerund(token),
                    });
                } else if info.person.is_some_and(|p| p == crate::lexicon::Person::Relative) && at == end {
                    // "the man who shot him said": the second verb
                    via = Via::Relative;
                    let mut k = at + 1;
                    while inside(k)
                        && !(list[k].info.verb.is_some()
                            || list[k].info.is(In::Moves)
                            || list[k].info.is(In::Auxiliaries))
                    {
                        k += 1;
                    }
                    while inside(k) && list[k].info.is(In::Auxiliaries) {
                        k += 1;
                    }
                    at = k;
                } else if info.is(In::Common)
                    && !info.is(In::Prepositions)
                    && !info.is(In::Joiners)
                    && !info.is(In::That)
                    && !info.is(In::Determiners)
                    && info.person.is_none()
                {
                    // adverbs: "then", "also"
                } else if info.is(In::Dates) && at == end {
                    // "Trump Tuesday said"
                } else if info.is(In::Prepositions) && at == end && auxiliary.is_none() {
                    // "Ann of the union said", "Ann in May said"
                    via = via.max(Via::Complement);
                    let mut k = at + 1;
                    while inside(k) && k < at + 9 && complement_word(&list[k]) {
                        k += 1;
                    }
                    if k == at + 1 {
                        return None;
                    }
                    at = k;
                    continue;
                } else if info.is_open() && token.kind == Shape::Lower {
                    if next_is_verb(list, at, sentence) {
                        // an adverb nobody listed
                    } else {
                        return Some(Link { verb: at as u32, via, passive });
                    }
                } else {
                    return auxiliary_only(auxiliary, via);
                }
            }
        }
        at += 1;
    }
    auxiliary_only(auxiliary, via)
}

/// "Ann is": a verb all the same, if no other was found.
fn auxiliary_only(auxiliary: Option<usize>, via: Via) -> Option<Link> {
    auxiliary.map(|verb| Link { verb: verb as u32, via, passive: false })
}

fn complement_word(token: &Token) -> bool {
    token.is_word()
        && !token.info.is(In::Auxiliaries)
        && !token.info.is(In::Joiners)
        && !token.info.is(In::That)
        && token.info.person.is_none()
        && (token.info.verb.is_none() || token.is_capital())
        && (!token.info.is(In::Moves) || token.is_capital())
}

fn next_is_verb(list: &[Token], at: usize, sentence: u32) -> bool {
    list.get(at + 1).is_some_and(|t| {
        t.sentence == sentence && t.kind == Shape::Lower && (t.info.verb.is_some() || t.info.is(In::Moves))
    })
}

fn verb_ahead(list: &[Token], at: usize, sentence: u32) -> bool {
    list[at..].iter().take(3).take_while(|t| t.sentence == sentence).any(|t| {
        t.kind == Shape::Lower
            && (t.info.verb.is_some() || t.info.is(In::Moves) || t.info.is(In::Auxiliaries))
    }) && list[at].kind == Shape::Lower
        && (verb_like(&list[at]) || list[at].info.is(In::Auxiliaries) || list[at].info.is(In::Common))
}

fn is_be(token: &Token) -> bool {
    // "is", "are", "was", "were", "been", "being", "be": two to five letters, told apart from have, do and the modals.
    token.info.is(In::Auxiliaries)
        && token.info.is(In::Common)
        && token.span.len() <= 5
        && token.info.strength == 0
}

fn gerund(token: &Token) -> bool {
    matches!(token.info.verb, Some((_, Form::Gerund)))
}

fn to_the_left(list: &[Token], mention: &Mention, according: &[(u32, u32)]) -> Option<Link> {
    let first = mention.first as usize;
    if let Ok(at) = according.binary_search_by_key(&mention.first, |a| a.1) {
        return Some(Link { verb: according[at].0, via: Via::According, passive: false });
    }
    let before = first.checked_sub(1)?;
    let token = &list[before];
    if token.sentence != list[first].sentence || mention.kind == Kind::Relative {
        return None;
    }
    let by = match token.info.verb {
        Some((_, form)) => form == Form::Finite || form == Form::Base && token.info.strength >= 5,
        // "Q," scoffed Ann: a verb nobody listed, right behind a quotation
        None => {
            let behind = before.checked_sub(1).is_some_and(|i| matches!(list[i].kind, Shape::Stretch(_)));
            behind && token.info.is_open()
        }
    };
    (by && token.kind == Shape::Lower).then_some(Link {
        verb: before as u32,
        via: Via::Inverted,
        passive: false,
    })
}
