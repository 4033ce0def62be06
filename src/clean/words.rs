//! Counts over the characters of a block, in one pass: words, marks, digits, capitals, function words.

/// What was counted.
#[derive(Debug, Clone, Copy, Default)]
pub struct Counts {
    /// Runs of letters and digits.
    pub words: u32,
    /// Characters that are not white space.
    pub chars: u32,
    /// Characters of scripts that write without blanks (two of them say about as much as a word).
    pub wide: u32,
    /// Commas, semicolons, colons.
    pub commas: u32,
    /// Full stops, question and exclamation marks that end a sentence.
    pub stops: u32,
    /// Question marks.
    pub questions: u32,
    /// Exclamation marks.
    pub shouts: u32,
    /// Words that begin with a capital.
    pub capitals: u32,
    /// Words all in capitals.
    pub shouted: u32,
    /// Words with a digit.
    pub numbers: u32,
    /// Words that look like a year (1900 to 2099).
    pub years: u32,
    /// Function words of seven languages.
    pub function: u32,
    /// Words that address the reader or speak for the house: you, your, we, our.
    pub address: u32,
    /// Currency signs.
    pub money: u32,
    /// `|`, `/`, `·`, `›`, `»`, `•`, `→`: what parts entries of a menu.
    pub dividers: u32,
    /// Quotation marks.
    pub quotes: u32,
    /// `©`, `®`, `™`.
    pub rights: u32,
    /// `@` and `#`.
    pub handles: u32,
    /// Braces, semicolons at line ends and other marks of source code.
    pub code: u32,
    /// Other characters that are neither letters, digits nor white space.
    pub others: u32,
    /// Whether the text ends with a mark that ends a sentence.
    pub ends: bool,
    /// Whether it begins with a capital.
    pub begins_upper: bool,
}

/// Short function words of English, German, French, Spanish, Italian, Portuguese, Dutch: prose is full of them, menus are not.
/// Sorted. Words of at most five letters, so that longer ones need no look-up.
const FUNCTION_WORDS: &[&str] = &[
    "a", "about", "al", "also", "an", "and", "are", "as", "at", "au", "auf", "aus", "avec", "be", "been",
    "bei", "but", "by", "can", "ce", "che", "com", "como", "con", "d", "da", "das", "dass", "de", "dei",
    "del", "dem", "den", "der", "des", "di", "die", "do", "door", "du", "e", "een", "ein", "eine", "el",
    "em", "en", "er", "es", "est", "et", "for", "from", "fu", "had", "has", "have", "he", "her", "het",
    "his", "i", "ich", "if", "il", "im", "in", "is", "ist", "it", "its", "je", "l", "la", "las", "le", "les",
    "lo", "los", "mais", "mas", "met", "mit", "more", "na", "ne", "nicht", "niet", "no", "non", "not", "o",
    "of", "om", "on", "op", "or", "os", "ou", "para", "pas", "per", "por", "pour", "qu", "que", "qui", "se",
    "she", "sich", "sie", "so", "som", "son", "su", "sur", "te", "than", "that", "the", "their", "there",
    "they", "this", "to", "um", "un", "una", "und", "une", "van", "von", "voor", "was", "were", "what",
    "when", "which", "who", "will", "with", "would", "y", "zu", "zum", "è",
];

/// Words of address in the same languages. Sorted.
pub const ADDRESS_WORDS: &[&str] = &[
    "ihr", "ihre", "ihren", "je", "jouw", "nos", "nossa", "nosso", "nostra", "nostro", "notre", "nous",
    "nuestra", "nuestro", "onze", "our", "seu", "sua", "tu", "tua", "tuo", "uns", "unser", "unsere", "us",
    "usted", "uw", "você", "vos", "votre", "vous", "we", "wij", "wir", "you", "your",
];

/// Words of more bytes are looked up in neither list.
const SHORT: usize = 6;
/// What [`look_up`] finds, in bits that no short word reaches.
const FUNCTION: u64 = 1 << 62;
const ADDRESS: u64 = 1 << 63;
/// A power of two, five times the words there are: most words of a text meet a free slot or themselves at once.
const SLOTS: usize = 1024;

