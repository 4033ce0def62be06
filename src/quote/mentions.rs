//! Whoever could be a source: names with titles and roles, pronouns, descriptions. More are offered than are sensible,
//! since a phrase cut wrongly cannot be chosen rightly; the ranker tells them apart.

use crate::lexicon::{Form, Gender, Lexicon, Number, Person};
use crate::text::Span;

use super::tokens::{Kind as Shape, Token, Tokens};
use super::words::In;
use crate::text::order;

/// A phrase that could name a source.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mention {
    /// First token.
    pub first: u32,
    /// One past the last token of the phrase up to its head: where its verb is looked for.
    pub end: u32,
    /// One past the last token that is shown: with "for X" behind a role.
    pub shown_end: u32,
    /// First token of the name proper, without role and title; `first` where there is none.
    pub name: u32,
    /// What it is.
    pub kind: Kind,
    /// Whether it is only the front of a longer phrase ("Trump" of "Trump campaign", "Ann" of "Ann's aunt").
    pub part: bool,
    /// Whether a possessive ending follows or it is a possessive ("his").
    pub possessive: bool,
}

/// What kind of phrase a mention is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Ends in a capital: "English teacher Abdul Kadir", "the State Department".
    Name,
    /// "he".
    Pronoun,
    /// "another activist".
    Description,
    /// "who".
    Relative,
}

impl Mention {
    /// The words shown as the evidence.
    pub fn span(&self, tokens: &Tokens) -> Span {
        let first = tokens.list[self.first as usize].span.start;
        Span { start: first, end: tokens.list[self.shown_end as usize - 1].span.end }
    }

    /// The token of its head.
    pub fn head<'a>(&self, tokens: &'a Tokens) -> &'a Token {
        &tokens.list[self.end as usize - 1]
    }

    /// Whether the phrase says what somebody is rather than their name: "la ministra de Sanidad" ends in a capital all the same.
    pub fn describes(&self, tokens: &Tokens, lexicon: &Lexicon) -> bool {
        let tokens = &tokens.list[self.first as usize..self.end as usize];
        let office = !lexicon.noun_behind_name
            && tokens.iter().any(|t| t.kind == Shape::Lower && t.info.is(In::Prepositions))
            && (tokens[0].info.is(In::Determiners) || tokens[0].kind == Shape::Lower)
            && tokens[1..].iter().filter(|t| t.is_capital()).count() < 2;
        self.kind == Kind::Description || office
    }

    /// The gender and number its own words tell.
    pub fn tells(&self, tokens: &Tokens) -> (Option<Gender>, Option<Number>) {
        let mut gender = None;
        let mut number = None;
        for token in &tokens.list[self.first as usize..self.end as usize] {
            gender = token.info.gender.or(gender);
            number = token.info.number.or(number);
        }
        (gender, number)
    }
}

/// Most tokens of one phrase: longer ones are lists or lost cuts.
const LONGEST: usize = 14;

/// All mentions of the article, by their first token, longer ones first.
pub(super) fn find(tokens: &Tokens, text: &str, lexicon: &Lexicon) -> Vec<Mention> {
    let mut out = Vec::new();
    let list = &tokens.list;
    let mut at = 0;
    while at < list.len() {
        at = phrase(list, at, text, lexicon, &mut out);
    }
    order::by_key(&mut out, |m| (m.first, std::cmp::Reverse(m.end)));
    out.dedup_by_key(|m| (m.first, m.end));
    out
}

/// Reads the phrase at a token, if one begins there; where to go on.
fn phrase(list: &[Token], at: usize, text: &str, lexicon: &Lexicon, out: &mut Vec<Mention>) -> usize {
    let token = &list[at];
    if !token.is_word() && token.kind != Shape::Number {
        return at + 1;
    }
    if let Some(person) = token.info.person {
        let kind = if person == Person::Relative { Kind::Relative } else { Kind::Pronoun };
        let first = at as u32;
        out.push(Mention {
            first,
            end: first + 1,
            shown_end: first + 1,
            name: first,
            kind,
            part: false,
            possessive: false,
        });
        return at + 1;
    }
    if !begins(list, at, text) {
        return at + 1;
    }
    let mut end = at + 1;
    while end < list.len() && end - at < LONGEST && goes_on(list, at, end, text, lexicon) {
        end += 1;
    }
    // A conjunction or particle that nothing followed is no part of it.
    while end > at + 1
        && (list[end - 1].info.is(In::Particles) && list[end - 1].kind == Shape::Lower
            || list[end - 1].is_mark('&')
            || list[end - 1].is_mark(','))
    {
        end -= 1;
    }
    offer(list, at, end, lexicon, out);
    end
}

