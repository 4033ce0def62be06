// The stylesheets, fetched once and shared by every reader on the page.
//
// Constructed sheets need no `style-src`, and the view is not shown before they are there, so nothing flashes.

const FILES = ['tokens', 'frame', 'article', 'sidebar', 'panels', 'print'];

// What holds while the others are on their way: the host is a block, its own children are the page, and where there are
// none, the sentence that says so stands as it will.
const FIRST = `:host{display:block}:host([hidden]){display:none}[hidden]{display:none}
.state{max-inline-size:34rem;margin:clamp(2rem,12vh,8rem) auto;padding-inline:1.5rem;text-align:center;font:1rem/1.5 system-ui,sans-serif;color:GrayText}
.state .pulse{display:block;margin-block-end:1rem;font:4rem/0.6 Georgia,serif}.state button{font:inherit;min-block-size:2.25rem}
.state.waiting{animation:appear 0s 0.3s backwards}@keyframes appear{from{visibility:hidden}}`;

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
