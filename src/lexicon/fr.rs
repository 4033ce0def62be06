//! French: words of reported speech.

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

pub(super) static FR: Lexicon = Lexicon {
    code: "fr",
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
    joiners: &["car", "donc", "et", "lorsque", "mais", "or", "ou", "puis", "puisque", "quand", "tandis"],
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
    ("accusa", ACT), ("accusaient", ACT), ("accusait", ACT), ("accusant", ACT_ING), ("accuse", ACT),
    ("accusent", ACT), ("accuser", ACT_TO), ("accusera", ACT), ("accusèrent", ACT), ("accusé", ACT_ED),
    ("admet", CLAIM), ("admettait", CLAIM), ("admettre", CLAIM_TO), ("admis", CLAIM_ED), ("admit", CLAIM),
    ("affirma", CLAIM), ("affirmaient", CLAIM), ("affirmait", CLAIM), ("affirmant", CLAIM_ING),
    ("affirme", CLAIM), ("affirment", CLAIM), ("affirmer", CLAIM_TO), ("affirmera", CLAIM),
    ("affirmèrent", CLAIM), ("affirmé", CLAIM_ED), ("ajouta", SAY), ("ajoutaient", SAY), ("ajoutait", SAY),
    ("ajoutant", SAY_ING), ("ajoute", SAY), ("ajoutent", SAY), ("ajouter", SAY_TO), ("ajoutera", SAY),
    ("ajoutèrent", SAY), ("ajouté", SAY_ED), ("amuse", GESTURE), ("annonce", CLAIM), ("annoncent", CLAIM),
    ("annoncer", CLAIM_TO), ("annoncera", CLAIM), ("annoncèrent", CLAIM), ("annoncé", CLAIM_ED),
    ("annonça", CLAIM), ("annonçaient", CLAIM), ("annonçait", CLAIM), ("annonçant", CLAIM_ING),
    ("appela", CALL), ("appelait", CALL), ("appeler", CALL_TO), ("appelle", CALL), ("appellent", CALL),
    ("appelé", CALL_ED), ("argumenta", CLAIM), ("argumentaient", CLAIM), ("argumentait", CLAIM),
    ("argumentant", CLAIM_ING), ("argumente", CLAIM), ("argumentent", CLAIM), ("argumenter", CLAIM_TO),
    ("argumentera", CLAIM), ("argumentèrent", CLAIM), ("argumenté", CLAIM_ED), ("assura", CLAIM),
    ("assuraient", CLAIM), ("assurait", CLAIM), ("assurant", CLAIM_ING), ("assure", CLAIM),
    ("assurent", CLAIM), ("assurer", CLAIM_TO), ("assurera", CLAIM), ("assurèrent", CLAIM),
    ("assuré", CLAIM_ED), ("avance", CLAIM), ("avancent", CLAIM), ("avancer", CLAIM_TO),
    ("avancera", CLAIM), ("avancèrent", CLAIM), ("avancé", CLAIM_ED), ("avança", CLAIM),
    ("avançaient", CLAIM), ("avançait", CLAIM), ("avançant", CLAIM_ING), ("averti", CLAIM_ED),
    ("avertir", CLAIM_TO), ("avertissait", CLAIM), ("avertit", CLAIM), ("chuchota", GESTURE),
    ("chuchotaient", GESTURE), ("chuchotait", GESTURE), ("chuchotant", GESTURE_ING), ("chuchote", GESTURE),
    ("chuchotent", GESTURE), ("chuchoter", GESTURE_TO), ("chuchotera", GESTURE), ("chuchotèrent", GESTURE),
    ("chuchoté", GESTURE_ED), ("clama", CLAIM), ("clamaient", CLAIM), ("clamait", CLAIM),
    ("clamant", CLAIM_ING), ("clame", CLAIM), ("clament", CLAIM), ("clamer", CLAIM_TO), ("clamera", CLAIM),
    ("clamèrent", CLAIM), ("clamé", CLAIM_ED), ("commenta", SAY), ("commentaient", SAY),
    ("commentait", SAY), ("commentant", SAY_ING), ("commente", SAY), ("commentent", SAY),
    ("commenter", SAY_TO), ("commentera", SAY), ("commentèrent", SAY), ("commenté", SAY_ED),
    ("conclu", SAY_ED), ("concluait", SAY), ("concluant", SAY_ING), ("conclure", SAY_TO), ("conclut", SAY),
    ("condamna", ACT), ("condamnaient", ACT), ("condamnait", ACT), ("condamnant", ACT_ING),
    ("condamne", ACT), ("condamnent", ACT), ("condamner", ACT_TO), ("condamnera", ACT),
    ("condamnèrent", ACT), ("condamné", ACT_ED), ("confia", SAY), ("confiait", SAY), ("confie", SAY),
    ("confient", SAY), ("confier", SAY_TO), ("confirma", CLAIM), ("confirmaient", CLAIM),
    ("confirmait", CLAIM), ("confirmant", CLAIM_ING), ("confirme", CLAIM), ("confirment", CLAIM),
    ("confirmer", CLAIM_TO), ("confirmera", CLAIM), ("confirmèrent", CLAIM), ("confirmé", CLAIM_ED),
    ("confié", SAY_ED), ("constata", THINK), ("constataient", THINK), ("constatait", THINK),
    ("constatant", THINK_ING), ("constate", THINK), ("constatent", THINK), ("constater", THINK_TO),
    ("constatera", THINK), ("constatèrent", THINK), ("constaté", THINK_ED), ("cria", GESTURE),
    ("criaient", GESTURE), ("criait", GESTURE), ("criant", GESTURE_ING), ("crie", GESTURE),
    ("crient", GESTURE), ("crier", GESTURE_TO), ("criera", GESTURE), ("critiqua", ACT),
    ("critiquaient", ACT), ("critiquait", ACT), ("critiquant", ACT_ING), ("critique", ACT),
    ("critiquent", ACT), ("critiquer", ACT_TO), ("critiquera", ACT), ("critiquèrent", ACT),
    ("critiqué", ACT_ED), ("crièrent", GESTURE), ("crié", GESTURE_ED), ("croient", THINK),
    ("croire", THINK_TO), ("croit", THINK), ("croyait", THINK), ("cru", THINK_ED), ("demanda", ASK),
    ("demandaient", ASK), ("demandait", ASK), ("demandant", ASK_ING), ("demande", ASK), ("demandent", ASK),
    ("demander", ASK_TO), ("demandera", ASK), ("demandèrent", ASK), ("demandé", ASK_ED), ("dira", SAY),
    ("dire", SAY_TO), ("dirent", SAY), ("disaient", SAY), ("disait", SAY), ("disant", SAY_ING),
    ("disent", SAY), ("dit", SAY), ("dite", SAY_ED), ("déclara", SAY), ("déclaraient", SAY),
    ("déclarait", SAY), ("déclarant", SAY_ING), ("déclare", SAY), ("déclarent", SAY), ("déclarer", SAY_TO),
    ("déclarera", SAY), ("déclarèrent", SAY), ("déclaré", SAY_ED), ("décrire", CALL_TO), ("décrit", CALL),
    ("décrivait", CALL), ("dénonce", CLAIM), ("dénoncent", CLAIM), ("dénoncer", CLAIM_TO),
    ("dénoncera", CLAIM), ("dénoncèrent", CLAIM), ("dénoncé", CLAIM_ED), ("dénonça", CLAIM),
    ("dénonçaient", CLAIM), ("dénonçait", CLAIM), ("dénonçant", CLAIM_ING), ("déplora", ACT),
    ("déplorait", ACT), ("déplore", ACT), ("déplorer", ACT_TO), ("déploré", ACT_ED), ("détailla", SAY),
    ("détaillaient", SAY), ("détaillait", SAY), ("détaillant", SAY_ING), ("détaille", SAY),
    ("détaillent", SAY), ("détailler", SAY_TO), ("détaillera", SAY), ("détaillèrent", SAY),
    ("détaillé", SAY_ED), ("espère", THINK), ("espérait", THINK), ("espérer", THINK_TO),
    ("espéré", THINK_ED), ("estima", CLAIM), ("estimaient", CLAIM), ("estimait", CLAIM),
    ("estimant", CLAIM_ING), ("estime", CLAIM), ("estiment", CLAIM), ("estimer", CLAIM_TO),
    ("estimera", CLAIM), ("estimèrent", CLAIM), ("estimé", CLAIM_ED), ("exclama", GESTURE),
    ("exclamait", GESTURE), ("exclame", GESTURE), ("exclamé", GESTURE_ED), ("exige", ACT), ("exigea", ACT),
    ("exigeaient", ACT), ("exigeait", ACT), ("exigeant", ACT_ING), ("exigent", ACT), ("exiger", ACT_TO),
    ("exigera", ACT), ("exigèrent", ACT), ("exigé", ACT_ED), ("expliqua", SAY), ("expliquaient", SAY),
    ("expliquait", SAY), ("expliquant", SAY_ING), ("explique", SAY), ("expliquent", SAY),
    ("expliquer", SAY_TO), ("expliquera", SAY), ("expliquèrent", SAY), ("expliqué", SAY_ED),
    ("glissa", GESTURE), ("glissaient", GESTURE), ("glissait", GESTURE), ("glissant", GESTURE_ING),
    ("glisse", GESTURE), ("glissent", GESTURE), ("glisser", GESTURE_TO), ("glissera", GESTURE),
    ("glissèrent", GESTURE), ("glissé", GESTURE_ED), ("indigne", GESTURE), ("indigné", GESTURE_ED),
    ("indiqua", SAY), ("indiquaient", SAY), ("indiquait", SAY), ("indiquant", SAY_ING), ("indique", SAY),
    ("indiquent", SAY), ("indiquer", SAY_TO), ("indiquera", SAY), ("indiquèrent", SAY), ("indiqué", SAY_ED),
    ("insista", CLAIM), ("insistaient", CLAIM), ("insistait", CLAIM), ("insistant", CLAIM_ING),
    ("insiste", CLAIM), ("insistent", CLAIM), ("insister", CLAIM_TO), ("insistera", CLAIM),
    ("insistèrent", CLAIM), ("insisté", CLAIM_ED), ("insurge", GESTURE), ("insurgé", GESTURE_ED),
    ("interroge", ASK), ("interrogea", ASK), ("interrogeaient", ASK), ("interrogeait", ASK),
    ("interrogeant", ASK_ING), ("interrogent", ASK), ("interroger", ASK_TO), ("interrogera", ASK),
    ("interrogèrent", ASK), ("interrogé", ASK_ED), ("ironisa", GESTURE), ("ironisaient", GESTURE),
    ("ironisait", GESTURE), ("ironisant", GESTURE_ING), ("ironise", GESTURE), ("ironisent", GESTURE),
    ("ironiser", GESTURE_TO), ("ironisera", GESTURE), ("ironisèrent", GESTURE), ("ironisé", GESTURE_ED),
    ("juge", CLAIM), ("jugea", CLAIM), ("jugeaient", CLAIM), ("jugeait", CLAIM), ("jugeant", CLAIM_ING),
    ("jugent", CLAIM), ("juger", CLAIM_TO), ("jugera", CLAIM), ("jugèrent", CLAIM), ("jugé", CLAIM_ED),
    ("lance", SAY), ("lancent", SAY), ("lancer", SAY_TO), ("lancera", SAY), ("lancèrent", SAY),
    ("lancé", SAY_ED), ("lança", SAY), ("lançaient", SAY), ("lançait", SAY), ("lançant", SAY_ING),
    ("martela", CLAIM), ("martelaient", CLAIM), ("martelait", CLAIM), ("martelant", CLAIM_ING),
    ("martele", CLAIM), ("martelent", CLAIM), ("marteler", CLAIM_TO), ("martelera", CLAIM),
    ("martelèrent", CLAIM), ("martelé", CLAIM_ED), ("murmura", GESTURE), ("murmuraient", GESTURE),
    ("murmurait", GESTURE), ("murmurant", GESTURE_ING), ("murmure", GESTURE), ("murmurent", GESTURE),
    ("murmurer", GESTURE_TO), ("murmurera", GESTURE), ("murmurèrent", GESTURE), ("murmuré", GESTURE_ED),
    ("niait", CLAIM), ("nie", CLAIM), ("nier", CLAIM_TO), ("nié", CLAIM_ED), ("nomma", CALL),
    ("nommaient", CALL), ("nommait", CALL), ("nommant", CALL_ING), ("nomme", CALL), ("nomment", CALL),
    ("nommer", CALL_TO), ("nommera", CALL), ("nommèrent", CALL), ("nommé", CALL_ED), ("nota", SAY),
    ("notaient", SAY), ("notait", SAY), ("notant", SAY_ING), ("noter", SAY_TO), ("notera", SAY),
    ("notèrent", SAY), ("noté", SAY_ED), ("observa", SAY), ("observaient", SAY), ("observait", SAY),
    ("observant", SAY_ING), ("observe", SAY), ("observent", SAY), ("observer", SAY_TO), ("observera", SAY),
    ("observèrent", SAY), ("observé", SAY_ED), ("pensa", THINK), ("pensait", THINK), ("pense", THINK),
    ("pensent", THINK), ("penser", THINK_TO), ("pensé", THINK_ED), ("plaida", CLAIM), ("plaidaient", CLAIM),
    ("plaidait", CLAIM), ("plaidant", CLAIM_ING), ("plaide", CLAIM), ("plaident", CLAIM),
    ("plaider", CLAIM_TO), ("plaidera", CLAIM), ("plaidèrent", CLAIM), ("plaidé", CLAIM_ED),
    ("plaisanta", GESTURE), ("plaisantaient", GESTURE), ("plaisantait", GESTURE),
    ("plaisantant", GESTURE_ING), ("plaisante", GESTURE), ("plaisantent", GESTURE),
    ("plaisanter", GESTURE_TO), ("plaisantera", GESTURE), ("plaisantèrent", GESTURE),
    ("plaisanté", GESTURE_ED), ("posta", WRITE), ("postaient", WRITE), ("postait", WRITE),
    ("postant", WRITE_ING), ("poste", WRITE), ("postent", WRITE), ("poster", WRITE_TO), ("postera", WRITE),
    ("postèrent", WRITE), ("posté", WRITE_ED), ("poursuit", SAY), ("poursuivait", SAY),
    ("poursuivant", SAY_ING), ("poursuivent", SAY), ("poursuivi", SAY_ED), ("poursuivit", SAY),
    ("poursuivre", SAY_TO), ("promet", CLAIM), ("promettait", CLAIM), ("promettre", CLAIM_TO),
    ("promis", CLAIM_ED), ("promit", CLAIM), ("précisa", SAY), ("précisaient", SAY), ("précisait", SAY),
    ("précisant", SAY_ING), ("précise", SAY), ("précisent", SAY), ("préciser", SAY_TO), ("précisera", SAY),
    ("précisèrent", SAY), ("précisé", SAY_ED), ("prétend", CLAIM), ("prétendait", CLAIM),
    ("prétendre", CLAIM_TO), ("prétendu", CLAIM_ED), ("prévenait", CLAIM), ("prévenir", CLAIM_TO),
    ("prévenu", CLAIM_ED), ("prévient", CLAIM), ("publia", WRITE), ("publiait", WRITE), ("publie", WRITE),
    ("publier", WRITE_TO), ("publié", WRITE_ED), ("qualifia", CALL), ("qualifiaient", CALL),
    ("qualifiait", CALL), ("qualifiant", CALL_ING), ("qualifie", CALL), ("qualifient", CALL),
    ("qualifier", CALL_TO), ("qualifiera", CALL), ("qualifièrent", CALL), ("qualifié", CALL_ED),
    ("raconta", SAY), ("racontaient", SAY), ("racontait", SAY), ("racontant", SAY_ING), ("raconte", SAY),
    ("racontent", SAY), ("raconter", SAY_TO), ("racontera", SAY), ("racontèrent", SAY), ("raconté", SAY_ED),
    ("rappela", SAY), ("rappelaient", SAY), ("rappelait", SAY), ("rappelant", SAY_ING), ("rappele", SAY),
    ("rappelent", SAY), ("rappeler", SAY_TO), ("rappelera", SAY), ("rappelle", SAY), ("rappellent", SAY),
    ("rappelèrent", SAY), ("rappelé", SAY_ED), ("reconnaissait", SAY), ("reconnaît", SAY),
    ("reconnaître", SAY_TO), ("reconnu", SAY_ED), ("reconnut", SAY), ("regretta", CLAIM),
    ("regrettaient", CLAIM), ("regrettait", CLAIM), ("regrettant", CLAIM_ING), ("regrette", CLAIM),
    ("regrettent", CLAIM), ("regretter", CLAIM_TO), ("regrettera", CLAIM), ("regrettèrent", CLAIM),
    ("regretté", CLAIM_ED), ("remarqua", SAY), ("remarquaient", SAY), ("remarquait", SAY),
    ("remarquant", SAY_ING), ("remarque", SAY), ("remarquent", SAY), ("remarquer", SAY_TO),
    ("remarquera", SAY), ("remarquèrent", SAY), ("remarqué", SAY_ED), ("reprenait", SAY), ("reprend", SAY),
    ("reprendre", SAY_TO), ("repris", SAY_ED), ("reprit", SAY), ("ri", GESTURE_ED), ("riait", GESTURE),
    ("rire", GESTURE_TO), ("rit", GESTURE), ("réclama", ACT), ("réclamaient", ACT), ("réclamait", ACT),
    ("réclamant", ACT_ING), ("réclame", ACT), ("réclament", ACT), ("réclamer", ACT_TO), ("réclamera", ACT),
    ("réclamèrent", ACT), ("réclamé", ACT_ED), ("réjoui", GESTURE_ED), ("réjouissait", GESTURE),
    ("réjouit", GESTURE), ("répliqua", SAY), ("répliquaient", SAY), ("répliquait", SAY),
    ("répliquant", SAY_ING), ("réplique", SAY), ("répliquent", SAY), ("répliquer", SAY_TO),
    ("répliquera", SAY), ("répliquèrent", SAY), ("répliqué", SAY_ED), ("répond", SAY), ("répondait", SAY),
    ("répondant", SAY_ING), ("répondent", SAY), ("répondit", SAY), ("répondre", SAY_TO),
    ("répondu", SAY_ED), ("résuma", SAY), ("résumaient", SAY), ("résumait", SAY), ("résumant", SAY_ING),
    ("résume", SAY), ("résument", SAY), ("résumer", SAY_TO), ("résumera", SAY), ("résumèrent", SAY),
    ("résumé", SAY_ED), ("rétorqua", SAY), ("rétorquaient", SAY), ("rétorquait", SAY),
    ("rétorquant", SAY_ING), ("rétorque", SAY), ("rétorquent", SAY), ("rétorquer", SAY_TO),
    ("rétorquera", SAY), ("rétorquèrent", SAY), ("rétorqué", SAY_ED), ("salua", ACT), ("saluaient", ACT),
    ("saluait", ACT), ("saluant", ACT_ING), ("salue", ACT), ("saluent", ACT), ("saluer", ACT_TO),
    ("saluera", ACT), ("saluèrent", ACT), ("salué", ACT_ED), ("signala", SAY), ("signalaient", SAY),
    ("signalait", SAY), ("signalant", SAY_ING), ("signale", SAY), ("signalent", SAY), ("signaler", SAY_TO),
    ("signalera", SAY), ("signalèrent", SAY), ("signalé", SAY_ED), ("souffla", SAY), ("soufflaient", SAY),
    ("soufflait", SAY), ("soufflant", SAY_ING), ("souffle", SAY), ("soufflent", SAY), ("souffler", SAY_TO),
    ("soufflera", SAY), ("soufflèrent", SAY), ("soufflé", SAY_ED), ("souligna", CLAIM),
    ("soulignaient", CLAIM), ("soulignait", CLAIM), ("soulignant", CLAIM_ING), ("souligne", CLAIM),
    ("soulignent", CLAIM), ("souligner", CLAIM_TO), ("soulignera", CLAIM), ("soulignèrent", CLAIM),
    ("souligné", CLAIM_ED), ("soupira", GESTURE), ("soupiraient", GESTURE), ("soupirait", GESTURE),
    ("soupirant", GESTURE_ING), ("soupire", GESTURE), ("soupirent", GESTURE), ("soupirer", GESTURE_TO),
    ("soupirera", GESTURE), ("soupirèrent", GESTURE), ("soupiré", GESTURE_ED), ("souri", GESTURE_ED),
    ("souriait", GESTURE), ("sourire", GESTURE_TO), ("sourit", GESTURE), ("soutenait", CLAIM),
    ("soutenir", CLAIM_TO), ("soutenu", CLAIM_ED), ("soutient", CLAIM), ("soutint", CLAIM),
    ("surnomma", CALL), ("surnommaient", CALL), ("surnommait", CALL), ("surnommant", CALL_ING),
    ("surnomme", CALL), ("surnomment", CALL), ("surnommer", CALL_TO), ("surnommera", CALL),
    ("surnommèrent", CALL), ("surnommé", CALL_ED), ("s’interroge", ASK), ("tonna", GESTURE),
    ("tonnaient", GESTURE), ("tonnait", GESTURE), ("tonnant", GESTURE_ING), ("tonne", GESTURE),
    ("tonnent", GESTURE), ("tonner", GESTURE_TO), ("tonnera", GESTURE), ("tonnèrent", GESTURE),
    ("tonné", GESTURE_ED), ("tweeta", WRITE), ("tweetaient", WRITE), ("tweetait", WRITE),
    ("tweetant", WRITE_ING), ("tweete", WRITE), ("tweetent", WRITE), ("tweeter", WRITE_TO),
    ("tweetera", WRITE), ("tweetèrent", WRITE), ("tweeté", WRITE_ED), ("témoigna", SAY),
    ("témoignaient", SAY), ("témoignait", SAY), ("témoignant", SAY_ING), ("témoigne", SAY),
    ("témoignent", SAY), ("témoigner", SAY_TO), ("témoignera", SAY), ("témoignèrent", SAY),
    ("témoigné", SAY_ED), ("écrire", WRITE_TO), ("écrit", WRITE), ("écrivait", WRITE),
    ("écrivant", WRITE_ING), ("écrivent", WRITE), ("écrivit", WRITE),
];

