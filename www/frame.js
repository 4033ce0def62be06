// Lays the desk: the toolbar's strip, the page, the sidebar and the region that speaks.

import { make, named } from './make.js';
import { written } from './words.js';

/** Milliseconds that a message stays: long enough to read six words twice. */
const SHOWN = 3200;

/**
 * @param {import('./words.js').Say} t
 * @param {{ reading: any, article: DocumentFragment, sidebar: DocumentFragment, outline: DocumentFragment, removals: DocumentFragment }} view
 */
export function layOut(t, view) {
  const { reading } = view;
  const article = /** @type {HTMLElement} */ (view.article.querySelector('[part~="article"]') ?? make('article', { part: 'article' }));
  if (reading.lang) article.lang = reading.lang;
  const dir = reading.dir ?? (reading.lang ? written(reading.lang) : null);
  if (dir) article.dir = dir;
  hang(article);
  figures(article);

  const bar = make('div', { class: 'bar' });
  const page = make('div', { class: 'page' }, view.article);
  if (!page.contains(article)) page.append(article);
  const quotes = make('div', { class: 'quotes' }, view.sidebar);
  // A card runs as its words do: they are the article's, and so is the name.
  const list = /** @type {HTMLElement | null} */ (quotes.querySelector('[part~="quote-list"]'));
  if (list && dir) list.dir = dir;
  for (const words of /** @type {NodeListOf<HTMLElement>} */ (quotes.querySelectorAll('[part~="quote-text"], [part~="quote-context"]'))) {
    if (reading.lang) words.lang = reading.lang;
    if (!dir) words.dir = 'auto';
  }
  const side = make('aside', { part: 'sidebar', 'aria-label': t('quotesRegion') }, quotes);
  const toast = make('div', { class: 'toast' }, make('div', { role: 'status' }));
  const skip = make('a', { class: 'skip', href: '#quotes', 'data-action': 'skip' }, t('skipToQuotes'));
  const desk = make('div', { class: 'desk' }, page, side);
  const base = make('div', { part: 'base' }, make('slot', { name: 'header' }), skip, bar, desk, toast, make('slot', { name: 'footer' }));
  return { base, bar, page, article, side, quotes, desk, say: speaker(toast) };
}

/**
 * The head of the sidebar, and shares drawn into the filter's buttons.
 * @param {import('./desk.js').Desk} desk
 */
export function quotesPane(desk) {
  const { t, quotes, reading } = desk;
  const some = reading.quotes.length > 0;
  quotes.prepend(make('div', { class: 'side-head' }, make('h2', { tabindex: -1 }, t('quotes')),
    some && reading.speakers.length > 1 && named({ label: t('groupBySpeaker'), icon: 'group', action: 'group', 'aria-pressed': 'false' })));
  // With nobody named there is nobody to choose.
  const filter = /** @type {HTMLElement | null} */ (quotes.querySelector('[part~="speaker-filter"]'));
  if (filter && filter.children.length < 3) filter.hidden = true;
  for (const share of quotes.querySelectorAll('[part~="filter-share"]')) {
    const percent = Number((share.textContent ?? '').match(/\d+/)?.[0] ?? 0);
    const choice = /** @type {HTMLElement | null} */ (share.closest('[part~="filter"]'));
    choice?.style.setProperty('--share', `${percent}%`);
    choice?.setAttribute('title', share.textContent ?? '');
    share.classList.add('sr');
  }
  desk.actions.skip = (_target, event) => {
    event.preventDefault();
    const first = /** @type {HTMLElement | null} */ (quotes.querySelector('[data-action="jump"]') ?? quotes.querySelector('h2'));
    if (desk.settings.get('view') === 'article') desk.settings.set('view', 'split');
    const handle = /** @type {HTMLElement | null} */ (desk.side.querySelector('.sheet .open'));
    if (handle && getComputedStyle(handle).display !== 'none' && handle.offsetParent) handle.focus();
    else first?.focus();
  };
}

/**
 * Paragraphs that open with a quotation mark hang it into the margin.
 * @param {HTMLElement} article
 */
function hang(article) {
  for (const paragraph of article.querySelectorAll('[part~="article-body"] > [part~="paragraph"]')) {
    if (/^\s*["“„«‘']/.test((paragraph.textContent ?? '').slice(0, 4))) paragraph.setAttribute('data-hang', '');
  }
}

/** A number with its signs and units: digits, no word of five letters, no longer than a line of a narrow column. */
const MEASURE = /^(?=.*\d)(?!.*\p{L}{5}).{1,24}$/u;

/**
 * Columns of figures line up at their end, and numbers with their units stay in one line.
 * @param {HTMLElement} article
 */
function figures(article) {
  for (const cell of article.querySelectorAll('[part~="table"] :is(td, th)')) {
    // Folded first: on a long run of blanks the pattern would try every way to part it.
    const words = (cell.textContent ?? '').replace(/\s+/g, ' ');
    cell.toggleAttribute('data-measure', MEASURE.test(words.trim()));
    if (cell.localName === 'td' && /^[\s(+−–-]*[\d.,  ]+\s*[%€$£)]?\s*$/.test(words)) cell.setAttribute('data-figures', '');
  }
  // A column's head stands over its figures.
  for (const table of /** @type {NodeListOf<HTMLTableElement>} */ (article.querySelectorAll('table[part~="table"]'))) {
    const [head, first] = [table.tHead?.rows[0], table.tBodies[0]?.rows[0]];
    if (!head || !first || head.cells.length !== first.cells.length) continue;
    [...head.cells].forEach((cell, i) => first.cells[i].hasAttribute('data-figures') && cell.setAttribute('data-figures', ''));
  }
}

/** @param {HTMLElement} toast */
function speaker(toast) {
  const region = /** @type {HTMLElement} */ (toast.firstElementChild);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  return (/** @type {string} */ text, { seen = false } = {}) => {
    clearTimeout(timer);
    region.classList.toggle('sr', seen);
    region.textContent = text;
    toast.dataset.shown = '';
    timer = setTimeout(() => {
      delete toast.dataset.shown;
      region.textContent = '';
    }, SHOWN);
  };
}
