//! Portuguese: words of reported speech.

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

pub(super) static PT: Lexicon = Lexicon {
    code: "pt",
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
    definite: &["a", "o"],
    prepositions: words!(PREPOSITIONS),
    that: THAT,
    joiners: &["e", "embora", "enquanto", "mas", "ou", "pois", "porque", "quando"],
    moves: words!(&[]),
    works: words!(&[]),
    common: words!(COMMON),
    dates: words!(DATES),
    namesakes: &["abril", "domingo", "janeiro"],
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
    ("acha", THINK), ("achado", THINK_ED), ("acham", THINK), ("achando", THINK_ING), ("achar", THINK_TO),
    ("acharam", THINK), ("achava", THINK), ("achavam", THINK), ("achou", THINK), ("aconselha", ACT),
    ("aconselhado", ACT_ED), ("aconselham", ACT), ("aconselhando", ACT_ING), ("aconselhar", ACT_TO),
    ("aconselharam", ACT), ("aconselhava", ACT), ("aconselhavam", ACT), ("aconselhou", ACT),
    ("acredita", THINK), ("acreditado", THINK_ED), ("acreditam", THINK), ("acreditando", THINK_ING),
    ("acreditar", THINK_TO), ("acreditaram", THINK), ("acreditava", THINK), ("acreditavam", THINK),
    ("acreditou", THINK), ("acrescenta", SAY), ("acrescentado", SAY_ED), ("acrescentam", SAY),
    ("acrescentando", SAY_ING), ("acrescentar", SAY_TO), ("acrescentaram", SAY), ("acrescentava", SAY),
    ("acrescentavam", SAY), ("acrescentou", SAY), ("acusa", ACT), ("acusado", ACT_ED), ("acusam", ACT),
    ("acusando", ACT_ING), ("acusar", ACT_TO), ("acusaram", ACT), ("acusava", ACT), ("acusavam", ACT),
    ("acusou", ACT), ("adianta", SAY), ("adiantado", SAY_ED), ("adiantam", SAY), ("adiantando", SAY_ING),
    ("adiantar", SAY_TO), ("adiantaram", SAY), ("adiantava", SAY), ("adiantavam", SAY), ("adiantou", SAY),
    ("adiciona", SAY), ("adicionado", SAY_ED), ("adicionam", SAY), ("adicionando", SAY_ING),
    ("adicionar", SAY_TO), ("adicionaram", SAY), ("adicionava", SAY), ("adicionavam", SAY), ("adicionou", SAY),
    ("admite", CLAIM), ("admitem", CLAIM), ("admitia", CLAIM), ("admitiam", CLAIM), ("admitido", CLAIM_ED),
    ("admitindo", CLAIM_ING), ("admitir", CLAIM_TO), ("admitiram", CLAIM), ("admitiu", CLAIM),
    ("adverte", CLAIM), ("advertido", CLAIM_ED), ("advertir", CLAIM_TO), ("advertiu", CLAIM),
    ("afiança", CLAIM), ("afiançado", CLAIM_ED), ("afiançam", CLAIM), ("afiançando", CLAIM_ING),
    ("afiançar", CLAIM_TO), ("afiançaram", CLAIM), ("afiançava", CLAIM), ("afiançavam", CLAIM),
    ("afiançou", CLAIM), ("afirma", CLAIM), ("afirmado", CLAIM_ED), ("afirmam", CLAIM),
    ("afirmando", CLAIM_ING), ("afirmar", CLAIM_TO), ("afirmaram", CLAIM), ("afirmava", CLAIM),
    ("afirmavam", CLAIM), ("afirmou", CLAIM), ("agradece", ACT), ("agradecem", ACT), ("agradecendo", ACT_ING),
    ("agradecer", ACT_TO), ("agradeceram", ACT), ("agradeceu", ACT), ("agradecia", ACT), ("agradeciam", ACT),
    ("agradecido", ACT_ED), ("agrega", SAY), ("agregado", SAY_ED), ("agregam", SAY), ("agregando", SAY_ING),
    ("agregar", SAY_TO), ("agregaram", SAY), ("agregava", SAY), ("agregavam", SAY), ("agregou", SAY),
    ("alega", CLAIM), ("alegado", CLAIM_ED), ("alegam", CLAIM), ("alegando", CLAIM_ING), ("alegar", CLAIM_TO),
    ("alegaram", CLAIM), ("alegava", CLAIM), ("alegavam", CLAIM), ("alegou", CLAIM), ("alerta", CLAIM),
    ("alertado", CLAIM_ED), ("alertam", CLAIM), ("alertando", CLAIM_ING), ("alertar", CLAIM_TO),
    ("alertaram", CLAIM), ("alertava", CLAIM), ("alertavam", CLAIM), ("alertou", CLAIM), ("analisa", SAY),
    ("analisado", SAY_ED), ("analisam", SAY), ("analisando", SAY_ING), ("analisar", SAY_TO),
    ("analisaram", SAY), ("analisava", SAY), ("analisavam", SAY), ("analisou", SAY), ("anota", SAY),
    ("anotado", SAY_ED), ("anotam", SAY), ("anotando", SAY_ING), ("anotar", SAY_TO), ("anotaram", SAY),
    ("anotava", SAY), ("anotavam", SAY), ("anotou", SAY), ("anuncia", CLAIM), ("anunciado", CLAIM_ED),
    ("anunciam", CLAIM), ("anunciando", CLAIM_ING), ("anunciar", CLAIM_TO), ("anunciaram", CLAIM),
    ("anunciava", CLAIM), ("anunciavam", CLAIM), ("anunciou", CLAIM), ("apela", ACT), ("apelado", ACT_ED),
    ("apelam", ACT), ("apelando", ACT_ING), ("apelar", ACT_TO), ("apelaram", ACT), ("apelava", ACT),
    ("apelavam", ACT), ("apelida", CALL), ("apelidado", CALL_ED), ("apelidam", CALL), ("apelidando", CALL_ING),
    ("apelidar", CALL_TO), ("apelidaram", CALL), ("apelidava", CALL), ("apelidavam", CALL), ("apelidou", CALL),
    ("apelou", ACT), ("aplaude", ACT), ("aplaudem", ACT), ("aplaudia", ACT), ("aplaudiam", ACT),
    ("aplaudido", ACT_ED), ("aplaudindo", ACT_ING), ("aplaudir", ACT_TO), ("aplaudiram", ACT),
    ("aplaudiu", ACT), ("aponta", SAY), ("apontado", SAY_ED), ("apontam", SAY), ("apontando", SAY_ING),
    ("apontar", SAY_TO), ("apontaram", SAY), ("apontava", SAY), ("apontavam", SAY), ("apontou", SAY),
    ("argumenta", CLAIM), ("argumentado", CLAIM_ED), ("argumentam", CLAIM), ("argumentando", CLAIM_ING),
    ("argumentar", CLAIM_TO), ("argumentaram", CLAIM), ("argumentava", CLAIM), ("argumentavam", CLAIM),
    ("argumentou", CLAIM), ("assegura", CLAIM), ("assegurado", CLAIM_ED), ("asseguram", CLAIM),
    ("assegurando", CLAIM_ING), ("assegurar", CLAIM_TO), ("asseguraram", CLAIM), ("assegurava", CLAIM),
    ("asseguravam", CLAIM), ("assegurou", CLAIM), ("assinala", CLAIM), ("assinalado", CLAIM_ED),
    ("assinalam", CLAIM), ("assinalando", CLAIM_ING), ("assinalar", CLAIM_TO), ("assinalaram", CLAIM),
    ("assinalava", CLAIM), ("assinalavam", CLAIM), ("assinalou", CLAIM), ("ataca", ACT), ("atacado", ACT_ED),
    ("atacam", ACT), ("atacando", ACT_ING), ("atacar", ACT_TO), ("atacaram", ACT), ("atacava", ACT),
    ("atacavam", ACT), ("atacou", ACT), ("atesta", CLAIM), ("atestado", CLAIM_ED), ("atestam", CLAIM),
    ("atestando", CLAIM_ING), ("atestar", CLAIM_TO), ("atestaram", CLAIM), ("atestava", CLAIM),
    ("atestavam", CLAIM), ("atestou", CLAIM), ("atira", GESTURE), ("atirado", ACT_ED), ("atiram", ACT),
    ("atirando", ACT_ING), ("atirar", ACT_TO), ("atiraram", ACT), ("atirava", ACT), ("atiravam", ACT),
    ("atirou", GESTURE), ("avalia", CLAIM), ("avaliado", CLAIM_ED), ("avaliam", CLAIM), ("avaliando", CLAIM_ING),
    ("avaliar", CLAIM_TO), ("avaliaram", CLAIM), ("avaliava", CLAIM), ("avaliavam", CLAIM), ("avaliou", CLAIM),
    ("avisa", CLAIM), ("avisado", CLAIM_ED), ("avisam", CLAIM), ("avisando", CLAIM_ING), ("avisar", CLAIM_TO),
    ("avisaram", CLAIM), ("avisava", CLAIM), ("avisavam", CLAIM), ("avisou", CLAIM), ("batiza", CALL),
    ("batizado", CALL_ED), ("batizam", CALL), ("batizando", CALL_ING), ("batizar", CALL_TO),
    ("batizaram", CALL), ("batizava", CALL), ("batizavam", CALL), ("batizou", CALL), ("berra", GESTURE),
    ("berrado", GESTURE_ED), ("berram", GESTURE), ("berrando", GESTURE_ING), ("berrar", GESTURE_TO),
    ("berraram", GESTURE), ("berrava", GESTURE), ("berravam", GESTURE), ("berrou", GESTURE),
    ("brinca", GESTURE), ("brincado", GESTURE_ED), ("brincam", GESTURE), ("brincando", GESTURE_ING),
    ("brincar", GESTURE_TO), ("brincaram", GESTURE), ("brincava", GESTURE), ("brincavam", GESTURE),
    ("brincou", GESTURE), ("caracteriza", CALL), ("caracterizado", CALL_ED), ("caracterizam", CALL),
    ("caracterizando", CALL_ING), ("caracterizar", CALL_TO), ("caracterizaram", CALL), ("caracterizava", CALL),
    ("caracterizavam", CALL), ("caracterizou", CALL), ("celebra", ACT), ("celebrado", ACT_ED),
    ("celebram", ACT), ("celebrando", ACT_ING), ("celebrar", ACT_TO), ("celebraram", ACT), ("celebrava", ACT),
    ("celebravam", ACT), ("celebrou", ACT), ("certifica", CLAIM), ("certificado", CLAIM_ED),
    ("certificam", CLAIM), ("certificando", CLAIM_ING), ("certificar", CLAIM_TO), ("certificaram", CLAIM),
    ("certificava", CLAIM), ("certificavam", CLAIM), ("certificou", CLAIM), ("chama", CALL),
    ("chamado", CALL_ED), ("chamam", CALL), ("chamando", CALL_ING), ("chamar", CALL_TO), ("chamaram", CALL),
    ("chamava", CALL), ("chamavam", CALL), ("chamou", CALL), ("classifica", CALL), ("classificado", CALL_ED),
    ("classificam", CALL), ("classificando", CALL_ING), ("classificar", CALL_TO), ("classificaram", CALL),
    ("classificava", CALL), ("classificavam", CALL), ("classificou", CALL), ("cobra", ACT), ("cobrado", ACT_ED),
    ("cobram", ACT), ("cobrando", ACT_ING), ("cobrar", ACT_TO), ("cobraram", ACT), ("cobrava", ACT),
    ("cobravam", ACT), ("cobrou", ACT), ("comemora", ACT), ("comemorado", ACT_ED), ("comemoram", ACT),
    ("comemorando", ACT_ING), ("comemorar", ACT_TO), ("comemoraram", ACT), ("comemorava", ACT),
    ("comemoravam", ACT), ("comemorou", ACT), ("comenta", SAY), ("comentado", SAY_ED), ("comentam", SAY),
    ("comentando", SAY_ING), ("comentar", SAY_TO), ("comentaram", SAY), ("comentava", SAY), ("comentavam", SAY),
    ("comentou", SAY), ("completa", SAY), ("completado", SAY_ED), ("completam", SAY), ("completando", SAY_ING),
    ("completar", SAY_TO), ("completaram", SAY), ("completava", SAY), ("completavam", SAY), ("completou", SAY),
    ("conclui", SAY), ("concluindo", SAY_ING), ("concluir", SAY_TO), ("concluiu", SAY), ("concluído", SAY_ED),
    ("condena", ACT), ("condenado", ACT_ED), ("condenam", ACT), ("condenando", ACT_ING), ("condenar", ACT_TO),
    ("condenaram", ACT), ("condenava", ACT), ("condenavam", ACT), ("condenou", ACT), ("confessa", SAY),
    ("confessado", SAY_ED), ("confessam", SAY), ("confessando", SAY_ING), ("confessar", SAY_TO),
    ("confessaram", SAY), ("confessava", SAY), ("confessavam", SAY), ("confessou", SAY), ("confidencia", SAY),
    ("confidenciado", SAY_ED), ("confidenciam", SAY), ("confidenciando", SAY_ING), ("confidenciar", SAY_TO),
    ("confidenciaram", SAY), ("confidenciava", SAY), ("confidenciavam", SAY), ("confidenciou", SAY),
    ("confirma", CLAIM), ("confirmado", CLAIM_ED), ("confirmam", CLAIM), ("confirmando", CLAIM_ING),
    ("confirmar", CLAIM_TO), ("confirmaram", CLAIM), ("confirmava", CLAIM), ("confirmavam", CLAIM),
    ("confirmou", CLAIM), ("considera", THINK), ("considerado", THINK_ED), ("consideram", THINK),
    ("considerando", THINK_ING), ("considerar", THINK_TO), ("consideraram", THINK), ("considerava", THINK),
    ("consideravam", THINK), ("considerou", THINK), ("constata", SAY), ("constatado", SAY_ED),
    ("constatam", SAY), ("constatando", SAY_ING), ("constatar", SAY_TO), ("constataram", SAY),
    ("constatava", SAY), ("constatavam", SAY), ("constatou", SAY), ("conta", SAY), ("contado", SAY_ED),
    ("contam", SAY), ("contando", SAY_ING), ("contar", SAY_TO), ("contaram", SAY), ("contava", SAY),
    ("contavam", SAY), ("contesta", CLAIM), ("contestado", CLAIM_ED), ("contestam", CLAIM),
    ("contestando", CLAIM_ING), ("contestar", CLAIM_TO), ("contestaram", CLAIM), ("contestava", CLAIM),
    ("contestavam", CLAIM), ("contestou", CLAIM), ("continua", SAY), ("continuou", SAY), ("contou", SAY),
    ("convida", ACT), ("convidado", ACT_ED), ("convidam", ACT), ("convidando", ACT_ING), ("convidar", ACT_TO),
    ("convidaram", ACT), ("convidava", ACT), ("convidavam", ACT), ("convidou", ACT), ("critica", ACT),
    ("criticado", ACT_ED), ("criticam", ACT), ("criticando", ACT_ING), ("criticar", ACT_TO),
    ("criticaram", ACT), ("criticava", ACT), ("criticavam", ACT), ("criticou", ACT), ("crê", THINK),
    ("declara", SAY), ("declarado", SAY_ED), ("declaram", SAY), ("declarando", SAY_ING), ("declarar", SAY_TO),
    ("declararam", SAY), ("declarava", SAY), ("declaravam", SAY), ("declarou", SAY), ("defende", CLAIM),
    ("defendem", CLAIM), ("defendendo", CLAIM_ING), ("defender", CLAIM_TO), ("defenderam", CLAIM),
    ("defendeu", CLAIM), ("defendia", CLAIM), ("defendiam", CLAIM), ("defendido", CLAIM_ED), ("define", CALL),
    ("definem", CALL), ("definia", CALL), ("definiam", CALL), ("definido", CALL_ED), ("definindo", CALL_ING),
    ("definir", CALL_TO), ("definiram", CALL), ("definiu", CALL), ("denuncia", CLAIM), ("denunciado", CLAIM_ED),
    ("denunciam", CLAIM), ("denunciando", CLAIM_ING), ("denunciar", CLAIM_TO), ("denunciaram", CLAIM),
    ("denunciava", CLAIM), ("denunciavam", CLAIM), ("denunciou", CLAIM), ("desabafa", GESTURE),
    ("desabafado", GESTURE_ED), ("desabafam", GESTURE), ("desabafando", GESTURE_ING), ("desabafar", GESTURE_TO),
    ("desabafaram", GESTURE), ("desabafava", GESTURE), ("desabafavam", GESTURE), ("desabafou", GESTURE),
    ("descreve", CALL), ("descrevem", CALL), ("descrevendo", CALL_ING), ("descrever", CALL_TO),
    ("descreveram", CALL), ("descreveu", CALL), ("descrevia", CALL), ("descreviam", CALL),
    ("descrevido", CALL_ED), ("descrito", CALL_ED), ("desmente", CLAIM), ("desmentem", CLAIM),
    ("desmentia", CLAIM), ("desmentiam", CLAIM), ("desmentido", CLAIM_ED), ("desmentindo", CLAIM_ING),
    ("desmentir", CLAIM_TO), ("desmentiram", CLAIM), ("desmentiu", CLAIM), ("destaca", CLAIM),
    ("destacado", CLAIM_ED), ("destacam", CLAIM), ("destacando", CLAIM_ING), ("destacar", CLAIM_TO),
    ("destacaram", CLAIM), ("destacava", CLAIM), ("destacavam", CLAIM), ("destacou", CLAIM), ("detalha", SAY),
    ("detalhado", SAY_ED), ("detalham", SAY), ("detalhando", SAY_ING), ("detalhar", SAY_TO),
    ("detalharam", SAY), ("detalhava", SAY), ("detalhavam", SAY), ("detalhou", SAY), ("dispara", ACT),
    ("disparado", ACT_ED), ("disparam", ACT), ("disparando", ACT_ING), ("disparar", ACT_TO),
    ("dispararam", ACT), ("disparava", ACT), ("disparavam", ACT), ("disparou", ACT), ("disse", SAY),
    ("disseram", SAY), ("dito", SAY_ED), ("diz", SAY), ("dizem", SAY), ("dizendo", SAY_ING), ("dizer", SAY_TO),
    ("dizia", SAY), ("diziam", SAY), ("elogia", ACT), ("elogiado", ACT_ED), ("elogiam", ACT),
    ("elogiando", ACT_ING), ("elogiar", ACT_TO), ("elogiaram", ACT), ("elogiava", ACT), ("elogiavam", ACT),
    ("elogiou", ACT), ("enfatiza", SAY), ("enfatizado", SAY_ED), ("enfatizam", SAY), ("enfatizando", SAY_ING),
    ("enfatizar", SAY_TO), ("enfatizaram", SAY), ("enfatizava", SAY), ("enfatizavam", SAY), ("enfatizou", SAY),
    ("esclarece", SAY), ("esclarecem", SAY), ("esclarecendo", SAY_ING), ("esclarecer", SAY_TO),
    ("esclareceram", SAY), ("esclareceu", SAY), ("esclarecia", SAY), ("esclareciam", SAY),
    ("esclarecido", SAY_ED), ("escreve", WRITE), ("escrevem", WRITE), ("escrevendo", WRITE_ING),
    ("escrever", WRITE_TO), ("escreveram", WRITE), ("escreveu", WRITE), ("escrevia", WRITE),
    ("escrito", WRITE_ED), ("especifica", SAY), ("especificado", SAY_ED), ("especificam", SAY),
    ("especificando", SAY_ING), ("especificar", SAY_TO), ("especificaram", SAY), ("especificava", SAY),
    ("especificavam", SAY), ("especificou", SAY), ("espera", THINK), ("esperado", THINK_ED), ("esperam", THINK),
    ("esperando", THINK_ING), ("esperar", THINK_TO), ("esperaram", THINK), ("esperava", THINK),
    ("esperavam", THINK), ("esperou", THINK), ("estima", THINK), ("estimado", THINK_ED), ("estimam", THINK),
    ("estimando", THINK_ING), ("estimar", THINK_TO), ("estimaram", THINK), ("estimava", THINK),
    ("estimavam", THINK), ("estimou", THINK), ("exclama", GESTURE), ("exclamado", GESTURE_ED),
    ("exclamam", GESTURE), ("exclamando", GESTURE_ING), ("exclamar", GESTURE_TO), ("exclamaram", GESTURE),
    ("exclamava", GESTURE), ("exclamavam", GESTURE), ("exclamou", GESTURE), ("exige", ACT), ("exigem", ACT),
    ("exigia", ACT), ("exigiam", ACT), ("exigido", ACT_ED), ("exigindo", ACT_ING), ("exigir", ACT_TO),
    ("exigiram", ACT), ("exigiu", ACT), ("exorta", ACT), ("exortado", ACT_ED), ("exortam", ACT),
    ("exortando", ACT_ING), ("exortar", ACT_TO), ("exortaram", ACT), ("exortava", ACT), ("exortavam", ACT),
    ("exortou", ACT), ("explica", SAY), ("explicado", SAY_ED), ("explicam", SAY), ("explicando", SAY_ING),
    ("explicar", SAY_TO), ("explicaram", SAY), ("explicava", SAY), ("explicavam", SAY), ("explicou", SAY),
    ("fala", SAY), ("falado", SAY_ED), ("falam", SAY), ("falando", SAY_ING), ("falar", SAY_TO),
    ("falaram", SAY), ("falava", SAY), ("falavam", SAY), ("falou", SAY), ("felicita", ACT),
    ("felicitado", ACT_ED), ("felicitam", ACT), ("felicitando", ACT_ING), ("felicitar", ACT_TO),
    ("felicitaram", ACT), ("felicitava", ACT), ("felicitavam", ACT), ("felicitou", ACT), ("frisa", SAY),
    ("frisado", SAY_ED), ("frisam", SAY), ("frisando", SAY_ING), ("frisar", SAY_TO), ("frisaram", SAY),
    ("frisava", SAY), ("frisavam", SAY), ("frisou", SAY), ("garante", CLAIM), ("garantem", CLAIM),
    ("garantia", CLAIM), ("garantiam", CLAIM), ("garantido", CLAIM_ED), ("garantindo", CLAIM_ING),
    ("garantir", CLAIM_TO), ("garantiram", CLAIM), ("garantiu", CLAIM), ("grita", GESTURE),
    ("gritado", GESTURE_ED), ("gritam", GESTURE), ("gritando", GESTURE_ING), ("gritar", GESTURE_TO),
    ("gritaram", GESTURE), ("gritava", GESTURE), ("gritavam", GESTURE), ("gritou", GESTURE), ("implora", ACT),
    ("implorado", ACT_ED), ("imploram", ACT), ("implorando", ACT_ING), ("implorar", ACT_TO),
    ("imploraram", ACT), ("implorava", ACT), ("imploravam", ACT), ("implorou", ACT), ("indaga", ASK),
    ("indagado", ASK_ED), ("indagam", ASK), ("indagando", ASK_ING), ("indagar", ASK_TO), ("indagaram", ASK),
    ("indagava", ASK), ("indagavam", ASK), ("indagou", ASK), ("indica", SAY), ("indicado", SAY_ED),
    ("indicam", SAY), ("indicando", SAY_ING), ("indicar", SAY_TO), ("indicaram", SAY), ("indicava", SAY),
    ("indicavam", SAY), ("indicou", SAY), ("informa", SAY), ("informado", SAY_ED), ("informam", SAY),
    ("informando", SAY_ING), ("informar", SAY_TO), ("informaram", SAY), ("informava", SAY), ("informavam", SAY),
    ("informou", SAY), ("insiste", CLAIM), ("insistem", CLAIM), ("insistia", CLAIM), ("insistiam", CLAIM),
    ("insistido", CLAIM_ED), ("insistindo", CLAIM_ING), ("insistir", CLAIM_TO), ("insistiram", CLAIM),
    ("insistiu", CLAIM), ("insta", ACT), ("instado", ACT_ED), ("instam", ACT), ("instando", ACT_ING),
    ("instar", ACT_TO), ("instaram", ACT), ("instava", ACT), ("instavam", ACT), ("instou", ACT),
    ("interroga", ASK), ("interrogado", ASK_ED), ("interrogam", ASK), ("interrogando", ASK_ING),
    ("interrogar", ASK_TO), ("interrogaram", ASK), ("interrogava", ASK), ("interrogavam", ASK),
    ("interrogou", ASK), ("ironiza", GESTURE), ("ironizado", SAY_ED), ("ironizam", SAY),
    ("ironizando", SAY_ING), ("ironizar", SAY_TO), ("ironizaram", SAY), ("ironizava", SAY), ("ironizavam", SAY),
    ("ironizou", GESTURE), ("jura", CLAIM), ("jurado", CLAIM_ED), ("juram", CLAIM), ("jurando", CLAIM_ING),
    ("jurar", CLAIM_TO), ("juraram", CLAIM), ("jurava", CLAIM), ("juravam", CLAIM), ("jurou", CLAIM),
    ("justifica", CLAIM), ("justificado", CLAIM_ED), ("justificam", CLAIM), ("justificando", CLAIM_ING),
    ("justificar", CLAIM_TO), ("justificaram", CLAIM), ("justificava", CLAIM), ("justificavam", CLAIM),
    ("justificou", CLAIM), ("lamenta", ACT), ("lamentado", ACT_ED), ("lamentam", ACT), ("lamentando", ACT_ING),
    ("lamentar", ACT_TO), ("lamentaram", ACT), ("lamentava", ACT), ("lamentavam", ACT), ("lamentou", ACT),
    ("lança", GESTURE), ("lançado", ACT_ED), ("lançam", ACT), ("lançando", ACT_ING), ("lançar", ACT_TO),
    ("lançaram", ACT), ("lançava", ACT), ("lançavam", ACT), ("lançou", GESTURE), ("lembra", SAY),
    ("lembrado", SAY_ED), ("lembram", SAY), ("lembrando", SAY_ING), ("lembrar", SAY_TO), ("lembraram", SAY),
    ("lembrava", SAY), ("lembravam", SAY), ("lembrou", SAY), ("manifesta", CLAIM), ("manifestado", CLAIM_ED),
    ("manifestam", CLAIM), ("manifestando", CLAIM_ING), ("manifestar", CLAIM_TO), ("manifestaram", CLAIM),
    ("manifestava", CLAIM), ("manifestavam", CLAIM), ("manifestou", CLAIM), ("menciona", SAY),
    ("mencionado", SAY_ED), ("mencionam", SAY), ("mencionando", SAY_ING), ("mencionar", SAY_TO),
    ("mencionaram", SAY), ("mencionava", SAY), ("mencionavam", SAY), ("mencionou", SAY), ("mostra", GESTURE),
    ("mostrava", GESTURE), ("mostrou", GESTURE), ("murmura", GESTURE), ("murmurado", GESTURE_ED), ("murmuram", GESTURE),
    ("murmurando", GESTURE_ING), ("murmurar", GESTURE_TO), ("murmuraram", GESTURE), ("murmurava", GESTURE),
    ("murmuravam", GESTURE), ("murmurou", GESTURE), ("narra", SAY), ("narrado", SAY_ED), ("narram", SAY),
    ("narrando", SAY_ING), ("narrar", SAY_TO), ("narraram", SAY), ("narrava", SAY), ("narravam", SAY),
    ("narrou", SAY), ("nega", CLAIM), ("negado", CLAIM_ED), ("negam", CLAIM), ("negando", CLAIM_ING),
    ("negar", CLAIM_TO), ("negaram", CLAIM), ("negava", CLAIM), ("negavam", CLAIM), ("negou", CLAIM),
    ("nota", SAY), ("notado", SAY_ED), ("notam", SAY), ("notando", SAY_ING), ("notar", SAY_TO),
    ("notaram", SAY), ("notava", SAY), ("notavam", SAY), ("notou", SAY), ("observa", SAY),
    ("observado", SAY_ED), ("observam", SAY), ("observando", SAY_ING), ("observar", SAY_TO),
    ("observaram", SAY), ("observava", SAY), ("observavam", SAY), ("observou", SAY), ("opina", THINK),
    ("opinado", THINK_ED), ("opinam", THINK), ("opinando", THINK_ING), ("opinar", THINK_TO),
    ("opinaram", THINK), ("opinava", THINK), ("opinavam", THINK), ("opinou", THINK), ("ordena", ACT),
    ("ordenado", ACT_ED), ("ordenam", ACT), ("ordenando", ACT_ING), ("ordenar", ACT_TO), ("ordenaram", ACT),
    ("ordenava", ACT), ("ordenavam", ACT), ("ordenou", ACT), ("pede", ACT), ("pedem", ACT), ("pedia", ACT),
    ("pediam", ACT), ("pedido", ACT_ED), ("pedindo", ACT_ING), ("pedir", ACT_TO), ("pediram", ACT),
    ("pediu", ACT), ("pensa", THINK), ("pensado", THINK_ED), ("pensam", THINK), ("pensando", THINK_ING),
    ("pensar", THINK_TO), ("pensaram", THINK), ("pensava", THINK), ("pensavam", THINK), ("pensou", THINK),
    ("pergunta", ASK), ("perguntado", ASK_ED), ("perguntam", ASK), ("perguntando", ASK_ING),
    ("perguntar", ASK_TO), ("perguntaram", ASK), ("perguntava", ASK), ("perguntavam", ASK), ("perguntou", ASK),
    ("pondera", SAY), ("ponderado", SAY_ED), ("ponderam", SAY), ("ponderando", SAY_ING), ("ponderar", SAY_TO),
    ("ponderaram", SAY), ("ponderava", SAY), ("ponderavam", SAY), ("ponderou", SAY), ("pontua", SAY),
    ("pontuado", SAY_ED), ("pontuam", SAY), ("pontuando", SAY_ING), ("pontuar", SAY_TO), ("pontuaram", SAY),
    ("pontuava", SAY), ("pontuavam", SAY), ("pontuou", SAY), ("posta", WRITE), ("postado", WRITE_ED),
    ("postam", WRITE), ("postando", WRITE_ING), ("postar", WRITE_TO), ("postaram", WRITE), ("postava", WRITE),
    ("postavam", WRITE), ("postou", WRITE), ("precisa", SAY), ("precisado", SAY_ED), ("precisam", SAY),
    ("precisando", SAY_ING), ("precisar", SAY_TO), ("precisaram", SAY), ("precisava", SAY), ("precisavam", SAY),
    ("precisou", SAY), ("previu", CLAIM), ("prevê", CLAIM), ("proclama", CLAIM), ("proclamado", CLAIM_ED),
    ("proclamam", CLAIM), ("proclamando", CLAIM_ING), ("proclamar", CLAIM_TO), ("proclamaram", CLAIM),
    ("proclamava", CLAIM), ("proclamavam", CLAIM), ("proclamou", CLAIM), ("promete", CLAIM),
    ("prometem", CLAIM), ("prometendo", CLAIM_ING), ("prometer", CLAIM_TO), ("prometeram", CLAIM),
    ("prometeu", CLAIM), ("prometia", CLAIM), ("prometiam", CLAIM), ("prometido", CLAIM_ED), ("propôs", ACT),
    ("propõe", ACT), ("prossegue", SAY), ("prosseguiu", SAY), ("protesta", CLAIM), ("protestado", CLAIM_ED),
    ("protestam", CLAIM), ("protestando", CLAIM_ING), ("protestar", CLAIM_TO), ("protestaram", CLAIM),
    ("protestava", CLAIM), ("protestavam", CLAIM), ("protestou", CLAIM), ("publica", WRITE),
    ("publicado", WRITE_ED), ("publicam", WRITE), ("publicando", WRITE_ING), ("publicar", WRITE_TO),
    ("publicaram", WRITE), ("publicava", WRITE), ("publicavam", WRITE), ("publicou", WRITE),
    ("qualifica", CALL), ("qualificado", CALL_ED), ("qualificam", CALL), ("qualificando", CALL_ING),
    ("qualificar", CALL_TO), ("qualificaram", CALL), ("qualificava", CALL), ("qualificavam", CALL),
    ("qualificou", CALL), ("questiona", ASK), ("questionado", ASK_ED), ("questionam", ASK),
    ("questionando", ASK_ING), ("questionar", ASK_TO), ("questionaram", ASK), ("questionava", ASK),
    ("questionavam", ASK), ("questionou", ASK), ("ratifica", CLAIM), ("ratificado", CLAIM_ED),
    ("ratificam", CLAIM), ("ratificando", CLAIM_ING), ("ratificar", CLAIM_TO), ("ratificaram", CLAIM),
    ("ratificava", CLAIM), ("ratificavam", CLAIM), ("ratificou", CLAIM), ("reafirma", CLAIM),
    ("reafirmado", CLAIM_ED), ("reafirmam", CLAIM), ("reafirmando", CLAIM_ING), ("reafirmar", CLAIM_TO),
    ("reafirmaram", CLAIM), ("reafirmava", CLAIM), ("reafirmavam", CLAIM), ("reafirmou", CLAIM), ("reage", SAY),
    ("reagem", SAY), ("reagia", SAY), ("reagiam", SAY), ("reagido", SAY_ED), ("reagindo", SAY_ING),
    ("reagir", SAY_TO), ("reagiram", SAY), ("reagiu", SAY), ("realça", SAY), ("realçado", SAY_ED),
    ("realçam", SAY), ("realçando", SAY_ING), ("realçar", SAY_TO), ("realçaram", SAY), ("realçava", SAY),
    ("realçavam", SAY), ("realçou", SAY), ("rebate", CLAIM), ("rebatem", CLAIM), ("rebatendo", CLAIM_ING),
    ("rebater", CLAIM_TO), ("rebateram", CLAIM), ("rebateu", CLAIM), ("rebatia", CLAIM), ("rebatiam", CLAIM),
    ("rebatido", CLAIM_ED), ("recea", CLAIM), ("receado", CLAIM_ED), ("receam", CLAIM), ("receando", CLAIM_ING),
    ("recear", CLAIM_TO), ("recearam", CLAIM), ("receava", CLAIM), ("receavam", CLAIM), ("receou", CLAIM),
    ("reclama", CLAIM), ("reclamado", CLAIM_ED), ("reclamam", CLAIM), ("reclamando", CLAIM_ING),
    ("reclamar", CLAIM_TO), ("reclamaram", CLAIM), ("reclamava", CLAIM), ("reclamavam", CLAIM),
    ("reclamou", CLAIM), ("recomenda", ACT), ("recomendado", ACT_ED), ("recomendam", ACT),
    ("recomendando", ACT_ING), ("recomendar", ACT_TO), ("recomendaram", ACT), ("recomendava", ACT),
    ("recomendavam", ACT), ("recomendou", ACT), ("reconhece", CLAIM), ("reconhecem", CLAIM),
    ("reconhecendo", CLAIM_ING), ("reconhecer", CLAIM_TO), ("reconheceram", CLAIM), ("reconheceu", CLAIM),
    ("reconhecia", CLAIM), ("reconheciam", CLAIM), ("reconhecido", CLAIM_ED), ("recorda", SAY),
    ("recordado", SAY_ED), ("recordam", SAY), ("recordando", SAY_ING), ("recordar", SAY_TO),
    ("recordaram", SAY), ("recordava", SAY), ("recordavam", SAY), ("recordou", SAY), ("refere", SAY),
    ("referee", SAY), ("referem", SAY), ("referia", SAY), ("referiam", SAY), ("referido", SAY_ED),
    ("referindo", SAY_ING), ("referir", SAY_TO), ("referiram", SAY), ("referiu", SAY), ("reforça", CLAIM),
    ("reforçado", CLAIM_ED), ("reforçam", CLAIM), ("reforçando", CLAIM_ING), ("reforçar", CLAIM_TO),
    ("reforçaram", CLAIM), ("reforçava", CLAIM), ("reforçavam", CLAIM), ("reforçou", CLAIM), ("reitera", CLAIM),
    ("reiterado", CLAIM_ED), ("reiteram", CLAIM), ("reiterando", CLAIM_ING), ("reiterar", CLAIM_TO),
    ("reiteraram", CLAIM), ("reiterava", CLAIM), ("reiteravam", CLAIM), ("reiterou", CLAIM), ("rejeita", ACT),
    ("rejeitado", ACT_ED), ("rejeitam", ACT), ("rejeitando", ACT_ING), ("rejeitar", ACT_TO),
    ("rejeitaram", ACT), ("rejeitava", ACT), ("rejeitavam", ACT), ("rejeitou", ACT), ("relata", SAY),
    ("relatado", SAY_ED), ("relatam", SAY), ("relatando", SAY_ING), ("relatar", SAY_TO), ("relataram", SAY),
    ("relatava", SAY), ("relatavam", SAY), ("relatou", SAY), ("relembra", SAY), ("relembrado", SAY_ED),
    ("relembram", SAY), ("relembrando", SAY_ING), ("relembrar", SAY_TO), ("relembraram", SAY),
    ("relembrava", SAY), ("relembravam", SAY), ("relembrou", SAY), ("remata", SAY), ("rematado", SAY_ED),
    ("rematam", SAY), ("rematando", SAY_ING), ("rematar", SAY_TO), ("remataram", SAY), ("rematava", SAY),
    ("rematavam", SAY), ("rematou", SAY), ("repete", SAY), ("repetiu", SAY), ("replica", SAY),
    ("replicado", SAY_ED), ("replicam", SAY), ("replicando", SAY_ING), ("replicar", SAY_TO),
    ("replicaram", SAY), ("replicava", SAY), ("replicavam", SAY), ("replicou", SAY), ("repudia", ACT),
    ("repudiado", ACT_ED), ("repudiam", ACT), ("repudiando", ACT_ING), ("repudiar", ACT_TO),
    ("repudiaram", ACT), ("repudiava", ACT), ("repudiavam", ACT), ("repudiou", ACT), ("responde", SAY),
    ("respondem", SAY), ("respondendo", SAY_ING), ("responder", SAY_TO), ("responderam", SAY),
    ("respondeu", SAY), ("respondia", SAY), ("respondido", SAY_ED), ("ressalta", SAY), ("ressaltado", SAY_ED),
    ("ressaltam", SAY), ("ressaltando", SAY_ING), ("ressaltar", SAY_TO), ("ressaltaram", SAY),
    ("ressaltava", SAY), ("ressaltavam", SAY), ("ressaltou", SAY), ("resume", SAY), ("resumem", SAY),
    ("resumia", SAY), ("resumiam", SAY), ("resumido", SAY_ED), ("resumindo", SAY_ING), ("resumir", SAY_TO),
    ("resumiram", SAY), ("resumiu", SAY), ("retorque", SAY), ("retorquem", SAY), ("retorquia", SAY),
    ("retorquiam", SAY), ("retorquido", SAY_ED), ("retorquindo", SAY_ING), ("retorquir", SAY_TO),
    ("retorquiram", SAY), ("retorquiu", SAY), ("revela", CLAIM), ("revelado", CLAIM_ED), ("revelam", CLAIM),
    ("revelando", CLAIM_ING), ("revelar", CLAIM_TO), ("revelaram", CLAIM), ("revelava", CLAIM),
    ("revelavam", CLAIM), ("revelou", CLAIM), ("ri", GESTURE), ("riu", GESTURE), ("roga", ACT),
    ("rogado", ACT_ED), ("rogam", ACT), ("rogando", ACT_ING), ("rogar", ACT_TO), ("rogaram", ACT),
    ("rogava", ACT), ("rogavam", ACT), ("rogou", ACT), ("rotula", CALL), ("rotulado", CALL_ED),
    ("rotulam", CALL), ("rotulando", CALL_ING), ("rotular", CALL_TO), ("rotularam", CALL), ("rotulava", CALL),
    ("rotulavam", CALL), ("rotulou", CALL), ("salienta", SAY), ("salientado", SAY_ED), ("salientam", SAY),
    ("salientando", SAY_ING), ("salientar", SAY_TO), ("salientaram", SAY), ("salientava", SAY),
    ("salientavam", SAY), ("salientou", SAY), ("sauda", ACT), ("saudado", ACT_ED), ("saudam", ACT),
    ("saudando", ACT_ING), ("saudar", ACT_TO), ("saudaram", ACT), ("saudava", ACT), ("saudavam", ACT),
    ("saudou", ACT), ("sintetiza", SAY), ("sintetizado", SAY_ED), ("sintetizam", SAY),
    ("sintetizando", SAY_ING), ("sintetizar", SAY_TO), ("sintetizaram", SAY), ("sintetizava", SAY),
    ("sintetizavam", SAY), ("sintetizou", SAY), ("solicita", ACT), ("solicitado", ACT_ED), ("solicitam", ACT),
    ("solicitando", ACT_ING), ("solicitar", ACT_TO), ("solicitaram", ACT), ("solicitava", ACT),
    ("solicitavam", ACT), ("solicitou", ACT), ("sorri", GESTURE), ("sorriu", GESTURE), ("sublinha", CLAIM),
    ("sublinhado", CLAIM_ED), ("sublinham", CLAIM), ("sublinhando", CLAIM_ING), ("sublinhar", CLAIM_TO),
    ("sublinharam", CLAIM), ("sublinhava", CLAIM), ("sublinhavam", CLAIM), ("sublinhou", CLAIM),
    ("sugere", CLAIM), ("sugerem", CLAIM), ("sugeria", CLAIM), ("sugeriam", CLAIM), ("sugerido", CLAIM_ED),
    ("sugerindo", CLAIM_ING), ("sugerir", CLAIM_TO), ("sugeriram", CLAIM), ("sugeriu", CLAIM), ("suplica", ACT),
    ("suplicado", ACT_ED), ("suplicam", ACT), ("suplicando", ACT_ING), ("suplicar", ACT_TO),
    ("suplicaram", ACT), ("suplicava", ACT), ("suplicavam", ACT), ("suplicou", ACT), ("suspira", GESTURE),
    ("suspirado", GESTURE_ED), ("suspiram", GESTURE), ("suspirando", GESTURE_ING), ("suspirar", GESTURE_TO),
    ("suspiraram", GESTURE), ("suspirava", GESTURE), ("suspiravam", GESTURE), ("suspirou", GESTURE),
    ("sussurra", GESTURE), ("sussurrado", GESTURE_ED), ("sussurram", GESTURE), ("sussurrando", GESTURE_ING),
    ("sussurrar", GESTURE_TO), ("sussurraram", GESTURE), ("sussurrava", GESTURE), ("sussurravam", GESTURE),
    ("sussurrou", GESTURE), ("sustenta", CLAIM), ("sustentado", CLAIM_ED), ("sustentam", CLAIM),
    ("sustentando", CLAIM_ING), ("sustentar", CLAIM_TO), ("sustentaram", CLAIM), ("sustentava", CLAIM),
    ("sustentavam", CLAIM), ("sustentou", CLAIM), ("tuita", WRITE), ("tuitado", WRITE_ED), ("tuitam", WRITE),
    ("tuitando", WRITE_ING), ("tuitar", WRITE_TO), ("tuitaram", WRITE), ("tuitava", WRITE), ("tuitavam", WRITE),
    ("tuitou", WRITE), ("vaticina", CLAIM), ("vaticinado", CLAIM_ED), ("vaticinam", CLAIM),
    ("vaticinando", CLAIM_ING), ("vaticinar", CLAIM_TO), ("vaticinaram", CLAIM), ("vaticinava", CLAIM),
    ("vaticinavam", CLAIM), ("vaticinou", CLAIM), ("vinca", SAY), ("vincado", SAY_ED), ("vincam", SAY),
    ("vincando", SAY_ING), ("vincar", SAY_TO), ("vincaram", SAY), ("vincava", SAY), ("vincavam", SAY),
    ("vincou", SAY), ("vê", GESTURE),
];

