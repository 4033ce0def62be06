// A reader in a host: finds the article, has it read by the core, lays the desk, and tells the host what happens.
//
// It keeps what the core does not: the input, so that a block can be put back, and the place where one was.

import { READ_AGAIN } from './attributes.js';
import { deferred, unless } from './deferred.js';
import { layOut } from './frame.js';
import { furnish } from './furnish.js';
import { load } from './load.js';
import { kept } from './settings-store.js';
import { Settings } from './settings.js';
import { sheets } from './sheets.js';
import { gather, lightChildren } from './sources.js';
import { painted, Stage } from './stage.js';
import { direction, uiLanguage, withoutTurns, words } from './words.js';
import { LONG, Work } from './work.js';

export class Reader {
  #host;
  #root;
  #internals;
  #stage;
  #connected = false;
  #scheduled = false;
  /** Counts readings, so that an old one does not overwrite a newer. */
  #run = 0;
  /** Counts changes of what is put back: only the last is shown. */
  #asked = 0;
  /** @type {AbortController | null} */
  #running = null;
  /** Ends with the article on show. */
  #life = new AbortController();
  /** @type {string | Document | Node | null} */
  #given = null;
  /** @type {Record<string, string>} */
  #own = {};
  /** @type {import('./words.js').Say} */
  #t = (key) => key;
  #language = 'en';
  /** @type {Work | null} */
  #work = null;
  /** @type {{ input: string, options: Record<string, unknown> } | null} */
  #read = null;
  /** @type {import('./deferred.js').Deferred | null} */
  #ready = null;
  /** @type {import('./desk.js').Desk | null} */
  #desk = null;
  /** The removals that are put back, from the moment that is asked for. @type {number[]} */
  restored = [];
  /** @type {any} */
  reading = null;
  /** @type {Settings | null} */
  settings = null;
  /** What stands on the desk, once an article is on show. @type {import('./furnish.js').Furniture | null} */
  #furniture = null;

  /**
   * @param {HTMLElement} host
   * @param {ShadowRoot} root
   * @param {ElementInternals} [internals]
   */
  constructor(host, root, internals) {
    this.#host = host;
    this.#root = root;
    this.#internals = internals;
    this.#stage = new Stage(host, root, internals);
  }

