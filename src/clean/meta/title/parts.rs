//! What a title may stand for: whole, without its last or first parts, without what stands in brackets behind it.

use crate::text::folded::key;
use crate::text::whitespace::fold;

/// How a form was cut from its title.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cut {
    /// Not at all.
    Whole = 1,
    /// Without its last part.
    Last,
    /// Without more than its last part.
    Lasts,
    /// Without its first part.
    First,
    /// Without more than its first part.
    Firsts,
    /// A part between others.
    Inner,
    /// Without what stands in brackets at its end.
    Bracket,
    /// Without the labels and small print inside a heading.
    Own,
}

/// One reading of a title.
#[derive(Debug, Clone)]
pub struct Form {
    /// The words.
    pub text: String,
    /// How they were cut out.
    pub cut: Cut,
    /// The sign at the cut; a blank where nothing was cut.
    pub sign: char,
    /// What was cut off.
    pub off: String,
}

/// A title with more parts than this is a list of search words.
const MANY: usize = 6;

/// All forms of a title, the whole one first.
pub fn forms(title: &str) -> Vec<Form> {
    let mut out = Vec::new();
    let mut add = |text: &str, cut: Cut, sign: char, off: &str| {
        let text = tidy(text);
        if !key(&text).is_empty() {
            out.push(Form { text, cut, sign, off: off.to_owned() });
        }
    };
    add(title, Cut::Whole, ' ', "");
    let partings = partings(title);
    let last = partings.len().saturating_sub(1);
    for (i, (from, to)) in partings.iter().enumerate() {
        let sign = title[*from..].chars().next().unwrap_or(' ');
        add(&title[..*from], if i == last { Cut::Last } else { Cut::Lasts }, sign, &title[*to..]);
        add(&title[*to..], if i == 0 { Cut::First } else { Cut::Firsts }, sign, &title[..*from]);
        if let Some((next, _)) = partings.get(i + 1) {
            add(&title[*to..*next], Cut::Inner, sign, &title[..*from]);
        }
    }
    if let Some(open) = title.trim_end().strip_suffix([')', ']']).and_then(|t| t.rfind(['(', '['])) {
        add(&title[..open], Cut::Bracket, '(', &title[open..]);
    }
    out
}

/// Takes off permalink signs and loose separators.
pub fn tidy(title: &str) -> String {
    let loose = |c: char| {
        c.is_whitespace() || matches!(c, '¶' | '|' | '–' | '—' | '·' | '»' | '›' | '•' | '/' | '🔗')
    };
    let title = title.trim_start_matches(loose).trim_end_matches(|c| loose(c) || matches!(c, ':' | '-'));
    // `Mooring#` and `Mooring #` end in a permalink, `C#` does not.
    let linked = |t: &&str| t.ends_with(|c: char| c.is_whitespace() || c.is_lowercase());
    fold(title.strip_suffix('#').filter(linked).unwrap_or(title))
}

/// The stretches between the parts of a title: ` | `, ` - `, ` – `, ` » `, `: `, ` // `.
fn partings(title: &str) -> Vec<(usize, usize)> {
    let mut out: Vec<(usize, usize)> = Vec::new();
    for (at, c) in title.char_indices() {
        let end = at + c.len_utf8();
        let spaced = title[..at].ends_with(' ') && title[end..].starts_with(' ');
        let parts = match c {
            '|' | '»' | '•' | '›' => true,
            '-' | '–' | '—' | '·' | '«' | '‹' | '>' | '~' | '⋆' => spaced,
            '/' => spaced || title[end..].starts_with("/ ") && title[..at].ends_with(' '),
            ':' => title[end..].starts_with(' '),
            _ => false,
        };
        if parts {
            out.push((at, end));
        }
    }
    if out.len() > MANY {
        // The first and the last tell most.
        out.drain(MANY / 2..out.len() - MANY / 2);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_titles() {
        let check = |title: &str, want: &str| {
            let got: Vec<String> =
                forms(title).into_iter().map(|f| format!("{:?} {}", f.cut, f.text)).collect();
            assert_eq!(got.join("; "), want, "{title}");
        };
        check("Storm", "Whole Storm");
        check("Storm | Harbour Post", "Whole Storm | Harbour Post; Last Storm; First Harbour Post");
        check(
            "Storm: a day at sea - HP",
            "Whole Storm: a day at sea - HP; Lasts Storm; First a day at sea - HP; Inner a day at sea; Last Storm: a day at sea; Firsts HP",
        );
        check("Sails (31 items)", "Whole Sails (31 items); Bracket Sails");
        check("C#", "Whole C#");
        check("Mooring #", "Whole Mooring");
        check("Mooring ¶", "Whole Mooring");
    }

    #[test]
    fn titles_of_many_parts_have_few_forms() {
        assert!(forms(&"sails | ".repeat(500)).len() <= 3 * MANY + 1);
    }
}
