// Everything by keyboard alone: no pointer is touched in this file.
import { focused, tabTo } from './keys.js';
import { expect, test } from './watched.js';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('index.html#essay');
  await expect(page.locator('[part~="article"] [part~="paragraph"]').first()).toBeVisible();
});

test('the toolbar is one stop, and arrows move within', async ({ page }) => {
  await tabTo(page, ({ action }) => action === 'outline-panel');
  await page.keyboard.press('ArrowRight');
  expect((await focused(page)).action).toBe('view');
  await page.keyboard.press('End');
  expect((await focused(page)).action).toBe('more-panel');
  await page.keyboard.press('Tab');
  expect((await focused(page)).action).not.toMatch(/panel|view|lens/);
  await page.keyboard.press('Shift+Tab');
  expect((await focused(page)).action).toBe('more-panel');
  await page.keyboard.press('Home');
  expect((await focused(page)).action).toBe('outline-panel');
});

test('skips to the quotes, walks them with n and p, finds the card and comes back', async ({ page }) => {
  await tabTo(page, ({ action }) => action === 'skip');
  await page.keyboard.press('Enter');
  expect((await focused(page)).action).toBe('jump');
  await page.keyboard.press('Enter');
  const first = await focused(page);
  expect(first.part).toContain('quote-mark');
  await page.keyboard.press('n');
  const second = await focused(page);
  expect(second.text).not.toBe(first.text);
  await page.keyboard.press('p');
  expect((await focused(page)).text).toBe(first.text);
  await page.keyboard.press('Enter');
  expect((await focused(page)).action).toBe('jump');
  await page.keyboard.press('Alt+ArrowLeft');
  expect((await focused(page)).text).toBe(first.text);
});

test('opens each panel, closes it with Escape, and the focus returns', async ({ page }) => {
  for (const [key, action] of [[',', 'settings-panel'], ['o', 'outline-panel'], ['?', 'more-panel']]) {
    await page.locator(`[data-action="${action}"]`).focus();
    await page.keyboard.press(key);
    await expect(page.locator('.panel[data-open]')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.panel[data-open]')).toHaveCount(0);
    expect((await focused(page)).action).toBe(action);
  }
});

test('goes to a heading by the outline', async ({ page }) => {
  await page.locator('[data-action="outline-panel"]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const at = await focused(page);
  expect(at.part).toContain('heading');
  await expect(page.locator('[part~="heading"]', { hasText: at.text })).toBeInViewport();
});

test('changes a setting with arrows, lens and grouping with a key', async ({ page }) => {
  const base = page.locator('[part~="base"]');
  await page.locator('[data-action="settings-panel"]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await expect(base).toHaveAttribute('data-theme', 'light');
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  await expect(base).toHaveAttribute('data-lens', 'on');
  await page.keyboard.press('l');
  await expect(base).toHaveAttribute('data-lens', 'off');
  await page.keyboard.press('g');
  await expect(page.locator('section.by').first()).toBeVisible();
  await page.keyboard.press('g');
  await expect(page.locator('section.by')).toHaveCount(0);
  await page.keyboard.press('f');
  await expect(page.locator('.veil')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.veil')).toBeHidden();
});

test('opens a footnote in place and returns to its sign', async ({ page }) => {
  await page.locator('[part~="footnote-ref"]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.panel.note')).toContainText('canon of page construction');
  await page.keyboard.press('Escape');
  expect((await focused(page)).action).toBe('footnote');
});

test('copies a quote and says so', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(String(baseURL)).origin });
  await page.locator('[data-action="copy"]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Nonsense');
  await page.locator('[data-action="formats"]').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('>');
});

test('does nothing with keys outside of the reader, nor while one types', async ({ page }) => {
  await page.locator('#own').focus();
  await page.keyboard.press('l');
  await expect(page.locator('[part~="base"]')).toHaveAttribute('data-lens', 'off');
});

test('reaches every control by Tab and leaves the reader again', async ({ page }) => {
  await page.locator('pullquote-reader').evaluate((element) => element.insertAdjacentElement('afterend', Object.assign(document.createElement('button'), { id: 'after', textContent: 'after' })));
  const seen = new Set();
  for (let i = 0; i < 400; i += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (at.text === 'after') break;
    seen.add(at.action || at.part || at.tag);
  }
  expect((await focused(page)).text).toBe('after');
  for (const wanted of ['skip', 'filter-speaker', 'filter-kind', 'jump', 'copy', 'copy-link', 'formats', 'footnote', 'footnote-back', 'group']) expect([...seen]).toContain(wanted);
});
