//! What a sentence says to the reader: asks for something, points to another article, or may lead to either. A request tells by
//! where it stands, at the beginning of a clause; what is the house's own or the reader's is put together from two words near each
//! other ("our free weekly newsletter"). The words are the lexicon's.

use crate::lexicon::boilerplate::Theme;
use crate::lexicon::calls::{Entry, GERMAN, LANGUAGES, Part, phrases};
use crate::text::folded::fold;

/// What a sentence says to the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Call {
    /// Asks for something.
    Asks(Theme),
    /// Points to another article, whose title follows.
    Points,
    /// May lead to a request, or speaks of the same without asking.
    Leads(Theme),
}

/// So many words after "our" the thing stands at most ("our free weekly newsletter"), and after "your" ("your monthly gift").
const OWN: usize = 3;
const YOURS: usize = 2;

/// What one language hears in a sentence.
#[derive(Debug, Clone, Copy, Default)]
struct Heard {
    ask: bool,
    thing: Option<Theme>,
    goods: Option<Theme>,
    work: bool,
    gift: bool,
    you: bool,
    we: bool,
}

impl Heard {
    fn asks(&self) -> Option<Theme> {
        let asked = self.thing.or(self.goods).or(self.work.then_some(Theme::Appeal));
        let told = self.goods.filter(|_| self.you || self.gift);
        let given = (self.gift && self.we).then_some(Theme::Appeal);
        asked.filter(|_| self.ask).or(told).or(given)
    }
}

/// What a sentence says to the reader. It comes as it is written, without what it quotes.
pub fn call(sentence: &str) -> Option<Call> {
    let mut heard = [Heard::default(); LANGUAGES];
    let (mut plea, mut leads) = (None, 0);
    for (i, (clause, mark)) in clauses(sentence).enumerate() {
        // "They" and "her" are written as "you" and "your" are, but for the capital: `abonnieren sie`.
        let (they, her) = (clause.contains(" sie"), !clause.contains("Ih") && clause.contains("ih"));
        let clause = fold(clause, 1000);
        if i == 0 && matches!(mark, ':' | '–' | '—' | '|' | '>') && is_pointer(&clause) {
            return Some(Call::Points);
        }
        for (language, part) in beginning(&clause) {
            match part {
                _ if they && language == GERMAN => {}
                Part::Request(theme) => plea = plea.or(Some(theme)),
                _ => heard[usize::from(language)].ask = true,
            }
        }
        for rest in words(&clause) {
            for ((language, part), length) in phrases().at_start(rest) {
                let heard = &mut heard[usize::from(language)];
                let unsure = language == GERMAN && (her || they && rest.starts_with("sie"));
                match part {
                    Part::Plea(theme) => plea = plea.or(Some(theme)),
                    Part::Thing(theme) => heard.thing = heard.thing.or(Some(theme)),
                    Part::Lead => leads += 1,
                    Part::Own => follow(rest, length, language, heard),
                    Part::Your if !unsure => follow(rest, length, language, heard),
                    Part::You => heard.you |= !unsure,
                    Part::We => heard.we = true,
                    _ => {}
                }
            }
        }
    }
    let asked = || heard.iter().find_map(Heard::asks);
    // "We are a small paper, and every euro counts."
    let led = (leads > 1).then_some(Theme::Appeal);
    let lead = (leads > 0).then_some(Theme::Appeal);
    let spoken = || heard.iter().find_map(|h| h.goods.or(h.gift.then_some(Theme::Appeal)));
    plea.or_else(asked).or(led).map(Call::Asks).or_else(|| lead.or_else(spoken).map(Call::Leads))
}

/// Hears what stands behind "our" or "your".
fn follow(rest: &str, length: usize, language: u8, heard: &mut Heard) {
    let is = |part| phrases().at_start(rest).any(|(entry, _)| entry == (language, part));
    let (own, your) = (is(Part::Own), is(Part::Your));
    let Some(behind) = rest.get(length + 1..) else { return };
    for (i, rest) in words(behind).take(OWN).enumerate() {
        for ((_, part), _) in phrases().at_start(rest).filter(|((l, _), _)| *l == language) {
            match part {
                Part::Goods(theme) if own => heard.goods = heard.goods.or(Some(theme)),
                Part::Work if own => heard.work = true,
                Part::Gift if your && i < YOURS => heard.gift = true,
                _ => {}
            }
        }
    }
}

