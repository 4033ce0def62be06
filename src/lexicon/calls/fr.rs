//! French.

use super::super::boilerplate::Theme::*;
use super::super::phrases::phrases;
use super::Calls;

#[rustfmt::skip]
pub(super) static CALLS: Calls = Calls {
    openers: phrases![
        "alors", "et", "ou", "aussi", "maintenant", "aujourd hui", "dès maintenant", "vous aussi", "n hésitez pas", "pour cela", "s il vous plaît",
        "n attendez plus", "cliquez ici pour", "vous pouvez", "pensez à", "n oubliez pas",
    ],
    asks: phrases![
        "soutenez", "abonnez vous", "abonne toi", "inscrivez vous", "inscris toi", "devenez", "faites", "donnez", "aidez",
        "aidez nous", "rejoignez", "rejoins", "rejoignez les", "recevez", "reçois", "téléchargez", "connectez vous",
        "connecte toi", "identifiez vous", "créez", "profitez", "profitez de", "accédez à", "accédez", "testez",
        "restez informé", "restez informée", "essayez", "lisez", "indiquez", "indique", "entrez", "saisissez", "renseignez",
        "laissez", "participez", "contribuez", "découvrez", "débloquez", "retrouvez", "ne manquez", "ne ratez", "restez",
        "activez", "offrez vous",
        "laissez votre", "soutenez la", "soutenez le",
    ],
    things: &[
        (Newsletter, phrases![
            "notre newsletter", "nos newsletters", "à la newsletter", "notre lettre",
            "notre lettre d information", "notre infolettre", "notre lettre hebdomadaire", "votre boîte mail", "ta boîte mail",
            "votre boîte de réception",
            "alertes info", "nos alertes",
            "notre chaîne whatsapp", "notre canal", "nos notifications",
        ]),
        (Paywall, phrases![
            "1 euro", "un euro",
            "en illimité", "un accès illimité", "accès illimité", "tous nos articles", "tous les articles", "l intégralité",
            "lire la suite", "pour lire la suite", "la suite de cet article", "notre offre",
            "offre d abonnement", "offre d essai", "l essai gratuit",
            "tous nos contenus", "nos contenus",
        ]),
        (Appeal, phrases![
            "en devenant abonné", "en devenant membre",
            "journalisme indépendant", "un journalisme indépendant", "une presse indépendante", "presse indépendante", "média indépendant",
            "l information indépendante", "une information indépendante", "un média indépendant", "notre journalisme", "notre travail",
            "notre rédaction", "notre média", "notre journal", "nos enquêtes", "notre action", "votre don",
            "en vous abonnant", "en faisant un don",
        ]),
    ],
    requests: &[
        (Appeal, phrases![
            "soutenez nous", "rejoignez les à partir de", "rejoignez nous à partir de", "faites un don à notre", "soutiens nous", "soutenez notre", "faites un don", "fais un don", "faites un don dès maintenant",
            "devenez membre", "devenez adhérent", "soutenez le journalisme", "soutenez un journalisme", "soutenez la presse",
            "aidez nous à", "je fais un don", "je soutiens", "soutenez l information",
        ]),
        (Newsletter, phrases![
            "inscrivez vous à notre", "inscrivez vous à la newsletter", "abonnez vous à notre", "abonnez vous à nos", "abonnez vous à la newsletter",
            "recevez notre", "recevez nos", "téléchargez notre", "inscrivez vous à nos",
        ]),
        (Paywall, phrases![
            "abonnez vous pour lire", "abonnez vous pour", "connectez vous pour lire", "abonnez vous dès", "je m abonne",
            "abonnez vous à partir de", "identifiez vous pour lire",
        ]),
        (Share, phrases![
            "suivez nous sur", "suivez nous", "suis nous sur", "retrouvez nous sur", "rejoignez nous sur", "partagez cet article",
            "partage cet article", "likez notre page",
        ]),
        (Comments, phrases!["réagissez à cet article", "dites le nous en commentaire", "donnez votre avis en commentaire", "laissez un commentaire"]),
    ],
    pleas: &[
        (Appeal, phrases![
            "dépend de vos dons", "dépend de votre soutien", "dépend de vous",
            "grâce à vos dons", "grâce à votre soutien", "grâce à ses lecteurs vous", "votre soutien nous", "votre don nous", "sans votre soutien",
            "nous avons besoin de vous", "nous avons besoin de votre soutien", "votre soutien est", "des lecteurs comme vous",
            "de lecteurs comme vous", "nous dépendons de vos dons", "nous dépendons de votre",
        ]),
        (Newsletter, phrases!["dans votre boîte mail", "directement dans votre boîte", "vous désinscrire à tout moment", "vous désabonner à tout moment", "merci pour votre inscription"]),
        (Paywall, phrases![
            "déjà abonné", "déjà abonnée", "vous êtes déjà abonné", "cet article est réservé aux abonnés", "article réservé aux abonnés",
            "la suite est réservée aux abonnés", "réservé à nos abonnés", "il vous reste à lire", "de cet article à lire",
            "contenu réservé aux abonnés", "résiliable à tout moment",
        ]),
        (Consent, phrases!["nous utilisons des cookies", "ce site utilise des cookies", "notre site utilise des cookies"]),
    ],
    leads: phrases![
        "cet article vous a plu", "cet article t a plu", "vous avez aimé cet article", "vous aimez cet article",
        "tu as aimé cet article", "vous avez apprécié cet article", "vous appréciez", "cet article vous a intéressé",
        "vous souhaitez lire la suite", "avant de partir", "envie d autres", "partagez le avec", "partagez la avec",
        "chaque euro compte", "notre média vit", "chaque don compte", "même un petit don", "merci de nous lire",
        "envie de lire la suite",
        "l information a un coût", "le journalisme a un coût", "l information a un prix",
    ],
    pointers: phrases![
        "lire aussi", "à lire aussi", "a lire aussi", "lire également", "à lire également", "lisez aussi", "lire la suite", "sur le même sujet",
        "sur le même thème", "à voir aussi", "notre dossier", 
    ],
    own: phrases![
        "notre", "nos",
    ],
    goods: &[
        (Newsletter, phrases![
            "newsletter", "newsletters", "infolettre", "lettre hebdomadaire", "matinale", "lettre d information", "chaîne whatsapp",
        ]),
        (Paywall, phrases![
            "offre numérique", "édition numérique", "édition abonnés",
        ]),
    ],
    work: phrases![
        "journalisme", "rédaction", "enquêtes", "reportages", "journalistes",
        
        "articles", "récits", "histoires",
    ],
    your: phrases![
        "votre", "vos", "ton", "ta", "tes",
    ],
    gifts: phrases![
        "don", "dons", "soutien", "contribution", "générosité",
    ],
    you: phrases![
        "vous", "votre", "vos", "tu", "te", "ton", "ta",
    ],
    we: phrases![
        "nous", "notre", "nos",
    ],
};
