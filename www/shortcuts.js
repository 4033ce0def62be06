// Keys, only while the focus is within the widget (or on the whole page, if the reader says so), and listed under `?`.

import { make } from './make.js';
import { panel } from './panel.js';

/** Key, and the word for what it does. */
const LISTED = /** @type {const} */ ([
  ['n', 'nextQuote'],
  ['p', 'previousQuote'],
  ['Enter', 'showInSidebar'],
  ['Esc', 'back'],
  ['g', 'groupBySpeaker'],
  ['l', 'lens'],
  ['f', 'lineFocus'],
  ['r', 'readAloud'],
  ['o', 'outline'],
  [',', 'settings'],
  ['?', 'shortcutsHelp'],
]);

/**
 * @param {import('./desk.js').Desk} desk
 * @param {() => boolean} escape what Escape does; false where it has nothing to do
 */
export function shortcuts(desk, escape) {
  const { t, settings, signal } = desk;
  const box = panel(desk, {
    title: t('shortcuts'),
    fill: (body) => {
      const rows = LISTED.filter(([key]) => key.length > 1 || key === '?' || key in desk.keys);
      body.append(
        make('dl', { class: 'keys' }, ...rows.flatMap(([key, label]) => [make('dt', {}, make('kbd', {}, key)), make('dd', {}, t(label))])),
      );
    },
  });
  const more = () => /** @type {HTMLElement} */ (desk.bar.querySelector('[data-action="more-panel"]'));
  desk.keys['?'] = () => box.toggle(more());
  desk.actions.shortcuts = () => box.open(more());

  /** @param {KeyboardEvent} event */
  const heard = (event) => {
    const mode = settings.get('shortcuts');
    const from = event.composedPath();
    const within = from.includes(desk.host);
    if (mode === 'off' || event.defaultPrevented || event.isComposing || (mode !== 'page' && !within)) return;
    const target = /** @type {HTMLElement} */ (from[0]);
    if (target instanceof HTMLElement && (target.isContentEditable || target.closest('input:not([type=radio]), textarea, select, dialog'))) return;
    if (event.key === 'Escape' || (event.altKey && event.key === 'ArrowLeft' && within)) {
      if (escape()) event.preventDefault();
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const run = Object.hasOwn(desk.keys, event.key) ? desk.keys[event.key] : undefined;
    if (!run) return;
    event.preventDefault();
    run();
  };
  document.addEventListener('keydown', heard, { signal });
}
