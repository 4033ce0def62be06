// A reader in a host: finds the article, has it read by the core, lays the desk, and tells the host what happens.
//
// It keeps what the core does not: the input, so that a block can be put back, and the place where one was.

import { READ_AGAIN } from './attributes.js';
import { copying } from './copy.js';
import { footnotes } from './dialogs/footnote.js';
import { more } from './dialogs/more.js';
import { pictures } from './dialogs/picture.js';
import { removals } from './dialogs/removals.js';
import { layOut, quotesPane } from './frame.js';
import { lineFocus } from './line-focus.js';
import { load } from './load.js';
import { make } from './make.js';
import { outline } from './outline.js';
import { places } from './place.js';
import { progress } from './progress.js';
import { canSpeak, readAloud } from './read-aloud.js';
import { settingsPanel } from './settings-panel.js';
import { kept, placeIn } from './settings-store.js';
import { Settings } from './settings.js';
import { firstSheet, sheets } from './sheets.js';
import { shortcuts } from './shortcuts.js';
import { sidebar } from './sidebar.js';
import { gather, lightChildren } from './sources.js';
import { empty, failed, loading } from './states.js';
import { toolbar } from './toolbar.js';
import { uiLanguage, words } from './words.js';

/** Characters from which a reading is announced before it begins: below, it is over within a frame or two. */
const LONG = 200_000;

/** Scripts whose setting differs: how lines break, how tall they stand, whether they slant. */
const SCRIPTS = /** @type {Record<string, string>} */ ({ ja: 'cjk', zh: 'cjk', yue: 'cjk', ar: 'arabic', fa: 'arabic', ur: 'arabic', ps: 'arabic', ckb: 'arabic' });

export class Reader {
  #host;
  #root;
  #internals;
  #connected = false;
  #scheduled = false;
  /** Counts readings, so that an old one does not overwrite a newer. */
  #run = 0;
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
  /** @type {any} */
  #core = null;
  /** @type {{ input: string, options: Record<string, unknown> } | null} */
  #read = null;
  /** @type {{ promise: Promise<any>, settled: boolean, resolve: (value: any) => void, reject: (reason: any) => void } | null} */
  #ready = null;
  /** @type {import('./desk.js').Desk | null} */
  #desk = null;
  /** @type {number[]} */
  restored = [];
  /** @type {any} */
  reading = null;
  /** @type {Settings | null} */
  settings = null;
  /** @type {ReturnType<typeof sidebar> | null} */
  quotes = null;
  /** @type {ReturnType<typeof copying> | null} */
  copying = null;
  /** @type {(quotes: boolean) => void} */
  print = () => globalThis.print();