#[rustfmt::skip]
const TITLES: &[(&str, Option<Gender>)] = &[
    ("coronel", MAN), ("deputada", WOMAN), ("deputado", MAN), ("dom", MAN), ("dona", WOMAN),
    ("doutor", MAN), ("doutora", WOMAN), ("dr", None), ("dra", WOMAN), ("general", MAN),
    ("governador", MAN), ("governadora", WOMAN), ("juiz", None), ("ministra", WOMAN), ("ministro", MAN),
    ("papa", MAN), ("prefeita", WOMAN), ("prefeito", MAN), ("presidenta", WOMAN), ("presidente", MAN),
    ("princesa", WOMAN), ("professor", MAN), ("professora", WOMAN), ("príncipe", MAN), ("rainha", WOMAN),
    ("rei", MAN), ("senador", MAN), ("senadora", WOMAN), ("senhor", MAN), ("senhora", WOMAN), ("sr", MAN),
    ("sra", WOMAN),
];

#[rustfmt::skip]
const ROLES: &[(&str, Option<Gender>)] = &[
    ("advogada", WOMAN), ("advogado", MAN), ("agricultor", MAN), ("agricultora", WOMAN), ("analista", None),
    ("aposentada", WOMAN), ("aposentado", MAN), ("artista", None), ("assessor", MAN), ("assessora", WOMAN),
    ("associação", None), ("atacante", None), ("ativista", None), ("ator", MAN), ("atriz", WOMAN),
    ("autarca", None), ("autoridades", None), ("avançado", MAN), ("bispo", MAN), ("bombeiro", MAN),
    ("cantor", MAN), ("cantora", WOMAN), ("chefe", None), ("cientista", None), ("comandante", None),
    ("comerciante", None), ("câmara", None), ("defesa", None), ("delegada", WOMAN), ("delegado", MAN),
    ("deputada", WOMAN), ("deputado", MAN), ("diretor", MAN), ("diretora", WOMAN), ("dirigente", None),
    ("dona", WOMAN), ("dono", MAN), ("economista", None), ("empresa", None), ("empresária", WOMAN),
    ("empresário", MAN), ("enfermeira", WOMAN), ("enfermeiro", MAN), ("engenheira", WOMAN), ("engenheiro", MAN),
    ("escritor", MAN), ("escritora", WOMAN), ("especialista", None), ("especialistas", None),
    ("estudante", None), ("ex-ministra", WOMAN), ("ex-ministro", MAN), ("ex-presidente", None),
    ("familiares", None), ("família", None), ("filha", WOMAN), ("filho", MAN), ("fontes", None),
    ("geógrafa", WOMAN), ("geógrafo", MAN), ("governador", MAN), ("governadora", WOMAN), ("governo", None),
    ("historiador", MAN), ("historiadora", WOMAN), ("homem", MAN), ("irmã", WOMAN), ("irmão", MAN),
    ("jogador", MAN), ("jogadora", WOMAN), ("jornalista", None), ("juiz", MAN), ("juíza", WOMAN),
    ("líder", None), ("ministra", WOMAN), ("ministro", MAN), ("ministério", None), ("morador", MAN),
    ("moradora", WOMAN), ("moradores", None), ("mulher", WOMAN), ("mãe", WOMAN), ("médica", WOMAN),
    ("médico", MAN), ("operária", WOMAN), ("operário", MAN), ("oposição", None), ("pai", MAN),
    ("partido", None), ("pesquisador", MAN), ("pesquisadora", WOMAN), ("piloto", None), ("polícia", None),
    ("porta-voz", None), ("prefeita", WOMAN), ("prefeito", MAN), ("prefeitura", None), ("presidenta", WOMAN),
    ("presidente", MAN), ("primeira-ministra", WOMAN), ("primeiro-ministro", MAN), ("procurador", MAN),
    ("procuradora", WOMAN), ("professor", MAN), ("professora", WOMAN), ("promotor", MAN), ("promotora", WOMAN),
    ("proprietária", WOMAN), ("proprietário", MAN), ("ré", WOMAN), ("réu", MAN), ("secretária", WOMAN),
    ("secretário", MAN), ("senador", MAN), ("senadora", WOMAN), ("sindicalista", None), ("sindicato", None),
    ("sindicatos", None), ("testemunha", None), ("treinador", MAN), ("treinadora", WOMAN), ("técnica", WOMAN),
    ("técnico", MAN), ("vendedor", MAN), ("vendedora", WOMAN), ("vereador", MAN), ("vereadora", WOMAN),
    ("vice-presidente", None), ("vizinha", WOMAN), ("vizinho", MAN), ("vítimas", None), ("zagueiro", MAN),
];

