// A panel that opens beside its button and goes with Escape or a click elsewhere (Popover API; by hand where it is missing).

import { button, make } from './make.js';

const SUPPORTED = 'popover' in (globalThis.HTMLElement?.prototype ?? {});

/**
 * @param {import('./desk.js').Desk} desk
 * @param {{ title: string | (() => string), class?: string, fill: (body: HTMLElement) => void, closed?: () => void }} options `fill` is called at each opening
 */
export function panel(desk, { title, class: extra = '', fill, closed }) {
  const body = make('div', { class: 'panel-body' });
  const head = make('h2', {});
  const box = make('div', { class: `panel ${extra}`.trim(), role: 'dialog', tabindex: -1, popover: SUPPORTED ? 'auto' : null },
    make('div', { class: 'panel-head' }, head, button({ label: desk.t('close'), icon: 'close', 'data-close': true })), body);
  desk.base.append(box);
  /** @type {HTMLElement | null} */
  let opener = null;

  /** @param {HTMLElement} from */
  function open(from) {
    opener = from;
    body.replaceChildren();
    head.textContent = typeof title === 'string' ? title : title();
    box.setAttribute('aria-label', head.textContent);
    fill(body);
    box.dataset.open = '';
    if (SUPPORTED) box.showPopover();
    beside(from);
    from.setAttribute('aria-expanded', 'true');
    const first = /** @type {HTMLElement | null} */ (body.querySelector('input:checked') ?? body.querySelector('button, a[href], input, select, summary'));
    (first ?? box).focus({ preventScroll: true });
  }

  /** @param {{ refocus?: boolean }} [options] */
  function close({ refocus = true } = {}) {
    if (!('open' in box.dataset)) return;
    if (SUPPORTED && box.matches(':popover-open')) box.hidePopover();
    ended();
    if (refocus) opener?.focus({ preventScroll: true });
  }

  function ended() {
    if (!('open' in box.dataset)) return;
    delete box.dataset.open;
    opener?.setAttribute('aria-expanded', 'false');
    closed?.();
  }

  /** @param {HTMLElement} from */
  function beside(from) {
    const near = from.getBoundingClientRect();
    const width = box.offsetWidth;
    const room = document.documentElement.clientWidth;
    const left = Math.max(8, Math.min(near.left + near.width / 2 > room / 2 ? near.right - width : near.left, room - width - 8));
    const below = innerHeight - near.bottom > Math.min(box.offsetHeight, 240) + 16;
    box.style.setProperty('left', `${left}px`);
    box.style.setProperty('top', below ? `${near.bottom + 8}px` : 'auto');
    box.style.setProperty('bottom', below ? 'auto' : `${innerHeight - near.top + 8}px`);
    box.style.setProperty('max-height', `${Math.max(160, (below ? innerHeight - near.bottom : near.top) - 20)}px`);
  }

  box.addEventListener('toggle', (event) => {
    if (/** @type {ToggleEvent} */ (event).newState === 'closed') ended();
  });
  box.addEventListener('click', (event) => {
    if (/** @type {HTMLElement} */ (event.target).closest('[data-close]')) close();
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    close();
  });
  // What opened it may scroll: the panel goes along, and closes when it is out of sight.
  document.addEventListener('scroll', (event) => {
    if (!('open' in box.dataset) || !opener || /** @type {Node} */ (event.target) === box) return;
    const { top, bottom } = opener.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) close({ refocus: false });
    else beside(opener);
  }, { signal: desk.signal, capture: true, passive: true });
  if (!SUPPORTED) {
    document.addEventListener('pointerdown', (event) => {
      if (!event.composedPath().includes(box)) close({ refocus: false });
    }, { signal: desk.signal, capture: true });
  }
  desk.signal.addEventListener('abort', () => box.remove());

  return {
    box,
    close,
    refill() { body.replaceChildren(); fill(body); },
    /** @param {HTMLElement} from */
    toggle(from) {
      if ('open' in box.dataset) close();
      else open(from);
    },
    open,
  };
}
