// Line focus: a window of one, three or five whole lines; the rest lies under a veil. It follows the pointer and the arrow keys.

import { make } from './make.js';
import { scroller } from './place.js';

/** Pixels of air above and below the lines in the window. */
const AIR = 3;

/** @param {import('./desk.js').Desk} desk */
export function lineFocus(desk) {
  const { settings, signal, t } = desk;
  const veil = make('div', { class: 'veil', popover: 'manual', 'aria-hidden': 'true' });
  desk.base.append(veil);
  let middle = innerHeight * 0.4;
  let waiting = false;

  const lines = () => Number(settings.get('line-focus')) || 0;
  const lineHeight = () => parseFloat(getComputedStyle(desk.article).lineHeight) || 28;

  function set() {
    const on = lines() > 0 && 'showPopover' in veil;
    if (on && !veil.matches(':popover-open')) veil.showPopover();
    if (!on && veil.matches(':popover-open')) veil.hidePopover();
    if (on) draw();
  }

  function draw() {
    waiting = false;
    if (!lines()) return;
    const column = desk.article.getBoundingClientRect();
    const { top, bottom } = around(middle, lines(), column);
    veil.style.setProperty('top', `${top - AIR}px`);
    veil.style.setProperty('height', `${bottom - top + 2 * AIR}px`);
    veil.style.setProperty('--column', `${column.left}px`);
    veil.style.setProperty('--column-width', `${column.width}px`);
  }

  /**
   * The stretch that so many lines take, the one at this height in their middle: whole lines, over gaps and headings.
   * @param {number} y
   * @param {number} count
   * @param {DOMRect} column
   */
  function around(y, count, column) {
    const height = lineHeight();
    const all = linesNear(y, (count + 2) * height * 1.5, column);
    if (!all.length) return { top: y - (count * height) / 2, bottom: y + (count * height) / 2 };
    const distance = (/** @type {{ top: number, bottom: number }} */ line) => Math.abs((line.top + line.bottom) / 2 - y);
    let at = 0;
    all.forEach((line, i) => distance(line) < distance(all[at]) && (at = i));
    const first = Math.max(0, Math.min(at - (count - 1) / 2, all.length - count));
    return { top: all[first].top, bottom: all[Math.min(all.length - 1, first + count - 1)].bottom };
  }

  /**
   * The lines of text around a height, from above, each as tall as its line.
   * @param {number} y
   * @param {number} reach
   * @param {DOMRect} column
   */
  function linesNear(y, reach, column) {
    const blocks = new Set();
    for (let at = y - reach; at <= y + reach; at += 12) {
      for (const found of desk.root.elementsFromPoint(column.left + column.width / 2, at)) {
        const block = found.closest('[data-block], [part~="title"], [part~="dek"]');
        if (block) blocks.add(block);
      }
    }
    /** @type {{ top: number, bottom: number }[]} */
    const all = [];
    for (const block of blocks) {
      const tall = parseFloat(getComputedStyle(block).lineHeight) || lineHeight();
      const range = document.createRange();
      range.selectNodeContents(block);
      for (const box of range.getClientRects()) {
        const center = (box.top + box.bottom) / 2;
        // Raised signs and marks are no lines of their own.
        if (box.height < 4 || box.width < 2 || all.some((line) => center > line.top && center < line.bottom)) continue;
        all.push({ top: center - tall / 2, bottom: center + tall / 2 });
      }
    }
    return all.sort((a, b) => a.top - b.top);
  }

  function soon() {
    if (waiting || !lines()) return;
    waiting = true;
    requestAnimationFrame(draw);
  }

  desk.page.addEventListener('pointermove', (event) => {
    if (!lines()) return;
    middle = event.clientY;
    soon();
  }, { signal, passive: true });
  document.addEventListener('scroll', soon, { signal, capture: true, passive: true });
  desk.base.addEventListener('keydown', (event) => {
    if (!lines() || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const target = /** @type {HTMLElement} */ (event.target);
    if (target.closest('input, select, .panel, [part~="toolbar"]')) return;
    event.preventDefault();
    scroller(desk.host).scrollBy({ top: (event.key === 'ArrowDown' ? 1 : -1) * lineHeight() });
    soon();
  }, { signal });

  const order = ['off', '1', '3', '5'];
  desk.actions['line-focus'] = () => {
    const next = order[(order.indexOf(settings.get('line-focus')) + 1) % order.length];
    settings.set('line-focus', next);
    desk.say(`${t('lineFocus')}: ${next === 'off' ? t('off') : t(`lineFocus${next}`)}`);
  };
  desk.keys.f = () => desk.actions['line-focus'](desk.base, new Event('key'));
  settings.watch((key) => key === 'line-focus' && set(), signal);
  signal.addEventListener('abort', () => veil.remove());
  requestAnimationFrame(() => signal.aborted || set());
  return { off: () => lines() > 0 && (settings.set('line-focus', 'off'), true) };
}
