//! HTML's escapes where no parser took them off: in JSON-LD and in attributes written twice over.

/// Turns HTML's escapes into characters: `&amp;`, `&#8211;`, `&quot;`.
pub fn unescape(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let tail = &rest[at + 1..];
        // The longest escape that is looked for has eight characters.
        let end = tail.bytes().take(10).position(|b| b == b';');
        let character = end.and_then(|end| {
            let name = &tail[..end];
            let number = name
                .strip_prefix("#x")
                .or_else(|| name.strip_prefix("#X"))
                .map(|n| u32::from_str_radix(n, 16));
            let number = number.or_else(|| name.strip_prefix('#').map(str::parse::<u32>));
            match number {
                Some(n) => n.ok().and_then(char::from_u32).filter(|c| !c.is_control()),
                None => NAMED.iter().find(|(n, _)| *n == name).map(|(_, c)| *c),
            }
        });
        match (character, end) {
            (Some(c), Some(end)) => {
                out.push(c);
                rest = &tail[end + 1..];
            }
            _ => {
                out.push('&');
                rest = tail;
            }
        }
    }
    out.push_str(rest);
    out
}

const NAMED: &[(&str, char)] = &[
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("ndash", '–'),
    ("mdash", '—'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("hellip", '…'),
    ("reg", '®'),
    ("trade", '™'),
    ("eacute", 'é'),
    ("egrave", 'è'),
    ("agrave", 'à'),
    ("uuml", 'ü'),
    ("ouml", 'ö'),
    ("auml", 'ä'),
    ("szlig", 'ß'),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes() {
        let check = |text: &str, want: &str| assert_eq!(unescape(text), want, "{text}");
        check("a &#8211; b", "a – b");
        check("R&D &amp; more &unknown; &", "R&D & more &unknown; &");
        check("&#x1F642;&#0;", "🙂&#0;");
    }
}
