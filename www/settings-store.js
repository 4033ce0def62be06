// Remembers a reader's settings and place where the host asked for it (`persist`), and touches no storage otherwise.

const KEY = 'pullquote-reader';

/** @typedef {{ settings?: Record<string, string>, places?: Record<string, import('./place.js').Place> }} Kept */

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

/** Places that are remembered: the oldest go, so that a long life of reading does not fill the storage. */
const PLACES = 50;

/**
 * Where one was in an article, told by its title and length: no address and no text is kept.
 * @param {string | null} persist
 * @param {{ title?: string | null, wordCount: number }} reading
 * @param {import('./place.js').Place | null} [place] to remember; without it, the one that is
 * @returns {import('./place.js').Place | null}
 */
export function placeIn(persist, { title, wordCount }, place) {
  const name = `${wordCount} ${title ?? ''}`;
  const all = kept(persist);
  if (place === undefined) return all.places?.[name] ?? null;
  const { [name]: _old, ...others } = all.places ?? {};
  const places = Object.fromEntries([...Object.entries(others).slice(1 - PLACES), ...(place ? [[name, place]] : [])]);
  keep(persist, { ...all, places });
  return place;
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
