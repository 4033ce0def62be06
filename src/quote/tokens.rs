//! Words and marks of an article in order, with sentences; each quotation stands as one token in the author's sentence.

use crate::article::LeafRef;
use crate::text::Span;

use super::segments::Stretch;
use super::words::{In, Info, Words};

/// A word, a mark or a whole quotation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    /// Its bytes in the article; a quotation with its marks, a word without its possessive ending.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
    /// What the language knows of it; for words only.
    pub info: Info,
    /// The sentence it belongs to, counted over the whole article.
    pub sentence: u32,
    /// The leaf it belongs to.
    pub leaf: u32,
    /// Whether it ends in a possessive "'s".
    pub possessive: bool,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word without capitals at its front.
    Lower,
    /// A word with a capital first.
    Capital,
    /// A word of two or more letters, all capitals.
    Upper,
    /// A number.
    Number,
    /// A mark; every kind of dash is '-'.
    Mark(char),
    /// A quotation: its index.
    Stretch(u32),
}

impl Token {
    pub fn is_word(&self) -> bool {
        matches!(self.kind, Kind::Lower | Kind::Capital | Kind::Upper)
    }

    pub fn is_capital(&self) -> bool {
        matches!(self.kind, Kind::Capital | Kind::Upper)
    }

    pub fn is_mark(&self, mark: char) -> bool {
        self.kind == Kind::Mark(mark)
    }
}

/// All tokens of an article, and where each leaf's begin.
#[derive(Debug, Default)]
pub(super) struct Tokens {
    /// In reading order.
    pub list: Vec<Token>,
    /// For each leaf its first token; one more entry than leaves.
    pub leaf_starts: Vec<u32>,
    /// The token of each stretch.
    pub stretch_at: Vec<u32>,
}

/// A quotation as the tokenizer needs it: with and without its marks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece {
    pub inner: Span,
    pub outer: Span,
    /// Whether it goes on from the one in the paragraph before.
    pub continued: bool,
    /// Whether single marks stand around it.
    pub single: bool,
}

impl From<&Stretch> for Piece {
    fn from(s: &Stretch) -> Self {
        Piece { inner: s.inner, outer: s.outer, continued: s.previous.is_some(), single: s.single }
    }
}

/// Reads the tokens of all leaves. `pieces` are in reading order and do not overlap.
pub(super) fn read(text: &str, leaves: &[LeafRef<'_>], pieces: &[Piece], words: &Words) -> Tokens {
    let mut out = Tokens { stretch_at: vec![u32::MAX; pieces.len()], ..Tokens::default() };
    let mut next_piece = 0;
    let mut reader = Reader { text, words, sentence: 0, lower: String::new() };
    for (number, leaf) in leaves.iter().enumerate() {
        out.leaf_starts.push(out.list.len() as u32);
        reader.leaf(leaf.leaf.span, number as u32, pieces, &mut next_piece, &mut out);
        reader.sentence += 1;
    }
    out.leaf_starts.push(out.list.len() as u32);
    out
}

struct Reader<'a> {
    text: &'a str,
    words: &'a Words,
    sentence: u32,
    lower: String,
}

