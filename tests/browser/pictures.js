// Takes the README's two pictures of the demo: `node tests/browser/pictures.js` while `cargo xtask serve` runs.
import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import config from './playwright.config.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../docs');
const address = process.env.PULLQUOTE_URL ?? 'http://127.0.0.1:8127/';

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(config.use?.launchOptions);
for (const [width, height, scale] of [[1280, 860, 1], [390, 844, 2]]) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale, reducedMotion: 'reduce', colorScheme: 'light' });
  await page.goto(`${address}index.html`);
  await page.locator('[part~="quote-item"]').first().waitFor({ state: 'attached' });
  // A passage is chosen, as after a click on its card.
  await page.locator('pullquote-reader').evaluate((element) => {
    const reader = /** @type {any} */ (element);
    reader.jumpTo(reader.quotes[2].id);
    reader.shadowRoot.activeElement?.blur();
  });
  await page.evaluate((y) => scrollTo(0, y), width > 1000 ? 368 : 760);
  // The strip of the toolbar fades its title in.
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(folder, `reader-${width}.png`) });
}
await browser.close();
