//! Italian: words of reported speech.

use super::Lexicon;
use super::types::{Class, Form, Gender, Number, Person, Pronoun, Verb};

const ACT_TO: Verb = Verb::new(Class::Act, Form::Base);
const ACT: Verb = Verb::new(Class::Act, Form::Finite);
const ACT_ING: Verb = Verb::new(Class::Act, Form::Gerund);
const ACT_ED: Verb = Verb::new(Class::Act, Form::Participle);
const ASK_TO: Verb = Verb::new(Class::Ask, Form::Base);
const ASK: Verb = Verb::new(Class::Ask, Form::Finite);
const ASK_ING: Verb = Verb::new(Class::Ask, Form::Gerund);
const ASK_ED: Verb = Verb::new(Class::Ask, Form::Participle);
const CALL_TO: Verb = Verb::new(Class::Call, Form::Base);
const CALL: Verb = Verb::new(Class::Call, Form::Finite);
const CALL_ING: Verb = Verb::new(Class::Call, Form::Gerund);
const CALL_ED: Verb = Verb::new(Class::Call, Form::Participle);
const CLAIM_TO: Verb = Verb::new(Class::Claim, Form::Base);
const CLAIM: Verb = Verb::new(Class::Claim, Form::Finite);
const CLAIM_ING: Verb = Verb::new(Class::Claim, Form::Gerund);
const CLAIM_ED: Verb = Verb::new(Class::Claim, Form::Participle);
const GESTURE_TO: Verb = Verb::new(Class::Gesture, Form::Base);
const GESTURE: Verb = Verb::new(Class::Gesture, Form::Finite);
const GESTURE_ING: Verb = Verb::new(Class::Gesture, Form::Gerund);
const GESTURE_ED: Verb = Verb::new(Class::Gesture, Form::Participle);
const SAY_TO: Verb = Verb::new(Class::Say, Form::Base);
const SAY: Verb = Verb::new(Class::Say, Form::Finite);
const SAY_ING: Verb = Verb::new(Class::Say, Form::Gerund);
const SAY_ED: Verb = Verb::new(Class::Say, Form::Participle);
const THINK_TO: Verb = Verb::new(Class::Think, Form::Base);
const THINK: Verb = Verb::new(Class::Think, Form::Finite);
const THINK_ED: Verb = Verb::new(Class::Think, Form::Participle);
const WRITE_TO: Verb = Verb::new(Class::Write, Form::Base);
const WRITE: Verb = Verb::new(Class::Write, Form::Finite);
const WRITE_ING: Verb = Verb::new(Class::Write, Form::Gerund);
const WRITE_ED: Verb = Verb::new(Class::Write, Form::Participle);
const MAN: Option<Gender> = Some(Gender::Masculine);
const WOMAN: Option<Gender> = Some(Gender::Feminine);

pub(super) static IT: Lexicon = Lexicon {
    code: "it",
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
    joiners: &["anche", "e", "ed", "ma", "mentre", "o", "perché", "poiché", "quando", "se"],
    moves: &[],
    works: &[],
    common: COMMON,
    dates: DATES,
    labels: LABELS,
    inversion: true,
    dialogue_dash: true,
    capital_nouns: false,
};

