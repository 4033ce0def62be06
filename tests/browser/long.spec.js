// A long article: read in a worker, with progress and a Cancel that ends it; on the page where a worker is refused.
import { expect, test } from './watched.js';

const TITLE = 'Minister calls night closure';

/**
 * Starts to read a page of so many megabytes, and gives what becomes of it.
 * @param {import('@playwright/test').Page} page
 * @param {number} megabytes
 */
function start(page, megabytes) {
  return page.evaluate((size) => {
    const line = (/** @type {number} */ i) => `<p>The wall of the harbour, stretch ${i}, will be raised before the winter, the council said on Monday after a long night, and nobody asked who would pay.</p>`;
    let html = '<article><h1>The wall</h1><p>“We have waited for this,” said Ines Calder, the mayor.</p>';
    for (let i = 0; html.length < size * 1e6; i += 1) html += line(i);
    const reader = /** @type {any} */ (document.querySelector('pullquote-reader'));
    Object.assign(window, { outcome: reader.parse(`${html}</article>`, { format: 'html' }).then((/** @type {any} */ reading) => reading.title, (/** @type {any} */ error) => error.code) });
  }, megabytes);
}

/** @param {import('@playwright/test').Page} page */
const outcome = (page) => page.evaluate(() => /** @type {any} */ (window).outcome);

/** @param {import('@playwright/test').Page} page @param {string} address */
async function open(page, address) {
  await page.goto(address);
  await expect(page.locator('[part~="title"]')).toContainText(TITLE);
}

test('is read in a worker, which tells how far it is, and is cited from there', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(String(baseURL)).origin });
  await open(page, 'index.html');
  expect(page.workers()).toHaveLength(0);
  const told = page.evaluate(() => new Promise((done) => {
    const root = document.querySelector('pullquote-reader')?.shadowRoot;
    const watch = new MutationObserver(() => {
      const now = root?.querySelector('[role="progressbar"].meter')?.getAttribute('aria-valuenow');
      if (now) done(Number(now));
    });
    if (root) watch.observe(root, { subtree: true, attributes: true, childList: true });
  }));
  await start(page, 1);
  expect(await told).toBeGreaterThan(0);
  expect(page.workers()).toHaveLength(1);
  expect(await outcome(page)).toBe('The wall');
  await expect(page.locator('[part~="title"]')).toHaveText('The wall');
  // Nothing says which way it runs: its own letters do, also where it came in pieces.
  await expect(page.locator('[part~="article"]')).toHaveAttribute('dir', 'auto');
  await page.locator('[data-action="copy"]').first().click();
  await expect(page.getByRole('status')).toContainText('copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('We have waited for this');
  // The next article needs no worker, so the last one goes.
  await page.getByRole('link', { name: 'News report' }).click();
  await expect(page.locator('[part~="title"]')).toContainText(TITLE);
  await expect.poll(() => page.workers().length).toBe(0);
});

test('of which something is put back when its worker has died, is read in a new one', async ({ page }) => {
  await open(page, 'index.html');
  await start(page, 1);
  expect(await outcome(page)).toBe('The wall');
  const [worker] = page.workers();
  const gone = worker.waitForEvent('close');
  await worker.evaluate(() => void setTimeout(() => { throw new Error('out of memory'); }));
  await gone;
  const again = page.locator('pullquote-reader').evaluate((element) => new Promise((done) => {
    for (const name of ['pq-ready', 'pq-error']) element.addEventListener(name, () => done(name), { once: true });
    void /** @type {any} */ (element).restore(0);
  }));
  expect(await again).toBe('pq-ready');
  await expect(page.locator('[part~="title"]')).toHaveText('The wall');
  expect(page.workers()).toHaveLength(1);
});

test('is left by Cancel: the worker ends, the promise is settled, the article before stands as it was', async ({ page }) => {
  await open(page, 'index.html');
  await page.locator('[data-action="jump"]').nth(2).click();
  const card = page.locator('[part~="quote-item"]').nth(2);
  await expect(card).toHaveAttribute('aria-current', 'true');
  await start(page, 8);
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await outcome(page)).toBe('cancelled');
  await expect.poll(() => page.workers().length).toBe(0);
  await expect(page.locator('[part~="title"]')).toContainText(TITLE);
  await expect(page.getByRole('status')).toContainText('Cancelled');
  await card.locator('[data-action="jump"]').click();
  await expect(page.locator('[part~="quote-active"]').first()).toBeInViewport();
});

