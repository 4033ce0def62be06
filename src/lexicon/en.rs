//! English: words of reported speech.

use super::Lexicon;
use super::types::{Class, Form, Gender, Number, Person, Pronoun, Verb};

const ACT: Verb = Verb::new(Class::Act, Form::Finite);
const ACT_ING: Verb = Verb::new(Class::Act, Form::Gerund);
const ASK: Verb = Verb::new(Class::Ask, Form::Finite);
const ASK_ING: Verb = Verb::new(Class::Ask, Form::Gerund);
const CALL: Verb = Verb::new(Class::Call, Form::Finite);
const CALL_ING: Verb = Verb::new(Class::Call, Form::Gerund);
const CLAIM: Verb = Verb::new(Class::Claim, Form::Finite);
const CLAIM_ING: Verb = Verb::new(Class::Claim, Form::Gerund);
const GESTURE: Verb = Verb::new(Class::Gesture, Form::Finite);
const GESTURE_ING: Verb = Verb::new(Class::Gesture, Form::Gerund);
const SAY: Verb = Verb::new(Class::Say, Form::Finite);
const SAY_ING: Verb = Verb::new(Class::Say, Form::Gerund);
const THINK: Verb = Verb::new(Class::Think, Form::Finite);
const THINK_ING: Verb = Verb::new(Class::Think, Form::Gerund);
const WRITE: Verb = Verb::new(Class::Write, Form::Finite);
const WRITE_ING: Verb = Verb::new(Class::Write, Form::Gerund);
const WRITE_ED: Verb = Verb::new(Class::Write, Form::Participle);
const MAN: Option<Gender> = Some(Gender::Masculine);
const WOMAN: Option<Gender> = Some(Gender::Feminine);

pub(super) static EN: Lexicon = Lexicon {
    code: "en",
    verbs: VERBS,
    nouns: NOUNS,
    according_to: ACCORDING_TO,
    titles: TITLES,
    roles: ROLES,
    pronouns: PRONOUNS,
    particles: PARTICLES,
    auxiliaries: AUXILIARIES,
    determiners: DETERMINERS,
    prepositions: PREPOSITIONS,
    that: THAT,
    common: COMMON,
    dates: DATES,
    labels: LABELS,
    inversion: true,
    dialogue_dash: false,
    capital_nouns: false,
};

