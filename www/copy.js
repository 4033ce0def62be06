// Quotes to the clipboard and to a file, in the core's formats.

import { make } from './make.js';

/** File endings and media types of the formats that a download names. */
const FILES = /** @type {Record<string, [string, string]>} */ ({
  text: ['txt', 'text/plain'],
  markdown: ['md', 'text/markdown'],
  html: ['html', 'text/html'],
  csl: ['json', 'application/vnd.citationstyles.csl+json'],
  bibtex: ['bib', 'application/x-bibtex'],
  annotation: ['jsonld', 'application/ld+json'],
  schema: ['jsonld', 'application/ld+json'],
});

/** @param {import('./desk.js').Desk} desk */
export function copying(desk) {
  const { t } = desk;

  /**
   * @param {string | null} id null for all
   * @param {string} format
   */
  async function copy(id, format) {
    const text = desk.cite(id, format);
    // Where the clipboard refuses first, nobody waits for the words.
    text.catch(() => {});
    const done = await write(text, format === 'html');
    if (done) desk.emit('pq-quote-copy', { id, format, text: await text });
    desk.say(t(done ? 'copied' : 'copyFailed'));
    return done;
  }

  /** @param {string} id */
  async function copyLink(id) {
    const link = linkTo(id);
    const done = !!link && (await write(Promise.resolve(link), false));
    desk.say(t(done ? 'linkCopied' : 'copyFailed'));
  }

  /** @param {string} id */
  function linkTo(id) {
    const quote = desk.reading.quotes?.find((/** @type {any} */ candidate) => candidate.id === id);
    if (!quote) return '';
    const page = (desk.reading.canonicalUrl ?? desk.baseUrl ?? document.baseURI).split('#')[0];
    const fragment = quote.fragment ?? '';
    return page + (fragment.startsWith('#') ? fragment : fragment ? `#${fragment}` : '');
  }

  /** @param {string} format */
  async function download(format) {
    const [ending, type] = FILES[format] ?? FILES.text;
    let text;
    try {
      text = await desk.cite(null, format);
    } catch {
      return desk.say(t('copyFailed'));
    }
    const url = URL.createObjectURL(new Blob([text], { type }));
    const link = make('a', { href: url, download: `quotes.${ending}` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    desk.say(t('exported'));
  }

  desk.actions.copy = (target) => void copy(target.closest('[data-quote]')?.getAttribute('data-quote') ?? '', target.dataset.format ?? 'text');
  desk.actions['copy-link'] = (target) => void copyLink(target.closest('[data-quote]')?.getAttribute('data-quote') ?? '');
  desk.actions['copy-all'] = (target) => void copy(null, target.dataset.format ?? 'markdown');
  desk.actions.export = (target) => void download(target.dataset.format ?? 'markdown');
  desk.actions.formats = (target) => {
    // One menu serves all cards: it moves to the card that asks for it.
    const menu = /** @type {HTMLElement | null} */ (desk.quotes.querySelector('[part~="format-menu"]'));
    const actions = target.closest('[part~="quote-actions"]');
    if (!menu || !actions) return;
    menu.hidden = actions.contains(menu) && !menu.hidden;
    for (const other of desk.quotes.querySelectorAll('[data-action="formats"][aria-expanded]')) other.setAttribute('aria-expanded', 'false');
    actions.append(menu);
    target.setAttribute('aria-expanded', String(!menu.hidden));
    if (!menu.hidden) /** @type {HTMLElement | null} */ (menu.querySelector('button'))?.focus();
  };
  return { copy, linkTo };
}

/**
 * The words may still be on their way: the browser is asked at once, while it remembers the press of the button.
 * @param {Promise<string>} text
 * @param {boolean} html whether programs that take markup should get it as such
 */
async function write(text, html) {
  try {
    if ('ClipboardItem' in globalThis && navigator.clipboard?.write) {
      const part = (/** @type {string} */ type) => ({ [type]: text.then((value) => new Blob([value], { type })) });
      await navigator.clipboard.write([new ClipboardItem({ ...part('text/plain'), ...(html ? part('text/html') : {}) })]);
    } else {
      await navigator.clipboard.writeText(await text);
    }
    return true;
  } catch {
    return false;
  }
}
