// The words of the interface. Most of them live in the core's table; those that may be needed before it arrives, or in
// its stead, live here. A host's own words come before both.

/** @typedef {(key: string, places?: Record<string, string | number>) => string} Say */

/** @type {Record<string, Record<string, string>>} */
const BEFORE = {
  en: {
    reader: 'Reader',
    loading: 'Opening the reader…',
    reading: 'Reading the article…',
    cancel: 'Cancel',
    cancelled: 'Cancelled. The article is shown as it was.',
    cancelledEmpty: 'Cancelled. Nothing was read.',
    emptyTitle: 'Nothing to read yet',
    emptyHint: 'Give the reader an article: text, Markdown or HTML.',
    errorTitle: 'The reader could not open this',
    errorHint: 'Something went wrong while reading. Try again, or read the article as it was.',
    errorTooLarge: 'The article is too large to be read here.',
    errorFetch: 'A file of the reader or the article could not be loaded. Check the connection and try again.',
    errorBlocked: 'This page’s security policy does not allow WebAssembly. It needs ‘wasm-unsafe-eval’ in script-src.',
    tryAgain: 'Try again',
  },
  de: {
    reader: 'Leseansicht',
    loading: 'Die Leseansicht wird geöffnet …',
    reading: 'Der Artikel wird gelesen …',
    cancel: 'Abbrechen',
    cancelled: 'Abgebrochen. Der Artikel bleibt, wie er war.',
    cancelledEmpty: 'Abgebrochen. Es wurde nichts gelesen.',
    emptyTitle: 'Noch nichts zu lesen',
    emptyHint: 'Die Leseansicht braucht einen Artikel: Text, Markdown oder HTML.',
    errorTitle: 'Das ließ sich nicht öffnen',
    errorHint: 'Beim Lesen ging etwas schief. Noch einmal versuchen oder den Artikel lesen, wie er war.',
    errorTooLarge: 'Der Artikel ist zu groß, um hier gelesen zu werden.',
    errorFetch: 'Eine Datei der Leseansicht oder der Artikel ließ sich nicht laden. Verbindung prüfen und noch einmal versuchen.',
    errorBlocked: 'Die Sicherheitsregel dieser Seite erlaubt kein WebAssembly. Nötig ist ‘wasm-unsafe-eval’ in script-src.',
    tryAgain: 'Noch einmal versuchen',
  },
  fr: {
    reader: 'Lecteur',
    loading: 'Ouverture du lecteur…',
    reading: 'Lecture de l’article…',
    cancel: 'Annuler',
    cancelled: 'Annulé. L’article reste tel qu’il était.',
    cancelledEmpty: 'Annulé. Rien n’a été lu.',
    emptyTitle: 'Rien à lire pour l’instant',
    emptyHint: 'Donnez un article au lecteur : texte, Markdown ou HTML.',
    errorTitle: 'Le lecteur n’a pas pu ouvrir ceci',
    errorHint: 'La lecture a échoué. Réessayez, ou lisez l’article tel qu’il était.',
    errorTooLarge: 'L’article est trop volumineux pour être lu ici.',
    errorFetch: 'Un fichier du lecteur ou l’article n’a pas pu être chargé. Vérifiez la connexion et réessayez.',
    errorBlocked: 'La politique de sécurité de cette page interdit WebAssembly. Il faut ‘wasm-unsafe-eval’ dans script-src.',
    tryAgain: 'Réessayer',
  },
  es: {
    reader: 'Lector',
    loading: 'Abriendo el lector…',
    reading: 'Leyendo el artículo…',
    cancel: 'Cancelar',
    cancelled: 'Cancelado. El artículo queda como estaba.',
    cancelledEmpty: 'Cancelado. No se ha leído nada.',
    emptyTitle: 'Todavía no hay nada que leer',
    emptyHint: 'Dele un artículo al lector: texto, Markdown o HTML.',
    errorTitle: 'El lector no pudo abrirlo',
    errorHint: 'Algo falló al leer. Inténtelo de nuevo o lea el artículo tal como estaba.',
    errorTooLarge: 'El artículo es demasiado grande para leerlo aquí.',
    errorFetch: 'No se pudo cargar un archivo del lector o el artículo. Compruebe la conexión e inténtelo de nuevo.',
    errorBlocked: 'La política de seguridad de esta página no permite WebAssembly. Hace falta ‘wasm-unsafe-eval’ en script-src.',
    tryAgain: 'Intentar de nuevo',
  },
};

/**
 * The language the interface speaks for a tag (`de-AT` → `de`), English where it has no words for it.
 * @param {string} tag
 */
export function uiLanguage(tag) {
  const primary = tag.split(/[-_]/)[0].toLowerCase();
  return primary in BEFORE ? primary : 'en';
}

/** Languages that are written from the right, by their usual scripts. */
const FROM_RIGHT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/**
 * Which way the interface runs: as its own words do, whatever the article's.
 * @param {string} tag the language that was asked for
 * @param {Record<string, string>} own the host's words: without them, none of those languages is spoken
 */
export function direction(tag, own) {
  return Object.keys(own).length > 0 ? written(tag) : 'ltr';
}

/** Which way a language is written. @param {string} tag @returns {'ltr' | 'rtl'} */
export function written(tag) {
  return FROM_RIGHT.has(tag.split(/[-_]/)[0].toLowerCase()) ? 'rtl' : 'ltr';
}

/**
 * The function that finds and fills a text. `{n}` chooses between `one|other`.
 * @param {string} language as `uiLanguage` gives it
 * @param {Record<string, string>} core the core's table; empty before it arrives
 * @param {Record<string, string>} own the host's words
 * @returns {Say}
 */
export function words(language, core, own) {
  const before = BEFORE[language];
  return (key, places = {}) => {
    let text = own[key] ?? core[key] ?? before[key] ?? BEFORE.en[key] ?? key;
    if ('n' in places && text.includes('|')) {
      const [one, other] = text.split('|');
      const n = Number(places.n);
      text = n === 1 || (n === 0 && language === 'fr') ? one : other;
    }
    return text.replace(/\{(\w+)\}/g, (whole, name) => withoutTurns(String(places[name] ?? whole)));
  };
}

/**
 * A name for a line of the interface's own, without the characters that would turn the line around: as in the core's `text/turns.rs`.
 * @param {string} text
 */
export function withoutTurns(text) {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}
