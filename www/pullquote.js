// The package's entry: the core's functions and the reader without an element. Registers nothing, touches no document at import.

import { init as start, initSync as startSync } from './load.js';
import { Reader } from './reader.js';

export { PullquoteReader } from './reader-element.js';

/** @typedef {Awaited<ReturnType<typeof start>>} Core */

/** @type {Core | null} */
let core = null;

/**
 * Loads the core; the functions below need it.
 * @param {import('./load.js').Wasm} [input] where it comes from; beside this file unless given
 */
export async function init(input) {
  core = await start(input);
}

/**
 * The same at once, from bytes or a module; a core that runs already stays.
 * @param {BufferSource | WebAssembly.Module} input
 */
export function initSync(input) {
  core = startSync(input);
}

/** @returns {Core} */
function ready() {
  if (!core) throw Object.assign(new Error('the core is not loaded: await init() first'), { name: 'PullquoteError', code: 'not-loaded' });
  return core;
}

/**
 * Reads an article.
 * @param {string | Uint8Array | Document | Element} input
 * @param {Parameters<Core['read']>[1]} [options]
 */
export function read(input, options) {
  return ready().read(text(input), options);
}

/**
 * Finds the quotations in text as it stands, one paragraph a line.
 * @param {string} input
 */
export function findQuotes(input) {
  return ready().findQuotes(input);
}

/**
 * Whether a page probably holds an article worth a reader view: cheap.
 * @param {string | Uint8Array | Document | Element} input
 */
export function isProbablyReaderable(input) {
  return ready().isProbablyReaderable(text(input));
}

/**
 * Puts a reader into a node, also where there are no custom elements (content scripts).
 * @param {Element | ShadowRoot} root
 * @param {{ source?: string | Document | Node } & Record<string, unknown>} [options] `source`, and the element's attributes by name
 */
export function mount(root, { source, ...attributes } = {}) {
  const host = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) if (value != null && value !== false) host.setAttribute(name, String(value));
  const reader = new Reader(host, host.attachShadow({ mode: 'open' }));
  // Without a custom element nobody tells of attributes: they are watched.
  const watch = new MutationObserver((changes) => {
    for (const { attributeName } of changes) if (attributeName) reader.changed(attributeName, host.getAttribute(attributeName));
  });
  watch.observe(host, { attributes: true });
  root.append(host);
  if (source !== undefined) reader.source = source;
  reader.connect();
  return {
    host,
    reader,
    unmount() {
      watch.disconnect();
      reader.disconnect();
      host.remove();
    },
  };
}

/**
 * The stretch of a node's text that a W3C selector names; null where it is not there.
 *
 * The quote selector is tried with its surroundings first, then alone; the position decides only where there is no quote.
 * @param {{ type: string, exact?: string, prefix?: string, suffix?: string, start?: number, end?: number }} selector
 * @param {Node} root
 * @returns {Range | null}
 */
export function resolveSelector(selector, root) {
  const whole = root.textContent ?? '';
  let { start = -1, end = -1 } = selector;
  if (selector.type === 'TextQuoteSelector') {
    const { exact = '', prefix = '', suffix = '' } = selector;
    const around = whole.indexOf(prefix + exact + suffix);
    start = around >= 0 ? around + prefix.length : whole.indexOf(exact);
    end = start < 0 ? -1 : start + exact.length;
  }
  if (start < 0 || end > whole.length || end < start) return null;
  const range = document.createRange();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let at = 0;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (!begun && start < at + length) {
      range.setStart(node, start - at);
      begun = true;
    }
    if (begun && end <= at + length) {
      range.setEnd(node, end - at);
      return range;
    }
    at += length;
  }
  return null;
}

/**
 * A link to a quotation in its source: browsers that know text fragments scroll to it and mark it.
 * @param {{ fragment: string }} quote
 * @param {string | URL} url
 */
export function textFragment(quote, url) {
  return `${String(url).split('#')[0]}#${quote.fragment}`;
}

/** @param {string | Uint8Array | Document | Element} input */
function text(input) {
  if (typeof input === 'string' || input instanceof Uint8Array) return input;
  return 'documentElement' in input ? input.documentElement.outerHTML : input.outerHTML;
}
