// What every part of the widget is given for one article, and the few things that all of them do.

/**
 * @typedef {import('./words.js').Say} Say
 *
 * @typedef {object} Desk
 * @property {HTMLElement} host
 * @property {ShadowRoot} root
 * @property {HTMLElement} base the whole widget; carries the settings as `data-` attributes
 * @property {HTMLElement} bar the toolbar's strip, which stays at the top
 * @property {HTMLElement} page the article's column
 * @property {HTMLElement} article
 * @property {HTMLElement} side the sidebar, a sheet on narrow widths
 * @property {HTMLElement} quotes what scrolls inside the sidebar
 * @property {any} reading
 * @property {string | undefined} baseUrl where the article came from
 * @property {DocumentFragment} outline
 * @property {DocumentFragment} removals
 * @property {Say} t
 * @property {string} language the interface's
 * @property {(text: string, how?: { seen?: boolean }) => void} say tells the status region, and shows it for a moment unless it is `seen` elsewhere
 * @property {(name: string, detail?: any, options?: { cancelable?: boolean }) => boolean} emit false where a listener objected
 * @property {Record<string, (target: HTMLElement, event: Event) => void>} actions what the buttons do, by `data-action`
 * @property {Record<string, () => void>} keys what the shortcuts do, by key
 * @property {import('./settings.js').Settings} settings
 * @property {(quote: string | null, format: string) => Promise<string>} cite
 * @property {(ids: number[]) => Promise<void>} restore reads again with these removals put back
 * @property {() => number[]} restored the removals that are put back, or are being put back
 * @property {AbortSignal} signal aborted when the article goes
 */

/** Whether motion is welcome. */
export function calm() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** @param {boolean} [smooth] @returns {ScrollBehavior} */
export function behaviour(smooth = true) {
  return smooth && !calm() ? 'smooth' : 'auto';
}

/**
 * How much of the top of the viewport the toolbar hides.
 * @param {Desk} desk
 */
export function hidden(desk) {
  return Math.max(0, desk.bar.getBoundingClientRect().bottom);
}
