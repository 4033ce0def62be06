// The menu of what is not needed at every glance: export, what was left out, print, reading aids, shortcuts.

import { make } from '../make.js';
import { panel } from '../panel.js';

/** The formats that all quotes can be exported in, and the words for them. */
const FORMATS = [
  ['markdown', 'formatMarkdown'],
  ['text', 'formatText'],
  ['html', 'formatHtml'],
  ['csl', 'formatCsl'],
  ['bibtex', 'formatBibtex'],
  ['annotation', 'formatAnnotation'],
  ['schema', 'formatSchema'],
];

/**
 * @param {import('../desk.js').Desk} desk
 * @param {{ quotes: number, removals: number, speech: boolean }} has
 */
export function more(desk, has) {
  const { t } = desk;
  /** @param {string} action @param {string} label @param {Record<string, any>} [rest] */
  const item = (action, label, rest = {}) => make('button', { type: 'button', part: 'button', 'data-action': action, 'data-closes': true, ...rest }, label);
  const box = panel(desk, {
    title: t('more'),
    fill: (body) => {
      const menu = make('div', { class: 'menu' },
        has.speech && item('read-aloud', t('readAloud')),
        item('line-focus', t('lineFocus')),
        item('removals-panel', has.removals ? `${t('removals')} (${has.removals})` : t('removals')),
        item('print', t('print')),
        has.quotes > 0 && item('print-quotes', t('printWithQuotes')),
        item('shortcuts', t('shortcuts')),
        has.quotes > 0 && make('hr', {}),
        has.quotes > 0 && make('h3', {}, t('exportAll')),
        ...(has.quotes > 0 ? FORMATS.map(([format, label]) => item('export', t(label), { 'data-format': format })) : []));
      menu.addEventListener('click', (event) => {
        const target = /** @type {HTMLElement} */ (event.target).closest('[data-closes]');
        // Closed first, so that what opens next is not closed with it.
        if (target) box.close();
      }, { capture: true });
      body.append(menu);
    },
  });
  desk.actions['more-panel'] = (target) => box.toggle(target);

  /** @param {boolean} quotes */
  function print(quotes) {
    if (quotes) desk.base.dataset.print = 'quotes';
    globalThis.print();
    delete desk.base.dataset.print;
  }
  desk.actions.print = () => print(false);
  desk.actions['print-quotes'] = () => print(true);
  return { print };
}
