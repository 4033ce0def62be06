//! Portuguese: words of reported speech.

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

pub(super) static PT: Lexicon = Lexicon {
    code: "pt",
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
    joiners: &["e", "embora", "enquanto", "mas", "ou", "pois", "porque", "quando"],
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
    ("acha", THINK), ("achado", THINK_ED), ("acham", THINK), ("achando", THINK_ING), ("achar", THINK_TO),
    ("acharam", THINK), ("achava", THINK), ("achavam", THINK), ("achou", THINK), ("acredita", THINK),
    ("acreditado", THINK_ED), ("acreditam", THINK), ("acreditar", THINK_TO), ("acreditava", THINK),
    ("acrescenta", SAY), ("acrescentado", SAY_ED), ("acrescentam", SAY), ("acrescentando", SAY_ING),
    ("acrescentar", SAY_TO), ("acrescentaram", SAY), ("acrescentava", SAY), ("acrescentavam", SAY),
    ("acrescentou", SAY), ("acusa", ACT), ("acusado", ACT_ED), ("acusam", ACT), ("acusando", ACT_ING),
    ("acusar", ACT_TO), ("acusaram", ACT), ("acusava", ACT), ("acusavam", ACT), ("acusou", ACT),
    ("adiciona", SAY), ("adicionado", SAY_ED), ("adicionam", SAY), ("adicionando", SAY_ING),
    ("adicionar", SAY_TO), ("adicionaram", SAY), ("adicionava", SAY), ("adicionavam", SAY),
    ("adicionou", SAY), ("admite", CLAIM), ("admitem", CLAIM), ("admitido", CLAIM_ED),
    ("admitir", CLAIM_TO), ("admitiu", CLAIM), ("adverte", CLAIM), ("advertido", CLAIM_ED),
    ("advertir", CLAIM_TO), ("advertiu", CLAIM), ("afirma", CLAIM), ("afirmado", CLAIM_ED),
    ("afirmam", CLAIM), ("afirmando", CLAIM_ING), ("afirmar", CLAIM_TO), ("afirmaram", CLAIM),
    ("afirmava", CLAIM), ("afirmavam", CLAIM), ("afirmou", CLAIM), ("alerta", CLAIM),
    ("alertado", CLAIM_ED), ("alertam", CLAIM), ("alertando", CLAIM_ING), ("alertar", CLAIM_TO),
    ("alertaram", CLAIM), ("alertava", CLAIM), ("alertavam", CLAIM), ("alertou", CLAIM), ("anuncia", CLAIM),
    ("anunciado", CLAIM_ED), ("anunciam", CLAIM), ("anunciando", CLAIM_ING), ("anunciar", CLAIM_TO),
    ("anunciaram", CLAIM), ("anunciava", CLAIM), ("anunciavam", CLAIM), ("anunciou", CLAIM),
    ("apelida", CALL), ("apelidado", CALL_ED), ("apelidam", CALL), ("apelidando", CALL_ING),
    ("apelidar", CALL_TO), ("apelidaram", CALL), ("apelidava", CALL), ("apelidavam", CALL),
    ("apelidou", CALL), ("argumenta", CLAIM), ("argumentado", CLAIM_ED), ("argumentam", CLAIM),
    ("argumentando", CLAIM_ING), ("argumentar", CLAIM_TO), ("argumentaram", CLAIM), ("argumentava", CLAIM),
    ("argumentavam", CLAIM), ("argumentou", CLAIM), ("assegura", CLAIM), ("assegurado", CLAIM_ED),
    ("asseguram", CLAIM), ("assegurando", CLAIM_ING), ("assegurar", CLAIM_TO), ("asseguraram", CLAIM),
    ("assegurava", CLAIM), ("asseguravam", CLAIM), ("assegurou", CLAIM), ("avisa", CLAIM),
    ("avisado", CLAIM_ED), ("avisar", CLAIM_TO), ("avisou", CLAIM), ("brinca", GESTURE),
    ("brincou", GESTURE), ("chama", CALL), ("chamado", CALL_ED), ("chamam", CALL), ("chamando", CALL_ING),
    ("chamar", CALL_TO), ("chamaram", CALL), ("chamava", CALL), ("chamavam", CALL), ("chamou", CALL),
    ("classifica", CALL), ("classificado", CALL_ED), ("classificam", CALL), ("classificando", CALL_ING),
    ("classificar", CALL_TO), ("classificaram", CALL), ("classificava", CALL), ("classificavam", CALL),
    ("classificou", CALL), ("cobra", ACT), ("cobrado", ACT_ED), ("cobram", ACT), ("cobrando", ACT_ING),
    ("cobrar", ACT_TO), ("cobraram", ACT), ("cobrava", ACT), ("cobravam", ACT), ("cobrou", ACT),
    ("comenta", SAY), ("comentado", SAY_ED), ("comentam", SAY), ("comentando", SAY_ING),
    ("comentar", SAY_TO), ("comentaram", SAY), ("comentava", SAY), ("comentavam", SAY), ("comentou", SAY),
    ("completa", SAY), ("completado", SAY_ED), ("completam", SAY), ("completando", SAY_ING),
    ("completar", SAY_TO), ("completaram", SAY), ("completava", SAY), ("completavam", SAY),
    ("completou", SAY), ("conclui", SAY), ("concluindo", SAY_ING), ("concluir", SAY_TO), ("concluiu", SAY),
    ("concluído", SAY_ED), ("condena", ACT), ("condenado", ACT_ED), ("condenam", ACT),
    ("condenando", ACT_ING), ("condenar", ACT_TO), ("condenaram", ACT), ("condenava", ACT),
    ("condenavam", ACT), ("condenou", ACT), ("confirma", CLAIM), ("confirmado", CLAIM_ED),
    ("confirmam", CLAIM), ("confirmando", CLAIM_ING), ("confirmar", CLAIM_TO), ("confirmaram", CLAIM),
    ("confirmava", CLAIM), ("confirmavam", CLAIM), ("confirmou", CLAIM), ("considera", THINK),
    ("considerado", THINK_ED), ("consideram", THINK), ("considerando", THINK_ING), ("considerar", THINK_TO),
    ("consideraram", THINK), ("considerava", THINK), ("consideravam", THINK), ("considerou", THINK),
    ("contado", SAY_ED), ("contam", SAY), ("contando", SAY_ING), ("contar", SAY_TO), ("contaram", SAY),
    ("contava", SAY), ("contavam", SAY), ("continua", SAY), ("continuou", SAY), ("contou", SAY),
    ("critica", ACT), ("criticado", ACT_ED), ("criticam", ACT), ("criticando", ACT_ING),
    ("criticar", ACT_TO), ("criticaram", ACT), ("criticava", ACT), ("criticavam", ACT), ("criticou", ACT),
    ("declara", SAY), ("declarado", SAY_ED), ("declaram", SAY), ("declarando", SAY_ING),
    ("declarar", SAY_TO), ("declararam", SAY), ("declarava", SAY), ("declaravam", SAY), ("declarou", SAY),
    ("defende", CLAIM), ("defender", CLAIM_TO), ("defendeu", CLAIM), ("defendido", CLAIM_ED),
    ("define", CALL), ("definido", CALL_ED), ("definir", CALL_TO), ("definiu", CALL), ("denuncia", CLAIM),
    ("denunciado", CLAIM_ED), ("denunciam", CLAIM), ("denunciando", CLAIM_ING), ("denunciar", CLAIM_TO),
    ("denunciaram", CLAIM), ("denunciava", CLAIM), ("denunciavam", CLAIM), ("denunciou", CLAIM),
    ("desabafa", GESTURE), ("desabafado", GESTURE_ED), ("desabafam", GESTURE), ("desabafando", GESTURE_ING),
    ("desabafar", GESTURE_TO), ("desabafaram", GESTURE), ("desabafava", GESTURE), ("desabafavam", GESTURE),
    ("desabafou", GESTURE), ("descreve", CALL), ("descrever", CALL_TO), ("descreveu", CALL),
    ("descrito", CALL_ED), ("destaca", CLAIM), ("destacado", CLAIM_ED), ("destacam", CLAIM),
    ("destacando", CLAIM_ING), ("destacar", CLAIM_TO), ("destacaram", CLAIM), ("destacava", CLAIM),
    ("destacavam", CLAIM), ("destacou", CLAIM), ("disse", SAY), ("disseram", SAY), ("dito", SAY_ED),
    ("diz", SAY), ("dizem", SAY), ("dizendo", SAY_ING), ("dizer", SAY_TO), ("dizia", SAY), ("diziam", SAY),
    ("elogia", ACT), ("elogiado", ACT_ED), ("elogiam", ACT), ("elogiando", ACT_ING), ("elogiar", ACT_TO),
    ("elogiaram", ACT), ("elogiava", ACT), ("elogiavam", ACT), ("elogiou", ACT), ("escreve", WRITE),
    ("escrevem", WRITE), ("escrevendo", WRITE_ING), ("escrever", WRITE_TO), ("escreveram", WRITE),
    ("escreveu", WRITE), ("escrevia", WRITE), ("escrito", WRITE_ED), ("espera", THINK),
    ("esperado", THINK_ED), ("esperar", THINK_TO), ("esperava", THINK), ("exclama", GESTURE),
    ("exclamado", GESTURE_ED), ("exclamam", GESTURE), ("exclamando", GESTURE_ING), ("exclamar", GESTURE_TO),
    ("exclamaram", GESTURE), ("exclamava", GESTURE), ("exclamavam", GESTURE), ("exclamou", GESTURE),
    ("exige", ACT), ("exigido", ACT_ED), ("exigir", ACT_TO), ("exigiu", ACT), ("explica", SAY),
    ("explicado", SAY_ED), ("explicam", SAY), ("explicando", SAY_ING), ("explicar", SAY_TO),
    ("explicaram", SAY), ("explicava", SAY), ("explicavam", SAY), ("explicou", SAY), ("fala", SAY),
    ("falado", SAY_ED), ("falam", SAY), ("falando", SAY_ING), ("falar", SAY_TO), ("falaram", SAY),
    ("falava", SAY), ("falavam", SAY), ("falou", SAY), ("garante", CLAIM), ("garantem", CLAIM),
    ("garantido", CLAIM_ED), ("garantir", CLAIM_TO), ("garantiu", CLAIM), ("grita", GESTURE),
    ("gritado", GESTURE_ED), ("gritam", GESTURE), ("gritando", GESTURE_ING), ("gritar", GESTURE_TO),
    ("gritaram", GESTURE), ("gritava", GESTURE), ("gritavam", GESTURE), ("gritou", GESTURE),
    ("indaga", ASK), ("indagado", ASK_ED), ("indagam", ASK), ("indagando", ASK_ING), ("indagar", ASK_TO),
    ("indagaram", ASK), ("indagava", ASK), ("indagavam", ASK), ("indagou", ASK), ("indica", SAY),
    ("indicado", SAY_ED), ("indicam", SAY), ("indicando", SAY_ING), ("indicar", SAY_TO), ("indicaram", SAY),
    ("indicava", SAY), ("indicavam", SAY), ("indicou", SAY), ("informa", SAY), ("informado", SAY_ED),
    ("informam", SAY), ("informando", SAY_ING), ("informar", SAY_TO), ("informaram", SAY),
    ("informava", SAY), ("informavam", SAY), ("informou", SAY), ("insiste", CLAIM), ("insistem", CLAIM),
    ("insistido", CLAIM_ED), ("insistir", CLAIM_TO), ("insistiu", CLAIM), ("ironiza", GESTURE),
    ("ironizou", GESTURE), ("lamenta", ACT), ("lamentado", ACT_ED), ("lamentam", ACT),
    ("lamentando", ACT_ING), ("lamentar", ACT_TO), ("lamentaram", ACT), ("lamentava", ACT),
    ("lamentavam", ACT), ("lamentou", ACT), ("lembra", SAY), ("lembrado", SAY_ED), ("lembram", SAY),
    ("lembrando", SAY_ING), ("lembrar", SAY_TO), ("lembraram", SAY), ("lembrava", SAY), ("lembravam", SAY),
    ("lembrou", SAY), ("murmura", GESTURE), ("murmurado", GESTURE_ED), ("murmuram", GESTURE),
    ("murmurando", GESTURE_ING), ("murmurar", GESTURE_TO), ("murmuraram", GESTURE), ("murmurava", GESTURE),
    ("murmuravam", GESTURE), ("murmurou", GESTURE), ("nega", CLAIM), ("negado", CLAIM_ED),
    ("negar", CLAIM_TO), ("negou", CLAIM), ("notado", SAY_ED), ("notam", SAY), ("notando", SAY_ING),
    ("notar", SAY_TO), ("notaram", SAY), ("notava", SAY), ("notavam", SAY), ("notou", SAY),
    ("observa", SAY), ("observado", SAY_ED), ("observam", SAY), ("observando", SAY_ING),
    ("observar", SAY_TO), ("observaram", SAY), ("observava", SAY), ("observavam", SAY), ("observou", SAY),
    ("opina", THINK), ("opinado", THINK_ED), ("opinam", THINK), ("opinando", THINK_ING),
    ("opinar", THINK_TO), ("opinaram", THINK), ("opinava", THINK), ("opinavam", THINK), ("opinou", THINK),
    ("pede", ACT), ("pedem", ACT), ("pedido", ACT_ED), ("pedindo", ACT_ING), ("pedir", ACT_TO),
    ("pediram", ACT), ("pediu", ACT), ("pensa", THINK), ("pensado", THINK_ED), ("pensam", THINK),
    ("pensando", THINK_ING), ("pensar", THINK_TO), ("pensaram", THINK), ("pensava", THINK),
    ("pensavam", THINK), ("pensou", THINK), ("pergunta", ASK), ("perguntado", ASK_ED), ("perguntam", ASK),
    ("perguntando", ASK_ING), ("perguntar", ASK_TO), ("perguntaram", ASK), ("perguntava", ASK),
    ("perguntavam", ASK), ("perguntou", ASK), ("pontuado", SAY_ED), ("pontuando", SAY_ING),
    ("pontuar", SAY_TO), ("pontuaram", SAY), ("pontuava", SAY), ("pontuavam", SAY), ("pontuou", SAY),
    ("posta", WRITE), ("postado", WRITE_ED), ("postam", WRITE), ("postando", WRITE_ING),
    ("postar", WRITE_TO), ("postaram", WRITE), ("postava", WRITE), ("postavam", WRITE), ("postou", WRITE),
    ("promete", CLAIM), ("prometer", CLAIM_TO), ("prometeu", CLAIM), ("prometido", CLAIM_ED),
    ("prossegue", SAY), ("prosseguiu", SAY), ("publica", WRITE), ("publicado", WRITE_ED),
    ("publicam", WRITE), ("publicando", WRITE_ING), ("publicar", WRITE_TO), ("publicaram", WRITE),
    ("publicava", WRITE), ("publicavam", WRITE), ("publicou", WRITE), ("questiona", ASK),
    ("questionado", ASK_ED), ("questionam", ASK), ("questionando", ASK_ING), ("questionar", ASK_TO),
    ("questionaram", ASK), ("questionava", ASK), ("questionavam", ASK), ("questionou", ASK),
    ("reafirma", CLAIM), ("reafirmado", CLAIM_ED), ("reafirmam", CLAIM), ("reafirmando", CLAIM_ING),
    ("reafirmar", CLAIM_TO), ("reafirmaram", CLAIM), ("reafirmava", CLAIM), ("reafirmavam", CLAIM),
    ("reafirmou", CLAIM), ("reconhece", CLAIM), ("reconhecer", CLAIM_TO), ("reconheceu", CLAIM),
    ("reconhecido", CLAIM_ED), ("recorda", SAY), ("recordado", SAY_ED), ("recordam", SAY),
    ("recordando", SAY_ING), ("recordar", SAY_TO), ("recordaram", SAY), ("recordava", SAY),
    ("recordavam", SAY), ("recordou", SAY), ("refere", SAY), ("referido", SAY_ED), ("referir", SAY_TO),
    ("referiu", SAY), ("reforça", CLAIM), ("reforçado", CLAIM_ED), ("reforçar", CLAIM_TO),
    ("reforçou", CLAIM), ("rejeita", ACT), ("rejeitado", ACT_ED), ("rejeitam", ACT),
    ("rejeitando", ACT_ING), ("rejeitar", ACT_TO), ("rejeitaram", ACT), ("rejeitava", ACT),
    ("rejeitavam", ACT), ("rejeitou", ACT), ("relata", SAY), ("relatado", SAY_ED), ("relatam", SAY),
    ("relatando", SAY_ING), ("relatar", SAY_TO), ("relataram", SAY), ("relatava", SAY), ("relatavam", SAY),
    ("relatou", SAY), ("replica", SAY), ("replicado", SAY_ED), ("replicam", SAY), ("replicando", SAY_ING),
    ("replicar", SAY_TO), ("replicaram", SAY), ("replicava", SAY), ("replicavam", SAY), ("replicou", SAY),
    ("responde", SAY), ("respondem", SAY), ("respondendo", SAY_ING), ("responder", SAY_TO),
    ("responderam", SAY), ("respondeu", SAY), ("respondia", SAY), ("respondido", SAY_ED), ("ressalta", SAY),
    ("ressaltado", SAY_ED), ("ressaltam", SAY), ("ressaltando", SAY_ING), ("ressaltar", SAY_TO),
    ("ressaltaram", SAY), ("ressaltava", SAY), ("ressaltavam", SAY), ("ressaltou", SAY), ("revela", CLAIM),
    ("revelado", CLAIM_ED), ("revelam", CLAIM), ("revelando", CLAIM_ING), ("revelar", CLAIM_TO),
    ("revelaram", CLAIM), ("revelava", CLAIM), ("revelavam", CLAIM), ("revelou", CLAIM), ("ri", GESTURE),
    ("riu", GESTURE), ("sorri", GESTURE), ("sorriu", GESTURE), ("sublinha", CLAIM),
    ("sublinhado", CLAIM_ED), ("sublinham", CLAIM), ("sublinhando", CLAIM_ING), ("sublinhar", CLAIM_TO),
    ("sublinharam", CLAIM), ("sublinhava", CLAIM), ("sublinhavam", CLAIM), ("sublinhou", CLAIM),
    ("sussurra", GESTURE), ("sussurrado", GESTURE_ED), ("sussurram", GESTURE), ("sussurrando", GESTURE_ING),
    ("sussurrar", GESTURE_TO), ("sussurraram", GESTURE), ("sussurrava", GESTURE), ("sussurravam", GESTURE),
    ("sussurrou", GESTURE), ("sustenta", CLAIM), ("sustentado", CLAIM_ED), ("sustentar", CLAIM_TO),
    ("sustentou", CLAIM), ("tuita", WRITE), ("tuitado", WRITE_ED), ("tuitam", WRITE),
    ("tuitando", WRITE_ING), ("tuitar", WRITE_TO), ("tuitaram", WRITE), ("tuitava", WRITE),
    ("tuitavam", WRITE), ("tuitou", WRITE),
];

