// The demo as a person uses it. Every test runs twice: as served, and under the narrowest policy (`/strict/…`).
import { test, expect } from './watched.js';

const PASTED = `“The kiln was still warm,” said Marit Oyelaran, the potter.

Nobody had lit it since the spring.

“Somebody did,” replied Teun Basso, her brother. “And not for pots.”

The council will look into it, a spokesman said.`;

for (const [name, base] of [['as served', ''], ['under the strict policy', 'strict/']]) {
  test.describe(name, () => {
    test('reads the sample, with its quotations and speakers', async ({ page }) => {
      await page.goto(`${base}index.html`);
      await expect(article(page).getByRole('heading', { level: 1 })).toContainText('night closure of harbour bridge');
      await expect(article(page)).toContainText('Transport Minister Ines Valdemar described the sudden closure');
      await expect(article(page)).not.toContainText('keep us on the quay');
      await expect(cards(page).filter({ hasText: 'People planned births' })).toContainText('Ines Valdemar');
      await expect(cards(page).filter({ hasText: 'hairlines, known and watched' })).toContainText('Anders Holm');
      await expect(page.locator('pullquote-reader')).toHaveJSProperty('quotes.length', await cards(page).count());
    });

    test('reads what is pasted', async ({ page }) => {
      await page.goto(`${base}index.html`);
      await paste(page, PASTED, 'text');
      await expect(article(page)).toContainText('The kiln was still warm');
      await expect(cards(page)).toHaveCount(2);
      await expect(cards(page).nth(0)).toContainText('Marit Oyelaran');
      await expect(cards(page).nth(1)).toContainText('Teun Basso');
    });

    test('reads pasted HTML without running any of it', async ({ page }) => {
      await page.goto(`${base}index.html`);
      await paste(page, `<article><h1>A <i>title</i></h1><p onclick="x()">“Yes,” said <a href="javascript:alert(1)">Ana Silva</a>.
        A paragraph that is long enough to be taken for one by anybody who looks at it.<script>document.title = "run"</script>
        <img src="x:y" onerror="document.title = 'run'"></p></article>`, 'html');
      await expect(article(page).getByRole('heading', { level: 1 })).toHaveText('A title');
      await expect(article(page).locator('[onclick], [onerror], script, a[href^="javascript"]')).toHaveCount(0);
      await expect(page).not.toHaveTitle('run');
    });

    test('jumps from a quotation to its passage, and back from the passage to the list', async ({ page }) => {
      await page.goto(`${base}index.html`);
      const card = cards(page).filter({ hasText: 'slowly, and then all at once' });
      await card.locator('[data-action="jump"]').click();
      const passage = page.locator('[part~="quote-active"]').first();
      await expect(passage).toContainText('the way teeth do');
      await expect(passage).toBeInViewport();
      await expect(card).toHaveAttribute('aria-current', 'true');

      const other = article(page).locator('[part~="quote-mark"]', { hasText: 'Everyone here knew' }).first();
      await other.click();
      const found = cards(page).filter({ hasText: 'Everyone here knew' });
      await expect(found).toHaveAttribute('aria-current', 'true');
      await expect(found).toBeInViewport();
    });

    test('filters by speaker', async ({ page }) => {
      await page.goto(`${base}index.html`);
      await expect(cards(page).first()).toBeVisible();
      const all = await cards(page).count();
      const chip = page.locator('[data-action="filter-speaker"]', { hasText: 'Anders Holm' });
      await chip.click();
      await expect(chip).toHaveAttribute('aria-pressed', 'true');
      const shown = cards(page).filter({ visible: true });
      await expect(shown).not.toHaveCount(all);
      for (const card of await shown.all()) await expect(card).toContainText('Holm');
      await chip.click();
      await expect(shown).toHaveCount(all);
    });

    test('changes its theme', async ({ page }) => {
      await page.goto(`${base}index.html`);
      await expect(cards(page).first()).toBeVisible();
      const background = () => page.locator('pullquote-reader [part~="base"]').evaluate((element) => getComputedStyle(element).backgroundColor);
      const seen = new Set();
      await page.locator('[data-action="settings-panel"]').click();
      for (const theme of ['light', 'dark', 'sepia']) {
        await page.locator(`input[type="radio"][name="theme"][value="${theme}"]`).check({ force: true });
        await expect(page.locator('pullquote-reader')).toHaveAttribute('theme', theme);
        seen.add(await background());
      }
      expect(seen.size, 'three themes, three grounds').toBe(3);
    });
  });
}

test('embeds around the article that the page has anyway', async ({ page }) => {
  await page.goto('embed.html');
  await expect(article(page)).toContainText('the eleven had become four hundred');
  await expect(cards(page).filter({ hasText: 'irregularity of unusual popularity' })).toContainText('Hana Sykora');
});

test('fits a telephone without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('index.html');
  await expect(article(page)).toContainText('Transport Minister');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

/** @param {import('@playwright/test').Page} page */
function article(page) {
  return page.locator('pullquote-reader [part~="article"]');
}

/** @param {import('@playwright/test').Page} page */
function cards(page) {
  return page.locator('pullquote-reader [part~="quote-item"]');
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} text
 * @param {string} format
 */
async function paste(page, text, format) {
  await expect(cards(page).first()).toBeVisible();
  await page.getByRole('button', { name: 'Read your own' }).click();
  await page.getByLabel('The article').fill(text);
  await page.getByLabel('Format').selectOption(format);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
}