/// Whether a phrase can begin with this token.
fn begins(list: &[Token], at: usize, text: &str) -> bool {
    let token = &list[at];
    let info = token.info;
    if info.is(In::Determiners) || token.kind == Shape::Number {
        return true;
    }
    if token.is_capital() {
        // "But", "While", "On", "Speaking" begin a sentence, not a name.
        let starts = at == 0 || list[at - 1].sentence != token.sentence || !list[at - 1].is_word();
        let grammar = info.is(In::Prepositions)
            || info.is(In::Joiners)
            || info.is(In::Auxiliaries)
            || info.is(In::That);
        let dull = info.is(In::Dates) || (info.is(In::Common) && !info.is(In::Roles));
        let capital_next = list.get(at + 1).is_some_and(|n| n.is_capital() && n.sentence == token.sentence);
        if grammar || dull {
            return !starts && capital_next && !info.is(In::Dates) && !grammar;
        }
        // "Holding signs, the crowd …": a participle in front, unless a verb follows it as it does a name ("Manning said").
        let participle = starts && info.is_open() && token.span.of(text).ends_with("ing");
        let act = list.get(at + 1).is_some_and(|n| {
            n.kind == Shape::Lower
                && n.info.verb.is_none()
                && !n.info.is(In::Auxiliaries)
                && !n.info.is(In::Moves)
        });
        if participle && act && token.kind == Shape::Capital {
            return false;
        }
        if starts && info.verb.is_some() {
            return capital_next && !matches!(info.verb, Some((_, Form::Gerund)));
        }
        return true;
    }
    if info.is(In::Titles) || info.is(In::Roles) {
        return true;
    }
    noun_like(list, at)
}

/// A lower-case word that can stand before or as a noun.
fn noun_like(list: &[Token], at: usize) -> bool {
    let info = list[at].info;
    // "Q," scoffed Ann: right behind a quotation an unlisted word before a capital is a verb.
    let behind = at.checked_sub(1).is_some_and(|i| matches!(list[i].kind, Shape::Stretch(_)));
    let capital_next = list.get(at + 1).is_some_and(|n| n.is_capital() && n.sentence == list[at].sentence);
    if behind && capital_next && info.is_open() {
        return false;
    }
    if info.is(In::SpeechNouns) {
        return !matches!(info.verb, Some((_, Form::Finite)));
    }
    let grammar = info.is(In::Prepositions)
        || info.is(In::Joiners)
        || info.is(In::Auxiliaries)
        || info.is(In::That)
        || info.is(In::Dates)
        || info.is(In::Moves)
        || info.person.is_some();
    !grammar && info.verb.is_none() && !info.is(In::Common) && list[at].kind == Shape::Lower
}

