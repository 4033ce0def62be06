// Every action of the reader by keyboard alone: no pointer is touched, and nothing is focused but by Tab, arrows and Enter.
import { focused, fromMenu, panel, tabTo, toTool } from './keys.js';
import { expect, test } from './watched.js';

/** @param {import('@playwright/test').Page} page @param {string} [hash] */
async function open(page, hash = 'news') {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`index.html#${hash}`);
  await expect(page.locator('[part~="article"] [part~="paragraph"]').first()).toBeVisible();
}

/** @param {import('@playwright/test').Page} page */
const base = (page) => page.locator('[part~="base"]');
/** @param {import('@playwright/test').Page} page */
const cards = (page) => page.locator('[part~="quote-item"]:visible');

test('views and lens from the toolbar, the lens on one speaker', async ({ page }) => {
  await open(page);
  for (const view of ['quotes', 'article', 'split']) {
    await toTool(page, 'view', view);
    await page.keyboard.press('Enter');
    await expect(base(page)).toHaveAttribute('data-view', view);
  }
  await tabTo(page, ({ action, speaker }) => action === 'filter-speaker' && speaker === 's1');
  await page.keyboard.press('Enter');
  await toTool(page, 'lens');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Quote lens: Ines Valdemar');
  const colour = (/** @type {string} */ selector) => page.locator(selector).first().evaluate((element) => getComputedStyle(element).color);
  expect(await colour('[part~="quote-mark"]:not([data-other])')).not.toBe(await colour('[part~="quote-mark"][data-other]'));
});

test('filters by speaker and by kind, groups, and shows all again', async ({ page }) => {
  await open(page);
  const all = await cards(page).count();
  await tabTo(page, ({ action, speaker }) => action === 'filter-speaker' && speaker === 's2');
  await page.keyboard.press('Space');
  expect(await cards(page).count()).toBeLessThan(all);
  await tabTo(page, ({ action, kind }) => action === 'filter-kind' && kind === 'partial');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText(`of ${all}`);
  await tabTo(page, ({ action, kind }) => action === 'filter-kind' && kind === '', { key: 'Shift+Tab' });
  await page.keyboard.press('Enter');
  await tabTo(page, ({ action, speaker }) => action === 'filter-speaker' && speaker === '', { key: 'Shift+Tab' });
  await page.keyboard.press('Enter');
  await expect(cards(page)).toHaveCount(all);
  await tabTo(page, ({ action }) => action === 'group', { key: 'Shift+Tab' });
  await page.keyboard.press('Enter');
  await expect(page.locator('section.by')).not.toHaveCount(0);
  await expect(cards(page)).toHaveCount(all);
});

test('opens the evidence of a quote, copies its link and each format', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(String(baseURL)).origin });
  await open(page);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await tabTo(page, ({ tag, part }) => tag === 'summary' && part === 'evidence-summary');
  await page.keyboard.press('Enter');
  await expect(page.locator('[part~="evidence"][open] [part~="quote-cue"]').first()).toBeVisible();
  await tabTo(page, ({ action }) => action === 'copy-link');
  await page.keyboard.press('Enter');
  await expect.poll(clipboard).toContain('#:~:text=');
  const wanted = { text: '“nothing', markdown: '> ', html: '<blockquote', csl: '"type"', bibtex: '@', annotation: 'TextQuoteSelector', schema: 'Quotation' };
  for (const [format, words] of Object.entries(wanted)) {
    if ((await focused(page)).action !== 'formats') await tabTo(page, ({ action }) => action === 'formats', { key: format === 'text' ? 'Tab' : 'Shift+Tab' });
    if (!(await page.locator('[part~="format-menu"]').first().isVisible())) await page.keyboard.press('Enter');
    if ((await focused(page)).format !== format || (await focused(page)).action !== 'copy') await tabTo(page, (at) => at.action === 'copy' && at.format === format && at.part === 'button');
    await page.keyboard.press('Enter');
    await expect.poll(clipboard, format).toContain(words);
  }
});

test('goes by the outline, opens and leaves a footnote, follows it to its end and back, and zooms the picture', async ({ page }) => {
  await open(page, 'essay');
  await toTool(page, 'outline-panel');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect((await focused(page)).part).toContain('heading');
  await tabTo(page, ({ action }) => action === 'footnote', { key: 'Shift+Tab' });
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText('Note 1');
  await page.keyboard.press('Escape');
  expect((await focused(page)).action).toBe('footnote');
  await tabTo(page, ({ part }) => part === 'image-zoom');
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog.picture')).toBeVisible();
  await page.keyboard.press('Escape');
  expect((await focused(page)).part).toBe('image-zoom');
  await tabTo(page, ({ action }) => action === 'footnote-back');
  await page.keyboard.press('Enter');
  expect((await focused(page)).action).toBe('footnote');
});

