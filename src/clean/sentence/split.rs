//! Where sentences end, in text whose paragraphs may have been glued together.
//! Known by marks and capitals alone: "e.g. this" is parted, which costs nothing where sentences are only weighed.

/// Byte ranges of the sentences, white space after each included. A sentence ends at a mark before white space, or at one that
/// is glued to a capital: "difference.Secretary".
pub(super) fn sentences(text: &str) -> Vec<(usize, usize)> {
    let mut out = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some((mark, length)) = next_mark(text, at) {
        let behind = text[mark + length..].trim_start_matches(['.', '!', '?', '"', '”', '’', '\'', ')', '»']);
        at = text.len() - behind.len();
        let mut next = behind.chars();
        let (first, second) = (next.next(), next.next());
        let glued = text[..mark].chars().next_back().is_some_and(char::is_lowercase)
            && first.is_some_and(char::is_uppercase)
            && second.is_none_or(|c| c.is_lowercase() || c.is_whitespace());
        if first.is_none_or(char::is_whitespace) || glued {
            at = text.len() - behind.trim_start().len();
            out.push((start, at));
            start = at;
        }
    }
    if start < text.len() {
        out.push((start, text.len()));
    }
    out
}

/// The next mark that may end a sentence, from a byte on, and its length. By bytes: every paragraph of every page is looked through.
fn next_mark(text: &str, from: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    (from..bytes.len()).find_map(|at| match bytes[at] {
        b'.' | b'!' | b'?' => Some((at, 1)),
        0xe2 | 0xe3 if ["…", "。"].iter().any(|m| bytes[at..].starts_with(m.as_bytes())) => Some((at, 3)),
        _ => None,
    })
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
