//! German: words of reported speech.

use super::Lexicon;
use super::table::{genders, verbs, words};
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
const CALL_ING: Verb = Verb::new(Class::Call, Form::Gerund);
const THINK_ING: Verb = Verb::new(Class::Think, Form::Gerund);
const MAN: Option<Gender> = Some(Gender::Masculine);
const WOMAN: Option<Gender> = Some(Gender::Feminine);

pub(super) static DE: Lexicon = Lexicon {
    code: "de",
    verbs: verbs!(VERBS),
    nouns: words!(NOUNS),
    according_to: ACCORDING_TO,
    opinion: &["für"],
    titles: genders!(TITLES),
    roles: genders!(ROLES),
    pronouns: PRONOUNS,
    particles: words!(PARTICLES),
    auxiliaries: words!(AUXILIARIES),
    determiners: words!(DETERMINERS),
    definite: &["das", "der", "die"],
    prepositions: words!(PREPOSITIONS),
    that: THAT,
    joiners: &[
        "aber", "als", "bevor", "da", "damit", "dass", "denn", "doch", "nachdem", "obwohl", "oder", "sobald",
        "sondern", "und", "weil", "wenn", "während",
    ],
    moves: words!(&[]),
    works: words!(&[]),
    common: words!(COMMON),
    dates: words!(DATES),
    namesakes: &["april", "august"],
    before_dates: &[
        "im",
        "am",
        "seit",
        "bis",
        "ab",
        "vom",
        "zum",
        "den",
        "dem",
        "anfang",
        "mitte",
        "ende",
        "letzten",
        "nächsten",
        "diesen",
        "kommenden",
        "vergangenen",
        "jeden",
        "und",
    ],
    labels: LABELS,
    inversion: true,
    dialogue_dash: false,
    noun_behind_name: false,
    compounds: true,
    capital_nouns: true,
};