test('puts a block back at its place and leaves it out again', async ({ page }) => {
  await open(page);
  const article = page.locator('[part~="article"]');
  await tabTo(page, ({ action }) => action === 'left-out');
  expect((await focused(page)).name).toBe('Left out here: Appeal for support');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText('Appeal');
  expect((await focused(page)).action).toBe('restore');
  await page.keyboard.press('Enter');
  await expect(article).toContainText('Your support keeps our reporters');
  expect((await focused(page)).name).toBe('Put back here: Appeal for support');
  await page.keyboard.press('Enter');
  expect((await focused(page)).action).toBe('unrestore');
  await page.keyboard.press('Enter');
  await expect(article).not.toContainText('Your support keeps our reporters');
  expect((await focused(page)).name).toBe('Left out here: Appeal for support');
  await fromMenu(page, ({ action }) => action === 'removals-panel');
  await expect(panel(page)).toContainText('Appeal');
});

test('every setting', async ({ page }) => {
  await open(page);
  const host = page.locator('pullquote-reader');
  await toTool(page, 'settings-panel');
  await page.keyboard.press('Enter');
  await tabTo(page, ({ tag }) => tag === 'summary');
  await page.keyboard.press('Enter');
  const reached = new Set();
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (at.setting && !['view', 'sidebar', 'images'].includes(at.setting)) {
      await page.keyboard.press('ArrowRight');
      await expect(host, at.setting).toHaveAttribute(at.setting, /./);
      reached.add(at.setting);
    } else if (at.setting) reached.add(at.setting);
    if (at.name.startsWith('Increase')) {
      await page.keyboard.press('Enter');
      reached.add(at.name.slice('Increase: '.length));
    }
    if (at.text === 'Reset') break;
  }
  for (const setting of ['align', 'images', 'view', 'sidebar', 'lens', 'line-focus', 'shortcuts', 'Letter spacing', 'Word spacing', 'Paragraph spacing']) expect([...reached]).toContain(setting);
  expect(await host.getAttribute('letter-spacing')).toBe('0.02');
  await page.keyboard.press('Enter');
  await expect(host).not.toHaveAttribute('letter-spacing', /./);
  await expect(host).not.toHaveAttribute('align', /./);
});

test('prints, exports and lists the shortcuts from the menu', async ({ page }) => {
  await page.addInitScript(() => {
    const printed = /** @type {(string | undefined)[]} */ ([]);
    Object.assign(window, { printed, print: () => void printed.push(/** @type {HTMLElement | null} */ (document.querySelector('pullquote-reader')?.shadowRoot?.querySelector('[part~="base"]'))?.dataset.print) });
  });
  await open(page);
  await fromMenu(page, ({ action }) => action === 'print');
  await fromMenu(page, ({ action }) => action === 'print-quotes');
  expect(await page.evaluate(() => /** @type {any} */ (window).printed)).toEqual([undefined, 'quotes']);
  await fromMenu(page, ({ action }) => action === 'shortcuts');
  await expect(panel(page).locator('kbd')).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  for (const [format, file] of [['markdown', 'quotes.md'], ['bibtex', 'quotes.bib'], ['annotation', 'quotes.jsonld']]) {
    const download = page.waitForEvent('download');
    await fromMenu(page, (at) => at.action === 'export' && at.format === format);
    expect((await download).suggestedFilename()).toBe(file);
  }
});

test('loads a picture of what was handed in, and closes where the host listens', async ({ page }) => {
  await open(page);
  await page.locator('pullquote-reader').evaluate(async (element) => {
    const reader = /** @type {any} */ (element);
    reader.removeAttribute('images');
    reader.setAttribute('closable', '');
    element.addEventListener('pq-request-close', () => Object.assign(window, { asked: true }));
    await reader.parse(`<article><h1>The wall</h1><p>The wall of the harbour will be raised by two metres before the winter comes.</p><figure><img src="${location.origin}/samples/page.svg" width="400" height="300" alt="The wall"><figcaption>The wall at dawn.</figcaption></figure><p>The council agreed on Monday, after a long night.</p></article>`, { format: 'html' });
  });
  await tabTo(page, ({ action }) => action === 'load-image');
  await page.keyboard.press('Enter');
  await expect(page.locator('[part~="image"]')).toBeVisible();
  expect((await focused(page)).part).toBe('image');
  await toTool(page, 'close');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => /** @type {any} */ (window).asked)).toBe(true);
});

test('opens the sheet on a telephone, walks the quotes from its handle and shuts it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await tabTo(page, ({ action }) => action === 'sheet');
  await page.keyboard.press('Enter');
  await expect(base(page)).toHaveAttribute('data-sheet', 'open');
  await tabTo(page, ({ action }) => action === 'jump');
  await page.keyboard.press('Enter');
  await expect(base(page)).not.toHaveAttribute('data-sheet', /./);
  const first = await focused(page);
  expect(first.part).toContain('quote-mark');
  await tabTo(page, ({ action }) => action === 'next');
  await page.keyboard.press('Enter');
  expect((await focused(page)).text).not.toBe(first.text);
  await page.keyboard.press('Enter');
  await expect(base(page)).toHaveAttribute('data-sheet', 'open');
  await page.keyboard.press('Escape');
  await expect(base(page)).not.toHaveAttribute('data-sheet', /./);
});