#[rustfmt::skip]
static VERBS: &[(&str, Verb)] = &[
    ("accuse", ACT), ("accused", ACT), ("accuses", ACT), ("accusing", ACT_ING), ("acknowledge", CLAIM),
    ("acknowledged", CLAIM), ("acknowledges", CLAIM), ("acknowledging", CLAIM_ING), ("add", SAY),
    ("added", SAY), ("adding", SAY_ING), ("adds", SAY), ("admit", CLAIM), ("admits", CLAIM),
    ("admitted", CLAIM), ("admitting", CLAIM_ING), ("allege", CLAIM), ("alleged", CLAIM),
    ("alleges", CLAIM), ("alleging", CLAIM_ING), ("announce", CLAIM), ("announced", CLAIM),
    ("announces", CLAIM), ("announcing", CLAIM_ING), ("answer", SAY), ("answered", SAY),
    ("answering", SAY_ING), ("answers", SAY), ("argue", CLAIM), ("argued", CLAIM), ("argues", CLAIM),
    ("arguing", CLAIM_ING), ("ask", ASK), ("asked", ASK), ("asking", ASK_ING), ("asks", ASK),
    ("assert", CLAIM), ("asserted", CLAIM), ("asserting", CLAIM_ING), ("asserts", CLAIM), ("began", SAY),
    ("begin", SAY), ("believe", THINK), ("believed", THINK), ("believes", THINK), ("believing", THINK_ING),
    ("blame", ACT), ("blamed", ACT), ("blaming", ACT_ING), ("blast", ACT), ("blasted", ACT),
    ("blasting", ACT_ING), ("brand", CALL), ("branded", CALL), ("branding", CALL_ING), ("call", CALL),
    ("called", CALL), ("calling", CALL_ING), ("calls", CALL), ("caution", CLAIM), ("cautioned", CLAIM),
    ("characterize", CALL), ("characterized", CALL), ("characterizing", CALL_ING), ("cite", ACT),
    ("cited", ACT), ("cites", ACT), ("citing", ACT_ING), ("claim", CLAIM), ("claimed", CLAIM),
    ("claiming", CLAIM_ING), ("claims", CLAIM), ("comment", SAY), ("commented", SAY),
    ("commenting", SAY_ING), ("comments", SAY), ("complain", CLAIM), ("complained", CLAIM),
    ("complaining", CLAIM_ING), ("complains", CLAIM), ("concede", CLAIM), ("conceded", CLAIM),
    ("concedes", CLAIM), ("conceding", CLAIM_ING), ("conclude", SAY), ("concluded", SAY),
    ("concludes", SAY), ("concluding", SAY_ING), ("condemn", ACT), ("condemned", ACT),
    ("condemning", ACT_ING), ("condemns", ACT), ("confirm", CLAIM), ("confirmed", CLAIM),
    ("confirming", CLAIM_ING), ("confirms", CLAIM), ("contend", CLAIM), ("contended", CLAIM),
    ("contending", CLAIM_ING), ("contends", CLAIM), ("continue", SAY), ("continued", SAY),
    ("continues", SAY), ("continuing", SAY_ING), ("counter", CLAIM), ("countered", CLAIM),
    ("cried", GESTURE), ("criticize", ACT), ("criticized", ACT), ("criticizing", ACT_ING), ("cry", GESTURE),
    ("crying", GESTURE_ING), ("declare", CLAIM), ("declared", CLAIM), ("declares", CLAIM),
    ("declaring", CLAIM_ING), ("decried", ACT), ("decries", ACT), ("decry", ACT), ("defend", ACT),
    ("defended", ACT), ("defending", ACT_ING), ("demand", ACT), ("demanded", ACT), ("demanding", ACT_ING),
    ("demands", ACT), ("denied", CLAIM), ("denies", CLAIM), ("denounce", ACT), ("denounced", ACT),
    ("denouncing", ACT_ING), ("deny", CLAIM), ("denying", CLAIM_ING), ("describe", CALL),
    ("described", CALL), ("describes", CALL), ("describing", CALL_ING), ("disclose", CLAIM),
    ("disclosed", CLAIM), ("dismiss", ACT), ("dismissed", ACT), ("dismissing", ACT_ING), ("dub", CALL),
    ("dubbed", CALL), ("dubbing", CALL_ING), ("email", WRITE), ("emailed", WRITE), ("emphasised", CLAIM),
    ("emphasize", CLAIM), ("emphasized", CLAIM), ("emphasizes", CLAIM), ("emphasizing", CLAIM_ING),
    ("expect", THINK), ("expected", THINK), ("explain", SAY), ("explained", SAY), ("explaining", SAY_ING),
    ("explains", SAY), ("fear", THINK), ("feared", THINK), ("feel", THINK), ("feels", THINK),
    ("felt", THINK), ("hail", ACT), ("hailed", ACT), ("hope", THINK), ("hoped", THINK), ("hopes", THINK),
    ("hoping", THINK_ING), ("indicate", CLAIM), ("indicated", CLAIM), ("inquired", ASK), ("insist", CLAIM),
    ("insisted", CLAIM), ("insisting", CLAIM_ING), ("insists", CLAIM), ("joke", SAY), ("joked", SAY),
    ("jokes", SAY), ("joking", SAY_ING), ("knew", THINK), ("know", THINK), ("knows", THINK),
    ("label", CALL), ("labeled", CALL), ("labeling", CALL_ING), ("labelled", CALL), ("lament", CLAIM),
    ("lamented", CLAIM), ("laugh", GESTURE), ("laughed", GESTURE), ("laughing", GESTURE_ING),
    ("maintain", CLAIM), ("maintained", CLAIM), ("maintains", CLAIM), ("mention", SAY), ("mentioned", SAY),
    ("mentioning", SAY_ING), ("mentions", SAY), ("mock", ACT), ("mocked", ACT), ("mocking", ACT_ING),
    ("mutter", GESTURE), ("muttered", GESTURE), ("nodded", GESTURE), ("note", SAY), ("noted", SAY),
    ("notes", SAY), ("noting", SAY_ING), ("observe", SAY), ("observed", SAY), ("observes", SAY),
    ("observing", SAY_ING), ("pledged", CLAIM), ("point", CLAIM), ("pointed", CLAIM),
    ("pointing", CLAIM_ING), ("points", CLAIM), ("post", WRITE), ("posted", WRITE), ("posting", WRITE_ING),
    ("posts", WRITE), ("praise", ACT), ("praised", ACT), ("praises", ACT), ("praising", ACT_ING),
    ("predict", CLAIM), ("predicted", CLAIM), ("predicting", CLAIM_ING), ("predicts", CLAIM),
    ("proclaim", CLAIM), ("proclaimed", CLAIM), ("promise", CLAIM), ("promised", CLAIM),
    ("promises", CLAIM), ("promising", CLAIM_ING), ("questioned", ASK), ("quip", CLAIM), ("quipped", CLAIM),
    ("quote", ACT), ("quoted", ACT), ("quotes", ACT), ("quoting", ACT_ING), ("read", WRITE),
    ("reading", WRITE_ING), ("reads", WRITE), ("rebuke", ACT), ("rebuked", ACT), ("rebukes", ACT),
    ("recall", SAY), ("recalled", SAY), ("recalling", SAY_ING), ("recalls", SAY), ("refer", CALL),
    ("referred", CALL), ("referring", CALL_ING), ("refers", CALL), ("reiterate", SAY), ("reiterated", SAY),
    ("reiterates", SAY), ("reiterating", SAY_ING), ("remark", SAY), ("remarked", SAY),
    ("remarking", SAY_ING), ("remarks", SAY), ("repeat", SAY), ("repeated", SAY), ("repeating", SAY_ING),
    ("repeats", SAY), ("replied", SAY), ("replies", SAY), ("reply", SAY), ("replying", SAY_ING),
    ("report", CLAIM), ("reported", CLAIM), ("reports", CLAIM), ("respond", SAY), ("responded", SAY),
    ("responding", SAY_ING), ("responds", SAY), ("retweeted", WRITE), ("reveal", CLAIM),
    ("revealed", CLAIM), ("reveals", CLAIM), ("said", SAY), ("say", SAY), ("saying", SAY_ING),
    ("says", SAY), ("shout", GESTURE), ("shouted", GESTURE), ("shouting", GESTURE_ING), ("shouts", GESTURE),
    ("shrugged", GESTURE), ("sighed", GESTURE), ("slam", ACT), ("slammed", ACT), ("slamming", ACT_ING),
    ("smile", GESTURE), ("smiled", GESTURE), ("smiling", GESTURE_ING), ("state", SAY), ("stated", SAY),
    ("states", SAY), ("stating", SAY_ING), ("stress", CLAIM), ("stressed", CLAIM), ("stresses", CLAIM),
    ("stressing", CLAIM_ING), ("suggest", CLAIM), ("suggested", CLAIM), ("suggesting", CLAIM_ING),
    ("suggests", CLAIM), ("tell", SAY), ("telling", SAY_ING), ("tells", SAY), ("term", CALL),
    ("termed", CALL), ("testified", CLAIM), ("testify", CLAIM), ("texted", WRITE), ("think", THINK),
    ("thinking", THINK_ING), ("thinks", THINK), ("thought", THINK), ("threaten", ACT), ("threatened", ACT),
    ("threatening", ACT_ING), ("told", SAY), ("tweet", WRITE), ("tweeted", WRITE), ("tweeting", WRITE_ING),
    ("tweets", WRITE), ("urge", ACT), ("urged", ACT), ("urges", ACT), ("urging", ACT_ING), ("vow", ACT),
    ("vowed", ACT), ("vowing", ACT_ING), ("vows", ACT), ("want", THINK), ("wanted", THINK),
    ("wants", THINK), ("warn", CLAIM), ("warned", CLAIM), ("warning", CLAIM_ING), ("warns", CLAIM),
    ("whisper", GESTURE), ("whispered", GESTURE), ("wonder", ASK), ("wondered", ASK),
    ("wondering", ASK_ING), ("wonders", ASK), ("write", WRITE), ("writes", WRITE), ("writing", WRITE_ING),
    ("written", WRITE_ED), ("wrote", WRITE), ("yell", GESTURE), ("yelled", GESTURE),
    ("yelling", GESTURE_ING),
];