#[rustfmt::skip]
static PRONOUNS: &[(&str, Pronoun)] = &[
    ("ela", Pronoun { person: Person::Third, number: Some(Number::Singular), gender: WOMAN }),
    ("elas", Pronoun { person: Person::Third, number: Some(Number::Plural), gender: WOMAN }),
    ("ele", Pronoun { person: Person::Third, number: Some(Number::Singular), gender: MAN }),
    ("eles", Pronoun { person: Person::Third, number: Some(Number::Plural), gender: MAN }),
    ("eu", Pronoun { person: Person::First, number: Some(Number::Singular), gender: None }),
    ("nós", Pronoun { person: Person::First, number: Some(Number::Plural), gender: None }),
    ("que", Pronoun { person: Person::Relative, number: None, gender: None }),
    ("quem", Pronoun { person: Person::Relative, number: Some(Number::Singular), gender: None }),
    ("você", Pronoun { person: Person::Second, number: Some(Number::Singular), gender: None }),
];

#[rustfmt::skip]
const NOUNS: &[&str] = &[
    "carta", "comentário", "comunicado", "declaração", "declarações", "discurso", "entrevista", "mensagem",
    "nota", "palavras", "pergunta", "resposta", "tuíte",
];

#[rustfmt::skip]
static ACCORDING_TO: &[&str] = &[
    "de acordo com", "nas palavras", "na opinião", "na visão", "na avaliação", "no entender", "aos olhos", "segundo", "conforme",
];