impl Reader<'_> {
    fn leaf(&mut self, span: Span, leaf: u32, pieces: &[Piece], next: &mut usize, out: &mut Tokens) {
        let end = span.end as usize;
        let mut at = span.start as usize;
        // Whether the sentence may have ended: it did if what follows does not begin in lower case.
        let mut ended = false;
        while at < end {
            while *next < pieces.len() && (pieces[*next].outer.start as usize) < at {
                *next += 1;
            }
            if let Some(piece) =
                pieces.get(*next).filter(|p| p.outer.start as usize == at && p.outer.end as usize <= end)
            {
                if std::mem::take(&mut ended) {
                    self.sentence += 1;
                }
                out.stretch_at[*next] = out.list.len() as u32;
                self.push(piece.outer, Kind::Stretch(*next as u32), Info::default(), leaf, false, out);
                ended = ends_sentence(piece.inner.of(self.text));
                at = piece.outer.end as usize;
                *next += 1;
                continue;
            }
            let rest = &self.text[at..end];
            let Some(c) = rest.chars().next() else { break };
            if c.is_alphanumeric()
                || (matches!(c, '@' | '#' | '$') && rest[1..].starts_with(char::is_alphanumeric))
            {
                let limit = pieces.get(*next).map_or(end, |p| (p.outer.start as usize).clamp(at, end));
                let limit = if self.words.tied { limit.min(self.reach(at)) } else { limit };
                let (mut len, kind, possessive) = shape(&self.text[at..limit.max(at + c.len_utf8())]);
                if self.words.tied {
                    len = self.untied(&self.text[at..at + len]);
                }
                if std::mem::take(&mut ended) && kind != Kind::Lower {
                    self.sentence += 1;
                }
                let word = &self.text[at..at + len];
                self.lower.clear();
                if kind == Kind::Lower && word.is_ascii() {
                    self.lower.push_str(word);
                } else {
                    self.lower.extend(word.chars().flat_map(char::to_lowercase));
                }
                let key = self
                    .lower
                    .trim_end_matches([
                        '.',
                        if self.words.tied { '’' } else { '.' },
                        if self.words.tied { '\'' } else { '.' },
                    ])
                    .replace('’', "'");
                let known = if kind == Kind::Number { Info::default() } else { self.words.get(&key) };
                // "A." of "Jock A. Lind" is an initial, no article; « M. Lind » has a title.
                let initial = kind == Kind::Capital && word.len() == 2 && word.ends_with('.');
                let info = if initial && !known.is(In::Titles) { Info::default() } else { known };
                self.push(Span::new(at, at + len), kind, info, leaf, possessive, out);
                at += len + if possessive { possessive_len(&self.text[at + len..end]) } else { 0 };
                continue;
            }
            let (mark, len) = mark(rest, c);
            if let Some(mark) = mark {
                self.push(Span::new(at, at + len), Kind::Mark(mark), Info::default(), leaf, false, out);
                ended = match mark {
                    '.' | '!' | '?' => true,
                    ')' | ']' | '"' => ended,
                    _ => false,
                };
            }
            at += len;
        }
    }

    /// Where the look at a word tied to others ends: a chain of syllables is untied one at a time, and each must not be read to
    /// the chain's end. 128 bytes hold the longest word of these languages several times.
    fn reach(&self, at: usize) -> usize {
        let far = (at + 128).min(self.text.len());
        (at..=far).rev().find(|&i| self.text.is_char_boundary(i)).unwrap_or(far)
    }

    /// How much of a word comes before the one it is tied to: "l’" of "l’avocate", "dit" of "dit-il".
    fn untied(&self, word: &str) -> usize {
        if let Some(at) = word.find(['\'', '’']).filter(|&at| word[..at].chars().count() <= 2) {
            return at + word[at..].chars().next().map_or(0, char::len_utf8);
        }
        match word.find('-') {
            Some(at) if word[at..].split('-').any(|part| self.words.get(part).person.is_some()) => at,
            _ => word.len(),
        }
    }

    fn push(&mut self, span: Span, kind: Kind, info: Info, leaf: u32, possessive: bool, out: &mut Tokens) {
        out.list.push(Token { span, kind, info, sentence: self.sentence, leaf, possessive });
    }
}

fn ends_sentence(inner: &str) -> bool {
    inner.trim_end_matches(['’', '\'', '”', '"', ')', ' ']).ends_with(['.', '!', '?', '…'])
}

/// The mark a character is, with its length; `None` for white space and quotation marks that pair with nothing.
fn mark(rest: &str, c: char) -> (Option<char>, usize) {
    match c {
        '-' if rest.starts_with("--") => (Some('-'), 2 + usize::from(rest.starts_with("---"))),
        '-' | '–' | '—' | '―' | '−' => (Some('-'), c.len_utf8()),
        '…' => (Some('.'), c.len_utf8()),
        '.' => (Some('.'), rest.len() - rest.trim_start_matches('.').len()),
        ',' | ';' | ':' | '!' | '?' | '(' | ')' | '[' | ']' | '/' | '&' => (Some(c), 1),
        _ => (None, c.len_utf8()),
    }
}

fn possessive_len(rest: &str) -> usize {
    for ending in ["'s", "’s", "'S", "’S", "'", "’"] {
        if rest.starts_with(ending) {
            return ending.len();
        }
    }
    0
}

