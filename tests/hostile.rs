//! Inputs made to break a reader are read to their end, and what is said of them holds. `cargo bench --bench hostile` times them.

mod inputs;

use pullquote::export::{self, To};
use pullquote::source::{self, MAX_ATTRIBUTES, MAX_DEPTH, MAX_NODES};
use pullquote::{Format, Input, Note, Options, read};

/// What each count is divided by: tests run without optimisation, and what breaks at full size mostly breaks at a hundredth.
const SMALLER: usize = 100;

#[test]
fn all_are_read_to_the_end() {
    for input in inputs::ALL {
        let bytes = (input.make)(SMALLER);
        let format = Format::parse(input.format).unwrap();
        let reading = read(Input::Bytes(&bytes), &Options { format, ..Options::default() });
        for to in [To::Text, To::Markdown, To::Html, To::Json, To::Quotes] {
            export::write(&reading, to);
        }
        let text = reading.article.text();
        for segment in reading.quotes.iter().flat_map(|quote| &quote.segments) {
            assert!(text.get(segment.inner.range()).is_some(), "{}", input.name);
            assert!(segment.outer.contains(segment.inner), "{}", input.name);
        }
    }
}

#[test]
fn trees_stay_within_their_limits() {
    for input in inputs::ALL {
        let bytes = (input.make)(SMALLER);
        let format = Format::parse(input.format).unwrap();
        let parsed =
            source::parse(Input::Bytes(&bytes), &source::Options { format, ..source::Options::default() });
        let dom = &parsed.dom;
        // The limit holds between two tokens, and one token may reopen as many elements as are open.
        assert!(dom.len() <= MAX_NODES + 2 * MAX_DEPTH, "{}: {} nodes", input.name, dom.len());
        let mut depth = 0usize;
        let mut deepest = 0;
        for step in dom.walk(pullquote::dom::Dom::DOCUMENT) {
            match step {
                pullquote::dom::Step::Enter(node) => {
                    depth += 1;
                    deepest = deepest.max(depth);
                    let attributes = dom.element(node).map_or(0, |element| element.attrs.len());
                    assert!(attributes <= MAX_ATTRIBUTES, "{}: {attributes} attributes", input.name);
                }
                pullquote::dom::Step::Leave(_) => depth -= 1,
            }
        }
        // Misnested formatting may lie a little deeper than the stack of open elements was.
        assert!(deepest <= 2 * MAX_DEPTH, "{}: {deepest} deep", input.name);
    }
}

#[test]
fn notes_tell_what_was_odd() {
    let check = |name: &str, note: Note| {
        let input = inputs::ALL.iter().find(|input| input.name == name).unwrap();
        let format = Format::parse(input.format).unwrap();
        let bytes = (input.make)(1);
        let parsed =
            source::parse(Input::Bytes(&bytes), &source::Options { format, ..source::Options::default() });
        assert!(parsed.notes.contains(&note), "{name}: {:?}", parsed.notes);
    };
    check("empty", Note::Empty);
    check("white space", Note::Empty);
    check("binary", Note::Binary);
    check("broken UTF-8", Note::BadEncoding);
    check("20,000 nested tables", Note::TooDeep);
    check("100,000 nested divs", Note::TooDeep);
    check("200,000 attributes", Note::TooMany);
    check("tables", Note::TooMany);
}
