//! A quotation as a Markdown block quotation with a source line.

use super::{Quoted, Source};

pub(super) fn cite(source: &Source<'_>, quotes: &[Quoted<'_>]) -> String {
    let cite = |quote: &Quoted<'_>| {
        let mut out = String::from("> ");
        escape(&quote.body.replace('\n', " "), &mut out);
        let mut parts = Vec::new();
        parts.extend(quote.speaker().map(|speaker| escaped(&speaker)));
        match (source.title, &quote.link) {
            (Some(title), Some(link)) => parts.push(linked(&escaped(title), link)),
            (Some(title), None) => parts.push(escaped(title)),
            (None, Some(link)) => parts.push(linked(source.site.unwrap_or("source"), link)),
            (None, None) => {}
        }
        parts.extend([source.site, source.date.as_deref()].into_iter().flatten().map(escaped));
        if !parts.is_empty() {
            out.push_str("\n>\n> — ");
            out.push_str(&parts.join(", "));
        }
        out
    };
    quotes.iter().map(cite).collect::<Vec<_>>().join("\n\n")
}

fn linked(words: &str, link: &str) -> String {
    // In angle brackets a destination may hold parentheses; the brackets themselves are percent-encoded in any address.
    ["[", words, "](<", &link.replace('<', "%3C").replace('>', "%3E"), ">)"].concat()
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape(text, &mut out);
    out
}

/// Puts a backslash before what would be markup inside a line, and before what would begin a block at its start.
fn escape(text: &str, out: &mut String) {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    for (i, c) in text.char_indices() {
        let inline = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '~' | '|');
        let at_start =
            (i == 0 && matches!(c, '#' | '+' | '-' | '=')) || (i == digits && matches!(c, '.' | ')'));
        let entity = c == '&' && text[i..].contains(';');
        if inline || at_start || entity {
            out.push('\\');
        }
        out.push(c);
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn nothing_becomes_markup() {
        let check = |text: &str, want: &str| assert_eq!(super::escaped(text), want);
        check("a *b* [c](d) <e>", r"a \*b\* \[c\](d) \<e\>");
        check("1. May", r"1\. May");
        check("# no", r"\# no");
        check("&lt; & co", r"\&lt; & co");
    }
}
