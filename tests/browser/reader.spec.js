// The reader as a person uses it: open, jump there and back, filter, change how it looks, paste something else.
import { expect, test } from './watched.js';

/** @param {import('@playwright/test').Page} page */
const reader = (page) => page.locator('pullquote-reader');
/** @param {import('@playwright/test').Page} page */
const cards = (page) => page.locator('[part~="quote-item"]:visible');

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} [address]
 */
async function open(page, address = 'index.html') {
  await page.goto(address);
  await expect(page.locator('[part~="article"] [part~="paragraph"]').first()).toBeVisible();
}

for (const address of ['index.html', 'strict/index.html']) {
  test(`opens the sample with its quotes beside it: ${address}`, async ({ page }) => {
    await open(page, address);
    await expect(page.locator('[part~="title"]')).toContainText('Minister calls night closure');
    expect(await cards(page).count()).toBeGreaterThan(8);
    await expect(cards(page).filter({ has: page.locator('[part~="quote-text"]', { hasText: 'nothing less than a failure of care' }) })).toContainText('Valdemar');
  });
}

test('does all it does under the strictest policy', async ({ page }) => {
  // `watched.js` fails the test on any violation.
  await open(page, 'strict/index.html#essay');
  for (const panel of ['settings-panel', 'outline-panel', 'more-panel']) {
    await page.locator(`[data-action="${panel}"]`).click();
    await expect(page.locator('.panel[data-open]')).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await reader(page).evaluate((element) => {
    for (const [name, value] of Object.entries({ theme: 'sepia', 'font-size': '22', lens: 'on', 'line-focus': '3' })) element.setAttribute(name, value);
  });
  await expect(page.locator('.veil')).toBeVisible();
  expect(await page.locator('.page').evaluate((element) => getComputedStyle(element).fontSize)).toBe('22px');
  await page.locator('[part~="image-zoom"]').click();
  await expect(page.locator('dialog.picture')).toBeVisible();
  await page.keyboard.press('Escape');
  await cards(page).last().locator('[data-action="jump"]').click();
  await expect(page.locator('[part~="quote-active"]').first()).toBeInViewport();
});

test('jumps to the passage, from there to the card, and back to where one was', async ({ page }) => {
  await open(page);
  const last = cards(page).last();
  const id = await last.getAttribute('data-quote');
  await last.locator('[data-action="jump"]').click();
  const mark = page.locator(`[part~="quote-mark"][data-quote="${id}"]`).first();
  await expect(mark).toBeFocused();
  await expect(mark).toBeInViewport();
  await expect(mark).toHaveAttribute('part', /quote-active/);
  await expect(last).toHaveAttribute('aria-current', 'true');
  await expect(reader(page)).toHaveAttribute('quote', String(id));

  await page.keyboard.press('Enter');
  await expect(last.locator('[data-action="jump"]')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(last.locator('[data-action="jump"]')).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(5);
});

test('finds the card of a passage that is clicked', async ({ page }) => {
  await open(page);
  const mark = page.locator('[part~="quote-mark"]').nth(2);
  const id = await mark.getAttribute('data-quote');
  // A passage of two lines has a hole in the middle: its first line is what a pointer meets.
  await mark.scrollIntoViewIfNeeded();
  const line = await mark.evaluate((element) => element.getClientRects()[0].toJSON());
  await page.mouse.click(line.x + line.width / 2, line.y + line.height / 2);
  await expect(page.locator(`[part~="quote-item"][data-quote="${id}"] [data-action="jump"]`)).toBeFocused();
});

test('filters by speaker and by kind', async ({ page }) => {
  await open(page);
  const all = await cards(page).count();
  const choice = page.locator('[data-action="filter-speaker"]').nth(1);
  await choice.click();
  await expect(choice).toHaveAttribute('aria-pressed', 'true');
  const speaker = await choice.getAttribute('data-speaker');
  const some = await cards(page).count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  for (const card of await cards(page).all()) await expect(card).toHaveAttribute('data-speaker', String(speaker));
  await expect(page.getByRole('status')).toContainText(`${some} of ${all}`);
  await choice.click();
  await expect(cards(page)).toHaveCount(all);
});

test('changes theme and type at once, and forgets by default', async ({ page }) => {
  await open(page);
  const base = page.locator('[part~="base"]');
  const before = await base.evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(base).toHaveAttribute('data-theme', 'dark');
  expect(await base.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(before);
  await page.getByRole('button', { name: 'Increase: Font size' }).click();
  expect(await page.locator('.page').evaluate((element) => getComputedStyle(element).fontSize)).toBe('21px');
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(base).toHaveAttribute('data-theme', 'auto');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
});

test('remembers where the host asks for it', async ({ page }) => {
  await open(page);
  await reader(page).evaluate((element) => element.setAttribute('persist', 'local'));
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Sepia' }).check();
  expect(await page.evaluate(() => localStorage.getItem('pullquote-reader'))).toContain('sepia');
});

test('reads what is pasted', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Read your own' }).click();
  await page.getByLabel('The article').fill('# On moss\n\nBy Ada Fern\n\nMoss grows where nothing else will, and it takes its time, as everybody knows who has one.\n\n“It is the patience of stone, made green,” said Ada Fern, a gardener from Ulm, who has kept moss for thirty years.');
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(page.locator('[part~="title"]')).toHaveText('On moss');
  await expect(cards(page)).toHaveCount(1);
  await expect(cards(page)).toContainText('Ada Fern');
});

test('asks no other host for the pictures of what is pasted, until one is clicked', async ({ page, faults }) => {
  await open(page);
  const html = '<article><h1>Pictures</h1><p>A paragraph that is long enough to be one, about a picture that stands below it.</p><figure><img src="https://pictures.example/a.png" alt="A moss garden"><figcaption>Moss</figcaption></figure><p>And another paragraph that is long enough to be one, about the picture above it.</p></article>';
  await reader(page).evaluate((element, text) => {
    element.removeAttribute('images');
    return /** @type {any} */ (element).parse(text, { format: 'html' });
  }, html);
  const load = page.locator('[data-action="load-image"]');
  await expect(load).toContainText('A moss garden');
  expect(faults).toEqual([]);
  await load.click();
  await expect.poll(() => faults.some((fault) => fault.includes('pictures.example'))).toBe(true);
  faults.length = 0;
});

test('keeps the page\'s own article on show where WebAssembly is blocked', async ({ page, faults }) => {
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto('embed.html');
  await expect.poll(() => page.locator('pullquote-reader').evaluate((element) => element.matches(':state(error)'))).toBe(true);
  await expect(page.getByText('I arrived at the depot')).toBeVisible();
  faults.length = 0;
});

test('reads the article that a page has anyway', async ({ page }) => {
  await open(page, 'embed.html');
  await expect(page.locator('[part~="title"]')).toHaveText('The night train that nobody cancelled');
  await expect(cards(page).filter({ has: page.locator('[part~="quote-text"]', { hasText: 'roster with my name' }) })).toContainText('Karel Dvorak');
});

test('shows what was left out, and puts it back in its place', async ({ page }) => {
  await open(page);
  const article = page.locator('[part~="article"]');
  await expect(article).not.toContainText('Your support keeps our reporters');
  await page.locator('[data-action="more-panel"]').click();
  await page.locator('[data-action="removals-panel"]').click();
  await expect(page.locator('.panel[data-open] [part~="removal"]').first()).toContainText('Appeal');
  await page.locator('.panel[data-open] [data-action="restore"]').first().click();
  await expect(article).toContainText('Your support keeps our reporters');
  await expect(page.getByRole('status')).toContainText('back in the article');
  await page.locator('[data-action="more-panel"]').click();
  await page.locator('[data-action="removals-panel"]').click();
  await page.locator('.panel[data-open] [data-action="unrestore"]').first().click();
  await expect(article).not.toContainText('Your support keeps our reporters');
});

test('remembers the place in an article where the host asks for it, and keeps it when the type grows', async ({ page }) => {
  await open(page, 'index.html#essay');
  // Another language lays the article anew.
  await reader(page).evaluate((element) => new Promise((done) => {
    element.addEventListener('pq-ready', () => done(undefined), { once: true });
    element.setAttribute('persist', 'session');
    element.setAttribute('lang', 'en-GB');
  }));
  const heading = page.locator('[part~="heading"]', { hasText: 'What readers leave' });
  await expect(heading).toBeVisible();
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('pullquote-reader') ?? '')).toContain('places');
  const before = await heading.evaluate((element) => element.getBoundingClientRect().top);
  // By key: a pointer would have the page scrolled to what it presses.
  await page.getByRole('button', { name: 'Settings' }).press('Enter');
  for (let i = 0; i < 4; i += 1) await page.getByRole('button', { name: 'Increase: Font size' }).press('Enter');
  const after = await heading.evaluate((element) => element.getBoundingClientRect().top);
  expect(Math.abs(after - before)).toBeLessThan(60);
});
