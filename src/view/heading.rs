//! Heading levels as the reader sees them: the body starts at 2, below the title, and no level is skipped.

/// Turns source levels into shown ones, heading by heading.
#[derive(Debug, Clone, Default)]
pub(super) struct Levels {
    /// The source levels of the headings that the next one may stand below.
    open: Vec<u8>,
}

impl Levels {
    /// The level to show for the next heading, 2 to 6.
    pub(super) fn next(&mut self, level: u8) -> u8 {
        while self.open.last().is_some_and(|open| *open >= level) {
            self.open.pop();
        }
        self.open.push(level);
        (self.open.len() as u8 + 1).min(6)
    }
}

#[cfg(test)]
mod tests {
    use super::Levels;

    #[test]
    fn nothing_is_skipped() {
        let check = |source: &[u8], want: &[u8]| {
            let mut levels = Levels::default();
            let got: Vec<u8> = source.iter().map(|l| levels.next(*l)).collect();
            assert_eq!(got, want, "{source:?}");
        };
        check(&[2, 3, 3, 2], &[2, 3, 3, 2]);
        check(&[1, 4, 6, 4, 1], &[2, 3, 4, 3, 2]);
        check(&[4, 3, 2], &[2, 2, 2]);
        check(&[1, 2, 3, 4, 5, 6], &[2, 3, 4, 5, 6, 6]);
    }
}
