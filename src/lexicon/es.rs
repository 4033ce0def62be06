//! Spanish: words of reported speech.

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
const THINK_ING: Verb = Verb::new(Class::Think, Form::Gerund);
const THINK_ED: Verb = Verb::new(Class::Think, Form::Participle);
const WRITE_TO: Verb = Verb::new(Class::Write, Form::Base);
const WRITE: Verb = Verb::new(Class::Write, Form::Finite);
const WRITE_ING: Verb = Verb::new(Class::Write, Form::Gerund);
const WRITE_ED: Verb = Verb::new(Class::Write, Form::Participle);
const MAN: Option<Gender> = Some(Gender::Masculine);
const WOMAN: Option<Gender> = Some(Gender::Feminine);

pub(super) static ES: Lexicon = Lexicon {
    code: "es",
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
    joiners: &["aunque", "cuando", "e", "mientras", "o", "pero", "porque", "pues", "sino", "u", "y"],
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
    ("acusa", ACT), ("acusaba", ACT), ("acusaban", ACT), ("acusado", ACT_ED), ("acusan", ACT),
    ("acusando", ACT_ING), ("acusar", ACT_TO), ("acusaron", ACT), ("acusó", ACT), ("admite", CLAIM),
    ("admiten", CLAIM), ("admitido", CLAIM_ED), ("admitir", CLAIM_TO), ("admitió", CLAIM),
    ("advertido", CLAIM_ED), ("advertir", CLAIM_TO), ("advertía", CLAIM), ("advierte", CLAIM),
    ("advierten", CLAIM), ("advirtiendo", CLAIM_ING), ("advirtió", CLAIM), ("afirma", CLAIM),
    ("afirmaba", CLAIM), ("afirmaban", CLAIM), ("afirmado", CLAIM_ED), ("afirman", CLAIM),
    ("afirmando", CLAIM_ING), ("afirmar", CLAIM_TO), ("afirmaron", CLAIM), ("afirmó", CLAIM),
    ("agrega", SAY), ("agregaba", SAY), ("agregaban", SAY), ("agregado", SAY_ED), ("agregan", SAY),
    ("agregando", SAY_ING), ("agregar", SAY_TO), ("agregaron", SAY), ("agregó", SAY), ("alerta", CLAIM),
    ("alertaba", CLAIM), ("alertaban", CLAIM), ("alertado", CLAIM_ED), ("alertan", CLAIM),
    ("alertando", CLAIM_ING), ("alertar", CLAIM_TO), ("alertaron", CLAIM), ("alertó", CLAIM),
    ("anuncia", CLAIM), ("anunciaba", CLAIM), ("anunciaban", CLAIM), ("anunciado", CLAIM_ED),
    ("anuncian", CLAIM), ("anunciando", CLAIM_ING), ("anunciar", CLAIM_TO), ("anunciaron", CLAIM),
    ("anunció", CLAIM), ("apunta", SAY), ("apuntaba", SAY), ("apuntaban", SAY), ("apuntado", SAY_ED),
    ("apuntan", SAY), ("apuntando", SAY_ING), ("apuntar", SAY_TO), ("apuntaron", SAY), ("apuntó", SAY),
    ("argumenta", CLAIM), ("argumentaba", CLAIM), ("argumentaban", CLAIM), ("argumentado", CLAIM_ED),
    ("argumentan", CLAIM), ("argumentando", CLAIM_ING), ("argumentar", CLAIM_TO), ("argumentaron", CLAIM),
    ("argumentó", CLAIM), ("asegura", CLAIM), ("aseguraba", CLAIM), ("aseguraban", CLAIM),
    ("asegurado", CLAIM_ED), ("aseguran", CLAIM), ("asegurando", CLAIM_ING), ("asegurar", CLAIM_TO),
    ("aseguraron", CLAIM), ("aseguró", CLAIM), ("añade", SAY), ("añaden", SAY), ("añadido", SAY_ED),
    ("añadiendo", SAY_ING), ("añadieron", SAY), ("añadir", SAY_TO), ("añadió", SAY), ("añadía", SAY),
    ("añadían", SAY), ("bautiza", CALL), ("bautizaba", CALL), ("bautizaban", CALL), ("bautizado", CALL_ED),
    ("bautizan", CALL), ("bautizando", CALL_ING), ("bautizar", CALL_TO), ("bautizaron", CALL),
    ("bautizó", CALL), ("bromea", GESTURE), ("bromeaba", GESTURE), ("bromeaban", GESTURE),
    ("bromeado", GESTURE_ED), ("bromean", GESTURE), ("bromeando", GESTURE_ING), ("bromear", GESTURE_TO),
    ("bromearon", GESTURE), ("bromeó", GESTURE), ("califica", CALL), ("calificaba", CALL),
    ("calificaban", CALL), ("calificado", CALL_ED), ("califican", CALL), ("calificando", CALL_ING),
    ("calificar", CALL_TO), ("calificaron", CALL), ("calificó", CALL), ("celebra", ACT), ("celebraba", ACT),
    ("celebraban", ACT), ("celebrado", ACT_ED), ("celebran", ACT), ("celebrando", ACT_ING),
    ("celebrar", ACT_TO), ("celebraron", ACT), ("celebró", ACT), ("comenta", SAY), ("comentaba", SAY),
    ("comentaban", SAY), ("comentado", SAY_ED), ("comentan", SAY), ("comentando", SAY_ING),
    ("comentar", SAY_TO), ("comentaron", SAY), ("comentó", SAY), ("concluido", SAY_ED),
    ("concluir", SAY_TO), ("concluye", SAY), ("concluyendo", SAY_ING), ("concluyó", SAY), ("condena", ACT),
    ("condenaba", ACT), ("condenaban", ACT), ("condenado", ACT_ED), ("condenan", ACT),
    ("condenando", ACT_ING), ("condenar", ACT_TO), ("condenaron", ACT), ("condenó", ACT),
    ("confirma", CLAIM), ("confirmaba", CLAIM), ("confirmaban", CLAIM), ("confirmado", CLAIM_ED),
    ("confirman", CLAIM), ("confirmando", CLAIM_ING), ("confirmar", CLAIM_TO), ("confirmaron", CLAIM),
    ("confirmó", CLAIM), ("considera", THINK), ("consideraba", THINK), ("consideraban", THINK),
    ("considerado", THINK_ED), ("consideran", THINK), ("considerando", THINK_ING), ("considerar", THINK_TO),
    ("consideraron", THINK), ("consideró", THINK), ("contaba", SAY), ("contaban", SAY), ("contado", SAY_ED),
    ("contando", SAY_ING), ("contar", SAY_TO), ("contaron", SAY), ("contesta", SAY), ("contestaba", SAY),
    ("contestaban", SAY), ("contestado", SAY_ED), ("contestan", SAY), ("contestando", SAY_ING),
    ("contestar", SAY_TO), ("contestaron", SAY), ("contestó", SAY), ("contó", SAY), ("cree", THINK),
    ("creen", THINK), ("creer", THINK_TO), ("creyó", THINK), ("creía", THINK), ("creído", THINK_ED),
    ("critica", ACT), ("criticaba", ACT), ("criticaban", ACT), ("criticado", ACT_ED), ("critican", ACT),
    ("criticando", ACT_ING), ("criticar", ACT_TO), ("criticaron", ACT), ("criticó", ACT), ("cuentan", SAY),
    ("decir", SAY_TO), ("declara", SAY), ("declaraba", SAY), ("declaraban", SAY), ("declarado", SAY_ED),
    ("declaran", SAY), ("declarando", SAY_ING), ("declarar", SAY_TO), ("declararon", SAY), ("declaró", SAY),
    ("decía", SAY), ("decían", SAY), ("defender", CLAIM_TO), ("defendido", CLAIM_ED), ("defendió", CLAIM),
    ("defiende", CLAIM), ("denuncia", CLAIM), ("denunciaba", CLAIM), ("denunciaban", CLAIM),
    ("denunciado", CLAIM_ED), ("denuncian", CLAIM), ("denunciando", CLAIM_ING), ("denunciar", CLAIM_TO),
    ("denunciaron", CLAIM), ("denunció", CLAIM), ("describe", CALL), ("describir", CALL_TO),
    ("describió", CALL), ("descrito", CALL_ED), ("destaca", CLAIM), ("destacaba", CLAIM),
    ("destacaban", CLAIM), ("destacado", CLAIM_ED), ("destacan", CLAIM), ("destacando", CLAIM_ING),
    ("destacar", CLAIM_TO), ("destacaron", CLAIM), ("destacó", CLAIM), ("detalla", SAY), ("detallaba", SAY),
    ("detallaban", SAY), ("detallado", SAY_ED), ("detallan", SAY), ("detallando", SAY_ING),
    ("detallar", SAY_TO), ("detallaron", SAY), ("detalló", SAY), ("dice", SAY), ("dicen", SAY),
    ("dicho", SAY_ED), ("diciendo", SAY_ING), ("dijeron", SAY), ("dijo", SAY), ("escribe", WRITE),
    ("escriben", WRITE), ("escribiendo", WRITE_ING), ("escribieron", WRITE), ("escribir", WRITE_TO),
    ("escribió", WRITE), ("escribía", WRITE), ("escrito", WRITE_ED), ("espera", THINK), ("esperaba", THINK),
    ("esperaban", THINK), ("esperado", THINK_ED), ("esperan", THINK), ("esperando", THINK_ING),
    ("esperar", THINK_TO), ("esperaron", THINK), ("esperó", THINK), ("espeta", GESTURE),
    ("espetaba", GESTURE), ("espetaban", GESTURE), ("espetado", GESTURE_ED), ("espetan", GESTURE),
    ("espetando", GESTURE_ING), ("espetar", GESTURE_TO), ("espetaron", GESTURE), ("espetó", GESTURE),
    ("exclama", GESTURE), ("exclamaba", GESTURE), ("exclamaban", GESTURE), ("exclamado", GESTURE_ED),
    ("exclaman", GESTURE), ("exclamando", GESTURE_ING), ("exclamar", GESTURE_TO), ("exclamaron", GESTURE),
    ("exclamó", GESTURE), ("exige", ACT), ("exigido", ACT_ED), ("exigieron", ACT), ("exigir", ACT_TO),
    ("exigió", ACT), ("explica", SAY), ("explicaba", SAY), ("explicaban", SAY), ("explicado", SAY_ED),
    ("explican", SAY), ("explicando", SAY_ING), ("explicar", SAY_TO), ("explicaron", SAY), ("explicó", SAY),
    ("expresa", SAY), ("expresaba", SAY), ("expresaban", SAY), ("expresado", SAY_ED), ("expresan", SAY),
    ("expresando", SAY_ING), ("expresar", SAY_TO), ("expresaron", SAY), ("expresó", SAY),
    ("grita", GESTURE), ("gritaba", GESTURE), ("gritaban", GESTURE), ("gritado", GESTURE_ED),
    ("gritan", GESTURE), ("gritando", GESTURE_ING), ("gritar", GESTURE_TO), ("gritaron", GESTURE),
    ("gritó", GESTURE), ("indica", SAY), ("indicaba", SAY), ("indicaban", SAY), ("indicado", SAY_ED),
    ("indican", SAY), ("indicando", SAY_ING), ("indicar", SAY_TO), ("indicaron", SAY), ("indicó", SAY),
    ("insiste", CLAIM), ("insisten", CLAIM), ("insistido", CLAIM_ED), ("insistiendo", CLAIM_ING),
    ("insistir", CLAIM_TO), ("insistió", CLAIM), ("insistía", CLAIM), ("lamenta", ACT), ("lamentaba", ACT),
    ("lamentaban", ACT), ("lamentado", ACT_ED), ("lamentan", ACT), ("lamentando", ACT_ING),
    ("lamentar", ACT_TO), ("lamentaron", ACT), ("lamentó", ACT), ("llama", CALL), ("llamaba", CALL),
    ("llamaban", CALL), ("llamado", CALL_ED), ("llaman", CALL), ("llamando", CALL_ING), ("llamar", CALL_TO),
    ("llamaron", CALL), ("llamó", CALL), ("manifesta", SAY), ("manifestaba", SAY), ("manifestaban", SAY),
    ("manifestado", SAY_ED), ("manifestan", SAY), ("manifestando", SAY_ING), ("manifestar", SAY_TO),
    ("manifestaron", SAY), ("manifestó", SAY), ("mantener", CLAIM_TO), ("mantenido", CLAIM_ED),
    ("mantiene", CLAIM), ("mantuvo", CLAIM), ("murmura", GESTURE), ("murmuraba", GESTURE),
    ("murmuraban", GESTURE), ("murmurado", GESTURE_ED), ("murmuran", GESTURE), ("murmurando", GESTURE_ING),
    ("murmurar", GESTURE_TO), ("murmuraron", GESTURE), ("murmuró", GESTURE), ("narra", SAY),
    ("narraba", SAY), ("narraban", SAY), ("narrado", SAY_ED), ("narran", SAY), ("narrando", SAY_ING),
    ("narrar", SAY_TO), ("narraron", SAY), ("narró", SAY), ("negado", CLAIM_ED), ("negar", CLAIM_TO),
    ("negó", CLAIM), ("niega", CLAIM), ("observa", SAY), ("observaba", SAY), ("observaban", SAY),
    ("observado", SAY_ED), ("observan", SAY), ("observando", SAY_ING), ("observar", SAY_TO),
    ("observaron", SAY), ("observó", SAY), ("opina", THINK), ("opinaba", THINK), ("opinaban", THINK),
    ("opinado", THINK_ED), ("opinan", THINK), ("opinando", THINK_ING), ("opinar", THINK_TO),
    ("opinaron", THINK), ("opinó", THINK), ("pedido", ACT_ED), ("pedir", ACT_TO), ("pensaba", THINK),
    ("pensaban", THINK), ("pensado", THINK_ED), ("pensando", THINK_ING), ("pensar", THINK_TO),
    ("pensaron", THINK), ("pensó", THINK), ("pide", ACT), ("piden", ACT), ("pidiendo", ACT_ING),
    ("pidieron", ACT), ("pidió", ACT), ("piensa", THINK), ("piensan", THINK), ("plantea", CLAIM),
    ("planteaba", CLAIM), ("planteaban", CLAIM), ("planteado", CLAIM_ED), ("plantean", CLAIM),
    ("planteando", CLAIM_ING), ("plantear", CLAIM_TO), ("plantearon", CLAIM), ("planteó", CLAIM),
    ("precisa", SAY), ("precisaba", SAY), ("precisaban", SAY), ("precisado", SAY_ED), ("precisan", SAY),
    ("precisando", SAY_ING), ("precisar", SAY_TO), ("precisaron", SAY), ("precisó", SAY), ("pregunta", ASK),
    ("preguntaba", ASK), ("preguntaban", ASK), ("preguntado", ASK_ED), ("preguntan", ASK),
    ("preguntando", ASK_ING), ("preguntar", ASK_TO), ("preguntaron", ASK), ("preguntó", ASK),
    ("promete", CLAIM), ("prometer", CLAIM_TO), ("prometido", CLAIM_ED), ("prometió", CLAIM),
    ("prosigue", SAY), ("prosiguió", SAY), ("publica", WRITE), ("publicaba", WRITE), ("publicaban", WRITE),
    ("publicado", WRITE_ED), ("publican", WRITE), ("publicando", WRITE_ING), ("publicar", WRITE_TO),
    ("publicaron", WRITE), ("publicó", WRITE), ("recalca", CLAIM), ("recalcaba", CLAIM),
    ("recalcaban", CLAIM), ("recalcado", CLAIM_ED), ("recalcan", CLAIM), ("recalcando", CLAIM_ING),
    ("recalcar", CLAIM_TO), ("recalcaron", CLAIM), ("recalcó", CLAIM), ("rechaza", ACT), ("rechazaba", ACT),
    ("rechazaban", ACT), ("rechazado", ACT_ED), ("rechazan", ACT), ("rechazando", ACT_ING),
    ("rechazar", ACT_TO), ("rechazaron", ACT), ("rechazó", ACT), ("reclama", ACT), ("reclamaba", ACT),
    ("reclamaban", ACT), ("reclamado", ACT_ED), ("reclaman", ACT), ("reclamando", ACT_ING),
    ("reclamar", ACT_TO), ("reclamaron", ACT), ("reclamó", ACT), ("reconoce", CLAIM), ("reconocen", CLAIM),
    ("reconocer", CLAIM_TO), ("reconocido", CLAIM_ED), ("reconoció", CLAIM), ("recordaba", SAY),
    ("recordaban", SAY), ("recordado", SAY_ED), ("recordando", SAY_ING), ("recordar", SAY_TO),
    ("recordaron", SAY), ("recordó", SAY), ("recuerda", SAY), ("recuerdan", SAY), ("reitera", CLAIM),
    ("reiteraba", CLAIM), ("reiteraban", CLAIM), ("reiterado", CLAIM_ED), ("reiteran", CLAIM),
    ("reiterando", CLAIM_ING), ("reiterar", CLAIM_TO), ("reiteraron", CLAIM), ("reiteró", CLAIM),
    ("relata", SAY), ("relataba", SAY), ("relataban", SAY), ("relatado", SAY_ED), ("relatan", SAY),
    ("relatando", SAY_ING), ("relatar", SAY_TO), ("relataron", SAY), ("relató", SAY), ("replica", SAY),
    ("replicaba", SAY), ("replicaban", SAY), ("replicado", SAY_ED), ("replican", SAY),
    ("replicando", SAY_ING), ("replicar", SAY_TO), ("replicaron", SAY), ("replicó", SAY), ("responde", SAY),
    ("responden", SAY), ("responder", SAY_TO), ("respondido", SAY_ED), ("respondiendo", SAY_ING),
    ("respondieron", SAY), ("respondió", SAY), ("respondía", SAY), ("rió", GESTURE), ("ríe", GESTURE),
    ("sentencia", CLAIM), ("sentenciaba", CLAIM), ("sentenciaban", CLAIM), ("sentenciado", CLAIM_ED),
    ("sentencian", CLAIM), ("sentenciando", CLAIM_ING), ("sentenciar", CLAIM_TO), ("sentenciaron", CLAIM),
    ("sentenció", CLAIM), ("señala", SAY), ("señalaba", SAY), ("señalaban", SAY), ("señalado", SAY_ED),
    ("señalan", SAY), ("señalando", SAY_ING), ("señalar", SAY_TO), ("señalaron", SAY), ("señaló", SAY),
    ("sonrió", GESTURE), ("sonríe", GESTURE), ("sostener", CLAIM_TO), ("sostenido", CLAIM_ED),
    ("sostenía", CLAIM), ("sostiene", CLAIM), ("sostienen", CLAIM), ("sostuvo", CLAIM), ("subraya", CLAIM),
    ("subrayaba", CLAIM), ("subrayaban", CLAIM), ("subrayado", CLAIM_ED), ("subrayan", CLAIM),
    ("subrayando", CLAIM_ING), ("subrayar", CLAIM_TO), ("subrayaron", CLAIM), ("subrayó", CLAIM),
    ("susurra", GESTURE), ("susurraba", GESTURE), ("susurraban", GESTURE), ("susurrado", GESTURE_ED),
    ("susurran", GESTURE), ("susurrando", GESTURE_ING), ("susurrar", GESTURE_TO), ("susurraron", GESTURE),
    ("susurró", GESTURE), ("tacha", CALL), ("tachaba", CALL), ("tachaban", CALL), ("tachado", CALL_ED),
    ("tachan", CALL), ("tachando", CALL_ING), ("tachar", CALL_TO), ("tacharon", CALL), ("tachó", CALL),
    ("tilda", CALL), ("tildaba", CALL), ("tildaban", CALL), ("tildado", CALL_ED), ("tildan", CALL),
    ("tildando", CALL_ING), ("tildar", CALL_TO), ("tildaron", CALL), ("tildó", CALL), ("tuitea", WRITE),
    ("tuiteaba", WRITE), ("tuiteaban", WRITE), ("tuiteado", WRITE_ED), ("tuitean", WRITE),
    ("tuiteando", WRITE_ING), ("tuitear", WRITE_TO), ("tuitearon", WRITE), ("tuiteó", WRITE),
];

