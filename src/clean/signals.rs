//! Names for what goes: it is hidden or a byline, or its class names, the phrases in its text or its element tell. They explain a
//! decision of the scorer and never make one.

use super::Reason;
use super::blocks::{HIDDEN, Kind};
use super::features::Scene;
use super::topics::{Topic, Topics};
use crate::dom::NodeId;
use crate::lexicon::boilerplate::Theme;

/// A signal: what it looks at, and the reason it gives. The order is trust.
type Signal = fn(&Evidence) -> Option<Reason>;

const ALL: &[Signal] = &[hidden, byline, by_name, by_phrase, by_element];

struct Evidence {
    /// What the names speak of: of the subtree's top and of the boxes around its first block, up to that top.
    topics: Topics,
    /// Bits of the themes of its first blocks.
    themes: u16,
    kind: Kind,
    hidden: bool,
    links: bool,
    copy: bool,
    byline: bool,
}

/// Why a subtree goes whose first block is `block`.
pub fn reason(scene: &Scene, top: NodeId, block: usize) -> Reason {
    let page = scene.page;
    let mut topics = super::names::topics(page.dom, top);
    let mut kind = Kind::Other;
    for around in page.around(block).take(40) {
        if around.node < top && around.node != top && kind != Kind::Other {
            break;
        }
        if u64::from(page.sum(around.blocks).words) * 10 > u64::from(page.total().words) * 7 {
            break;
        }
        topics.add(around.topics);
        if is_telling(around.kind) {
            kind = around.kind;
        }
        if around.node == top {
            break;
        }
    }
    let first = &page.blocks[block];
    // The heading of a box comes first; the next two tell where it is a bare label.
    let themes = scene.themes[block..(block + 3).min(page.blocks.len())].iter().fold(0, |a, b| a | b);
    let evidence = Evidence {
        topics,
        themes: if scene.themes[block] != 0 { scene.themes[block] } else { themes },
        kind,
        hidden: first.hidden & HIDDEN != 0,
        links: first.link_words * 2 > first.counts.words,
        copy: scene.copies[block].1 > 0 && first.counts.words > 3,
        byline: first.counts.words < 20 && super::meta::is_byline(page.text(block).trim()),
    };
    ALL.iter().find_map(|s| s(&evidence)).unwrap_or(Reason::LowScore)
}

fn is_telling(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Nav | Kind::Footer | Kind::Aside | Kind::Header | Kind::Button | Kind::Form | Kind::Dialog
    )
}

fn hidden(e: &Evidence) -> Option<Reason> {
    e.hidden.then_some(Reason::Hidden)
}

/// A byline stands in the article's header already.
fn byline(e: &Evidence) -> Option<Reason> {
    e.byline.then_some(Reason::Duplicate)
}

fn by_name(e: &Evidence) -> Option<Reason> {
    let table = [
        (Topic::Consent, Reason::Consent),
        (Topic::Newsletter, Reason::Newsletter),
        (Topic::Paywall, Reason::Paywall),
        (Topic::Comment, Reason::Comments),
        (Topic::Related, Reason::Related),
        (Topic::Share, Reason::Share),
        (Topic::Advert, Reason::Advertisement),
        (Topic::Appeal, Reason::Appeal),
        (Topic::Author, Reason::AuthorBox),
        (Topic::Crumb, Reason::Navigation),
        (Topic::Pager, Reason::Navigation),
        (Topic::Contents, Reason::Navigation),
        (Topic::Skip, Reason::Navigation),
        (Topic::Menu, Reason::Navigation),
        (Topic::Legal, Reason::Chrome),
        (Topic::Footer, Reason::Chrome),
    ];
    table.iter().find(|(t, _)| e.topics.has(*t)).map(|(_, r)| *r)
}

fn by_phrase(e: &Evidence) -> Option<Reason> {
    let table = [
        (Theme::Consent, Reason::Consent),
        (Theme::Appeal, Reason::Appeal),
        (Theme::Paywall, Reason::Paywall),
        (Theme::Newsletter, Reason::Newsletter),
        (Theme::Related, Reason::Related),
        (Theme::Comments, Reason::Comments),
        (Theme::Share, Reason::Share),
        (Theme::Advert, Reason::Advertisement),
        (Theme::Author, Reason::AuthorBox),
        (Theme::Legal, Reason::Chrome),
        (Theme::Account, Reason::Control),
        (Theme::Navigation, Reason::Navigation),
        (Theme::Shop, Reason::Control),
    ];
    table.iter().find(|(t, _)| e.themes >> *t as u16 & 1 == 1).map(|(_, r)| *r)
}

fn by_element(e: &Evidence) -> Option<Reason> {
    match e.kind {
        Kind::Nav => Some(Reason::Navigation),
        Kind::Footer | Kind::Header => Some(Reason::Chrome),
        Kind::Button | Kind::Form | Kind::Dialog => Some(Reason::Control),
        _ if e.copy => Some(Reason::Duplicate),
        Kind::Aside if e.links => Some(Reason::Related),
        _ if e.links => Some(Reason::Navigation),
        _ => None,
    }
}
