//! German.

use super::super::boilerplate::Theme::*;
use super::super::phrases::phrases;
use super::Calls;

#[rustfmt::skip]
pub(super) static CALLS: Calls = Calls {
    openers: phrases![
        "bitte", "dann", "jetzt", "jetzt bitte", "also", "und", "oder", "hier", "heute", "heute noch", "auch", "einfach", "gerne",
        "gleich", "am besten", "darum", "deshalb", "daher", "dazu",
    ],
    asks: phrases![
        "unterstützen sie", "unterstütze", "unterstützt", "abonnieren sie", "abonniere", "abonniert", "melden sie sich",
        "melde dich", "meldet euch", "werden sie", "werde", "werdet", "spenden sie", "spende", "spendet", "helfen sie", "hilf",
        "helft", "testen sie", "teste", "schon ab", "lesen sie", "lies", "sichern sie sich", "sichere dir", "bestellen sie",
        "bestelle", "holen sie sich", "hol dir", "laden sie", "lade", "registrieren sie sich", "registriere dich",
        "erhalten sie", "bekommen sie", "geben sie", "gib", "tragen sie sich", "trage dich", "trag dich", "schließen sie",
        "schließe", "machen sie mit", "mach mit", "leisten sie", "tragen sie", "beteiligen sie sich", "loggen sie sich",
        "logge dich", "verpassen sie", "verpasse", "bleiben sie", "bleib", "aktivieren sie", "aktiviere", "nutzen sie",
        "profitieren sie", "ermöglichen sie", "fördern sie", "stärken sie", "wählen sie", "vier wochen kostenlos",
        "kostenlos testen",
        "hinterlassen sie", "hinterlasse",
    ],
    things: &[
        (Newsletter, phrases![
            "unseren newsletter", "unserem newsletter", "unsere newsletter", "unseren kostenlosen newsletter", "unserem kostenlosen newsletter",
            "den newsletter", "newsletter abonnieren", "kostenlosen newsletter",
            "unser morgenbriefing", "unser briefing", "in ihr postfach", "in dein postfach", "in ihrem postfach", "in deinem postfach",
            "ihr postfach", "dein postfach",
            "unseren whatsapp kanal",
            "unserem whatsapp kanal", "unseren kanal", "unserem kanal", "unseren telegram kanal",
        ]),
        (Paywall, phrases![
            "ganzen artikel", "ganzen text", "1 euro", "einen euro",
            "probeabo", "digitalabo", "alle artikel", "allen artikeln",
            "zugang zu allen", "unbegrenzten zugang", "um weiterzulesen",
            "alle inhalte", "allen inhalten", "plus artikel", "vollen zugriff", "zugriff auf alle", "kostenlos testen",
            "monatlich kündbar", "jederzeit kündbar",
        ]),
        (Appeal, phrases![
            "unserer community",
            "unabhängigen journalismus", "unabhängiger journalismus", "unabhängige berichterstattung", "kritischen journalismus",
            "freien journalismus", "guten journalismus", "qualitätsjournalismus", "lokaljournalismus", "unseren journalismus",
            "unser journalismus", "unsere arbeit", "unserer arbeit", "unsere redaktion", "unserer redaktion", "unsere recherchen", "unsere besten texte", "unsere besten artikel",
            "unsere berichterstattung", "unserer berichterstattung",
            "mit einer spende", "mit ihrer spende", "mit deiner spende", "ihre spende", "deine spende", "ihren beitrag",
            "einem kleinen betrag", "freiwilligen beitrag", "uns unterstützen",
            "unsere zeitung",
        ]),
    ],
    requests: &[
        (Appeal, phrases![
            "unterstützen sie ihn mit", "unterstütze ihn mit", "werden sie teil unserer",
            "unterstützen sie uns", "unterstütze uns", "unterstützt uns", "jetzt spenden", "jetzt unterstützen", "spenden sie jetzt",
            "spende jetzt", "werden sie mitglied", "werden sie jetzt mitglied", "werde mitglied", "werden sie unterstützer", "werden sie fördermitglied", "werde jetzt mitglied", "jetzt mitglied werden",
            "helfen sie uns", "hilf uns", "unterstützen sie unsere arbeit", "unterstütze unsere arbeit", "unterstützen sie unabhängigen",
            "unterstütze unabhängigen",
        ]),
        (Newsletter, phrases![
            "abonnieren sie unseren", "abonniere unseren", "abonnieren sie unsere", "abonniere unsere", "jetzt newsletter abonnieren",
            "jetzt abonnieren", "hier abonnieren", "jetzt kostenlos abonnieren", "jetzt anmelden", "hier anmelden", "newsletter abonnieren",
            "laden sie unsere app", "lade unsere app", "jetzt app herunterladen",
        ]),
        (Paywall, phrases![
            "jetzt weiterlesen", "jetzt testen", "jetzt kostenlos testen", "jetzt abo abschließen", "jetzt probeabo", "jetzt freischalten",
            "jetzt abonnent werden", "jetzt gratis testen", "jetzt 30 tage",
        ]),
        (Share, phrases![
            "folgen sie uns", "folge uns", "folgt uns", "teilen sie diesen artikel", "teile diesen artikel", "teilen sie diesen beitrag",
            "teile diesen beitrag", "besuchen sie uns auf facebook",
        ]),
        (Comments, phrases![
            "diskutieren sie mit", "diskutiere mit", "diskutiert mit", "schreiben sie uns in den kommentaren", "schreib uns in die kommentare",
            "schreibt uns in die kommentare", "schreib es in die kommentare",
        ]),
    ],
    pleas: &[
        (Appeal, phrases![
            "unterstützung von menschen wie ihnen", "unterstützung von menschen wie dir", "bitten wir um ihre spende", "bitten wir um deine spende",
            "ihre unterstützung hilft", "deine unterstützung hilft", "ihre spende hilft", "deine spende hilft", "mit ihrer unterstützung",
            "mit deiner unterstützung", "ohne ihre unterstützung", "dank ihrer unterstützung", "durch ihre spenden", "durch ihre spende",
            "durch eure spenden", "durch deine spende", "leserinnen und leser uns", "wir sind auf ihre", "auf eure hilfe angewiesen", "auf ihre hilfe angewiesen", "wir sind auf deine",
            "wir brauchen ihre unterstützung", "wir brauchen deine unterstützung", "wir brauchen eure unterstützung",
            "brauchen wir ihre unterstützung", "leserinnen und lesern wie ihnen", "uns durch spenden",
        ]),
        (Newsletter, phrases![
            "direkt in ihr postfach", "direkt in dein postfach", "keine nachricht mehr verpassen", "unser newsletter hält sie",
            "unser newsletter hält dich", "jederzeit wieder abbestellen", "danke für ihre anmeldung", "jederzeit abbestellen",
        ]),
        (Paywall, phrases![
            "mit einem abo lesen sie", "mit einem abo liest du", "mit einem abo können sie",
            "sie haben bereits ein abo", "du hast bereits ein abo", "sie haben schon ein abo", "sie sind bereits abonnent",
            "bereits abonnent", "bereits abonnentin", "schon abonnent", "nur für abonnenten", "exklusiv für abonnenten",
            "nur mit abo", "dieser artikel ist nur für", "diesen artikel können nur", "lesen sie diesen artikel mit",
            "monatlich kündbar",
        ]),
        (Consent, phrases!["wir verwenden cookies", "wir nutzen cookies", "wir setzen cookies", "diese website verwendet cookies", "diese website nutzt cookies", "diese seite verwendet cookies"]),
    ],
    leads: phrases![
        "hat ihnen dieser artikel gefallen", "hat ihnen der artikel gefallen", "hat dir dieser artikel gefallen",
        "hat dir der artikel gefallen", "gefällt ihnen dieser artikel", "gefällt dir dieser artikel",
        "hat ihnen dieser text gefallen", "hat dir dieser text gefallen", "dieser artikel hat ihnen gefallen",
        "dieser artikel hat dir gefallen", "hat euch der artikel gefallen", "ihnen gefällt", "dir gefällt",
        "sie möchten weiterlesen", "sie wollen weiterlesen", "du willst weiterlesen", "sie möchten mehr", "in eigener sache",
        "schön dass sie hier sind", "schön dass du hier bist", "sie möchten keine nachricht", "danke fürs lesen",
        "hat dir der beitrag", "hat ihnen der beitrag", "teile ihn gern", "teilen sie ihn gern", "guter journalismus kostet",
        "keine geschichte mehr verpassen", "wir sind eine kleine redaktion", "jeder euro zählt", "jeder beitrag zählt",
        "jeder beitrag hilft",
        "guter journalismus", "unabhängige recherche", "unabhängiger journalismus kostet", "recherche braucht zeit",
    ],
    pointers: phrases![
        "lesen sie auch", "lesen sie dazu", "lesen sie dazu auch", "lesen sie mehr", "lies auch", "lies mehr",
        "lest auch", "mehr zum thema", "mehr dazu", "auch interessant", "das könnte sie auch interessieren",
        "das könnte dich auch interessieren", "passend dazu",
    ],
    own: phrases![
        "unser", "unsere", "unseren", "unserem", "unserer", "unseres",
    ],
    goods: &[
        (Newsletter, phrases![
            "newsletter", "briefing", "morgenbriefing", "newslettern", "whatsapp kanal", "telegram kanal",
        ]),
        (Paywall, phrases![
            "digitalabo", "plus angebot", "plus angebots", "probeabo", "digitalausgabe",
        ]),
    ],
    work: phrases![
        "journalismus", "redaktion", "recherchen", "recherche", "berichterstattung", "reporter",
        
        "geschichten", "texte", "artikel", "besten geschichten",
    ],
    your: phrases![
        "ihr", "ihre", "ihren", "ihrem", "ihrer", "dein", "deine", "deinen", "deinem", "deiner", "eure", "euren", "eurer",
    ],
    gifts: phrases![
        "spende", "spenden", "unterstützung", "beitrag", 
    ],
    you: phrases![
        "sie", "ihnen", "ihr", "ihre", "ihren", "ihrem", "ihrer", "du", "dich", "dir", "dein", "deine", "deinen", "deinem",
        "deiner", "euch", "eure", "euren",
    ],
    we: phrases![
        "wir", "uns", "unser", "unsere", "unseren", "unserem", "unserer",
    ],
};
