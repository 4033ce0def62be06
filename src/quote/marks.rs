//! Quotation marks one by one: which glyph, and what its neighbours allow it to be.

use crate::text::{Span, whitespace::is_space};

/// Which marks a stretch was opened with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// `"…"`, and fullwidth `＂…＂`.
    Straight,
    /// `“…”`, and whatever ends it.
    Curly,
    /// `'…'`.
    StraightSingle,
    /// `‘…’`, `‚…‘`.
    Single,
    /// `„…“`, `„…”`.
    LowHigh,
    /// `« … »`, `‹ … ›`.
    Guillemets,
    /// `»…«`, `›…‹`.
    InwardGuillemets,
    /// `「…」`, `『…』`, `〝…〟`; `《…》` parts titles and is none.
    Corner,
    /// ` ``…'' `.
    Typewriter,
    /// `— …` at the start of a line.
    Dash,
}

/// Marks that can close one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    /// `" “ ” „ `` ''`
    Double,
    /// `' ‘ ’ ‚`
    Single,
    /// `« »`
    Angle,
    /// `‹ ›`
    SingleAngle,
    /// `「」`
    Corner,
    /// `『』`
    WhiteCorner,
}

/// A mark in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token {
    /// The bytes it covers in the text.
    pub span: Span,
    pub family: Family,
    /// What a stretch that it opens is called.
    pub kind: Kind,
    /// Whether its neighbours allow it to open something.
    pub opens: bool,
    /// Whether its neighbours allow it to close something.
    pub closes: bool,
    /// For single marks: may as well be the apostrophe of a plural ("the voters' choice").
    pub doubtful: bool,
}

/// All quotation marks of `line`, which begins at `offset` of the text; apostrophes, primes, feet and inches left out.
/// Bytes inside `skip` (sorted spans of the text) are not looked at.
pub(super) fn tokens(line: &str, offset: usize, skip: &[Span]) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::new();
    let mut before: Option<char> = None;
    // What stood before the last two characters decides between feet and inches.
    let mut foot = Foot::None;
    let mut skip = skip.iter().peekable();
    let mut chars = line.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let mut len = c.len_utf8();
        // Two single marks in a row are one double mark of a typewriter.
        if matches!(c, '`' | '\'' | '´')
            && chars.peek().is_some_and(|&(_, d)| d == c || (c == '`' && d == '´'))
        {
            len += chars.next().map_or(0, |(_, d)| d.len_utf8());
        }
        let span = Span::new(offset + at, offset + at + len);
        while skip.peek().is_some_and(|s| s.end <= span.start) {
            skip.next();
        }
        let hidden = skip.peek().is_some_and(|s| s.start <= span.start);
        if !hidden {
            let rest = &line[at + len..];
            if let Some(token) = token(c, len > c.len_utf8(), span, before, rest, foot) {
                out.push(token);
            }
        }
        foot = foot.next(c);
        before = Some(c);
    }
    out
}

/// How far a measure in feet and inches (5'10") has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Foot {
    None,
    Digits,
    Feet,
    Inches,
}

impl Foot {
    fn next(self, c: char) -> Foot {
        match (self, c) {
            (Foot::Feet | Foot::Inches, '0'..='9') => Foot::Inches,
            (_, '0'..='9') => Foot::Digits,
            (Foot::Digits, '\'' | '’' | '′') => Foot::Feet,
            (Foot::Feet, ' ' | '-') => Foot::Feet,
            (Foot::Inches | Foot::Digits, '½' | '¼' | '¾' | '.') => self,
            _ => Foot::None,
        }
    }
}

fn token(c: char, doubled: bool, span: Span, before: Option<char>, rest: &str, foot: Foot) -> Option<Token> {
    let after = rest.chars().next();
    let make = |family, kind, opens, closes| {
        (opens || closes).then_some(Token { span, family, kind, opens, closes, doubtful: false })
    };
    // A mark opens where something begins, closes where something ends.
    let starts =
        before.is_none_or(|b| !b.is_alphanumeric() && !matches!(b, '.' | '!' | '?' | ')' | ']' | '%'));
    let ends = after.is_none_or(|a| !a.is_alphanumeric());
    let begins =
        after.is_some_and(|a| !is_space(a) && !matches!(a, ',' | '.' | ';' | ':' | '!' | '?' | ')' | ']'));
    let space_before = before.is_none_or(is_space);
    let space_after = after.is_none_or(is_space);
    match c {
        '"' | '＂' | '\'' | '´' if c != '\'' && c != '´' || doubled => {
            if foot == Foot::Inches {
                return None;
            }
            let both = space_before && space_after;
            let opens = both || (!space_after && starts);
            // A comma or dash may stand on either side of a mark: 'said,"Yes' and 'I was—"'.
            let dash = matches!(before, Some('—' | '–' | '-' | '…' | ','));
            let closes = both || (!space_before && (ends || !opens || dash));
            let kind = if doubled { Kind::Typewriter } else { Kind::Straight };
            let opens = opens && foot != Foot::Digits;
            make(Family::Double, kind, opens, closes)
        }
        '`' if doubled => make(Family::Double, Kind::Typewriter, true, false),
        '“' | '‟' | '〝' => {
            make(Family::Double, Kind::Curly, space_before || begins, !space_before && ends)
        }
        '”' | '〞' | '〟' => make(
            Family::Double,
            Kind::Curly,
            space_before && (before.is_none() || !space_after),
            !space_before || space_after,
        ),
        '„' | '⹂' => make(Family::Double, Kind::LowHigh, true, false),
        '«' => make(Family::Angle, Kind::Guillemets, true, !space_before),
        '»' => make(Family::Angle, Kind::InwardGuillemets, begins && starts, true),
        '‹' => make(Family::SingleAngle, Kind::Guillemets, true, !space_before),
        '›' => make(Family::SingleAngle, Kind::InwardGuillemets, begins && starts, true),
        '「' | '｢' => make(Family::Corner, Kind::Corner, true, false),
        '」' | '｣' => make(Family::Corner, Kind::Corner, false, true),
        '『' => make(Family::WhiteCorner, Kind::Corner, true, false),
        '』' => make(Family::WhiteCorner, Kind::Corner, false, true),
        '‘' | '‛' | '‚' | '\'' | '’' | '`' | '＇' => single(c, span, before, rest, foot),
        _ => None,
    }
}

