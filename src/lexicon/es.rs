//! Spanish: words of reported speech.

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
    verbs: verbs!(VERBS),
    nouns: words!(NOUNS),
    according_to: ACCORDING_TO,
    opinion: &["para"],
    titles: genders!(TITLES),
    roles: genders!(ROLES),
    pronouns: PRONOUNS,
    particles: words!(PARTICLES),
    auxiliaries: words!(AUXILIARIES),
    determiners: words!(DETERMINERS),
    definite: &["el", "la"],
    prepositions: words!(PREPOSITIONS),
    that: THAT,
    joiners: &["aunque", "cuando", "e", "mientras", "o", "pero", "porque", "pues", "sino", "u", "y"],
    moves: words!(&[]),
    works: words!(&[]),
    common: words!(COMMON),
    dates: words!(DATES),
    namesakes: &["abril", "domingo", "julio", "mayo"],
    before_dates: &[],
    labels: LABELS,
    inversion: true,
    dialogue_dash: true,
    noun_behind_name: false,
    compounds: false,
    capital_nouns: false,
};

#[rustfmt::skip]
const VERBS: &[(&str, Verb)] = &[
    ("aconseja", ACT), ("aconsejaba", ACT), ("aconsejaban", ACT), ("aconsejado", ACT_ED), ("aconsejan", ACT),
    ("aconsejando", ACT_ING), ("aconsejar", ACT_TO), ("aconsejaron", ACT), ("aconsejó", ACT), ("acusa", ACT),
    ("acusaba", ACT), ("acusaban", ACT), ("acusado", ACT_ED), ("acusan", ACT), ("acusando", ACT_ING),
    ("acusar", ACT_TO), ("acusaron", ACT), ("acusó", ACT), ("admite", CLAIM), ("admiten", CLAIM),
    ("admitido", CLAIM_ED), ("admitir", CLAIM_TO), ("admitió", CLAIM), ("aduce", CLAIM), ("adujo", CLAIM),
    ("advertido", CLAIM_ED), ("advertir", CLAIM_TO), ("advertía", CLAIM), ("advierte", CLAIM),
    ("advierten", CLAIM), ("advirtiendo", CLAIM_ING), ("advirtió", CLAIM), ("afirma", CLAIM),
    ("afirmaba", CLAIM), ("afirmaban", CLAIM), ("afirmado", CLAIM_ED), ("afirman", CLAIM),
    ("afirmando", CLAIM_ING), ("afirmar", CLAIM_TO), ("afirmaron", CLAIM), ("afirmó", CLAIM), ("agradece", ACT),
    ("agradecido", ACT_ED), ("agradeció", ACT), ("agrega", SAY), ("agregaba", SAY), ("agregaban", SAY),
    ("agregado", SAY_ED), ("agregan", SAY), ("agregando", SAY_ING), ("agregar", SAY_TO), ("agregaron", SAY),
    ("agregó", SAY), ("alega", CLAIM), ("alegaba", CLAIM), ("alegaban", CLAIM), ("alegado", CLAIM_ED),
    ("alegan", CLAIM), ("alegando", CLAIM_ING), ("alegar", CLAIM_TO), ("alegaron", CLAIM), ("alegó", CLAIM),
    ("alerta", CLAIM), ("alertaba", CLAIM), ("alertaban", CLAIM), ("alertado", CLAIM_ED), ("alertan", CLAIM),
    ("alertando", CLAIM_ING), ("alertar", CLAIM_TO), ("alertaron", CLAIM), ("alertó", CLAIM), ("anima", ACT),
    ("animaba", ACT), ("animaban", ACT), ("animado", ACT_ED), ("animan", ACT), ("animando", ACT_ING),
    ("animar", ACT_TO), ("animaron", ACT), ("animó", ACT), ("anota", SAY), ("anotaba", SAY), ("anotaban", SAY),
    ("anotado", SAY_ED), ("anotan", SAY), ("anotando", SAY_ING), ("anotar", SAY_TO), ("anotaron", SAY),
    ("anotó", SAY), ("anuncia", CLAIM), ("anunciaba", CLAIM), ("anunciaban", CLAIM), ("anunciado", CLAIM_ED),
    ("anuncian", CLAIM), ("anunciando", CLAIM_ING), ("anunciar", CLAIM_TO), ("anunciaron", CLAIM),
    ("anunció", CLAIM), ("aplaude", ACT), ("aplauden", ACT), ("aplaudido", ACT_ED), ("aplaudiendo", ACT_ING),
    ("aplaudieron", ACT), ("aplaudir", ACT_TO), ("aplaudió", ACT), ("aplaudía", ACT), ("aplaudían", ACT),
    ("apostilla", SAY), ("apostillaba", SAY), ("apostillaban", SAY), ("apostillado", SAY_ED),
    ("apostillan", SAY), ("apostillando", SAY_ING), ("apostillar", SAY_TO), ("apostillaron", SAY),
    ("apostilló", SAY), ("apunta", SAY), ("apuntaba", SAY), ("apuntaban", SAY), ("apuntado", SAY_ED),
    ("apuntan", SAY), ("apuntando", SAY_ING), ("apuntar", SAY_TO), ("apuntaron", SAY), ("apuntó", SAY),
    ("argumenta", CLAIM), ("argumentaba", CLAIM), ("argumentaban", CLAIM), ("argumentado", CLAIM_ED),
    ("argumentan", CLAIM), ("argumentando", CLAIM_ING), ("argumentar", CLAIM_TO), ("argumentaron", CLAIM),
    ("argumentó", CLAIM), ("arguye", CLAIM), ("arguyó", CLAIM), ("arremete", CLAIM), ("arremeten", CLAIM),
    ("arremeter", CLAIM_TO), ("arremetido", CLAIM_ED), ("arremetiendo", CLAIM_ING), ("arremetieron", CLAIM),
    ("arremetió", CLAIM), ("arremetía", CLAIM), ("arremetían", CLAIM), ("asegura", CLAIM), ("aseguraba", CLAIM),
    ("aseguraban", CLAIM), ("asegurado", CLAIM_ED), ("aseguran", CLAIM), ("asegurando", CLAIM_ING),
    ("asegurar", CLAIM_TO), ("aseguraron", CLAIM), ("aseguró", CLAIM), ("augura", CLAIM), ("auguraba", CLAIM),
    ("auguraban", CLAIM), ("augurado", CLAIM_ED), ("auguran", CLAIM), ("augurando", CLAIM_ING),
    ("augurar", CLAIM_TO), ("auguraron", CLAIM), ("auguró", CLAIM), ("avisa", CLAIM), ("avisaba", CLAIM),
    ("avisaban", CLAIM), ("avisado", CLAIM_ED), ("avisan", CLAIM), ("avisando", CLAIM_ING),
    ("avisar", CLAIM_TO), ("avisaron", CLAIM), ("avisó", CLAIM), ("añade", SAY), ("añaden", SAY),
    ("añadido", SAY_ED), ("añadiendo", SAY_ING), ("añadieron", SAY), ("añadir", SAY_TO), ("añadió", SAY),
    ("añadía", SAY), ("añadían", SAY), ("bautiza", CALL), ("bautizaba", CALL), ("bautizaban", CALL),
    ("bautizado", CALL_ED), ("bautizan", CALL), ("bautizando", CALL_ING), ("bautizar", CALL_TO),
    ("bautizaron", CALL), ("bautizó", CALL), ("bromea", GESTURE), ("bromeaba", GESTURE), ("bromeaban", GESTURE),
    ("bromeado", GESTURE_ED), ("bromean", GESTURE), ("bromeando", GESTURE_ING), ("bromear", GESTURE_TO),
    ("bromearon", GESTURE), ("bromeó", GESTURE), ("califica", CALL), ("calificaba", CALL),
    ("calificaban", CALL), ("calificado", CALL_ED), ("califican", CALL), ("calificando", CALL_ING),
    ("calificar", CALL_TO), ("calificaron", CALL), ("calificó", CALL), ("cataloga", CALL), ("catalogaba", CALL),
    ("catalogaban", CALL), ("catalogado", CALL_ED), ("catalogan", CALL), ("catalogando", CALL_ING),
    ("catalogar", CALL_TO), ("catalogaron", CALL), ("catalogó", CALL), ("celebra", ACT), ("celebraba", ACT),
    ("celebraban", ACT), ("celebrado", ACT_ED), ("celebran", ACT), ("celebrando", ACT_ING),
    ("celebrar", ACT_TO), ("celebraron", ACT), ("celebró", ACT), ("censura", CLAIM), ("censuraba", CLAIM),
    ("censuraban", CLAIM), ("censurado", CLAIM_ED), ("censuran", CLAIM), ("censurando", CLAIM_ING),
    ("censurar", CLAIM_TO), ("censuraron", CLAIM), ("censuró", CLAIM), ("certifica", CLAIM),
    ("certificaba", CLAIM), ("certificaban", CLAIM), ("certificado", CLAIM_ED), ("certifican", CLAIM),
    ("certificando", CLAIM_ING), ("certificar", CLAIM_TO), ("certificaron", CLAIM), ("certificó", CLAIM),
    ("clama", GESTURE), ("clamaba", GESTURE), ("clamaban", GESTURE), ("clamado", GESTURE_ED),
    ("claman", GESTURE), ("clamando", GESTURE_ING), ("clamar", GESTURE_TO), ("clamaron", GESTURE),
    ("clamó", GESTURE), ("comenta", SAY), ("comentaba", SAY), ("comentaban", SAY), ("comentado", SAY_ED),
    ("comentan", SAY), ("comentando", SAY_ING), ("comentar", SAY_TO), ("comentaron", SAY), ("comentó", SAY),
    ("concluido", SAY_ED), ("concluir", SAY_TO), ("concluye", SAY), ("concluyendo", SAY_ING), ("concluyó", SAY),
    ("condena", ACT), ("condenaba", ACT), ("condenaban", ACT), ("condenado", ACT_ED), ("condenan", ACT),
    ("condenando", ACT_ING), ("condenar", ACT_TO), ("condenaron", ACT), ("condenó", ACT), ("confesaba", SAY),
    ("confesaban", SAY), ("confesado", SAY_ED), ("confesando", SAY_ING), ("confesar", SAY_TO),
    ("confesaron", SAY), ("confesó", SAY), ("confia", SAY), ("confiaba", SAY), ("confiaban", SAY),
    ("confiado", SAY_ED), ("confian", SAY), ("confiando", SAY_ING), ("confiar", SAY_TO), ("confiaron", SAY),
    ("confiesa", SAY), ("confiesan", SAY), ("confirma", CLAIM), ("confirmaba", CLAIM), ("confirmaban", CLAIM),
    ("confirmado", CLAIM_ED), ("confirman", CLAIM), ("confirmando", CLAIM_ING), ("confirmar", CLAIM_TO),
    ("confirmaron", CLAIM), ("confirmó", CLAIM), ("confió", SAY), ("considera", THINK), ("consideraba", THINK),
    ("consideraban", THINK), ("considerado", THINK_ED), ("consideran", THINK), ("considerando", THINK_ING),
    ("considerar", THINK_TO), ("consideraron", THINK), ("consideró", THINK), ("constata", SAY),
    ("constataba", SAY), ("constataban", SAY), ("constatado", SAY_ED), ("constatan", SAY),
    ("constatando", SAY_ING), ("constatar", SAY_TO), ("constataron", SAY), ("constató", SAY), ("contaba", SAY),
    ("contaban", SAY), ("contado", SAY_ED), ("contando", SAY_ING), ("contar", SAY_TO), ("contaron", SAY),
    ("contesta", SAY), ("contestaba", SAY), ("contestaban", SAY), ("contestado", SAY_ED), ("contestan", SAY),
    ("contestando", SAY_ING), ("contestar", SAY_TO), ("contestaron", SAY), ("contestó", SAY), ("contó", SAY),
    ("cree", THINK), ("creen", THINK), ("creer", THINK_TO), ("creyó", THINK), ("creía", THINK),
    ("creído", THINK_ED), ("critica", ACT), ("criticaba", ACT), ("criticaban", ACT), ("criticado", ACT_ED),
    ("critican", ACT), ("criticando", ACT_ING), ("criticar", ACT_TO), ("criticaron", ACT), ("criticó", ACT),
    ("cuenta", SAY), ("cuentan", SAY), ("cuestiona", CLAIM), ("cuestionaba", CLAIM), ("cuestionaban", CLAIM),
    ("cuestionado", CLAIM_ED), ("cuestionan", CLAIM), ("cuestionando", CLAIM_ING), ("cuestionar", CLAIM_TO),
    ("cuestionaron", CLAIM), ("cuestionó", CLAIM), ("decir", SAY_TO), ("declara", SAY), ("declaraba", SAY),
    ("declaraban", SAY), ("declarado", SAY_ED), ("declaran", SAY), ("declarando", SAY_ING),
    ("declarar", SAY_TO), ("declararon", SAY), ("declaró", SAY), ("decía", SAY), ("decían", SAY),
    ("defender", CLAIM_TO), ("defendido", CLAIM_ED), ("defendiendo", CLAIM_ING), ("defendieron", CLAIM),
    ("defendió", CLAIM), ("defendía", CLAIM), ("defendían", CLAIM), ("defiende", CLAIM), ("defienden", CLAIM),
    ("denomina", CALL), ("denominaba", CALL), ("denominaban", CALL), ("denominado", CALL_ED),
    ("denominan", CALL), ("denominando", CALL_ING), ("denominar", CALL_TO), ("denominaron", CALL),
    ("denominó", CALL), ("denuncia", CLAIM), ("denunciaba", CLAIM), ("denunciaban", CLAIM),
    ("denunciado", CLAIM_ED), ("denuncian", CLAIM), ("denunciando", CLAIM_ING), ("denunciar", CLAIM_TO),
    ("denunciaron", CLAIM), ("denunció", CLAIM), ("deplora", CLAIM), ("deploraba", CLAIM),
    ("deploraban", CLAIM), ("deplorado", CLAIM_ED), ("deploran", CLAIM), ("deplorando", CLAIM_ING),
    ("deplorar", CLAIM_TO), ("deploraron", CLAIM), ("deploró", CLAIM), ("describe", CALL), ("describen", CALL),
    ("describido", CALL_ED), ("describiendo", CALL_ING), ("describieron", CALL), ("describir", CALL_TO),
    ("describió", CALL), ("describía", CALL), ("describían", CALL), ("descrito", CALL_ED), ("destaca", CLAIM),
    ("destacaba", CLAIM), ("destacaban", CLAIM), ("destacado", CLAIM_ED), ("destacan", CLAIM),
    ("destacando", CLAIM_ING), ("destacar", CLAIM_TO), ("destacaron", CLAIM), ("destacó", CLAIM),
    ("detalla", SAY), ("detallaba", SAY), ("detallaban", SAY), ("detallado", SAY_ED), ("detallan", SAY),
    ("detallando", SAY_ING), ("detallar", SAY_TO), ("detallaron", SAY), ("detalló", SAY), ("dice", SAY),
    ("dicen", SAY), ("dicho", SAY_ED), ("diciendo", SAY_ING), ("dijeron", SAY), ("dijo", SAY), ("elogia", ACT),
    ("elogiaba", ACT), ("elogiaban", ACT), ("elogiado", ACT_ED), ("elogian", ACT), ("elogiando", ACT_ING),
    ("elogiar", ACT_TO), ("elogiaron", ACT), ("elogió", ACT), ("enfatiza", SAY), ("enfatizaba", SAY),
    ("enfatizaban", SAY), ("enfatizado", SAY_ED), ("enfatizan", SAY), ("enfatizando", SAY_ING),
    ("enfatizar", SAY_TO), ("enfatizaron", SAY), ("enfatizó", SAY), ("escribe", WRITE), ("escriben", WRITE),
    ("escribiendo", WRITE_ING), ("escribieron", WRITE), ("escribir", WRITE_TO), ("escribió", WRITE),
    ("escribía", WRITE), ("escrito", WRITE_ED), ("espera", THINK), ("esperaba", THINK), ("esperaban", THINK),
    ("esperado", THINK_ED), ("esperan", THINK), ("esperando", THINK_ING), ("esperar", THINK_TO),
    ("esperaron", THINK), ("esperó", THINK), ("espeta", GESTURE), ("espetaba", GESTURE), ("espetaban", GESTURE),
    ("espetado", GESTURE_ED), ("espetan", GESTURE), ("espetando", GESTURE_ING), ("espetar", GESTURE_TO),
    ("espetaron", GESTURE), ("espetó", GESTURE), ("estima", THINK), ("estimaba", THINK), ("estimaban", THINK),
    ("estimado", THINK_ED), ("estiman", THINK), ("estimando", THINK_ING), ("estimar", THINK_TO),
    ("estimaron", THINK), ("estimó", THINK), ("exclama", GESTURE), ("exclamaba", GESTURE),
    ("exclamaban", GESTURE), ("exclamado", GESTURE_ED), ("exclaman", GESTURE), ("exclamando", GESTURE_ING),
    ("exclamar", GESTURE_TO), ("exclamaron", GESTURE), ("exclamó", GESTURE), ("exhorta", ACT),
    ("exhortaba", ACT), ("exhortaban", ACT), ("exhortado", ACT_ED), ("exhortan", ACT), ("exhortando", ACT_ING),
    ("exhortar", ACT_TO), ("exhortaron", ACT), ("exhortó", ACT), ("exige", ACT), ("exigen", ACT),
    ("exigido", ACT_ED), ("exigiendo", ACT_ING), ("exigieron", ACT), ("exigir", ACT_TO), ("exigió", ACT),
    ("exigía", ACT), ("exigían", ACT), ("explica", SAY), ("explicaba", SAY), ("explicaban", SAY),
    ("explicado", SAY_ED), ("explican", SAY), ("explicando", SAY_ING), ("explicar", SAY_TO),
    ("explicaron", SAY), ("explicó", SAY), ("expone", SAY), ("exponía", SAY), ("expresa", SAY),
    ("expresaba", SAY), ("expresaban", SAY), ("expresado", SAY_ED), ("expresan", SAY), ("expresando", SAY_ING),
    ("expresar", SAY_TO), ("expresaron", SAY), ("expresó", SAY), ("expuesto", SAY_ED), ("expuso", SAY),
    ("felicita", ACT), ("felicitaba", ACT), ("felicitaban", ACT), ("felicitado", ACT_ED), ("felicitan", ACT),
    ("felicitando", ACT_ING), ("felicitar", ACT_TO), ("felicitaron", ACT), ("felicitó", ACT), ("firma", WRITE),
    ("firmaba", WRITE), ("firmaban", WRITE), ("firmado", WRITE_ED), ("firman", WRITE), ("firmando", WRITE_ING),
    ("firmar", WRITE_TO), ("firmaron", WRITE), ("firmó", WRITE), ("garantiza", CLAIM), ("garantizaba", CLAIM),
    ("garantizaban", CLAIM), ("garantizado", CLAIM_ED), ("garantizan", CLAIM), ("garantizando", CLAIM_ING),
    ("garantizar", CLAIM_TO), ("garantizaron", CLAIM), ("garantizó", CLAIM), ("grita", GESTURE),
    ("gritaba", GESTURE), ("gritaban", GESTURE), ("gritado", GESTURE_ED), ("gritan", GESTURE),
    ("gritando", GESTURE_ING), ("gritar", GESTURE_TO), ("gritaron", GESTURE), ("gritó", GESTURE),
    ("habla", CLAIM), ("hablaba", CLAIM), ("hablado", CLAIM_ED), ("habló", CLAIM), ("implora", ACT),
    ("imploraba", ACT), ("imploraban", ACT), ("implorado", ACT_ED), ("imploran", ACT), ("implorando", ACT_ING),
    ("implorar", ACT_TO), ("imploraron", ACT), ("imploró", ACT), ("indica", SAY), ("indicaba", SAY),
    ("indicaban", SAY), ("indicado", SAY_ED), ("indican", SAY), ("indicando", SAY_ING), ("indicar", SAY_TO),
    ("indicaron", SAY), ("indicó", SAY), ("insiste", CLAIM), ("insisten", CLAIM), ("insistido", CLAIM_ED),
    ("insistiendo", CLAIM_ING), ("insistieron", CLAIM), ("insistir", CLAIM_TO), ("insistió", CLAIM),
    ("insistía", CLAIM), ("insistían", CLAIM), ("insta", ACT), ("instaba", ACT), ("instaban", ACT),
    ("instado", ACT_ED), ("instan", ACT), ("instando", ACT_ING), ("instar", ACT_TO), ("instaron", ACT),
    ("instó", ACT), ("interroga", ASK), ("interrogaba", ASK), ("interrogaban", ASK), ("interrogado", ASK_ED),
    ("interrogan", ASK), ("interrogando", ASK_ING), ("interrogar", ASK_TO), ("interrogaron", ASK),
    ("interrogó", ASK), ("invita", ACT), ("invitaba", ACT), ("invitaban", ACT), ("invitado", ACT_ED),
    ("invitan", ACT), ("invitando", ACT_ING), ("invitar", ACT_TO), ("invitaron", ACT), ("invitó", ACT),
    ("ironiza", SAY), ("ironizaba", SAY), ("ironizaban", SAY), ("ironizado", SAY_ED), ("ironizan", SAY),
    ("ironizando", SAY_ING), ("ironizar", SAY_TO), ("ironizaron", SAY), ("ironizó", SAY), ("jura", CLAIM),
    ("juraba", CLAIM), ("juraban", CLAIM), ("jurado", CLAIM_ED), ("juran", CLAIM), ("jurando", CLAIM_ING),
    ("jurar", CLAIM_TO), ("juraron", CLAIM), ("juró", CLAIM), ("justifica", CLAIM), ("justificaba", CLAIM),
    ("justificaban", CLAIM), ("justificado", CLAIM_ED), ("justifican", CLAIM), ("justificando", CLAIM_ING),
    ("justificar", CLAIM_TO), ("justificaron", CLAIM), ("justificó", CLAIM), ("lamenta", ACT),
    ("lamentaba", ACT), ("lamentaban", ACT), ("lamentado", ACT_ED), ("lamentan", ACT), ("lamentando", ACT_ING),
    ("lamentar", ACT_TO), ("lamentaron", ACT), ("lamentó", ACT), ("lanza", GESTURE), ("lanzaba", ACT),
    ("lanzaban", ACT), ("lanzado", ACT_ED), ("lanzan", GESTURE), ("lanzando", ACT_ING), ("lanzar", ACT_TO),
    ("lanzaron", GESTURE), ("lanzó", GESTURE), ("llama", CALL), ("llamaba", CALL), ("llamaban", CALL),
    ("llamado", CALL_ED), ("llaman", CALL), ("llamando", CALL_ING), ("llamar", CALL_TO), ("llamaron", CALL),
    ("llamó", CALL), ("manifesta", SAY), ("manifestaba", SAY), ("manifestaban", SAY), ("manifestado", SAY_ED),
    ("manifestan", SAY), ("manifestando", SAY_ING), ("manifestar", SAY_TO), ("manifestaron", SAY),
    ("manifestó", SAY), ("mantener", CLAIM_TO), ("mantenido", CLAIM_ED), ("mantiene", CLAIM),
    ("mantuvo", CLAIM), ("matiza", SAY), ("matizaba", SAY), ("matizaban", SAY), ("matizado", SAY_ED),
    ("matizan", SAY), ("matizando", SAY_ING), ("matizar", SAY_TO), ("matizaron", SAY), ("matizó", SAY),
    ("mostraba", GESTURE), ("mostrado", GESTURE_ED), ("mostró", GESTURE), ("muestra", GESTURE),
    ("murmura", GESTURE), ("murmuraba", GESTURE), ("murmuraban", GESTURE), ("murmurado", GESTURE_ED),
    ("murmuran", GESTURE), ("murmurando", GESTURE_ING), ("murmurar", GESTURE_TO), ("murmuraron", GESTURE),
    ("murmuró", GESTURE), ("narra", SAY), ("narraba", SAY), ("narraban", SAY), ("narrado", SAY_ED),
    ("narran", SAY), ("narrando", SAY_ING), ("narrar", SAY_TO), ("narraron", SAY), ("narró", SAY),
    ("negado", CLAIM_ED), ("negar", CLAIM_TO), ("negó", CLAIM), ("niega", CLAIM), ("observa", SAY),
    ("observaba", SAY), ("observaban", SAY), ("observado", SAY_ED), ("observan", SAY), ("observando", SAY_ING),
    ("observar", SAY_TO), ("observaron", SAY), ("observó", SAY), ("opina", THINK), ("opinaba", THINK),
    ("opinaban", THINK), ("opinado", THINK_ED), ("opinan", THINK), ("opinando", THINK_ING),
    ("opinar", THINK_TO), ("opinaron", THINK), ("opinó", THINK), ("ordena", ACT), ("ordenaba", ACT),
    ("ordenaban", ACT), ("ordenado", ACT_ED), ("ordenan", ACT), ("ordenando", ACT_ING), ("ordenar", ACT_TO),
    ("ordenaron", ACT), ("ordenó", ACT), ("pedido", ACT_ED), ("pedir", ACT_TO), ("pedía", ACT), ("pedían", ACT),
    ("pensaba", THINK), ("pensaban", THINK), ("pensado", THINK_ED), ("pensando", THINK_ING),
    ("pensar", THINK_TO), ("pensaron", THINK), ("pensó", THINK), ("pide", ACT), ("piden", ACT),
    ("pidiendo", ACT_ING), ("pidieron", ACT), ("pidió", ACT), ("piensa", THINK), ("piensan", THINK),
    ("plantea", CLAIM), ("planteaba", CLAIM), ("planteaban", CLAIM), ("planteado", CLAIM_ED),
    ("plantean", CLAIM), ("planteando", CLAIM_ING), ("plantear", CLAIM_TO), ("plantearon", CLAIM),
    ("planteó", CLAIM), ("postea", WRITE), ("posteaba", WRITE), ("posteaban", WRITE), ("posteado", WRITE_ED),
    ("postean", WRITE), ("posteando", WRITE_ING), ("postear", WRITE_TO), ("postearon", WRITE),
    ("posteó", WRITE), ("precisa", SAY), ("precisaba", SAY), ("precisaban", SAY), ("precisado", SAY_ED),
    ("precisan", SAY), ("precisando", SAY_ING), ("precisar", SAY_TO), ("precisaron", SAY), ("precisó", SAY),
    ("pregunta", ASK), ("preguntaba", ASK), ("preguntaban", ASK), ("preguntado", ASK_ED), ("preguntan", ASK),
    ("preguntando", ASK_ING), ("preguntar", ASK_TO), ("preguntaron", ASK), ("preguntó", ASK), ("previó", CLAIM),
    ("prevé", CLAIM), ("proclama", CLAIM), ("proclamaba", CLAIM), ("proclamaban", CLAIM),
    ("proclamado", CLAIM_ED), ("proclaman", CLAIM), ("proclamando", CLAIM_ING), ("proclamar", CLAIM_TO),
    ("proclamaron", CLAIM), ("proclamó", CLAIM), ("promete", CLAIM), ("prometen", CLAIM),
    ("prometer", CLAIM_TO), ("prometido", CLAIM_ED), ("prometiendo", CLAIM_ING), ("prometieron", CLAIM),
    ("prometió", CLAIM), ("prometía", CLAIM), ("prometían", CLAIM), ("pronostica", CLAIM),
    ("pronosticaba", CLAIM), ("pronosticaban", CLAIM), ("pronosticado", CLAIM_ED), ("pronostican", CLAIM),
    ("pronosticando", CLAIM_ING), ("pronosticar", CLAIM_TO), ("pronosticaron", CLAIM), ("pronosticó", CLAIM),
    ("propone", ACT), ("propuesto", ACT_ED), ("propuso", ACT), ("prosigue", SAY), ("prosiguió", SAY),
    ("publica", WRITE), ("publicaba", WRITE), ("publicaban", WRITE), ("publicado", WRITE_ED),
    ("publican", WRITE), ("publicando", WRITE_ING), ("publicar", WRITE_TO), ("publicaron", WRITE),
    ("publicó", WRITE), ("puntualiza", SAY), ("puntualizaba", SAY), ("puntualizaban", SAY),
    ("puntualizado", SAY_ED), ("puntualizan", SAY), ("puntualizando", SAY_ING), ("puntualizar", SAY_TO),
    ("puntualizaron", SAY), ("puntualizó", SAY), ("ratifica", CLAIM), ("ratificaba", CLAIM),
    ("ratificaban", CLAIM), ("ratificado", CLAIM_ED), ("ratifican", CLAIM), ("ratificando", CLAIM_ING),
    ("ratificar", CLAIM_TO), ("ratificaron", CLAIM), ("ratificó", CLAIM), ("reacciona", SAY),
    ("reaccionaba", SAY), ("reaccionaban", SAY), ("reaccionado", SAY_ED), ("reaccionan", SAY),
    ("reaccionando", SAY_ING), ("reaccionar", SAY_TO), ("reaccionaron", SAY), ("reaccionó", SAY),
    ("reafirma", CLAIM), ("reafirmaba", CLAIM), ("reafirmaban", CLAIM), ("reafirmado", CLAIM_ED),
    ("reafirman", CLAIM), ("reafirmando", CLAIM_ING), ("reafirmar", CLAIM_TO), ("reafirmaron", CLAIM),
    ("reafirmó", CLAIM), ("recalca", CLAIM), ("recalcaba", CLAIM), ("recalcaban", CLAIM),
    ("recalcado", CLAIM_ED), ("recalcan", CLAIM), ("recalcando", CLAIM_ING), ("recalcar", CLAIM_TO),
    ("recalcaron", CLAIM), ("recalcó", CLAIM), ("rechaza", ACT), ("rechazaba", ACT), ("rechazaban", ACT),
    ("rechazado", ACT_ED), ("rechazan", ACT), ("rechazando", ACT_ING), ("rechazar", ACT_TO),
    ("rechazaron", ACT), ("rechazó", ACT), ("reclama", ACT), ("reclamaba", ACT), ("reclamaban", ACT),
    ("reclamado", ACT_ED), ("reclaman", ACT), ("reclamando", ACT_ING), ("reclamar", ACT_TO),
    ("reclamaron", ACT), ("reclamó", ACT), ("recomendaba", ACT), ("recomendaban", ACT), ("recomendado", ACT_ED),
    ("recomendando", ACT_ING), ("recomendar", ACT_TO), ("recomendaron", ACT), ("recomendó", ACT),
    ("recomienda", ACT), ("recomiendan", ACT), ("reconoce", CLAIM), ("reconocen", CLAIM),
    ("reconocer", CLAIM_TO), ("reconocido", CLAIM_ED), ("reconoció", CLAIM), ("recordaba", SAY),
    ("recordaban", SAY), ("recordado", SAY_ED), ("recordando", SAY_ING), ("recordar", SAY_TO),
    ("recordaron", SAY), ("recordó", SAY), ("recuerda", SAY), ("recuerdan", SAY), ("reflexiona", SAY),
    ("reflexionaba", SAY), ("reflexionaban", SAY), ("reflexionado", SAY_ED), ("reflexionan", SAY),
    ("reflexionando", SAY_ING), ("reflexionar", SAY_TO), ("reflexionaron", SAY), ("reflexionó", SAY),
    ("reitera", CLAIM), ("reiteraba", CLAIM), ("reiteraban", CLAIM), ("reiterado", CLAIM_ED),
    ("reiteran", CLAIM), ("reiterando", CLAIM_ING), ("reiterar", CLAIM_TO), ("reiteraron", CLAIM),
    ("reiteró", CLAIM), ("relata", SAY), ("relataba", SAY), ("relataban", SAY), ("relatado", SAY_ED),
    ("relatan", SAY), ("relatando", SAY_ING), ("relatar", SAY_TO), ("relataron", SAY), ("relató", SAY),
    ("rememora", SAY), ("rememoraba", SAY), ("rememoraban", SAY), ("rememorado", SAY_ED), ("rememoran", SAY),
    ("rememorando", SAY_ING), ("rememorar", SAY_TO), ("rememoraron", SAY), ("rememoró", SAY), ("replica", SAY),
    ("replicaba", SAY), ("replicaban", SAY), ("replicado", SAY_ED), ("replican", SAY), ("replicando", SAY_ING),
    ("replicar", SAY_TO), ("replicaron", SAY), ("replicó", SAY), ("reprocha", CLAIM), ("reprochaba", CLAIM),
    ("reprochaban", CLAIM), ("reprochado", CLAIM_ED), ("reprochan", CLAIM), ("reprochando", CLAIM_ING),
    ("reprochar", CLAIM_TO), ("reprocharon", CLAIM), ("reprochó", CLAIM), ("resalta", CLAIM),
    ("resaltado", CLAIM_ED), ("resaltó", CLAIM), ("reseña", SAY), ("reseñaba", SAY), ("reseñaban", SAY),
    ("reseñado", SAY_ED), ("reseñan", SAY), ("reseñando", SAY_ING), ("reseñar", SAY_TO), ("reseñaron", SAY),
    ("reseñó", SAY), ("responde", SAY), ("responden", SAY), ("responder", SAY_TO), ("respondido", SAY_ED),
    ("respondiendo", SAY_ING), ("respondieron", SAY), ("respondió", SAY), ("respondía", SAY),
    ("responsabilizó", ACT), ("resume", SAY), ("resumen", SAY), ("resumido", SAY_ED), ("resumiendo", SAY_ING),
    ("resumieron", SAY), ("resumir", SAY_TO), ("resumió", SAY), ("resumía", SAY), ("resumían", SAY),
    ("revela", CLAIM), ("revelaba", CLAIM), ("revelaban", CLAIM), ("revelado", CLAIM_ED), ("revelan", CLAIM),
    ("revelando", CLAIM_ING), ("revelar", CLAIM_TO), ("revelaron", CLAIM), ("reveló", CLAIM), ("reza", GESTURE),
    ("rezaba", GESTURE), ("rió", GESTURE), ("rogó", ACT), ("ruega", ACT), ("ríe", GESTURE), ("saluda", ACT),
    ("saludaba", ACT), ("saludaban", ACT), ("saludado", ACT_ED), ("saludan", ACT), ("saludando", ACT_ING),
    ("saludar", ACT_TO), ("saludaron", ACT), ("saludó", ACT), ("sentencia", CLAIM), ("sentenciaba", CLAIM),
    ("sentenciaban", CLAIM), ("sentenciado", CLAIM_ED), ("sentencian", CLAIM), ("sentenciando", CLAIM_ING),
    ("sentenciar", CLAIM_TO), ("sentenciaron", CLAIM), ("sentenció", CLAIM), ("señala", SAY), ("señalaba", SAY),
    ("señalaban", SAY), ("señalado", SAY_ED), ("señalan", SAY), ("señalando", SAY_ING), ("señalar", SAY_TO),
    ("señalaron", SAY), ("señaló", SAY), ("solicita", ACT), ("solicitaba", ACT), ("solicitaban", ACT),
    ("solicitado", ACT_ED), ("solicitan", ACT), ("solicitando", ACT_ING), ("solicitar", ACT_TO),
    ("solicitaron", ACT), ("solicitó", ACT), ("soltó", GESTURE), ("sonrió", GESTURE), ("sonríe", GESTURE),
    ("sostener", CLAIM_TO), ("sostenido", CLAIM_ED), ("sostenía", CLAIM), ("sostiene", CLAIM),
    ("sostienen", CLAIM), ("sostuvo", CLAIM), ("subraya", CLAIM), ("subrayaba", CLAIM), ("subrayaban", CLAIM),
    ("subrayado", CLAIM_ED), ("subrayan", CLAIM), ("subrayando", CLAIM_ING), ("subrayar", CLAIM_TO),
    ("subrayaron", CLAIM), ("subrayó", CLAIM), ("suelta", GESTURE), ("sugerido", CLAIM_ED),
    ("sugerir", CLAIM_TO), ("sugería", CLAIM), ("sugerían", CLAIM), ("sugiere", CLAIM), ("sugieren", CLAIM),
    ("sugiriendo", CLAIM_ING), ("sugirieron", CLAIM), ("sugirió", CLAIM), ("suplica", ACT), ("suplicaba", ACT),
    ("suplicaban", ACT), ("suplicado", ACT_ED), ("suplican", ACT), ("suplicando", ACT_ING),
    ("suplicar", ACT_TO), ("suplicaron", ACT), ("suplicó", ACT), ("suspira", GESTURE), ("suspiraba", GESTURE),
    ("suspiraban", GESTURE), ("suspirado", GESTURE_ED), ("suspiran", GESTURE), ("suspirando", GESTURE_ING),
    ("suspirar", GESTURE_TO), ("suspiraron", GESTURE), ("suspiró", GESTURE), ("susurra", GESTURE),
    ("susurraba", GESTURE), ("susurraban", GESTURE), ("susurrado", GESTURE_ED), ("susurran", GESTURE),
    ("susurrando", GESTURE_ING), ("susurrar", GESTURE_TO), ("susurraron", GESTURE), ("susurró", GESTURE),
    ("tacha", CALL), ("tachaba", CALL), ("tachaban", CALL), ("tachado", CALL_ED), ("tachan", CALL),
    ("tachando", CALL_ING), ("tachar", CALL_TO), ("tacharon", CALL), ("tachó", CALL), ("teme", CLAIM),
    ("temen", CLAIM), ("temer", CLAIM_TO), ("temido", CLAIM_ED), ("temiendo", CLAIM_ING), ("temieron", CLAIM),
    ("temió", CLAIM), ("temía", CLAIM), ("temían", CLAIM), ("tilda", CALL), ("tildaba", CALL),
    ("tildaban", CALL), ("tildado", CALL_ED), ("tildan", CALL), ("tildando", CALL_ING), ("tildar", CALL_TO),
    ("tildaron", CALL), ("tildó", CALL), ("transmite", SAY), ("transmiten", SAY), ("transmitido", SAY_ED),
    ("transmitiendo", SAY_ING), ("transmitieron", SAY), ("transmitir", SAY_TO), ("transmitió", SAY),
    ("transmitía", SAY), ("transmitían", SAY), ("tuitea", WRITE), ("tuiteaba", WRITE), ("tuiteaban", WRITE),
    ("tuiteado", WRITE_ED), ("tuitean", WRITE), ("tuiteando", WRITE_ING), ("tuitear", WRITE_TO),
    ("tuitearon", WRITE), ("tuiteó", WRITE), ("urge", ACT), ("urgen", ACT), ("urgido", ACT_ED),
    ("urgiendo", ACT_ING), ("urgieron", ACT), ("urgir", ACT_TO), ("urgió", ACT), ("urgía", ACT),
    ("urgían", ACT), ("valora", THINK), ("valoraba", THINK), ("valoraban", THINK), ("valorado", THINK_ED),
    ("valoran", THINK), ("valorando", THINK_ING), ("valorar", THINK_TO), ("valoraron", THINK),
    ("valoró", THINK), ("vaticina", CLAIM), ("vaticinaba", CLAIM), ("vaticinaban", CLAIM),
    ("vaticinado", CLAIM_ED), ("vaticinan", CLAIM), ("vaticinando", CLAIM_ING), ("vaticinar", CLAIM_TO),
    ("vaticinaron", CLAIM), ("vaticinó", CLAIM), ("ve", GESTURE), ("vislumbra", CLAIM), ("vislumbraba", CLAIM),
    ("vislumbraban", CLAIM), ("vislumbrado", CLAIM_ED), ("vislumbran", CLAIM), ("vislumbrando", CLAIM_ING),
    ("vislumbrar", CLAIM_TO), ("vislumbraron", CLAIM), ("vislumbró", CLAIM), ("vocifera", GESTURE),
    ("vociferaba", GESTURE), ("vociferaban", GESTURE), ("vociferado", GESTURE_ED), ("vociferan", GESTURE),
    ("vociferando", GESTURE_ING), ("vociferar", GESTURE_TO), ("vociferaron", GESTURE), ("vociferó", GESTURE),
    ("zanja", SAY), ("zanjaba", SAY), ("zanjaban", SAY), ("zanjado", SAY_ED), ("zanjan", SAY),
    ("zanjando", SAY_ING), ("zanjar", SAY_TO), ("zanjaron", SAY), ("zanjó", SAY),
];

