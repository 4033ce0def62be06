// How lines, numbers, tables, formulas and code are set: what belongs together stays together, what is cut off shows it.
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

const FORMULA = `# Ferries and formulas

The wall of the harbour will be raised by two metres before the winter comes, as the formula shows.

<math display="block"><semantics><mi>x</mi><annotation encoding="application/x-tex">\\sum_{i=1}^{n}(a_i+b_i+c_i+d_i)^2=\\int_0^\\infty f(x)\\,dx+\\prod_{k=1}^{m}g_k(x_1,\\dots,x_n)</annotation></semantics></math>

Nobody in the hall asked how it would be paid for, and the boats will lie in the old basin.
`;

test('a formula stays in one line and is scrolled by keyboard', async ({ page }) => {
  await read(page, FORMULA, 390);
  const formula = page.getByRole('group', { name: 'Formula' });
  expect(await formula.evaluate((box) => box.scrollWidth > box.clientWidth && document.documentElement.scrollWidth === 390)).toBe(true);
  await formula.focus();
  await expect(formula).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => formula.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
});

const SAID = `“We have waited long enough for this,” said Tom Reyes, an engineer.

- “It will be done by spring,” said Ana Costa, a member of the council.

> - “Nothing is forgotten,” said Tom Reyes, “but much is misplaced.”
`;

for (const [length, filler] of [['short', 1], ['long', 500]]) {
  test(`numbers stand beside the column, whatever their passage stands in: a ${length} article`, async ({ page }) => {
    const filling = 'The wall of the harbour will be raised by two metres before the winter comes, as was said at the meeting.\n\n';
    await read(page, `# Ferries and words\n\n${filling}${SAID}\n${filling.repeat(Number(filler))}`, 1280);
    const numbers = await page.locator('[part~="quote-mark"][data-n]').evaluateAll((marks) => marks.map((mark) => {
      const { left, width } = getComputedStyle(mark, '::before');
      const box = /** @type {HTMLElement} */ (/** @type {HTMLElement} */ (mark).offsetParent);
      const column = /** @type {Element} */ (mark.closest('[part~="article-body"]')).getBoundingClientRect().left;
      return Math.round(box.getBoundingClientRect().left + box.clientLeft + parseFloat(left) + parseFloat(width) - column);
    }));
    expect(numbers).toHaveLength(3);
    // 1.1 rem before the column, but for the line of a quotation.
    for (const place of numbers) expect(Math.abs(place + 17.6)).toBeLessThan(3);
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
