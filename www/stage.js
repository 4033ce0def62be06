// What stands in a reader's root: the host's own article, a word about what is going on, or the desk.

import { make } from './make.js';
import { firstSheet, sheets } from './sheets.js';
import { lightChildren } from './sources.js';
import { cancelled, empty, failed, loading } from './states.js';

export class Stage {
  #host;
  #root;
  #states;
  /** @type {import('./words.js').Say} */
  #t = (key) => key;
  /** What the article on show is made of. @type {Node[]} */
  #shown = [];
  /** @type {CSSStyleSheet[]} */
  #styles = [];
  /** The settings of the article on show. @type {CSSStyleSheet | null} */
  #settings = null;
  /** Which way the interface runs. */
  dir = 'ltr';

  /**
   * @param {HTMLElement} host
   * @param {ShadowRoot} root
   * @param {ElementInternals} [internals]
   */
  constructor(host, root, internals) {
    this.#host = host;
    this.#root = root;
    this.#states = internals?.states;
    root.adoptedStyleSheets = [firstSheet()];
    // The article is readable from the first moment: the host's own children, until there is something better.
    this.asItWas();
  }

  /**
   * @param {import('./words.js').Say} t
   * @param {string} [dir]
   */
  speak(t, dir = this.dir) {
    this.#t = t;
    this.dir = dir;
  }

  /**
   * @param {CSSStyleSheet[]} styles none: those that are there
   * @param {CSSStyleSheet | null} [settings]
   */
  dress(styles, settings = this.#settings) {
    if (styles.length) this.#styles = styles;
    this.#settings = settings;
    this.#root.adoptedStyleSheets = [...this.#styles, ...(settings ? [settings] : [])];
  }

  /** Lays out the desk. @param {HTMLElement} base */
  show(base) {
    this.#shown = [base, hiddenSlot()];
    this.again();
  }

  /** The desk that was laid out last. */
  again() {
    this.#root.replaceChildren(...this.#shown);
  }

  asItWas() {
    this.#root.replaceChildren(document.createElement('slot'));
  }

  /**
   * Says that the article is being read, and gives the function that shows how far.
   * @param {AbortController} running
   */
  announce(running) {
    const own = this.#hasOwn();
    const { view, progress } = loading(this.#t, () => running.abort(), own);
    // What the page holds stays readable meanwhile.
    this.#put(view, own);
    return progress;
  }

  nothing() {
    this.#put(empty(this.#t), false);
    this.state('empty');
  }

  /**
   * @param {{ code: string, message: string }} detail
   * @param {() => void} again
   */
  failed(detail, again) {
    // The article is never worse off: what the host holds stays on show.
    if (this.#hasOwn()) return this.asItWas();
    this.#put(failed(this.#t, detail, again), false);
    this.#dressLate();
  }

  /** @param {() => void} again */
  cancelled(again) {
    const own = this.#hasOwn();
    this.#put(cancelled(this.#t, again, own), own);
    this.#dressLate();
  }

  /** @param {string} name one of loading, empty, error, or nothing */
  state(name) {
    for (const other of ['loading', 'empty', 'error']) {
      if (other === name) this.#states?.add(other);
      else this.#states?.delete(other);
    }
  }

  /** @param {boolean} on */
  filtered(on) {
    if (on) this.#states?.add('filtered');
    else this.#states?.delete('filtered');
  }

  #hasOwn() {
    return lightChildren(this.#host).length > 0;
  }

  /**
   * @param {Node} inside
   * @param {boolean} own whether the host's own article is shown below
   */
  #put(inside, own) {
    const frame = make('div', { part: 'base', dir: this.dir, 'data-theme': this.#host.getAttribute('theme') ?? 'auto' }, inside);
    this.#root.replaceChildren(frame, own ? document.createElement('slot') : hiddenSlot());
  }

  /** What went wrong may have done so before the styles were there. */
  #dressLate() {
    void sheets().then((styles) => this.dress(styles), () => {});
  }
}

/** A place for the host's children where they are not shown but stay in the page. */
function hiddenSlot() {
  const slot = document.createElement('slot');
  slot.hidden = true;
  return slot;
}

/** After the next frame was painted, or soon where nothing is painted (a hidden tab). */
export function painted() {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 250);
  });
}
