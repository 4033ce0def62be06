//! Dutch.

use super::super::phrases::phrases;
use super::Theme::{self, *};

#[rustfmt::skip]
pub(super) const PHRASES: &[(Theme, &str)] = &[
    (Appeal, phrases![
        "uw steun", "jouw steun", "je steun", "steun ons", "steun onze", "doneer nu", "doneer", "uw donatie", "jouw donatie", "uw gift",
        "onafhankelijke journalistiek", "word lid", "word vriend", "help ons", "jouw bijdrage", "uw bijdrage", "wij hebben je nodig",
    ]),
    (Newsletter, phrases![
        "nieuwsbrief", "onze nieuwsbrief", "de nieuwsbrief", "meld je aan", "meld je aan voor", "schrijf je in", "schrijf je in voor",
        "aanmelden voor", "in je inbox", "in uw inbox", "je mailbox", "e mailadres", "je e mail", "uw e mailadres", "download de app",
        "download onze app", "blijf op de hoogte", "afmelden kan altijd", "ontvang",
    ]),
    (Paywall, phrases![
        "alleen voor abonnees", "exclusief voor abonnees", "al abonnee", "word abonnee", "abonneer", "abonneer je", "lees verder met",
        "om verder te lezen", "verder lezen", "probeer gratis", "onbeperkt toegang", "maandelijks opzegbaar",
    ]),
    (Consent, phrases![
        "wij gebruiken cookies", "we gebruiken cookies", "gebruikt cookies", "alles accepteren", "accepteer alle", "alles weigeren",
        "cookie instellingen", "cookievoorkeuren", "onze partners", "uw toestemming", "jouw privacy", "uw privacy",
    ]),
    (Share, phrases!["delen", "deel dit", "deel dit artikel", "deel op", "volg ons", "volg ons op", "kopieer link", "link gekopieerd", "afdrukken", "printen"]),
    (Related, phrases![
        "lees ook", "lees meer", "lees verder", "lees hier", "bekijk ook", "zie ook", "meer over", "meer lezen", "meer van", "meer uit",
        "meer nieuws", "gerelateerde artikelen", "gerelateerd", "gerelateerde berichten", "gerelateerde producten", "meest gelezen",
        "laatste nieuws", "recente berichten", "recente artikelen", "dit vind je misschien ook", "misschien vind je dit ook",
        "ook interessant", "volgende artikel", "vorige artikel", "volgend bericht", "vorig bericht", "aanbevolen", "bekijk alle",
        "toon meer", "meer informatie", "meer weten", "leestijd", "minuten leestijd",
    ]),
    (Comments, phrases!["reacties", "reactie", "reageer", "reageren", "plaats een reactie", "geef een reactie", "laat een reactie achter", "antwoord annuleren", "wordt niet gepubliceerd", "beantwoorden"]),
    (Author, phrases!["over de auteur", "over de schrijver", "geschreven door", "gepubliceerd op", "gepubliceerd door", "geplaatst in", "laatst bijgewerkt", "bijgewerkt op", "categorieën", "categorie", "over ons", "over mij", "alle berichten van"]),
    (Advert, phrases!["advertentie", "gesponsord", "gesponsorde inhoud", "affiliate links", "nu kopen", "bestel nu", "boek nu", "neem contact op", "vraag aan", "offerte aanvragen"]),
    (Legal, phrases!["alle rechten voorbehouden", "privacyverklaring", "privacybeleid", "algemene voorwaarden", "gebruiksvoorwaarden", "cookiebeleid", "auteursrecht", "toegankelijkheid"]),
    (Account, phrases!["inloggen", "log in", "aanmelden", "registreren", "mijn account", "account aanmaken", "wachtwoord vergeten", "wachtwoord", "uitloggen"]),
    (Navigation, phrases!["naar de inhoud", "ga naar de inhoud", "ga naar inhoud", "naar boven", "terug naar boven", "zoeken", "zoek", "sluiten", "inhoudsopgave", "in dit artikel", "volgende", "vorige", "sorteer op", "filteren", "terug"]),
    (Shop, phrases!["in winkelwagen", "in winkelmand", "winkelwagen", "winkelmand", "gratis verzending", "verzending", "op voorraad", "uitverkocht", "aantal", "verlanglijst", "veilig betalen", "retourneren"]),
];