/// What folded words speak of, whatever they say of it.
pub fn theme(folded: &str) -> Option<Theme> {
    words(folded).flat_map(|rest| phrases().at_start(rest)).find_map(|((_, part), _)| match part {
        Part::Goods(theme) | Part::Thing(theme) | Part::Request(theme) | Part::Plea(theme) => Some(theme),
        _ => None,
    })
}

/// Whether one of a few folded words addresses the reader.
pub fn addresses(folded: &str) -> bool {
    words(folded).take(10).any(|rest| phrases().at_start(rest).any(|((_, part), _)| part == Part::You))
}

/// Whether one of the folded words is "you", "your", "we" or "our".
pub fn speaks(folded: &str) -> bool {
    let speaks = |part| matches!(part, Part::You | Part::Your | Part::We | Part::Own);
    words(folded).any(|rest| phrases().at_start(rest).any(|((_, part), _)| speaks(part)))
}

/// Whether folded words may hold a call: a glance that passes over nearly all paragraphs.
pub fn may_call(folded: &str) -> bool {
    let (mut asks, mut given) = (false, false);
    for rest in words(folded) {
        for ((_, part), _) in phrases().at_start(rest) {
            match part {
                Part::Opener | Part::Own | Part::You | Part::We => {}
                Part::Ask | Part::Your => asks = true,
                Part::Work | Part::Gift => given = true,
                _ => return true,
            }
        }
    }
    asks && given
}

fn is_pointer(folded: &str) -> bool {
    phrases().at_start(folded).any(|((_, part), length)| part == Part::Pointer && length == folded.len())
}

/// The requests that a clause begins with, words that may open one passed over.
fn beginning(clause: &str) -> Vec<Entry> {
    let mut rest = clause;
    // "Also, please do …": more words before a request are a sentence about it.
    for _ in 0..4 {
        let found: Vec<Entry> = phrases().at_start(rest).map(|(e, _)| e).collect();
        let requests = found.into_iter().filter(|(_, p)| matches!(p, Part::Ask | Part::Request(_)));
        let requests: Vec<Entry> = requests.collect();
        if !requests.is_empty() {
            return requests;
        }
        let opener = phrases().at_start(rest).find(|((_, part), _)| *part == Part::Opener);
        let Some((_, length)) = opener else { break };
        rest = rest.get(length + 1..).unwrap_or("");
    }
    Vec::new()
}

/// The clauses of a sentence, each with the mark at its end.
fn clauses(sentence: &str) -> impl Iterator<Item = (&str, char)> {
    let mut rest = sentence;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut marks =
            rest.char_indices().filter(|(at, c)| parts(*c, &rest[..*at], &rest[at + c.len_utf8()..]));
        let (end, mark) = marks.next().unwrap_or((rest.len(), ' '));
        let clause = &rest[..end];
        rest = rest.get(end + mark.len_utf8()..).unwrap_or("");
        Some((clause, mark))
    })
}

/// Whether a character parts clauses; a hyphen does between blanks only.
fn parts(c: char, before: &str, after: &str) -> bool {
    match c {
        ',' | ';' | ':' | '!' | '?' | '¡' | '¿' | '–' | '—' | '(' | ')' | '|' | '•' | '…' | '>' | '→' => {
            true
        }
        '-' => before.ends_with(' ') && after.starts_with(' '),
        _ => false,
    }
}

/// A folded text from each of its words on.
fn words(folded: &str) -> impl Iterator<Item = &str> {
    std::iter::once(0).chain(folded.match_indices(' ').map(|(at, _)| at + 1)).map(|at| &folded[at..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(sentence: &str, want: Option<Call>) {
        assert_eq!(call(sentence), want, "{sentence}");
    }

    #[test]
    fn requests_stand_where_a_clause_begins() {
        check("Please support our journalism with a subscription.", Some(Call::Asks(Theme::Appeal)));
        check("If you like this, sign up for our newsletter.", Some(Call::Asks(Theme::Newsletter)));
        check("Readers may sign up for our newsletter.", Some(Call::Leads(Theme::Newsletter)));
        check("Readers may sign up for the town's newsletter.", None);
        check("Read also: The last ferry", Some(Call::Points));
        check("Read also what the law says about it.", None);
        check("Abonnez-vous à notre lettre d'information.", Some(Call::Asks(Theme::Newsletter)));
    }
}
