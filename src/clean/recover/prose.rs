//! The article among the text of a page's state: which of its strings are prose, and which part of the state holds the page's own.
//!
//! Only a part that calls itself by the page's title is taken. Without one, what most of the prose of a shop's or a broadcaster's
//! state says is terms of use and messages to come.

use super::json::Json;
use crate::clean::names;
use crate::clean::topics::Topic;
use crate::text::folded::fold;
use std::ops::Range;

/// A piece of the article.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Piece {
    /// A heading of a part.
    Heading(String),
    /// A paragraph of text.
    Paragraph(String),
    /// Markup.
    Html(String),
}

impl Piece {
    /// Its words, markup left out.
    pub fn words(&self) -> usize {
        match self {
            Piece::Heading(text) | Piece::Paragraph(text) => text.split_whitespace().count(),
            Piece::Html(html) => html
                .split('<')
                .map(|part| part.split_once('>').map_or(part, |(_, text)| text).split_whitespace().count())
                .sum(),
        }
    }
}

/// Sentences of fewer words are labels as a rule.
const SENTENCE: usize = 8;
/// More strings in one object than any article's: a table of messages in the reader's language.
const MESSAGES: usize = 20;
/// What a part is called whose text is not the article's.
#[rustfmt::skip]
const ASIDE: &[Topic] = &[
    Topic::Menu, Topic::Footer, Topic::Related, Topic::Consent, Topic::Newsletter, Topic::Legal, Topic::Language, Topic::Login,
];
/// The same, unless it is called the article's body besides: `articleBodyWithoutAds`, `messageBody`.
const DOUBTFUL: &[Topic] = &[Topic::Advert, Topic::Message, Topic::Meta, Topic::Comment];

/// The pieces of the page's own part, in their order. `titles` are those that the page gives itself, folded.
pub fn pick(values: &[Json], titles: &[String]) -> Vec<Piece> {
    let mut outline = Outline { titles, pieces: Vec::new(), titled: Vec::new() };
    values.iter().for_each(|value| outline.walk(value));
    let mut before = vec![0];
    for piece in &outline.pieces {
        before.push(before[before.len() - 1] + piece.words());
    }
    let sum = |part: &Range<usize>| before[part.end] - before[part.start];
    let mut own: Option<&Titled> = None;
    // Parts stand behind those inside them: what is around the article may be called the same, and holds the shop's terms besides.
    // Of several that the title begins with, the one that is called by most of it.
    for part in outline.titled.iter().filter(|part| sum(&part.range) >= super::LEAST as usize) {
        let better = |own: &Titled| {
            let around = part.range.start <= own.range.start && own.range.end <= part.range.end;
            part.title > own.title || part.title == own.title && !around && sum(&part.range) > sum(&own.range)
        };
        if own.is_none_or(better) {
            own = Some(part);
        }
    }
    own.map_or_else(Vec::new, |part| tidy(&outline.pieces[part.range.clone()]))
}

/// An object that is called as the page is.
struct Titled {
    /// Its pieces.
    range: Range<usize>,
    /// How much of the page's title it is called by, in bytes.
    title: usize,
}

/// The words of a piece, whatever its markup.
fn plain(piece: &Piece) -> String {
    match piece {
        Piece::Heading(text) | Piece::Paragraph(text) => fold(text, usize::MAX),
        Piece::Html(html) => {
            let texts = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
            fold(&texts.collect::<Vec<_>>().join(" "), usize::MAX)
        }
    }
}

/// Without copies, and without headings that nothing follows.
fn tidy(pieces: &[Piece]) -> Vec<Piece> {
    let mut seen = std::collections::BTreeSet::new();
    let mut out: Vec<Piece> = Vec::new();
    for piece in pieces {
        let heading = matches!(piece, Piece::Heading(_));
        if !heading && !seen.insert(plain(piece)) {
            continue;
        }
        if heading && matches!(out.last(), Some(Piece::Heading(_))) {
            out.pop();
        }
        out.push(piece.clone());
    }
    if matches!(out.last(), Some(Piece::Heading(_))) {
        out.pop();
    }
    out
}

struct Outline<'a> {
    titles: &'a [String],
    pieces: Vec<Piece>,
    titled: Vec<Titled>,
}

