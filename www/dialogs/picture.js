// Pictures: loaded on a click where the host wants that, and shown large.

import { button, make } from '../make.js';

/** @param {import('../desk.js').Desk} desk */
export function pictures(desk) {
  const { t } = desk;

  desk.actions['load-image'] = (target) => {
    const { src = '' } = target.dataset;
    const alt = target.querySelector('[part~="image-alt"]')?.textContent ?? '';
    const image = make('img', { part: 'image', alt, decoding: 'async', referrerpolicy: 'no-referrer', tabindex: -1 });
    for (const side of ['width', 'height']) {
      const value = target.getAttribute(`data-${side}`);
      if (value) image.setAttribute(side, value);
    }
    image.addEventListener('error', () => {
      image.replaceWith(target);
      desk.say(t('errorFetch'));
    }, { once: true });
    image.src = src;
    target.replaceWith(image);
    image.focus({ preventScroll: true });
  };

  desk.actions.zoom = (target) => {
    const image = target.querySelector('img') ?? (target instanceof HTMLImageElement ? target : null);
    if (!image) return;
    const caption = target.closest('[part~="figure"]')?.querySelector('[part~="figcaption"]')?.textContent ?? '';
    const dialog = make('dialog', { class: 'picture', 'aria-label': image.alt || t('image') },
      button({ label: t('close'), icon: 'close' }),
      make('img', { src: image.currentSrc || image.src, alt: image.alt, referrerpolicy: 'no-referrer' }),
      caption && make('p', {}, caption));
    dialog.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      dialog.remove();
      target.focus({ preventScroll: true });
    });
    desk.base.append(dialog);
    dialog.showModal();
  };
}