#[rustfmt::skip]
static TITLES: &[(&str, Option<Gender>)] = &[
    ("ambassador", None), ("capt", None), ("chancellor", None), ("col", None), ("dame", WOMAN),
    ("dr", None), ("gen", None), ("general", None), ("gov", None), ("governor", None), ("judge", None),
    ("justice", None), ("king", MAN), ("lady", WOMAN), ("lord", MAN), ("lt", None), ("mayor", None),
    ("minister", None), ("miss", WOMAN), ("mr", MAN), ("mrs", WOMAN), ("ms", WOMAN), ("officer", None),
    ("pope", None), ("president", None), ("prince", MAN), ("princess", WOMAN), ("prof", None),
    ("professor", None), ("queen", WOMAN), ("rep", None), ("secretary", None), ("sen", None),
    ("senator", None), ("sgt", None), ("sir", MAN),
];

#[rustfmt::skip]
static ROLES: &[(&str, Option<Gender>)] = &[
    ("activist", None), ("activists", None), ("adviser", None), ("advisers", None), ("aide", None),
    ("aides", None), ("analyst", None), ("analysts", None), ("attorney", None), ("attorneys", None),
    ("author", None), ("brother", MAN), ("businessman", MAN), ("businesswoman", WOMAN), ("campaign", None),
    ("candidate", None), ("congressman", MAN), ("congresswoman", WOMAN), ("critic", None),
    ("critics", None), ("daughter", WOMAN), ("director", None), ("doctor", None), ("doctors", None),
    ("expert", None), ("experts", None), ("father", MAN), ("husband", MAN), ("lawyer", None),
    ("lawyers", None), ("leader", None), ("leaders", None), ("man", MAN), ("manager", None),
    ("member", None), ("members", None), ("mother", WOMAN), ("neighbor", None), ("neighbour", None),
    ("officer", None), ("officers", None), ("official", None), ("officials", None), ("owner", None),
    ("parent", None), ("parents", None), ("police", None), ("pollster", None), ("president", None),
    ("professor", None), ("reporter", None), ("reporters", None), ("researcher", None), ("resident", None),
    ("residents", None), ("scientist", None), ("senator", None), ("sister", WOMAN), ("son", MAN),
    ("source", None), ("sources", None), ("spokesman", MAN), ("spokesmen", MAN), ("spokespeople", None),
    ("spokesperson", None), ("spokeswoman", WOMAN), ("spokeswomen", WOMAN), ("strategist", None),
    ("student", None), ("students", None), ("supporter", None), ("supporters", None), ("teacher", None),
    ("teachers", None), ("voter", None), ("voters", None), ("wife", WOMAN), ("witness", None),
    ("witnesses", None), ("woman", WOMAN), ("worker", None), ("workers", None),
];

