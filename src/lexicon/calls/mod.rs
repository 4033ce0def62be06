//! How a house turns to its readers in running text: what it asks ("subscribe"), for what ("our newsletter"), and what it says of
//! itself meanwhile ("your support"). A table for each language; what they make of a sentence is read elsewhere.
//!
//! Invariant: phrases are folded as boilerplate's are.

mod de;
mod en;
mod es;
mod fr;
mod it;
mod nl;
mod pt;

use super::boilerplate::Theme;
use super::phrases::Phrases;
use std::sync::OnceLock;

/// What a house says to its readers in one language.
struct Calls {
    /// What may stand before a request in its clause: "please", "now".
    openers: &'static str,
    /// How a request begins that tells only with what is asked for: "subscribe to".
    asks: &'static str,
    /// What is asked for: "our newsletter".
    things: &'static [(Theme, &'static str)],
    /// Requests that need no more: "donate now".
    requests: &'static [(Theme, &'static str)],
    /// What only a house says, anywhere in a sentence: "readers like you".
    pleas: &'static [(Theme, &'static str)],
    /// What leads to a request, and tells nothing alone: "did you like this article".
    leads: &'static str,
    /// What stands before the title of another article: "read also".
    pointers: &'static str,
    /// "our"
    own: &'static str,
    /// What a house has to offer: "newsletter".
    goods: &'static [(Theme, &'static str)],
    /// What it does and with whom; other houses have such things too: "work".
    work: &'static str,
    /// "your"
    your: &'static str,
    /// What readers give: "donation".
    gifts: &'static str,
    /// Whatever addresses the reader.
    you: &'static str,
    /// Whatever names the speaker.
    we: &'static str,
}
const ALL: &[&Calls] = &[&de::CALLS, &en::CALLS, &es::CALLS, &fr::CALLS, &it::CALLS, &nl::CALLS, &pt::CALLS];
/// Its place among them.
pub const GERMAN: u8 = 0;
/// How many languages there are.
pub const LANGUAGES: usize = ALL.len();

/// What a phrase does in a sentence: see the columns of the tables.
#[allow(missing_docs)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Opener,
    Ask,
    Lead,
    Pointer,
    Own,
    Goods(Theme),
    Work,
    Your,
    Gift,
    You,
    We,
    Thing(Theme),
    Request(Theme),
    Plea(Theme),
}
/// A phrase's language, as a place in [`ALL`], and part.
pub type Entry = (u8, Part);
static BUNDLED: OnceLock<Phrases<Entry>> = OnceLock::new();
/// The phrases of all languages.
pub fn phrases() -> &'static Phrases<Entry> {
    BUNDLED.get_or_init(|| {
        Phrases::new(ALL.iter().enumerate().flat_map(|(i, calls)| entries(i as u8, calls)).collect())
    })
}
fn entries(language: u8, calls: &'static Calls) -> Vec<(&'static str, Entry)> {
    let mut out = Vec::new();
    let mut add = |part: Part, list: &'static str| out.extend(list.lines().map(|p| (p, (language, part))));
    add(Part::Opener, calls.openers);
    add(Part::Ask, calls.asks);
    add(Part::Lead, calls.leads);
    add(Part::Pointer, calls.pointers);
    add(Part::Own, calls.own);
    add(Part::Work, calls.work);
    add(Part::Your, calls.your);
    add(Part::Gift, calls.gifts);
    add(Part::You, calls.you);
    add(Part::We, calls.we);
    calls.goods.iter().for_each(|(theme, list)| add(Part::Goods(*theme), list));
    calls.things.iter().for_each(|(theme, list)| add(Part::Thing(*theme), list));
    calls.requests.iter().for_each(|(theme, list)| add(Part::Request(*theme), list));
    calls.pleas.iter().for_each(|(theme, list)| add(Part::Plea(*theme), list));
    out
}
#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::folded::fold;

    #[test]
    fn entries_are_folded_and_have_room() {
        assert_eq!(phrases().placed(), phrases().entries().len());
        for (phrase, _) in phrases().entries() {
            assert_eq!(fold(phrase, 1000), *phrase);
        }
    }
}
