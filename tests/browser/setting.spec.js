// How lines, tables and code are set on narrow pages: what belongs together stays together, what is cut off shows it.
import { expect, test } from './watched.js';

const NOTES = `# Ferries and notes

The wall of the harbour will be raised by two metres before the winter comes.[^1] “It will take a whole year, and nobody knows who is going to pay for it.”[^2] The boats[^1][^2] will lie in the *old basin*,[^1] and **nobody minds**.[^2]

[^1]: Council minutes.
[^2]: The same.
`;

const TABLE = `# Ferries and tables

The wall of the harbour will be raised by two metres before the winter comes, as the table shows.

| Line | Size | Boats | Passengers | Crossing | Price | Remark |
|---|---|---|---|---|---|---|
| Sallow | 110 × 180 | 3 | 12 400 | 35–40 min | £ 3.20 | not on Sundays |
| Holm | 1 205 m | 14 | 1 204 300 | 2 h 05 min | £ 12.80 | in summer only |

\`\`\`js
const passengers = boats.filter((boat) => boat.sailsOn(day)).map((boat) => boat.carries()).reduce((a, b) => a + b, 0);
\`\`\`
`;

/** @param {import('@playwright/test').Page} page @param {string} text @param {number} width */
async function read(page, text, width) {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('embed.css');
  await page.evaluate(async (markdown) => {
    const address = new URL('define.js', location.href).href;
    await import(address);
    const reader = /** @type {any} */ (document.createElement('pullquote-reader'));
    document.body.replaceChildren(reader);
    await reader.parse(markdown, { format: 'markdown' });
  }, text);
}

test('the sign of a note never begins a line, and adds nothing to the text', async ({ page }) => {
  await read(page, NOTES, 400);
  const parted = [];
  for (let width = 260; width < 420; width += 3) {
    await page.setViewportSize({ width, height: 900 });
    parted.push(...(await page.locator('[part~="article"]').evaluate((article) => {
      const range = document.createRange();
      const signs = [...article.querySelectorAll('[part~="footnote-ref"]')];
      return signs.map((sign) => {
        const block = sign.closest('[data-block]');
        const walker = document.createTreeWalker(/** @type {Node} */ (block), NodeFilter.SHOW_TEXT);
        let before = /** @type {Node | null} */ (null);
        for (let node = walker.nextNode(); node && !sign.contains(node); node = walker.nextNode()) before = node;
        if (!before) return '';
        const end = before.textContent?.length ?? 0;
        range.setStart(before, end - 1);
        range.setEnd(before, end);
        const [word, own] = [range.getBoundingClientRect(), sign.getBoundingClientRect()];
        // On one line the sign stands to the right of the word's last character.
        return own.left >= word.right - 2 && own.top < word.bottom ? '' : `${innerWidth}: ${before.textContent?.slice(-12)}`;
      }).filter(Boolean);
    })));
  }
  expect(parted).toEqual([]);
  expect(await page.locator('[part~="paragraph"]').first().textContent()).toContain('winter comes.1 “It');
});

test('numbers stay in one line, the table scrolls in its own box', async ({ page }) => {
  await read(page, TABLE, 390);
  const found = await page.locator('[part~="table-scroll"]').evaluate((box) => ({
    broken: [...box.querySelectorAll('td')].filter((cell) => /\d/.test(cell.textContent ?? '') && cell.getBoundingClientRect().height > 0)
      .filter((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return range.getClientRects().length > 1;
      }).map((cell) => cell.textContent),
    scrolls: box.scrollWidth > box.clientWidth,
    page: document.documentElement.scrollWidth,
  }));
  expect(found).toEqual({ broken: [], scrolls: true, page: 390 });
});

for (const theme of ['light', 'dark', 'sepia', 'gray', 'contrast']) {
  test(`what is cut off at the side shows an edge there: ${theme}`, async ({ page }) => {
    await read(page, TABLE, 390);
    await page.locator('pullquote-reader').evaluate((element, name) => element.setAttribute('theme', name), theme);
    for (const part of ['table-scroll', 'code-scroll']) {
      const box = page.locator(`[part~="${part}"]`);
      const [before, after] = [await edges(page, box), await box.evaluate((element) => element.scrollTo(1e4, 0)).then(() => edges(page, box))];
      // At its beginning more lies on the right alone, at its end on the left alone.
      expect(before.right, part).toBeGreaterThan(before.left + 20);
      expect(after.left, part).toBeGreaterThan(after.right + 20);
    }
  });
}

/**
 * How far the outermost column of pixels on each side stands out from the ground, in the mean.
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').Locator} locator
 */
async function edges(page, locator) {
  await locator.scrollIntoViewIfNeeded();
  const png = (await locator.screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
    context.drawImage(image, 0, 0);
    const light = (/** @type {number} */ x) => {
      const { data: pixels } = context.getImageData(x, 0, 1, image.height);
      const column = Array.from({ length: image.height }, (_, y) => pixels[4 * y] + pixels[4 * y + 1] + pixels[4 * y + 2]);
      return column.sort((a, b) => a - b)[column.length >> 1];
    };
    // Between the columns of words the ground is what most pixels are.
    const ground = Array.from({ length: image.width }, (_, x) => light(x)).sort((a, b) => a - b)[image.width >> 1];
    return { left: Math.abs(light(0) - ground), right: Math.abs(light(image.width - 1) - ground) };
  }, png);
}
