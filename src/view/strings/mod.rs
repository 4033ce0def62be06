//! The words of the interface: one closed table of keys, one file a language, a host's own words before both.
//! No sentence of the interface stands anywhere else in the core, and no grammar beyond singular and plural enters here.
//!
//! A text may hold `{name}` places to fill, and `one|other` forms, chosen by the number in `{n}`; [`Key::Months`] is a list in the same spelling.

mod de;
mod en;
mod es;
mod fr;
mod keys;

pub use keys::Key;

use crate::text::without_turns;

/// A language that the interface speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum UiLanguage {
    /// English.
    #[default]
    En,
    /// German.
    De,
    /// French.
    Fr,
    /// Spanish.
    Es,
}

impl UiLanguage {
    /// All of them.
    pub const ALL: &'static [UiLanguage] = &[UiLanguage::En, UiLanguage::De, UiLanguage::Fr, UiLanguage::Es];

    /// The language of a tag (`de-AT`); English where the interface does not speak it.
    pub fn of(tag: &str) -> Self {
        let primary = tag.split(['-', '_']).next().unwrap_or("").trim();
        Self::ALL.iter().copied().find(|l| l.tag().eq_ignore_ascii_case(primary)).unwrap_or_default()
    }

    /// As BCP 47 spells it.
    pub fn tag(self) -> &'static str {
        match self {
            UiLanguage::En => "en",
            UiLanguage::De => "de",
            UiLanguage::Fr => "fr",
            UiLanguage::Es => "es",
        }
    }

    /// A text of the language's own table, places unfilled.
    pub fn text(self, key: Key) -> &'static str {
        match self {
            UiLanguage::En => en::text(key),
            UiLanguage::De => de::text(key),
            UiLanguage::Fr => fr::text(key),
            UiLanguage::Es => es::text(key),
        }
    }

    /// Whether a number takes the singular: French counts nought with one.
    fn is_one(self, n: u32) -> bool {
        n == 1 || (n == 0 && self == UiLanguage::Fr)
    }
}

/// The words to use: a language, and what the host put in its place.
#[derive(Debug, Clone, Copy, Default)]
pub struct Strings<'a> {
    /// The language.
    pub language: UiLanguage,
    /// The host's own words, by key.
    pub overrides: &'a [(Key, String)],
}

impl<'a> Strings<'a> {
    /// A text without places.
    pub fn get(&self, key: Key) -> &'a str {
        match self.overrides.iter().find(|(k, _)| *k == key) {
            Some((_, text)) => text,
            None => self.language.text(key),
        }
    }

    /// A text with its places filled: `fill(Key::Byline, &[("names", "Ana Vega")])`. What would turn the sentence around is left out.
    pub fn fill(&self, key: Key, places: &[(&str, &str)]) -> String {
        fill(self.get(key), places)
    }

    /// A text with singular and plural, `{n}` filled.
    pub fn count(&self, key: Key, n: u32) -> String {
        let mut forms = self.get(key).split('|');
        let one = forms.next().unwrap_or("");
        let other = forms.next().unwrap_or(one);
        fill(if self.language.is_one(n) { one } else { other }, &[("n", &n.to_string())])
    }
}

fn fill(text: &str, places: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let filled = after.split_once('}').and_then(|(name, tail)| {
            places.iter().find(|(n, _)| *n == name).map(|(_, value)| (*value, tail))
        });
        match filled {
            Some((value, tail)) => {
                out.push_str(&without_turns(value));
                rest = tail;
            }
            None => {
                out.push('{');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plural_forms() {
        let check = |language, n, want: &str| {
            let strings = Strings { language, overrides: &[] };
            assert_eq!(strings.count(Key::QuoteCount, n), want);
        };
        check(UiLanguage::En, 0, "0 quotes");
        check(UiLanguage::En, 1, "1 quote");
        check(UiLanguage::De, 2, "2 Zitate");
        check(UiLanguage::Fr, 0, "0 citation");
        check(UiLanguage::Es, 1, "1 cita");
    }

    #[test]
    fn the_host_comes_first() {
        let overrides = [(Key::Byline, "Words: {names}".to_owned())];
        let strings = Strings { language: UiLanguage::of("de-AT"), overrides: &overrides };
        assert_eq!(strings.fill(Key::Byline, &[("names", "{names} {")]), "Words: {names} {");
        assert_eq!(strings.get(Key::Quotes), "Zitate");
    }

    #[test]
    fn a_name_does_not_turn_the_sentence() {
        let line = Strings::default().fill(Key::Byline, &[("names", "Ana\u{2069}\u{202e} Vega")]);
        assert_eq!(line, "By Ana Vega");
    }

    #[test]
    fn every_language_has_the_same_places_and_forms() {
        let places = |text: &str| {
            let mut names: Vec<String> = text
                .split('{')
                .skip(1)
                .filter_map(|part| part.split_once('}').map(|(name, _)| name.to_owned()))
                .collect();
            names.sort();
            names.dedup();
            names
        };
        for key in Key::ALL {
            let english = UiLanguage::En.text(*key);
            for language in UiLanguage::ALL {
                let text = language.text(*key);
                assert!(!text.is_empty(), "{language:?} {key:?} is empty");
                assert_eq!(places(text), places(english), "{language:?} {key:?}");
                assert_eq!(text.matches('|').count(), english.matches('|').count(), "{language:?} {key:?}");
            }
        }
    }

    #[test]
    fn every_setting_has_its_words() {
        for setting in crate::settings::ALL {
            assert!(Key::parse(setting.label).is_ok(), "no text {:?}", setting.label);
            if let crate::settings::Kind::Choice(choices) = setting.kind {
                choices.iter().for_each(|c| assert!(Key::parse(c.label).is_ok(), "no text {:?}", c.label));
            }
        }
    }
}
