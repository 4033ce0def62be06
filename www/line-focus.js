// Line focus: a window of one, three or five lines; the rest lies under a veil. It follows the pointer and the arrow keys.

import { make } from './make.js';

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
    const height = lines() * lineHeight();
    veil.style.setProperty('height', `${height}px`);
    veil.style.setProperty('top', `${snapped(middle) - height / 2}px`);
  }

  /**
   * The middle of the line of text at this height, so that no line is cut.
   * @param {number} y
   */
  function snapped(y) {
    const column = desk.article.getBoundingClientRect();
    const found = desk.root.elementsFromPoint(column.left + column.width / 2, y).find((element) => element.closest('[data-block]'));
    const block = found?.closest('[data-block]');
    if (!block) return y;
    const range = document.createRange();
    range.selectNodeContents(block);
    for (const line of range.getClientRects()) {
      if (line.height > 4 && y >= line.top && y <= line.bottom) return (line.top + line.bottom) / 2;
    }
    return y;
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
    scrollBy({ top: (event.key === 'ArrowDown' ? 1 : -1) * lineHeight() });
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
  set();
  return { off: () => lines() > 0 && (settings.set('line-focus', 'off'), true) };
}
