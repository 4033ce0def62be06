//! The words of a leaf between its quotations: what the rule cascade reads.

use super::phrase::CLITICS;
use super::segments::Stretch;
use crate::lexicon::{Lexicon, Verb};
use crate::text::Span;

/// A word, a mark or a whole quotation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Item {
    /// A word, lower-cased, with whether it has a capital.
    Word { span: Span, lower: String, capital: bool },
    /// A mark between words.
    Mark(char, u32),
    /// A quotation, by its index.
    Stretch(usize),
}

impl Item {
    pub fn lower(&self) -> Option<&str> {
        match self {
            Item::Word { lower, .. } => Some(lower),
            _ => None,
        }
    }

    pub fn span(&self) -> Option<Span> {
        match self {
            Item::Word { span, .. } => Some(*span),
            _ => None,
        }
    }

    pub fn is_capital(&self) -> bool {
        matches!(self, Item::Word { capital: true, .. })
    }

    pub fn is_mark(&self, of: &[char]) -> bool {
        matches!(self, Item::Mark(c, _) if of.contains(c))
    }

    /// Whether it ends a sentence.
    pub fn ends_sentence(&self) -> bool {
        self.is_mark(&['.', '!', '?', '…', '\n'])
    }

    /// The reporting verb that the word is: "dit", and "dit-il" too.
    pub fn verb(&self, lexicon: &Lexicon) -> Option<Verb> {
        let word = self.lower()?;
        lexicon.verb(word).or_else(|| {
            let (verb, tail) = word.rsplit_once('-')?;
            // "dit-il", "disse-me", "mostrou-se"
            let verb = inverted(word, lexicon).map(|i| i.0).or(CLITICS.contains(&tail).then_some(verb))?;
            lexicon.verb(verb)
        })
    }
}

/// Whether the item at `at` is a day or a month. Where those have no capital, a capital makes "Julio" and "Domingo" people; where
/// they have, another one behind it does: "August Lind", but not "im August Lind".
pub(super) fn is_date(items: &[Item], at: usize, lexicon: &Lexicon) -> bool {
    let word = |at: usize| items.get(at).and_then(Item::lower);
    let Some(date) = word(at).filter(|w| lexicon.is_date_word(w)) else { return false };
    if !items[at].is_capital() || !lexicon.namesakes.contains(&date) {
        return true;
    }
    let led = at.checked_sub(1).and_then(word).is_some_and(|w| lexicon.before_dates.contains(&w));
    let named = items
        .get(at + 1)
        .is_some_and(|next| next.is_capital() && next.lower().is_some_and(|w| !lexicon.is_date_word(w)));
    !lexicon.before_dates.is_empty() && (led || !named)
}

/// Splits "dit-il" into its verb and the bytes of its pronoun; "a-t-elle" and "dira-t-on" too.
pub(super) fn inverted<'w>(word: &'w str, lexicon: &Lexicon) -> Option<(&'w str, usize)> {
    let (verb, pronoun) = word.rsplit_once('-')?;
    lexicon.pronoun(pronoun)?;
    let verb = verb.strip_suffix("-t").unwrap_or(verb);
    (lexicon.verb(verb).is_some() || lexicon.is_auxiliary(verb)).then_some((verb, pronoun.len()))
}

/// The items of `span`; `stretches` are those that lie in it, `first` is the index of the first.
pub(super) fn items(text: &str, span: Span, stretches: &[Stretch], first: usize) -> Vec<Item> {
    let mut out = Vec::new();
    let mut at = span.start as usize;
    for (i, stretch) in stretches.iter().enumerate() {
        let start = stretch.outer.start as usize;
        if start >= at {
            words(text, at, start, &mut out);
            out.push(Item::Stretch(first + i));
            at = stretch.outer.end as usize;
        }
    }
    if at < span.end as usize {
        words(text, at, span.end as usize, &mut out);
    }
    out
}

fn words(text: &str, from: usize, to: usize, out: &mut Vec<Item>) {
    let part = &text[from..to];
    let mut chars = part.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if !c.is_alphanumeric() {
            if matches!(
                c,
                ',' | ':' | ';' | '.' | '!' | '?' | '…' | '—' | '–' | '(' | ')' | '\n' | '|' | '-' | '―'
            ) {
                out.push(Item::Mark(c, (from + at) as u32));
            }
            continue;
        }
        let mut end = at + c.len_utf8();
        while let Some(&(next, d)) = chars.peek() {
            let after = part[next + d.len_utf8()..].chars().next();
            // "difference.Secretary": two sentences that lost the blank between them.
            let glued = d == '.'
                && part[..next].ends_with(char::is_lowercase)
                && after.is_some_and(char::is_uppercase);
            let joins = !glued
                && matches!(d, '-' | '\'' | '’' | '.' | '@')
                && after.is_some_and(char::is_alphanumeric);
            if !d.is_alphanumeric() && !joins {
                break;
            }
            chars.next();
            end = next + d.len_utf8();
            // "l'avocate", "d’accord": the article is a word of its own; "John's" keeps its name.
            if matches!(d, '\'' | '’') {
                let head = &part[at..next];
                if head.chars().nth(2).is_none()
                    || matches!(head, "dell" | "nell" | "sull" | "dall" | "all" | "jusqu")
                {
                    break;
                }
            }
        }
        let word = &part[at..end];
        let (mut word, mut stop) = (word, end);
        // An initial or a short title keeps its full stop: it ends no sentence.
        if let Some(&(dot, '.')) = chars.peek() {
            let title = SHORT.contains(&word);
            let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
            if title || initial {
                chars.next();
                stop = dot;
            }
        }
        for suffix in ["'s", "’s"] {
            if let Some(bare) = word.strip_suffix(suffix) {
                word = bare;
                stop = at + bare.len();
            }
        }
        out.push(Item::Word {
            span: Span::new(from + at, from + stop.max(at + word.len())),
            lower: word.trim_end_matches(['\'', '’']).to_lowercase(),
            capital: word.chars().next().is_some_and(char::is_uppercase),
        });
    }
}

/// Titles with a full stop that ends no sentence.
const SHORT: &[&str] = &[
    "Mr", "Mrs", "Ms", "Dr", "Prof", "Sen", "Rep", "Gov", "Gen", "Sr", "Sra", "Dra", "M", "Mme", "Sig",
    "Dott", "Jr", "St", "Lt", "Col", "dr", "mr", "mw", "mevr", "prof", "ir", "drs", "dott", "sig", "sr",
    "sra", "dra",
];
