//! People who are called like a month or a day: June Watanabe, Theresa May. A date ends a phrase, a name is one; which of the two
//! a word is, its neighbours tell, and the full name elsewhere in the article tells it for "May said".

use crate::lexicon::Lexicon;

use super::tokens::{Kind, Token, Tokens};
use super::words::{In, Info};

/// Takes from the words that are names what is known of them as dates (and of "May" as a verb).
pub(super) fn settle(tokens: &mut Tokens, text: &str, lexicon: &Lexicon) {
    if lexicon.namesakes.is_empty() {
        return;
    }
    let word = |token: &Token| -> Option<usize> {
        let word = token.span.of(text);
        let capital = token.kind == Kind::Capital && token.info.is(In::Dates) && word.is_ascii();
        let found = |n: &&str| n.eq_ignore_ascii_case(word);
        capital.then(|| lexicon.namesakes.iter().position(found))?
    };
    // Which of the names the article gives in full.
    let mut known = vec![false; lexicon.namesakes.len()];
    let mut candidates = Vec::new();
    for (at, token) in tokens.list.iter().enumerate() {
        if let Some(name) = word(token) {
            let place = Place::of(&tokens.list, at, text, lexicon);
            known[name] |= place == Place::FullName;
            candidates.push((at, name, place));
        }
    }
    for (at, name, place) in candidates {
        if place == Place::FullName || (place == Place::Alone && known[name]) {
            tokens.list[at].info = Info::default();
        }
    }
}

/// What the neighbours say.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// A capital or a title beside it.
    FullName,
    /// Neither: a name only where the article has it in full.
    Alone,
    /// "in June", "June 5".
    Date,
}

impl Place {
    fn of(list: &[Token], at: usize, text: &str, lexicon: &Lexicon) -> Place {
        let here = &list[at];
        let beside = |i: usize| list.get(i).filter(|t| t.sentence == here.sentence && t.leaf == here.leaf);
        let before = at.checked_sub(1).and_then(beside);
        let next = beside(at + 1);
        let dated = |t: &Token| t.kind == Kind::Number || (t.info.is(In::Dates) && t.is_capital());
        let lead = |t: &Token| {
            let word = t.span.of(text);
            t.is_word() && lexicon.before_dates.iter().any(|w| w.eq_ignore_ascii_case(word))
        };
        if next.is_some_and(dated) || before.is_some_and(lead) {
            return Place::Date;
        }
        let part = |t: &Token| t.is_capital() && t.info.is_open();
        let verb = here.info.is(In::Auxiliaries) && before.is_none();
        // "Jan de Vries": a particle with a capital behind it.
        let behind = next.is_some_and(part)
            || next.is_some_and(|t| t.info.is(In::Particles)) && beside(at + 2).is_some_and(part);
        let ahead =
            before.is_some_and(|t| !t.possessive && (part(t) || t.is_capital() && t.info.is(In::Titles)));
        // "Tuesday May", but "on Tuesday June Watanabe".
        if before.is_some_and(dated) && !behind {
            return Place::Date;
        }
        // "May God bless them" begins like a name.
        if ahead || behind && !verb { Place::FullName } else { Place::Alone }
    }
}
