//! The shape of a language's tables.

use super::table::Table;

/// What the rooms below know of one language. All words are lower case; tables are sorted by their first column.
#[derive(Debug)]
pub struct Lexicon {
    /// The primary subtag; empty for a language without tables.
    pub code: &'static str,
    /// Inflected forms of reporting verbs.
    pub verbs: Table<Verb>,
    /// Nouns of speech: "statement", "interview", "tweet".
    pub nouns: Table<()>,
    /// Phrases that stand before a source: "according to". Words parted by one blank; longest first, not sorted.
    pub according_to: &'static [&'static str],
    /// Prepositions that give an opinion's owner at the front of a sentence: « Pour Ann Vega, … ». Not sorted.
    pub opinion: &'static [&'static str],
    /// Titles without their full stop ("mr", "sen") with the gender they tell.
    pub titles: Table<Option<Gender>>,
    /// Nouns for people who speak ("spokeswoman", "officials") with the gender they tell.
    pub roles: Table<Option<Gender>>,
    /// Pronouns that can be a source.
    pub pronouns: &'static [(&'static str, Pronoun)],
    /// Lower-case words inside names: "von", "de", "al", "bin".
    pub particles: Table<()>,
    /// Auxiliaries that stand before a participle or infinitive.
    pub auxiliaries: Table<()>,
    /// Articles, determiners, possessives.
    pub determiners: Table<()>,
    /// Definite articles: with a role behind them they mean somebody named elsewhere ("the senator"). Not sorted.
    pub definite: &'static [&'static str],
    /// Prepositions.
    pub prepositions: Table<()>,
    /// Words that lead into a reported clause: "that", "dass", "que". Not sorted.
    pub that: &'static [&'static str],
    /// Words that begin a further clause: "and", "because", "while".
    pub joiners: &'static [&'static str],
    /// Forms of frequent verbs that do not report ("went", "makes"): by them one sees where a clause has its verb.
    pub moves: Table<()>,
    /// Nouns for works with a title: "film", "song".
    pub works: Table<()>,
    /// The language's most frequent words: they begin no name, and by them a language is guessed.
    pub common: Table<()>,
    /// Days and months.
    pub dates: Table<()>,
    /// Those of `dates` that people are called, too: "June Watanabe", "Theresa May", "Plácido Domingo".
    pub namesakes: &'static [&'static str],
    /// Words that a date follows: "in June", "early May". Empty where dates are written in lower case. Not sorted.
    pub before_dates: &'static [&'static str],
    /// Labels of question and answer at the start of a line: "q", "a", "frage". Not sorted.
    pub labels: &'static [&'static str],
    /// Whether the verb may stand before its source outside a question: "said Ann", „sagte Ann“.
    pub inversion: bool,
    /// Whether a dash at the start of a line may open direct speech.
    pub dialogue_dash: bool,
    /// Whether a common noun may stand behind a name in one phrase: "the Vega campaign".
    pub noun_behind_name: bool,
    /// Whether compounds are one word: "Justizminister".
    pub compounds: bool,
    /// Whether all nouns are capitalised, so that a capital alone makes no name.
    pub capital_nouns: bool,
}

/// A form of a reporting verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verb {
    /// What kind of reporting it does.
    pub class: Class,
    /// Which form of the verb it is.
    pub form: Form,
}

impl Verb {
    /// A form of a class.
    pub const fn new(class: Class, form: Form) -> Self {
        Verb { class, form }
    }
}

/// What kind of reporting a verb does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// say, tell, add, note, reply: leads any quotation.
    Say,
    /// write, tweet, post.
    Write,
    /// ask, wonder.
    Ask,
    /// announce, insist, claim, argue, warn: mostly a report.
    Claim,
    /// call, describe, dub, label: puts a name to something.
    Call,
    /// urge, demand, praise, accuse, vow: a speech act whose words may be quoted.
    Act,
    /// think, believe, hope, want: speech only beside a quotation.
    Think,
    /// laugh, smile, shrug, nod: speech only right beside a whole quotation.
    Gesture,
}

/// Which form of its verb a word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// A finite form: "says", "said" (which is its participle too).
    Finite,
    /// "saying".
    Gerund,
    /// Only ever a past participle: "gesagt", "written".
    Participle,
    /// The bare form: "say".
    Base,
}

/// The gender a word itself tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gender {
    /// "he", "Mr", "spokesman".
    Masculine,
    /// "she", "Ms", "spokeswoman".
    Feminine,
    /// "it".
    Neuter,
}

/// One or many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Number {
    /// One.
    Singular,
    /// More than one.
    Plural,
}

/// Who speaks, is spoken to, or is spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Person {
    /// "I", "we".
    First,
    /// "you".
    Second,
    /// "he", "they".
    Third,
    /// "who", "which".
    Relative,
}

/// A pronoun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pronoun {
    /// Its person.
    pub person: Person,
    /// One or many; `None` where the form tells neither (German "sie").
    pub number: Option<Number>,
    /// The gender it tells.
    pub gender: Option<Gender>,
}

impl Pronoun {
    /// A pronoun of the third person.
    pub const fn third(number: Option<Number>, gender: Option<Gender>) -> Self {
        Pronoun { person: Person::Third, number, gender }
    }
}
