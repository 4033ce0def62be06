// The quotes beside the article: which one is meant, how to get from the list to the text and back, and what is shown.

import { behaviour } from './desk.js';
import { filtering } from './filter.js';
import { underWay } from './journey.js';
import { button, make } from './make.js';

/** What a quotation looks like in the article: words in a line, or a block. */
const PASSAGE = '[part~="quote-mark"], [part~="quote-block"]';

/** How far down the window, as a share of its height, a passage is still the one being read: a jump sets it in the middle. */
const SEEN_TO = 0.55;

/**
 * @param {import('./desk.js').Desk} desk
 * @param {ReturnType<typeof import('./place.js').places>} place
 */
export function sidebar(desk, place) {
  const { base, page, side, quotes: box, t, settings, signal } = desk;
  const list = box.querySelector('[part~="quote-list"]');
  const cards = /** @type {HTMLElement[]} */ ([...box.querySelectorAll('[part~="quote-item"]')]);
  const cardOf = new Map(cards.map((card) => [card.dataset.quote ?? '', card]));
  /** @type {Map<string, HTMLElement[]>} */
  const marksOf = new Map();
  for (const mark of /** @type {NodeListOf<HTMLElement>} */ (desk.article.querySelectorAll(PASSAGE))) {
    const id = mark.dataset.quote ?? '';
    if (!marksOf.has(id)) marksOf.set(id, []);
    marksOf.get(id)?.push(mark);
  }
  const counted = make('span', { class: 'count' }, t('quoteCount', { n: cards.length }));
  const { apply, choose, lensIs } = filtering(desk, cards, marksOf, (n) => {
    counted.textContent = n < cards.length ? t('quotesShown', { n, total: cards.length }) : t('quoteCount', { n });
  });
  /** @type {string | null} */
  let current = null;
  /** The one that was jumped to last. @type {string | null} */
  let chosen = null;
  /** Where the reader was before each jump: at most 50, nobody goes back further. */
  /** @type {{ place: import('./place.js').Place | null, focus: Element | null }[]} */
  const trail = [];
  let jumping = false;
  /** Counts jumps, so that the end of an old one does not end a newer. */
  let journey = 0;

  number();
  const now = make('span', { class: 'now' });
  sheet();
  watchScroll();

  /** Numbers cards and, in the margin, the first passage of each block. */
  function number() {
    /** @type {Map<Element, HTMLElement[]>} */
    const perBlock = new Map();
    cards.forEach((card, i) => {
      const line = card.querySelector('[part~="quote-speaker"]');
      line?.append(make('span', { class: 'number', 'aria-hidden': 'true' }, String(i + 1)));
      card.dataset.n = String(i + 1);
      const first = marksOf.get(card.dataset.quote ?? '')?.[0];
      const block = first?.closest('[data-block]') ?? first;
      if (!first || !block) return;
      if (!perBlock.has(block)) perBlock.set(block, []);
      perBlock.get(block)?.push(first);
    });
    for (const marks of perBlock.values()) {
      const [from, to] = [marks[0], marks[marks.length - 1]].map((mark) => cardOf.get(mark.dataset.quote ?? '')?.dataset.n);
      marks[0].dataset.n = from === to ? String(from) : `${from}–${to}`;
    }
  }

  /** The bar that is the sheet's handle on narrow widths. */
  function sheet() {
    const open = make('button', { type: 'button', part: 'button', class: 'open', 'data-action': 'sheet', 'aria-expanded': 'false' },
      counted, now);
    side.prepend(make('div', { class: 'sheet' }, open,
      button({ label: t('previousQuote'), icon: 'up', action: 'previous' }),
      button({ label: t('nextQuote'), icon: 'down', action: 'next' })));
    desk.actions.sheet = () => openSheet(base.dataset.sheet !== 'open');
  }

  /** @param {boolean} open */
  function openSheet(open) {
    if (open) base.dataset.sheet = 'open';
    else delete base.dataset.sheet;
    side.querySelector('.open')?.setAttribute('aria-expanded', String(open));
    if (open && current) showCard(current, false);
  }

  /** Whether the sidebar is a sheet at this width. */
  function isSheet() {
    const handle = side.querySelector('.sheet');
    return !!handle && getComputedStyle(handle).display !== 'none';
  }

  /** The quotes that the filters let through, in reading order. */
  function shown() {
    return cards.filter((card) => !card.dataset.out).map((card) => card.dataset.quote ?? '');
  }

  /** @param {string | null} id */
  function makeCurrent(id) {
    if (id === current) return;
    for (const mark of current ? (marksOf.get(current) ?? []) : []) light(mark, false);
    if (current) cardOf.get(current)?.removeAttribute('aria-current');
    current = id;
    const card = id ? cardOf.get(id) : null;
    card?.setAttribute('aria-current', 'true');
    const speaker = card?.querySelector('[part~="speaker"]')?.textContent ?? '';
    now.textContent = card ? `${card.dataset.n} · ${speaker}` : '';
  }

  /**
   * Scrolls the list alone, never the page.
   * @param {string} id
   * @param {boolean} [smooth]
   */
  function showCard(id, smooth = true) {
    const card = cardOf.get(id);
    if (!card || box.scrollHeight <= box.clientHeight) return;
    const [inner, outer] = [card.getBoundingClientRect(), box.getBoundingClientRect()];
    if (inner.top >= outer.top + 8 && inner.bottom <= outer.bottom - 8) return;
    box.scrollBy({ top: inner.top - outer.top - outer.height * 0.2, behavior: behaviour(smooth) });
  }

  /**
   * From the list to the text.
   * @param {string} id
   * @param {{ remember?: boolean }} [options]
   */
  function jumpTo(id, { remember = true } = {}) {
    const marks = marksOf.get(id);
    if (!marks || !desk.emit('pq-quote-select', { id, quote: quote(id) }, { cancelable: true })) return false;
    if (settings.get('view') === 'quotes') settings.set('view', 'split');
    if (remember) leave();
    if (isSheet()) openSheet(false);
    makeCurrent((chosen = id));
    for (const mark of marks) light(mark, true);
    holdStill(toPassage(marks[0]));
    marks[0].focus({ preventScroll: true });
    // A long passage begins at the upper third; a short one stands in the middle.
    const tall = marks[0].getBoundingClientRect().height > innerHeight * 0.5;
    marks[0].scrollIntoView({ block: tall ? 'start' : 'center', inline: 'nearest', behavior: behaviour() });
    showCard(id);
    desk.host.setAttribute('quote', id);
    return true;
  }

  /**
   * From the text to the list.
   * @param {string} id
   */
  function findCard(id) {
    const card = cardOf.get(id);
    if (!card || !desk.emit('pq-quote-select', { id, quote: quote(id) }, { cancelable: true })) return;
    if (card.dataset.out) apply({ speaker: '', kind: '' });
    if (settings.get('view') === 'article') settings.set('view', 'split');
    if (settings.get('sidebar') === 'none') settings.set('sidebar', 'end');
    leave();
    if (isSheet()) openSheet(true);
    makeCurrent((chosen = id));
    for (const mark of marksOf.get(id) ?? []) light(mark, true);
    showCard(id);
    /** @type {HTMLElement | null} */ (card.querySelector('[data-action="jump"]'))?.focus({ preventScroll: true });
    desk.host.setAttribute('quote', id);
  }

  function leave() {
    trail.push({ place: place.here(), focus: desk.root.activeElement });
    if (trail.length > 50) trail.shift();
    base.dataset.trail = '';
  }

  /** Back to where the reader was before the last jump. */
  function back() {
    const last = trail.pop();
    if (!last) return false;
    if (!trail.length) delete base.dataset.trail;
    holdStill({ isThere: () => Math.abs(place.away(last.place)) < 4, again: () => place.there(last.place) });
    place.there(last.place, behaviour() === 'smooth');
    const focus = /** @type {HTMLElement | null} */ (last.focus);
    if (focus?.isConnected) focus.focus({ preventScroll: true });
    desk.say(t('returnedTo'));
    return true;
  }

  /**
   * While the page travels, the passages that pass by are not current.
   * @param {{ isThere: () => boolean, again: () => void }} way
   */
  function holdStill(way) {
    jumping = true;
    const own = (journey += 1);
    underWay(desk, { ...way, over: () => own === journey && (jumping = false) });
  }

  /** A passage is reached when it stands where the current one is looked for. @param {HTMLElement} passage */
  function toPassage(passage) {
    return {
      isThere() {
        const { top } = passage.getBoundingClientRect();
        return top >= 0 && top <= innerHeight * SEEN_TO;
      },
      again: () => passage.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' }),
    };
  }

  function watchScroll() {
    /** @type {Set<string>} */
    const visible = new Set();
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        const id = /** @type {HTMLElement} */ (target).dataset.quote ?? '';
        if (isIntersecting) visible.add(id);
        else visible.delete(id);
      }
      if (jumping || !visible.size) return;
      if (current && (visible.has(current) || inSight(current))) return;
      const id = shown().find((candidate) => visible.has(candidate));
      if (!id) return;
      makeCurrent(id);
      if (!box.matches(':hover, :focus-within')) showCard(id);
    }, { rootMargin: `-15% 0px -${Math.round(100 - 100 * SEEN_TO)}% 0px` });
    for (const [mark] of marksOf.values()) observer.observe(mark);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /** Whether the one that was jumped to can still be seen: so long it stays current. @param {string} id */
  function inSight(id) {
    const box = id === chosen ? marksOf.get(id)?.[0].getBoundingClientRect() : null;
    return !!box && box.bottom > 0 && box.top < innerHeight;
  }

  /**
   * The next or previous quotation, from the current one or from where the reader is.
   * @param {1 | -1} step
   */
  function move(step) {
    const ids = shown().filter((id) => marksOf.has(id));
    if (!ids.length) return;
    let at = current ? ids.indexOf(current) : -1;
    const rect = current && marksOf.get(current)?.[0].getBoundingClientRect();
    if (at < 0 || !rect || rect.bottom < -innerHeight || rect.top > 2 * innerHeight) {
      at = ids.findIndex((id) => (marksOf.get(id)?.[0].getBoundingClientRect().top ?? 0) > innerHeight * 0.2);
      if (at < 0) at = ids.length;
      if (step > 0) at -= 1;
    }
    const to = at + step;
    if (to >= 0 && to < ids.length) jumpTo(ids[to], { remember: !trail.length });
    else desk.say(t('quoteCount', { n: ids.length }));
  }

  let grouped = false;
  /** Cards under their speakers, or in reading order again. */
  function group() {
    grouped = !grouped;
    for (const section of box.querySelectorAll('section.by')) section.remove();
    if (list) /** @type {HTMLElement} */ (list).hidden = grouped;
    if (!grouped) list?.append(...cards);
    else {
      /** @type {Map<string, HTMLElement[]>} */
      const by = new Map();
      for (const card of cards) {
        const speaker = card.dataset.speaker ?? 'none';
        if (!by.has(speaker)) by.set(speaker, []);
        by.get(speaker)?.push(card);
      }
      const anchor = list ?? box.lastElementChild;
      for (const [speaker, own] of [...by].sort(([a], [b]) => Number(a === 'none') - Number(b === 'none'))) {
        const name = own[0].querySelector('[part~="speaker"]')?.textContent ?? t('unattributed');
        const items = make('ol', { part: 'quote-list', dir: /** @type {HTMLElement | null} */ (list)?.dir || null }, ...own);
        anchor?.before(make('section', { class: 'by', 'data-speaker': speaker },
          make('h3', { class: 'group' }, name, make('small', {})), items));
      }
    }
    apply({});
    desk.say(t(grouped ? 'groupBySpeaker' : 'readingOrder'));
    return grouped;
  }

  /** @param {string} id */
  function quote(id) {
    return desk.reading.quotes?.find((/** @type {any} */ candidate) => candidate.id === id) ?? null;
  }

  desk.actions.jump = (target) => jumpTo(target.closest('[data-quote]')?.getAttribute('data-quote') ?? '');
  desk.actions.group = (target) => target.setAttribute('aria-pressed', String(group()));
  desk.actions.next = () => move(1);
  desk.actions.previous = () => move(-1);
  desk.actions.back = () => void back();
  desk.keys.n = () => move(1);
  desk.keys.p = () => move(-1);
  desk.keys.g = () => /** @type {HTMLElement | null} */ (box.querySelector('[data-action="group"]'))?.click();

  // A passage is not a button, so that its words stay selectable: click and Enter are listened for here.
  page.addEventListener('click', (event) => {
    const mark = /** @type {HTMLElement} */ (event.target).closest?.(PASSAGE);
    if (!mark || /** @type {HTMLElement} */ (event.target).closest('a, button, summary')) return;
    if (String(getSelection() ?? '').trim()) return;
    findCard(mark.getAttribute('data-quote') ?? '');
  }, { signal });
  page.addEventListener('keydown', (event) => {
    const mark = /** @type {HTMLElement} */ (event.target);
    if (event.key !== 'Enter' || !mark.matches?.(PASSAGE)) return;
    event.preventDefault();
    findCard(mark.dataset.quote ?? '');
  }, { signal });

  return {
    jumpTo,
    lensIs,
    move,
    back,
    filter: choose,
    apply,
    shown,
    isSheet,
    openSheet,
    count: cards.length,
    get current() { return current; },
    get isOpen() { return base.dataset.sheet === 'open'; },
  };
}

/**
 * @param {HTMLElement} mark
 * @param {boolean} on
 */
function light(mark, on) {
  mark.part.toggle('quote-active', on);
  mark.classList.toggle('p-quote-active', on);
}
