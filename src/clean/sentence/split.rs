//! Where sentences end, in text whose paragraphs may have been glued together.
//! Known by marks and capitals alone: "e.g. this" is parted, which costs nothing where sentences are only weighed.

/// Byte ranges of the sentences, white space after each included. A sentence ends at a mark before white space, or at one that
/// is glued to a capital: "difference.Secretary".
pub(super) fn sentences(text: &str) -> Vec<(usize, usize)> {
    let mut out = Vec::new();
    let mut start = 0;
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let at = |i: usize| chars.get(i).map(|c| c.1);
    let mut i = 0;
    while i < chars.len() {
        if !matches!(chars[i].1, '.' | '!' | '?' | '…' | '。') {
            i += 1;
            continue;
        }
        let before = i.checked_sub(1).and_then(at);
        let mut next = i + 1;
        while at(next).is_some_and(|c| matches!(c, '.' | '!' | '?' | '"' | '”' | '’' | '\'' | ')' | '»'))
        {
            next += 1;
        }
        let spaced = at(next).is_none_or(char::is_whitespace);
        let glued = before.is_some_and(char::is_lowercase)
            && at(next).is_some_and(char::is_uppercase)
            && at(next + 1).is_none_or(|c| c.is_lowercase() || c.is_whitespace());
        if spaced || glued {
            while at(next).is_some_and(char::is_whitespace) {
                next += 1;
            }
            let end = chars.get(next).map_or(text.len(), |c| c.0);
            out.push((start, end));
            start = end;
        }
        i = next;
    }
    if start < text.len() {
        out.push((start, text.len()));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits() {
        let text = "It cost $3.50. Why? “No.” Done.Then e.g. this";
        let parts: Vec<_> = sentences(text).into_iter().map(|(a, b)| text[a..b].trim()).collect();
        assert_eq!(parts, ["It cost $3.50.", "Why?", "“No.”", "Done.", "Then e.g.", "this"]);
    }
}