#[rustfmt::skip]
static TITLES: &[(&str, Option<Gender>)] = &[
    ("alcalde", MAN), ("alcaldesa", WOMAN), ("canciller", MAN), ("coronel", MAN), ("diputada", WOMAN),
    ("diputado", MAN), ("doctor", MAN), ("doctora", WOMAN), ("don", MAN), ("doña", WOMAN), ("dr", None),
    ("dra", WOMAN), ("general", MAN), ("gobernador", MAN), ("gobernadora", WOMAN), ("juez", None),
    ("ministra", WOMAN), ("ministro", MAN), ("papa", MAN), ("presidenta", WOMAN), ("presidente", MAN),
    ("princesa", WOMAN), ("profesor", MAN), ("profesora", WOMAN), ("príncipe", MAN), ("reina", WOMAN),
    ("rey", MAN), ("senador", MAN), ("senadora", WOMAN), ("señor", MAN), ("señora", WOMAN),
    ("señorita", WOMAN), ("sr", None), ("sra", WOMAN),
];

#[rustfmt::skip]
static ROLES: &[(&str, Option<Gender>)] = &[
    ("abogada", WOMAN), ("abogado", MAN), ("activista", None), ("agricultor", MAN), ("agricultora", WOMAN),
    ("alcalde", MAN), ("alcaldesa", WOMAN), ("analista", None), ("autoridades", None), ("diputada", WOMAN),
    ("diputado", MAN), ("director", MAN), ("directora", WOMAN), ("economista", None), ("entrenador", MAN),
    ("entrenadora", WOMAN), ("estudiante", None), ("expertos", None), ("familiares", None),
    ("fuentes", None), ("gobierno", None), ("hermana", WOMAN), ("hermano", MAN), ("hija", WOMAN),
    ("hijo", MAN), ("hombre", MAN), ("investigador", MAN), ("investigadora", WOMAN), ("madre", WOMAN),
    ("maestra", WOMAN), ("maestro", MAN), ("ministra", WOMAN), ("ministro", MAN), ("mujer", WOMAN),
    ("médico", MAN), ("oposición", None), ("padre", MAN), ("periodista", None), ("policía", None),
    ("portavoz", None), ("presidenta", WOMAN), ("presidente", MAN), ("profesor", MAN), ("profesora", WOMAN),
    ("sindicatos", None), ("testigo", None), ("vecina", WOMAN), ("vecino", MAN), ("vecinos", None),
    ("vocera", None), ("vocero", MAN), ("víctimas", None),
];