  /**
   * @param {HTMLElement} host
   * @param {ShadowRoot} root
   * @param {ElementInternals} [internals]
   */
  constructor(host, root, internals) {
    this.#host = host;
    this.#root = root;
    this.#internals = internals;
    root.adoptedStyleSheets = [firstSheet()];
    // The article is readable from the first moment: the host's own children, until there is something better.
    root.append(document.createElement('slot'));
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

  get ready() {
    this.#ready ??= deferred();
    return this.#ready.promise;
  }

  connect() {
    this.#connected = true;
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
    this.#running?.abort();
    this.#life.abort();
    this.#life = new AbortController();
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
    if (!this.#read) return '';
    const { images: _images, ...options } = this.#read.options;
    return this.#core.cite(this.#read.input, options, quote, format);
  }

  toMarkdown() {
    return this.#read ? this.#core.toMarkdown(this.#read.input, this.#read.options) : '';
  }

  /** @param {number[]} ids removals that are to stand in the article */
  async restore(ids) {
    const more = ids.length > this.restored.length;
    this.restored = ids;
    if (!this.#read || !this.#desk) return;
    const at = this.#places?.here() ?? null;
    this.#read.options = { ...this.#read.options, restore: ids };
    try {
      this.#show(this.#read);
    } catch (error) {
      return this.#trouble(error, 'read', deferred());
    }
    this.#places?.there(at);
    if (more) this.#desk.say(this.#t('restored'));
  }

  close() {
    return this.#emit('pq-request-close', {}, { cancelable: true });
  }

  /** @type {ReturnType<typeof places> | null} */
  #places = null;

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
    const language = uiLanguage(this.#host.lang || document.documentElement.lang || 'en');
    this.#t = words(language, {}, this.#own);
    this.#ready ??= deferred();
    const ready = this.#ready;
    this.#state('loading');
    let code = 'wasm-fetch';
    try {
      this.#wait(running);
      const [core, styles] = await Promise.all([load(this.#host.getAttribute('wasm-src') ?? undefined), sheets()]);
      if (run !== this.#run) return;
      this.#core = core;
      this.#t = words(language, core.strings(language), this.#own);
      this.#styles = styles;
      this.#dress();
      code = 'source-fetch';
      const source = await gather(this.#host, this.#given, running.signal);
      if (run !== this.#run) return;
      if (!source?.input.trim()) {
        this.#nothing();
        return ready.resolve(null);
      }
      if (source.input.length > LONG) {
        this.#root.replaceChildren(this.#frame(loading(this.#t, () => running.abort())), hiddenSlot());
        await painted();
        if (run !== this.#run || running.signal.aborted) return this.#asItWas('cancelled');
      }
      code = 'read';
      this.restored = [];
      // What was chosen in one article means nothing in the next.
      if (this.reading) for (const name of ['quote', 'speaker']) this.#host.removeAttribute(name);
      const images = this.#host.getAttribute('images') ?? 'auto';
      this.#show({
        input: source.input,
        options: {
          format: source.format,
          baseUrl: source.baseUrl,
          lang: language,
          strings: Object.keys(this.#own).length ? this.#own : undefined,
          images: images === 'auto' ? (source.own ? 'on' : 'click') : images,
        },
      });
      ready.resolve(this.reading);
    } catch (error) {
      if (run !== this.#run) return;
      if (running.signal.aborted) return this.#asItWas('cancelled');
      this.#trouble(error, code, ready);
    }
  }

  /** @type {CSSStyleSheet[]} */
  #styles = [];

  #dress() {
    this.#root.adoptedStyleSheets = [...this.#styles, ...(this.settings ? [this.settings.sheet] : [])];
  }

  /** Where nothing of the host's can be read in the meantime, says that something is on its way. @param {AbortController} running */
  #wait(running) {
    if (this.#desk || lightChildren(this.#host).length) return;
    this.#root.replaceChildren(this.#frame(loading(this.#t, () => running.abort())), hiddenSlot());
  }

  /** @param {Node} inside */
  #frame(inside) {
    return make('div', { part: 'base', 'data-theme': this.#host.getAttribute('theme') ?? 'auto' }, inside);
  }

  /**
   * Has it read and lays it out.
   * @param {{ input: string, options: Record<string, unknown> }} what
   */
  #show(what) {
    const view = this.#core.view(what.input, what.options, document);
    if (!view.reading.wordCount) return this.#nothing();
    this.#life.abort();
    this.#life = new AbortController();
    this.#read = what;
    this.reading = view.reading;
    this.#emit('pq-parse', { reading: view.reading });
    this.#layOut(view);
    this.#state('');
    this.#emit('pq-ready', { reading: view.reading });
  }

  /** @param {any} view */
  #layOut(view) {
    const t = this.#t;
    const { reading } = view;
    const frame = layOut(t, view);
    const settings = (this.settings = new Settings(this.#host, frame.base, this.#core.settings()));
    this.#dress();
    const script = SCRIPTS[(reading.lang ?? '').split('-')[0]];
    if (script) frame.base.dataset.script = script;
    frame.base.dataset.quotes = String(reading.quotes.length);

    const desk = /** @type {import('./desk.js').Desk} */ ({
      host: this.#host,
      root: this.#root,
      ...frame,
      reading,
      baseUrl: this.#read?.options.baseUrl,
      outline: view.outline,
      removals: view.removals,
      t,
      say: frame.say,
      emit: (name, detail, options) => this.#emit(name, detail, options),
      actions: { close: () => void this.close() },
      keys: {},
      settings,
      cite: (quote, format) => this.cite(quote, format),
      restore: (ids) => this.restore(ids),
      restored: this.restored,
      signal: this.#life.signal,
    });
    this.#desk = desk;
    const speech = canSpeak();
    const place = (this.#places = places(desk));
    quotesPane(desk);
    const quotes = (this.quotes = sidebar(desk, place));
    this.copying = copying(desk);
    const contents = outline(desk);
    const { bar, where } = toolbar(desk, {
      quotes: reading.quotes.length, outline: !!contents, speech, closable: this.#host.hasAttribute('closable'),
    });
    frame.bar.append(bar, progress(desk, where, contents ? [contents.follow] : []));
    if (contents) frame.desk.prepend(contents.rail);
    this.#root.replaceChildren(frame.base, hiddenSlot());

    settingsPanel(desk, place);
    const left = removals(desk);
    this.print = more(desk, { quotes: reading.quotes.length, removals: left.count, speech }).print;
    footnotes(desk);
    pictures(desk);
    const veil = lineFocus(desk);
    const voice = speech ? readAloud(desk) : null;
    desk.keys.o = () => /** @type {HTMLElement | null} */ (bar.querySelector('[data-action="outline-panel"]'))?.click();
    shortcuts(desk, () => {
      if (quotes.isOpen && quotes.isSheet()) return quotes.openSheet(false), true;
      return voice?.stop() || veil.off() || quotes.back();
    });
    this.#listen(desk, place);
    contents?.follow();
    const speaker = this.#host.getAttribute('speaker');
    if (speaker) quotes.apply({ speaker });
    const quote = this.#host.getAttribute('quote');
    if (quote) requestAnimationFrame(() => quotes.jumpTo(quote, { remember: false }));
    this.#internals && Object.assign(this.#internals, { role: 'region', ariaLabel: reading.title || t('reader') });
  }

  /**
   * One listener for all buttons, and the page kept in place when its width changes.
   * @param {import('./desk.js').Desk} desk
   * @param {ReturnType<typeof places>} place
   */
  #listen(desk, place) {
    const { base, signal } = desk;
    base.addEventListener('click', (event) => {
      const from = /** @type {HTMLElement} */ (event.target);
      const target = /** @type {HTMLElement | null} */ (from.closest('[data-action]'));
      if (target && Object.hasOwn(desk.actions, target.dataset.action ?? '')) return desk.actions[target.dataset.action ?? ''](target, event);
      const link = /** @type {HTMLAnchorElement | null} */ (from.closest('a[href]'));
      if (link && !link.hasAttribute('download') && !desk.emit('pq-link-click', { href: link.href }, { cancelable: true })) event.preventDefault();
    }, { signal });

    let width = desk.page.offsetWidth;
    /** @type {import('./place.js').Place | null} */
    let last = null;
    const persist = this.#host.getAttribute('persist');
    document.addEventListener('scrollend', () => {
      last = place.atTop() ? null : place.here();
      if (persist) placeIn(persist, desk.reading, last);
    }, { signal, capture: true });
    const before = persist ? placeIn(persist, desk.reading) : null;
    if (before && !this.#host.getAttribute('quote')) requestAnimationFrame(() => place.there(before));
    const sizes = new ResizeObserver(() => {
      if (desk.page.offsetWidth === width) return;
      width = desk.page.offsetWidth;
      if (width) place.there(last);
    });
    sizes.observe(desk.page);
    signal.addEventListener('abort', () => sizes.disconnect());
    desk.settings.watch((key, value) => {
      // The filter follows the lens: with one speaker chosen, the lens is theirs.
      if (key === 'lens') desk.say(`${desk.t('lens')}: ${desk.t(value)}`);
      if (key === 'images') this.#again();
    }, signal);
  }

  /** Ends what goes on for the article on show: keys, scrolling, the voice. */
  #leave() {
    this.#life.abort();
    this.#life = new AbortController();
    this.#desk = null;
  }

  #nothing() {
    this.#leave();
    this.reading = null;
    this.#root.replaceChildren(this.#frame(empty(this.#t)), hiddenSlot());
    this.#state('empty');
    this.#emit('pq-empty', {});
  }

  /**
   * @param {any} error
   * @param {string} code where it happened, unless the error knows better
   * @param {{ reject: (reason: any) => void, promise: Promise<any> }} ready
   */
  #trouble(error, code, ready) {
    const detail = { code: String(error?.code ?? code), message: String(error?.message ?? error) };
    this.#state('error');
    this.#emit('pq-error', detail);
    ready.promise.catch(() => {});
    ready.reject(Object.assign(new Error(detail.message), detail));
    // The article is never worse off: what the host holds stays on show.
    if (lightChildren(this.#host).length) return this.#asItWas('error');
    this.#leave();
    this.#root.replaceChildren(this.#frame(failed(this.#t, detail, () => this.#again())), hiddenSlot());
    void sheets().then((styles) => { this.#styles = styles; this.#dress(); }, () => {});
  }

  /** @param {string} state */
  #asItWas(state) {
    this.#leave();
    this.#state(state === 'error' ? 'error' : '');
    this.#root.replaceChildren(document.createElement('slot'));
  }

  /** @param {string} name one of loading, empty, error, or nothing */
  #state(name) {
    const states = this.#internals?.states;
    if (!states) return;
    for (const other of ['loading', 'empty', 'error']) {
      if (other === name) states.add(other);
      else states.delete(other);
    }
  }

  /**
   * @param {string} name
   * @param {any} [detail]
   * @param {{ cancelable?: boolean }} [options]
   */
  #emit(name, detail = {}, { cancelable = false } = {}) {
    if (name === 'pq-filter') {
      if (detail.speaker || detail.kind) this.#internals?.states?.add('filtered');
      else this.#internals?.states?.delete('filtered');
    }
    return this.#host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
  }
}

/** A place for the host's children where they are not shown but stay in the page. */
function hiddenSlot() {
  const slot = document.createElement('slot');
  slot.hidden = true;
  return slot;
}

/** After the next frame was painted, or soon where nothing is painted (a hidden tab). */
function painted() {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 250);
  });
}

function deferred() {
  /** @type {(value: any) => void} */
  let resolve = () => {};
  /** @type {(reason: any) => void} */
  let reject = () => {};
  const promise = new Promise((yes, no) => {
    resolve = yes;
    reject = no;
  });
  const settles = (/** @type {(value: any) => void} */ how) => (/** @type {any} */ value) => {
    made.settled = true;
    how(value);
  };
  const made = { promise, settled: false, resolve: settles(resolve), reject: settles(reject) };
  return made;
}
