//! White space as HTML sees it: runs fold to one blank, no-break spaces count as blanks too.

/// Whether the character is white space for folding (HTML's five, the Unicode spaces, zero-width space and BOM).
pub fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}')
}

/// Folds runs of white space to one blank and trims both ends.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split(is_space).filter(|w| !w.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn folds() {
        assert_eq!(super::fold("  a\u{a0}\n\tb  "), "a b");
    }
}
