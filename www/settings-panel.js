// The settings as a panel, row by row from the core's table; every change shows at once.

import { make } from './make.js';
import { panel } from './panel.js';

/** What most people come for; the rest waits under "More". */
const FIRST = ['theme', 'font', 'font-size', 'line-height', 'measure'];

/**
 * @param {import('./desk.js').Desk} desk
 * @param {ReturnType<typeof import('./place.js').places>} place
 */
export function settingsPanel(desk, place) {
  const { t, settings } = desk;
  const box = panel(desk, { title: t('settings'), fill });
  desk.actions['settings-panel'] = (target) => box.toggle(target);
  desk.keys[','] = () => /** @type {HTMLElement | null} */ (desk.bar.querySelector('[data-action="settings-panel"]'))?.click();

  /** @param {HTMLElement} body */
  function fill(body) {
    const more = make('details', {}, make('summary', {}, t('more')));
    for (const row of settings.rows) (FIRST.includes(row.key) ? body : more).append(row.kind === 'choice' ? choice(row) : stepper(row));
    const reset = make('button', { type: 'button', part: 'button', class: 'outlined' }, t('reset'));
    reset.addEventListener('click', () => {
      place.keeping(() => settings.reset());
      const open = more.open;
      box.refill();
      const details = body.querySelector('details');
      if (details) details.open = open;
      /** @type {HTMLElement | null} */ (body.querySelector('.foot button'))?.focus();
    });
    body.append(more, make('div', { class: 'foot' }, reset));
  }

  /** @param {import('./settings.js').Row} row */
  function choice(row) {
    const chosen = settings.get(row.key);
    const choices = (row.choices ?? []).map(({ value, label }) => {
      const input = make('input', { type: 'radio', name: row.key, value, checked: value === chosen });
      return make('label', { class: 'choice' }, input,
        make('span', {}, row.key === 'theme' && make('i', { class: 'swatch', 'data-of': value }), t(label)));
    });
    const set = make('fieldset', {}, make('legend', {}, t(row.label)), make('div', { class: 'choices' }, ...choices));
    set.addEventListener('change', (event) => place.keeping(() => settings.set(row.key, /** @type {HTMLInputElement} */ (event.target).value)));
    return set;
  }

  /** @param {import('./settings.js').Row} row */
  function stepper(row) {
    const label = t(row.label);
    const output = make('output', {}, shown(row, current(row), desk.language));
    /** @param {1 | -1} direction */
    const step = (direction) => () => {
      const size = Number(row.step);
      const next = Math.round((current(row) + direction * size) / size) * size;
      const value = String(Number(Math.min(Number(row.max), Math.max(Number(row.min), next)).toFixed(4)));
      place.keeping(() => settings.set(row.key, value));
      output.textContent = shown(row, Number(value), desk.language);
      desk.say(`${label}: ${output.textContent}`);
    };
    const less = make('button', { type: 'button', part: 'button', 'aria-label': t('decrease', { name: label }) }, '−');
    const more = make('button', { type: 'button', part: 'button', 'aria-label': t('increase', { name: label }) }, '+');
    less.addEventListener('click', step(-1));
    more.addEventListener('click', step(1));
    return make('div', { class: 'row', role: 'group', 'aria-label': label },
      make('span', { class: 'hint' }, label), make('span', { class: 'stepper' }, less, output, more));
  }

  /**
   * What holds; where nobody chose, what the page shows (its size follows the width).
   * @param {import('./settings.js').Row} row
   */
  function current(row) {
    const page = getComputedStyle(desk.page);
    if (row.key === 'font-size' && !settings.isSet(row.key)) return Math.round(parseFloat(page.fontSize));
    if (row.key === 'line-height' && !settings.isSet(row.key)) return Math.round((10 * parseFloat(page.lineHeight)) / parseFloat(page.fontSize)) / 10;
    return Number(settings.get(row.key));
  }
}

/**
 * @param {import('./settings.js').Row} row
 * @param {number} value
 * @param {string} language whose decimal sign it takes
 */
function shown(row, value, language) {
  return `${value.toLocaleString(language, { maximumFractionDigits: 2 })}${row.unit ? `\u00a0${row.unit}` : ''}`;
}
