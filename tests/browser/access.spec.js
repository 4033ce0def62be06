// What everyone needs: no rule of axe broken in any theme, view and width; contrast as computed; nothing lost when narrow or spaced out.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './watched.js';

const THEMES = ['light', 'dark', 'sepia', 'gray', 'contrast'];
const VIEWS = ['split', 'article', 'quotes'];
const WIDTHS = [320, 768, 1280];

/** @param {import('@playwright/test').Page} page @param {string} hash */
async function open(page, hash = 'essay') {
  // What moves is measured when it has come to rest.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`index.html#${hash}`);
  await expect(page.locator('[part~="article"] [part~="paragraph"]').first()).toBeVisible();
}

/** @param {import('@playwright/test').Page} page @param {Record<string, string>} attributes */
async function set(page, attributes) {
  await page.locator('pullquote-reader').evaluate((element, values) => {
    for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
  }, attributes);
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string[]} [rules] all of them unless given
 */
async function faultsOf(page, rules) {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`).slice(0, 3).join(' | ')}`);
}

for (const width of WIDTHS) {
  for (const theme of THEMES) {
    test(`axe finds nothing: ${theme}, ${width} px`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 900 });
      await open(page);
      // Themes differ in colours alone: the rules that look at anything else are asked in the first. High contrast means 7 : 1.
      const rules = theme === THEMES[0] ? undefined : ['color-contrast', 'link-in-text-block', ...(theme === 'contrast' ? ['color-contrast-enhanced'] : [])];
      for (const view of VIEWS) {
        await set(page, { theme, view });
        expect(await faultsOf(page, rules), `${view} view`).toEqual([]);
        await page.locator('[data-action="settings-panel"]').click();
        await page.locator('.panel details summary').first().click();
        expect(await faultsOf(page, rules), `${view} view, settings`).toEqual([]);
        await page.keyboard.press('Escape');
      }
      await set(page, { view: 'split' });
      if (width < 900) {
        await page.locator('[data-action="sheet"]').click();
        expect(await faultsOf(page, rules), 'the sheet').toEqual([]);
        await page.locator('[data-action="sheet"]').click();
      }
      if (width < 1280) return;
      await page.locator('[part~="quote-item"] summary').nth(2).click();
      await page.locator('[part~="quote-item"] [data-action="formats"]').nth(2).click();
      expect(await faultsOf(page, rules), 'evidence and formats').toEqual([]);
      await page.locator('[part~="quote-item"] [data-action="jump"]').nth(2).click();
      await set(page, { lens: 'on' });
      expect(await faultsOf(page, rules), 'a chosen quote under the lens').toEqual([]);
    });
  }
}

test('axe finds nothing in the other scripts, the panels and the lens', async ({ page }) => {
  test.setTimeout(120_000);
  for (const hash of ['arabic', 'japanese', 'news']) {
    await open(page, hash);
    await page.reload();
    await expect(page.locator('[part~="article"] [part~="paragraph"]').first()).toBeVisible();
    expect(await faultsOf(page), hash).toEqual([]);
  }
  await set(page, { lens: 'on' });
  expect(await faultsOf(page), 'lens').toEqual([]);
  await page.locator('[part~="quote-item"] summary').first().click();
  await page.locator('[data-action="formats"]').first().click();
  expect(await faultsOf(page), 'evidence and formats').toEqual([]);
  await page.locator('[data-action="more-panel"]').click();
  expect(await faultsOf(page), 'menu').toEqual([]);
});

test('axe finds nothing from the right, in forced colours, where something was left out, and in each state', async ({ page, faults }) => {
  test.setTimeout(120_000);
  await open(page, 'arabic');
  await page.locator('pullquote-reader').evaluate((element) => {
    element.lang = 'ar';
    /** @type {any} */ (element).strings = { quotes: 'اقتباسات' };
  });
  await expect(page.locator('[part~="base"]')).toHaveAttribute('dir', 'rtl');
  expect(await faultsOf(page), 'from the right').toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await faultsOf(page), 'forced colours').toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
  await open(page, 'news');
  await page.reload();
  await page.locator('[part~="left-out"]').click();
  expect(await faultsOf(page), 'left out').toEqual([]);
  await page.locator('.panel[data-open] [data-action="restore"]').click();
  await expect(page.locator('[part~="put-back"]')).toBeVisible();
  expect(await faultsOf(page), 'put back').toEqual([]);
  await page.locator('pullquote-reader').evaluate((element) => element.setAttribute('src', 'samples/gone.txt'));
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await faultsOf(page), 'error').toEqual([]);
  faults.length = 0;
  await page.locator('pullquote-reader').evaluate((element) => /** @type {any} */ (element).parse(' '));
  await expect(page.locator('.state h2')).toBeVisible();
  expect(await faultsOf(page), 'empty').toEqual([]);
});

