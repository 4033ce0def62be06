//! The quotations as cards in reading order, with filters by speaker and kind, and one menu of citation formats for all cards.

use super::speakers::{self, KINDS, Tallies, Tally};
use super::{Action, Attr, Key, Options, Part, Role, Tag, View, Words, evidence, words};
use crate::Reading;
use crate::lexicon::ALL;
use crate::quote::{Quote, QuoteKind};
use crate::text::without_turns;

pub(super) fn build<'a>(reading: &'a Reading, options: &Options<'a>) -> View<'a> {
    let mut view = View::default();
    let strings = &options.strings;
    let tallies = speakers::count(reading, options);
    if tallies.all.quotes == 0 {
        view.part(Tag::P, Part::NoQuotes).text(strings.get(Key::NoQuotes)).close();
        return view;
    }
    view.part(Tag::P, Part::QuoteSummary).text(summary(&tallies, options)).close();
    let looks = looks_for_speakers(reading);
    if !looks {
        view.part(Tag::P, Part::SpeakersUnknown).text(strings.get(Key::SpeakersUnknown)).close();
    }
    speaker_filter(&mut view, reading, &tallies, options);
    kind_filter(&mut view, &tallies, options);
    view.part(Tag::Ol, Part::QuoteList).attr(Attr::AriaLabel(strings.get(Key::QuotesRegion).into()));
    for quote in speakers::shown(reading, options) {
        card(&mut view, reading, quote, options, looks);
    }
    view.close();
    format_menu(&mut view, options);
    view
}

fn summary(tallies: &Tallies, options: &Options<'_>) -> String {
    let strings = &options.strings;
    let speakers = tallies.speakers.iter().filter(|t| t.quotes > 0).count() as u32;
    let quotes = strings.count(Key::QuoteCount, tallies.all.quotes);
    if speakers == 0 {
        return quotes;
    }
    let speakers = strings.count(Key::SpeakerCount, speakers);
    strings.fill(Key::QuoteSummary, &[("quotes", &quotes), ("speakers", &speakers)])
}

fn speaker_filter<'a>(view: &mut View<'a>, reading: &'a Reading, tallies: &Tallies, options: &Options<'a>) {
    let strings = &options.strings;
    view.part(Tag::Div, Part::SpeakerFilter).attr(Attr::Role(Role::Group));
    view.attr(Attr::AriaLabel(strings.get(Key::FilterSpeakers).into()));
    let mut button = |attr: Attr<'a>, name: &'a str, tally: Tally, share: bool| {
        let pressed = attr == Attr::AllSpeakers;
        filter(view, Action::FilterSpeaker, attr, pressed, name, tally);
        if share {
            let share = strings.fill(Key::Share, &[("n", &tally.share(tallies.all).to_string())]);
            view.text(" ").part(Tag::Span, Part::FilterShare).text(share).close();
        }
        view.close();
    };
    button(Attr::AllSpeakers, strings.get(Key::AllSpeakers), tallies.all, false);
    for (speaker, tally) in reading.speakers.iter().zip(&tallies.speakers).filter(|(_, t)| t.quotes > 0) {
        button(Attr::Speaker(Some(speaker.id)), &speaker.name, *tally, true);
    }
    if tallies.unattributed.quotes > 0 {
        button(Attr::Speaker(None), strings.get(Key::Unattributed), tallies.unattributed, true);
    }
    view.close();
}

fn kind_filter<'a>(view: &mut View<'a>, tallies: &Tallies, options: &Options<'a>) {
    // A filter with one choice is none.
    if tallies.kinds.iter().filter(|t| t.quotes > 0).count() < 2 {
        return;
    }
    let strings = &options.strings;
    view.part(Tag::Div, Part::KindFilter).attr(Attr::Role(Role::Group));
    view.attr(Attr::AriaLabel(strings.get(Key::FilterKinds).into()));
    filter(view, Action::FilterKind, Attr::AllKinds, true, strings.get(Key::AllKinds), tallies.all);
    view.close();
    for (kind, tally) in KINDS.iter().zip(tallies.kinds).filter(|(_, t)| t.quotes > 0) {
        let name = strings.get(kind_name(*kind));
        filter(view, Action::FilterKind, Attr::Kind(*kind), false, name, tally);
        view.close();
    }
    view.close();
}

