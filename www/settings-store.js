// Remembers a reader's settings and place where the host asked for it (`persist`), and touches no storage otherwise.

const KEY = 'pullquote-reader';

/** @typedef {{ settings?: Record<string, string>, places?: Record<string, { block: string, ratio: number }> }} Kept */

/**
 * @param {string | null} persist `session`, `local`, or anything else for nothing
 * @returns {Storage | null}
 */
function storage(persist) {
  try {
    if (persist === 'local') return localStorage;
    if (persist === 'session') return sessionStorage;
  } catch {
    // A page may forbid storage; the reader does without.
  }
  return null;
}

/**
 * @param {string | null} persist
 * @returns {Kept}
 */
export function kept(persist) {
  try {
    const value = JSON.parse(storage(persist)?.getItem(KEY) ?? '{}');
    return value && typeof value === 'object' ? value : {};
  } catch {
    return {};
  }
}

/**
 * @param {string | null} persist
 * @param {Kept} value
 */
export function keep(persist, value) {
  try {
    storage(persist)?.setItem(KEY, JSON.stringify(value));
  } catch {
    // Full or forbidden: the reader does without.
  }
}