/// Length, kind and possessive ending of the word at the front of `rest`, which begins with a letter, digit or sign.
fn shape(rest: &str) -> (usize, Kind, bool) {
    let mut len = 0;
    let mut letters = 0;
    let mut uppers = 0;
    let mut first_upper = false;
    let mut digits = false;
    let mut dots = false;
    let mut possessive = false;
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let follows = chars.peek().is_some_and(|(_, n)| n.is_alphanumeric());
        if c.is_alphanumeric() {
            if letters == 0 && !digits {
                first_upper = c.is_uppercase();
            }
            if c.is_alphabetic() {
                letters += 1;
                uppers += usize::from(c.is_uppercase());
            } else {
                digits = true;
            }
        } else if matches!(c, '\'' | '’') {
            let tail = &rest[at + c.len_utf8()..];
            let s = tail.starts_with(['s', 'S']) && !tail[1..].starts_with(char::is_alphanumeric);
            if s || (!follows && len > 0 && rest[..at].ends_with('s')) {
                possessive = true;
                break;
            }
            if !follows {
                break;
            }
        } else if matches!(c, '-' | '&' | '_' | '/') && follows {
            if c == '/' && !digits {
                break;
            }
        } else if c == '.' && letters > 0 && !digits {
            // "U.S.", "J." and "Mr." keep their full stop, so that it ends no sentence.
            let word = &rest[..at];
            let initial = letters == 1 && uppers == 1;
            let abbreviation = ABBREVIATIONS.contains(&word);
            if !initial && !dots && !abbreviation {
                break;
            }
            dots = true;
            len = at + 1;
            if !follows {
                break;
            }
            continue;
        } else if (matches!(c, '.' | ',') && follows && digits) || (len == 0 && matches!(c, '@' | '#' | '$'))
        {
            // inside a number; a handle or tag
        } else {
            break;
        }
        len = at + c.len_utf8();
    }
    let kind = if rest.starts_with(['@', '#']) {
        Kind::Capital
    } else if letters == 0 || (digits && !first_upper && letters < 3) || rest.starts_with('$') {
        Kind::Number
    } else if first_upper && uppers == letters && letters > 1 && !dots {
        Kind::Upper
    } else if first_upper || (uppers > 0 && rest.starts_with("al-")) || rest.starts_with("el-") && uppers > 0
    {
        Kind::Capital
    } else {
        Kind::Lower
    };
    (len, kind, possessive)
}

/// Words whose full stop ends no sentence.
const ABBREVIATIONS: &[&str] = &[
    "Mr", "Mrs", "Ms", "Dr", "Sen", "Sens", "Rep", "Reps", "Gov", "Govs", "Gen", "Lt", "Col", "Maj", "Capt",
    "Sgt", "Adm", "Cmdr", "Prof", "Rev", "Hon", "St", "Jr", "Sr", "Mt", "Ft", "No", "vs", "v", "Inc", "Corp",
    "Co", "Ltd", "Bros", "Dept", "Univ", "Assn", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept",
    "Sep", "Oct", "Nov", "Dec", "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill",
    "Ind", "Kan", "Ky", "La", "Md", "Mass", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla",
    "Ore", "Pa", "Tenn", "Tex", "Vt", "Va", "Wash", "Wis", "Wyo", "Atty", "Supt", "Det", "Pvt", "Cpl",
    "Messrs", "Mme",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Article;
    use crate::lexicon;

    fn check(text: &str, want: &str) {
        let article = Article::from_lines(text);
        let tokens = read(text, &article.leaves(), &[], Words::of(lexicon::english()));
        let mut got = String::new();
        let mut sentence = 0;
        for token in &tokens.list {
            if token.sentence != sentence {
                got.push_str("// ");
                sentence = token.sentence;
            }
            got.push_str(token.span.of(text));
            got.push_str(if token.possessive { "+ " } else { " " });
        }
        assert_eq!(got.trim_end(), want);
    }

    #[test]
    fn reads_words() {
        check(
            "Mr. Vega’s aide, J. Doe of the U.S. Navy, left.",
            "Mr. Vega+ aide , J. Doe of the U.S. Navy , left .",
        );
        check("It cost $1,200.50. He paid.", "It cost $1,200.50 . // He paid .");
        check("A co-host — al-Amin — smiled...", "A co-host — al-Amin — smiled ...");
        check("Why? she asked. Then", "Why ? she asked . // Then");
        check("don't the workers' say", "don't the workers+ say");
    }

    #[test]
    fn one_token_a_quotation() {
        let text = "“Go on,” she said.";
        let article = Article::from_lines(text);
        let piece =
            Piece { inner: Span::new(3, 9), outer: Span::new(0, 12), continued: false, single: false };
        let tokens = read(text, &article.leaves(), &[piece], Words::of(lexicon::english()));
        assert_eq!(tokens.list[0].kind, Kind::Stretch(0));
        assert_eq!(tokens.stretch_at, [0]);
        assert_eq!(tokens.list.len(), 4);
    }
}