#[rustfmt::skip]
static VERBS: &[(&str, Verb)] = &[
    ("accusa", ACT), ("accusando", ACT_ING), ("accusano", ACT), ("accusare", ACT_TO), ("accusarono", ACT),
    ("accusato", ACT_ED), ("accusava", ACT), ("accusavano", ACT), ("accusò", ACT), ("afferma", CLAIM),
    ("affermando", CLAIM_ING), ("affermano", CLAIM), ("affermare", CLAIM_TO), ("affermarono", CLAIM),
    ("affermato", CLAIM_ED), ("affermava", CLAIM), ("affermavano", CLAIM), ("affermò", CLAIM),
    ("aggiunge", SAY), ("aggiungendo", SAY_ING), ("aggiungere", SAY_TO), ("aggiungeva", SAY),
    ("aggiungono", SAY), ("aggiunse", SAY), ("aggiunto", SAY_ED), ("ammesso", CLAIM_ED), ("ammette", CLAIM),
    ("ammettere", CLAIM_TO), ("ammetteva", CLAIM), ("ammettono", CLAIM), ("ammise", CLAIM),
    ("annuncia", CLAIM), ("annunciando", CLAIM_ING), ("annunciano", CLAIM), ("annunciare", CLAIM_TO),
    ("annunciarono", CLAIM), ("annunciato", CLAIM_ED), ("annunciava", CLAIM), ("annunciavano", CLAIM),
    ("annunciò", CLAIM), ("assicura", CLAIM), ("assicurando", CLAIM_ING), ("assicurano", CLAIM),
    ("assicurare", CLAIM_TO), ("assicurarono", CLAIM), ("assicurato", CLAIM_ED), ("assicurava", CLAIM),
    ("assicuravano", CLAIM), ("assicurò", CLAIM), ("attacca", ACT), ("attaccando", ACT_ING),
    ("attaccano", ACT), ("attaccare", ACT_TO), ("attaccarono", ACT), ("attaccato", ACT_ED),
    ("attaccava", ACT), ("attaccavano", ACT), ("attaccò", ACT), ("avverte", CLAIM), ("avvertire", CLAIM_TO),
    ("avvertito", CLAIM_ED), ("avvertiva", CLAIM), ("avvertono", CLAIM), ("avvertì", CLAIM),
    ("bolla", CALL), ("bollando", CALL_ING), ("bollano", CALL), ("bollare", CALL_TO), ("bollarono", CALL),
    ("bollato", CALL_ED), ("bollava", CALL), ("bollavano", CALL), ("bollò", CALL), ("chiama", CALL),
    ("chiamando", CALL_ING), ("chiamano", CALL), ("chiamare", CALL_TO), ("chiamarono", CALL),
    ("chiamato", CALL_ED), ("chiamava", CALL), ("chiamavano", CALL), ("chiamò", CALL), ("chiara", SAY),
    ("chiarando", SAY_ING), ("chiarano", SAY), ("chiarare", SAY_TO), ("chiararono", SAY),
    ("chiarato", SAY_ED), ("chiarava", SAY), ("chiaravano", SAY), ("chiarire", SAY_TO), ("chiarisce", SAY),
    ("chiarito", SAY_ED), ("chiarì", SAY), ("chiarò", SAY), ("chiede", ASK), ("chiedendo", ASK_ING),
    ("chiedere", ASK_TO), ("chiedeva", ASK), ("chiedono", ASK), ("chiese", ASK), ("chiesto", ASK_ED),
    ("commenta", SAY), ("commentando", SAY_ING), ("commentano", SAY), ("commentare", SAY_TO),
    ("commentarono", SAY), ("commentato", SAY_ED), ("commentava", SAY), ("commentavano", SAY),
    ("commentò", SAY), ("conclude", SAY), ("concludendo", SAY_ING), ("concludere", SAY_TO),
    ("concluse", SAY), ("concluso", SAY_ED), ("condanna", ACT), ("condannando", ACT_ING),
    ("condannano", ACT), ("condannare", ACT_TO), ("condannarono", ACT), ("condannato", ACT_ED),
    ("condannava", ACT), ("condannavano", ACT), ("condannò", ACT), ("conferma", CLAIM),
    ("confermando", CLAIM_ING), ("confermano", CLAIM), ("confermare", CLAIM_TO), ("confermarono", CLAIM),
    ("confermato", CLAIM_ED), ("confermava", CLAIM), ("confermavano", CLAIM), ("confermò", CLAIM),
    ("continua", SAY), ("continuato", SAY_ED), ("continuò", SAY), ("crede", THINK), ("credere", THINK_TO),
    ("credeva", THINK), ("credono", THINK), ("creduto", THINK_ED), ("critica", ACT),
    ("criticando", ACT_ING), ("criticano", ACT), ("criticare", ACT_TO), ("criticarono", ACT),
    ("criticato", ACT_ED), ("criticava", ACT), ("criticavano", ACT), ("criticò", ACT),
    ("definendo", CALL_ING), ("definire", CALL_TO), ("definisce", CALL), ("definiscono", CALL),
    ("definito", CALL_ED), ("definiva", CALL), ("definì", CALL), ("denuncia", CLAIM),
    ("denunciando", CLAIM_ING), ("denunciano", CLAIM), ("denunciare", CLAIM_TO), ("denunciarono", CLAIM),
    ("denunciato", CLAIM_ED), ("denunciava", CLAIM), ("denunciavano", CLAIM), ("denunciò", CLAIM),
    ("descrisse", CALL), ("descritto", CALL_ED), ("descrive", CALL), ("descrivere", CALL_TO),
    ("detto", SAY_ED), ("dice", SAY), ("dicendo", SAY_ING), ("diceva", SAY), ("dicevano", SAY),
    ("dichiara", SAY), ("dichiarando", SAY_ING), ("dichiarano", SAY), ("dichiarare", SAY_TO),
    ("dichiararono", SAY), ("dichiarato", SAY_ED), ("dichiarava", SAY), ("dichiaravano", SAY),
    ("dichiarò", SAY), ("dicono", SAY), ("dire", SAY_TO), ("disse", SAY), ("dissero", SAY),
    ("domanda", ASK), ("domandando", ASK_ING), ("domandano", ASK), ("domandare", ASK_TO),
    ("domandarono", ASK), ("domandato", ASK_ED), ("domandava", ASK), ("domandavano", ASK), ("domandò", ASK),
    ("esclama", GESTURE), ("esclamando", GESTURE_ING), ("esclamano", GESTURE), ("esclamare", GESTURE_TO),
    ("esclamarono", GESTURE), ("esclamato", GESTURE_ED), ("esclamava", GESTURE), ("esclamavano", GESTURE),
    ("esclamò", GESTURE), ("esige", ACT), ("esigere", ACT_TO), ("esigeva", ACT), ("evidenzia", CLAIM),
    ("evidenziando", CLAIM_ING), ("evidenziano", CLAIM), ("evidenziare", CLAIM_TO),
    ("evidenziarono", CLAIM), ("evidenziato", CLAIM_ED), ("evidenziava", CLAIM), ("evidenziavano", CLAIM),
    ("evidenziò", CLAIM), ("garantire", CLAIM_TO), ("garantisce", CLAIM), ("garantito", CLAIM_ED),
    ("garantì", CLAIM), ("grida", GESTURE), ("gridando", GESTURE_ING), ("gridano", GESTURE),
    ("gridare", GESTURE_TO), ("gridarono", GESTURE), ("gridato", GESTURE_ED), ("gridava", GESTURE),
    ("gridavano", GESTURE), ("gridò", GESTURE), ("indica", SAY), ("indicando", SAY_ING), ("indicano", SAY),
    ("indicare", SAY_TO), ("indicarono", SAY), ("indicato", SAY_ED), ("indicava", SAY), ("indicavano", SAY),
    ("indicò", SAY), ("insiste", CLAIM), ("insistere", CLAIM_TO), ("insistette", CLAIM),
    ("insisteva", CLAIM), ("insistito", CLAIM_ED), ("insistono", CLAIM), ("invita", ACT),
    ("invitare", ACT_TO), ("invitato", ACT_ED), ("invitò", ACT), ("lamenta", CLAIM),
    ("lamentando", CLAIM_ING), ("lamentano", CLAIM), ("lamentare", CLAIM_TO), ("lamentarono", CLAIM),
    ("lamentato", CLAIM_ED), ("lamentava", CLAIM), ("lamentavano", CLAIM), ("lamentò", CLAIM),
    ("loda", ACT), ("lodando", ACT_ING), ("lodano", ACT), ("lodare", ACT_TO), ("lodarono", ACT),
    ("lodato", ACT_ED), ("lodava", ACT), ("lodavano", ACT), ("lodò", ACT), ("minaccia", ACT),
    ("minacciando", ACT_ING), ("minacciano", ACT), ("minacciare", ACT_TO), ("minacciarono", ACT),
    ("minacciato", ACT_ED), ("minacciava", ACT), ("minacciavano", ACT), ("minacciò", ACT),
    ("mormora", GESTURE), ("mormorando", GESTURE_ING), ("mormorano", GESTURE), ("mormorare", GESTURE_TO),
    ("mormorarono", GESTURE), ("mormorato", GESTURE_ED), ("mormorava", GESTURE), ("mormoravano", GESTURE),
    ("mormorò", GESTURE), ("nega", CLAIM), ("negare", CLAIM_TO), ("negato", CLAIM_ED), ("negò", CLAIM),
    ("notando", SAY_ING), ("notano", SAY), ("notare", SAY_TO), ("notarono", SAY), ("notato", SAY_ED),
    ("notava", SAY), ("notavano", SAY), ("notò", SAY), ("osserva", SAY), ("osservando", SAY_ING),
    ("osservano", SAY), ("osservare", SAY_TO), ("osservarono", SAY), ("osservato", SAY_ED),
    ("osservava", SAY), ("osservavano", SAY), ("osservò", SAY), ("pensa", THINK), ("pensano", THINK),
    ("pensare", THINK_TO), ("pensato", THINK_ED), ("pensava", THINK), ("pensò", THINK), ("posta", WRITE),
    ("postando", WRITE_ING), ("postano", WRITE), ("postare", WRITE_TO), ("postarono", WRITE),
    ("postato", WRITE_ED), ("postava", WRITE), ("postavano", WRITE), ("postò", WRITE), ("precisa", SAY),
    ("precisando", SAY_ING), ("precisano", SAY), ("precisare", SAY_TO), ("precisarono", SAY),
    ("precisato", SAY_ED), ("precisava", SAY), ("precisavano", SAY), ("precisò", SAY),
    ("promesso", CLAIM_ED), ("promette", CLAIM), ("promettere", CLAIM_TO), ("prosegue", SAY),
    ("proseguito", SAY_ED), ("proseguì", SAY), ("pubblica", WRITE), ("pubblicando", WRITE_ING),
    ("pubblicano", WRITE), ("pubblicare", WRITE_TO), ("pubblicarono", WRITE), ("pubblicato", WRITE_ED),
    ("pubblicava", WRITE), ("pubblicavano", WRITE), ("pubblicò", WRITE), ("racconta", SAY),
    ("raccontando", SAY_ING), ("raccontano", SAY), ("raccontare", SAY_TO), ("raccontarono", SAY),
    ("raccontato", SAY_ED), ("raccontava", SAY), ("raccontavano", SAY), ("raccontò", SAY), ("replica", SAY),
    ("replicando", SAY_ING), ("replicano", SAY), ("replicare", SAY_TO), ("replicarono", SAY),
    ("replicato", SAY_ED), ("replicava", SAY), ("replicavano", SAY), ("replicò", SAY),
    ("ribadendo", SAY_ING), ("ribadire", SAY_TO), ("ribadisce", SAY), ("ribadito", SAY_ED), ("ribadì", SAY),
    ("ribatte", SAY), ("ribattere", SAY_TO), ("ribattuto", SAY_ED), ("ribatté", SAY), ("riconobbe", CLAIM),
    ("riconosce", CLAIM), ("riconoscere", CLAIM_TO), ("riconosciuto", CLAIM_ED), ("ricorda", SAY),
    ("ricordando", SAY_ING), ("ricordano", SAY), ("ricordare", SAY_TO), ("ricordarono", SAY),
    ("ricordato", SAY_ED), ("ricordava", SAY), ("ricordavano", SAY), ("ricordò", SAY), ("ride", GESTURE),
    ("riferire", SAY_TO), ("riferisce", SAY), ("riferito", SAY_ED), ("riferì", SAY), ("risponde", SAY),
    ("rispondendo", SAY_ING), ("rispondere", SAY_TO), ("rispondeva", SAY), ("rispondono", SAY),
    ("rispose", SAY), ("risposto", SAY_ED), ("ritenere", THINK_TO), ("riteneva", THINK),
    ("ritengono", THINK), ("ritenne", THINK), ("ritenuto", THINK_ED), ("ritiene", THINK), ("rivela", CLAIM),
    ("rivelare", CLAIM_TO), ("rivelato", CLAIM_ED), ("rivelò", CLAIM), ("sbotta", GESTURE),
    ("sbottando", GESTURE_ING), ("sbottano", GESTURE), ("sbottare", GESTURE_TO), ("sbottarono", GESTURE),
    ("sbottato", GESTURE_ED), ("sbottava", GESTURE), ("sbottavano", GESTURE), ("sbottò", GESTURE),
    ("scherza", GESTURE), ("scherzando", GESTURE_ING), ("scherzano", GESTURE), ("scherzare", GESTURE_TO),
    ("scherzarono", GESTURE), ("scherzato", GESTURE_ED), ("scherzava", GESTURE), ("scherzavano", GESTURE),
    ("scherzò", GESTURE), ("scrisse", WRITE), ("scritto", WRITE_ED), ("scrive", WRITE),
    ("scrivendo", WRITE_ING), ("scrivere", WRITE_TO), ("scriveva", WRITE), ("scrivono", WRITE),
    ("sorride", GESTURE), ("sorrise", GESTURE), ("sostenere", CLAIM_TO), ("sosteneva", CLAIM),
    ("sostengono", CLAIM), ("sostenne", CLAIM), ("sostenuto", CLAIM_ED), ("sostiene", CLAIM),
    ("sottolinea", CLAIM), ("sottolineando", CLAIM_ING), ("sottolineano", CLAIM),
    ("sottolineare", CLAIM_TO), ("sottolinearono", CLAIM), ("sottolineato", CLAIM_ED),
    ("sottolineava", CLAIM), ("sottolineavano", CLAIM), ("sottolineò", CLAIM), ("spera", THINK),
    ("sperare", THINK_TO), ("sperato", THINK_ED), ("sperava", THINK), ("spiega", SAY),
    ("spiegando", SAY_ING), ("spiegano", SAY), ("spiegare", SAY_TO), ("spiegarono", SAY),
    ("spiegato", SAY_ED), ("spiegava", SAY), ("spiegavano", SAY), ("spiegò", SAY), ("sussurra", GESTURE),
    ("sussurrando", GESTURE_ING), ("sussurrano", GESTURE), ("sussurrare", GESTURE_TO),
    ("sussurrarono", GESTURE), ("sussurrato", GESTURE_ED), ("sussurrava", GESTURE),
    ("sussurravano", GESTURE), ("sussurrò", GESTURE), ("twitta", WRITE), ("twittando", WRITE_ING),
    ("twittano", WRITE), ("twittare", WRITE_TO), ("twittarono", WRITE), ("twittato", WRITE_ED),
    ("twittava", WRITE), ("twittavano", WRITE), ("twittò", WRITE),
];

