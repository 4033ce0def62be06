// A page that is watched: whatever it should not do ends the test, whether the test looks for it or not.
//
// Counted as a fault: an uncaught error, an error on the console, a violation of the content security policy, and any
// request off the demo's own origin (blocked, so that no test can lean on the network).
import { test as base, expect } from '@playwright/test';

export { expect };

export const test = base.extend({
  /** What went wrong so far; a test that provokes a fault empties it with `faults.length = 0`. */
  faults: async ({}, use) => {
    /** @type {string[]} */
    const faults = [];
    await use(faults);
    expect(faults, 'the page should do nothing but what it was asked').toEqual([]);
  },

  page: async ({ page, faults, baseURL }, use) => {
    await watch(page, faults, baseURL);
    await use(page);
  },
});

/**
 * @param {import('@playwright/test').Page} page
 * @param {string[]} faults
 * @param {string | undefined} baseURL
 */
export async function watch(page, faults, baseURL) {
  const origin = new URL(baseURL ?? 'http://127.0.0.1').origin;
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('crash', () => faults.push('the page crashed'));
  await page.exposeBinding('__violation', (_, line) => faults.push(`content security policy: ${line}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // @ts-expect-error the binding of this test
      window.__violation(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  await page.route((url) => /^https?:$/.test(url.protocol) && url.origin !== origin, (route) => {
    faults.push(`request off the origin: ${route.request().url()}`);
    return route.abort();
  });
}
