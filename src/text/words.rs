//! Counting words, in scripts with and without blanks.

/// Runs of letters and digits; scripts without blanks count each ideograph or kana.
pub fn count_words(text: &str) -> usize {
    let mut count = 0;
    let mut inside = false;
    for c in text.chars() {
        let alone = matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}');
        let word = c.is_alphanumeric() && !alone;
        count += usize::from(alone || (word && !inside));
        inside = word || (inside && matches!(c, '\'' | '’'));
    }
    count
}

#[cfg(test)]
mod tests {
    #[test]
    fn words() {
        let check = |text: &str, want: usize| assert_eq!(super::count_words(text), want, "{text}");
        check("“Don’t,” she said.", 3);
        check("漢字かな text", 5);
        check(" … ", 0);
    }
}
