//! Who said what in English: each passage with its quotations, "speaker | cue | words", speakers that are no names in brackets.

fn check(text: &str, want: &[&str]) {
    let reading = pullquote::find_quotes(text);
    let text = reading.article.text();
    let mut got = Vec::new();
    for quote in reading.quotes.iter().filter(|q| q.kind.as_str() != "scare") {
        let speaker = quote.speaker.map(|s| &reading.speakers[s as usize]);
        let name = match speaker {
            Some(s) if s.named => s.name.clone(),
            Some(s) => format!("[{}]", s.name),
            None => "nobody".to_owned(),
        };
        let cue = quote.cue.map_or("", |c| c.of(text));
        got.push(format!("{name} | {cue} | {}", quote.text(text).replace(" … ", " ")));
    }
    assert_eq!(got, want, "{text}");
}

#[test]
fn behind_and_before_the_words() {
    check("“We start at dawn,” Ann Vega said.", &["Ann Vega | said | We start at dawn,"]);
    check("“We start at dawn,” said Ann Vega, a teacher in Porto.", &["Ann Vega | said | We start at dawn,"]);
    check("Ann Vega said, “We start at dawn.”", &["Ann Vega | said | We start at dawn."]);
    check(
        "Ann Vega, who runs the ferry, told reporters: “We start at dawn.”",
        &["Ann Vega | told | We start at dawn."],
    );
    check(
        "The boats were “simply not safe,” according to Ann Vega.",
        &["Ann Vega | according to | simply not safe,"],
    );
}

#[test]
fn interrupted_words_have_one_speaker() {
    check(
        "“We start at dawn,” said Ann Vega. “The tide will not wait for anyone.”",
        &["Ann Vega | said | We start at dawn, The tide will not wait for anyone."],
    );
}

#[test]
fn reported_words_belong_to_the_subject_of_the_report() {
    check(
        "Mayor Bo Lind said on Monday that the plan of Ann Vega was “a leap in the dark” for the port.",
        &["Bo Lind | said | a leap in the dark"],
    );
    check(
        "Ann Vega praised the crews and called the old pier “a danger to everyone.”",
        &["Ann Vega | called | a danger to everyone."],
    );
}

#[test]
fn pronouns_and_short_names_find_their_person() {
    check(
        "Harbour master Ann Vega closed the pier on Friday.\n“It could not wait any longer,” she said.\n“We will open it again in May,” Ms. Vega added.",
        &[
            "Ann Vega | said | It could not wait any longer,",
            "Ann Vega | added | We will open it again in May,",
        ],
    );
    // A place is near, a person is meant.
    check(
        "Mr. Bo Lind, the mayor, came home from Lisbon.\n“The talks in Lisbon went well,” he said.",
        &["Bo Lind | said | The talks in Lisbon went well,"],
    );
}

#[test]
fn descriptions_are_no_names() {
    check(
        "“Nobody asked us before the pier was closed,” said another fisherman.",
        &["[another fisherman] | said | Nobody asked us before the pier was closed,"],
    );
    check(
        "“We are looking into it,” a spokeswoman for the port said.",
        &["[a spokeswoman for the port] | said | We are looking into it,"],
    );
}

#[test]
fn titles_are_nobodys_words() {
    check("She stars in the new film “The Long Tide” next year.", &[]);
}

#[test]
fn roles_are_kept() {
    let reading = pullquote::find_quotes("“We start at dawn,” said English teacher Ann Vega on the pier.");
    assert_eq!(reading.speakers[0].name, "Ann Vega");
    assert_eq!(reading.speakers[0].role.as_deref(), Some("English teacher"));
}

#[test]
fn a_pronoun_means_the_subject_of_its_own_paragraph_before_the_speaker_of_the_last() {
    let check = |second: &str, want: &str| {
        let text = format!(
            "Ms. Anna Berg opened the bridge on Friday. “It is a great day for the town,” she said.\n{second}"
        );
        let reading = pullquote::find_quotes(&text);
        let quote = reading.quotes.last().unwrap();
        assert_eq!(quote.speaker.map(|s| reading.speakers[s as usize].name.as_str()), Some(want), "{text}");
    };
    check("Asked about the cost, Halvorsen laughed. “We will find the money,” she said.", "Halvorsen");
    check(
        "Asked whether she would resign, Kari Halvorsen laughed. “I have only just begun,” she said.",
        "Kari Halvorsen",
    );
    check("Kari Halvorsen shook her head. “That is what they always say,” she said.", "Kari Halvorsen");
    // What she is, before the comma, is nobody else.
    check(
        "The head teacher, Kari Halvorsen, disagreed. She called it “a gift to the builders”.",
        "Kari Halvorsen",
    );
    // Nobody new acts: the speaker goes on.
    check("The bridge took nine years. “We were patient,” she said.", "Anna Berg");
}

#[test]
fn a_title_that_tells_a_man_is_no_she() {
    check(
        "Mr. Bo Lind met Anna Berg at the harbour. “It is safe,” he said.",
        &["Bo Lind | said | It is safe,"],
    );
    let reading = pullquote::find_quotes("Mr. Bo Lind left the harbour. “It is safe,” she said.");
    assert!(reading.speakers.iter().all(|s| s.name != "Bo Lind"));
}

#[test]
fn whom_only_he_follows_is_no_she() {
    let reading = pullquote::find_quotes(
        "Bo Lind left the harbour. He called it “a ruin”.\nSwimmers at the pool were angry. “They never asked us,” she said.",
    );
    let last = reading.quotes.last().unwrap();
    assert_ne!(last.speaker.map(|s| reading.speakers[s as usize].name.as_str()), Some("Bo Lind"));
}