#[rustfmt::skip]
static TITLES: &[(&str, Option<Gender>)] = &[
    ("cancelliere", MAN), ("colonnello", MAN), ("deputata", WOMAN), ("deputato", MAN), ("don", MAN),
    ("donna", WOMAN), ("dott", None), ("dott.ssa", WOMAN), ("generale", MAN), ("giudice", None),
    ("governatore", MAN), ("governatrice", WOMAN), ("ministra", WOMAN), ("ministro", MAN), ("papa", MAN),
    ("presidente", MAN), ("presidentessa", WOMAN), ("principe", MAN), ("principessa", WOMAN),
    ("prof", None), ("professore", MAN), ("professoressa", WOMAN), ("re", MAN), ("regina", WOMAN),
    ("senatore", MAN), ("senatrice", WOMAN), ("sig", MAN), ("sig.ra", WOMAN), ("signor", MAN),
    ("signora", WOMAN), ("signorina", WOMAN), ("sindaca", WOMAN), ("sindaco", MAN),
];

#[rustfmt::skip]
static ROLES: &[(&str, Option<Gender>)] = &[
    ("abitanti", None), ("agricoltore", MAN), ("agricoltori", None), ("agricoltrice", WOMAN),
    ("allenatore", MAN), ("allenatrice", WOMAN), ("analista", None), ("attivista", None),
    ("autorità", None), ("avvocata", WOMAN), ("avvocatessa", WOMAN), ("avvocato", MAN), ("direttore", MAN),
    ("direttrice", WOMAN), ("donna", WOMAN), ("economista", None), ("esperti", None), ("figlia", WOMAN),
    ("figlio", MAN), ("fonti", None), ("fratello", MAN), ("giornalista", None), ("governo", None),
    ("insegnante", None), ("madre", WOMAN), ("maestra", WOMAN), ("maestro", MAN), ("medico", MAN),
    ("ministra", WOMAN), ("ministro", MAN), ("opposizione", None), ("padre", MAN), ("polizia", None),
    ("portavoce", None), ("presidente", MAN), ("presidentessa", WOMAN), ("professore", MAN),
    ("professoressa", WOMAN), ("residenti", None), ("ricercatore", MAN), ("ricercatrice", WOMAN),
    ("sindaca", WOMAN), ("sindacati", None), ("sindaco", MAN), ("sorella", WOMAN), ("studente", MAN),
    ("studentessa", WOMAN), ("testimone", None), ("uomo", MAN), ("vicina", WOMAN), ("vicino", MAN),
];

