// Has an article read: on the page where that is quick, in a worker where it is not.

import { away } from './away.js';
import { unless } from './deferred.js';
import { compiled } from './load.js';
import { classifyAll } from './make.js';

/** Characters from which an article is read in a worker: starting one takes about as long as reading this much. */
export const LONG = 200_000;

/** Words from which reading takes longer than a frame or two: a copy would be felt. */
const SLOW = 5_000;

/** Milliseconds of building between two breaths: a frame, less what the browser needs of it. */
const SLICE = 10;
/** The share of the work that is done when the view comes back as bytes; the rest is building it. */
const READ = 0.9;

/** @typedef {{ reading: any, article: DocumentFragment, sidebar: DocumentFragment, outline: DocumentFragment, removals: DocumentFragment }} View */

export class Work {
  #core;
  #source;
  /** @type {import('./away.js').Away | null} */
  #away = null;
  #ended = false;

  /**
   * @param {import('./load.js').Core} core
   * @param {string | undefined} source where the core came from
   */
  constructor(core, source) {
    this.#core = core;
    this.#source = source;
  }

  get core() {
    return this.#core;
  }

  /**
   * @param {string} input
   * @param {Record<string, unknown>} options
   * @param {{ signal?: AbortSignal, progress?: (done: number) => void }} [how]
   * @returns {Promise<View>}
   */
  async view(input, options, { signal, progress = () => {} } = {}) {
    if (input.length < LONG) return this.#here(input, options);
    const stop = () => this.end();
    signal?.addEventListener('abort', stop);
    try {
      // Cancel does not wait for a worker that is slow to start; `#start` ends it when it comes.
      await (signal ? unless(this.#start(), signal) : this.#start());
      signal?.throwIfAborted();
      if (!this.#away) return this.#here(input, options);
      const packed = await this.#away.call('pack', [input, options], (share) => progress(share * READ));
      return await this.#build(packed, signal, progress);
    } catch (error) {
      // A core that broke down is not used again.
      this.end();
      throw error;
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  /** @param {string} input @param {Record<string, unknown>} options @returns {View} */
  #here(input, options) {
    const view = this.#core.view(input, options, document);
    for (const part of [view.article, view.sidebar, view.outline, view.removals]) classifyAll(part);
    return view;
  }

  /**
   * What reads the article anew, without holding up the page where that takes long.
   * @param {'cite' | 'toMarkdown'} name
   * @param {unknown[]} values
   * @param {number} words in the article
   * @returns {Promise<string>}
   */
  async later(name, values, words) {
    if (words > SLOW && !this.#ended) await this.#start();
    const asked = this.#away;
    try {
      if (asked) return await asked.call(name, values);
    } catch (error) {
      if (this.#ended) throw error;
      // Its core broke down or it died: it is not asked again, and the page does it.
      asked?.end(error);
      if (this.#away === asked) this.#away = null;
    }
    return /** @type {any} */ (this.#core)[name](...values);
  }

  async #start() {
    // One that died since, of too little memory perhaps, gives way to a new one.
    if (this.#away?.over) this.#away = null;
    const { module } = this.#away ? { module: null } : { module: await compiled(this.#source) };
    const started = module ? await away(module) : null;
    if (!started) return;
    // While it started, the article may have gone or another call have come first.
    if (this.#ended || this.#away) started.end();
    else this.#away = started;
  }

  end() {
    this.#ended = true;
    this.#away?.end();
    this.#away = null;
  }

  /**
   * @param {any} packed
   * @param {AbortSignal | undefined} signal
   * @param {(done: number) => void} progress
   * @returns {Promise<View>}
   */
  async #build(packed, signal, progress) {
    const view = /** @type {any} */ ({ reading: packed.reading });
    const names = ['article', 'sidebar', 'outline', 'removals'];
    const all = names.reduce((sum, name) => sum + packed[name].length, 0);
    let done = 0;
    let since = performance.now();
    for (const name of names) {
      const [frame, ...chunks] = packed[name];
      classifyAll((view[name] = this.#core.build(frame, document)));
      const hole = view[name].querySelector('[part~="article-body"], [part~="quote-list"]');
      // With `dir="auto"` around it, each block that comes in would have the direction looked for anew in all before it.
      const auto = view[name].querySelector('[dir="auto"]');
      auto?.removeAttribute('dir');
      for (const chunk of chunks) {
        const piece = this.#core.build(chunk, document);
        classifyAll(piece);
        hole.append(piece);
        done += 1;
        if (performance.now() - since < SLICE) continue;
        progress(READ + (1 - READ) * (done / all));
        await breath();
        signal?.throwIfAborted();
        since = performance.now();
      }
      auto?.setAttribute('dir', 'auto');
    }
    return view;
  }
}

/** Lets the browser paint and hear. */
function breath() {
  const { scheduler } = /** @type {any} */ (globalThis);
  return scheduler?.yield ? scheduler.yield() : new Promise((done) => setTimeout(done));
}
