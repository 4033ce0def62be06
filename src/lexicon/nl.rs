//! Dutch: words of reported speech.

use super::Lexicon;
use super::types::{Class, Form, Gender, Number, Person, Pronoun, Verb};

const ACT_TO: Verb = Verb::new(Class::Act, Form::Base);
const ACT: Verb = Verb::new(Class::Act, Form::Finite);
const ACT_ED: Verb = Verb::new(Class::Act, Form::Participle);
const ASK_TO: Verb = Verb::new(Class::Ask, Form::Base);
const ASK: Verb = Verb::new(Class::Ask, Form::Finite);
const ASK_ED: Verb = Verb::new(Class::Ask, Form::Participle);
const CALL_TO: Verb = Verb::new(Class::Call, Form::Base);
const CALL: Verb = Verb::new(Class::Call, Form::Finite);
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

pub(super) static NL: Lexicon = Lexicon {
    code: "nl",
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
    joiners: &["als", "en", "maar", "nadat", "of", "omdat", "terwijl", "toen", "want", "zodra"],
    moves: &[],
    works: &[],
    common: COMMON,
    dates: DATES,
    labels: LABELS,
    inversion: true,
    dialogue_dash: false,
    capital_nouns: false,
};

#[rustfmt::skip]
static VERBS: &[(&str, Verb)] = &[
    ("aangekondigd", CLAIM_ED), ("aangevuld", SAY_ED), ("aankondigen", CLAIM), ("aankondigend", CLAIM_ING),
    ("aanvullen", SAY_TO), ("aldus", SAY), ("antwoordde", SAY), ("antwoordden", SAY), ("antwoorden", SAY),
    ("antwoordend", SAY_ING), ("antwoordt", SAY), ("bekritiseerd", ACT_ED), ("bekritiseerde", ACT),
    ("bekritiseert", ACT), ("bekritiseren", ACT_TO), ("beloofd", CLAIM_ED), ("beloofde", CLAIM),
    ("belooft", CLAIM), ("beloven", CLAIM_TO), ("benadrukken", CLAIM), ("benadrukkend", CLAIM_ING),
    ("benadrukt", CLAIM), ("benadrukte", CLAIM), ("benadrukten", CLAIM), ("beschreef", CALL),
    ("beschreven", CALL_ED), ("beschrijft", CALL), ("beschrijven", CALL_TO), ("beschuldigd", ACT_ED),
    ("beschuldigde", ACT), ("beschuldigen", ACT_TO), ("beschuldigt", ACT), ("besloot", SAY),
    ("besloten", SAY_ED), ("bestempeld", CALL_ED), ("bestempelde", CALL), ("bestempelen", CALL_TO),
    ("bestempelt", CALL), ("betogen", CLAIM_TO), ("betoogd", CLAIM_ED), ("betoogde", CLAIM),
    ("betoogt", CLAIM), ("bevestigd", CLAIM_ED), ("bevestigde", CLAIM), ("bevestigden", CLAIM),
    ("bevestigen", CLAIM), ("bevestigend", CLAIM_ING), ("bevestigt", CLAIM), ("beweerd", CLAIM_ED),
    ("beweerde", CLAIM), ("beweerden", CLAIM), ("beweert", CLAIM), ("beweren", CLAIM_TO),
    ("concludeerde", SAY), ("concludeerden", SAY), ("concludeert", SAY), ("concluderen", SAY),
    ("concluderend", SAY_ING), ("dacht", THINK), ("dachten", THINK), ("denken", THINK_TO), ("denkt", THINK),
    ("dreigde", ACT), ("dreigen", ACT_TO), ("dreigt", ACT), ("eisen", ACT_TO), ("eist", ACT),
    ("eiste", ACT), ("eisten", ACT), ("erkend", CLAIM_ED), ("erkende", CLAIM), ("erkenden", CLAIM),
    ("erkennen", CLAIM), ("erkennend", CLAIM_ING), ("erkent", CLAIM), ("fluisterde", GESTURE),
    ("fluisteren", GESTURE_TO), ("fluistert", GESTURE), ("geantwoord", SAY_ED), ("geconcludeerd", SAY_ED),
    ("gedacht", THINK_ED), ("gedreigd", ACT_ED), ("gefluisterd", GESTURE_ED), ("gegrapt", GESTURE_ED),
    ("gehoopt", THINK_ED), ("geklaagd", CLAIM_ED), ("gelachen", GESTURE_ED), ("geloofd", THINK_ED),
    ("geloofde", THINK), ("gelooft", THINK), ("geloven", THINK_TO), ("gemeld", SAY_ED),
    ("genoemd", CALL_ED), ("gepost", WRITE_ED), ("geprezen", ACT_ED), ("gereageerd", SAY_ED),
    ("geroepen", ACT_ED), ("geschreeuwd", GESTURE_ED), ("geschreven", WRITE_ED), ("gesproken", SAY_ED),
    ("gesteld", CLAIM_ED), ("getweet", WRITE_ED), ("getwitterd", WRITE_ED), ("gevonden", THINK_ED),
    ("gevraagd", ASK_ED), ("gewaarschuwd", CLAIM_ED), ("gezegd", SAY_ED), ("gezucht", GESTURE_ED),
    ("geëist", ACT_ED), ("grappen", GESTURE_TO), ("grapt", GESTURE), ("grapte", GESTURE),
    ("herhaald", SAY_ED), ("herhaalde", SAY), ("herhaalden", SAY), ("herhaalt", SAY), ("herhalen", SAY),
    ("herhalend", SAY_ING), ("hoopt", THINK), ("hoopte", THINK), ("hopen", THINK_TO), ("klaagde", CLAIM),
    ("klaagt", CLAIM), ("klagen", CLAIM_TO), ("kondigde", CLAIM), ("kondigden", CLAIM), ("kondigt", CLAIM),
    ("lachen", GESTURE_TO), ("lachend", GESTURE_ING), ("lacht", GESTURE), ("lachte", GESTURE),
    ("legden", SAY), ("legt", SAY), ("lichtte", SAY), ("lichtten", SAY), ("luidde", CLAIM),
    ("luiden", CLAIM_TO), ("luidt", CLAIM), ("meldde", SAY), ("meldden", SAY), ("melden", SAY),
    ("meldend", SAY_ING), ("meldt", SAY), ("merkt", SAY), ("merkte", SAY), ("merkten", SAY),
    ("noemde", CALL), ("noemden", CALL), ("noemen", CALL_TO), ("noemt", CALL), ("omschreef", CALL),
    ("omschreven", CALL_ED), ("omschrijft", CALL), ("omschrijven", CALL_TO), ("onderstreept", CLAIM),
    ("onderstreepte", CLAIM), ("onderstrepen", CLAIM_TO), ("ontkend", CLAIM_ED), ("ontkende", CLAIM),
    ("ontkennen", CLAIM_TO), ("ontkent", CLAIM), ("opgemerkt", SAY_ED), ("opgeroepen", ACT_ED),
    ("opmerken", SAY), ("opmerkend", SAY_ING), ("oproepen", ACT_TO), ("post", WRITE), ("posten", WRITE_TO),
    ("postte", WRITE), ("prees", ACT), ("prijst", ACT), ("prijzen", ACT_TO), ("reageerde", SAY),
    ("reageerden", SAY), ("reageert", SAY), ("reageren", SAY), ("reagerend", SAY_ING), ("riep", ACT),
    ("riepen", ACT), ("roepen", ACT_TO), ("roept", ACT), ("schreef", WRITE), ("schreeuwde", GESTURE),
    ("schreeuwen", GESTURE_TO), ("schreeuwt", GESTURE), ("schreven", WRITE), ("schrijft", WRITE),
    ("schrijven", WRITE_TO), ("sprak", SAY), ("spraken", SAY), ("spreekt", SAY), ("spreken", SAY_TO),
    ("stelde", CLAIM), ("stelden", CLAIM), ("stellen", CLAIM), ("stellend", CLAIM_ING), ("stelt", CLAIM),
    ("toegegeven", CLAIM_ED), ("toegelicht", SAY_ED), ("toegeven", CLAIM_TO), ("toegevoegd", SAY_ED),
    ("toelichten", SAY), ("toelichtend", SAY_ING), ("toevoegen", SAY), ("toevoegend", SAY_ING),
    ("tweet", WRITE), ("tweeten", WRITE), ("tweetend", WRITE_ING), ("tweette", WRITE), ("tweetten", WRITE),
    ("twitterde", WRITE), ("twitterden", WRITE), ("twitteren", WRITE), ("twitterend", WRITE_ING),
    ("twittert", WRITE), ("uitgelegd", SAY_ED), ("uitleggen", SAY), ("uitleggend", SAY_ING),
    ("verklaard", SAY_ED), ("verklaarde", SAY), ("verklaarden", SAY), ("verklaart", SAY),
    ("verklaren", SAY), ("verklarend", SAY_ING), ("veroordeeld", ACT_ED), ("veroordeelde", ACT),
    ("veroordeelt", ACT), ("veroordelen", ACT_TO), ("verteld", SAY_ED), ("vertelde", SAY),
    ("vertelden", SAY), ("vertellen", SAY), ("vertellend", SAY_ING), ("vertelt", SAY), ("verwacht", THINK),
    ("verwachten", THINK_TO), ("verwachtte", THINK), ("verweet", ACT), ("verweten", ACT_ED),
    ("verwijt", ACT), ("verwijten", ACT_TO), ("verzekerd", CLAIM_ED), ("verzekerde", CLAIM),
    ("verzekeren", CLAIM_TO), ("verzekert", CLAIM), ("verzucht", GESTURE), ("verzuchten", GESTURE_TO),
    ("verzuchtte", GESTURE), ("vinden", THINK_TO), ("vindt", THINK), ("voegde", SAY), ("voegden", SAY),
    ("voegt", SAY), ("volgehouden", CLAIM_ED), ("volhouden", CLAIM_TO), ("vond", THINK), ("vonden", THINK),
    ("vraagt", ASK), ("vragen", ASK_TO), ("vroeg", ASK), ("vroegen", ASK), ("vulde", SAY), ("vulden", SAY),
    ("vult", SAY), ("waarschuwde", CLAIM), ("waarschuwden", CLAIM), ("waarschuwen", CLAIM),
    ("waarschuwend", CLAIM_ING), ("waarschuwt", CLAIM), ("zeggen", SAY), ("zeggend", SAY_ING),
    ("zegt", SAY), ("zei", SAY), ("zeiden", SAY), ("zucht", GESTURE), ("zuchten", GESTURE_TO),
    ("zuchtte", GESTURE),
];

