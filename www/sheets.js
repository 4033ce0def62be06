// The stylesheets, fetched once and shared by every reader on the page.
//
// Constructed sheets need no `style-src`, and the view is not shown before they are there, so nothing flashes.

const FILES = ['tokens', 'frame', 'article', 'sidebar', 'panels', 'print'];

// What holds while the others are on their way: the host is a block, and its own children are the page.
const FIRST = ':host{display:block}:host([hidden]){display:none}';

/** @type {Promise<CSSStyleSheet[]> | undefined} */
let shared;

/** @returns {CSSStyleSheet} */
export function firstSheet() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(FIRST);
  return sheet;
}

/**
 * All sheets, in order. A failure is forgotten, so that the next reader may try again.
 * @returns {Promise<CSSStyleSheet[]>}
 */
export function sheets() {
  shared ??= Promise.all(FILES.map(read)).catch((error) => {
    shared = undefined;
    throw error;
  });
  return shared;
}

/** @param {string} name */
async function read(name) {
  const response = await fetch(new URL(`./styles/${name}.css`, import.meta.url));
  if (!response.ok) throw new Error(`the stylesheet ${name}.css answered ${response.status}`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await response.text());
  return sheet;
}
