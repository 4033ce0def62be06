// What was left out, each with its reason and a button that puts it back.

import { make } from '../make.js';
import { panel } from '../panel.js';

/** @param {import('../desk.js').Desk} desk */
export function removals(desk) {
  const { t } = desk;
  const count = desk.removals.querySelectorAll('[part~="removal"]').length;
  const box = panel(desk, {
    title: t('removals'),
    class: 'wide',
    fill: (body) => body.append(count ? desk.removals.cloneNode(true) : make('p', {}, t('nothingRemoved'))),
  });
  const id = (/** @type {HTMLElement} */ target) => Number(target.dataset.removal ?? target.closest('[data-removal]')?.getAttribute('data-removal'));
  desk.actions.restore = (target) => {
    box.close();
    void desk.restore([...desk.restored, id(target)]);
  };
  desk.actions.unrestore = (target) => {
    box.close();
    void desk.restore(desk.restored.filter((other) => other !== id(target)));
  };
  desk.actions['removals-panel'] = () => box.open(/** @type {HTMLElement} */ (desk.bar.querySelector('[data-action="more-panel"]')));
  return { count };
}
