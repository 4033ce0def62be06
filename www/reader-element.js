// <pullquote-reader>: the element's public surface. What it does lives in reader.js, so that a page without custom
// elements can have it too. Nothing happens at import, and nothing here needs a DOM before it is used.

import { ATTRIBUTES, reflect } from './attributes.js';
import { Reader } from './reader.js';

/** On a server there is no HTMLElement; the class can still be imported there. */
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

export class PullquoteReader extends Base {
  static observedAttributes = ATTRIBUTES.map(([attribute]) => attribute);

  /** @type {Reader} */
  #reader;

  constructor() {
    super();
    const internals = this.attachInternals?.();
    this.#reader = new Reader(this, this.attachShadow({ mode: 'open' }), internals);
  }

  connectedCallback() {
    // A property set before the element was defined hides the accessor of the class.
    for (const name of ['source', 'strings', ...ATTRIBUTES.map(([, property]) => property)]) {
      if (name && Object.hasOwn(this, name)) {
        const value = /** @type {any} */ (this)[name];
        delete (/** @type {any} */ (this)[name]);
        /** @type {any} */ (this)[name] = value;
      }
    }
    this.#reader.connect();
  }

  disconnectedCallback() {
    this.#reader.disconnect();
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} after
   */
  attributeChangedCallback(name, before, after) {
    if (before !== after) this.#reader.changed(name, after);
  }

  /** What to read: a string, a document or a node; it comes before every other source. */
  get source() { return this.#reader.source; }
  set source(value) { this.#reader.source = value; }

  /** The words of the interface that the host wants otherwise, by key. */
  get strings() { return this.#reader.strings; }
  set strings(value) { this.#reader.strings = value; }

  /** Settles when the article that is being read is shown; fails where it cannot be. */
  get ready() { return this.#reader.ready; }
  /** The reading without its quotes and speakers; null before there is one. */
  get article() { return this.#reader.reading; }
  get quotes() { return this.#reader.reading?.quotes ?? []; }
  get speakers() { return this.#reader.reading?.speakers ?? []; }
  /** What holds, by key. */
  get settings() { return this.#reader.settings?.all() ?? {}; }

  /**
   * Reads and shows an article.
   * @param {string | Document | Node} input
   * @param {{ format?: string, baseUrl?: string }} [options]
   */
  parse(input, options = {}) {
    if (options.format !== undefined) this.setAttribute('format', options.format);
    if (options.baseUrl !== undefined) this.setAttribute('base-url', options.baseUrl);
    this.source = input;
    return this.ready;
  }

  /** @param {string} id */
  jumpTo(id) { return this.#reader.quotes?.jumpTo(id) ?? false; }
  nextQuote() { this.#reader.quotes?.move(1); }
  previousQuote() { this.#reader.quotes?.move(-1); }
  /** @param {{ speaker?: string, kind?: string }} wanted an empty string for all */
  filter(wanted) { this.#reader.quotes?.filter(wanted); }
  /** @param {string} id @param {string} [format] */
  copyQuote(id, format = 'text') { return this.#reader.copying?.copy(id, format) ?? Promise.resolve(false); }
  /** @param {string} [format] */
  exportQuotes(format = 'markdown') { return this.#reader.cite(null, format); }
  toMarkdown() { return this.#reader.toMarkdown(); }
  /** @param {string} id */
  linkTo(id) { return this.#reader.copying?.linkTo(id) ?? ''; }
  /** @param {number} removal */
  restore(removal) { return this.#reader.restore([...this.#reader.restored, removal]); }
  print({ quotes = false } = {}) { this.#reader.print(quotes); }
  close() { return this.#reader.close(); }
}

if (globalThis.HTMLElement) reflect(PullquoteReader);