/// Opens a filter's button, which the caller closes.
fn filter<'a>(
    view: &mut View<'a>,
    action: Action,
    what: Attr<'a>,
    pressed: bool,
    name: &'a str,
    tally: Tally,
) {
    view.part(Tag::Button, Part::Filter).attr(Attr::TypeButton).attr(Attr::Action(action)).attr(what);
    view.attr(Attr::AriaPressed(pressed));
    view.part(Tag::Span, Part::FilterName).text(without_turns(name)).close().text(" ");
    view.part(Tag::Span, Part::FilterCount).text(tally.quotes.to_string()).close();
}

/// Whether speakers are looked for in the article's language; where they are not, that nobody was found is no evidence.
fn looks_for_speakers(reading: &Reading) -> bool {
    let language = reading.article.meta.language.as_ref();
    !reading.speakers.is_empty()
        || language.is_none_or(|l| ALL.iter().any(|tables| tables.code == l.primary()))
}

fn card<'a>(
    view: &mut View<'a>,
    reading: &'a Reading,
    quote: &'a Quote,
    options: &Options<'a>,
    evidence: bool,
) {
    let strings = &options.strings;
    let speaker = quote.shown().and_then(|id| reading.speakers.get(id as usize));
    view.part(Tag::Li, Part::QuoteItem)
        .attr(Attr::Quote(quote.id))
        .attr(Attr::Speaker(speaker.map(|s| s.id)))
        .attr(Attr::Kind(quote.kind));
    view.part(Tag::Div, Part::QuoteText).part(Tag::Button, Part::QuoteJump).attr(Attr::TypeButton);
    view.attr(Attr::Action(Action::Jump)).attr(Attr::Quote(quote.id));
    let Words { open, body, close } =
        words(reading.article.text(), quote, reading.article.meta.language.as_ref());
    view.text(open).text(body).text(close);
    view.close().close();
    view.part(Tag::P, Part::QuoteSpeaker);
    match speaker {
        Some(speaker) => {
            view.part(Tag::Span, Part::Speaker).text(without_turns(&speaker.name)).close();
            if let Some(role) = &speaker.role {
                view.text(" ").part(Tag::Span, Part::SpeakerRole).text(without_turns(role)).close();
            }
        }
        None => {
            view.part(Tag::Span, Part::Unattributed).text(strings.get(Key::Unattributed)).close();
        }
    }
    view.close();
    if evidence {
        view.part(Tag::Details, Part::Evidence);
        view.part(Tag::Summary, Part::EvidenceSummary).text(strings.get(Key::Evidence)).close();
        evidence::paint(view, reading, quote, strings);
        view.close();
    }
    view.part(Tag::Div, Part::QuoteActions);
    button(view, Action::Copy).attr(Attr::Format("text"));
    view.text(strings.get(Key::Copy)).close();
    button(view, Action::CopyLink).text(strings.get(Key::CopyLink)).close();
    button(view, Action::Formats).text(strings.get(Key::CopyAs)).close();
    view.close().close();
}

fn format_menu<'a>(view: &mut View<'a>, options: &Options<'a>) {
    let strings = &options.strings;
    view.part(Tag::Div, Part::FormatMenu).attr(Attr::Role(Role::Group)).attr(Attr::Hidden);
    view.attr(Attr::AriaLabel(strings.get(Key::CopyAs).into()));
    for (format, key) in FORMATS {
        view.part(Tag::Button, Part::Button).attr(Attr::TypeButton).attr(Attr::Action(Action::Copy));
        view.attr(Attr::Format(format)).text(strings.get(*key)).close();
    }
    view.close();
}

/// The citation formats by name, as `export::cite` spells them, in the order of the menu.
pub const FORMATS: &[(&str, Key)] = &[
    ("text", Key::FormatText),
    ("markdown", Key::FormatMarkdown),
    ("html", Key::FormatHtml),
    ("csl", Key::FormatCsl),
    ("bibtex", Key::FormatBibtex),
    ("annotation", Key::FormatAnnotation),
    ("schema", Key::FormatSchema),
];

fn button<'v, 'a>(view: &'v mut View<'a>, action: Action) -> &'v mut View<'a> {
    view.part(Tag::Button, Part::Button).attr(Attr::TypeButton).attr(Attr::Action(action))
}

fn kind_name(kind: QuoteKind) -> Key {
    match kind {
        QuoteKind::Direct => Key::KindDirect,
        QuoteKind::Partial => Key::KindPartial,
        QuoteKind::Block => Key::KindBlock,
        QuoteKind::Scare => Key::KindScare,
    }
}
