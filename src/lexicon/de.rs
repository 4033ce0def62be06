//! German: words of reported speech.

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

pub(super) static DE: Lexicon = Lexicon {
    code: "de",
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
    joiners: &[
        "aber", "als", "bevor", "da", "damit", "dass", "denn", "doch", "nachdem", "obwohl", "oder", "sobald",
        "sondern", "und", "weil", "wenn", "während",
    ],
    moves: &[],
    works: &[],
    common: COMMON,
    dates: DATES,
    labels: LABELS,
    inversion: true,
    dialogue_dash: false,
    capital_nouns: true,
};

#[rustfmt::skip]
static VERBS: &[(&str, Verb)] = &[
    ("angeben", CLAIM_TO), ("angegeben", CLAIM_ED), ("angekündigt", CLAIM_ED), ("ankündigen", CLAIM_TO),
    ("antworten", SAY), ("antwortend", SAY_ING), ("antwortet", SAY), ("antwortete", SAY),
    ("antworteten", SAY), ("anzukündigen", CLAIM_TO), ("argumentieren", CLAIM_TO), ("argumentiert", CLAIM),
    ("argumentierte", CLAIM), ("argumentierten", CLAIM), ("bat", ACT), ("baten", ACT), ("behaupten", CLAIM),
    ("behauptet", CLAIM), ("behauptete", CLAIM), ("behaupteten", CLAIM), ("beklagen", CLAIM_TO),
    ("beklagt", CLAIM_ED), ("beklagte", CLAIM), ("beklagten", CLAIM), ("bekräftigen", CLAIM_TO),
    ("bekräftigt", CLAIM), ("bekräftigte", CLAIM), ("bekräftigten", CLAIM), ("bemerken", SAY),
    ("bemerkt", SAY), ("bemerkte", SAY), ("bemerkten", SAY), ("berichten", SAY), ("berichtet", SAY),
    ("berichtete", SAY), ("berichteten", SAY), ("beschreiben", CALL_TO), ("beschreibt", CALL),
    ("beschrieb", CALL), ("beschrieben", CALL), ("bestätigen", CLAIM_TO), ("bestätigt", CLAIM),
    ("bestätigte", CLAIM), ("bestätigten", CLAIM), ("beteuern", CLAIM_TO), ("beteuert", CLAIM),
    ("beteuerte", CLAIM), ("beteuerten", CLAIM), ("betonen", CLAIM), ("betonend", CLAIM_ING),
    ("betont", CLAIM), ("betonte", CLAIM), ("betonten", CLAIM), ("bezeichnen", CALL_TO),
    ("bezeichnet", CALL), ("bezeichnete", CALL), ("bezeichneten", CALL), ("bitten", ACT_TO),
    ("bittet", ACT), ("dachte", THINK), ("dachten", THINK), ("dementieren", CLAIM_TO),
    ("dementiert", CLAIM), ("dementierte", CLAIM), ("denken", THINK_TO), ("denkt", THINK),
    ("drohen", ACT_TO), ("droht", ACT), ("drohte", ACT), ("drohten", ACT), ("eingeräumt", CLAIM_ED),
    ("einräumen", CLAIM_TO), ("einzuräumen", CLAIM_TO), ("entgegnen", SAY), ("entgegnet", SAY),
    ("entgegnete", SAY), ("entgegneten", SAY), ("ergänzen", SAY), ("ergänzend", SAY_ING), ("ergänzt", SAY),
    ("ergänzte", SAY), ("ergänzten", SAY), ("erinnern", SAY_TO), ("erinnert", SAY), ("erinnerte", SAY),
    ("erinnerten", SAY), ("erklären", SAY), ("erklärend", SAY_ING), ("erklärt", SAY), ("erklärte", SAY),
    ("erklärten", SAY), ("erkundigen", ASK_TO), ("erkundigt", ASK), ("erkundigte", ASK),
    ("erkundigten", ASK), ("erläutern", SAY_TO), ("erläutert", SAY), ("erläuterte", SAY),
    ("erläuterten", SAY), ("erwideren", SAY), ("erwiderend", SAY_ING), ("erwidern", SAY),
    ("erwidernd", SAY_ING), ("erwidert", SAY), ("erwiderte", SAY), ("erwiderten", SAY), ("erzählen", SAY),
    ("erzählend", SAY_ING), ("erzählt", SAY), ("erzählte", SAY), ("erzählten", SAY),
    ("festgestellt", CLAIM_ED), ("finden", THINK_TO), ("flüstern", GESTURE_TO), ("flüstert", GESTURE),
    ("flüsterte", GESTURE), ("flüsterten", GESTURE), ("fordern", ACT_TO), ("fordernd", ACT_ING),
    ("fordert", ACT), ("forderte", ACT), ("forderten", ACT), ("formulieren", SAY_TO), ("formuliert", SAY),
    ("formulierte", SAY), ("formulierten", SAY), ("fragen", ASK), ("fragend", ASK_ING), ("fragt", ASK),
    ("fragte", ASK), ("fragten", ASK), ("fügt", SAY), ("fügte", SAY), ("fügten", SAY),
    ("geantwortet", SAY_ED), ("gebeten", ACT_ED), ("gedacht", THINK_ED), ("gedroht", ACT_ED),
    ("geflüstert", GESTURE_ED), ("gefordert", ACT_ED), ("gefragt", ASK_ED), ("gefunden", THINK_ED),
    ("geglaubt", THINK_ED), ("gehofft", THINK_ED), ("geklagt", CLAIM_ED), ("gelacht", GESTURE_ED),
    ("gelautet", SAY_ED), ("gelobt", ACT_ED), ("gemahnt", ACT_ED), ("gemeint", SAY_ED),
    ("gemurmelt", GESTURE_ED), ("genannt", CALL_ED), ("gepostet", WRITE_ED), ("gerufen", GESTURE_ED),
    ("gesagt", SAY_ED), ("gescherzt", GESTURE_ED), ("geschrieben", WRITE_ED), ("geschrien", GESTURE_ED),
    ("geseufzt", GESTURE_ED), ("gesprochen", SAY_ED), ("gestand", CLAIM), ("gestanden", CLAIM),
    ("gestehen", CLAIM_TO), ("gesteht", CLAIM), ("getauft", CALL_ED), ("getwittert", WRITE_ED),
    ("gewarnt", CLAIM_ED), ("gewundert", ASK_ED), ("geäußert", SAY_ED), ("glauben", THINK_TO),
    ("glaubt", THINK), ("glaubte", THINK), ("glaubten", THINK), ("heißen", CLAIM_TO), ("heißt", CLAIM),
    ("hieß", CLAIM), ("hinzufügen", SAY_TO), ("hinzugefügt", SAY_ED), ("hinzuzufügen", SAY_TO),
    ("hoffen", THINK_TO), ("hofft", THINK), ("hoffte", THINK), ("hofften", THINK), ("klagen", CLAIM_TO),
    ("klagt", CLAIM), ("klagte", CLAIM), ("klagten", CLAIM), ("klargestellt", CLAIM_ED),
    ("klarstellen", CLAIM_TO), ("kommentieren", SAY_TO), ("kommentiert", SAY), ("kommentierte", SAY),
    ("kommentierten", SAY), ("kritisieren", ACT_TO), ("kritisiert", ACT), ("kritisierte", ACT),
    ("kritisierten", ACT), ("kündigt", CLAIM), ("kündigte", CLAIM), ("kündigten", CLAIM),
    ("lachen", GESTURE_TO), ("lachend", GESTURE_ING), ("lacht", GESTURE), ("lachte", GESTURE),
    ("lachten", GESTURE), ("lauten", SAY_TO), ("lautet", SAY), ("lautete", SAY), ("lauteten", SAY),
    ("loben", ACT_TO), ("lobt", ACT), ("lobte", ACT), ("lobten", ACT), ("mahnen", ACT_TO), ("mahnt", ACT),
    ("mahnte", ACT), ("mahnten", ACT), ("meinen", SAY), ("meinend", SAY_ING), ("meint", SAY),
    ("meinte", SAY), ("meinten", SAY), ("mitgeteilt", SAY_ED), ("mitteilen", SAY_TO),
    ("mitzuteilen", SAY_TO), ("murmelt", GESTURE), ("murmelte", GESTURE), ("nannte", CALL),
    ("nannten", CALL), ("nennen", CALL), ("nennt", CALL), ("posten", WRITE_TO), ("postet", WRITE),
    ("postete", WRITE), ("posteten", WRITE), ("rief", GESTURE), ("riefen", GESTURE), ("rufen", GESTURE_TO),
    ("rufend", GESTURE_ING), ("ruft", GESTURE), ("räumt", CLAIM), ("räumte", CLAIM), ("räumten", CLAIM),
    ("sagen", SAY), ("sagend", SAY_ING), ("sagt", SAY), ("sagte", SAY), ("sagten", SAY),
    ("scherzen", GESTURE_TO), ("scherzt", GESTURE), ("scherzte", GESTURE), ("schreiben", WRITE),
    ("schreibend", WRITE_ING), ("schreibt", WRITE), ("schreien", GESTURE_TO), ("schreit", GESTURE),
    ("schrie", GESTURE), ("schrieb", WRITE), ("schrieben", WRITE), ("schrien", GESTURE),
    ("seufzen", GESTURE_TO), ("seufzt", GESTURE), ("seufzte", GESTURE), ("sprach", SAY), ("sprachen", SAY),
    ("sprechen", SAY), ("spricht", SAY), ("tauft", CALL), ("taufte", CALL), ("teilt", SAY), ("teilte", SAY),
    ("teilten", SAY), ("twittern", WRITE_TO), ("twittert", WRITE), ("twitterte", WRITE),
    ("twitterten", WRITE), ("unterstreichen", CLAIM_TO), ("unterstreicht", CLAIM), ("unterstrich", CLAIM),
    ("verkünden", CLAIM_TO), ("verkündet", CLAIM), ("verkündete", CLAIM), ("verkündeten", CLAIM),
    ("verlangen", ACT_TO), ("verlangt", ACT), ("verlangte", ACT), ("verlangten", ACT),
    ("vermuten", THINK_TO), ("vermutet", THINK), ("vermutete", THINK), ("vermuteten", THINK),
    ("verraten", CLAIM_ED), ("verriet", CLAIM), ("verrät", CLAIM), ("versichern", CLAIM),
    ("versichert", CLAIM), ("versicherte", CLAIM), ("versicherten", CLAIM), ("versprach", CLAIM),
    ("versprachen", CLAIM), ("versprechen", CLAIM_TO), ("verspricht", CLAIM), ("versprochen", CLAIM_ED),
    ("verurteilen", ACT_TO), ("verurteilt", ACT), ("verurteilte", ACT), ("verurteilten", ACT),
    ("vorgeworfen", ACT_ED), ("vorwerfen", ACT_TO), ("warf", ACT), ("warfen", ACT), ("warnen", CLAIM),
    ("warnend", CLAIM_ING), ("warnt", CLAIM), ("warnte", CLAIM), ("warnten", CLAIM),
    ("wiederholen", SAY_TO), ("wiederholt", SAY), ("wiederholte", SAY), ("wiederholten", SAY),
    ("wirft", ACT), ("wundert", ASK), ("wunderte", ASK), ("zitieren", SAY_TO), ("zitiert", SAY),
    ("zitierte", SAY), ("zitierten", SAY), ("zugeben", CLAIM_TO), ("zugegeben", CLAIM_ED),
    ("zuzugeben", CLAIM_TO), ("äußeren", SAY), ("äußerend", SAY_ING), ("äußern", SAY), ("äußert", SAY),
    ("äußerte", SAY), ("äußerten", SAY),
];