#[rustfmt::skip]
const VERBS: &[(&str, Verb)] = &[
    ("analysieren", SAY_TO), ("analysierend", SAY_ING), ("analysiert", SAY), ("analysierte", SAY),
    ("analysierten", SAY), ("angeben", CLAIM_TO), ("angegeben", CLAIM_ED), ("angekündigt", CLAIM_ED),
    ("ankündigen", CLAIM_TO), ("antworten", SAY), ("antwortend", SAY_ING), ("antwortet", SAY),
    ("antwortete", SAY), ("antworteten", SAY), ("anzukündigen", CLAIM_TO), ("appellieren", ACT_TO),
    ("appellierend", ACT_ING), ("appelliert", ACT), ("appellierte", ACT), ("appellierten", ACT),
    ("argumentieren", CLAIM_TO), ("argumentiert", CLAIM), ("argumentierte", CLAIM), ("argumentierten", CLAIM),
    ("bat", ACT), ("baten", ACT), ("bedauern", THINK_TO), ("bedauernd", THINK_ING), ("bedauert", THINK),
    ("bedauerte", THINK), ("bedauerten", THINK), ("befand", GESTURE), ("befindet", GESTURE),
    ("befürchten", THINK_TO), ("befürchtend", THINK_ING), ("befürchtet", THINK), ("befürchtete", THINK),
    ("befürchteten", THINK), ("begründen", CLAIM_TO), ("begründend", CLAIM_ING), ("begründet", CLAIM),
    ("begründete", CLAIM), ("begründeten", CLAIM), ("begrüßen", ACT_TO), ("begrüßend", ACT_ING),
    ("begrüßt", ACT), ("begrüßte", ACT), ("begrüßten", ACT), ("behaupten", CLAIM), ("behauptet", CLAIM),
    ("behauptete", CLAIM), ("behaupteten", CLAIM), ("bekannte", CLAIM), ("bekennt", CLAIM),
    ("beklagen", CLAIM_TO), ("beklagend", CLAIM_ING), ("beklagt", CLAIM_ED), ("beklagte", CLAIM),
    ("beklagten", CLAIM), ("bekräftigen", CLAIM_TO), ("bekräftigt", CLAIM), ("bekräftigte", CLAIM),
    ("bekräftigten", CLAIM), ("bemerken", SAY), ("bemerkt", SAY), ("bemerkte", SAY), ("bemerkten", SAY),
    ("berichten", SAY), ("berichtet", SAY), ("berichtete", SAY), ("berichteten", SAY), ("beruhigen", CLAIM_TO),
    ("beruhigend", CLAIM_ING), ("beruhigt", CLAIM), ("beruhigte", CLAIM), ("beruhigten", CLAIM),
    ("beschied", SAY), ("beschreiben", CALL_TO), ("beschreibt", CALL), ("beschrieb", CALL),
    ("beschrieben", CALL), ("beschuldigen", ACT_TO), ("beschuldigend", ACT_ING), ("beschuldigt", ACT),
    ("beschuldigte", ACT), ("beschuldigten", ACT), ("bespötteln", CALL_TO), ("bespöttelnd", CALL_ING),
    ("bespöttelt", CALL), ("bespöttelte", CALL), ("bespöttelten", CALL), ("bestätigen", CLAIM_TO),
    ("bestätigt", CLAIM), ("bestätigte", CLAIM), ("bestätigten", CLAIM), ("beteuern", CLAIM_TO),
    ("beteuert", CLAIM), ("beteuerte", CLAIM), ("beteuerten", CLAIM), ("betonen", CLAIM),
    ("betonend", CLAIM_ING), ("betont", CLAIM), ("betonte", CLAIM), ("betonten", CLAIM), ("bewerten", THINK_TO),
    ("bewertend", THINK_ING), ("bewertet", THINK), ("bewertete", THINK), ("bewerteten", THINK),
    ("bezeichnen", CALL_TO), ("bezeichnet", CALL), ("bezeichnete", CALL), ("bezeichneten", CALL),
    ("bietet", GESTURE), ("bilanzieren", SAY_TO), ("bilanzierend", SAY_ING), ("bilanziert", SAY),
    ("bilanzierte", SAY), ("bilanzierten", SAY), ("bitten", ACT_TO), ("bittet", ACT), ("bot", GESTURE),
    ("brandmarken", CALL_TO), ("brandmarkend", CALL_ING), ("brandmarkt", CALL), ("brandmarkte", CALL),
    ("brandmarkten", CALL), ("brummen", GESTURE_TO), ("brummend", GESTURE_ING), ("brummt", GESTURE),
    ("brummte", GESTURE), ("brummten", GESTURE), ("brüllen", GESTURE_TO), ("brüllend", GESTURE_ING),
    ("brüllt", GESTURE), ("brüllte", GESTURE), ("brüllten", GESTURE), ("charakterisieren", CALL_TO),
    ("charakterisierend", CALL_ING), ("charakterisiert", CALL), ("charakterisierte", CALL),
    ("charakterisierten", CALL), ("dachte", THINK), ("dachten", THINK), ("danken", ACT_TO),
    ("dankend", ACT_ING), ("dankt", ACT), ("dankte", ACT), ("dankten", ACT), ("dementieren", CLAIM_TO),
    ("dementiert", CLAIM), ("dementierte", CLAIM), ("denken", THINK_TO), ("denkt", THINK), ("drohen", ACT_TO),
    ("droht", ACT), ("drohte", ACT), ("drohten", ACT), ("drängen", ACT_TO), ("drängend", ACT_ING),
    ("drängt", ACT), ("drängte", ACT), ("drängten", ACT), ("eingeräumt", CLAIM_ED), ("einräumen", CLAIM_TO),
    ("einzuräumen", CLAIM_TO), ("empfahl", ACT), ("empfiehlt", ACT), ("empfohlen", ACT_ED), ("empören", ACT_TO),
    ("empörend", ACT_ING), ("empört", ACT), ("empörte", ACT), ("empörten", ACT), ("entgegnen", SAY),
    ("entgegnet", SAY), ("entgegnete", SAY), ("entgegneten", SAY), ("ergänzen", SAY), ("ergänzend", SAY_ING),
    ("ergänzt", SAY), ("ergänzte", SAY), ("ergänzten", SAY), ("erinnern", SAY_TO), ("erinnernd", CLAIM_ING),
    ("erinnert", SAY), ("erinnerte", SAY), ("erinnerten", SAY), ("erklären", SAY), ("erklärend", SAY_ING),
    ("erklärt", SAY), ("erklärte", SAY), ("erklärten", SAY), ("erkundigen", ASK_TO), ("erkundigt", ASK),
    ("erkundigte", ASK), ("erkundigten", ASK), ("erläutern", SAY_TO), ("erläutert", SAY), ("erläuterte", SAY),
    ("erläuterten", SAY), ("erwideren", SAY), ("erwiderend", SAY_ING), ("erwidern", SAY),
    ("erwidernd", SAY_ING), ("erwidert", SAY), ("erwiderte", SAY), ("erwiderten", SAY), ("erzählen", SAY),
    ("erzählend", SAY_ING), ("erzählt", SAY), ("erzählte", SAY), ("erzählten", SAY), ("fand", GESTURE),
    ("fanden", GESTURE), ("feiern", ACT_TO), ("feiernd", ACT_ING), ("feiert", ACT), ("feierte", ACT),
    ("feierten", ACT), ("festgestellt", CLAIM_ED), ("finden", THINK_TO), ("findet", GESTURE),
    ("flüstern", GESTURE_TO), ("flüstert", GESTURE), ("flüsterte", GESTURE), ("flüsterten", GESTURE),
    ("fordern", ACT_TO), ("fordernd", ACT_ING), ("fordert", ACT), ("forderte", ACT), ("forderten", ACT),
    ("formulieren", SAY_TO), ("formuliert", SAY), ("formulierte", SAY), ("formulierten", SAY), ("fragen", ASK),
    ("fragend", ASK_ING), ("fragt", ASK), ("fragte", ASK), ("fragten", ASK), ("freuen", ACT_TO),
    ("freuend", ACT_ING), ("freut", ACT), ("freute", ACT), ("freuten", ACT), ("fuhr", GESTURE), ("fährt", GESTURE),
    ("fügt", SAY), ("fügte", SAY), ("fügten", SAY), ("fürchten", THINK_TO), ("fürchtend", THINK_ING),
    ("fürchtet", THINK), ("fürchtete", THINK), ("fürchteten", THINK), ("gab", GESTURE), ("gaben", GESTURE),
    ("geantwortet", SAY_ED), ("gebeten", ACT_ED), ("gebrandmarkt", CALL_ED), ("gebrummt", GESTURE_ED),
    ("gebrüllt", GESTURE_ED), ("gedacht", THINK_ED), ("gedankt", ACT_ED), ("gedroht", ACT_ED),
    ("gedrängt", ACT_ED), ("gefeiert", ACT_ED), ("geflüstert", GESTURE_ED), ("gefordert", ACT_ED),
    ("gefragt", ASK_ED), ("gefreut", ACT_ED), ("gefunden", THINK_ED), ("gefürchtet", THINK_ED),
    ("geglaubt", THINK_ED), ("gegrinst", GESTURE_ED), ("gehaucht", GESTURE_ED), ("gehofft", THINK_ED),
    ("gejammert", CLAIM_ED), ("gejohlt", GESTURE_ED), ("gejubelt", CLAIM_ED), ("geklagt", CLAIM_ED),
    ("gekontert", SAY_ED), ("gekrächzt", GESTURE_ED), ("gekündigt", CLAIM_ED), ("gelacht", GESTURE_ED),
    ("gelautet", SAY_ED), ("geloben", ACT_TO), ("gelobend", ACT_ING), ("gelobt", ACT_ED), ("gelobte", ACT),
    ("gelobten", ACT), ("gemahnt", ACT_ED), ("gemeint", SAY_ED), ("gemurmelt", GESTURE_ED),
    ("genannt", CALL_ED), ("geoffenbart", CLAIM_ED), ("georakelt", CLAIM_ED), ("geplaudert", SAY_ED),
    ("gepocht", ACT_ED), ("gepoltert", GESTURE_ED), ("gepostet", WRITE_ED), ("geprophezeit", CLAIM_ED),
    ("gerechtfertigt", CLAIM_ED), ("gerufen", GESTURE_ED), ("gerüffelt", ACT_ED), ("gerügt", ACT_ED),
    ("gesagt", SAY_ED), ("gescherzt", GESTURE_ED), ("geschildert", SAY_ED), ("geschimpft", CLAIM_ED),
    ("geschluchzt", GESTURE_ED), ("geschmunzelt", GESTURE_ED), ("geschrieben", WRITE_ED),
    ("geschrien", GESTURE_ED), ("geschwärmt", CLAIM_ED), ("geschätzt", THINK_ED), ("geseufzt", GESTURE_ED),
    ("gespottet", CLAIM_ED), ("gesprochen", SAY_ED), ("gespöttelt", SAY_ED), ("gestand", CLAIM),
    ("gestanden", CLAIM), ("gestehen", CLAIM_TO), ("gesteht", CLAIM), ("gestöhnt", CLAIM_ED),
    ("getauft", CALL_ED), ("getwittert", WRITE_ED), ("geurteilt", SAY_ED), ("gewarnt", CLAIM_ED),
    ("gewertet", CALL_ED), ("gewettert", CLAIM_ED), ("gewitzelt", SAY_ED), ("gewundert", ASK_ED),
    ("gewünscht", ACT_ED), ("gewürdigt", ACT_ED), ("geärgert", ACT_ED), ("geäußert", SAY_ED), ("gibt", GESTURE),
    ("glauben", THINK_TO), ("glaubt", THINK), ("glaubte", THINK), ("glaubten", THINK), ("gratulieren", ACT_TO),
    ("gratulierend", ACT_ING), ("gratuliert", ACT), ("gratulierte", ACT), ("gratulierten", ACT),
    ("grinsen", GESTURE_TO), ("grinsend", GESTURE_ING), ("grinst", GESTURE), ("grinste", GESTURE),
    ("grinsten", GESTURE), ("hauchen", GESTURE_TO), ("hauchend", GESTURE_ING), ("haucht", GESTURE),
    ("hauchte", GESTURE), ("hauchten", GESTURE), ("heißen", CLAIM_TO), ("heißt", CLAIM), ("hielt", CALL),
    ("hieß", CLAIM), ("hinzufügen", SAY_TO), ("hinzugefügt", SAY_ED), ("hinzuzufügen", SAY_TO),
    ("hoffen", THINK_TO), ("hoffend", THINK_ING), ("hofft", THINK), ("hoffte", THINK), ("hofften", THINK),
    ("hält", CALL), ("jammern", CLAIM_TO), ("jammernd", CLAIM_ING), ("jammert", CLAIM), ("jammerte", CLAIM),
    ("jammerten", CLAIM), ("johlen", GESTURE_TO), ("johlend", GESTURE_ING), ("johlt", GESTURE),
    ("johlte", GESTURE), ("johlten", GESTURE), ("jubeln", CLAIM_TO), ("jubelnd", CLAIM_ING), ("jubelt", CLAIM),
    ("jubelte", CLAIM), ("jubelten", CLAIM), ("klagen", CLAIM_TO), ("klagend", CLAIM_ING), ("klagt", CLAIM),
    ("klagte", CLAIM), ("klagten", CLAIM), ("klargestellt", CLAIM_ED), ("klarstellen", CLAIM_TO),
    ("kommentieren", SAY_TO), ("kommentiert", SAY), ("kommentierte", SAY), ("kommentierten", SAY),
    ("konstatieren", SAY_TO), ("konstatierend", SAY_ING), ("konstatiert", SAY), ("konstatierte", SAY),
    ("konstatierten", SAY), ("kontern", SAY_TO), ("konternd", SAY_ING), ("kontert", SAY), ("konterte", SAY),
    ("konterten", SAY), ("kritisieren", ACT_TO), ("kritisiert", ACT), ("kritisierte", ACT),
    ("kritisierten", ACT), ("krächzen", GESTURE_TO), ("krächzend", GESTURE_ING), ("krächzt", GESTURE),
    ("krächzte", GESTURE), ("krächzten", GESTURE), ("kündigen", CLAIM_TO), ("kündigend", CLAIM_ING),
    ("kündigt", CLAIM), ("kündigte", CLAIM), ("kündigten", CLAIM), ("lachen", GESTURE_TO),
    ("lachend", GESTURE_ING), ("lacht", GESTURE), ("lachte", GESTURE), ("lachten", GESTURE), ("lauten", SAY_TO),
    ("lautet", SAY), ("lautete", SAY), ("lauteten", SAY), ("legt", GESTURE), ("legte", GESTURE), ("ließ", GESTURE),
    ("loben", ACT_TO), ("lobend", ACT_ING), ("lobt", ACT), ("lobte", ACT), ("lobten", ACT), ("lässt", GESTURE),
    ("mahnen", ACT_TO), ("mahnend", ACT_ING), ("mahnt", ACT), ("mahnte", ACT), ("mahnten", ACT),
    ("meinen", SAY), ("meinend", SAY_ING), ("meint", SAY), ("meinte", SAY), ("meinten", SAY),
    ("mitgeteilt", SAY_ED), ("mitteilen", SAY_TO), ("mitzuteilen", SAY_TO), ("monieren", CLAIM_TO),
    ("monierend", CLAIM_ING), ("moniert", CLAIM), ("monierte", CLAIM), ("monierten", CLAIM),
    ("murmelt", GESTURE), ("murmelte", GESTURE), ("nannte", CALL), ("nannten", CALL), ("nennen", CALL),
    ("nennt", CALL), ("offenbaren", CLAIM_TO), ("offenbarend", CLAIM_ING), ("offenbart", CLAIM),
    ("offenbarte", CLAIM), ("offenbarten", CLAIM), ("orakeln", CLAIM_TO), ("orakelnd", CLAIM_ING),
    ("orakelt", CLAIM), ("orakelte", CLAIM), ("orakelten", CLAIM), ("plaudern", SAY_TO), ("plaudernd", SAY_ING),
    ("plaudert", SAY), ("plauderte", SAY), ("plauderten", SAY), ("plädieren", ACT_TO), ("plädierend", ACT_ING),
    ("plädiert", ACT), ("plädierte", ACT), ("plädierten", ACT), ("pochen", ACT_TO), ("pochend", ACT_ING),
    ("pocht", ACT), ("pochte", ACT), ("pochten", ACT), ("poltern", GESTURE_TO), ("polternd", GESTURE_ING),
    ("poltert", GESTURE), ("polterte", GESTURE), ("polterten", GESTURE), ("posten", WRITE_TO),
    ("postet", WRITE), ("postete", WRITE), ("posteten", WRITE), ("preist", ACT), ("pries", ACT),
    ("prognostizieren", CLAIM_TO), ("prognostizierend", CLAIM_ING), ("prognostiziert", CLAIM),
    ("prognostizierte", CLAIM), ("prognostizierten", CLAIM), ("prophezeien", CLAIM_TO),
    ("prophezeiend", CLAIM_ING), ("prophezeit", CLAIM), ("prophezeite", CLAIM), ("prophezeiten", CLAIM),
    ("protestieren", CLAIM_TO), ("protestierend", CLAIM_ING), ("protestiert", CLAIM), ("protestierte", CLAIM),
    ("protestierten", CLAIM), ("präzisieren", SAY_TO), ("präzisierend", SAY_ING), ("präzisiert", SAY),
    ("präzisierte", SAY), ("präzisierten", SAY), ("reagieren", SAY_TO), ("reagierend", SAY_ING),
    ("reagiert", SAY), ("reagierte", SAY), ("reagierten", SAY), ("rechtfertigen", CLAIM_TO),
    ("rechtfertigend", CLAIM_ING), ("rechtfertigt", CLAIM), ("rechtfertigte", CLAIM), ("rechtfertigten", CLAIM),
    ("referieren", SAY_TO), ("referierend", SAY_ING), ("referiert", SAY), ("referierte", SAY),
    ("referierten", SAY), ("resümieren", SAY_TO), ("resümierend", SAY_ING), ("resümiert", SAY),
    ("resümierte", SAY), ("resümierten", SAY), ("rief", GESTURE), ("riefen", GESTURE), ("riet", ACT),
    ("rufen", GESTURE_TO), ("rufend", GESTURE_ING), ("ruft", GESTURE), ("rät", ACT), ("räumt", CLAIM),
    ("räumte", CLAIM), ("räumten", CLAIM), ("rüffeln", ACT_TO), ("rüffelnd", ACT_ING), ("rüffelt", ACT),
    ("rüffelte", ACT), ("rüffelten", ACT), ("rügen", ACT_TO), ("rügend", ACT_ING), ("rügt", ACT),
    ("rügte", ACT), ("rügten", ACT), ("sagen", SAY), ("sagend", SAY_ING), ("sagt", SAY), ("sagte", SAY),
    ("sagten", SAY), ("sah", GESTURE), ("scherzen", GESTURE_TO), ("scherzt", GESTURE), ("scherzte", GESTURE),
    ("schildern", SAY_TO), ("schildernd", SAY_ING), ("schildert", SAY), ("schilderte", SAY),
    ("schilderten", SAY), ("schimpfen", CLAIM_TO), ("schimpfend", CLAIM_ING), ("schimpft", CLAIM),
    ("schimpfte", CLAIM), ("schimpften", CLAIM), ("schließt", GESTURE), ("schloss", GESTURE),
    ("schluchzen", GESTURE_TO), ("schluchzend", GESTURE_ING), ("schluchzt", GESTURE), ("schluchzte", GESTURE),
    ("schluchzten", GESTURE), ("schmunzeln", GESTURE_TO), ("schmunzelnd", GESTURE_ING), ("schmunzelt", GESTURE),
    ("schmunzelte", GESTURE), ("schmunzelten", GESTURE), ("schreiben", WRITE), ("schreibend", WRITE_ING),
    ("schreibt", WRITE), ("schreien", GESTURE_TO), ("schreit", GESTURE), ("schrie", GESTURE),
    ("schrieb", WRITE), ("schrieben", WRITE), ("schrien", GESTURE), ("schwor", CLAIM), ("schwärmen", CLAIM_TO),
    ("schwärmend", CLAIM_ING), ("schwärmt", CLAIM), ("schwärmte", CLAIM), ("schwärmten", CLAIM),
    ("schwört", CLAIM), ("schätzen", THINK_TO), ("schätzend", THINK_ING), ("schätzt", THINK),
    ("schätzte", THINK), ("schätzten", THINK), ("setzt", GESTURE), ("setzte", GESTURE), ("seufzen", GESTURE_TO),
    ("seufzt", GESTURE), ("seufzte", GESTURE), ("sieht", GESTURE), ("spotten", CLAIM_TO), ("spottend", CLAIM_ING),
    ("spottet", CLAIM), ("spottete", CLAIM), ("spotteten", CLAIM), ("sprach", SAY), ("sprachen", SAY),
    ("sprechen", SAY), ("spricht", SAY), ("spötteln", SAY_TO), ("spöttelnd", SAY_ING), ("spöttelt", SAY),
    ("spöttelte", SAY), ("spöttelten", SAY), ("stellt", GESTURE), ("stellte", GESTURE), ("stellten", GESTURE),
    ("stöhnen", CLAIM_TO), ("stöhnend", CLAIM_ING), ("stöhnt", CLAIM), ("stöhnte", CLAIM), ("stöhnten", CLAIM),
    ("tauft", CALL), ("taufte", CALL), ("teilt", SAY), ("teilte", SAY), ("teilten", SAY),
    ("titulieren", CALL_TO), ("titulierend", CALL_ING), ("tituliert", CALL), ("titulierte", CALL),
    ("titulierten", CALL), ("twittern", WRITE_TO), ("twittert", WRITE), ("twitterte", WRITE),
    ("twitterten", WRITE), ("unterstreichen", CLAIM_TO), ("unterstreicht", CLAIM), ("unterstrich", CLAIM),
    ("urteilen", SAY_TO), ("urteilend", SAY_ING), ("urteilt", SAY), ("urteilte", SAY), ("urteilten", SAY),
    ("verdeutlichen", SAY_TO), ("verdeutlichend", SAY_ING), ("verdeutlicht", SAY), ("verdeutlichte", SAY),
    ("verdeutlichten", SAY), ("verkünden", CLAIM_TO), ("verkündet", CLAIM), ("verkündete", CLAIM),
    ("verkündeten", CLAIM), ("verlangen", ACT_TO), ("verlangt", ACT), ("verlangte", ACT), ("verlangten", ACT),
    ("verlautbaren", SAY_TO), ("verlautbarend", SAY_ING), ("verlautbart", SAY), ("verlautbarte", SAY),
    ("verlautbarten", SAY), ("vermelden", SAY_TO), ("vermeldend", SAY_ING), ("vermeldet", SAY),
    ("vermeldete", SAY), ("vermeldeten", SAY), ("vermuten", THINK_TO), ("vermutend", THINK_ING),
    ("vermutet", THINK), ("vermutete", THINK), ("vermuteten", THINK), ("verraten", CLAIM_ED),
    ("verriet", CLAIM), ("verrät", CLAIM), ("versichern", CLAIM), ("versichernd", CLAIM_ING),
    ("versichert", CLAIM), ("versicherte", CLAIM), ("versicherten", CLAIM), ("versprach", CLAIM),
    ("versprachen", CLAIM), ("versprechen", CLAIM_TO), ("verspricht", CLAIM), ("versprochen", CLAIM_ED),
    ("verurteilen", ACT_TO), ("verurteilt", ACT), ("verurteilte", ACT), ("verurteilten", ACT),
    ("verweist", CLAIM), ("verwies", CLAIM), ("verwiesen", CLAIM_ED), ("vorgeworfen", ACT_ED),
    ("vorwerfen", ACT_TO), ("warf", ACT), ("warfen", ACT), ("warnen", CLAIM), ("warnend", CLAIM_ING),
    ("warnt", CLAIM), ("warnte", CLAIM), ("warnten", CLAIM), ("weist", GESTURE), ("wertet", CALL),
    ("wertete", CALL), ("wettern", CLAIM_TO), ("wetternd", CLAIM_ING), ("wettert", CLAIM), ("wetterte", CLAIM),
    ("wetterten", CLAIM), ("widersprach", CLAIM), ("widerspricht", CLAIM), ("widersprochen", CLAIM_ED),
    ("wiederholen", SAY_TO), ("wiederholt", SAY), ("wiederholte", SAY), ("wiederholten", SAY), ("wies", GESTURE),
    ("wirft", ACT), ("witzeln", SAY_TO), ("witzelnd", SAY_ING), ("witzelt", SAY), ("witzelte", SAY),
    ("witzelten", SAY), ("wundert", ASK), ("wunderte", ASK), ("wünschen", ACT_TO), ("wünschend", ACT_ING),
    ("wünscht", ACT), ("wünschte", ACT), ("wünschten", ACT), ("würdigen", ACT_TO), ("würdigend", ACT_ING),
    ("würdigt", ACT), ("würdigte", ACT), ("würdigten", ACT), ("zeigt", GESTURE), ("zeigte", GESTURE), ("zeigten", GESTURE),
    ("zitieren", SAY_TO), ("zitiert", SAY), ("zitierte", SAY), ("zitierten", SAY), ("zugeben", CLAIM_TO),
    ("zugegeben", CLAIM_ED), ("zurückgewiesen", CLAIM_ED), ("zuzugeben", CLAIM_TO), ("ärgern", ACT_TO),
    ("ärgernd", ACT_ING), ("ärgert", ACT), ("ärgerte", ACT), ("ärgerten", ACT), ("äußeren", SAY),
    ("äußerend", SAY_ING), ("äußern", SAY), ("äußert", SAY), ("äußerte", SAY), ("äußerten", SAY),
];