#[rustfmt::skip]
const PARTICLES: &[&str] = &[
    "al", "d", "da", "das", "de", "di", "do", "dos", "e", "la", "van", "von",
];

#[rustfmt::skip]
const AUXILIARIES: &[&str] = &[
    "era", "eram", "está", "estão", "foi", "foram", "ha", "havia", "há", "seria", "será", "são", "tem",
    "tinha", "tinham", "têm", "é",
];

#[rustfmt::skip]
const DETERMINERS: &[&str] = &[
    "a", "alguns", "aquela", "aquele", "as", "cada", "essa", "esse", "esta", "este", "meu", "minha",
    "muitos", "nossa", "nosso", "o", "os", "outra", "outro", "seu", "seus", "sua", "suas", "um", "uma",
    "várias", "vários",
];

#[rustfmt::skip]
const PREPOSITIONS: &[&str] = &[
    "a", "ante", "ao", "aos", "após", "até", "com", "contra", "da", "das", "de", "desde", "do", "dos",
    "durante", "em", "entre", "na", "nas", "no", "nos", "num", "numa", "para", "pela", "pelas", "pelo", "pelos",
    "perante", "por", "sem", "sob", "sobre", "à", "às",
];

#[rustfmt::skip]
static THAT: &[&str] = &[
    "que", "se", "como",
];

#[rustfmt::skip]
const COMMON: &[&str] = &[
    "a", "ao", "aos", "as", "até", "com", "como", "da", "das", "de", "depois", "do", "dos", "e", "ela",
    "ele", "em", "entre", "era", "essa", "esse", "esta", "este", "está", "eu", "foi", "há", "isso", "já",
    "mais", "mas", "me", "mesmo", "muito", "na", "nas", "nem", "no", "nos", "não", "nós", "o", "os", "ou",
    "para", "pela", "pelo", "por", "porque", "quando", "que", "se", "sem", "ser", "seu", "sua", "são",
    "também", "tem", "ter", "um", "uma", "à", "às", "é",
];

#[rustfmt::skip]
const DATES: &[&str] = &[
    "abril", "agosto", "dezembro", "domingo", "fevereiro", "janeiro", "julho", "junho", "maio", "março",
    "novembro", "outubro", "quarta", "quinta", "segunda", "setembro", "sexta", "sábado", "terça",
];

#[rustfmt::skip]
static LABELS: &[&str] = &[
    "pergunta", "resposta", "p", "r",
];
