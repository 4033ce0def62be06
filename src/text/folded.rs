//! Words in lower case, parted by one blank: what phrases are looked up in and two lines are compared by.
//! Letters and digits make words; apostrophes, hyphens and all other marks part them.

/// Up to `limit` bytes of them, the last word whole.
pub fn fold(text: &str, limit: usize) -> String {
    fold_pieces([text], limit)
}

/// The same for a text that comes in pieces.
pub fn fold_pieces<'t>(pieces: impl IntoIterator<Item = &'t str>, limit: usize) -> String {
    // Most blocks of a page are shorter.
    let mut out = String::with_capacity(64);
    let mut gap = false;
    for c in pieces.into_iter().flat_map(str::chars) {
        let inside = if c.is_ascii() { c.is_ascii_alphanumeric() } else { c.is_alphanumeric() };
        if !inside {
            gap = true;
            if out.len() >= limit {
                break;
            }
            continue;
        }
        if std::mem::take(&mut gap) && !out.is_empty() {
            out.push(' ');
        }
        if c.is_ascii() {
            out.push(c.to_ascii_lowercase());
        } else {
            out.extend(c.to_lowercase());
        }
    }
    out
}

/// All of them.
pub fn key(text: &str) -> String {
    fold(text, usize::MAX)
}

/// The same without the blanks: names of sites are written with and without.
pub fn squeeze(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_part_words() {
        let check = |text: &str, want: &str| {
            assert_eq!((key(text), squeeze(text)), (want.into(), want.replace(' ', "")))
        };
        check("  Don’t  miss: Ärzte-Blatt!", "don t miss ärzte blatt");
        check("…", "");
        assert_eq!(fold("Storm closes the harbour", 8), "storm closes");
    }
}
