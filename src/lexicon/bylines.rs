//! Words around names and dates and in their place, in bylines of seven languages.

/// Words before names, longest first where one begins another.
#[rustfmt::skip]
pub const LEADS: &[&str] = &[
    "medically reviewed by", "reviewed by", "fact checked by", "edited by", "article by", "story by", "words by",
    "text by", "blog by", "post by", "written by", "posted by", "published by", "created by", "submitted by",
    "contributed by", "authored by", "started by", "about the author", "meet the author", "the author", "ein beitrag von",
    "ein kommentar von", "ein bericht von", "ein gastbeitrag von", "ein interview von", "ein text von",
    "eine reportage von", "eine analyse von", "eine kolumne von", "eine rezension von", "interview von",
    "text und fotos", "text", "texte et photos", "texte", "un article de", "un reportage de", "une enquête de",
    "une chronique de", "un texte de", "propos recueillis par", "recueilli par", "un texto de", "un reportaje de",
    "una crónica de", "texto de", "texto", "un articolo di", "un reportage di", "un testo di", "testo di", "testo",
    "intervista di", "servizio di", "dal nostro inviato", "dalla nostra inviata", "dal nostro corrispondente",
    "uma reportagem de", "reportagem de", "reportagem", "um texto de", "een artikel van", "een verhaal van",
    "een reportage van", "een interview van", "tekst en beeld", "tekst", "unserem redakteur", "unserer redakteurin",
    "unserem reporter", "unserer reporterin", "unserem korrespondenten", "unserer korrespondentin",
    "notre correspondant", "notre correspondante", "notre envoyé spécial", "notre envoyée spéciale",
    "nuestro corresponsal", "nuestra corresponsal", "nuestro enviado especial", "nuestra enviada especial",
    "nosso correspondente", "nossa correspondente", "onze verslaggever", "onze verslaggeefster", "onze redacteur",
    "onze redactrice", "onze correspondent", "our correspondent", "via", "by", "author", "authors", "contributors:", "author name",
    "verfasst von", "geschrieben von", "ein artikel von", "von", "autor", "autorin", "écrit par", "publié par",
    "rédigé par", "par", "auteur", "escrito por", "publicado por", "redactado por", "por", "autora", "scritto da",
    "pubblicato da", "a cura di", "di", "da", "autore", "geschreven door", "door", "from", "about",
];
/// What stands between a date or kicker and the names.
pub const INNER_LEADS: &[&str] =
    &["written by ", "posted by ", "published by ", "started by ", "posts by ", "articles by ", "recipe by "];
/// What stands between two names.
#[rustfmt::skip]
pub const PARTINGS: &[&str] = &[
    ", and ", ", ", " and ", " & ", " und ", " et ", " y ", " e ", " en ", "; ", ";", " with ", " / ", " + ", " avec ",
    " con ", " com ", " met ", " mit ",
];
/// What stands where a name would.
pub const NO_NAMES: &[&str] = &[
    "by",
    "author",
    "authors",
    "read more",
    "view more posts",
    "no comments",
    "sign in",
    "log in",
    "topic author",
    "more",
    "share",
    "follow",
    "facebook",
    "twitter",
    "linkedin",
    "instagram",
    "contributor",
    "n/a",
    "none",
    "null",
    "undefined",
    "staff writer",
    "contributing writer",
    "senior editor",
    "editor",
    "journalist",
    "reporter",
    "freelance writer",
    "view profile",
    "view all posts",
    "bio",
    "updated",
    "published",
    "über den autor",
    "über die autorin",
    "über die autoren",
    "zum autor",
    "zur autorin",
    "der autor",
    "die autorin",
    "à propos de l'auteur",
    "à propos de l'autrice",
    "à propos de l'auteure",
    "l'auteur",
    "l'autrice",
    "sobre el autor",
    "sobre la autora",
    "el autor",
    "la autora",
    "sull'autore",
    "sull'autrice",
    "l'autore",
    "informazioni sull'autore",
    "sobre o autor",
    "sobre a autora",
    "o autor",
    "a autora",
    "over de auteur",
    "over de schrijver",
    "over de auteurs",
    "de auteur",
    "about the authors",
    "about the author",
    "the author",
    "posted by",
    "written by",
    "author:",
    "by:",
    "posted",
    "written",
    "published by",
    "updated by",
    "last updated",
    "all posts",
    "see all posts",
    "anonymous",
    "guest author",
    "medically reviewed",
    "expert reviewed",
    "our team",
    "website",
    "email",
    "posts",
    "contributors",
    "article",
    "blog",
    "home",
    "reviewed by",
    "fact checked",
    "comments",
    "profile",
    "member",
    "writer",
    "founder",
    "ceo",
];
/// Words in the name of a house.
pub const HOUSES: &[&str] = &[
    "staff",
    "team",
    "editors",
    "editorial",
    "redaktion",
    "rédaction",
    "redacción",
    "redazione",
    "redação",
    "redactie",
    "desk",
    "newsroom",
    "inc",
    "llc",
    "ltd",
    "gmbh",
    "admin",
    "news",
    "magazine",
    "media",
    "agency",
    "company",
    "group",
    "university",
    "institute",
    "department",
    "association",
    "foundation",
    "guest",
    "contributors",
];