#[rustfmt::skip]
static TITLES: &[(&str, Option<Gender>)] = &[
    ("außenminister", MAN), ("außenministerin", WOMAN), ("bundeskanzler", MAN), ("bundeskanzlerin", WOMAN),
    ("bürgermeister", MAN), ("bürgermeisterin", WOMAN), ("doktor", None), ("dr", None),
    ("finanzminister", MAN), ("finanzministerin", WOMAN), ("frau", WOMAN), ("general", MAN), ("graf", MAN),
    ("gräfin", WOMAN), ("herr", MAN), ("herrn", MAN), ("innenminister", MAN), ("innenministerin", WOMAN),
    ("kanzler", MAN), ("kanzlerin", WOMAN), ("könig", MAN), ("königin", WOMAN), ("minister", MAN),
    ("ministerin", WOMAN), ("ministerpräsident", MAN), ("ministerpräsidentin", WOMAN), ("oberst", MAN),
    ("papst", MAN), ("pfarrer", MAN), ("pfarrerin", WOMAN), ("prinz", MAN), ("prinzessin", WOMAN),
    ("prof", None), ("professor", MAN), ("professorin", WOMAN), ("präsident", MAN), ("präsidentin", WOMAN),
    ("richter", MAN), ("richterin", WOMAN), ("senator", MAN), ("senatorin", WOMAN),
];