#[rustfmt::skip]
const TITLES: &[(&str, Option<Gender>)] = &[
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
const ROLES: &[(&str, Option<Gender>)] = &[
    ("abgeordnete", None), ("abgeordneter", MAN), ("aktivist", MAN), ("aktivistin", WOMAN),
    ("angeklagte", None), ("angeklagter", MAN), ("anwalt", MAN), ("anwohner", MAN), ("anwohnerin", WOMAN),
    ("anwältin", WOMAN), ("arzt", MAN), ("autor", MAN), ("autorin", WOMAN), ("bauer", MAN), ("beamte", None),
    ("beamter", MAN), ("behörden", None), ("besitzer", MAN), ("besitzerin", WOMAN), ("bewohner", None),
    ("bewohnerin", WOMAN), ("bischof", MAN), ("botschafter", MAN), ("botschafterin", WOMAN), ("bruder", MAN),
    ("bundeskanzler", MAN), ("bundeskanzlerin", WOMAN), ("bundestrainer", MAN), ("bäcker", MAN),
    ("bäuerin", WOMAN), ("bürgermeister", MAN), ("bürgermeisterin", WOMAN), ("chef", MAN), ("chefin", WOMAN),
    ("direktor", MAN), ("direktorin", WOMAN), ("eltern", None), ("experte", MAN), ("experten", None),
    ("expertin", WOMAN), ("fahrer", MAN), ("fahrerin", WOMAN), ("feuerwehr", None), ("feuerwehrmann", MAN),
    ("forscher", None), ("forscherin", WOMAN), ("fraktion", None), ("fraktionschef", MAN),
    ("fraktionschefin", WOMAN), ("frau", WOMAN), ("freund", MAN), ("freundin", WOMAN), ("generalsekretär", MAN),
    ("generalsekretärin", WOMAN), ("geschäftsführer", MAN), ("geschäftsführerin", WOMAN),
    ("gewerkschafter", MAN), ("gewerkschafterin", WOMAN), ("gouverneur", MAN), ("gouverneurin", WOMAN),
    ("historiker", MAN), ("historikerin", WOMAN), ("händler", MAN), ("händlerin", WOMAN), ("ingenieur", MAN),
    ("ingenieurin", WOMAN), ("kanzler", MAN), ("kanzlerin", WOMAN), ("kapitän", MAN), ("kapitänin", WOMAN),
    ("kollege", MAN), ("kollegin", WOMAN), ("konzern", None), ("krankenschwester", WOMAN), ("kritiker", None),
    ("künstler", MAN), ("künstlerin", WOMAN), ("landrat", MAN), ("landrätin", WOMAN), ("landwirt", MAN),
    ("landwirtin", WOMAN), ("lehrer", MAN), ("lehrerin", WOMAN), ("leiter", MAN), ("leiterin", WOMAN),
    ("leute", None), ("manager", MAN), ("managerin", WOMAN), ("mann", MAN), ("meister", MAN),
    ("meisterin", WOMAN), ("minister", MAN), ("ministerin", WOMAN), ("ministerium", None), ("mitarbeiter", MAN),
    ("mitarbeiterin", WOMAN), ("mutter", WOMAN), ("nachbar", MAN), ("nachbarin", WOMAN),
    ("oberbürgermeister", MAN), ("oberbürgermeisterin", WOMAN), ("opposition", None), ("partei", None),
    ("parteichef", MAN), ("parteichefin", WOMAN), ("pfleger", MAN), ("pflegerin", WOMAN), ("politiker", MAN),
    ("politikerin", WOMAN), ("politologe", MAN), ("politologin", WOMAN), ("polizei", None),
    ("polizeisprecher", MAN), ("polizeisprecherin", WOMAN), ("premier", MAN), ("premierminister", MAN),
    ("premierministerin", WOMAN), ("präsident", MAN), ("präsidentin", WOMAN), ("regierung", None),
    ("regierungssprecher", MAN), ("regierungssprecherin", WOMAN), ("regisseur", MAN), ("regisseurin", WOMAN),
    ("rektor", MAN), ("rektorin", WOMAN), ("rentner", MAN), ("rentnerin", WOMAN), ("richter", MAN),
    ("richterin", WOMAN), ("schauspieler", MAN), ("schauspielerin", WOMAN), ("schriftsteller", MAN),
    ("schriftstellerin", WOMAN), ("schwester", WOMAN), ("schüler", MAN), ("schülerin", WOMAN), ("senator", MAN),
    ("senatorin", WOMAN), ("sohn", MAN), ("soziologe", MAN), ("soziologin", WOMAN), ("spieler", MAN),
    ("spielerin", WOMAN), ("sprecher", MAN), ("sprecherin", WOMAN), ("sprecherteam", None),
    ("staatsanwalt", MAN), ("staatsanwaltschaft", None), ("staatsanwältin", WOMAN), ("student", MAN),
    ("studentin", WOMAN), ("stürmer", MAN), ("sänger", MAN), ("sängerin", WOMAN), ("tochter", WOMAN),
    ("torwart", MAN), ("trainer", MAN), ("trainerin", WOMAN), ("unternehmen", None), ("unternehmer", MAN),
    ("unternehmerin", WOMAN), ("vater", MAN), ("verband", None), ("verein", None), ("verteidiger", MAN),
    ("verteidigerin", WOMAN), ("vorsitzende", MAN), ("vorsitzender", MAN), ("vorstand", None),
    ("vorstandschef", MAN), ("vorstandschefin", WOMAN), ("wirt", MAN), ("wirtin", WOMAN),
    ("wissenschaftler", MAN), ("wissenschaftlerin", WOMAN), ("zeuge", MAN), ("zeugen", None), ("zeugin", WOMAN),
    ("ärztin", WOMAN), ("ökonom", MAN), ("ökonomin", WOMAN),
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
const NOUNS: &[&str] = &[
    "aussage", "bericht", "brief", "erklärung", "frage", "gespräch", "interview", "kommentar", "mitteilung",
    "nachricht", "pressekonferenz", "rede", "stellungnahme", "tweet", "worte", "äußerung", "äußerungen",
];

#[rustfmt::skip]
static ACCORDING_TO: &[&str] = &[
    "den worten von", "nach einschätzung von", "nach auffassung von", "nach darstellung von", "nach überzeugung von", "nach angaben von", "nach ansicht von", "nach meinung von", "nach aussage von", "nach den worten von", "aus sicht von", "nach den worten", "nach angaben", "nach ansicht", "nach meinung", "nach aussage", "nach auskunft", "nach einschätzung", "nach auffassung", "nach darstellung", "aus sicht", "laut", "so",
];

#[rustfmt::skip]
const PARTICLES: &[&str] = &[
    "bin", "da", "de", "del", "den", "der", "di", "du", "el", "la", "le", "van", "vom", "von", "zu",
];

#[rustfmt::skip]
const AUXILIARIES: &[&str] = &[
    "habe", "haben", "hat", "hatte", "hatten", "ist", "sind", "soll", "sollte", "war", "waren", "werde",
    "werden", "wird", "worden", "wurde", "wurden", "würde",
];

#[rustfmt::skip]
const DETERMINERS: &[&str] = &[
    "alle", "andere", "das", "dem", "den", "der", "des", "die", "diese", "dieser", "dieses", "ein", "eine",
    "einem", "einen", "einer", "eines", "ihr", "ihre", "ihrem", "ihrer", "mehrere", "mein", "meine", "sein",
    "seine", "seinem", "seiner", "unser", "unsere", "viele", "zwei",
];

#[rustfmt::skip]
const PREPOSITIONS: &[&str] = &[
    "ab", "am", "an", "ans", "auf", "aus", "außer", "bei", "beim", "bis", "durch", "für", "gegen",
    "gegenüber", "hinter", "im", "in", "ins", "mit", "nach", "neben", "ohne", "seit", "trotz", "um",
    "unter", "vom", "von", "vor", "wegen", "während", "zu", "zum", "zur", "zwischen", "über",
];

#[rustfmt::skip]
static THAT: &[&str] = &[
    "dass", "daß", "ob", "wie",
];

#[rustfmt::skip]
const COMMON: &[&str] = &[
    "aber", "als", "am", "an", "auch", "auf", "aus", "bei", "bis", "da", "das", "dass", "dem", "den",
    "denn", "der", "des", "die", "dies", "doch", "durch", "ein", "eine", "einem", "einen", "einer", "er",
    "es", "für", "gegen", "haben", "hat", "hatte", "ich", "ihr", "im", "in", "ist", "ja", "kann", "können",
    "man", "mehr", "mit", "nach", "nicht", "noch", "nur", "oder", "ohne", "sein", "seine", "seit", "sich",
    "sie", "sind", "so", "sondern", "um", "und", "uns", "von", "vor", "war", "was", "wenn", "werden", "wie",
    "wir", "wird", "wurde", "zu", "zum", "zur", "über",
];

#[rustfmt::skip]
const DATES: &[&str] = &[
    "april", "august", "dezember", "dienstag", "donnerstag", "februar", "freitag", "januar", "juli", "juni",
    "mai", "mittwoch", "montag", "märz", "november", "oktober", "samstag", "september", "sonnabend",
    "sonntag",
];

#[rustfmt::skip]
static LABELS: &[&str] = &[
    "frage", "antwort", "f", "a",
];