#[rustfmt::skip]
static TITLES: &[(&str, Option<Gender>)] = &[
    ("chancelier", MAN), ("chancelière", WOMAN), ("colonel", MAN), ("docteur", None), ("dr", None),
    ("député", MAN), ("députée", WOMAN), ("général", MAN), ("juge", None), ("m", MAN), ("madame", WOMAN),
    ("mademoiselle", WOMAN), ("maire", WOMAN), ("maître", None), ("ministre", None), ("mlle", WOMAN),
    ("mm", MAN), ("mme", WOMAN), ("mmes", WOMAN), ("monsieur", MAN), ("pape", MAN), ("prince", MAN),
    ("princesse", WOMAN), ("professeur", MAN), ("président", MAN), ("présidente", WOMAN), ("reine", WOMAN),
    ("roi", MAN), ("sénateur", MAN), ("sénatrice", WOMAN),
];

#[rustfmt::skip]
static ROLES: &[(&str, Option<Gender>)] = &[
    ("agriculteur", MAN), ("agricultrice", WOMAN), ("analyste", None), ("autorités", None), ("avocat", MAN),
    ("avocate", WOMAN), ("chercheur", MAN), ("chercheuse", WOMAN), ("directeur", MAN),
    ("directrice", WOMAN), ("député", MAN), ("députée", WOMAN), ("enseignant", MAN), ("enseignante", WOMAN),
    ("entraîneur", MAN), ("entraîneuse", WOMAN), ("experts", None), ("femme", WOMAN), ("fille", WOMAN),
    ("fils", MAN), ("frère", MAN), ("gouvernement", None), ("habitant", MAN), ("habitante", WOMAN),
    ("habitants", None), ("homme", MAN), ("journaliste", None), ("juge", None), ("maire", None),
    ("mari", MAN), ("militant", MAN), ("militante", WOMAN), ("ministre", None), ("mère", WOMAN),
    ("médecin", MAN), ("opposition", None), ("police", None), ("porte-parole", None), ("proches", None),
    ("professeur", MAN), ("professeure", WOMAN), ("président", MAN), ("présidente", WOMAN), ("père", MAN),
    ("responsable", None), ("spécialiste", None), ("syndicats", None), ("sœur", WOMAN), ("témoin", None),
    ("voisin", MAN), ("voisine", WOMAN), ("voisins", None), ("économiste", None), ("élève", None),
    ("étudiant", MAN), ("étudiante", WOMAN),
];

