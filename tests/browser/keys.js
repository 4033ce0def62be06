// What a person without a pointer does, in words: for the tests that touch none.
import { expect } from './watched.js';

/** @typedef {import('@playwright/test').Page} Page */

/** What has the focus, inside the reader or outside of it. @param {Page} page */
export const focused = (page) => page.evaluate(() => {
  const element = document.querySelector('pullquote-reader')?.shadowRoot?.activeElement ?? document.activeElement;
  const { dataset } = /** @type {HTMLElement} */ (element);
  return {
    action: dataset.action ?? '', view: dataset.view ?? '', format: dataset.format ?? '', speaker: dataset.speaker ?? '', kind: dataset.kind ?? '',
    part: element?.getAttribute('part') ?? '', text: element?.textContent?.trim().slice(0, 60) ?? '', tag: element?.localName ?? '', id: element?.id ?? '',
    name: element?.getAttribute('aria-label') ?? '', setting: element?.getAttribute('name') ?? '', value: /** @type {any} */ (element)?.value ?? '',
  };
});

/**
 * Tabs until the focus is where it should be; fails where so many stops do not reach it.
 * @param {Page} page
 * @param {(at: Awaited<ReturnType<typeof focused>>) => boolean} there
 * @param {{ stops?: number, key?: string }} [options]
 */
export async function tabTo(page, there, { stops = 120, key = 'Tab' } = {}) {
  for (let i = 0; i < stops; i += 1) {
    await page.keyboard.press(key);
    if (there(await focused(page))) return;
  }
  throw new Error(`${stops} times ${key} did not reach it`);
}

/**
 * Goes to a button of the toolbar: Tab to the toolbar, arrows within.
 * @param {Page} page
 * @param {string} action
 * @param {string} [view]
 */
export async function toTool(page, action, view = '') {
  const inBar = () => page.evaluate(() => !!document.querySelector('pullquote-reader')?.shadowRoot?.activeElement?.closest('[role="toolbar"]'));
  for (let i = 0; i < 200 && !(await inBar()); i += 1) await page.keyboard.press(i < 100 ? 'Shift+Tab' : 'Tab');
  await page.keyboard.press('Home');
  for (let i = 0; i < 20; i += 1) {
    const at = await focused(page);
    if (at.action === action && at.view === view) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`the toolbar has no ${action} ${view}`);
}

/** The panel that is open. @param {Page} page */
export const panel = (page) => page.locator('.panel[data-open]');

/**
 * Chooses from the menu.
 * @param {Page} page
 * @param {(at: Awaited<ReturnType<typeof focused>>) => boolean} item
 */
export async function fromMenu(page, item) {
  await toTool(page, 'more-panel');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  if (!item(await focused(page))) await tabTo(page, item, { stops: 24 });
  await page.keyboard.press('Enter');
}