#[rustfmt::skip]
static TITLES: &[(&str, Option<Gender>)] = &[
    ("coronel", MAN), ("deputada", WOMAN), ("deputado", MAN), ("dom", MAN), ("dona", WOMAN),
    ("doutor", MAN), ("doutora", WOMAN), ("dr", None), ("dra", WOMAN), ("general", MAN),
    ("governador", MAN), ("governadora", WOMAN), ("juiz", None), ("ministra", WOMAN), ("ministro", MAN),
    ("papa", MAN), ("prefeita", WOMAN), ("prefeito", MAN), ("presidenta", WOMAN), ("presidente", MAN),
    ("princesa", WOMAN), ("professor", MAN), ("professora", WOMAN), ("príncipe", MAN), ("rainha", WOMAN),
    ("rei", MAN), ("senador", MAN), ("senadora", WOMAN), ("senhor", MAN), ("senhora", WOMAN), ("sr", MAN),
    ("sra", WOMAN),
];

#[rustfmt::skip]
static ROLES: &[(&str, Option<Gender>)] = &[
    ("advogada", WOMAN), ("advogado", MAN), ("agricultor", MAN), ("agricultora", WOMAN), ("analista", None),
    ("ativista", None), ("autoridades", None), ("diretor", MAN), ("diretora", WOMAN), ("economista", None),
    ("especialistas", None), ("estudante", None), ("familiares", None), ("filha", WOMAN), ("filho", MAN),
    ("fontes", None), ("governo", None), ("homem", MAN), ("irmã", WOMAN), ("irmão", MAN),
    ("jornalista", None), ("ministra", WOMAN), ("ministro", MAN), ("morador", MAN), ("moradora", WOMAN),
    ("moradores", None), ("mulher", WOMAN), ("mãe", WOMAN), ("médica", WOMAN), ("médico", MAN),
    ("oposição", None), ("pai", MAN), ("pesquisador", MAN), ("pesquisadora", WOMAN), ("polícia", None),
    ("porta-voz", None), ("prefeita", WOMAN), ("prefeito", MAN), ("presidenta", WOMAN), ("presidente", MAN),
    ("professor", MAN), ("professora", WOMAN), ("sindicatos", None), ("testemunha", None),
    ("treinador", MAN), ("treinadora", WOMAN), ("vizinha", WOMAN), ("vizinho", MAN), ("vítimas", None),
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
static NOUNS: &[&str] = &[
    "carta", "comentário", "comunicado", "declaração", "declarações", "discurso", "entrevista", "mensagem",
    "nota", "palavras", "pergunta", "resposta", "tuíte",
];

#[rustfmt::skip]
static ACCORDING_TO: &[&str] = &[
    "de acordo com", "nas palavras de", "segundo", "conforme",
];

#[rustfmt::skip]
static PARTICLES: &[&str] = &[
    "al", "d", "da", "das", "de", "di", "do", "dos", "e", "la", "van", "von",
];

#[rustfmt::skip]
static AUXILIARIES: &[&str] = &[
    "era", "eram", "está", "estão", "foi", "foram", "ha", "havia", "há", "seria", "será", "são", "tem",
    "tinha", "tinham", "têm", "é",
];

#[rustfmt::skip]
static DETERMINERS: &[&str] = &[
    "a", "alguns", "aquela", "aquele", "as", "cada", "essa", "esse", "esta", "este", "meu", "minha",
    "muitos", "nossa", "nosso", "o", "os", "outra", "outro", "seu", "seus", "sua", "suas", "um", "uma",
    "várias", "vários",
];

#[rustfmt::skip]
static PREPOSITIONS: &[&str] = &[
    "a", "ao", "aos", "após", "até", "com", "contra", "da", "das", "de", "desde", "do", "dos", "durante",
    "em", "entre", "na", "nas", "no", "nos", "para", "pela", "pelas", "pelo", "pelos", "perante", "por",
    "sem", "sob", "sobre", "à", "às",
];

#[rustfmt::skip]
static THAT: &[&str] = &[
    "que", "se", "como",
];

#[rustfmt::skip]
static COMMON: &[&str] = &[
    "a", "ao", "aos", "as", "até", "com", "como", "da", "das", "de", "depois", "do", "dos", "e", "ela",
    "ele", "em", "entre", "era", "essa", "esse", "esta", "este", "está", "eu", "foi", "há", "isso", "já",
    "mais", "mas", "me", "mesmo", "muito", "na", "nas", "nem", "no", "nos", "não", "nós", "o", "os", "ou",
    "para", "pela", "pelo", "por", "porque", "quando", "que", "se", "sem", "ser", "seu", "sua", "são",
    "também", "tem", "ter", "um", "uma", "à", "às", "é",
];

#[rustfmt::skip]
static DATES: &[&str] = &[
    "abril", "agosto", "dezembro", "domingo", "fevereiro", "janeiro", "julho", "junho", "maio", "março",
    "novembro", "outubro", "quarta", "quinta", "segunda", "setembro", "sexta", "sábado", "terça",
];

#[rustfmt::skip]
static LABELS: &[&str] = &[
    "pergunta", "resposta", "p", "r",
];