#[rustfmt::skip]
static ROLES: &[(&str, Option<Gender>)] = &[
    ("aktivist", MAN), ("aktivistin", WOMAN), ("anwalt", MAN), ("anwohner", MAN), ("anwohnerin", WOMAN),
    ("anwältin", WOMAN), ("arzt", MAN), ("autor", MAN), ("autorin", WOMAN), ("bauer", MAN),
    ("behörden", None), ("bewohner", None), ("bruder", MAN), ("bäuerin", WOMAN), ("bürgermeister", MAN),
    ("bürgermeisterin", WOMAN), ("chef", MAN), ("chefin", WOMAN), ("direktor", MAN), ("direktorin", WOMAN),
    ("eltern", None), ("experte", MAN), ("experten", None), ("expertin", WOMAN), ("forscher", None),
    ("forscherin", WOMAN), ("frau", WOMAN), ("kritiker", None), ("lehrer", MAN), ("lehrerin", WOMAN),
    ("leiter", MAN), ("leiterin", WOMAN), ("leute", None), ("mann", MAN), ("minister", MAN),
    ("ministerin", WOMAN), ("mutter", WOMAN), ("nachbar", MAN), ("nachbarin", WOMAN), ("opposition", None),
    ("polizei", None), ("polizeisprecher", MAN), ("polizeisprecherin", WOMAN), ("präsident", MAN),
    ("präsidentin", WOMAN), ("regierung", None), ("regierungssprecher", MAN),
    ("regierungssprecherin", WOMAN), ("schwester", WOMAN), ("schüler", MAN), ("schülerin", WOMAN),
    ("sohn", MAN), ("sprecher", MAN), ("sprecherin", WOMAN), ("sprecherteam", None), ("student", MAN),
    ("studentin", WOMAN), ("tochter", WOMAN), ("trainer", MAN), ("trainerin", WOMAN), ("vater", MAN),
    ("vorsitzende", MAN), ("wissenschaftler", MAN), ("wissenschaftlerin", WOMAN), ("zeuge", MAN),
    ("zeugen", None), ("zeugin", WOMAN), ("ärztin", WOMAN),
];

