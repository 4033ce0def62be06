//! French.

use super::super::phrases::phrases;
use super::Theme::{self, *};

#[rustfmt::skip]
pub(super) const PHRASES: &[(Theme, &str)] = &[
    (Appeal, phrases![
        "votre soutien", "votre don", "faites un don", "faire un don", "soutenez nous", "soutenez", "soutenir", "grâce à vos dons",
        "votre contribution", "aidez nous", "journalisme indépendant", "média indépendant", "devenez membre", "devenez adhérent",
        "déductible des impôts", "dons de ses lecteurs", "nous avons besoin de vous",
    ]),
    (Newsletter, phrases![
        "inscrivez vous", "inscrivez vous à", "abonnez vous à notre newsletter", "abonnez vous à", "notre newsletter",
        "la newsletter", "nos newsletters", "votre boîte mail", "votre adresse e mail", "votre adresse mail", "votre email",
        "adresse e mail", "recevez", "recevez chaque", "recevez notre", "téléchargez l application", "notre application",
        "se désinscrire", "désinscrire à tout moment", "restez informé", "alertes info", "s inscrire",
    ]),
    (Paywall, phrases![
        "réservé aux abonnés", "réservé à nos abonnés", "article réservé", "déjà abonné", "abonnez vous", "abonnez vous pour",
        "pour lire la suite", "lire la suite de", "il vous reste", "sans engagement", "essai gratuit", "profitez de",
        "accès illimité", "pour continuer la lecture", "s abonner", "offre d abonnement", "résiliable à tout moment",
    ]),
    (Consent, phrases![
        "nous utilisons des cookies", "utilise des cookies", "tout accepter", "accepter tout", "tout refuser", "continuer sans accepter",
        "paramétrer les cookies", "gestion des cookies", "vos données", "nos partenaires", "votre consentement", "votre vie privée",
    ]),
    (Share, phrases![
        "partager", "partager sur", "partagez", "partager cet article", "partager l article", "suivez nous", "suivez nous sur",
        "copier le lien", "lien copié", "imprimer", "envoyer par", "envoyer à un ami", "retrouvez nous sur",
    ]),
    (Related, phrases![
        "lire aussi", "à lire aussi", "a lire aussi", "lire également", "à lire également", "voir aussi", "à voir aussi",
        "lire la suite", "en savoir plus", "sur le même sujet", "sur le même thème", "articles similaires", "articles liés",
        "articles récents", "articles connexes", "dans la même rubrique", "les plus lus", "les plus populaires", "nos derniers articles",
        "dernières actualités", "vous aimerez aussi", "vous aimerez peut être", "cela pourrait vous intéresser", "à découvrir",
        "plus d articles", "voir plus", "voir tout", "tout voir", "article suivant", "article précédent", "produits similaires",
        "à la une", "recommandé pour vous", "notre sélection", "lire plus", "minutes de lecture", "min de lecture",
    ]),
    (Comments, phrases![
        "commentaires", "commentaire", "laisser un commentaire", "laissez un commentaire", "ajouter un commentaire",
        "écrire un commentaire", "réagir", "réagissez", "répondre", "votre commentaire", "aucun commentaire", "annuler la réponse",
        "donnez votre avis", "poster un commentaire", "ne sera pas publiée",
    ]),
    (Author, phrases![
        "à propos de l auteur", "à propos de l auteure", "l auteur", "écrit par", "publié par", "publié le", "publié dans",
        "mis à jour le", "du même auteur", "tous les articles de", "étiquettes", "mots clés", "catégories", "à propos",
        "qui sommes nous",
    ]),
    (Advert, phrases![
        "publicité", "sponsorisé", "contenu sponsorisé", "liens affiliés", "lien affilié", "partenariat", "acheter maintenant",
        "réservez maintenant", "contactez nous", "demander un devis", "devis gratuit", "profitez en",
    ]),
    (Legal, phrases![
        "tous droits réservés", "mentions légales", "politique de confidentialité", "conditions générales",
        "conditions d utilisation", "conditions générales de vente", "données personnelles", "plan du site", "droits de reproduction",
        "reproduction interdite", "cgu", "cgv",
    ]),
    (Account, phrases!["se connecter", "connexion", "connectez vous", "mon compte", "créer un compte", "mot de passe", "mot de passe oublié", "s identifier", "déconnexion"]),
    (Navigation, phrases![
        "aller au contenu", "passer au contenu", "haut de page", "retour en haut", "accueil", "rechercher", "recherche", "fermer",
        "sommaire", "table des matières", "dans cet article", "suivant", "précédent", "retour", "trier par", "filtrer",
    ]),
    (Shop, phrases![
        "ajouter au panier", "panier", "livraison gratuite", "livraison", "en stock", "rupture de stock", "frais de port", "quantité",
        "ma liste", "favoris", "paiement sécurisé", "retours gratuits",
    ]),
];