#[rustfmt::skip]
static PRONOUNS: &[(&str, Pronoun)] = &[
    ("he", Pronoun { person: Person::Third, number: Some(Number::Singular), gender: MAN }),
    ("i", Pronoun { person: Person::First, number: Some(Number::Singular), gender: None }),
    ("it", Pronoun { person: Person::Third, number: Some(Number::Singular), gender: Some(Gender::Neuter) }),
    ("she", Pronoun { person: Person::Third, number: Some(Number::Singular), gender: WOMAN }),
    ("they", Pronoun { person: Person::Third, number: Some(Number::Plural), gender: None }),
    ("we", Pronoun { person: Person::First, number: Some(Number::Plural), gender: None }),
    ("which", Pronoun { person: Person::Relative, number: None, gender: Some(Gender::Neuter) }),
    ("who", Pronoun { person: Person::Relative, number: None, gender: None }),
    ("you", Pronoun { person: Person::Second, number: None, gender: None }),
];

#[rustfmt::skip]
static NOUNS: &[&str] = &[
    "answer", "article", "column", "comment", "comments", "email", "emails", "essay", "interview", "letter",
    "memo", "message", "news", "post", "question", "remarks", "reply", "report", "speech", "statement",
    "statements", "testimony", "tweet", "tweets", "words",
];