#[rustfmt::skip]
const TITLES: &[(&str, Option<Gender>)] = &[
    ("alcalde", MAN), ("alcaldesa", WOMAN), ("canciller", MAN), ("coronel", MAN), ("diputada", WOMAN),
    ("diputado", MAN), ("doctor", MAN), ("doctora", WOMAN), ("don", MAN), ("doña", WOMAN), ("dr", None),
    ("dra", WOMAN), ("general", MAN), ("gobernador", MAN), ("gobernadora", WOMAN), ("juez", None),
    ("ministra", WOMAN), ("ministro", MAN), ("papa", MAN), ("presidenta", WOMAN), ("presidente", MAN),
    ("princesa", WOMAN), ("profesor", MAN), ("profesora", WOMAN), ("príncipe", MAN), ("reina", WOMAN),
    ("rey", MAN), ("senador", MAN), ("senadora", WOMAN), ("señor", MAN), ("señora", WOMAN),
    ("señorita", WOMAN), ("sr", None), ("sra", WOMAN),
];

#[rustfmt::skip]
const ROLES: &[(&str, Option<Gender>)] = &[
    ("abogada", WOMAN), ("abogado", MAN), ("activista", None), ("actor", MAN), ("actriz", WOMAN),
    ("acusada", WOMAN), ("acusado", MAN), ("agricultor", MAN), ("agricultora", WOMAN), ("alcalde", MAN),
    ("alcaldesa", WOMAN), ("analista", None), ("artista", None), ("asesor", MAN), ("asesora", WOMAN),
    ("asociación", None), ("autoridades", None), ("ayuntamiento", None), ("bombero", MAN), ("campeona", WOMAN),
    ("campeón", MAN), ("canciller", None), ("cantante", None), ("capitán", MAN), ("científica", WOMAN),
    ("científico", MAN), ("comandante", None), ("comerciante", None), ("concejal", None), ("concejala", WOMAN),
    ("consejera", WOMAN), ("consejero", MAN), ("defensa", None), ("delantero", MAN), ("diputada", WOMAN),
    ("diputado", MAN), ("director", MAN), ("directora", WOMAN), ("dirigente", None), ("dueña", WOMAN),
    ("dueño", MAN), ("economista", None), ("empresa", None), ("empresaria", WOMAN), ("empresario", MAN),
    ("enfermera", WOMAN), ("enfermero", MAN), ("entrenador", MAN), ("entrenadora", WOMAN), ("escritor", MAN),
    ("escritora", WOMAN), ("estudiante", None), ("exministra", WOMAN), ("exministro", MAN), ("experta", WOMAN),
    ("experto", MAN), ("expertos", None), ("expresidente", MAN), ("familia", None), ("familiares", None),
    ("fiscal", None), ("fiscalía", None), ("fuentes", None), ("geógrafa", WOMAN), ("geógrafo", MAN),
    ("gobernador", MAN), ("gobernadora", WOMAN), ("gobierno", None), ("habitante", None), ("hermana", WOMAN),
    ("hermano", MAN), ("hija", WOMAN), ("hijo", MAN), ("historiador", MAN), ("historiadora", WOMAN),
    ("hombre", MAN), ("ingeniera", WOMAN), ("ingeniero", MAN), ("investigador", MAN), ("investigadora", WOMAN),
    ("jefa", WOMAN), ("jefe", MAN), ("jubilada", WOMAN), ("jubilado", MAN), ("juez", None), ("jueza", WOMAN),
    ("jugador", MAN), ("jugadora", WOMAN), ("líder", None), ("madre", WOMAN), ("maestra", WOMAN),
    ("maestro", MAN), ("mandataria", WOMAN), ("mandatario", MAN), ("manifestante", None), ("ministerio", None),
    ("ministra", WOMAN), ("ministro", MAN), ("mujer", WOMAN), ("médico", MAN), ("obispo", MAN),
    ("obrera", WOMAN), ("obrero", MAN), ("oposición", None), ("padre", MAN), ("partido", None),
    ("periodista", None), ("piloto", None), ("policía", None), ("politóloga", WOMAN), ("politólogo", MAN),
    ("portavoces", None), ("portavoz", None), ("premier", None), ("presidenta", WOMAN), ("presidente", MAN),
    ("profesor", MAN), ("profesora", WOMAN), ("residente", None), ("secretaria", WOMAN), ("secretario", MAN),
    ("seleccionador", MAN), ("senador", MAN), ("senadora", WOMAN), ("sindicalista", None), ("sindicato", None),
    ("sindicatos", None), ("socióloga", WOMAN), ("sociólogo", MAN), ("testigo", None), ("trabajador", MAN),
    ("trabajadora", WOMAN), ("técnico", MAN), ("vecina", WOMAN), ("vecino", MAN), ("vecinos", None),
    ("vendedor", MAN), ("vendedora", WOMAN), ("vicepresidenta", WOMAN), ("vicepresidente", MAN),
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
const NOUNS: &[&str] = &[
    "carta", "comentario", "comunicado", "declaraciones", "declaración", "discurso", "entrevista",
    "mensaje", "palabras", "pregunta", "respuesta", "tuit",
];

#[rustfmt::skip]
static ACCORDING_TO: &[&str] = &[
    "de acuerdo con", "de acuerdo a", "en palabras", "en opinión", "a juicio", "a decir", "a ojos", "según",
];

#[rustfmt::skip]
const PARTICLES: &[&str] = &[
    "al", "da", "de", "del", "la", "las", "los", "van", "von", "y",
];

#[rustfmt::skip]
const AUXILIARIES: &[&str] = &[
    "era", "eran", "es", "está", "están", "fue", "fueron", "ha", "había", "habían", "han", "será", "sería",
    "son",
];

#[rustfmt::skip]
const DETERMINERS: &[&str] = &[
    "algunos", "aquel", "aquella", "cada", "el", "esa", "ese", "esos", "esta", "estas", "este", "estos",
    "la", "las", "los", "mi", "mis", "muchos", "nuestro", "otra", "otro", "su", "sus", "un", "una", "unas",
    "unos", "varios",
];

#[rustfmt::skip]
const PREPOSITIONS: &[&str] = &[
    "a", "al", "ante", "bajo", "con", "contra", "de", "del", "desde", "durante", "en", "entre", "hacia",
    "hasta", "mediante", "para", "por", "según", "sin", "sobre", "tras",
];

#[rustfmt::skip]
static THAT: &[&str] = &[
    "que", "si", "cómo",
];

#[rustfmt::skip]
const COMMON: &[&str] = &[
    "a", "al", "algo", "como", "con", "cuando", "de", "del", "desde", "donde", "dos", "el", "ella", "en",
    "entre", "era", "es", "esta", "este", "esto", "está", "fue", "ha", "había", "han", "hasta", "hay", "la",
    "las", "le", "les", "lo", "los", "me", "mi", "muy", "más", "ni", "no", "nos", "o", "para", "pero",
    "por", "porque", "que", "qué", "se", "ser", "si", "sin", "sobre", "su", "sus", "también", "tiene",
    "todo", "un", "una", "y", "ya", "yo", "él",
];

#[rustfmt::skip]
const DATES: &[&str] = &[
    "abril", "agosto", "diciembre", "domingo", "enero", "febrero", "jueves", "julio", "junio", "lunes",
    "martes", "marzo", "mayo", "miércoles", "noviembre", "octubre", "septiembre", "sábado", "viernes",
];

#[rustfmt::skip]
static LABELS: &[&str] = &[
    "pregunta", "respuesta", "p", "r",
];
