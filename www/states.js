// Loading, nothing and trouble: each says what happened and what can be done.

import { make } from './make.js';

/** @typedef {import('./words.js').Say} Say */

/** What an error's code means to a person; the rest is "something went wrong". */
const HINTS = /** @type {Record<string, string>} */ ({
  'wasm-blocked-by-csp': 'errorBlocked',
  'wasm-fetch': 'errorFetch',
  'source-fetch': 'errorFetch',
  'too-large': 'errorTooLarge',
});

/**
 * @param {Say} t
 * @param {() => void} cancel
 * @param {boolean} [slim] a line above the page's own article instead of a page
 * @returns {{ view: HTMLElement, progress: (done: number) => void }} `progress` takes a share, 0 to 1
 */
export function loading(t, cancel, slim = false) {
  const stop = make('button', { type: 'button', part: 'button', class: 'outlined' }, t('cancel'));
  stop.addEventListener('click', cancel);
  const meter = make('div', { class: 'meter', role: 'progressbar', 'aria-label': t('reading'), 'aria-valuemin': 0, 'aria-valuemax': 100, hidden: true });
  const view = make('slot', { name: 'loading' }, make('div', { class: slim ? 'state waiting slim' : 'state waiting' },
    make('div', { role: 'status' }, !slim && make('span', { class: 'pulse', 'aria-hidden': 'true' }, '“'), make('p', {}, t('reading'))), meter, stop));
  return {
    view,
    progress(done) {
      meter.hidden = false;
      meter.style.setProperty('--ratio', done.toFixed(3));
      meter.setAttribute('aria-valuenow', String(Math.round(done * 100)));
    },
  };
}

/**
 * @param {Say} t
 * @param {() => void} again
 * @param {boolean} slim as above
 */
export function cancelled(t, again, slim) {
  return make('div', { class: slim ? 'state slim' : 'state' },
    make('p', { role: 'status' }, t(slim ? 'cancelled' : 'cancelledEmpty')), retry(t, again));
}

/** @param {Say} t */
export function empty(t) {
  return make('slot', { name: 'empty' }, make('div', { class: 'state' }, make('h2', {}, t('emptyTitle')), make('p', {}, t('emptyHint'))));
}

/**
 * @param {Say} t
 * @param {{ code: string, message: string }} error
 * @param {() => void} again
 */
export function failed(t, error, again) {
  return make('slot', { name: 'error' }, make('div', { class: 'state', role: 'alert' },
    make('h2', {}, t('errorTitle')), make('p', {}, t(HINTS[error.code] ?? 'errorHint')), make('p', {}, make('code', {}, error.message)), retry(t, again)));
}

/**
 * @param {Say} t
 * @param {() => void} again
 */
function retry(t, again) {
  const button = make('button', { type: 'button', part: 'button', class: 'outlined' }, t('tryAgain'));
  button.addEventListener('click', again);
  return button;
}