#[rustfmt::skip]
static TITLES: &[(&str, Option<Gender>)] = &[
    ("burgemeester", None), ("dhr", MAN), ("dr", None), ("generaal", None), ("heer", MAN),
    ("kanselier", None), ("koning", MAN), ("koningin", WOMAN), ("meneer", MAN), ("mevr", WOMAN),
    ("mevrouw", WOMAN), ("minister", None), ("mw", WOMAN), ("paus", MAN), ("premier", None),
    ("president", None), ("prins", MAN), ("prinses", WOMAN), ("prof", None), ("professor", None),
    ("rechter", None), ("senator", None),
];

#[rustfmt::skip]
static ROLES: &[(&str, Option<Gender>)] = &[
    ("activist", None), ("activiste", WOMAN), ("advocaat", None), ("advocate", WOMAN), ("analist", None),
    ("arts", None), ("autoriteiten", None), ("bewoner", None), ("bewoners", None), ("boer", None),
    ("boerin", WOMAN), ("broer", MAN), ("bronnen", None), ("burgemeester", None), ("buurman", MAN),
    ("buurvrouw", WOMAN), ("critici", None), ("deskundigen", None), ("directeur", None),
    ("directrice", WOMAN), ("dochter", WOMAN), ("econoom", None), ("experts", None), ("getuige", None),
    ("getuigen", None), ("hoogleraar", None), ("leraar", None), ("lerares", WOMAN), ("man", MAN),
    ("minister", None), ("moeder", WOMAN), ("onderzoeker", None), ("onderzoekers", None),
    ("onderzoekster", WOMAN), ("oppositie", None), ("ouders", None), ("politie", None), ("regering", None),
    ("student", None), ("studente", WOMAN), ("trainer", None), ("vader", MAN), ("voorman", MAN),
    ("vrouw", WOMAN), ("woordvoerder", None), ("woordvoerster", WOMAN), ("zoon", MAN), ("zus", WOMAN),
];

