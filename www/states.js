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
 */
export function loading(t, cancel) {
  const stop = make('button', { type: 'button', part: 'button', class: 'outlined' }, t('cancel'));
  stop.addEventListener('click', cancel);
  return make('slot', { name: 'loading' }, make('div', { class: 'state', role: 'status' }, make('span', { class: 'pulse', 'aria-hidden': 'true' }, '“'), make('p', {}, t('reading')), stop));
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
  const retry = make('button', { type: 'button', part: 'button', class: 'outlined' }, t('tryAgain'));
  retry.addEventListener('click', again);
  return make('slot', { name: 'error' }, make('div', { class: 'state', role: 'alert' },
    make('h2', {}, t('errorTitle')), make('p', {}, t(HINTS[error.code] ?? 'errorHint')), make('p', {}, make('code', {}, error.message)), retry));
}
