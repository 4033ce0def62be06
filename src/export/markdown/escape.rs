//! Characters that would mean something in Markdown, made to stand for themselves.

use super::inline::Place;

/// A whole line of text without marks.
pub(super) fn line(text: &str, place: Place) -> String {
    let mut out = String::with_capacity(text.len());
    for (i, c) in text.char_indices() {
        let before = text[..i].chars().next_back();
        let after = text[i + c.len_utf8()..].chars().next();
        push(c, before, after, place, &mut out);
    }
    if place == Place::Paragraph { line_starts(&out) } else { out }
}

/// One character of running text with its neighbours.
pub(super) fn push(c: char, before: Option<char>, after: Option<char>, place: Place, out: &mut String) {
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let escaped = match c {
        '\\' | '`' | '*' | '[' | ']' | '~' => true,
        // Inside a word an underscore is no emphasis.
        '_' => !(word(before) && word(after)),
        '<' => after.is_some_and(|c| c.is_ascii_alphabetic() || "/!?".contains(c)),
        '&' => after.is_some_and(|c| c.is_ascii_alphabetic() || c == '#'),
        '|' => place == Place::Cell,
        // Closing signs of a heading.
        '#' => place == Place::Heading && after.is_none_or(|c| c == '#' || c == ' '),
        '!' => after == Some('['),
        _ => false,
    };
    match c {
        '\n' => out.push_str(match place {
            Place::Cell => "<br>",
            Place::Heading => " ",
            _ => "\\\n",
        }),
        _ => {
            if escaped {
                out.push('\\');
            }
            out.push(c);
        }
    }
}

/// Escapes what would begin a block at the start of any of the lines.
pub(super) fn line_starts(text: &str) -> String {
    text.split('\n').map(line_start).collect::<Vec<_>>().join("\n")
}

fn line_start(line: &str) -> String {
    let rest = |n: usize| line.get(n..).unwrap_or("");
    let ends_word = |rest: &str| rest.is_empty() || rest.starts_with([' ', '\t']);
    let only = |signs: &str| line.chars().all(|c| signs.contains(c));
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let at = match line.chars().next() {
        Some('#') if ends_word(line.trim_start_matches('#')) => Some(0),
        Some('>') => Some(0),
        Some('-') if ends_word(rest(1)) || only("-: |") => Some(0),
        Some('+') if ends_word(rest(1)) || line.trim_end() == "+++" => Some(0),
        Some('=') if only("= ") => Some(0),
        Some('_') if only("_ ") => Some(0),
        Some('|' | ':') if only("-: |") => Some(0),
        Some(_)
            if (1..=9).contains(&digits)
                && rest(digits).starts_with(['.', ')'])
                && ends_word(rest(digits + 1)) =>
        {
            Some(digits)
        }
        _ => None,
    };
    match at {
        Some(at) => format!("{}\\{}", &line[..at], &line[at..]),
        None => line.to_owned(),
    }
}

/// The address of a link or image.
pub(super) fn destination(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for c in url.chars() {
        match c {
            '(' => out.push_str("%28"),
            ')' => out.push_str("%29"),
            '|' => out.push_str("%7C"),
            '\\' => out.push_str("%5C"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '&' => out.push_str("&amp;"),
            c if c.is_whitespace() || c.is_control() => out.push_str("%20"),
            c => out.push(c),
        }
    }
    out
}

/// Text inside an HTML tag, or an attribute's value.
pub(super) fn html(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\n', " ")
}

/// The length of the longest run of a character.
pub(super) fn longest_run(text: &str, sign: char) -> usize {
    text.split(|c| c != sign).map(|run| run.chars().count()).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text() {
        let check = |text: &str, want: &str| assert_eq!(line(text, Place::Paragraph), want);
        check("a*b_c snake_case _d_ [e](f) `g` ~h~", "a\\*b_c snake_case \\_d\\_ \\[e\\](f) \\`g\\` \\~h\\~");
        check("a < b <c> &amp; & d", "a < b \\<c> \\&amp; & d");
        check("# a", "\\# a");
        check("#a", "#a");
        check("1. a", "1\\. a");
        check("1984. A year", "1984\\. A year");
        check("- a", "\\- a");
        check("-a", "-a");
        check("a\n---", "a\\\n\\---");
        check("> a", "\\> a");
    }
}
