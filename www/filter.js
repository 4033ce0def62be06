// Which quotes are shown: by speaker and by kind. Each choice says how many it would show under the other one.

import { make } from './make.js';

/** @typedef {{ speaker: string, kind: string }} Wanted an empty string for all */

/**
 * @param {import('./desk.js').Desk} desk
 * @param {HTMLElement[]} cards
 * @param {Map<string, HTMLElement[]>} marksOf the passages of a quote
 * @param {(count: number) => void} told how many are shown, after each choice
 */
export function filtering(desk, cards, marksOf, told) {
  const { base, quotes: box, t } = desk;
  /** @type {Wanted} */
  const wanted = { speaker: '', kind: '' };
  const clear = make('button', { type: 'button', part: 'button', class: 'outlined', 'data-action': 'clear-filter' }, t('clearFilter'));
  const nothing = make('div', { part: 'no-quotes', hidden: true }, make('p', {}, t('noQuotesShown')), clear);
  box.append(nothing);

  /** @param {Partial<Wanted>} change */
  function apply(change) {
    Object.assign(wanted, change);
    let count = 0;
    /** How many each choice would show, the other one as it is. */
    const speakers = new Tally();
    const kinds = new Tally();
    for (const card of cards) {
      const { speaker = '', kind = '' } = card.dataset;
      const said = !wanted.speaker || speaker === wanted.speaker;
      const like = !wanted.kind || kind === wanted.kind;
      if (like) speakers.add(speaker);
      if (said) kinds.add(kind);
      const out = !(said && like);
      if (out) card.dataset.out = 'true';
      else delete card.dataset.out;
      card.hidden = out;
      for (const mark of marksOf.get(card.dataset.quote ?? '') ?? []) mark.toggleAttribute('data-other', out);
      if (!out) count += 1;
    }
    groups();
    press('speaker', speakers);
    press('kind', kinds);
    nothing.hidden = count > 0 || !cards.length;
    told(count);
    base.toggleAttribute('data-filtered', !!(wanted.speaker || wanted.kind));
    // Whoever asked for it, an empty list is explained; eyes find the sentence in its place.
    if (!nothing.hidden) desk.say(t('noQuotesShown'), { seen: true });
    desk.emit('pq-filter', { ...wanted, count });
    return count;
  }

  /** @param {'speaker' | 'kind'} name @param {Tally} tally */
  function press(name, tally) {
    for (const button of /** @type {NodeListOf<HTMLElement>} */ (box.querySelectorAll(`[data-action="filter-${name}"]`))) {
      const own = button.dataset[name] ?? '';
      button.setAttribute('aria-pressed', String(own === wanted[name]));
      const count = button.querySelector('[part~="filter-count"]');
      if (count) count.textContent = String(own ? tally.of(own) : tally.all);
    }
  }

  /** The headings of quotes that stand under their speakers. */
  function groups() {
    for (const group of /** @type {NodeListOf<HTMLElement>} */ (box.querySelectorAll('section.by'))) {
      const n = group.querySelectorAll('[part~="quote-item"]:not([hidden])').length;
      group.hidden = !n;
      const count = group.querySelector('.group small');
      if (count) count.textContent = t('quoteCount', { n });
    }
  }

  /**
   * As a reader asks for it: what is shown is said, and the host's attribute follows.
   * @param {Partial<Wanted>} change
   */
  function choose(change) {
    const count = apply(change);
    if (wanted.speaker) desk.host.setAttribute('speaker', wanted.speaker);
    else desk.host.removeAttribute('speaker');
    if (count) desk.say([t('quotesShown', { n: count, total: cards.length }), wanted.speaker && desk.settings.get('lens') === 'on' && lensIs('on')].filter(Boolean).join(' · '));
  }

  /** What the lens shows, in words. @param {string} value */
  function lensIs(value) {
    const name = value === 'on' && wanted.speaker && cards.find((card) => card.dataset.speaker === wanted.speaker)?.querySelector('[part~="speaker"]')?.textContent;
    return name ? t('lensSpeaker', { speaker: name }) : `${t('lens')}: ${t(value)}`;
  }

  for (const name of /** @type {const} */ (['speaker', 'kind'])) {
    desk.actions[`filter-${name}`] = ({ dataset }) => choose({ [name]: dataset[name] === wanted[name] ? '' : (dataset[name] ?? '') });
  }
  desk.actions['clear-filter'] = () => {
    choose({ speaker: '', kind: '' });
    // The button is gone: whoever pressed it stands at the head of the list.
    /** @type {HTMLElement | null} */ (box.querySelector('[data-action="jump"]'))?.focus();
  };

  return { apply, choose, lensIs };
}

class Tally {
  all = 0;
  /** @type {Map<string, number>} */
  #each = new Map();

  /** @param {string} key */
  add(key) {
    this.all += 1;
    this.#each.set(key, this.of(key) + 1);
  }

  /** @param {string} key */
  of(key) {
    return this.#each.get(key) ?? 0;
  }
}