/// Both lists by hash, a word's bytes packed into a number: every word of a page is looked up.
static SET: [u64; SLOTS] = {
    let mut set = [0; SLOTS];
    put_all(&mut set, FUNCTION_WORDS, FUNCTION);
    put_all(&mut set, ADDRESS_WORDS, ADDRESS);
    set
};

const fn put_all(set: &mut [u64; SLOTS], words: &[&str], bit: u64) {
    let mut i = 0;
    while i < words.len() {
        if words[i].len() <= SHORT {
            let word = pack(words[i].as_bytes());
            let at = find(set, word);
            set[at] |= word | bit;
        }
        i += 1;
    }
}

const fn pack(word: &[u8]) -> u64 {
    let (mut packed, mut i) = (0, 0);
    while i < word.len() {
        packed = packed << 8 | word[i] as u64;
        i += 1;
    }
    packed
}

/// The slot of a packed word, or a free one.
const fn find(set: &[u64; SLOTS], word: u64) -> usize {
    let mut at = (word.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 54) as usize;
    while set[at] != 0 && set[at] & !(FUNCTION | ADDRESS) != word {
        at = (at + 1) % SLOTS;
    }
    at
}

fn look_up(word: &[u8]) -> u64 {
    SET[find(&SET, pack(word))]
}

/// Counts text that comes in pieces.
#[derive(Debug, Default)]
pub struct Counter {
    counts: Counts,
    word: [u8; WORD],
    length: usize,
    state: State,
    hash: Hash,
    last: char,
}

/// Longer words are counted, but not looked up.
const WORD: usize = 12;

#[derive(Debug, Default, Clone, Copy)]
struct State {
    inside: bool,
    digit: bool,
    lower: bool,
    upper: bool,
    begins_upper: bool,
    letters: u32,
}

#[derive(Debug, Clone, Copy)]
struct Hash(u64);

impl Default for Hash {
    fn default() -> Self {
        // FNV-1a: short, fixed, good enough to find equal texts.
        Hash(0xcbf2_9ce4_8422_2325)
    }
}

impl Hash {
    fn add(&mut self, c: char) {
        self.0 = (self.0 ^ u64::from(u32::from(c))).wrapping_mul(0x0100_0000_01b3);
    }
}

impl Counter {
    /// What was counted so far; the word at the end counts as soon as it begins.
    pub fn counts(&self) -> &Counts {
        &self.counts
    }

    /// Adds characters.
    pub fn push(&mut self, text: &str) {
        for c in text.chars() {
            let letter = if c.is_ascii() { c.is_ascii_alphanumeric() } else { c.is_alphanumeric() };
            if letter || c == '_' {
                self.letter(c);
                continue;
            }
            let apostrophe = matches!(c, '\'' | '’') && self.state.inside;
            self.end_word();
            if !apostrophe && !c.is_whitespace() {
                self.mark(c);
            }
        }
    }

    /// Ends the text and hands the counts out, with a hash of its letters.
    pub fn take(&mut self) -> (Counts, u64) {
        self.end_word();
        let mut counts = std::mem::take(&mut self.counts);
        counts.ends = matches!(self.last, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '"' | '”' | '»' | ')');
        let hash = std::mem::take(&mut self.hash).0;
        self.last = '\0';
        (counts, hash)
    }

    fn letter(&mut self, c: char) {
        let counts = &mut self.counts;
        if !self.state.inside {
            self.state = State { inside: true, begins_upper: c.is_uppercase(), ..State::default() };
            self.length = 0;
            if counts.words == 0 {
                counts.begins_upper = self.state.begins_upper;
            }
            counts.words += 1;
            self.hash.add(' ');
        }
        self.state.letters += 1;
        counts.chars += 1;
        self.last = c;
        if c.is_ascii() {
            let folded = c.to_ascii_lowercase();
            self.state.digit |= c.is_ascii_digit();
            self.state.lower |= c.is_ascii_lowercase();
            self.state.upper |= c.is_ascii_uppercase();
            self.hash.add(folded);
            if let Some(slot) = self.word.get_mut(self.length) {
                *slot = folded as u8;
            }
            self.length += 1;
            return;
        }
        counts.wide += u32::from(is_wide(c));
        self.state.digit |= c.is_numeric();
        self.state.lower |= c.is_lowercase();
        self.state.upper |= c.is_uppercase();
        let folded = c.to_lowercase().next().unwrap_or(c);
        self.hash.add(folded);
        let mut buffer = [0; 4];
        let bytes = folded.encode_utf8(&mut buffer).as_bytes();
        if let Some(slots) = self.word.get_mut(self.length..self.length + bytes.len()) {
            slots.copy_from_slice(bytes);
        }
        self.length += bytes.len();
    }

