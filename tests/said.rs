//! What the sidebar is promised beyond the words: one quotation of several segments, authors of what is set apart, scare quotes
//! kept apart, roles, evidence and how sure it is. The tables of `quotes.rs` hold the words themselves.

use pullquote::export::cite;
use pullquote::quote::{DISPLAY_THRESHOLD, Quote, QuoteKind, Rule};
use pullquote::view::Strings;
use pullquote::{Format, Input, Options, Reading, find_quotes, read};

fn html(body: &str) -> Reading {
    // Enough prose around it that the page is an article.
    let prose = "<p>The harbour of the old town has been closed since the storm in May, and nobody in the council could say on \
                 Monday when the boats would be allowed to leave again, which is why the pilots met at the pier.</p>";
    let page =
        format!("<title>The harbour</title><article><h1>The harbour</h1>{prose}{body}{prose}</article>");
    read(Input::Text(&page), &Options { format: Format::Html, ..Options::default() })
}

fn speaker<'a>(reading: &'a Reading, quote: &Quote) -> &'a str {
    quote.speaker.map_or("nobody", |s| reading.speakers[s as usize].name.as_str())
}

/// The words of each segment.
fn segments<'a>(reading: &'a Reading, quote: &Quote) -> Vec<&'a str> {
    quote.segments.iter().map(|s| s.inner.of(reading.article.text())).collect()
}

#[test]
fn a_text_may_end_anywhere() {
    for text in [
        "“We will go there now,” said a spokeswoman,",
        "„Wir gehen jetzt dorthin“, sagte eine Sprecherin,",
        "« Nous y allons maintenant », a dit une porte-parole,",
        "“Wij gaan morgen met de boot naar de stad”, zei-i\u{212a}.",
    ] {
        for speaker in find_quotes(text).speakers {
            assert!(!speaker.name.is_empty(), "{text}");
        }
    }
}

#[test]
fn an_interrupted_quotation_is_one_of_two_segments() {
    for text in [
        "“If the rain stops,” Ann Moss said, “we sail at noon.”",
        "„Wenn der Regen aufhört“, sagte Ann Moss, „fahren wir am Mittag.“",
        "« Si la pluie cesse, dit-elle, nous partons à midi. »",
    ] {
        let reading = find_quotes(text);
        assert_eq!(reading.quotes.len(), 1, "{text}");
        assert_eq!(segments(&reading, &reading.quotes[0]).len(), 2, "{text}");
    }
}

#[test]
fn its_segments_leave_the_attribution_out() {
    let reading = find_quotes("“If the rain stops,” Ann Moss said, “we sail at noon.”");
    assert_eq!(segments(&reading, &reading.quotes[0]), ["If the rain stops,", "we sail at noon."]);
}

#[test]
fn a_quotation_over_paragraphs_is_one_with_a_segment_each() {
    let reading = find_quotes(
        "“The rain has stopped.\n\n“The boats are ready.\n\n“We sail at noon,” Ann Moss said.\n\nThe pilots agreed.",
    );
    assert_eq!(reading.quotes.len(), 1);
    let quote = &reading.quotes[0];
    assert_eq!(
        segments(&reading, quote),
        ["The rain has stopped.", "The boats are ready.", "We sail at noon,"]
    );
    assert_eq!((speaker(&reading, quote), reading.notes.len()), ("Ann Moss", 0));
}

#[test]
fn a_quotation_over_paragraphs_may_have_its_speaker_in_front() {
    let reading =
        find_quotes("Ann Moss said: “The rain has stopped.\n\n“We sail at noon.”\n\nThe pilots agreed.");
    assert_eq!(reading.quotes.len(), 1);
    assert_eq!(speaker(&reading, &reading.quotes[0]), "Ann Moss");
}

#[test]
fn what_is_set_apart_has_the_author_its_page_gives() {
    let check = |body: &str, name: &str, words: &str| {
        let reading = html(body);
        let quote = reading.quotes.iter().find(|q| q.kind == QuoteKind::Block).expect(body);
        assert_eq!((speaker(&reading, quote), segments(&reading, quote)), (name, vec![words]), "{body}");
        assert!(quote.shown().is_some() && quote.rule == Rule::Block, "{body}");
    };
    check(
        "<blockquote><p>We never asked for the harbour to be moved.</p><footer>Ann Moss</footer></blockquote>",
        "Ann Moss",
        "We never asked for the harbour to be moved.",
    );
    check(
        "<p>In her letter to the council Ann Moss wrote:</p><blockquote><p>We never asked for it to be moved.</p></blockquote>",
        "Ann Moss",
        "We never asked for it to be moved.",
    );
    check(
        "<blockquote class=twitter-tweet><p>Gale warning for all of the coast tonight.</p>&mdash; Ann Moss (@annmoss) \
         <a href='https://t.example/annmoss/status/1'>May 1, 2024</a></blockquote>",
        "Ann Moss",
        "Gale warning for all of the coast tonight.",
    );
}