#[rustfmt::skip]
static PRONOUNS: &[(&str, Pronoun)] = &[
    ("che", Pronoun { person: Person::Relative, number: None, gender: None }),
    ("egli", Pronoun { person: Person::Third, number: Some(Number::Singular), gender: MAN }),
    ("ella", Pronoun { person: Person::Third, number: Some(Number::Singular), gender: WOMAN }),
    ("esse", Pronoun { person: Person::Third, number: Some(Number::Plural), gender: WOMAN }),
    ("essi", Pronoun { person: Person::Third, number: Some(Number::Plural), gender: MAN }),
    ("io", Pronoun { person: Person::First, number: Some(Number::Singular), gender: None }),
    ("lei", Pronoun { person: Person::Third, number: Some(Number::Singular), gender: WOMAN }),
    ("loro", Pronoun { person: Person::Third, number: Some(Number::Plural), gender: None }),
    ("lui", Pronoun { person: Person::Third, number: Some(Number::Singular), gender: MAN }),
    ("noi", Pronoun { person: Person::First, number: Some(Number::Plural), gender: None }),
];

#[rustfmt::skip]
static NOUNS: &[&str] = &[
    "commento", "comunicato", "dichiarazione", "discorso", "domanda", "intervista", "lettera", "messaggio",
    "parole", "risposta", "tweet",
];

