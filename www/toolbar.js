// The toolbar: one stop for Tab, arrows within (WAI-ARIA toolbar pattern).

import { button, make, named } from './make.js';

/**
 * @param {import('./desk.js').Desk} desk
 * @param {{ quotes: number, outline: boolean, speech: boolean, closable: boolean }} has
 */
export function toolbar(desk, has) {
  const { t, settings, signal } = desk;
  const views = [
    ['article', 'viewArticle'],
    ['split', 'viewSplit'],
    ['quotes', 'viewQuotes'],
  ].map(([view, label]) => button({
    label: t(label), icon: /** @type {any} */ (view), action: 'view', 'data-view': view, 'aria-pressed': String(settings.get('view') === view),
  }));
  const bar = make('div', { part: 'toolbar', role: 'toolbar', 'aria-label': t('toolbar') },
    has.outline && button({ label: t('outline'), icon: 'outline', action: 'outline-panel', class: 'only-narrow', 'aria-expanded': 'false' }),
    button({ label: t('back'), icon: 'back', action: 'back', class: 'trail flip' }),
    make('div', { class: 'where grow', 'aria-hidden': 'true' }, make('span', {})),
    has.quotes > 0 && make('div', { class: 'views', role: 'group', 'aria-label': t('view') }, ...views),
    has.quotes > 0 && named({ label: t('lens'), icon: 'lens', action: 'lens', 'aria-pressed': String(settings.get('lens') === 'on') }),
    make('span', { class: 'rule wide' }),
    button({ label: t('settings'), icon: 'type', action: 'settings-panel', 'aria-expanded': 'false' }),
    has.speech && button({ label: t('readAloud'), icon: 'listen', action: 'read-aloud', class: 'wide', 'aria-pressed': 'false' }),
    button({ label: t('more'), icon: 'more', action: 'more-panel', 'aria-expanded': 'false' }),
    has.closable && button({ label: t('close'), icon: 'close', action: 'close' }),
  );
  roving(bar);

  desk.actions.view = (target) => settings.set('view', target.dataset.view ?? 'split');
  desk.actions.lens = () => settings.set('lens', settings.get('lens') === 'on' ? 'off' : 'on');
  desk.keys.l = () => has.quotes && desk.actions.lens(bar, new Event('key'));
  settings.watch((key, value) => {
    if (key === 'view') for (const view of views) view.setAttribute('aria-pressed', String(view.dataset.view === value));
    if (key === 'lens') bar.querySelector('[data-action="lens"]')?.setAttribute('aria-pressed', String(value === 'on'));
  }, signal);

  const where = /** @type {HTMLElement} */ (bar.querySelector('.where > span'));
  return { bar, where };
}

/** @param {HTMLElement} bar */
function roving(bar) {
  const stops = () => /** @type {HTMLButtonElement[]} */ ([...bar.querySelectorAll('button')]).filter((stop) => stop.offsetParent !== null || stop === bar.ownerDocument.activeElement);
  const all = bar.querySelectorAll('button');
  all.forEach((stop, i) => (stop.tabIndex = i === 0 ? 0 : -1));
  /** @param {HTMLElement} to */
  const give = (to) => all.forEach((stop) => (stop.tabIndex = stop === to ? 0 : -1));
  bar.addEventListener('focusin', (event) => {
    const stop = /** @type {HTMLElement} */ (event.target);
    if (stop.matches('button')) give(stop);
  });
  bar.addEventListener('keydown', (event) => {
    const now = stops();
    const at = now.indexOf(/** @type {HTMLButtonElement} */ (event.target));
    const rtl = getComputedStyle(bar).direction === 'rtl';
    const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1, Home: -at, End: now.length - 1 - at }[event.key];
    if (step === undefined || at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    now[(at + step + now.length) % now.length].focus();
  });
  // The one stop must be one that can be seen: a button may be hidden by the width.
  const settle = () => {
    const now = stops();
    if (now.length && !now.some((stop) => stop.tabIndex === 0)) give(now[0]);
  };
  new ResizeObserver(settle).observe(bar);
}