impl Outline<'_> {
    /// The parser stops at 128 levels, so this may call itself.
    fn walk(&mut self, value: &Json) {
        match value {
            Json::Other => {}
            Json::Text(text) => self.say(text),
            Json::List(items) => items.iter().for_each(|item| self.walk(item)),
            Json::Map(entries) => match rich(value) {
                Some(piece) => self.pieces.push(piece),
                None => self.part(entries),
            },
        }
    }

    fn part(&mut self, entries: &[(String, Json)]) {
        let from = self.pieces.len();
        let mut title = 0;
        let texts = entries.iter().filter(|(_, v)| matches!(v, Json::Text(_))).count();
        let kind = entries.iter().find_map(|(key, value)| match value {
            Json::Text(kind) if key == "type" => Some(&**kind),
            _ => None,
        });
        for (key, value) in entries {
            let name = names::of_name(key);
            let body = name.any(&[Topic::Article, Topic::Text, Topic::Post]);
            let aside = name.any(ASIDE) || name.any(DOUBTFUL) && !body;
            match value {
                _ if aside => {}
                // A block of an editor: `{"type": "header-two", "text": …}`.
                Json::Text(text) if key == "text" && kind.is_some() => self.block(kind, text),
                Json::Map(_) if key == "data" && kind.is_some() && value.text("text").is_some() => {
                    self.block(kind, value.text("text").unwrap_or(""));
                }
                Json::Text(text) => {
                    let called = self.is_title(text);
                    title = title.max(called);
                    let heading = name.has(Topic::Title) && text.split_whitespace().count() < 2 * SENTENCE;
                    if called > 0 || heading && !is_prose(text) {
                        self.pieces.push(Piece::Heading(text.clone()));
                    } else if texts < MESSAGES || name.any(&[Topic::Article, Topic::Text, Topic::Content]) {
                        self.say(text);
                    }
                }
                value => self.walk(value),
            }
        }
        if title > 0 {
            self.titled.push(Titled { range: from..self.pieces.len(), title });
        }
    }

    /// A block of an editor, however short.
    fn block(&mut self, kind: Option<&str>, text: &str) {
        if text.trim().is_empty() || text.starts_with('{') {
            return;
        }
        let heading = kind.is_some_and(|k| k.starts_with("head"));
        self.pieces.push(match (heading, is_markup(text)) {
            (true, _) => Piece::Heading(text.to_owned()),
            (false, true) => Piece::Html(format!("<p>{text}</p>")),
            (false, false) => Piece::Paragraph(text.to_owned()),
        });
    }

    fn say(&mut self, text: &str) {
        if !is_prose(text) {
            return;
        }
        if is_markup(text) {
            self.pieces.push(Piece::Html(text.to_owned()));
        } else {
            let lines = text.lines().map(str::trim).filter(|l| !l.is_empty());
            self.pieces.extend(lines.map(|l| Piece::Paragraph(l.to_owned())));
        }
    }

    /// How much of the page's title the text is, if the title begins with it; 0 for none.
    fn is_title(&self, text: &str) -> usize {
        // Three words: shorter names stand everywhere. No title is a paragraph.
        if !(3..40).contains(&text.split_whitespace().count()) {
            return 0;
        }
        let text = fold(text, 300);
        if self.titles.iter().any(|title| title.starts_with(&text)) { text.len() } else { 0 }
    }
}

/// A paragraph of a rich-text tree: an object with a list of pieces of text, some of them links or emphasis around more.
/// So write Contentful, Sanity, Slate, Lexical and ProseMirror.
fn rich(value: &Json) -> Option<Piece> {
    let list = ["children", "content"].iter().find_map(|key| match value.get(key) {
        Some(Json::List(items)) if !items.is_empty() => Some(items),
        _ => None,
    })?;
    let mut text = String::new();
    list.iter().try_for_each(|item| inline(item, &mut text))?;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        return None;
    }
    let kind = ["tag", "style", "nodeType", "type", "_type"].iter().find_map(|key| value.text(key));
    let heading = kind.is_some_and(|k| k.starts_with("heading") || matches!(k, "h1" | "h2" | "h3" | "h4"));
    Some(if heading { Piece::Heading(text) } else { Piece::Paragraph(text) })
}

/// Adds the text of an inline node; nothing for a node that is none. A node without text or children is a break or a picture.
fn inline(value: &Json, out: &mut String) -> Option<()> {
    if let Some(text) = value.text("text").or_else(|| value.text("value")) {
        out.push_str(text);
        return Some(());
    }
    let kind = ["nodeType", "type", "_type"].iter().find_map(|key| value.text(key))?;
    match value.get("children").or_else(|| value.get("content")) {
        Some(Json::List(items)) => {
            let inline =
                ["link", "hyperlink", "entry-hyperlink", "a", "strong", "em", "autolink"].contains(&kind);
            inline.then(|| items.iter().try_for_each(|item| self::inline(item, out)))?
        }
        _ => {
            out.push(' ');
            Some(())
        }
    }
}

fn is_markup(text: &str) -> bool {
    [
        "</p>",
        "<br",
        "</li>",
        "</h2>",
        "</div>",
        "</a>",
        "</b>",
        "</i>",
        "</em>",
        "</strong>",
        "&amp;",
        "&nbsp;",
    ]
    .iter()
    .any(|tag| text.contains(tag))
}