#[rustfmt::skip]
static ACCORDING_TO: &[&str] = &[
    "a detta di", "stando a", "secondo",
];

#[rustfmt::skip]
static PARTICLES: &[&str] = &[
    "al", "d", "da", "dal", "de", "degli", "dei", "del", "della", "di", "la", "lo", "van", "von",
];

#[rustfmt::skip]
static AUXILIARIES: &[&str] = &[
    "aveva", "avevano", "era", "erano", "fu", "ha", "hanno", "sarebbe", "sarà", "sono", "stato", "è",
];

#[rustfmt::skip]
static DETERMINERS: &[&str] = &[
    "alcuni", "gli", "i", "il", "l", "la", "le", "lo", "mia", "mio", "molti", "nostra", "nostro", "ogni",
    "quel", "quella", "quello", "questa", "questi", "questo", "sua", "sue", "suo", "suoi", "un", "un'",
    "una", "uno",
];

#[rustfmt::skip]
static PREPOSITIONS: &[&str] = &[
    "a", "ad", "agli", "ai", "al", "alla", "alle", "allo", "con", "contro", "da", "dai", "dal", "dalla",
    "dalle", "davanti", "degli", "dei", "del", "della", "delle", "di", "dopo", "durante", "fra", "in",
    "nei", "nel", "nella", "nelle", "per", "senza", "sotto", "su", "sui", "sul", "sulla", "tra", "verso",
];

