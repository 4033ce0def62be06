//! Dutch: words of reported speech.

use super::Lexicon;
use super::table::{genders, verbs, words};
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
    verbs: verbs!(VERBS),
    nouns: words!(NOUNS),
    according_to: ACCORDING_TO,
    opinion: &["voor"],
    titles: genders!(TITLES),
    roles: genders!(ROLES),
    pronouns: PRONOUNS,
    particles: words!(PARTICLES),
    auxiliaries: words!(AUXILIARIES),
    determiners: words!(DETERMINERS),
    definite: &["de", "het"],
    prepositions: words!(PREPOSITIONS),
    that: THAT,
    joiners: &["als", "en", "maar", "nadat", "of", "omdat", "terwijl", "toen", "want", "zodra"],
    moves: words!(&[]),
    works: words!(&[]),
    common: words!(COMMON),
    dates: words!(DATES),
    namesakes: &["april", "juli", "mei"],
    before_dates: &[],
    labels: LABELS,
    inversion: true,
    dialogue_dash: false,
    noun_behind_name: false,
    compounds: true,
    capital_nouns: false,
};

#[rustfmt::skip]
const VERBS: &[(&str, Verb)] = &[
    ("aangekondigd", CLAIM_ED), ("aangevuld", SAY_ED), ("aankondigen", CLAIM), ("aankondigend", CLAIM_ING),
    ("aanvullen", SAY_TO), ("aldus", SAY), ("analyserde", SAY), ("analyserden", SAY), ("analyseren", SAY_TO),
    ("analysert", SAY), ("antwoordde", SAY), ("antwoordden", SAY), ("antwoorden", SAY),
    ("antwoordend", SAY_ING), ("antwoordt", SAY), ("bedanken", ACT_TO), ("bedankt", ACT), ("bedankte", ACT),
    ("bedankten", ACT), ("bekend", CLAIM_ED), ("bekende", CLAIM), ("bekent", CLAIM), ("bekritiseerd", ACT_ED),
    ("bekritiseerde", ACT), ("bekritiseert", ACT), ("bekritiserd", ACT_ED), ("bekritiserde", ACT),
    ("bekritiserden", ACT), ("bekritiseren", ACT_TO), ("bekritisert", ACT), ("beloofd", CLAIM_ED),
    ("beloofde", CLAIM), ("beloofden", CLAIM), ("belooft", CLAIM), ("beloven", CLAIM_TO),
    ("benadrukken", CLAIM), ("benadrukkend", CLAIM_ING), ("benadrukt", CLAIM), ("benadrukte", CLAIM),
    ("benadrukten", CLAIM), ("beschreef", CALL), ("beschreven", CALL_ED), ("beschrijft", CALL),
    ("beschrijven", CALL_TO), ("beschuldigd", ACT_ED), ("beschuldigde", ACT), ("beschuldigden", ACT),
    ("beschuldigen", ACT_TO), ("beschuldigt", ACT), ("besloot", GESTURE), ("besloten", SAY_ED), ("besluit", GESTURE),
    ("bestempeld", CALL_ED), ("bestempelde", CALL), ("bestempelden", CALL), ("bestempelen", CALL_TO),
    ("bestempelt", CALL), ("betogen", CLAIM_TO), ("betoogd", CLAIM_ED), ("betoogde", CLAIM),
    ("betoogden", CLAIM), ("betoogt", CLAIM), ("betreurd", CLAIM_ED), ("betreurde", CLAIM),
    ("betreurden", CLAIM), ("betreuren", CLAIM_TO), ("betreurt", CLAIM), ("bevestigd", CLAIM_ED),
    ("bevestigde", CLAIM), ("bevestigden", CLAIM), ("bevestigen", CLAIM), ("bevestigend", CLAIM_ING),
    ("bevestigt", CLAIM), ("beweerd", CLAIM_ED), ("beweerde", CLAIM), ("beweerden", CLAIM), ("beweert", CLAIM),
    ("bewerd", CLAIM_ED), ("bewerde", CLAIM), ("bewerden", CLAIM), ("beweren", CLAIM_TO), ("bewert", CLAIM),
    ("bleek", GESTURE), ("blijkt", GESTURE), ("brulde", GESTURE), ("brulden", GESTURE), ("brullen", GESTURE_TO),
    ("brult", GESTURE), ("claimde", CLAIM), ("claimden", CLAIM), ("claimen", CLAIM_TO), ("claimt", CLAIM),
    ("concludeerde", SAY), ("concludeerden", SAY), ("concludeert", SAY), ("concluderde", SAY),
    ("concluderden", SAY), ("concluderen", SAY), ("concluderend", SAY_ING), ("concludert", SAY),
    ("constaterde", SAY), ("constaterden", SAY), ("constateren", SAY_TO), ("constatert", SAY), ("dacht", THINK),
    ("dachten", THINK), ("denken", THINK_TO), ("denkt", THINK), ("doopt", CALL), ("doopte", CALL),
    ("doopten", CALL), ("dopen", CALL_TO), ("dreigde", ACT), ("dreigen", ACT_TO), ("dreigt", ACT),
    ("eisen", ACT_TO), ("eist", ACT), ("eiste", ACT), ("eisten", ACT), ("erkend", CLAIM_ED), ("erkende", CLAIM),
    ("erkenden", CLAIM), ("erkennen", CLAIM), ("erkennend", CLAIM_ING), ("erkent", CLAIM), ("feliciterde", ACT),
    ("feliciterden", ACT), ("feliciteren", ACT_TO), ("felicitert", ACT), ("fluisterde", GESTURE),
    ("fluisterden", GESTURE), ("fluisteren", GESTURE_TO), ("fluistert", GESTURE), ("gaf", GESTURE),
    ("garanderde", CLAIM), ("garanderden", CLAIM), ("garanderen", CLAIM_TO), ("garandert", CLAIM),
    ("gaven", GESTURE), ("geanalyserd", SAY_ED), ("geantwoord", SAY_ED), ("gebruld", GESTURE_ED),
    ("geclaimd", CLAIM_ED), ("geconcludeerd", SAY_ED), ("geconcluderd", SAY_ED), ("geconstaterd", SAY_ED),
    ("gedacht", THINK_ED), ("gedoopt", CALL_ED), ("gedreigd", ACT_ED), ("geeft", GESTURE), ("geeist", ACT_ED),
    ("gefeliciterd", ACT_ED), ("gefluisterd", GESTURE_ED), ("gegaranderd", CLAIM_ED), ("gegrapt", GESTURE_ED),
    ("gegrinnikt", GESTURE_ED), ("gehekeld", ACT_ED), ("gehoopt", THINK_ED), ("gejuicht", ACT_ED),
    ("geklaagd", CLAIM_ED), ("gekritiserd", ACT_ED), ("gekwalificerd", CALL_ED), ("gelachen", GESTURE_ED),
    ("gelacht", GESTURE_ED), ("geloofd", THINK_ED), ("geloofde", THINK), ("gelooft", THINK),
    ("geloven", THINK_TO), ("gemeld", SAY_ED), ("gememorerd", SAY_ED), ("gemend", THINK_ED),
    ("gemompeld", GESTURE_ED), ("genoemd", CALL_ED), ("genuancerd", SAY_ED), ("geonderstreept", CLAIM_ED),
    ("gepleit", ACT_ED), ("gepost", WRITE_ED), ("gepreciserd", SAY_ED), ("geprezen", ACT_ED),
    ("geprotesterd", CLAIM_ED), ("gereageerd", SAY_ED), ("gereagerd", SAY_ED), ("gerelativerd", SAY_ED),
    ("geroemd", ACT_ED), ("geroepen", ACT_ED), ("geschat", THINK_ED), ("geschetst", SAY_ED),
    ("geschreeuwd", GESTURE_ED), ("geschreven", WRITE_ED), ("gesmeekt", ACT_ED), ("gesproken", SAY_ED),
    ("gesteld", CLAIM_ED), ("getoond", GESTURE_ED), ("getweet", WRITE_ED), ("getwitterd", WRITE_ED),
    ("getyperd", CALL_ED), ("gevonden", THINK_ED), ("gevoorspeld", CLAIM_ED), ("gevorderd", ACT_ED),
    ("gevraagd", ASK_ED), ("gevreesd", CLAIM_ED), ("gewaarschuwd", CLAIM_ED), ("gewezen", GESTURE_ED),
    ("gezegd", SAY_ED), ("gezucht", GESTURE_ED), ("geëist", ACT_ED), ("grappen", GESTURE_TO),
    ("grapt", GESTURE), ("grapte", GESTURE), ("grapten", GESTURE), ("grinniken", GESTURE_TO),
    ("grinnikt", GESTURE), ("grinnikte", GESTURE), ("grinnikten", GESTURE), ("hekelde", ACT), ("hekelden", ACT),
    ("hekelen", ACT_TO), ("hekelt", ACT), ("herhaald", SAY_ED), ("herhaalde", SAY), ("herhaalden", SAY),
    ("herhaalt", SAY), ("herhalen", SAY), ("herhalend", SAY_ING), ("hield", GESTURE), ("hoopt", THINK),
    ("hoopte", THINK), ("hoopten", THINK), ("hopen", THINK_TO), ("houdt", GESTURE), ("juichen", ACT_TO),
    ("juicht", ACT), ("juichte", ACT), ("juichten", ACT), ("klaagde", CLAIM), ("klaagden", CLAIM),
    ("klaagt", CLAIM), ("klagen", CLAIM_TO), ("klinkt", GESTURE), ("klonk", GESTURE), ("kondigde", CLAIM),
    ("kondigden", CLAIM), ("kondigt", CLAIM), ("kritiserde", ACT), ("kritiserden", ACT), ("kritiseren", ACT_TO),
    ("kritisert", ACT), ("kwalificerde", CALL), ("kwalificerden", CALL), ("kwalificeren", CALL_TO),
    ("kwalificert", CALL), ("laat", GESTURE), ("lachen", GESTURE_TO), ("lachend", GESTURE_ING), ("lacht", GESTURE),
    ("lachte", GESTURE), ("lachten", GESTURE), ("laten", GESTURE), ("legde", GESTURE), ("legden", SAY), ("legt", GESTURE),
    ("lichtte", SAY), ("lichtten", SAY), ("liet", GESTURE), ("lieten", GESTURE), ("loofde", ACT), ("looft", ACT),
    ("luidde", GESTURE), ("luiden", CLAIM_TO), ("luidt", GESTURE), ("meldde", SAY), ("meldden", SAY),
    ("melden", SAY), ("meldend", SAY_ING), ("meldt", SAY), ("memorerde", SAY), ("memorerden", SAY),
    ("memoreren", SAY_TO), ("memorert", SAY), ("mende", THINK), ("menden", THINK), ("menen", THINK_TO),
    ("ment", THINK), ("merkt", GESTURE), ("merkte", GESTURE), ("merkten", SAY), ("mompelde", GESTURE),
    ("mompelden", GESTURE), ("mompelen", GESTURE_TO), ("mompelt", GESTURE), ("noemde", CALL), ("noemden", CALL),
    ("noemen", CALL_TO), ("noemt", CALL), ("nuancerde", SAY), ("nuancerden", SAY), ("nuanceren", SAY_TO),
    ("nuancert", SAY), ("omschreef", CALL), ("omschreven", CALL_ED), ("omschrijft", CALL),
    ("omschrijven", CALL_TO), ("onderstreept", CLAIM), ("onderstreepte", CLAIM), ("onderstreepten", CLAIM),
    ("onderstrepen", CLAIM_TO), ("onthuld", CLAIM_ED), ("onthulde", CLAIM), ("onthulden", CLAIM),
    ("onthullen", CLAIM_TO), ("onthult", CLAIM), ("ontkend", CLAIM_ED), ("ontkende", CLAIM),
    ("ontkennen", CLAIM_TO), ("ontkent", CLAIM), ("opgemerkt", SAY_ED), ("opgeroepen", ACT_ED),
    ("opmerken", SAY), ("opmerkend", SAY_ING), ("oproepen", ACT_TO), ("pleit", ACT), ("pleitte", ACT),
    ("post", WRITE), ("posten", WRITE_TO), ("postte", WRITE), ("postten", WRITE), ("preciserde", SAY),
    ("preciserden", SAY), ("preciseren", SAY_TO), ("precisert", SAY), ("prees", ACT), ("prijst", ACT),
    ("prijzen", ACT_TO), ("protesterde", CLAIM), ("protesterden", CLAIM), ("protesteren", CLAIM_TO),
    ("protestert", CLAIM), ("reageerde", SAY), ("reageerden", SAY), ("reageert", SAY), ("reagerde", SAY),
    ("reagerden", SAY), ("reageren", SAY), ("reagerend", SAY_ING), ("reagert", SAY), ("relativerde", SAY),
    ("relativerden", SAY), ("relativeren", SAY_TO), ("relativert", SAY), ("riep", ACT), ("riepen", ACT),
    ("roemde", ACT), ("roemden", ACT), ("roemen", ACT_TO), ("roemt", ACT), ("roepen", ACT_TO), ("roept", ACT),
    ("schat", THINK), ("schatte", THINK), ("schatten", THINK_TO), ("schetsen", SAY_TO), ("schetst", SAY),
    ("schetste", SAY), ("schetsten", SAY), ("schreef", WRITE), ("schreeuwde", GESTURE),
    ("schreeuwden", GESTURE), ("schreeuwen", GESTURE_TO), ("schreeuwt", GESTURE), ("schreven", WRITE),
    ("schrijft", WRITE), ("schrijven", WRITE_TO), ("smeekt", ACT), ("smeekte", ACT), ("smeekten", ACT),
    ("smeken", ACT_TO), ("sprak", SAY), ("spraken", SAY), ("spreekt", SAY), ("spreken", SAY_TO),
    ("stelde", CLAIM), ("stelden", CLAIM), ("stellen", CLAIM), ("stellend", CLAIM_ING), ("stelt", CLAIM),
    ("toegegeven", CLAIM_ED), ("toegelicht", SAY_ED), ("toegeven", CLAIM_TO), ("toegevoegd", SAY_ED),
    ("toelichten", SAY), ("toelichtend", SAY_ING), ("toevoegen", SAY), ("toevoegend", SAY_ING), ("toonde", GESTURE),
    ("toont", GESTURE), ("tweet", WRITE), ("tweeten", WRITE), ("tweetend", WRITE_ING), ("tweette", WRITE),
    ("tweetten", WRITE), ("twitterde", WRITE), ("twitterden", WRITE), ("twitteren", WRITE),
    ("twitterend", WRITE_ING), ("twittert", WRITE), ("typerde", CALL), ("typerden", CALL), ("typeren", CALL_TO),
    ("typert", CALL), ("uitgelegd", SAY_ED), ("uitleggen", SAY), ("uitleggend", SAY_ING),
    ("verdedigd", CLAIM_ED), ("verdedigde", CLAIM), ("verdedigden", CLAIM), ("verdedigen", CLAIM_TO),
    ("verdedigt", CLAIM), ("verduidelijken", SAY_TO), ("verduidelijkt", SAY), ("verduidelijkte", SAY),
    ("verduidelijkten", SAY), ("verklaard", SAY_ED), ("verklaarde", SAY), ("verklaarden", SAY),
    ("verklaart", SAY), ("verklaren", SAY), ("verklarend", SAY_ING), ("veroordeeld", ACT_ED),
    ("veroordeelde", ACT), ("veroordeelt", ACT), ("veroordeld", ACT_ED), ("veroordelde", ACT),
    ("veroordelden", ACT), ("veroordelen", ACT_TO), ("veroordelt", ACT), ("verteld", SAY_ED), ("vertelde", SAY),
    ("vertelden", SAY), ("vertellen", SAY), ("vertellend", SAY_ING), ("vertelt", SAY), ("vervolgd", SAY_ED),
    ("vervolgde", SAY), ("vervolgden", SAY), ("vervolgen", SAY_TO), ("vervolgt", SAY), ("verwacht", THINK),
    ("verwachten", THINK_TO), ("verwachtte", THINK), ("verwachtten", CLAIM), ("verweet", ACT),
    ("verweten", ACT_ED), ("verwijt", ACT), ("verwijten", ACT_TO), ("verzekerd", CLAIM_ED),
    ("verzekerde", CLAIM), ("verzekerden", CLAIM), ("verzekeren", CLAIM_TO), ("verzekert", CLAIM),
    ("verzucht", GESTURE), ("verzuchten", GESTURE_TO), ("verzuchtte", GESTURE), ("verzuchtten", SAY),
    ("vinden", THINK_TO), ("vindt", THINK), ("voegde", SAY), ("voegden", SAY), ("voegt", SAY),
    ("volgehouden", CLAIM_ED), ("volhouden", CLAIM_TO), ("vond", THINK), ("vonden", THINK),
    ("voorspelde", CLAIM), ("voorspelden", CLAIM), ("voorspellen", CLAIM_TO), ("voorspelt", CLAIM),
    ("vorderde", ACT), ("vorderden", ACT), ("vorderen", ACT_TO), ("vordert", ACT), ("vraagt", ASK),
    ("vragen", ASK_TO), ("vreesde", CLAIM), ("vreesden", CLAIM), ("vreest", CLAIM), ("vrezen", CLAIM_TO),
    ("vroeg", ASK), ("vroegen", ASK), ("vulde", SAY), ("vulden", SAY), ("vult", SAY), ("waarschuwde", CLAIM),
    ("waarschuwden", CLAIM), ("waarschuwen", CLAIM), ("waarschuwend", CLAIM_ING), ("waarschuwt", CLAIM),
    ("wees", GESTURE), ("wijst", GESTURE), ("zeggen", SAY), ("zeggend", SAY_ING), ("zegt", SAY), ("zei", SAY),
    ("zeiden", SAY), ("zucht", GESTURE), ("zuchten", GESTURE_TO), ("zuchtte", GESTURE), ("zuchtten", GESTURE),
    ("zwoer", CLAIM),
];

