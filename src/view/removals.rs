//! What was left out: each with its reason, its first words, and a button that puts it back; and a sign at its place in the text.

use super::article::Painter;
use super::{Action, Attr, Key, Options, Part, Tag, View};
use crate::Reading;
use crate::clean::{Reason, Removal};
use crate::text::order;

pub(super) fn build<'a>(reading: &'a Reading, options: &Options<'a>) -> View<'a> {
    let mut view = View::default();
    let strings = &options.strings;
    // What held no words (scripts, empty boxes) is of no interest to a reader.
    let removals: Vec<_> = reading.removals.iter().filter(|r| r.words > 0 || r.restored).collect();
    if removals.is_empty() {
        return view;
    }
    view.part(Tag::Ul, Part::Removals);
    for removal in removals {
        view.part(Tag::Li, Part::Removal)
            .attr(Attr::Removal(removal.id))
            .attr(Attr::Reason(removal.reason.as_str()));
        view.part(Tag::Span, Part::RemovalReason).text(strings.get(reason(removal.reason))).close().text(" ");
        view.part(Tag::Span, Part::RemovalWords).text(strings.count(Key::RemovalWords, removal.words));
        view.close().text(" ");
        view.part(Tag::Span, Part::RemovalSnippet).text(removal.snippet.as_str()).close().text(" ");
        let (action, key) = match removal.restored {
            true => (Action::Unrestore, Key::Unrestore),
            false => (Action::Restore, Key::Restore),
        };
        view.part(Tag::Button, Part::Button)
            .attr(Attr::TypeButton)
            .attr(Attr::Action(action))
            .attr(Attr::Removal(removal.id))
            .text(strings.get(key))
            .close();
        view.close();
    }
    view.close();
    view
}

impl Painter<'_> {
    /// A sign where something was left out, or put back.
    pub(super) fn left_out(&mut self, here: &[&Removal]) {
        if !self.is_widget() {
            return;
        }
        let Some((first, others)) = here.split_first() else { return };
        let strings = self.options.strings;
        let mut what = strings.get(reason(first.reason)).to_owned();
        for removal in others {
            let words = strings.get(reason(removal.reason));
            if !what.contains(words) {
                what.push_str(", ");
                what.push_str(words);
            }
        }
        let key = if first.restored { Key::RestoredHere } else { Key::LeftOutHere };
        let name = strings.fill(key, &[("what", &what)]);
        self.view
            .part(Tag::Button, if first.restored { Part::PutBack } else { Part::LeftOut })
            .attr(Attr::TypeButton)
            .attr(Attr::Action(Action::LeftOut))
            .attr(Attr::Removal(first.id))
            .attr(Attr::AriaLabel(name.into()))
            .text("⋯")
            .close();
    }
}

/// What deserves a sign, by its place among so many top-level blocks.
pub(super) fn marked(reading: &Reading, blocks: usize) -> Vec<&Removal> {
    let mut marked: Vec<&Removal> = reading.removals.iter().filter(|r| is_marked(r, blocks)).collect();
    order::by_key(&mut marked, |r| r.before);
    marked
}

/// Whether its place is worth a sign: inside the text, and at the ends where it is no furniture of the page.
fn is_marked(removal: &Removal, blocks: usize) -> bool {
    use Reason::*;
    let inside = removal.before > 0 && (removal.before as usize) < blocks;
    let content = matches!(
        removal.reason,
        Appeal | Newsletter | Paywall | Related | AuthorBox | Advertisement | Duplicate | LowScore
    );
    removal.restored || (removal.words > 0 && content && (inside || removal.reason == Appeal))
}

fn reason(reason: Reason) -> Key {
    match reason {
        Reason::Navigation => Key::ReasonNavigation,
        Reason::Appeal => Key::ReasonAppeal,
        Reason::Newsletter => Key::ReasonNewsletter,
        Reason::Paywall => Key::ReasonPaywall,
        Reason::Consent => Key::ReasonConsent,
        Reason::Share => Key::ReasonShare,
        Reason::Related => Key::ReasonRelated,
        Reason::Comments => Key::ReasonComments,
        Reason::AuthorBox => Key::ReasonAuthorBox,
        Reason::Advertisement => Key::ReasonAdvertisement,
        Reason::Chrome => Key::ReasonChrome,
        Reason::Hidden => Key::ReasonHidden,
        Reason::Duplicate => Key::ReasonDuplicate,
        Reason::Control => Key::ReasonControl,
        Reason::LowScore => Key::ReasonLowScore,
    }
}