#[rustfmt::skip]
static PRONOUNS: &[(&str, Pronoun)] = &[
    ("er", Pronoun { person: Person::Third, number: Some(Number::Singular), gender: MAN }),
    ("es", Pronoun { person: Person::Third, number: Some(Number::Singular), gender: Some(Gender::Neuter) }),
    ("ich", Pronoun { person: Person::First, number: Some(Number::Singular), gender: None }),
    ("man", Pronoun { person: Person::Third, number: Some(Number::Singular), gender: None }),
    ("sie", Pronoun { person: Person::Third, number: None, gender: WOMAN }),
    ("wir", Pronoun { person: Person::First, number: Some(Number::Plural), gender: None }),
];

#[rustfmt::skip]
static NOUNS: &[&str] = &[
    "aussage", "bericht", "brief", "erklärung", "frage", "gespräch", "interview", "kommentar", "mitteilung",
    "nachricht", "pressekonferenz", "rede", "stellungnahme", "tweet", "worte", "äußerung", "äußerungen",
];

#[rustfmt::skip]
static ACCORDING_TO: &[&str] = &[
    "den worten von", "nach angaben von", "nach ansicht von", "nach meinung von", "nach den worten von",
    "laut", "nach angaben", "so",
];

#[rustfmt::skip]
static PARTICLES: &[&str] = &[
    "bin", "da", "de", "del", "den", "der", "di", "du", "el", "la", "le", "van", "vom", "von", "zu",
];

