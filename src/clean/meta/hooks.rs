//! Words in a class or id that may name an author, a date or a headline. They are looked for in all names of a page, so a pair of
//! letters that begins no such word is passed over at once.

/// Words in a class or id that may name an author or a date.
const HOOKS: &[&str] = &[
    "author",
    "byline",
    "by-line",
    "writer",
    "autor",
    "auteur",
    "username",
    "user-name",
    "creator",
    "contributor",
    "posted",
    "publish",
    "date",
    "time",
    "poster",
    "dek",
    "standfirst",
    "subtitle",
    "sub-title",
    "subhead",
    "summary",
    "deck",
    "lede",
    "intro",
    "excerpt",
    "chapo",
    "vorspann",
    "teaser",
];
/// Words in a class or id of a headline: `entry-title` and its kin among them.
const HEADLINES: &[&str] = &["headline", "title"];

/// By first character: a bit for each second one. Five bits of a character tell letters apart, whatever their case.
type Pairs = [u32; 32];

static HOOK_PAIRS: Pairs = pairs(HOOKS);
static HEADLINE_PAIRS: Pairs = pairs(HEADLINES);

/// Whether names hold a word of an author or a date.
pub fn may_hook(names: &str) -> bool {
    holds(names.as_bytes(), HOOKS, &HOOK_PAIRS)
}

/// Whether names hold a word of a headline.
pub fn may_be_headline(names: &str) -> bool {
    holds(names.as_bytes(), HEADLINES, &HEADLINE_PAIRS)
}

fn holds(names: &[u8], words: &[&str], pairs: &Pairs) -> bool {
    names.windows(2).enumerate().any(|(at, pair)| {
        let begins = pairs[usize::from(pair[0] & 31)] >> (pair[1] & 31) & 1 == 1;
        begins && words.iter().any(|word| starts(&names[at..], word.as_bytes()))
    })
}

fn starts(names: &[u8], word: &[u8]) -> bool {
    names.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
}

const fn pairs(words: &[&str]) -> Pairs {
    let mut pairs = [0; 32];
    let mut i = 0;
    while i < words.len() {
        let word = words[i].as_bytes();
        pairs[(word[0] & 31) as usize] |= 1 << (word[1] & 31);
        i += 1;
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_words_anywhere_in_any_case() {
        for word in HOOKS {
            assert!(may_hook(&format!("c-x{}__y", word.to_uppercase())), "{word}");
        }
        assert!(may_be_headline("Entry-Title") && may_be_headline("h HEADLINE"));
        assert!(!may_hook("") && !may_hook("by-lin") && !may_be_headline("titl e"));
    }
}