  get source() { return this.#given; }
  set source(value) {
    this.#given = value ?? null;
    this.#again();
  }

  get strings() { return this.#own; }
  set strings(value) {
    this.#own = { ...value };
    this.#again();
  }

  get quotes() { return this.#furniture?.quotes ?? null; }
  get copying() { return this.#furniture?.copies ?? null; }

  /** @param {boolean} quotes */
  print(quotes) {
    if (this.#furniture) this.#furniture.print(quotes);
    else globalThis.print();
  }

  get ready() {
    this.#ready ??= deferred();
    return this.#ready.promise;
  }

  connect() {
    this.#connected = true;
    if (this.#ready?.settled) this.#ready = null;
    const persist = this.#host.getAttribute('persist');
    for (const [key, value] of Object.entries(kept(persist).settings ?? {})) this.#host.setAttribute(key, value);
    if (this.#host.getAttribute('loading') !== 'lazy') return this.#schedule();
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      seen.disconnect();
      this.#schedule();
      // A screen ahead, so that it is there when one arrives.
    }, { rootMargin: '100%' });
    seen.observe(this.#host);
  }

  disconnect() {
    this.#connected = false;
    ++this.#run;
    this.#running?.abort();
    this.#leave();
  }

  /**
   * @param {string} name
   * @param {string | null} value
   */
  changed(name, value) {
    if (READ_AGAIN.has(name)) this.#again();
    if (!this.settings) return;
    if (this.settings.row(name)) {
      this.settings.changed(name);
      this.#emit('pq-settings-change', { key: name, value: this.settings.get(name) });
    }
    if (name === 'quote' && value && value !== this.quotes?.current) this.quotes?.jumpTo(value);
    if (name === 'speaker') this.quotes?.apply({ speaker: value ?? '' });
  }

  /**
   * @param {string | null} quote
   * @param {string} format
   */
  cite(quote, format) {
    return this.#read ? (this.#work?.core.cite(...this.#citing(quote, format)) ?? '') : '';
  }

  toMarkdown() {
    return this.#read ? (this.#work?.core.toMarkdown(this.#read.input, this.#read.options) ?? '') : '';
  }

  /** @param {string | null} quote @param {string} format @returns {[string, any, string | null, any]} */
  #citing(quote, format) {
    const { images: _images, ...options } = this.#read?.options ?? {};
    return [this.#read?.input ?? '', options, quote, format];
  }

  /** @param {number[]} ids removals that are to stand in the article */
  async restore(ids) {
    const more = ids.length > this.restored.length;
    const work = this.#work;
    if (!this.#read || !this.#desk || !work) return;
    const run = this.#run;
    const asked = ++this.#asked;
    const gone = () => run !== this.#run || work !== this.#work || !this.#desk;
    const what = { ...this.#read, options: { ...this.#read.options, restore: ids } };
    const changed = [...ids, ...this.restored].find((id) => ids.includes(id) !== this.restored.includes(id));
    const focused = !!this.#root.activeElement;
    // At once, so that the next change starts from this one.
    this.restored = ids;
    try {
      const view = await work.view(what.input, what.options);
      if (gone() || asked !== this.#asked) return;
      const place = this.#furniture?.place;
      const at = place?.atTop() ? null : (place?.here() ?? null);
      this.#show(what, view);
      this.#furniture?.place.there(at);
      if (focused && changed !== undefined) /** @type {HTMLElement | null | undefined} */ (this.#furniture?.signOf(changed))?.focus({ preventScroll: true });
      if (more) this.#desk?.say(this.#t('restored'));
    } catch (error) {
      // Ended with its article, it is no trouble.
      if (!gone() && /** @type {any} */ (error)?.name !== 'AbortError') this.#trouble(error, 'read', deferred());
    } finally {
      // What is on show tells what stands in it: these, or after a failure those before.
      if (asked === this.#asked) this.restored = /** @type {any} */ (this.#read)?.options.restore ?? [];
    }
  }

  close() {
    return this.#emit('pq-request-close', {}, { cancelable: true });
  }

  #again() {
    if (!this.#connected) return;
    if (this.#ready?.settled) this.#ready = null;
    this.#schedule();
  }

  /** One reading for all changes of a task. */
  #schedule() {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      if (this.#connected) void this.#update();
    });
  }

  async #update() {
    const run = ++this.#run;
    this.#running?.abort();
    const running = (this.#running = new AbortController());
    const tag = this.#host.lang || document.documentElement.lang || 'en';
    const language = (this.#language = uiLanguage(tag));
    this.#stage.speak((this.#t = words(language, {}, this.#own)), direction(tag, this.#own));
    this.#ready ??= deferred();
    const ready = this.#ready;
    this.#stage.state('loading');
    let code = 'wasm-fetch';
    try {
      // Where nothing of the host's can be read in the meantime, it is said that something is on its way.
      if (!this.#desk && !lightChildren(this.#host).length) this.#stage.announce(running);
      const { signal } = running;
      const from = this.#host.getAttribute('wasm-src') ?? undefined;
      const [core, styles] = await unless(Promise.all([load(from), sheets()]), signal);
      if (run !== this.#run) return;
      this.#stage.speak((this.#t = words(language, core.strings(language), this.#own)));
      this.#stage.dress(styles);
      code = 'source-fetch';
      const source = await gather(this.#host, this.#given, signal);
      if (run !== this.#run) return;
      if (!source?.input.trim()) {
        this.#nothing();
        return ready.resolve(null);
      }
      let progress = (/** @type {number} */ _done) => {};
      if (source.input.length > LONG) {
        progress = this.#stage.announce(running);
        await painted();
        signal.throwIfAborted();
      }
      if (run !== this.#run) return;
      code = 'read';
      const images = this.#host.getAttribute('images') ?? 'auto';
      const what = {
        input: source.input,
        options: {
          format: source.format,
          baseUrl: source.baseUrl,
          lang: language,
          strings: Object.keys(this.#own).length ? this.#own : undefined,
          images: images === 'auto' ? (source.own ? 'on' : 'click') : images,
        },
      };
      const work = new Work(core, from);
      const view = await work.view(what.input, what.options, { signal, progress });
      if (run !== this.#run) return work.end();
      this.#work?.end();
      this.#work = work;
      this.restored = [];
      // What was chosen in one article means nothing in the next.
      if (this.reading) for (const name of ['quote', 'speaker']) this.#host.removeAttribute(name);
      this.#show(what, view);
      ready.resolve(this.reading);
    } catch (error) {
      if (run !== this.#run) return;
      if (running.signal.aborted) return this.#cancelled(ready);
      this.#trouble(error, code, ready);
    } finally {
      // Taken out of the page while it read; put elsewhere in the same breath, the next reading settles it.
      if (!this.#connected && !ready.settled) this.#cancelled(ready);
    }
  }

  /**
   * Lays out what was read.
   * @param {{ input: string, options: Record<string, unknown> }} what
   * @param {import('./work.js').View} view
   */
  #show(what, view) {
    if (!view.reading.wordCount) return this.#nothing();
    this.#life.abort();
    this.#life = new AbortController();
    this.#read = what;
    this.reading = view.reading;
    this.#emit('pq-parse', { reading: view.reading });
    this.#layOut(view);
    this.#stage.state('');
    this.#emit('pq-ready', { reading: view.reading });
  }

  /** @param {any} view */
  #layOut(view) {
    const t = this.#t;
    const { reading } = view;
    const frame = layOut(t, view);
    frame.base.dir = this.#stage.dir;
    const settings = (this.settings = new Settings(this.#host, frame.base, this.#work?.core.settings() ?? []));
    this.#stage.dress([], settings.sheet);

    const desk = /** @type {import('./desk.js').Desk} */ ({
      host: this.#host,
      root: this.#root,
      ...frame,
      reading,
      baseUrl: this.#read?.options.baseUrl,
      outline: view.outline,
      removals: view.removals,
      t,
      language: this.#language,
      say: frame.say,
      emit: (name, detail, options) => this.#emit(name, detail, options),
      actions: { close: () => void this.close() },
      keys: {},
      settings,
      cite: async (quote, format) => this.#work?.later('cite', this.#citing(quote, format), reading.wordCount) ?? '',
      restore: (ids) => this.restore(ids),
      restored: () => this.restored,
      signal: this.#life.signal,
    });
    this.#desk = desk;
    this.#furniture = furnish(desk, () => this.#stage.show(frame.base));
    settings.watch((key) => key === 'images' && this.#again(), desk.signal);
    this.#internals && Object.assign(this.#internals, { role: 'region', ariaLabel: withoutTurns(reading.title ?? '') || t('reader') });
  }

  /** Ends what goes on for the article on show: keys, scrolling, the voice. */
  #leave() {
    this.#life.abort();
    this.#life = new AbortController();
    this.#desk = null;
    this.#furniture = null;
    this.#read = null;
    this.#work?.end();
  }

  #nothing() {
    this.#leave();
    this.reading = null;
    this.#stage.nothing();
    this.#emit('pq-empty', {});
  }

  /**
   * @param {any} error
   * @param {string} code where it happened, unless the error knows better
   * @param {import('./deferred.js').Deferred} ready
   */
  #trouble(error, code, ready) {
    const detail = { code: typeof error?.code === 'string' ? error.code : code, message: String(error?.message ?? error) };
    this.#stage.state('error');
    this.#emit('pq-error', detail);
    ready.reject(Object.assign(new Error(detail.message), detail));
    this.#leave();
    this.#stage.failed(detail, () => this.#again());
  }

  /**
   * Back to what was there: the article before this one, or what the host holds.
   * @param {import('./deferred.js').Deferred} ready
   */
  #cancelled(ready) {
    this.#stage.state('');
    if (!this.#connected) {
      // Nobody sees a note; put back into the page, it starts anew.
      this.#leave();
      this.#stage.asItWas();
    } else if (this.#desk) {
      this.#stage.again();
      this.#desk.say(this.#t('cancelled'));
    } else {
      this.#leave();
      this.#stage.cancelled(() => this.#again());
    }
    ready.reject(Object.assign(new Error(this.#t('cancelled')), { name: 'AbortError', code: 'cancelled' }));
  }

  /**
   * @param {string} name
   * @param {any} [detail]
   * @param {{ cancelable?: boolean }} [options]
   */
  #emit(name, detail = {}, { cancelable = false } = {}) {
    if (name === 'pq-filter') this.#stage.filtered(!!(detail.speaker || detail.kind));
    return this.#host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
  }
}