/// Words that stand beside a name in a byline, with months and days.
#[rustfmt::skip]
pub const BESIDE_NAMES: &[&str] = &[
    "by", "and", "written", "posted", "published", "updated", "on", "at", "in", "min", "mins", "minute", "minutes",
    "read", "am", "pm", "st", "nd", "rd", "th", "of", "author", "von", "und", "um", "uhr", "stand", "par", "et", "le",
    "à", "mis", "jour", "publié", "por", "y", "el", "de", "actualizado", "publicado", "di", "e", "il", "em", "às",
    "door", "en", "op", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "wed", "thu", "fri", "sat", "sun", "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
    "oct", "nov", "dec", "januar", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember", "janvier",
    "février", "mars", "avril", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", "enero",
    "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    "gennaio", "febbraio", "aprile", "maggio", "giugno", "luglio", "settembre", "ottobre", "dicembre", "janeiro",
    "fevereiro", "março", "maio", "junho", "julho", "setembro", "outubro", "novembro", "dezembro", "januari",
    "februari", "maart", "mei", "augustus", "utc", "gmt", "est", "edt", "pst", "cet", "aktualisiert", "veröffentlicht",
    "modifié", "heures", "a", "las", "pubblicato", "aggiornato", "alle", "ore", "atualizado", "gepubliceerd",
    "geplaatst", "bijgewerkt", "uur", "om", "das", "autor", "autora", "autore", "auteur", "today", "yesterday", "heute",
    "gestern", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi",
    "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes",
    "sábado", "domingo", "ayer", "hoy", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica",
    "ieri", "oggi", "ontem", "hoje", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    "gisteren", "vandaag", "zuletzt", "last", "laatst", "bst", "mez", "mesz", "cest", "words", "text", "texte", "texto",
    "testo", "tekst", "ein", "beitrag", "bericht", "kommentar", "artikel", "article", "un", "une", "artículo",
    "articolo", "een", "van", "propos", "recueillis", "cura", "reportagem", "geändert", "erstellt", "dernière", "mise",
    "última", "actualización", "ultimo", "aggiornamento", "atualização", "geschreven", "escrito", "scritto", "écrit",
    "verfasst", "geschrieben",
];

/// Days and words for them.
#[rustfmt::skip]
pub const DAYS: &[&str] = &[
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "today", "yesterday", "heute", "gestern", "montag", "dienstag", "mittwoch", "donnerstag", "freitag",
    "samstag", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "hier", "lunes",
    "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "ayer", "hoy", "lunedì", "martedì", "mercoledì",
    "giovedì", "venerdì", "sabato", "domenica", "ieri", "oggi", "segunda", "terça", "quarta", "quinta", "sexta",
    "ontem", "hoje", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "gisteren",
    "vandaag",
];

/// Jobs of those who sign articles, and of experts who do.
#[rustfmt::skip]
pub const JOBS: &[&str] = &[
    "expert", "writer", "editor", "manager", "director", "officer", "founder", "cofounder", "analyst", "attorney",
    "specialist", "reporter", "journalist", "coordinator", "president", "consultant", "correspondent", "professor",
    "educators", "strategist", "redakteur", "redakteurin", "rédacteur", "rédactrice", "redactor", "redactora",
    "redattore", "redattrice", "redator", "redatora", "redacteur", "journaliste", "periodista", "giornalista",
    "jornalista", "repórter", "reportero", "reportera", "reporterin", "journalistin", "korrespondent",
    "korrespondentin", "volontär", "volontärin", "chefredakteur", "chefredakteurin", "corresponsal", "corrispondente",
    "correspondente", "verslaggever", "verslaggeefster", "redactrice", "editora", "inviato", "inviata", "cronista",
];

/// Small words within names.
#[rustfmt::skip]
pub const PARTICLES: &[&str] = &[
    "de", "van", "der", "von", "da", "di", "del", "la", "le", "den", "al", "el", "bin", "dos", "das", "du", "ten",
    "ter", "zu", "zur", "und", "e", "y", "do", "della", "dei", "degli", "vom", "het",
];