    fn end_word(&mut self) {
        if !std::mem::take(&mut self.state.inside) {
            return;
        }
        let (state, counts) = (self.state, &mut self.counts);
        counts.capitals += u32::from(state.begins_upper);
        counts.shouted += u32::from(state.upper && !state.lower && state.letters > 1);
        counts.numbers += u32::from(state.digit);
        if self.length > WORD {
            return;
        }
        let word = &self.word[..self.length];
        if state.digit {
            let year = word.len() == 4 && (word.starts_with(b"19") || word.starts_with(b"20"));
            counts.years += u32::from(year && word.iter().all(u8::is_ascii_digit));
            return;
        }
        if self.length <= SHORT {
            let found = look_up(word);
            counts.function += u32::from(found & FUNCTION != 0);
            counts.address += u32::from(found & ADDRESS != 0);
        }
    }

    fn mark(&mut self, c: char) {
        let counts = &mut self.counts;
        counts.chars += 1;
        counts.others += 1;
        match c {
            ',' | ';' | ':' | '、' | '，' | '；' => counts.commas += 1,
            '.' | '…' | '。' => counts.stops += 1,
            '!' | '！' => {
                counts.stops += 1;
                counts.shouts += 1;
            }
            '?' | '？' => {
                counts.stops += 1;
                counts.questions += 1;
            }
            '$' | '€' | '£' | '¥' | '₹' => counts.money += 1,
            '|' | '/' | '·' | '›' | '»' | '•' | '→' | '>' => counts.dividers += 1,
            '"' | '“' | '”' | '„' | '«' => counts.quotes += 1,
            '©' | '®' | '™' => counts.rights += 1,
            '@' | '#' => counts.handles += 1,
            '{' | '}' | '=' | '<' | '\\' | '`' => counts.code += 1,
            _ => {}
        }
        self.last = c;
    }
}

fn is_wide(c: char) -> bool {
    matches!(c, '\u{0e00}'..='\u{0eff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        assert!(FUNCTION_WORDS.is_sorted());
        let mut sorted = ADDRESS_WORDS.to_vec();
        sorted.sort_unstable();
        assert_eq!(sorted, ADDRESS_WORDS);
    }

    #[test]
    fn short_words_are_found() {
        for (words, bit) in [(FUNCTION_WORDS, FUNCTION), (ADDRESS_WORDS, ADDRESS)] {
            for word in words.iter().filter(|w| w.len() <= SHORT) {
                assert_ne!(look_up(word.as_bytes()) & bit, 0, "{word}");
            }
        }
        assert_eq!(look_up(b"you") & FUNCTION, 0);
        assert_eq!(look_up(b"lamp"), 0);
    }

    #[test]
    fn counts() {
        let mut counter = Counter::default();
        counter.push("We met in 20");
        counter.push("24, at NOON. Did you");
        counter.push(" pay £5?");
        let (c, _) = counter.take();
        assert_eq!((c.words, c.years, c.shouted, c.money), (10, 1, 1, 1));
        assert_eq!((c.stops, c.questions, c.commas, c.address), (2, 1, 1, 2));
        assert!(c.ends && c.begins_upper);
    }

    #[test]
    fn equal_words_have_equal_hashes() {
        let hash = |text: &str| {
            let mut counter = Counter::default();
            counter.push(text);
            counter.take().1
        };
        assert_eq!(hash("Read  More…"), hash("read more"));
        assert_ne!(hash("read more"), hash("readmore"));
    }
}