/// Words that lose their beginning to an apostrophe. Lower case.
const ELISIONS: &[&str] = &[
    "bout", "cause", "cuz", "em", "n", "neath", "nuff", "round", "s", "t", "til", "till", "tis", "twas",
    "tween",
];

fn single(c: char, span: Span, before: Option<char>, rest: &str, foot: Foot) -> Option<Token> {
    let after = rest.chars().next();
    let inside_word = before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric);
    if inside_word && c != '‘' && c != '‚' {
        return None;
    }
    let starts = before.is_none_or(|b| {
        is_space(b)
            || matches!(
                b,
                '(' | '[' | '{' | '—' | '–' | '-' | '/' | ':' | '"' | '“' | '„' | '«' | '»' | '‹' | '>'
            )
    });
    let word: String =
        rest.chars().take(6).take_while(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    let elided = ELISIONS.contains(&word.as_str()) || decade(&word);
    let begins = after.is_some_and(|a| !is_space(a) && !matches!(a, '.' | ',' | ';' | '!' | '?' | ')'));
    let opens = match c {
        '\'' | '＇' | '`' => {
            starts
                && begins
                && !elided
                && after.is_some_and(|a| {
                    a.is_alphanumeric()
                        || matches!(a, '[' | '“' | '"' | '¿' | '¡' | '…' | '$' | '£' | '€' | '#' | '@')
                })
        }
        '‘' | '‛' | '‚' => starts && begins && !(elided && c == '‘'),
        _ => false,
    };
    let ends = after.is_none_or(|a| !a.is_alphanumeric());
    // 5' 10": feet, with inches to come.
    let feet = foot == Foot::Digits
        && rest.strip_prefix(' ').is_some_and(|r| r.starts_with(|d: char| d.is_ascii_digit()));
    let closes = match c {
        _ if feet => false,
        '\'' | '’' | '＇' => ends && before.is_some_and(|b| !is_space(b)),
        '‘' => ends && before.is_some_and(|b| !is_space(b)),
        _ => false,
    };
    let mut following = rest.chars();
    let doubtful = closes
        && before == Some('s')
        && following.next().is_some_and(is_space)
        && following.next().is_some_and(char::is_lowercase);
    let kind = if matches!(c, '\'' | '＇' | '`') { Kind::StraightSingle } else { Kind::Single };
    (opens || closes).then_some(Token { span, family: Family::Single, kind, opens, closes, doubtful })
}

/// '90s, '08: two digits, perhaps an s.
fn decade(word: &str) -> bool {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    digits == 2 && matches!(&word[2..], "" | "s" | "er" | "ers")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `[` opens, `]` closes, `?` both.
    fn check(line: &str, want: &str) {
        let mut got = String::new();
        for token in tokens(line, 0, &[]) {
            got.push(match (token.opens, token.closes) {
                (true, true) => '?',
                (true, false) => '[',
                _ => ']',
            });
        }
        assert_eq!(got, want, "{line}");
    }

    #[test]
    fn neighbours_decide() {
        check(r#""Yes," he said."#, "[]");
        check(r#"He said "yes"."#, "[]");
        check("“Yes,” he said.", "[]");
        check("„Ja“, sagte er.", "[]");
        check("« Oui », dit-il.", "[]");
        check("»Ja«, sagte er.", "??");
        check("``Yes,'' he said.", "[]");
        check("''Yes,'' he said.", "[]");
        check("‘Yes,’ he said.", "[]");
        check("'Yes,' he said.", "[]");
    }

    #[test]
    fn apostrophes_and_measures_are_none() {
        check("It's the dog's don't o'clock", "");
        check("the '90s and the ’90s, 'til we got 'em", "");
        check(r#"He is 5'10" tall and 5' 10" wide"#, "");
        check("at 51° 30′ 12″ north", "");
        check("it grew by 12 percent", "");
    }

    #[test]
    fn code_is_skipped() {
        let line = r#"Type "a" now"#;
        assert!(tokens(line, 0, &[Span::new(0, 8)]).is_empty());
    }
}
