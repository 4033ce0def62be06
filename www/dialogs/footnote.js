// A footnote where it is called, without leaving the line.

import { panel } from '../panel.js';
import { bring } from '../journey.js';

/** @param {import('../desk.js').Desk} desk */
export function footnotes(desk) {
  const { t } = desk;
  /** @type {Element | null} */
  let note = null;
  /** @type {HTMLElement | null} */
  let caller = null;
  const box = panel(desk, {
    title: () => caller?.getAttribute('aria-label') ?? t('footnotes'),
    class: 'note',
    fill: (body) => {
      for (const child of note?.childNodes ?? []) body.append(child.cloneNode(true));
      for (const back of body.querySelectorAll('[part~="footnote-back"]')) back.remove();
      for (const mark of body.querySelectorAll('[part~="quote-mark"]')) mark.replaceWith(...mark.childNodes);
      for (const block of body.querySelectorAll('[data-block]')) block.removeAttribute('data-block');
    },
  });
  desk.actions.footnote = (target, event) => {
    event.preventDefault();
    caller = target;
    note = desk.article.querySelector(`[part~="footnote"][data-note="${CSS.escape(target.dataset.footnote ?? '')}"]`);
    if (note) box.toggle(target);
  };
  desk.actions['footnote-back'] = (target, event) => {
    event.preventDefault();
    const id = target.closest('[data-note]')?.getAttribute('data-note') ?? target.dataset.footnote ?? '';
    const ref = caller?.dataset.footnote === id && caller.isConnected ? caller
      : /** @type {HTMLElement | null} */ (desk.article.querySelector(`[part~="footnote-ref"][data-footnote="${CSS.escape(id)}"]`));
    ref?.focus({ preventScroll: true });
    if (ref) bring(desk, ref, 'center');
  };
}
