//! What a paragraph is: headline, standfirst, heading, item of a list or running text.

use super::paragraphs::Paragraph;

/// What a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Running text.
    Paragraph,
    /// The headline.
    Title,
    /// The sentence below it.
    Dek,
    /// A heading inside the text.
    Heading,
    /// An item behind a bullet, which takes so many bytes with its blanks.
    Bullet {
        /// The bullet.
        sign: char,
        /// Bytes before the item's words.
        marker: usize,
    },
    /// An item behind its number.
    Number {
        /// The number.
        number: u32,
        /// Bytes before the item's words.
        marker: usize,
    },
}

impl Kind {
    /// Bytes before the words.
    pub(super) fn marker(self) -> usize {
        match self {
            Kind::Bullet { marker, .. } | Kind::Number { marker, .. } => marker,
            _ => 0,
        }
    }

    /// Whether an item goes on a list whose last item is `before`.
    pub(super) fn follows(self, before: Kind) -> bool {
        match (before, self) {
            (Kind::Bullet { sign, .. }, Kind::Bullet { sign: next, .. }) => sign == next,
            (Kind::Number { number, .. }, Kind::Number { number: next, .. }) => {
                number.checked_add(1) == Some(next)
            }
            _ => false,
        }
    }
}

/// The longest headline and heading, in bytes: the longest of the 793 article titles of `wcxb-dev` has 156.
const MAX_TITLE: usize = 200;
/// The longest standfirst, in bytes: two full lines of a broadsheet.
const MAX_DEK: usize = 320;
/// The longest heading inside a text, in bytes: a line of print.
const MAX_HEADING: usize = 70;

/// Says of each paragraph what it is.
pub(super) fn find(paragraphs: &[Paragraph]) -> Vec<Kind> {
    let mut kinds: Vec<Kind> =
        paragraphs.iter().map(|p| marker(&p.text).unwrap_or(Kind::Paragraph)).collect();
    drop_lone_items(&mut kinds, paragraphs);
    for (i, paragraph) in paragraphs.iter().enumerate().filter(|(_, p)| p.quotes == 0) {
        match paragraph.underline {
            Some('=') if i == 0 => kinds[i] = Kind::Title,
            Some(_) => kinds[i] = Kind::Heading,
            None => {}
        }
    }
    let first_is_text = kinds.first() == Some(&Kind::Paragraph);
    if first_is_text && reads_as_title(paragraphs) {
        kinds[0] = Kind::Title;
    }
    if kinds.first() == Some(&Kind::Title)
        && kinds.get(1) == Some(&Kind::Paragraph)
        && reads_as_dek(paragraphs)
    {
        kinds[1] = Kind::Dek;
    }
    for (i, kind) in kinds.iter_mut().enumerate().skip(1) {
        if *kind == Kind::Paragraph && reads_as_heading(paragraphs, i) {
            *kind = Kind::Heading;
        }
    }
    kinds
}

/// The bullet or number that a paragraph begins with.
pub(super) fn marker(text: &str) -> Option<Kind> {
    let sign = text.chars().next()?;
    if matches!(sign, '-' | '*' | '•' | '‣' | '◦' | '▪') {
        let rest = &text[sign.len_utf8()..];
        let words = rest.trim_start();
        return (words.len() < rest.len() && !words.is_empty())
            .then_some(Kind::Bullet { sign, marker: text.len() - words.len() });
    }
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    if !(1..=3).contains(&digits) {
        return None;
    }
    let rest = text[digits..].strip_prefix(['.', ')'])?;
    let words = rest.trim_start();
    let number = text[..digits].parse().ok()?;
    (words.len() < rest.len() && !words.is_empty())
        .then_some(Kind::Number { number, marker: text.len() - words.len() })
}

/// A list has two items at least; a lone dash may be speech, a lone number a year or a clause.
fn drop_lone_items(kinds: &mut [Kind], paragraphs: &[Paragraph]) {
    let linked = |kinds: &[Kind], i: usize| {
        i + 1 < kinds.len()
            && paragraphs[i].quotes == paragraphs[i + 1].quotes
            && kinds[i + 1].follows(kinds[i])
    };
    let mut before = false;
    for i in 0..kinds.len() {
        let after = linked(kinds, i);
        if !before && !after {
            kinds[i] = match kinds[i] {
                Kind::Bullet { .. } | Kind::Number { .. } => Kind::Paragraph,
                kind => kind,
            };
        }
        before = after;
    }
}

