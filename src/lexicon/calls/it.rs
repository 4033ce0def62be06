//! Italian.

use super::super::boilerplate::Theme::*;
use super::super::phrases::phrases;
use super::Calls;

#[rustfmt::skip]
pub(super) static CALLS: Calls = Calls {
    openers: phrases![
        "e", "o", "allora", "ora", "adesso", "subito", "oggi", "oggi stesso", "anche", "per favore", "quindi", "clicca qui e", "qui e", "puoi",
        "non aspettare", "anche tu",
    ],
    asks: phrases![
        "sostieni", "sostenete", "sostenga", "sostienici", "iscriviti", "iscrivetevi", "si iscriva", "abbonati", "abbonatevi",
        "si abboni", "diventa", "diventate", "fai", "fate", "dona", "donate", "aiutaci", "aiutateci", "aiuta", "aiutate",
        "unisciti", "unitevi", "ricevi", "ricevete", "scarica", "scaricate", "accedi", "accedete", "registrati",
        "registratevi", "inserisci", "inserite", "lascia", "lasciate", "contribuisci", "contribuite", "attiva", "prova",
        "provate", "resta aggiornato", "rimani aggiornato", "attivate", "non perdere", "non perderti",
        "partecipa", "approfitta", "supporta",
        "sostienila", "sostienilo", "lascia la tua",
    ],
    things: &[
        (Newsletter, phrases![
            "la nostra newsletter", "la nostra rassegna", "nostra newsletter", "le nostre newsletter", "alla newsletter",
            "nella tua casella", "nella vostra casella",
            "canale whatsapp", "nostro canale", "canale telegram",
        ]),
        (Paywall, phrases![
            "1 euro", "un euro",
            "accesso illimitato", "tutti gli articoli", "tutti i nostri articoli",
            "tutti i contenuti", "tutti i nostri contenuti", "continuare a leggere", "per continuare a leggere", "leggere l articolo",
            "l articolo completo", "contenuti esclusivi", "gratis per un mese", "un mese gratis",
            "nostra offerta",
        ]),
        (Appeal, phrases![
            "con un abbonamento",
            "giornalismo indipendente", "il giornalismo indipendente", "l informazione indipendente", "informazione indipendente",
            "informazione libera", "giornalismo di qualità", "giornalismo libero", "il nostro lavoro", "nostro lavoro",
            "la nostra redazione", "nostra redazione", "il nostro giornale", "nostro giornale", "nostro giornalismo", "nostro progetto",
            "la tua donazione",
        ]),
    ],
    requests: &[
        (Appeal, phrases![
            "sostienici", "sosteneteci", "contribuisci a partire da", "dona ora", "donate ora", "fai una donazione", "fate una donazione", "diventa socio",
            "diventa sostenitore", "diventa sostenitrice", "sostieni il nostro", "sostieni la nostra", "sostieni il giornalismo",
            "sostenete il giornalismo", "sostieni l informazione", "aiutaci a", "aiutateci a", "supportaci",
        ]),
        (Newsletter, phrases![
            "iscriviti alla nostra", "iscriviti alla newsletter", "iscriviti alle nostre", "iscrivetevi alla nostra", "iscriviti al nostro",
            "ricevi la nostra", "scarica la nostra app",
            "unisciti al nostro canale",
        ]),
        (Paywall, phrases![
            "abbonati per", "abbonati ora", "abbonati a partire da", "abbonati subito", "accedi per continuare", "accedi per leggere",
            "registrati per continuare", "abbonatevi per",
        ]),
        (Share, phrases![
            "seguici su", "seguici", "seguiteci su", "seguiteci", "condividi questo articolo", "condividi l articolo", "condividete questo articolo",
            "metti mi piace",
        ]),
        (Comments, phrases!["lascia un commento", "lasciate un commento", "diccelo nei commenti", "dì la tua nei commenti", "fateci sapere nei commenti"]),
    ],
    pleas: &[
        (Appeal, phrases![
            "dipende dalle vostre donazioni", "dipende dalle tue donazioni", "dipende da te", "dipende dal tuo sostegno", "dipende da voi",
            "lettori come te", "lettori come voi", "grazie al tuo sostegno", "grazie al vostro sostegno", "grazie alle vostre donazioni",
            "grazie alle tue donazioni", "il tuo sostegno ci", "la tua donazione ci", "senza il tuo sostegno", "senza il vostro sostegno",
            "abbiamo bisogno di te", "abbiamo bisogno di voi", "abbiamo bisogno del tuo", "abbiamo bisogno del vostro", "il vostro sostegno è",
            "il tuo sostegno è",
        ]),
        (Newsletter, phrases!["nella tua casella di posta", "direttamente nella tua casella", "direttamente nella tua email", "cancellarti in qualsiasi momento", "cancellarti quando vuoi", "grazie per esserti iscritto"]),
        (Paywall, phrases![
            "sei già abbonato", "sei già abbonata", "siete già abbonati", "già abbonato", "questo articolo è riservato agli abbonati",
            "contenuto riservato agli abbonati", "articolo riservato agli abbonati", "riservato agli abbonati", "riservato ai nostri abbonati", "hai già un account",
            "disdici quando vuoi",
        ]),
        (Consent, phrases!["utilizziamo i cookie", "usiamo i cookie", "questo sito utilizza cookie", "questo sito utilizza i cookie", "questo sito usa i cookie", "utilizziamo cookie"]),
    ],
    leads: phrases![
        "ti è piaciuto questo", "vi è piaciuto questo", "ti è piaciuto l articolo", "ti piace questo", "ti piace quello che",
        "ti piace il nostro", "hai trovato utile", "vuoi continuare a leggere", "vuoi leggere", "vuoi saperne di più",
        "grazie per averci letto", "prima di andare", "vuoi altre", "condividilo con", "siamo una piccola redazione",
        "ogni euro conta", "viviamo grazie ai nostri", "ogni contributo conta", "ti è stato utile",
        "l informazione di qualità ha", "il giornalismo di qualità ha", "fare giornalismo costa",
    ],
    pointers: phrases![
        "leggi anche", "leggete anche", "leggi tutto", "leggi di più", "potrebbe interessarti", "ti potrebbe interessare", "potrebbe interessarti anche",
        "per approfondire", "approfondisci", "articoli correlati", "articolo correlato", "vedi anche", "da leggere",
    ],
    own: phrases![
        "nostro", "nostra", "nostri", "nostre",
    ],
    goods: &[
        (Newsletter, phrases![
            "newsletter", "riassunto quotidiano", "rassegna", "canale whatsapp",
        ]),
        (Paywall, phrases![
            "edizione digitale", "offerta digitale",
        ]),
    ],
    work: phrases![
        "giornalismo", "redazione", "giornalisti", "inchieste", 
        "storie", "articoli", "notizie",
    ],
    your: phrases![
        "tuo", "tua", "tuoi", "vostro", "vostra", "vostri", "vostre",
    ],
    gifts: phrases![
        "sostegno", "donazione", "donazioni", "contributo", "contributi", 
    ],
    you: phrases![
        "tu", "te", "ti", "tuo", "tua", "tuoi", "vi", "voi", "vostro", "vostra", "vostre",
    ],
    we: phrases![
        "ci", "noi", "nostro", "nostra", "nostri", "nostre",
    ],
};