#[rustfmt::skip]
static ACCORDING_TO: &[&str] = &[
    "according to", "in the words of", "in the view of",
];

#[rustfmt::skip]
static PARTICLES: &[&str] = &[
    "al", "bin", "bint", "da", "de", "del", "der", "di", "du", "el", "ibn", "la", "le", "van", "von",
];

#[rustfmt::skip]
static AUXILIARIES: &[&str] = &[
    "am", "are", "be", "been", "being", "can", "could", "did", "do", "does", "had", "has", "have", "is",
    "may", "might", "must", "shall", "should", "was", "were", "will", "would",
];

#[rustfmt::skip]
static DETERMINERS: &[&str] = &[
    "a", "an", "another", "any", "each", "her", "his", "its", "many", "most", "my", "one", "our", "several",
    "some", "that", "the", "their", "these", "this", "those", "two", "your",
];

#[rustfmt::skip]
static PREPOSITIONS: &[&str] = &[
    "about", "above", "after", "against", "along", "amid", "among", "around", "as", "at", "before",
    "behind", "below", "beneath", "beside", "between", "beyond", "by", "despite", "during", "for", "from",
    "in", "inside", "into", "like", "near", "of", "off", "on", "onto", "out", "outside", "over", "per",
    "since", "through", "throughout", "to", "toward", "towards", "under", "until", "up", "upon", "via",
    "with", "within", "without",
];

#[rustfmt::skip]
static THAT: &[&str] = &[
    "that", "how", "why", "whether",
];

#[rustfmt::skip]
static COMMON: &[&str] = &[
    "a", "about", "after", "all", "also", "an", "and", "any", "are", "as", "at", "be", "because", "been",
    "but", "by", "can", "could", "did", "do", "for", "from", "had", "has", "have", "he", "her", "him",
    "his", "how", "i", "if", "in", "into", "is", "it", "its", "just", "like", "more", "my", "no", "not",
    "of", "on", "one", "or", "our", "out", "over", "people", "she", "so", "some", "than", "that", "the",
    "their", "them", "there", "these", "they", "this", "to", "up", "was", "we", "were", "what", "when",
    "which", "who", "will", "with", "would", "you",
];

#[rustfmt::skip]
static DATES: &[&str] = &[
    "april", "august", "december", "february", "friday", "january", "july", "june", "march", "may",
    "monday", "november", "october", "saturday", "september", "sunday", "thursday", "tuesday", "wednesday",
];

#[rustfmt::skip]
static LABELS: &[&str] = &[
    "q", "a", "question", "answer",
];
