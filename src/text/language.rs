//! A language tag and a writing direction.

/// A BCP 47 tag as the page gave it, lower-cased primary subtag first (`en`, `pt-BR`); letters, digits and hyphens only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language(String);

impl Language {
    /// Reads a tag; `None` where it is not one.
    pub fn parse(tag: &str) -> Option<Self> {
        let tag = tag.trim().replace('_', "-");
        let mut parts = tag.split('-');
        let primary = parts.next()?.to_ascii_lowercase();
        let ok = (2..=8).contains(&primary.len())
            && primary.bytes().all(|b| b.is_ascii_alphabetic())
            && tag.len() <= 35
            && tag.split('-').skip(1).all(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_alphanumeric()));
        ok.then(|| Language(format!("{primary}{}", &tag[primary.len()..])))
    }

    /// The whole tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The primary subtag: `pt` of `pt-BR`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }
}

/// Which way the text runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// As HTML's `dir` spells it.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn tags() {
        let check = |tag: &str, want: Option<&str>| {
            assert_eq!(Language::parse(tag).as_ref().map(Language::as_str), want, "{tag}")
        };
        check("EN_us", Some("en-us"));
        check("pt-BR", Some("pt-BR"));
        check("", None);
        check("e", None);
        check("en\"><script>", None);
    }
}
