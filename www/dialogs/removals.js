// What was left out, each with its reason and a button that puts it back: all of it from the menu, or at its place in the text.

import { make } from '../make.js';
import { panel } from '../panel.js';

/** @param {import('../desk.js').Desk} desk */
export function removals(desk) {
  const { t } = desk;
  const count = desk.removals.querySelectorAll('[part~="removal"]').length;
  /** How many blocks stand before the place that is shown; null for all places. @type {number | null} */
  let place = null;
  const box = panel(desk, { title: t('removals'), class: 'wide', fill });

  /** @param {HTMLElement} body */
  function fill(body) {
    const list = /** @type {DocumentFragment} */ (desk.removals.cloneNode(true));
    for (const entry of list.querySelectorAll('[part~="removal"]')) {
      if (place !== null && before(id(/** @type {HTMLElement} */ (entry))) !== place) entry.remove();
    }
    body.append(count ? list : make('p', {}, t('nothingRemoved')));
  }

  const id = (/** @type {HTMLElement} */ target) => Number(target.dataset.removal ?? target.closest('[data-removal]')?.getAttribute('data-removal'));
  const before = (/** @type {number} */ removal) => desk.reading.removals.find((/** @type {any} */ candidate) => candidate.id === removal)?.before;

  desk.actions.restore = (target) => {
    box.close();
    if (!desk.restored().includes(id(target))) void desk.restore([...desk.restored(), id(target)]);
  };
  desk.actions.unrestore = (target) => {
    box.close();
    void desk.restore(desk.restored().filter((other) => other !== id(target)));
  };
  desk.actions['removals-panel'] = () => {
    place = null;
    box.open(/** @type {HTMLElement} */ (desk.bar.querySelector('[data-action="more-panel"]')));
  };
  desk.actions['left-out'] = (target) => {
    place = before(id(target));
    box.toggle(target);
  };
  return {
    count,
    /** Where a removal stood: its sign in the text, or the menu that lists it. @param {number} removal */
    signOf(removal) {
      const signs = /** @type {HTMLElement[]} */ ([...desk.article.querySelectorAll('[part~="left-out"]')]);
      return signs.find((sign) => before(id(sign)) === before(removal)) ?? desk.bar.querySelector('[data-action="more-panel"]');
    },
  };
}
