//! What was left out: each with its reason, its first words, and a button that puts it back.

use super::{Action, Attr, Key, Options, Part, Tag, View};
use crate::Reading;
use crate::clean::Reason;

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