#[test]
fn scare_quotes_are_listed_on_request_only() {
    let reading = find_quotes("She stars in the film “The Long Tide” next year. “We go,” said Ann Vega.");
    let kinds: Vec<_> = reading.quotes.iter().map(|q| q.kind).collect();
    assert_eq!(kinds, [QuoteKind::Scare, QuoteKind::Direct]);
    let cited = |scare| {
        let options = cite::Options {
            quote: None,
            format: cite::Format::Text,
            page: None,
            strings: Strings::default(),
            scare,
        };
        cite::cite(&reading, &options).unwrap().contains("The Long Tide")
    };
    assert_eq!((cited(false), cited(true)), (false, true));
}

#[test]
fn a_conversation_keeps_its_speakers_apart() {
    let reading = find_quotes(
        "MOSS: The boats had stopped.\n\nHOLT: All of them?\n\nMOSS: All but one, and she leaks.\n\nHOLT: Then we walk.",
    );
    let who: Vec<_> = reading.quotes.iter().map(|q| speaker(&reading, q)).collect();
    assert_eq!(who, ["MOSS", "HOLT", "MOSS", "HOLT"]);
    assert_eq!(reading.speakers.len(), 2);
    assert!(reading.quotes.iter().all(|q| q.rule == Rule::SpeakerLabel && q.shown().is_some()));
}

#[test]
fn roles_are_kept_in_front_of_and_behind_a_name() {
    let check = |text: &str, name: &str, role: &str| {
        let reading = find_quotes(text);
        let speaker = &reading.speakers[0];
        assert_eq!((speaker.name.as_str(), speaker.role.as_deref()), (name, Some(role)), "{text}");
    };
    check("“We start at dawn,” said English teacher Ann Vega.", "Ann Vega", "English teacher");
    check(
        "“We start at dawn,” said Ann Vega, a teacher in Porto, on Monday.",
        "Ann Vega",
        "a teacher in Porto",
    );
    check(
        "A spokeswoman for the port, Ann Vega, said: “We start at dawn.”",
        "Ann Vega",
        "spokeswoman for the port",
    );
    check("The mayor's lawyer, Ann Vega, said: “We start at dawn.”", "Ann Vega", "lawyer");
    check("Mayor Bo Lind left.\n\n“I have nothing to add,” Lind said.", "Bo Lind", "Mayor");
}

#[test]
fn each_quotation_shows_its_evidence() {
    let text = "“We start at dawn,” said Ann Vega.";
    let quote = &find_quotes(text).quotes[0];
    assert_eq!(quote.mention.map(|m| m.of(text)), Some("Ann Vega"));
    assert_eq!(quote.cue.map(|c| c.of(text)), Some("said"));
    assert_eq!(quote.rule, Rule::QuoteCueSource);
}

#[test]
fn plain_evidence_is_surer_than_none() {
    let sure = |text: &str| find_quotes(text).quotes.last().map_or(0, |q| q.confidence);
    let plain = sure("“We start at dawn,” said Ann Vega.");
    let far = sure(
        "Ann Vega met Bo Lind at the pier on Monday.\n\nIt rained.\n\n“We start at dawn and not a minute later.”",
    );
    assert!(plain >= DISPLAY_THRESHOLD && far < DISPLAY_THRESHOLD, "{plain} and {far}");
}

#[test]
fn signatures_are_read_in_scripts_without_capitals() {
    for (words, name) in [
        (
            "<p>لن نترك هذا الميناء لأحد، فهو كل ما نملك في هذه المدينة.</p><footer>— يوسف النجار</footer>",
            "يوسف النجار",
        ),
        (
            "<p>この港を誰にも渡すつもりはありません。ここが私たちの町のすべてです。</p><footer>― 高橋 静江</footer>",
            "高橋 静江",
        ),
    ] {
        let reading = html(&format!("<blockquote>{words}</blockquote>"));
        let quote = reading.quotes.iter().find(|q| q.kind == QuoteKind::Block).expect(name);
        assert_eq!(speaker(&reading, quote), name);
    }
}