/// Whether a string holds sentences: words with a mark that ends one, not an address, a style or a program.
fn is_prose(text: &str) -> bool {
    let text = text.trim();
    if text.starts_with(['{', '[', '.', '#', '@', '/'])
        || text.starts_with("<svg")
        || text.starts_with("<style")
    {
        return false;
    }
    if is_markup(text) {
        return Piece::Html(text.to_owned()).words() >= SENTENCE;
    }
    // Scripts without spaces: a sentence has some twenty letters.
    let wide = text.chars().filter(|c| *c >= '\u{3000}').count();
    let words = text.split_whitespace().count().max(wide / 3);
    let ends = text.ends_with(['.', '!', '?', '…', '。', '！', '？', '।', '؟', '"', '”', ')', ':'])
        || text.contains(". ");
    let letters = text.chars().filter(|c| c.is_alphabetic() || *c == ' ').count();
    words >= SENTENCE && ends && letters * 10 >= text.chars().count() * 8
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(json: &str, title: &str, want: &[&str]) {
        let value: Json = serde_json::from_str(json).unwrap();
        let got = pick(&[value], &[title.to_owned()]);
        let got: Vec<String> = got
            .into_iter()
            .map(|piece| match piece {
                Piece::Heading(text) => format!("# {text}"),
                Piece::Paragraph(text) | Piece::Html(text) => text,
            })
            .collect();
        assert_eq!(got, want, "{json}");
    }

    const RAIN: &str =
        "It rained for nine days, and on the tenth the river came into the lower streets of the town.";
    const CREW: &str = "The ferry crew slept in the school, where the caretaker had lit the stove and laid out all the mats.";
    const REST: &str = "On Sunday the water fell, the shops opened their doors, and everybody swept mud into the road together.";

    #[test]
    fn the_part_with_the_pages_title_is_the_article() {
        let other = "A".to_owned() + &" long report about another town and its market hall.".repeat(12);
        check(
            &format!(
                r#"{{"posts":{{"12":{{"title":"Another town entirely","body":"{other}"}},
                "13":{{"title":"The river comes in","dek":"{RAIN}","body":"{CREW}\n{REST}","footerText":"{other}"}}}}}}"#
            ),
            "the river comes in | post",
            &["# The river comes in", RAIN, CREW, REST],
        );
    }

    #[test]
    fn the_longer_title_wins_and_headlines_may_be_sentences() {
        let other = "A".to_owned() + &" long report about another river and its mills.".repeat(12);
        let state = format!(
            r#"{{"a":{{"title":"Why the river comes","text":"{other}"}},
                "b":{{"headline":"Why the river comes into town every third year, again?","body":"{RAIN}\n{CREW} {REST}"}}}}"#
        );
        let title = "why the river comes into town every third year again";
        let head = "# Why the river comes into town every third year, again?";
        check(&state, title, &[head, RAIN, &format!("{CREW} {REST}")]);
    }

    #[test]
    fn blocks_of_editors_keep_their_short_lines() {
        let state = format!(
            r#"{{"title":"Nine days of rain","blocks":[{{"type":"header-two","text":"Water"}},{{"type":"unstyled","text":"“Go,” she said."}},
                {{"type":"paragraph","data":{{"text":"{RAIN} <b>{CREW}</b>"}}}}]}}"#
        );
        let want =
            ["# Nine days of rain", "# Water", "“Go,” she said.", &format!("<p>{RAIN} <b>{CREW}</b></p>")];
        check(&state, "nine days of rain", &want[1..]);
    }

    #[test]
    fn rich_text_becomes_paragraphs() {
        check(
            &format!(
                r#"{{"name":"Nine days of rain","content":[{{"nodeType":"heading-2","content":[{{"nodeType":"text","value":"Water"}}]}},
                {{"nodeType":"paragraph","content":[{{"nodeType":"text","value":"{RAIN} "}},
                {{"nodeType":"hyperlink","content":[{{"nodeType":"text","value":"{CREW}"}}]}},{{"nodeType":"text","value":" {REST}"}}]}}]}}"#
            ),
            "nine days of rain",
            &["# Water", &format!("{RAIN} {CREW} {REST}")],
        );
    }

    #[test]
    fn settings_are_no_prose() {
        for text in [
            "https://h.example/a/b",
            ".a { color: red; } .b { margin: 0 auto; } .c { padding: 1px 2px 3px 4px; }",
            "Sign in",
            "a b c d e f g h i j k",
            "<svg><path d='M 1 2 3 4 5 6 7 8 9 10'></path><br></svg>",
        ] {
            assert!(!is_prose(text), "{text}");
        }
    }
}
