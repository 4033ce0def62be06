// The settings: the host's attributes are the one truth, the core's table says what there is, the view follows.

import { keep, kept } from './settings-store.js';

/**
 * @typedef {object} Row
 * @property {string} key
 * @property {string} label key of its label
 * @property {string | null | undefined} [property] the custom property that carries it
 * @property {'choice' | 'number'} kind
 * @property {{ value: string, label: string }[]} [choices]
 * @property {number} [min]
 * @property {number} [max]
 * @property {number} [step]
 * @property {string} [unit]
 * @property {string | number} default
 */

/** Settings that a stylesheet reads from the base, as `data-theme` and so on. */
const ON_BASE = ['theme', 'font', 'align', 'view', 'sidebar', 'lens'];

export class Settings {
  #host;
  #base;
  /** @type {Row[]} */
  rows;
  #rule;
  #sheet = new CSSStyleSheet();
  /** @type {Set<(key: string, value: string) => void>} */
  #listeners = new Set();

  /**
   * @param {HTMLElement} host
   * @param {HTMLElement} base
   * @param {Row[]} rows
   */
  constructor(host, base, rows) {
    this.#host = host;
    this.#base = base;
    this.rows = rows;
    // A rule of our own instead of a style attribute; on the base it wins over what the page set on the host.
    this.#sheet.replaceSync('.p-base {}');
    this.#rule = /** @type {CSSStyleRule} */ (this.#sheet.cssRules[0]);
    this.applyAll();
  }

  get sheet() {
    return this.#sheet;
  }

  /** @param {string} key */
  row(key) {
    return this.rows.find((row) => row.key === key);
  }

  /**
   * What holds: the attribute where its value is known, else the default.
   * @param {string} key
   * @returns {string}
   */
  get(key) {
    const row = this.row(key);
    const set = this.#host.getAttribute(key);
    if (!row) return set ?? '';
    return set !== null && valid(row, set) ? set : String(row.default);
  }

  /** @param {string} key */
  isSet(key) {
    const row = this.row(key);
    const set = this.#host.getAttribute(key);
    return !!row && set !== null && valid(row, set);
  }

  /**
   * The reader's choice: reflected as an attribute, told to listeners, remembered if the host asked for it.
   * @param {string} key
   * @param {string | null} value null for the default
   */
  set(key, value) {
    if (value === null) this.#host.removeAttribute(key);
    else this.#host.setAttribute(key, value);
    const persist = this.#host.getAttribute('persist');
    const all = kept(persist);
    const settings = { ...all.settings };
    if (value === null) delete settings[key];
    else settings[key] = value;
    keep(persist, { ...all, settings });
  }

  /** Forgets every choice. */
  reset() {
    for (const row of this.rows) this.set(row.key, null);
  }

  /** All that holds, by key. */
  all() {
    return Object.fromEntries(this.rows.map((row) => [row.key, this.get(row.key)]));
  }

  applyAll() {
    for (const row of this.rows) this.#apply(row.key);
  }

  /**
   * Called when an attribute changed, whoever changed it.
   * @param {string} key
   */
  changed(key) {
    this.#apply(key);
    for (const listener of this.#listeners) listener(key, this.get(key));
  }

  /**
   * @param {(key: string, value: string) => void} listener
   * @param {AbortSignal} signal
   */
  watch(listener, signal) {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  /** @param {string} key */
  #apply(key) {
    if (ON_BASE.includes(key)) this.#base.dataset[key] = this.get(key);
    const row = this.row(key);
    if (!row?.property || row.kind !== 'number') return;
    if (!this.isSet(key)) this.#rule.style.removeProperty(row.property);
    else this.#rule.style.setProperty(row.property, css(row, Number(this.get(key))));
  }
}

/**
 * Pixels become rem, so that a browser's own font size still counts.
 * @param {Row} row
 * @param {number} value
 */
function css(row, value) {
  return row.unit === 'px' ? `${value / 16}rem` : `${value}${row.unit ?? ''}`;
}

/**
 * @param {Row} row
 * @param {string} value
 */
function valid(row, value) {
  if (row.kind === 'choice') return !!row.choices?.some((choice) => choice.value === value);
  const number = Number(value);
  return value.trim() !== '' && number >= Number(row.min) && number <= Number(row.max);
}
