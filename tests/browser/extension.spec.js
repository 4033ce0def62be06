// The extension as a person uses it: unpacked, its button pressed for real (the browser grants `activeTab` for it),
// on a page whose own policy forbids everything.
import { chromium, expect, test as base } from '@playwright/test';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const EXTENSION = join(dirname(fileURLToPath(import.meta.url)), '../../dist/extension');

const ARTICLE = `<!doctype html><html lang="en"><title>Harbour wall to be raised | Tideway Post</title>
<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
<article><h1>Harbour wall to be raised</h1>
<p>The harbour wall will be raised by two metres before the winter, the town council decided on Monday evening.</p>
<p id="place">“We have waited long enough for this,” said Mayor Ines Calder after the vote, which ended a dispute of nine years.</p>
<p>Fishermen in the old port were less pleased with the plan and asked who would pay for the new moorings.</p>
<p>“Nobody has talked to us about the boats,” said Tom Reyes, who has fished here since he was a boy.</p></article>
<footer>© Tideway Post. All rights reserved. <a href="/terms">Terms</a></footer></html>`;

const test = base.extend({
  site: async ({}, use) => {
    const server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('content-security-policy', "default-src 'none'");
      response.end(request.url === '/empty' ? '<!doctype html><title>Nothing</title>' : ARTICLE);
    });
    await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
    await use(`http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/`);
    server.close();
  },

  browser: async ({ launchOptions }, use) => {
    // A profile of its own; the flag lets a test press the toolbar button.
    const context = await chromium.launchPersistentContext('', {
      ...launchOptions,
      headless: true,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        ...(launchOptions.args ?? []), '--headless=new', '--enable-unsafe-extension-debugging',
        `--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`,
      ],
    });
    const [worker] = context.serviceWorkers();
    const { host: id } = new URL((worker ?? (await context.waitForEvent('serviceworker'))).url());
    await use({ context, id });
    await context.close();
  },
});

/** Presses the toolbar button on a page, and gives the tab that it opens. */
async function press({ context, id }, page) {
  await page.bringToFront();
  const session = await context.browser().newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === page.url());
  const opened = context.waitForEvent('page');
  await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  return opened;
}

test('reads the page at the press of the button, and shows a quote in its place', async ({ browser, site }) => {
  const page = await browser.context.newPage();
  await page.goto(site);
  const reader = await press(browser, page);
  const faults = [];
  reader.on('pageerror', (error) => faults.push(error.message));
  reader.on('console', (message) => message.type() === 'error' && faults.push(message.text()));

  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Harbour wall to be raised');
  await expect(reader).toHaveTitle(/Harbour wall/);
  const article = reader.getByRole('article').first();
  await expect(article).toContainText('Fishermen in the old port');
  await expect(article).not.toContainText('All rights reserved');
  const cards = reader.locator('[part~="quote-item"]');
  await expect(cards).toHaveCount(2);
  await expect(cards.first()).toContainText('Ines Calder');

  await cards.first().locator('[data-action="jump"]').first().click();
  await expect(reader.locator('[part~="quote-mark"]').first()).toBeFocused();
  await reader.getByRole('button', { name: 'Show on the page' }).click();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('We have waited long enough for this,');
  expect(faults).toEqual([]);
});

test('says so where there is no article', async ({ browser, site }) => {
  const page = await browser.context.newPage();
  await page.goto(`${site}empty`);
  const reader = await press(browser, page);
  await expect(reader.locator('pullquote-reader')).toBeVisible();
  await expect(reader.getByText(/no article|nothing to read/i).first()).toBeVisible();
});

test('says so where the browser lets no extension in', async ({ browser }) => {
  const page = await browser.context.newPage();
  await page.goto('chrome://version/');
  const reader = await press(browser, page);
  await expect(reader.getByRole('heading', { name: 'This page cannot be read' })).toBeVisible();
});

test('says so when the article has gone', async ({ browser, site }) => {
  const page = await browser.context.newPage();
  await page.goto(site);
  const reader = await press(browser, page);
  await page.close();
  await reader.reload();
  await expect(reader.getByRole('heading', { name: 'The page is gone' })).toBeVisible();
});