/// What a line of the page begins with that is a byline.
#[rustfmt::skip]
pub const BYLINES: &[&str] = &[
    "by ", "by: ", "written by", "posted by", "author: ", "author ", "words by", "story by", "text: ", "text by",
    "von ", "verfasst von", "geschrieben von", "ein artikel von", "ein beitrag von", "ein kommentar von",
    "ein bericht von", "ein gastbeitrag von", "ein interview von", "ein text von", "eine reportage von",
    "eine analyse von", "eine kolumne von", "eine rezension von", "interview von", "par ", "écrit par", "texte : ",
    "texte: ", "propos recueillis par", "recueilli par", "un article de", "un reportage de", "une enquête de",
    "une chronique de", "un texte de", "auteur : ", "por ", "escrito por", "autor: ", "autora: ", "autorin: ",
    "texto: ", "texto de", "un texto de", "un reportaje de", "una crónica de", "di ", "scritto da", "a cura di",
    "autore: ", "testo di", "testo: ", "un articolo di", "un reportage di", "intervista di", "servizio di",
    "dal nostro inviato", "dalla nostra inviata", "dal nostro corrispondente", "reportagem de", "reportagem: ",
    "uma reportagem de", "um texto de", "door ", "door: ", "geschreven door", "tekst: ", "een artikel van",
    "een verhaal van", "een reportage van", "een interview van", "auteur: ",
];

/// What a line begins with that names the page's author wherever it stands.
#[rustfmt::skip]
pub const CREDITS: &[&str] = &[
    "written by", "article by", "words by", "story by", "post by", "authored by", "author:", "authors:", "contributors:",
    "verfasst von", "geschrieben von", "ein artikel von", "ein beitrag von", "ein text von", "autor:", "autorin:",
    "écrit par", "rédigé par", "un article de", "auteur :", "auteur:", "escrito por", "redactado por", "un texto de",
    "autora:", "scritto da", "a cura di", "un articolo di", "autore:", "um texto de", "geschreven door",
    "een artikel van",
];
/// Lines that say the same of the next line.
#[rustfmt::skip]
pub const CREDIT_LABELS: &[&str] = &[
    "author", "authors", "author(s)", "written by", "article by", "words by", "contributors", "autor", "autorin",
    "autoren", "geschrieben von", "auteur", "auteurs", "écrit par", "autora", "autores", "escrito por", "autore",
    "autori", "scritto da", "a cura di", "geschreven door",
];

/// Where the names of a byline end.
#[rustfmt::skip]
pub const STOPS: &[&str] = &[
    " | ", " • ", " · ", " on ", " posted ", " published ", " updated ", " last updated", " // ", " » ", "\u{2003}",
    " — ", " – ", " in ", " photograph", " photos", " foto", " bilder:", " bild:", " beeld:", " imágenes", " immagini",
    " imagens", " illustration", " stand:", " aktualisiert", " veröffentlicht", " publié ", " mis à jour", " publicado",
    " actualizado", " pubblicato", " aggiornato", " atualizado", " gepubliceerd", " bijgewerkt", " geplaatst",
];
/// Words of labels and headings that look like names when capitalised.
#[rustfmt::skip]
pub const NOT_IN_NAMES: &[&str] = &[
    "the", "and", "of", "for", "to", "in", "on", "with", "your", "our", "us", "how", "what", "read", "min", "minutes",
    "share", "copy", "link", "table", "contents", "news", "blog", "home", "more", "all", "about", "contact",
    "updated", "published", "last", "follow", "listen", "watch", "sign", "log", "subscribe", "guide", "guides",
    "best", "tips", "business", "marketing", "health", "software", "data", "top", "review", "reviews", "services",
    "education", "learning", "management", "resources", "article", "articles", "key", "takeaways", "get", "started",
    "free", "add", "save", "print", "email", "comments", "comment", "by", "staff", "team", "editor", "writer",
    "author", "senior", "manager", "director", "specialist", "product", "engineering", "technology", "design",
    "digital", "travel", "food", "fitness", "finance", "case", "study", "press", "release", "skip", "main", "content",
    "menu", "search", "back", "next", "previous", "view", "online", "social", "media", "cloud", "security",
    "planning", "company", "podcast", "video", "photo", "credit", "getty", "images", "united", "states", "new",
    "york", "artificial", "intelligence", "machine", "open", "source", "web", "development", "estate", "real",
    "insurance", "garden", "car", "rental",
];
/// What says of a date that it is one of a change.
#[rustfmt::skip]
pub const CHANGES: &[&str] = &[
    "updated", "update", "modified", "revised", "edited", "reviewed", "aktualisiert", "geändert", "stand:",
    "mis à jour", "modifié", "actualizado", "modificado", "aggiornato", "atualizado", "bijgewerkt", "gewijzigd",
];