/// A first line without a full stop, well shorter than the text that follows, is the headline. With a blank line behind it, it may end in a
/// full stop, as some agencies write them, if nobody is quoted in it: “…,” she said. is a paragraph.
fn reads_as_title(paragraphs: &[Paragraph]) -> bool {
    let Some((first, rest)) = paragraphs.split_first() else { return false };
    let longest = rest.iter().take(8).map(|p| p.text.len()).max().unwrap_or(0);
    first.quotes == 0
        && first.text.len() <= MAX_TITLE
        && starts_like_a_title(&first.text)
        && (ends_open(&first.text)
            || (first.blank_after && sentences(&first.text) == 1 && !first.text.contains(SPEECH)))
        && longest > first.text.len()
        && longest >= 80
}

/// A second line without a full stop and of more than a few words is the standfirst, if running text follows.
fn reads_as_dek(paragraphs: &[Paragraph]) -> bool {
    let [_, dek, rest @ ..] = paragraphs else { return false };
    let words = dek.text.split_whitespace().count();
    dek.quotes == 0
        && dek.underline.is_none()
        && dek.text.len() <= MAX_DEK
        && (6..=60).contains(&words)
        && starts_like_a_title(&dek.text)
        && ends_open(&dek.text)
        && rest.iter().any(|p| p.text.len() > 80)
}

/// A short line without a full stop between running text, set off by blank lines or by the length of its neighbours.
fn reads_as_heading(paragraphs: &[Paragraph], i: usize) -> bool {
    let line = &paragraphs[i];
    let Some(next) = paragraphs.get(i + 1) else { return false };
    let before = &paragraphs[i - 1];
    let set_off = (line.blank_before && line.blank_after) || (!line.blank_before && !line.blank_after);
    line.quotes == 0
        && line.text.len() <= MAX_HEADING
        && starts_like_a_title(&line.text)
        && ends_open(&line.text)
        && set_off
        && next.quotes == 0
        && next.text.len() >= 2 * MAX_HEADING
        && before.text.len() >= 2 * MAX_HEADING
}

fn starts_like_a_title(text: &str) -> bool {
    let first = text.trim_start_matches(['"', '\'', '“', '‘', '«', '„', '¿', '¡', '(', '[']).chars().next();
    first.is_some_and(|c| c.is_alphanumeric() && !c.is_lowercase())
}

/// Whether a line ends without the sign that ends a sentence.
fn ends_open(text: &str) -> bool {
    let bare = text.trim_end_matches(['"', '\'', '”', '’', '»', '“', ')', ']']);
    let stopped = bare.ends_with(['.', ':', ';', ',', '。', '…', '—', '–']);
    let spoken = ends_in_speech(text) && bare.ends_with(['!', '?']);
    !stopped && !spoken
}

fn ends_in_speech(text: &str) -> bool {
    text.ends_with(SPEECH)
}

/// Marks of direct speech.
const SPEECH: [char; 6] = ['"', '”', '»', '“', '„', '«'];

/// Sentences in a line, roughly: full stops with a blank and a capital behind them, and the last.
fn sentences(text: &str) -> usize {
    let mut count = 1;
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let next_is_capital =
            words.peek().is_some_and(|next| next.trim_start_matches(SPEECH).starts_with(char::is_uppercase));
        // "St. Louis" and "J. Blige" are no ends.
        let long = word.trim_end_matches('.').chars().count() > 3;
        count += usize::from(word.ends_with(['.', '!', '?']) && long && next_is_capital);
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markers() {
        let check = |text: &str, words: Option<&str>| {
            assert_eq!(marker(text).map(|kind| &text[kind.marker()..]), words, "{text}")
        };
        check("- a", Some("a"));
        check("•  b", Some("b"));
        check("12) c", Some("c"));
        check("-a", None);
        check("1984. A year", None);
        check("3.5 metres", None);
        check("-", None);
    }

    #[test]
    fn open_ends() {
        let check = |text: &str, open: bool| assert_eq!(ends_open(text), open, "{text}");
        check("Mayor: bridge stays shut", true);
        check("Is it safe?", true);
        check("“Is it safe?”", false);
        check("It is.", false);
        check("They call it ‘safe’", true);
    }
}