/// Whether the token at `end` belongs to the phrase that began at `at`.
fn goes_on(list: &[Token], at: usize, end: usize, text: &str, lexicon: &Lexicon) -> bool {
    let token = &list[end];
    let before = &list[end - 1];
    if token.sentence != before.sentence || token.leaf != before.leaf {
        return false;
    }
    let info = token.info;
    let next = list.get(end + 1);
    if let Shape::Mark(mark) = token.kind {
        let capital_next = next.is_some_and(Token::is_capital);
        return match mark {
            '&' => before.is_capital() && capital_next,
            // "Martin Luther King, Jr."
            ',' => {
                before.is_capital()
                    && next.is_some_and(|n| matches!(n.span.of(text), "Jr." | "Sr." | "Jr" | "Sr" | "III"))
            }
            _ => false,
        };
    }
    if token.kind == Shape::Number {
        // "a 2008 Vega veteran", "the 32 experts"
        return !before.is_capital() && before.info.is_open() || before.info.is(In::Determiners);
    }
    if !token.is_word() || info.person.is_some() {
        return false;
    }
    if token.is_capital() {
        if info.is(In::Dates) || (info.is(In::Determiners) && info.is(In::Common)) {
            return false;
        }
        // "Marco Del Piero"
        if info.is(In::Particles)
            && before.is_capital()
            && next.is_some_and(|n| n.is_capital() && n.sentence == token.sentence)
        {
            return true;
        }
        // A capital after a possessive or a lower-case noun still belongs to it: "Scott's", "teacher Abdul".
        return !(info.is(In::Prepositions) || info.is(In::Joiners) || info.is(In::Auxiliaries));
    }
    let capital_next = next.is_some_and(|n| n.is_capital() && n.sentence == token.sentence);
    // "van Dam", "von der Leyen", "de la Cruz"
    let particle =
        |t: &Token| t.info.is(In::Particles) && t.kind == Shape::Lower && t.sentence == token.sentence;
    let behind = |n: &Token| n.is_capital() && n.sentence == token.sentence;
    let tied = capital_next || next.is_some_and(particle) && list.get(end + 2).is_some_and(behind);
    if particle(token) && (before.is_capital() && tied || particle(before) && capital_next && at + 1 < end) {
        return true;
    }
    // "Kari Lind shook her head", "the board granted Mr. Lind": an unlisted word before a pronoun, an article or a title is a verb.
    let object = |n: &Token| {
        let clause =
            n.info.person.is_some() || n.info.is(In::Determiners) || n.is_capital() && n.info.is(In::Titles);
        clause && n.sentence == token.sentence
    };
    if lexicon.noun_behind_name && before.is_capital() && info.is_open() && next.is_some_and(object) {
        return false;
    }
    // "la ministre de la Culture Anne Perrin": an office with what it is for.
    if !lexicon.noun_behind_name && office(list, at, end) {
        return true;
    }
    // "Petra Lorenz eröffnete": in most languages what follows a name in lower case is its verb.
    if !lexicon.noun_behind_name && before.is_capital() && !before.info.is(In::Determiners) {
        return false;
    }
    // "Secretary of State", "the House of Representatives", "Bank of the West"
    if token.span.of(text) == "of" && before.is_capital() && capital_next {
        return heads_of(list, at, end);
    }
    if info.is(In::Prepositions)
        || info.is(In::Joiners)
        || info.is(In::Auxiliaries)
        || info.is(In::That)
        || info.is(In::Dates)
        || info.is(In::Moves)
    {
        return false;
    }
    let after_determiner = before.info.is(In::Determiners) || before.possessive;
    if info.is(In::Determiners) {
        return after_determiner && !before.possessive && !info.is(In::Titles);
    }
    if info.is(In::Roles) {
        return true;
    }
    if let Some((_, form)) = info.verb {
        let noun = info.is(In::SpeechNouns) && form != Form::Finite;
        let plain = noun && !before.info.is(In::Roles);
        return after_determiner && form != Form::Finite
            || plain
            || (after_determiner && info.is(In::SpeechNouns));
    }
    if info.is(In::SpeechNouns) {
        return true;
    }
    if info.is(In::Common) {
        return after_determiner || before.info.is(In::Common) && at + 1 < end;
    }
    // An unlisted word: adverbs and verbs by their endings end the phrase once it has a noun.
    let word = token.span.of(text);
    if word.ends_with("ly") && word.len() > 4 {
        return after_determiner;
    }
    let noun_before = !after_determiner;
    // "the policy planning director": before a role it is one of the phrase's nouns.
    let role_next = next.is_some_and(|n| n.info.is(In::Roles) && n.sentence == token.sentence);
    !(noun_before && (word.ends_with("ed") || word.ends_with("ing")) && !capital_next && !role_next)
}

/// Whether the token ties an office to a capital behind it: "de", "de la" or "della" behind "ministre".
fn office(list: &[Token], at: usize, end: usize) -> bool {
    let tie = |i: usize| {
        let info = list[i].info;
        list[i].kind == Shape::Lower && (info.is(In::Prepositions) || info.is(In::Particles))
    };
    let article = |i: usize| list.get(i).is_some_and(|t| t.info.is(In::Determiners));
    let capital = |i: usize| list.get(i).is_some_and(|t| t.is_capital() && t.sentence == list[end].sentence);
    let held = |i: usize| {
        i >= at && (list[i].info.is(In::Roles) || list[i].info.is(In::Titles)) && list[i].kind == Shape::Lower
    };
    held(end - 1) && tie(end) && (capital(end + 1) || article(end + 1) && capital(end + 2))
        || end > at + 1 && held(end - 2) && tie(end - 1) && article(end) && capital(end + 1)
}

