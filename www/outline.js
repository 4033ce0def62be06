// The headings, beside the article where there is room and in a panel where there is not; the one being read is marked.

import { hidden } from './desk.js';
import { bring } from './journey.js';
import { make } from './make.js';
import { panel } from './panel.js';

/** @param {import('./desk.js').Desk} desk */
export function outline(desk) {
  const { t, signal } = desk;
  const headings = /** @type {HTMLElement[]} */ ([...desk.article.querySelectorAll('[data-anchor]')]);
  const copy = /** @type {DocumentFragment} */ (desk.outline.cloneNode(true));
  const rail = make('nav', { class: 'rail', part: 'toc', 'aria-label': t('outline') }, make('h2', { 'aria-hidden': 'true' }, t('outline')), desk.outline);
  if (headings.length < 2) return null;
  desk.base.dataset.outline = 'on';
  const box = panel(desk, { title: t('outline'), fill: (body) => { body.append(make('nav', { part: 'toc', 'aria-label': t('outline') }, copy.cloneNode(true))); mark(); } });
  /** @type {string | undefined} */
  let active;

  desk.actions['outline-panel'] = (target) => box.toggle(target);
  desk.actions.outline = (target, event) => {
    event.preventDefault();
    const heading = headings.find((candidate) => candidate.dataset.anchor === target.dataset.anchor);
    if (!heading) return;
    box.close({ refocus: false });
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    bring(desk, heading, 'start');
  };

  function mark() {
    for (const link of desk.base.querySelectorAll('[part~="toc-link"]')) {
      if (/** @type {HTMLElement} */ (link).dataset.anchor === active) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  }

  function follow() {
    const line = hidden(desk) + innerHeight * 0.25;
    let found = headings[0];
    for (const heading of headings) {
      if (heading.getBoundingClientRect().top > line) break;
      found = heading;
    }
    if (found.dataset.anchor === active) return;
    active = found.dataset.anchor;
    mark();
  }
  signal.addEventListener('abort', () => delete desk.base.dataset.outline);
  return { rail, follow };
}
