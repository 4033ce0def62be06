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
const ASIDE: &[Topic] = &[
    Topic::Menu,
    Topic::Footer,
    Topic::Related,
    Topic::Consent,
    Topic::Newsletter,
    Topic::Legal,
    Topic::Advert,
    Topic::Language,
    Topic::Message,
    Topic::Login,
    Topic::Comment,
    Topic::Meta,
];

/// The pieces of the page's own part, in their order. `titles` are those that the page gives itself, folded.
pub fn pick(values: &[Json], titles: &[String]) -> Vec<Piece> {
    let mut outline = Outline { titles, pieces: Vec::new(), titled: Vec::new() };
    values.iter().for_each(|value| outline.walk(value));
    let words: Vec<usize> = outline.pieces.iter().map(Piece::words).collect();
    let sum = |part: &Range<usize>| words[part.clone()].iter().sum::<usize>();
    let mut own: Option<&Range<usize>> = None;
    // Parts stand behind those inside them: what is around the article may be called the same, and holds the shop's terms besides.
    for part in outline.titled.iter().filter(|part| sum(part) >= super::LEAST as usize) {
        if own.is_none_or(|own| !(part.start <= own.start && own.end <= part.end) && sum(part) > sum(own)) {
            own = Some(part);
        }
    }
    own.map_or_else(Vec::new, |part| tidy(&outline.pieces[part.clone()]))
}

/// Without copies, and without headings that nothing follows.
fn tidy(pieces: &[Piece]) -> Vec<Piece> {
    let mut seen = std::collections::BTreeSet::new();
    let mut out: Vec<Piece> = Vec::new();
    for piece in pieces {
        let heading = matches!(piece, Piece::Heading(_));
        if !heading && !seen.insert(piece) {
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
    /// The objects that are called as the page is.
    titled: Vec<Range<usize>>,
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
        let mut titled = false;
        let texts = entries.iter().filter(|(_, v)| matches!(v, Json::Text(_))).count();
        for (key, value) in entries {
            let name = names::of_name(key);
            match value {
                _ if name.any(ASIDE) => {}
                Json::Text(text) if !is_prose(text) => {
                    titled |= self.is_title(text);
                    if name.has(Topic::Title) && text.split_whitespace().count() < 2 * SENTENCE {
                        self.pieces.push(Piece::Heading(text.clone()));
                    }
                }
                Json::Text(_) if texts >= MESSAGES => {}
                value => self.walk(value),
            }
        }
        if titled {
            self.titled.push(from..self.pieces.len());
        }
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

    /// Whether the page's title begins with the text.
    fn is_title(&self, text: &str) -> bool {
        // Three words: shorter names stand everywhere.
        text.split_whitespace().count() >= 3 && {
            let text = fold(text, 300);
            self.titles.iter().any(|title| title.starts_with(&text))
        }
    }
}

/// A paragraph of a rich-text tree: an object with a list of pieces of text, some of them links or emphasis around more.
/// So write Contentful, Sanity, Slate, Lexical, ProseMirror and Draft.js.
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

/// Adds the text of an inline node; nothing for a node that is none.
fn inline(value: &Json, out: &mut String) -> Option<()> {
    if let Some(text) = value.text("text").or_else(|| value.text("value")) {
        out.push_str(text);
        return Some(());
    }
    let kind = ["nodeType", "type", "_type"].iter().find_map(|key| value.text(key))?;
    let inline = ["link", "hyperlink", "entry-hyperlink", "a", "strong", "em", "autolink"].contains(&kind);
    let (true, Some(Json::List(items))) = (inline, value.get("children").or_else(|| value.get("content")))
    else {
        return None;
    };
    items.iter().try_for_each(|item| inline_text(item, out))
}

/// What stands in a link is text alone.
fn inline_text(value: &Json, out: &mut String) -> Option<()> {
    out.push_str(value.text("text").or_else(|| value.text("value"))?);
    Some(())
}

fn is_markup(text: &str) -> bool {
    ["</p>", "<br", "</li>", "</h2>", "</div>"].iter().any(|tag| text.contains(tag))
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