#[rustfmt::skip]
static PRONOUNS: &[(&str, Pronoun)] = &[
    ("ella", Pronoun { person: Person::Third, number: Some(Number::Singular), gender: WOMAN }),
    ("ellas", Pronoun { person: Person::Third, number: Some(Number::Plural), gender: WOMAN }),
    ("ellos", Pronoun { person: Person::Third, number: Some(Number::Plural), gender: MAN }),
    ("nosotras", Pronoun { person: Person::First, number: Some(Number::Plural), gender: WOMAN }),
    ("nosotros", Pronoun { person: Person::First, number: Some(Number::Plural), gender: MAN }),
    ("que", Pronoun { person: Person::Relative, number: None, gender: None }),
    ("quien", Pronoun { person: Person::Relative, number: Some(Number::Singular), gender: None }),
    ("usted", Pronoun { person: Person::Second, number: Some(Number::Singular), gender: None }),
    ("yo", Pronoun { person: Person::First, number: Some(Number::Singular), gender: None }),
    ("él", Pronoun { person: Person::Third, number: Some(Number::Singular), gender: MAN }),
    ("ésta", Pronoun { person: Person::Third, number: Some(Number::Singular), gender: WOMAN }),
    ("éste", Pronoun { person: Person::Third, number: Some(Number::Singular), gender: MAN }),
];