#[rustfmt::skip]
static THAT: &[&str] = &[
    "che", "se", "come",
];

#[rustfmt::skip]
static COMMON: &[&str] = &[
    "a", "ad", "ai", "al", "alla", "anche", "c", "che", "chi", "ci", "come", "con", "cui", "da", "dal",
    "dalla", "dei", "del", "della", "delle", "di", "dopo", "e", "ed", "era", "gli", "ha", "hanno", "i",
    "il", "in", "io", "l", "la", "le", "lo", "loro", "ma", "mi", "molto", "nel", "nella", "noi", "non", "o",
    "ora", "per", "perché", "più", "quando", "quella", "questa", "questo", "se", "si", "sia", "sono", "su",
    "sua", "sul", "sulla", "suo", "tra", "tutti", "tutto", "un", "una", "uno", "va", "è",
];

#[rustfmt::skip]
static DATES: &[&str] = &[
    "agosto", "aprile", "dicembre", "domenica", "febbraio", "gennaio", "giovedì", "giugno", "luglio",
    "lunedì", "maggio", "martedì", "marzo", "mercoledì", "novembre", "ottobre", "sabato", "settembre",
    "venerdì",
];

#[rustfmt::skip]
static LABELS: &[&str] = &[
    "domanda", "risposta", "d", "r",
];
