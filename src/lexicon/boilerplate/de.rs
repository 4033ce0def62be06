//! German.

use super::super::phrases::phrases;
use super::Theme::{self, *};

#[rustfmt::skip]
pub(super) const PHRASES: &[(Theme, &str)] = &[
    (Appeal, phrases![
        "ihre unterstützung", "deine unterstützung", "ihre spende", "deine spende", "jetzt spenden", "spenden sie",
        "unterstützen sie uns", "unterstütze uns", "unterstützen sie", "mit ihrer spende", "mit deiner spende", "helfen sie uns",
        "unabhängigen journalismus", "unabhängiger journalismus", "werden sie mitglied", "werde mitglied", "ihr beitrag",
        "dein beitrag", "freiwillig unterstützen",
    ]),
    (Newsletter, phrases![
        "newsletter abonnieren", "newsletter anmelden", "newsletter bestellen", "unser newsletter", "unseren newsletter",
        "den newsletter", "zum newsletter", "in ihr postfach", "in ihrem postfach", "e mail adresse", "ihre e mail", "jetzt anmelden",
        "kostenlos abonnieren", "jetzt abonnieren", "keine nachricht mehr verpassen", "push nachrichten", "unsere app",
        "jederzeit abbestellen", "bleiben sie informiert", "immer auf dem laufenden",
    ]),
    (Paywall, phrases![
        "jetzt weiterlesen", "weiterlesen mit", "nur für abonnenten", "bereits abonnent", "schon abonnent", "probeabo",
        "probemonat", "jetzt testen", "monatlich kündbar", "diesen artikel lesen", "exklusiv für abonnenten", "plus artikel",
        "abo abschließen", "jederzeit kündbar", "zugang zu allen", "um weiterzulesen", "anmelden um weiterzulesen",
    ]),
    (Consent, phrases![
        "wir verwenden cookies", "cookie einstellungen", "alle akzeptieren", "alle ablehnen", "einstellungen verwalten",
        "ihre privatsphäre", "einwilligung", "datenschutzeinstellungen", "mit ihrer zustimmung", "unsere partner", "zustimmen",
    ]),
    (Share, phrases![
        "teilen", "artikel teilen", "beitrag teilen", "diesen artikel teilen", "folgen sie uns", "folge uns", "auf facebook teilen",
        "link kopieren", "link kopiert", "drucken", "merken", "per e mail", "artikel drucken", "artikel merken", "empfehlen",
    ]),
    (Related, phrases![
        "lesen sie auch", "lesen sie mehr", "lesen sie hier", "lies auch", "auch interessant", "das könnte sie auch interessieren",
        "das könnte dich auch interessieren", "mehr zum thema", "mehr dazu", "mehr lesen", "weiterlesen", "weitere artikel",
        "weitere beiträge", "weitere themen", "weitere meldungen", "ähnliche artikel", "ähnliche beiträge", "ähnliche produkte",
        "verwandte artikel", "verwandte themen", "meistgelesen", "meistgelesene", "neueste beiträge", "neueste artikel",
        "aktuelle beiträge", "zum thema", "mehr von", "mehr aus", "mehr anzeigen", "alle anzeigen", "mehr erfahren",
        "empfohlene artikel", "unsere empfehlung", "nächster artikel", "vorheriger artikel", "nächster beitrag",
        "vorheriger beitrag", "top themen", "beliebte artikel", "zur startseite", "lesezeit", "minuten lesezeit",
    ]),
    (Comments, phrases![
        "kommentare", "kommentar schreiben", "kommentar hinterlassen", "schreiben sie einen kommentar", "schreibe einen kommentar",
        "kommentieren", "leserkommentare", "diskutieren sie mit", "diskutiere mit", "antworten", "antwort abbrechen",
        "ihre meinung", "war dieser artikel hilfreich", "bewertung schreiben", "kommentar abschicken", "artikel kommentieren",
        "wird nicht veröffentlicht",
    ]),
    (Author, phrases![
        "über den autor", "über die autorin", "zum autor", "zur autorin", "mehr von diesem autor", "geschrieben von",
        "veröffentlicht am", "veröffentlicht in", "zuletzt aktualisiert", "schlagwörter", "schlagworte", "kategorien", "kategorie",
        "über uns", "über mich", "alle beiträge von",
    ]),
    (Advert, phrases![
        "anzeige", "werbung", "gesponsert", "advertorial", "affiliate link", "affiliate links", "provision", "jetzt kaufen",
        "jetzt bestellen", "jetzt buchen", "jetzt sichern", "jetzt anfragen", "kontaktieren sie uns", "rufen sie uns an",
    ]),
    (Legal, phrases![
        "alle rechte vorbehalten", "impressum", "datenschutz", "datenschutzerklärung", "agb", "nutzungsbedingungen",
        "haftungsausschluss", "barrierefreiheit", "widerrufsrecht", "mediadaten", "urheberrecht",
    ]),
    (Account, phrases!["anmelden", "einloggen", "registrieren", "abmelden", "konto erstellen", "mein konto", "passwort vergessen", "passwort"]),
    (Navigation, phrases![
        "zum inhalt springen", "zum inhalt", "zur navigation", "nach oben", "menü", "startseite", "suche", "suchen", "schließen",
        "inhaltsverzeichnis", "auf dieser seite", "zurück", "weiter", "seite", "sortieren nach", "filtern",
    ]),
    (Shop, phrases![
        "in den warenkorb", "warenkorb", "zur kasse", "kostenloser versand", "versandkosten", "zzgl versand", "inkl mwst",
        "auf lager", "ausverkauft", "wunschliste", "merkzettel", "lieferzeit", "menge", "rücksendung",
    ]),
];