#[rustfmt::skip]
static PRONOUNS: &[(&str, Pronoun)] = &[
    ("celle-ci", Pronoun { person: Person::Third, number: Some(Number::Singular), gender: WOMAN }),
    ("celui-ci", Pronoun { person: Person::Third, number: Some(Number::Singular), gender: MAN }),
    ("elle", Pronoun { person: Person::Third, number: Some(Number::Singular), gender: WOMAN }),
    ("elles", Pronoun { person: Person::Third, number: Some(Number::Plural), gender: WOMAN }),
    ("il", Pronoun { person: Person::Third, number: Some(Number::Singular), gender: MAN }),
    ("ils", Pronoun { person: Person::Third, number: Some(Number::Plural), gender: MAN }),
    ("je", Pronoun { person: Person::First, number: Some(Number::Singular), gender: None }),
    ("nous", Pronoun { person: Person::First, number: Some(Number::Plural), gender: None }),
    ("on", Pronoun { person: Person::Third, number: Some(Number::Singular), gender: None }),
    ("qui", Pronoun { person: Person::Relative, number: None, gender: None }),
];

#[rustfmt::skip]
static NOUNS: &[&str] = &[
    "communiqué", "discours", "déclaration", "entretien", "interview", "lettre", "message", "mots",
    "propos", "question", "réponse", "tweet",
];