#[rustfmt::skip]
static PRONOUNS: &[(&str, Pronoun)] = &[
    ("die", Pronoun { person: Person::Relative, number: None, gender: None }),
    ("het", Pronoun { person: Person::Third, number: Some(Number::Singular), gender: Some(Gender::Neuter) }),
    ("hij", Pronoun { person: Person::Third, number: Some(Number::Singular), gender: MAN }),
    ("ik", Pronoun { person: Person::First, number: Some(Number::Singular), gender: None }),
    ("men", Pronoun { person: Person::Third, number: Some(Number::Singular), gender: None }),
    ("we", Pronoun { person: Person::First, number: Some(Number::Plural), gender: None }),
    ("wij", Pronoun { person: Person::First, number: Some(Number::Plural), gender: None }),
    ("ze", Pronoun { person: Person::Third, number: None, gender: WOMAN }),
    ("zij", Pronoun { person: Person::Third, number: None, gender: WOMAN }),
];

#[rustfmt::skip]
static NOUNS: &[&str] = &[
    "antwoord", "bericht", "brief", "gesprek", "interview", "opmerking", "persconferentie", "reactie",
    "toespraak", "tweet", "verklaring", "vraag", "woorden",
];

#[rustfmt::skip]
static ACCORDING_TO: &[&str] = &[
    "in de woorden van", "volgens", "aldus",
];

