//! Dutch.

use super::super::boilerplate::Theme::*;
use super::super::phrases::phrases;
use super::Calls;

#[rustfmt::skip]
pub(super) static CALLS: Calls = Calls {
    openers: phrases![
        "en", "of", "dan", "nu", "vandaag", "vandaag nog", "ook", "hier", "dus", "klik hier en", "daarom", "alsjeblieft", "gerust", "als je kunt", "je kunt",
        "u kunt",
    ],
    asks: phrases![
        "steun goede", "steun vrije", "steun het", "steunt u", "abonneer je", "abonneer u", "neem een", "neem nu een",
        "wordt u", "doneer", "doneert u", "help ons", "schrijf je in", "schrijf u in", "schrijf je", "meld je aan",
        "meld u aan", "meld je", "ontvang", "krijg", "download", "log in", "registreer", "vul je", "vul uw", "vul", "laat je",
        "probeer", "blijf op de hoogte", "sluit je aan", "draag bij", "profiteer", "mis niets", "word dan",
        "word vandaag", "word nu",
        "laat uw", "maak een gratis account", "steun haar",
    ],
    things: &[
        (Newsletter, phrases![
            "onze nieuwsbrief", "onze nieuwsbrieven", "onze gratis nieuwsbrief", "de nieuwsbrief", "gratis nieuwsbrief",
            "in je mailbox", "in uw mailbox", "je mailbox", "uw mailbox", "in je inbox", "in uw inbox", "je inbox",
            "ons whatsappkanaal", "ons kanaal",
        ]),
        (Paywall, phrases![
            "hele artikel", "hele verhaal", "1 euro", "een euro",
            "proefabonnement", "onbeperkt toegang", "onbeperkte toegang", "al onze artikelen",
            "alle artikelen", "verder te lezen", "om verder te lezen", "verder lezen", "volledige artikel",
            "toegang tot alle", "toegang tot al onze", "exclusieve artikelen",
        ]),
        (Appeal, phrases![
            "met een abonnement",
            "onafhankelijke journalistiek", "vrije journalistiek", "goede journalistiek", "onderzoeksjournalistiek", "onze journalistiek",
            "ons werk", "onze redactie", "onze verhalen", "onze krant", "ons platform",
            "jouw donatie", "uw donatie", "jouw bijdrage", "uw bijdrage",
        ]),
    ],
    requests: &[
        (Appeal, phrases![
            "steun ons", "doneer vanaf", "word dan vandaag nog lid", "word vandaag nog lid", "word nu lid", "word dan lid", "word ook lid", "steun onze", "doneer nu", "doneer vandaag", "steun onafhankelijke journalistiek met", "steun de journalistiek", "word lid",
            "word vriend van", "word donateur", "help ons om", "help ons onafhankelijk", "help ons de", "help ons met", "trakteer ons op", "geef ons een",
        ]),
        (Newsletter, phrases![
            "schrijf je in voor onze", "schrijf u in voor onze", "schrijf je in voor de nieuwsbrief", "meld je aan voor onze",
            "meld u aan voor onze", "meld je aan voor de nieuwsbrief", "abonneer je op onze", "abonneer u op onze", "ontvang onze",
            "download onze app",
        ]),
        (Paywall, phrases![
            "word abonnee", "log in om verder", "log in om dit", "abonneer je nu", "abonneer nu", "neem een abonnement", "neem nu een abonnement",
            "probeer nu gratis", "lees verder met",
        ]),
        (Share, phrases!["volg ons op", "volg ons", "volg ons ook op", "deel dit artikel", "deel dit bericht", "like ons op", "like onze pagina"]),
        (Comments, phrases!["laat een reactie achter", "plaats een reactie", "praat mee", "laat het ons weten in de reacties", "reageer hieronder"]),
    ],
    pleas: &[
        (Appeal, phrases![
            "hangt af van jouw", "hangt af van uw", "steun van mensen zoals jij",
            "lezers zoals jij", "lezers zoals u", "dankzij jouw steun", "dankzij uw steun", "jouw steun helpt", "uw steun helpt", "jouw donatie helpt",
            "jouw bijdrage helpt", "zonder jouw steun", "zonder uw steun", "we hebben je steun", "we hebben jouw steun", "wij hebben uw steun",
            "wij hebben jouw steun", "afhankelijk van jouw", "afhankelijk van uw bijdrage", "afhankelijk van uw steun", "afhankelijk van donaties van lezers",
        ]),
        (Newsletter, phrases!["direct in je mailbox", "rechtstreeks in je mailbox", "gratis in je mailbox", "elke dag in je inbox", "uitschrijven kan altijd", "afmelden kan altijd", "bedankt voor je aanmelding"]),
        (Paywall, phrases![
            "al abonnee", "ben je al abonnee", "bent u al abonnee", "alleen voor abonnees", "exclusief voor abonnees", "dit artikel is alleen voor",
            "je hebt nog gratis artikelen", "heb je al een abonnement", "heeft u al een abonnement", "maandelijks opzegbaar",
        ]),
        (Consent, phrases!["wij gebruiken cookies", "we gebruiken cookies", "deze website gebruikt cookies", "deze site gebruikt cookies"]),
    ],
    leads: phrases![
        "vond je dit artikel", "vond u dit artikel", "vind je dit artikel", "vind je dit een", "heb je genoten van dit",
        "goed artikel", "wil je verder lezen", "wilt u verder lezen", "wil je meer", "wilt u meer", "wil je niets missen",
        "bedankt voor het lezen", "vond je dit", "deel het met", "wil je meer van", "wij zijn een kleine redactie",
        "elke euro telt", "elke gift is welkom", "elke bijdrage", "leven van onze lezers", "leuk dat je", "fijn dat je",
        "goede journalistiek kost", "onafhankelijke journalistiek kost",
    ],
    pointers: phrases![
        "lees ook", "lees meer", "lees verder", "lees ook ons", "bekijk ook", "meer over dit onderwerp", "gerelateerd",
        "ook interessant", "dit vind je misschien ook", 
    ],
    own: phrases![
        "onze", "ons",
    ],
    goods: &[
        (Newsletter, phrases![
            "nieuwsbrief", "nieuwsbrieven", "dagelijkse update", "ochtendmail", "whatsappkanaal",
        ]),
        (Paywall, phrases![
            "digitale editie", "proefabonnement",
        ]),
    ],
    work: phrases![
        "journalistiek", "redactie", "journalisten", 
        "verhalen", "artikelen", "nieuws",
    ],
    your: phrases![
        "je", "jouw", "uw",
    ],
    gifts: phrases![
        "steun", "donatie", "donaties", "bijdrage", "gift", "giften", 
    ],
    you: phrases![
        "je", "jij", "jou", "jouw", "u", "uw",
    ],
    we: phrases![
        "we", "wij", "ons", "onze",
    ],
};
