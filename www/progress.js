// How far one has read: a hair under the toolbar, the minutes that are left, and an event for the host.

import { hidden } from './desk.js';
import { make } from './make.js';
import { withoutTurns } from './words.js';

/** Words a minute: the mean of silent reading in English over 190 studies is 238 (Brysbaert 2019). */
const PACE = 238;

/**
 * @param {import('./desk.js').Desk} desk
 * @param {HTMLElement} where the toolbar's line of text
 * @param {(() => void)[]} followers called with each frame in which the page moved
 */
export function progress(desk, where, followers) {
  const { t, signal, reading } = desk;
  const line = make('div', { part: 'progress', role: 'progressbar', 'aria-label': t('progress'), 'aria-valuemin': 0, 'aria-valuemax': 100, 'aria-valuenow': 0 });
  const minutes = Math.max(1, Math.round((reading.wordCount ?? 0) / PACE));
  let told = -1;
  let waiting = false;

  function look() {
    waiting = false;
    const box = desk.article.getBoundingClientRect();
    if (!box.height) return;
    const room = innerHeight - hidden(desk);
    const ratio = Math.min(1, Math.max(0, (hidden(desk) - box.top) / Math.max(1, box.height - room * 0.9)));
    const percent = Math.round(ratio * 100);
    desk.bar.toggleAttribute('data-scrolled', box.top < -40);
    line.style.setProperty('--ratio', ratio.toFixed(4));
    for (const follower of followers) follower();
    if (percent === told) return;
    told = percent;
    line.setAttribute('aria-valuenow', String(percent));
    const left = Math.ceil(minutes * (1 - ratio));
    const title = withoutTurns(reading.title ?? '');
    where.textContent = [title, left > 0 ? t('minutesLeft', { n: left }) : ''].filter(Boolean).join(' · ');
    desk.emit('pq-progress', { ratio });
  }

  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(look);
  };
  // Captured, so that any ancestor that scrolls is heard.
  document.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  const sizes = new ResizeObserver(soon);
  sizes.observe(desk.article);
  signal.addEventListener('abort', () => sizes.disconnect());
  return line;
}
