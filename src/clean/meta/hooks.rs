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
    "lead",
    "intro",
    "excerpt",
    "chapo",
    "chapeau",
    "vorspann",
    "untertitel",
    "entradilla",
    "bajada",
    "subtitulo",
    "sottotitolo",
    "sommario",
    "occhiello",
    "linha-fina",
    "teaser",
];
/// Words in a class or id of a headline: `entry-title` and its kin among them.
const HEADLINES: &[&str] = &["headline", "title"];

/// By first character: a bit for each second one. Five bits of a character tell letters apart, whatever their case.
static PAIRS: [u32; 32] = {
    let mut pairs = [0; 32];
    add(&mut pairs, HOOKS);
    add(&mut pairs, HEADLINES);
    pairs
};

const fn add(pairs: &mut [u32; 32], words: &[&str]) {
    let mut i = 0;
    while i < words.len() {
        let word = words[i].as_bytes();
        pairs[(word[0] & 31) as usize] |= 1 << (word[1] & 31);
        i += 1;
    }
}

/// Whether names hold a word of an author or a date, and whether they hold one of a headline.
pub fn find(names: &str) -> (bool, bool) {
    let names = names.as_bytes();
    let (mut hook, mut headline) = (false, false);
    for (at, pair) in names.windows(2).enumerate() {
        if PAIRS[usize::from(pair[0] & 31)] >> (pair[1] & 31) & 1 == 1 {
            let begins = |words: &[&str]| words.iter().any(|word| starts(&names[at..], word.as_bytes()));
            hook = hook || begins(HOOKS);
            headline = headline || begins(HEADLINES);
        }
    }
    (hook, headline)
}

fn starts(names: &[u8], word: &[u8]) -> bool {
    names[0].eq_ignore_ascii_case(&word[0])
        && names.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_words_anywhere_in_any_case() {
        for word in HOOKS {
            assert!(find(&format!("c-x{}__y", word.to_uppercase())).0, "{word}");
        }
        assert!(find("Entry-Title").1 && find("h HEADLINE").1);
        assert_eq!([find(""), find("by-lin"), find("titl e")], [(false, false); 3]);
    }
}