#[rustfmt::skip]
static AUXILIARIES: &[&str] = &[
    "habe", "haben", "hat", "hatte", "hatten", "ist", "sind", "soll", "sollte", "war", "waren", "werde",
    "werden", "wird", "worden", "wurde", "wurden", "würde",
];

#[rustfmt::skip]
static DETERMINERS: &[&str] = &[
    "alle", "andere", "das", "dem", "den", "der", "des", "die", "diese", "dieser", "dieses", "ein", "eine",
    "einem", "einen", "einer", "eines", "ihr", "ihre", "ihrem", "ihrer", "mehrere", "mein", "meine", "sein",
    "seine", "seinem", "seiner", "unser", "unsere", "viele", "zwei",
];

#[rustfmt::skip]
static PREPOSITIONS: &[&str] = &[
    "ab", "am", "an", "ans", "auf", "aus", "außer", "bei", "beim", "bis", "durch", "für", "gegen",
    "gegenüber", "hinter", "im", "in", "ins", "mit", "nach", "neben", "ohne", "seit", "trotz", "um",
    "unter", "vom", "von", "vor", "wegen", "während", "zu", "zum", "zur", "zwischen", "über",
];

#[rustfmt::skip]
static THAT: &[&str] = &[
    "dass", "daß", "ob", "wie",
];

#[rustfmt::skip]
static COMMON: &[&str] = &[
    "aber", "als", "am", "an", "auch", "auf", "aus", "bei", "bis", "da", "das", "dass", "dem", "den",
    "denn", "der", "des", "die", "dies", "doch", "durch", "ein", "eine", "einem", "einen", "einer", "er",
    "es", "für", "gegen", "haben", "hat", "hatte", "ich", "ihr", "im", "in", "ist", "ja", "kann", "können",
    "man", "mehr", "mit", "nach", "nicht", "noch", "nur", "oder", "ohne", "sein", "seine", "seit", "sich",
    "sie", "sind", "so", "sondern", "um", "und", "uns", "von", "vor", "war", "was", "wenn", "werden", "wie",
    "wir", "wird", "wurde", "zu", "zum", "zur", "über",
];

#[rustfmt::skip]
static DATES: &[&str] = &[
    "april", "august", "dezember", "dienstag", "donnerstag", "februar", "freitag", "januar", "juli", "juni",
    "mai", "mittwoch", "montag", "märz", "november", "oktober", "samstag", "september", "sonnabend",
    "sonntag",
];

#[rustfmt::skip]
static LABELS: &[&str] = &[
    "frage", "antwort", "f", "a",
];