test('the check can fail: a pale colour in the widget is seen', async ({ page, faults }) => {
  await open(page, 'news');
  await page.locator('pullquote-reader').evaluate((element) => /** @type {HTMLElement} */ (element).style.setProperty('--pq-muted', '#c8c8c8'));
  await set(page, { theme: 'light' });
  expect((await faultsOf(page, ['color-contrast'])).join()).toContain('color-contrast');
  faults.length = 0;
});

/** Pairs of tokens that meet on the page, and the least contrast of each: text 4.5, controls 3 (WCAG 1.4.3, 1.4.11). */
const PAIRS = /** @type {const} */ ([
  ...['fg', 'strong', 'muted', 'dim', 'link', 'visited'].map((colour) => [colour, 'bg', 4.5]),
  ...['fg', 'strong', 'muted', 'accent'].flatMap((colour) => [[colour, 'panel', 4.5], [colour, 'raised', 4.5]]),
  ...['fg', 'strong', 'link', 'visited'].flatMap((colour) => [[colour, 'quote', 4.5], [colour, 'quote-active', 4.5], [colour, 'spoken', 4.5]]),
  ['fg', 'code', 4.5], ['dim', 'code', 4.5], ['accent', 'bg', 4.5], ['on-accent', 'accent', 4.5], ['bg', 'strong', 4.5],
  ...['bg', 'panel', 'raised', 'quote-active'].flatMap((ground) => [['focus', ground, 3]]),
  ...['bg', 'panel', 'raised'].flatMap((ground) => [['control', ground, 3]]),
]);

for (const theme of ['auto', ...THEMES]) {
  test(`contrast holds: ${theme}`, async ({ page }) => {
    await open(page, 'news');
    await set(page, { theme });
    for (const colorScheme of theme === 'auto' ? /** @type {const} */ (['light', 'dark']) : [undefined]) {
      if (colorScheme) await page.emulateMedia({ colorScheme });
      const ratios = await page.locator('[part~="base"]').evaluate((base, pairs) => {
        const probe = document.createElement('i');
        base.append(probe);
        const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
        const luminance = (/** @type {string} */ token) => {
          probe.style.color = `var(--${token})`;
          if (!canvas) return 0;
          canvas.fillStyle = getComputedStyle(probe).color;
          canvas.fillRect(0, 0, 1, 1);
          const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
            const value = part / 255;
            return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const found = pairs.map(([front, back]) => {
          const [a, b] = [luminance(String(front)), luminance(String(back))].sort((x, y) => y - x);
          return (a + 0.05) / (b + 0.05);
        });
        probe.remove();
        return found;
      }, PAIRS);
      const low = PAIRS.map(([front, back, least], i) => ({ front, back, least: theme === 'contrast' && least === 4.5 ? 7 : least, is: ratios[i] }))
        .filter(({ is, least }) => is < Number(least))
        .map(({ front, back, least, is }) => `${front} on ${back} is ${is.toFixed(2)}, below ${least}`);
      expect(low).toEqual([]);
    }
  });
}

test('nothing is lost at 320 px, nor with the text spaced out (WCAG 1.4.10, 1.4.12)', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const hash of ['essay', 'arabic', 'japanese', 'news']) {
    await open(page, hash);
    await page.reload();
    await expect(page.locator('[part~="article"] [part~="paragraph"]').first()).toBeVisible();
    await set(page, { 'line-height': '1.5', 'letter-spacing': '0.12', 'word-spacing': '0.16', 'paragraph-spacing': '2' });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, hash).toBeLessThanOrEqual(320);
    const cut = await page.locator('[part~="article"]').evaluate((article) =>
      [...article.querySelectorAll('[data-block]')].filter((block) => {
        const box = block.getBoundingClientRect();
        return !block.closest('pre, [part~="table-scroll"], [part~="math"]') && (box.left < -1 || box.right > innerWidth + 1 || block.scrollWidth > block.clientWidth + 2 && getComputedStyle(block).overflow !== 'visible');
      }).map((block) => block.textContent?.slice(0, 40)));
    expect(cut, hash).toEqual([]);
  }
});

// A footnote's sign stands in a sentence, which the criterion exempts (WCAG 2.5.8).
test('targets are at least 24 px', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    const small = await page.locator('[part~="base"]').evaluate((base) =>
      [...base.querySelectorAll('button:not([part~="footnote-ref"]), summary, input, select')].filter((target) => {
        const box = target.getBoundingClientRect();
        return box.width > 0 && (box.width < 24 || box.height < 24);
      }).map((target) => `${target.getAttribute('part')} ${target.textContent?.slice(0, 20)}`));
    expect(small).toEqual([]);
  }
});
