//! Italian.

use super::super::phrases::phrases;
use super::Theme::{self, *};

#[rustfmt::skip]
pub(super) const PHRASES: &[(Theme, &str)] = &[
    (Appeal, phrases![
        "il tuo sostegno", "il vostro sostegno", "il tuo aiuto", "sostienici", "sostieni", "dona ora", "fai una donazione",
        "la tua donazione", "una donazione", "giornalismo indipendente", "aiutaci", "abbiamo bisogno di te", "diventa socio",
        "diventa sostenitore", "il tuo contributo", "grazie ai lettori",
    ]),
    (Newsletter, phrases![
        "iscriviti", "iscriviti alla", "iscriviti alla newsletter", "iscriviti alla nostra newsletter", "la nostra newsletter",
        "ricevi", "ricevi le", "nella tua casella", "la tua email", "indirizzo email", "indirizzo e mail", "scarica l app",
        "resta aggiornato", "rimani aggiornato", "canale whatsapp", "canale telegram", "cancellarti in qualsiasi momento",
    ]),
    (Paywall, phrases![
        "contenuto riservato", "riservato agli abbonati", "solo per abbonati", "sei già abbonato", "abbonati", "abbonati per",
        "per continuare a leggere", "continua a leggere", "prova gratis", "accesso illimitato", "senza vincoli",
    ]),
    (Consent, phrases![
        "utilizziamo i cookie", "usiamo i cookie", "utilizza cookie", "accetta tutto", "accetta tutti", "rifiuta tutto",
        "gestisci preferenze", "i nostri partner", "il tuo consenso", "la tua privacy", "cookie policy",
    ]),
    (Share, phrases!["condividi", "condividi su", "condividi questo articolo", "condividi l articolo", "seguici", "seguici su", "copia link", "link copiato", "stampa", "invia per email"]),
    (Related, phrases![
        "leggi anche", "leggi tutto", "leggi di più", "leggi l articolo", "potrebbe interessarti", "ti potrebbe interessare",
        "potrebbero interessarti", "potrebbe interessarti anche", "articoli correlati", "articoli simili", "notizie correlate",
        "correlati", "ultime notizie", "articoli recenti", "più letti", "i più letti", "le più lette", "altri articoli", "altre notizie",
        "approfondisci", "scopri di più", "scopri", "vedi anche", "vedi tutti", "mostra altro", "articolo successivo",
        "articolo precedente", "prodotti correlati", "consigliati", "tempo di lettura", "minuti di lettura",
    ]),
    (Comments, phrases!["commenti", "commento", "lascia un commento", "scrivi un commento", "commenta", "rispondi", "annulla risposta", "non sarà pubblicato", "nessun commento"]),
    (Author, phrases![
        "sull autore", "l autore", "l autrice", "scritto da", "pubblicato da", "pubblicato il", "pubblicato in", "aggiornato il",
        "ultimo aggiornamento", "categorie", "categoria", "chi siamo", "altri articoli di",
    ]),
    (Advert, phrases!["pubblicità", "sponsorizzato", "contenuto sponsorizzato", "link di affiliazione", "acquista ora", "prenota ora", "contattaci", "richiedi", "richiedi un preventivo"]),
    (Legal, phrases!["tutti i diritti riservati", "riproduzione riservata", "note legali", "informativa sulla privacy", "termini e condizioni", "condizioni d uso", "partita iva", "p iva", "mappa del sito"]),
    (Account, phrases!["accedi", "registrati", "il mio account", "crea un account", "password dimenticata", "esci", "effettua il login"]),
    (Navigation, phrases!["vai al contenuto", "salta al contenuto", "torna su", "torna all inizio", "cerca", "chiudi", "indice", "in questo articolo", "successivo", "precedente", "ordina per", "filtra"]),
    (Shop, phrases!["aggiungi al carrello", "carrello", "spedizione gratuita", "spedizione", "disponibile", "esaurito", "quantità", "lista dei desideri", "pagamento sicuro", "resi"]),
];
