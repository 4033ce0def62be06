// Where one is in the text: a block and how far into it, so that it holds when the page is set anew.

import { hidden } from './desk.js';

/** @typedef {{ block: string, words: number, ratio: number }} Place `words` tells the block by what stands in it */

/**
 * @param {import('./desk.js').Desk} desk
 */
export function places(desk) {
  const blocks = /** @type {HTMLElement[]} */ ([...desk.article.querySelectorAll('[data-block]')]);

  /** Where the toolbar ends once it is at the top: the same height before and after a change. */
  const line = () => desk.bar.offsetHeight + 1;

  /** @returns {Place | null} the first block that shows below the toolbar */
  function here() {
    const top = line();
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (blocks[middle].getBoundingClientRect().bottom <= top) low = middle + 1;
      else high = middle;
    }
    const block = blocks[low];
    if (!block) return null;
    const box = block.getBoundingClientRect();
    return { block: block.dataset.block ?? '', words: told(block), ratio: (top - box.top) / Math.max(1, box.height) };
  }

  /**
   * @param {Place | null} place
   * @param {boolean} [smooth]
   */
  function there(place, smooth = false) {
    const delta = away(place);
    if (Math.abs(delta) > 1) scroller(desk.host).scrollBy({ top: delta, behavior: smooth ? 'smooth' : 'instant' });
  }

  /** How many pixels below where it was a place stands now. @param {Place | null} place */
  function away(place) {
    const block = place && found(place);
    if (!block || !place) return 0;
    const box = block.getBoundingClientRect();
    return box.top + place.ratio * box.height - line();
  }

  /**
   * The block with these words that stands nearest to its old number: numbers move where something was put back above.
   * @param {Place} place
   */
  function found(place) {
    const at = blocks.findIndex((candidate) => candidate.dataset.block === place.block);
    if (at >= 0 && told(blocks[at]) === place.words) return blocks[at];
    for (let away = 1; away < blocks.length; away += 1) {
      for (const near of [blocks[at + away], blocks[at - away]]) if (near && told(near) === place.words) return near;
    }
    return blocks[at];
  }

  /**
   * Changes the page without losing the place.
   * @param {() => void} change
   */
  function keeping(change) {
    const place = atTop() ? null : here();
    change();
    there(place);
  }

  /** At the very top nothing needs keeping: a larger title should not scroll away. */
  function atTop() {
    return desk.article.getBoundingClientRect().top >= hidden(desk) - 1;
  }

  return { here, there, away, keeping, atTop, blocks };
}

/**
 * A number for the words of a block: it is kept in the place of text (FNV-1a).
 * @param {HTMLElement} block
 */
function told(block) {
  let sum = 0x811c9dc5;
  for (const unit of (block.textContent ?? '').slice(0, 200)) sum = Math.imul(sum ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return sum >>> 0;
}

/**
 * The nearest ancestor that scrolls, over shadow roots, or the page.
 * @param {HTMLElement} host
 * @returns {Element}
 */
export function scroller(host) {
  /** @type {Node | null} */
  let node = host;
  while ((node = node.parentNode ?? /** @type {any} */ (node).host ?? null)) {
    if (!(node instanceof HTMLElement) || node === document.body || node === document.documentElement) continue;
    const { overflowY } = getComputedStyle(node);
    if (/auto|scroll/.test(overflowY) && node.scrollHeight > node.clientHeight) return node;
  }
  return document.scrollingElement ?? document.documentElement;
}
