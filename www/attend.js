// One listener for all buttons, and the page kept in place: when its width changes, and where the host asks, for the next time.

import { atRest } from './journey.js';
import { placeIn } from './settings-store.js';

/**
 * @param {import('./desk.js').Desk} desk
 * @param {ReturnType<typeof import('./place.js').places>} place
 */
export function attend(desk, place) {
  const { base, host, signal } = desk;
  base.addEventListener('click', (event) => {
    const from = /** @type {HTMLElement} */ (event.target);
    const target = /** @type {HTMLElement | null} */ (from.closest('[data-action]'));
    if (target && Object.hasOwn(desk.actions, target.dataset.action ?? '')) return desk.actions[target.dataset.action ?? ''](target, event);
    const link = /** @type {HTMLAnchorElement | null} */ (from.closest('a[href]'));
    if (link && !link.hasAttribute('download') && !desk.emit('pq-link-click', { href: link.href }, { cancelable: true })) event.preventDefault();
  }, { signal });

  /** Known at the first look: to ask for it here would lay the page out before its time. @type {number | null} */
  let width = null;
  /** @type {import('./place.js').Place | null} */
  let last = null;
  const persist = host.getAttribute('persist');
  atRest(() => {
    last = place.atTop() ? null : place.here();
    if (persist) placeIn(persist, desk.reading, last);
  }, signal);
  const before = persist ? placeIn(persist, desk.reading) : null;
  if (before && !host.getAttribute('quote')) requestAnimationFrame(() => place.there(before));
  const sizes = new ResizeObserver(() => {
    const before = width;
    width = desk.page.offsetWidth;
    if (width && before !== null && width !== before) place.there(last);
  });
  sizes.observe(desk.page);
  signal.addEventListener('abort', () => sizes.disconnect());
}