#[rustfmt::skip]
static NOUNS: &[&str] = &[
    "carta", "comentario", "comunicado", "declaraciones", "declaración", "discurso", "entrevista",
    "mensaje", "palabras", "pregunta", "respuesta", "tuit",
];

#[rustfmt::skip]
static ACCORDING_TO: &[&str] = &[
    "de acuerdo con", "en palabras de", "a juicio de", "según",
];

#[rustfmt::skip]
static PARTICLES: &[&str] = &[
    "al", "da", "de", "del", "la", "las", "los", "van", "von", "y",
];

#[rustfmt::skip]
static AUXILIARIES: &[&str] = &[
    "era", "eran", "es", "está", "están", "fue", "fueron", "ha", "había", "habían", "han", "será", "sería",
    "son",
];

#[rustfmt::skip]
static DETERMINERS: &[&str] = &[
    "algunos", "aquel", "aquella", "cada", "el", "esa", "ese", "esos", "esta", "estas", "este", "estos",
    "la", "las", "los", "mi", "mis", "muchos", "nuestro", "otra", "otro", "su", "sus", "un", "una", "unas",
    "unos", "varios",
];

#[rustfmt::skip]
static PREPOSITIONS: &[&str] = &[
    "a", "al", "ante", "bajo", "con", "contra", "de", "del", "desde", "durante", "en", "entre", "hacia",
    "hasta", "mediante", "para", "por", "según", "sin", "sobre", "tras",
];

#[rustfmt::skip]
static THAT: &[&str] = &[
    "que", "si", "cómo",
];

#[rustfmt::skip]
static COMMON: &[&str] = &[
    "a", "al", "algo", "como", "con", "cuando", "de", "del", "desde", "donde", "dos", "el", "ella", "en",
    "entre", "era", "es", "esta", "este", "esto", "está", "fue", "ha", "había", "han", "hasta", "hay", "la",
    "las", "le", "les", "lo", "los", "me", "mi", "muy", "más", "ni", "no", "nos", "o", "para", "pero",
    "por", "porque", "que", "qué", "se", "ser", "si", "sin", "sobre", "su", "sus", "también", "tiene",
    "todo", "un", "una", "y", "ya", "yo", "él",
];

#[rustfmt::skip]
static DATES: &[&str] = &[
    "abril", "agosto", "diciembre", "domingo", "enero", "febrero", "jueves", "julio", "junio", "lunes",
    "martes", "marzo", "mayo", "miércoles", "noviembre", "octubre", "septiembre", "sábado", "viernes",
];

#[rustfmt::skip]
static LABELS: &[&str] = &[
    "pregunta", "respuesta", "p", "r",
];