test('is left by Cancel where nothing stood before, and can be tried again', async ({ page }) => {
  await page.goto('embed.html');
  await page.evaluate(() => document.querySelector('main')?.replaceChildren(document.createElement('pullquote-reader')));
  await expect(page.locator('.state')).toBeVisible();
  await start(page, 8);
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await outcome(page)).toBe('cancelled');
  await expect(page.getByRole('status')).toContainText('Nothing was read');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible();
});

test('of the page itself stays readable while it is read, and after Cancel', async ({ page }) => {
  await page.goto('embed.html');
  await expect(page.locator('[part~="title"]')).toBeVisible();
  await page.evaluate(() => {
    const article = document.createElement('article');
    const line = (/** @type {string} */ tag, /** @type {string} */ text) => article.append(Object.assign(document.createElement(tag), { textContent: text }));
    line('h1', 'The page’s own');
    for (let i = 0; i < 30_000; i += 1) line('p', `The wall of the harbour, stretch ${i}, will be raised before the winter, the council said on Monday after a long night.`);
    const reader = document.createElement('pullquote-reader');
    reader.append(article);
    document.querySelector('main')?.replaceChildren(reader);
  });
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The page’s own' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('status')).toContainText('The article is shown as it was');
  await expect(page.getByRole('heading', { name: 'The page’s own' })).toBeVisible();
});

test('is read on the page where its policy lets no worker run', async ({ page, faults }) => {
  await open(page, 'strict/index.html');
  await start(page, 1);
  expect(await outcome(page)).toBe('The wall');
  expect(page.workers()).toHaveLength(0);
  // The browser reports the one try, since the policy in the header cannot be seen beforehand; the next article makes none.
  await start(page, 1);
  expect(await outcome(page)).toBe('The wall');
  const violations = faults.filter((fault) => fault.startsWith('content security policy: '));
  expect(violations).toHaveLength(1);
  expect(violations[0]).toMatch(/^content security policy: trusted-types trusted-types-policy .*away\.js/);
  expect(faults.filter((fault) => !/trusted-types|TrustedTypePolicy|Trusted Type/i.test(fault))).toEqual([]);
  faults.length = 0;
});

test('jumps to quotes and headings far away, though what lies between is not laid out', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, 'index.html');
  await page.evaluate(async () => {
    const filler = 'The boats will lie in the old basin until the work is done, as the council decided after a long night. '.repeat(3);
    // Paragraphs, lists and tables in turn.
    const around = [['<p>', '</p>'], ['<ul><li>', '</li></ul>'], ['<table><tr><th>Day</th><th>Words</th></tr><tr><td>Monday</td><td>', '</td></tr></table>']];
    const part = (/** @type {number} */ i) => `${i % 20 ? '' : `<h2>Part ${i / 20}</h2>`}${around[i % 3][0]}“We have waited ${i} days for a plain answer,” said Tom Reyes. ${filler.slice(0, 160 + ((i * 53) % 140))}${around[i % 3][1]}`;
    const html = Array.from({ length: 240 }, (_, i) => part(i)).join('');
    await /** @type {any} */ (document.querySelector('pullquote-reader')).parse(`<article><h1>The wall</h1>${html}</article>`, { format: 'html' });
  });
  await expect(page.locator('[part~="base"]')).toHaveAttribute('data-long', '');
  for (const n of [230, 4, 120]) {
    await page.locator('[part~="quote-item"] [data-action="jump"]').nth(n).evaluate((button) => /** @type {HTMLElement} */ (button).click());
    const mark = page.locator('[part~="quote-active"]').first();
    await expect(mark).toContainText(`waited ${n} days`);
    await expect(mark).toBeInViewport();
  }
  await page.locator('[data-action="outline-panel"]').press('Enter');
  await page.locator('.panel[data-open] [part~="toc-link"]').nth(9).press('Enter');
  const heading = page.locator('[part~="heading"]', { hasText: 'Part 9' });
  await expect(heading).toBeFocused();
  // Below the toolbar, near the top: not only somewhere on the screen.
  await expect.poll(() => heading.evaluate((element) => Math.round(element.getBoundingClientRect().top))).toBeLessThan(150);
  expect(await heading.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(40);
});
