//! The characters that turn the direction of the text around them, for names that stand in a line of the interface's own.

use std::borrow::Cow;

/// Whether the character turns what follows it: embeddings and overrides (U+202A to U+202E), isolates (U+2066 to U+2069).
pub fn is_turn(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The text without them. A wrapper that isolates does not serve: a closing character inside the name ends that too.
pub fn without_turns(text: &str) -> Cow<'_, str> {
    match text.contains(is_turn) {
        true => Cow::Owned(text.chars().filter(|c| !is_turn(*c)).collect()),
        false => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::without_turns;

    #[test]
    fn names_lose_what_turns_them() {
        let check = |text: &str, want: &str| assert_eq!(without_turns(text), want, "{text:?}");
        check("Ana Vega", "Ana Vega");
        check("A\u{202e}n\u{2069}a\u{202c}", "Ana");
        // A mark of direction turns nothing but itself, and names in Hebrew and Arabic need it.
        check("א\u{200f}-1", "א\u{200f}-1");
    }
}
