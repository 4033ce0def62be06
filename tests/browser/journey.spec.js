// The main job from end to end, as served and under the narrowest policy that the widget promises to live with
// (`/strict/…`): open, paste, jump, filter, change the theme, without an error, a violation or a request elsewhere.
import { test, expect } from './watched.js';

const PASTED = `“The kiln was still warm,” said Marit Oyelaran, the potter. She had locked the shed herself.

Nobody had lit it since the spring, and the wood behind the house was dry and complete.

“Somebody did,” replied Teun Basso, her brother. “And not for pots.”

The council will look into it before the end of the month, a spokesman said on Thursday.`;

const HOSTILE = `<article><h1>A <i>title</i></h1>
<p onclick="document.title = 'run'">“We mend what we can reach,” said <a href="javascript:document.title='run'">Ana Silva</a>, who has
kept the lighthouse for eleven years and has not missed a single night of it.<script>document.title = 'run'</script>
<img src="data:text/html,x" onerror="document.title = 'run'"></p>
<p>The lamp is older than the road, and the road is older than anyone who remembers the lamp being new.</p></article>`;

for (const base of ['', 'strict/']) {
  test(`from the sample to a pasted article: /${base}index.html`, async ({ page }) => {
    await page.goto(`${base}index.html`);
    await expect(article(page).getByRole('heading', { level: 1 })).toContainText('night closure of harbour bridge');

    const card = cardOf(page, 'known and watched');
    await card.locator('[data-action="jump"]').click();
    await expect(page.locator('[part~="quote-active"]').first()).toBeInViewport();
    await expect(card).toHaveAttribute('aria-current', 'true');

    const all = await cards(page).count();
    const chip = page.locator('[data-action="filter-speaker"]', { hasText: 'Okafor' });
    await chip.click();
    await expect(cards(page)).not.toHaveCount(all);
    for (const shown of await cards(page).all()) await expect(shown).toContainText('Okafor');
    await chip.click();
    await expect(cards(page)).toHaveCount(all);

    const grounds = new Set();
    await page.locator('[data-action="settings-panel"]').click();
    for (const theme of ['light', 'dark', 'sepia']) {
      await page.locator(`input[name="theme"][value="${theme}"]`).check({ force: true });
      await expect(page.locator('pullquote-reader')).toHaveAttribute('theme', theme);
      grounds.add(await article(page).evaluate(ground));
    }
    expect(grounds.size, 'three themes, three grounds').toBe(3);
    await page.keyboard.press('Escape');

    await paste(page, PASTED, 'text');
    await expect(article(page)).toContainText('The kiln was still warm');
    await expect(cardOf(page, 'still warm')).toContainText('Marit Oyelaran');
    await expect(cardOf(page, 'And not for pots')).toContainText('Teun Basso');
  });

  test(`nothing of a pasted page runs: /${base}index.html`, async ({ page }) => {
    await page.goto(`${base}index.html`);
    await paste(page, HOSTILE, 'html');
    await expect(article(page)).toContainText('older than the road');
    await expect(article(page).locator('script, [onclick], [onerror], [href^="javascript" i], [src^="data:text" i]')).toHaveCount(0);
    await article(page).getByText('Ana Silva').first().click();
    await expect(page).not.toHaveTitle('run');
  });
}

test('a sample can be read again after something of one’s own', async ({ page }) => {
  await page.goto('index.html#news');
  await paste(page, PASTED, 'text');
  await expect(article(page)).toContainText('The kiln was still warm');
  await page.getByRole('link', { name: 'News report' }).click();
  await expect(article(page).getByRole('heading', { level: 1 })).toContainText('night closure of harbour bridge');
});

test('shows the sample without its appeal, and each speaker under the full name', async ({ page }) => {
  await page.goto('index.html');
  await expect(article(page)).toContainText('Transport Minister Ines Valdemar described the sudden closure');
  await expect(article(page)).not.toContainText('keep us on the quay');
  await expect(article(page)).not.toContainText('Every contribution helps us');
  for (const [words, name] of [
    ['People planned births', 'Ines Valdemar'],
    ['certainty, with a bridge', 'Anders Holm'],
    ['three appointments cancelled', 'Dunja Okafor'],
    ['about a new crossing', 'Lucian Abara'],
  ]) {
    await expect(cardOf(page, words)).toContainText(name);
  }
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
  return page.locator('pullquote-reader [part~="quote-item"]:visible');
}

/**
 * The card of the quotation with these words (the evidence of its neighbours may hold them too).
 * @param {import('@playwright/test').Page} page
 * @param {string} words
 */
function cardOf(page, words) {
  return cards(page).filter({ has: page.locator('[data-action="jump"]', { hasText: words }) });
}

/** The colour that stands behind an element: its own, or that of the nearest around it, through the shadow root. */
function ground(element) {
  for (let at = element; at; at = at.parentElement ?? at.getRootNode().host) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
  }
  return '';
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