#[rustfmt::skip]
static ACCORDING_TO: &[&str] = &[
    "selon les mots de", "aux yeux de", "d après", "selon",
];

#[rustfmt::skip]
static PARTICLES: &[&str] = &[
    "al", "da", "de", "del", "der", "des", "di", "du", "el", "la", "le", "van", "von",
];

#[rustfmt::skip]
static AUXILIARIES: &[&str] = &[
    "a", "ai", "aurait", "avaient", "avait", "est", "ont", "sera", "serait", "sont", "étaient", "était",
];

#[rustfmt::skip]
static DETERMINERS: &[&str] = &[
    "ce", "ces", "cet", "cette", "des", "l", "la", "le", "les", "leur", "leurs", "ma", "mes", "mon", "nos",
    "notre", "plusieurs", "sa", "ses", "son", "un", "une", "votre",
];

#[rustfmt::skip]
static PREPOSITIONS: &[&str] = &[
    "après", "au", "aux", "avant", "avec", "chez", "contre", "dans", "de", "depuis", "des", "devant", "du",
    "en", "entre", "envers", "lors", "malgré", "par", "parmi", "pendant", "pour", "sans", "sous", "sur",
    "vers", "à",
];

#[rustfmt::skip]
static THAT: &[&str] = &[
    "que", "qu", "si", "combien",
];

#[rustfmt::skip]
static COMMON: &[&str] = &[
    "a", "ai", "au", "aussi", "aux", "avec", "c", "ce", "ces", "cette", "comme", "d", "dans", "de", "des",
    "du", "elle", "en", "est", "et", "il", "ils", "j", "je", "l", "la", "le", "les", "leur", "lui", "mais",
    "même", "n", "ne", "nous", "on", "ont", "ou", "où", "par", "pas", "plus", "pour", "qu", "que", "qui",
    "s", "sa", "sans", "se", "ses", "si", "son", "sont", "sur", "tout", "très", "un", "une", "vous", "y",
    "à", "était", "été",
];

#[rustfmt::skip]
static DATES: &[&str] = &[
    "août", "avril", "dimanche", "décembre", "février", "janvier", "jeudi", "juillet", "juin", "lundi",
    "mai", "mardi", "mars", "mercredi", "novembre", "octobre", "samedi", "septembre", "vendredi",
];

#[rustfmt::skip]
static LABELS: &[&str] = &[
    "question", "réponse", "q", "r",
];
