// The way to a place in the text. It is over when the place stands where it should: in a long article what is laid out on the
// way moves it, so the end of the scroll may not be the end of the way.

import { behaviour } from './desk.js';

/** Milliseconds without a scroll after which the page counts as at rest, where the engine does not say so itself. */
const REST = 150;
/** The longest smooth scroll that engines make takes under two seconds. */
const LONGEST = 2000;
/** How often a place that has moved is gone after. */
const TRIES = 6;
/** Milliseconds that a place in a long article must stand still: what comes into sight is laid out some frames later. */
const CALM = 300;

/**
 * Scrolls to something and stays with it until it stands still.
 * @param {import('./desk.js').Desk} desk
 * @param {Element} element
 * @param {ScrollLogicalPosition} block
 */
export function bring(desk, element, block) {
  element.scrollIntoView({ block, behavior: behaviour() });
  const top = () => element.getBoundingClientRect().top;
  const again = () => element.scrollIntoView({ block, behavior: 'instant' });
  underWay(desk, {
    isThere() {
      const before = top();
      again();
      return Math.abs(top() - before) < 2;
    },
    again() {},
    over() {},
  });
}

/**
 * Watches over a way that has begun.
 * @param {import('./desk.js').Desk} desk
 * @param {{ isThere: () => boolean, again: () => void, over: () => void }} way `again`: go on to where it is now; `over`: called once,
 *   at the end or when the reader scrolls elsewhere
 */
export function underWay(desk, { isThere, again, over }) {
  const done = new AbortController();
  const signal = AbortSignal.any([done.signal, desk.signal]);
  const end = () => {
    if (done.signal.aborted) return;
    done.abort();
    over();
  };
  const long = 'long' in desk.base.dataset;
  let tries = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let calm;
  const check = () => {
    if (signal.aborted) return;
    if (isThere()) {
      if (!long) end();
      else calm ??= setTimeout(end, CALM);
      return;
    }
    clearTimeout(calm);
    calm = undefined;
    if ((tries += 1) > TRIES) end();
    else again();
  };
  let scrolled = false;
  atRest(() => {
    scrolled = true;
    check();
  }, signal);
  if (long) {
    const sizes = new ResizeObserver(() => scrolled && check());
    sizes.observe(desk.article);
    signal.addEventListener('abort', () => sizes.disconnect());
  }
  for (const own of ['wheel', 'touchmove', 'keydown']) document.addEventListener(own, end, { signal, capture: true, passive: true });
  setTimeout(end, LONGEST);
}

/**
 * Calls when something has come to rest after a scroll.
 * @param {() => void} listener
 * @param {AbortSignal} signal
 */
export function atRest(listener, signal) {
  const options = { signal, capture: true, passive: true };
  if ('onscrollend' in globalThis) return document.addEventListener('scrollend', listener, options);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  document.addEventListener('scroll', () => {
    clearTimeout(timer);
    timer = setTimeout(() => signal.aborted || listener(), REST);
  }, options);
}