#[rustfmt::skip]
const TITLES: &[(&str, Option<Gender>)] = &[
    ("burgemeester", None), ("dhr", MAN), ("dr", None), ("generaal", None), ("heer", MAN),
    ("kanselier", None), ("koning", MAN), ("koningin", WOMAN), ("meneer", MAN), ("mevr", WOMAN),
    ("mevrouw", WOMAN), ("minister", None), ("mw", WOMAN), ("paus", MAN), ("premier", None),
    ("president", None), ("prins", MAN), ("prinses", WOMAN), ("prof", None), ("professor", None),
    ("rechter", None), ("senator", None),
];

#[rustfmt::skip]
const ROLES: &[(&str, Option<Gender>)] = &[
    ("aanvoerder", None), ("acteur", MAN), ("activist", None), ("activiste", WOMAN), ("actrice", WOMAN),
    ("advocaat", None), ("advocate", WOMAN), ("agent", None), ("agente", WOMAN), ("analist", None),
    ("arts", None), ("autoriteiten", None), ("bedrijf", None), ("bestuurder", None), ("bewoner", None),
    ("bewoners", None), ("bisschop", None), ("boer", None), ("boerenleider", None), ("boerin", WOMAN),
    ("bondscoach", None), ("brandweer", None), ("brandweercommandant", None), ("broer", MAN), ("bronnen", None),
    ("burgemeester", None), ("buurman", MAN), ("buurvrouw", WOMAN), ("chauffeur", None), ("chef", None),
    ("coach", None), ("collega", None), ("commandant", None), ("commissaris", None), ("critici", None),
    ("deskundige", None), ("deskundigen", None), ("directeur", None), ("directie", None), ("directielid", None),
    ("directrice", WOMAN), ("dochter", WOMAN), ("econoom", None), ("eigenaar", None), ("eigenares", WOMAN),
    ("experts", None), ("familie", None), ("fractievoorzitter", None), ("geograaf", None),
    ("gepensioneerde", None), ("getuige", None), ("getuigen", None), ("gouverneur", None), ("historica", WOMAN),
    ("historicus", None), ("hoogleraar", None), ("ingenieur", None), ("inwoner", None), ("kabinet", None),
    ("kamerlid", None), ("koning", MAN), ("koningin", WOMAN), ("leider", None), ("leidster", WOMAN),
    ("leraar", None), ("lerares", WOMAN), ("man", MAN), ("medewerker", None), ("medewerkster", WOMAN),
    ("minister", None), ("ministerie", None), ("moeder", WOMAN), ("officier", None), ("onderneemster", WOMAN),
    ("ondernemer", None), ("onderzoeker", None), ("onderzoekers", None), ("onderzoekster", WOMAN),
    ("oppositie", None), ("oud-minister", None), ("ouders", None), ("partij", None), ("partijleider", None),
    ("piloot", None), ("politie", None), ("premier", None), ("president", None), ("raadslid", None),
    ("rechter", None), ("regering", None), ("schipper", None), ("schrijfster", WOMAN), ("schrijver", None),
    ("senator", None), ("socioloog", None), ("speelster", WOMAN), ("speler", None), ("staatssecretaris", None),
    ("student", None), ("studente", WOMAN), ("trainer", None), ("vader", MAN), ("vakbond", None),
    ("vakbondsleider", None), ("verdachte", None), ("vereniging", None), ("verpleegkundige", None),
    ("viroloog", None), ("voorman", MAN), ("voorzitter", None), ("vrouw", WOMAN), ("wetenschapper", None),
    ("wethouder", None), ("winkelier", None), ("woordvoerder", None), ("woordvoerster", WOMAN), ("zanger", MAN),
    ("zangeres", WOMAN), ("zoon", MAN), ("zus", WOMAN),
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
const NOUNS: &[&str] = &[
    "antwoord", "bericht", "brief", "gesprek", "interview", "opmerking", "persconferentie", "reactie",
    "toespraak", "tweet", "verklaring", "vraag", "woorden",
];

#[rustfmt::skip]
static ACCORDING_TO: &[&str] = &[
    "in de woorden van", "naar de mening van", "in de ogen van", "naar zeggen van", "volgens", "aldus",
];

#[rustfmt::skip]
const PARTICLES: &[&str] = &[
    "d", "de", "den", "der", "het", "la", "le", "op", "t", "te", "ten", "ter", "van", "von",
];

#[rustfmt::skip]
const AUXILIARIES: &[&str] = &[
    "had", "hadden", "hebben", "heeft", "is", "kan", "moet", "waren", "was", "werd", "werden", "worden",
    "wordt", "zal", "zijn", "zou", "zouden",
];

#[rustfmt::skip]
const DETERMINERS: &[&str] = &[
    "alle", "andere", "dat", "de", "deze", "die", "een", "enkele", "haar", "het", "hun", "ieder", "mijn",
    "ons", "onze", "twee", "veel", "verschillende", "zijn",
];

#[rustfmt::skip]
const PREPOSITIONS: &[&str] = &[
    "aan", "achter", "bij", "binnen", "boven", "buiten", "door", "in", "langs", "met", "na", "naar",
    "naast", "om", "onder", "op", "over", "per", "sinds", "te", "tegen", "tijdens", "tot", "tussen", "uit",
    "van", "vanaf", "via", "voor", "zonder",
];

#[rustfmt::skip]
static THAT: &[&str] = &[
    "dat", "of", "hoe",
];

#[rustfmt::skip]
const COMMON: &[&str] = &[
    "aan", "al", "als", "bij", "dan", "dat", "de", "deze", "die", "dit", "door", "een", "en", "er", "ge",
    "had", "heb", "hebben", "heeft", "hem", "het", "hij", "hoe", "hun", "ik", "in", "is", "je", "kan",
    "kunnen", "maar", "me", "meer", "men", "met", "mijn", "moet", "na", "naar", "niet", "niets", "nog",
    "nu", "of", "om", "omdat", "ons", "ook", "op", "over", "te", "tegen", "toch", "toen", "tot", "uit",
    "van", "veel", "voor", "want", "waren", "was", "wat", "we", "wel", "werd", "wie", "wij", "worden",
    "wordt", "zal", "ze", "zich", "zij", "zijn", "zo", "zonder", "zou",
];

#[rustfmt::skip]
const DATES: &[&str] = &[
    "april", "augustus", "december", "dinsdag", "donderdag", "februari", "januari", "juli", "juni",
    "maandag", "maart", "mei", "november", "oktober", "september", "vrijdag", "woensdag", "zaterdag",
    "zondag",
];

#[rustfmt::skip]
static LABELS: &[&str] = &[
    "vraag", "antwoord", "v", "a",
];