#[rustfmt::skip]
static PARTICLES: &[&str] = &[
    "d", "de", "den", "der", "het", "la", "le", "op", "t", "te", "ten", "ter", "van", "von",
];

#[rustfmt::skip]
static AUXILIARIES: &[&str] = &[
    "had", "hadden", "hebben", "heeft", "is", "kan", "moet", "waren", "was", "werd", "werden", "worden",
    "wordt", "zal", "zijn", "zou", "zouden",
];

#[rustfmt::skip]
static DETERMINERS: &[&str] = &[
    "alle", "andere", "dat", "de", "deze", "die", "een", "enkele", "haar", "het", "hun", "ieder", "mijn",
    "ons", "onze", "twee", "veel", "verschillende", "zijn",
];

#[rustfmt::skip]
static PREPOSITIONS: &[&str] = &[
    "aan", "achter", "bij", "binnen", "boven", "buiten", "door", "in", "langs", "met", "na", "naar",
    "naast", "om", "onder", "op", "over", "per", "sinds", "te", "tegen", "tijdens", "tot", "tussen", "uit",
    "van", "vanaf", "via", "voor", "zonder",
];

#[rustfmt::skip]
static THAT: &[&str] = &[
    "dat", "of", "hoe",
];

#[rustfmt::skip]
static COMMON: &[&str] = &[
    "aan", "al", "als", "bij", "dan", "dat", "de", "deze", "die", "dit", "door", "een", "en", "er", "ge",
    "had", "heb", "hebben", "heeft", "hem", "het", "hij", "hoe", "hun", "ik", "in", "is", "je", "kan",
    "kunnen", "maar", "me", "meer", "men", "met", "mijn", "moet", "na", "naar", "niet", "niets", "nog",
    "nu", "of", "om", "omdat", "ons", "ook", "op", "over", "te", "tegen", "toch", "toen", "tot", "uit",
    "van", "veel", "voor", "want", "waren", "was", "wat", "we", "wel", "werd", "wie", "wij", "worden",
    "wordt", "zal", "ze", "zich", "zij", "zijn", "zo", "zonder", "zou",
];

#[rustfmt::skip]
static DATES: &[&str] = &[
    "april", "augustus", "december", "dinsdag", "donderdag", "februari", "januari", "juli", "juni",
    "maandag", "maart", "mei", "november", "oktober", "september", "vrijdag", "woensdag", "zaterdag",
    "zondag",
];

#[rustfmt::skip]
static LABELS: &[&str] = &[
    "vraag", "antwoord", "v", "a",
];