/// Whether the capitals before "of" name an office or a body rather than a person.
fn heads_of(list: &[Token], at: usize, end: usize) -> bool {
    let head = &list[end - 1];
    head.info.is(In::Titles) || head.info.is(In::Roles) || list[at].info.is(In::Determiners)
}

/// Puts down the phrase and the fronts of it that could be meant instead.
fn offer(list: &[Token], at: usize, end: usize, lexicon: &Lexicon, out: &mut Vec<Mention>) {
    for k in at..end {
        let token = &list[k];
        let last = k + 1 == end;
        let split = token.is_capital()
            && list.get(k + 1).is_some_and(|n| n.kind == Shape::Lower && !n.info.is(In::Particles));
        let split = split && !token.info.is(In::Determiners);
        let noun_then_capital = token.kind == Shape::Lower && token.info.is(In::Roles);
        if last || token.possessive || split || (noun_then_capital && !token.info.is(In::Determiners)) {
            add(list, at, k + 1, !last, lexicon, out);
        }
    }
    // The name alone behind a possessive or capitals: "Obama's strategist David Axelrod" is offered whole and as its tail.
    if let Some(k) = (at..end - 1).rev().find(|&k| list[k].possessive) {
        add(list, k + 1, end, false, lexicon, out);
    }
}

fn add(list: &[Token], at: usize, end: usize, part: bool, lexicon: &Lexicon, out: &mut Vec<Mention>) {
    let head = &list[end - 1];
    if list[at..end].iter().all(|t| t.kind == Shape::Number) {
        return;
    }
    let only_determiner = end == at + 1 && head.info.is(In::Determiners);
    // „die Bürgermeisterin“, „das Gesetz“: where all nouns have a capital, one noun behind an article is no name.
    let noun = lexicon.capital_nouns && end == at + 2 && list[at].info.is(In::Determiners);
    let kind = if head.is_capital() && !only_determiner && !noun { Kind::Name } else { Kind::Description };
    if kind == Kind::Description && head.info.is(In::Common) && !head.info.is(In::Roles) && !only_determiner {
        return;
    }
    let mut name = at;
    if kind == Kind::Name {
        name = end;
        while name > at {
            let token = &list[name - 1];
            let joins = token.info.is(In::Particles) && token.kind == Shape::Lower
                || token.is_mark('&')
                || token.is_mark(',');
            // "Marco Del Piero" has no delegate in it.
            let inner = token.info.is(In::Particles) && name - 1 > at && list[name - 2].is_capital();
            let title = token.info.is(In::Titles) && !inner;
            if !(token.is_capital() || joins) || title || (token.possessive && name < end) {
                break;
            }
            name -= 1;
        }
        // "ministre de la Culture Anne Perrin": what ties the office is no part of the name.
        while !lexicon.noun_behind_name && name + 1 < end && name > at && list[name].kind == Shape::Lower {
            name += 1;
        }
        if name == end {
            name = at;
        }
    }
    let mut shown_end = end;
    if kind == Kind::Description && !head.possessive {
        shown_end = with_complement(list, end);
    }
    out.push(Mention {
        first: at as u32,
        end: end as u32,
        shown_end: shown_end as u32,
        name: name as u32,
        kind,
        part,
        possessive: head.possessive || (only_determiner && head.info.gender.is_some()),
    });
}

/// Where "a spokesman for the mayor" ends: one prepositional phrase behind a description belongs to it.
fn with_complement(list: &[Token], end: usize) -> usize {
    let Some(preposition) = list.get(end) else { return end };
    if !preposition.info.is(In::Prepositions) || preposition.sentence != list[end - 1].sentence {
        return end;
    }
    let mut at = end + 1;
    let mut nouns = 0;
    while let Some(token) = list.get(at) {
        let ok = token.is_word()
            && token.sentence == preposition.sentence
            && token.info.verb.is_none()
            && token.info.person.is_none()
            && !token.info.is(In::Prepositions)
            && !token.info.is(In::Auxiliaries)
            && !token.info.is(In::Joiners)
            && !token.info.is(In::Moves)
            && !token.info.is(In::Dates);
        if !ok || at - end > 7 {
            break;
        }
        nouns += usize::from(!token.info.is(In::Determiners));
        at += 1;
    }
    if nouns == 0 || list[at - 1].info.is(In::Determiners) { end } else { at }
}
