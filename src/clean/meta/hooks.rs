//! Words in a class or id that tell where author, date, dek and headline of an article stand. They are looked for in all names of a
//! page, so a pair of letters that begins no such word is passed over at once.

/// Class words of bylines, the most telling first.
pub const BYLINES: &[&str] = &[
    "byline",
    "by-line",
    "author-name",
    "author_name",
    "authorname",
    "author",
    "username",
    "writer",
    "autor",
    "auteur",
    "autore",
    "poster",
    "creator",
    "contributor",
];
/// Class words of dates.
pub const DATES: &[&str] = &["publish", "date", "time", "posted"];
/// Class words of a dek.
pub const DEKS: &[&str] = &[
    "dek",
    "standfirst",
    "subtitle",
    "sub-title",
    "subhead",
    "deck",
    "chapo",
    "vorspann",
    "lede",
    "chapeau",
    "untertitel",
    "entradilla",
    "bajada",
    "subtitulo",
    "sottotitolo",
    "sommario",
    "occhiello",
    "linha-fina",
];
/// The class of a dek, but on pages without author or date of any large paragraph: Bootstrap calls it so.
pub const LEAD: &str = "lead";
/// Class words of what else stands around a headline: for the chooser of headlines, which counts it.
const BESIDE: &[&str] = &["user-name", "summary", "intro", "excerpt", "teaser"];
/// Class words of a headline: `entry-title` and its kin among them.
pub const HEADLINES: &[&str] = &["headline", "title"];

/// All that stands around a headline.
const HOOKS: [&[&str]; 5] = [BYLINES, DATES, DEKS, &[LEAD], BESIDE];

/// By first character: a bit for each second one. Five bits of a character tell letters apart, whatever their case.
static PAIRS: [u32; 32] = {
    let mut pairs = [0; 32];
    let mut i = 0;
    while i < HOOKS.len() {
        add(&mut pairs, HOOKS[i]);
        i += 1;
    }
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

/// Whether names hold a word of what stands around a headline, and whether they hold one of a headline itself.
pub fn find(names: &str) -> (bool, bool) {
    let names = names.as_bytes();
    let (mut hook, mut headline) = (false, false);
    for (at, pair) in names.windows(2).enumerate() {
        if PAIRS[usize::from(pair[0] & 31)] >> (pair[1] & 31) & 1 == 1 {
            let begins = |words: &[&str]| words.iter().any(|word| starts(&names[at..], word.as_bytes()));
            hook = hook || HOOKS.into_iter().any(begins);
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
        for word in HOOKS.concat() {
            assert!(find(&format!("c-x{}__y", word.to_uppercase())).0, "{word}");
        }
        assert!(find("Entry-Title").1 && find("h HEADLINE").1);
        assert_eq!([find(""), find("by-lin"), find("titl e")], [(false, false); 3]);
    }
}
