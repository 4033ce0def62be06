// What the sidebar says: how many there are under a choice, that there are none, and what cannot be known.
import { tabTo } from './keys.js';
import { expect, test } from './watched.js';

/** @param {import('@playwright/test').Page} page */
const cards = (page) => page.locator('[part~="quote-item"]:visible');

/** @param {import('@playwright/test').Page} page @param {number} width @param {string} [hash] */
async function open(page, width, hash = 'essay') {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`index.html#${hash}`);
  await expect(page.locator('[part~="article"] [part~="paragraph"]').first()).toBeVisible();
}

/** @param {import('@playwright/test').Page} page @param {string} html */
async function parse(page, html) {
  await page.locator('pullquote-reader').evaluate((element, text) => /** @type {any} */ (element).parse(text, { format: 'html' }), html);
}

/** The counts on the filter's buttons. @param {import('@playwright/test').Page} page @param {string} name */
const counts = (page, name) => page.locator(`[data-action="filter-${name}"]`).evaluateAll((buttons) =>
  Object.fromEntries(buttons.map((button) => [/** @type {HTMLElement} */ (button).dataset[button.matches('[data-action="filter-kind"]') ? 'kind' : 'speaker'] || 'all', Number(button.querySelector('[part~="filter-count"]')?.textContent)])));

test('each choice says how many it would show under the other', async ({ page }) => {
  await open(page, 1280);
  const kinds = await counts(page, 'kind');
  for (const speaker of await page.locator('[data-action="filter-speaker"]').all()) {
    await speaker.click();
    for (const [kind, n] of Object.entries(await counts(page, 'kind'))) {
      await page.locator(`[data-action="filter-kind"][data-kind="${kind === 'all' ? '' : kind}"]`).click();
      await expect(cards(page), `${await speaker.textContent()} ${kind}`).toHaveCount(n);
    }
    await page.locator('[data-action="filter-kind"]').first().click();
  }
  await page.locator('[data-action="filter-speaker"]').first().click();
  expect(await counts(page, 'kind')).toEqual(kinds);
});

for (const width of [390, 1280]) {
  test(`says that nothing fits, to ears as well, and shows all again by keyboard: ${width} px`, async ({ page }) => {
    await open(page, width);
    if (width < 900) await page.locator('[data-action="sheet"]').click();
    const all = await cards(page).count();
    await page.locator('[data-action="filter-speaker"]').nth(1).click();
    await page.locator('[data-action="filter-kind"][data-kind="block"]').click();
    await expect(cards(page)).toHaveCount(0);
    await expect(page.locator('[part~="no-quotes"]')).toBeVisible();
    await expect(page.locator('[part~="no-quotes"] p')).toHaveText('No quote fits this choice.');
    await expect(page.getByRole('status')).toHaveText('No quote fits this choice.');
    await tabTo(page, ({ action }) => action === 'clear-filter');
    await page.keyboard.press('Enter');
    await expect(cards(page)).toHaveCount(all);
    await expect(page.locator('[part~="no-quotes"]')).toBeHidden();
    await expect(cards(page).first().locator('[data-action="jump"]')).toBeFocused();
    await expect(page.locator('pullquote-reader')).not.toHaveAttribute('speaker', /./);
  });

  test(`says where nobody looks for speakers: ${width} px`, async ({ page }) => {
    await open(page, width, 'japanese');
    await parse(page, '<html lang="ja"><article><h1>終着駅</h1><p>終着駅の小さな本棚について、町の人々は長いあいだ話し合ってきたのである。</p><p>「最初は、ただの忘れ物でした」と、駅の人は語った。</p></article>');
    if (width < 900) await page.locator('[data-action="sheet"]').click();
    await expect(page.getByText('Speakers are not recognised in this language yet.')).toBeVisible();
  });

  test(`lens and grouping have their words where there is room, and a name and a tooltip everywhere: ${width} px`, async ({ page }) => {
    await open(page, width);
    if (width < 900) await page.locator('[data-action="sheet"]').click();
    for (const [action, words] of [['lens', 'Quote lens'], ['group', 'Group by speaker']]) {
      const button = page.locator(`[data-action="${action}"]`).first();
      await expect(button).toHaveAccessibleName(words);
      await expect(button).toHaveAttribute('title', words);
      await expect(button.locator('.label')).toBeVisible({ visible: width > 900 });
    }
  });

  test(`no kind stands alone in its row: ${width} px`, async ({ page }) => {
    await open(page, width);
    if (width < 900) await page.locator('[data-action="sheet"]').click();
    const rows = await page.locator('[data-action="filter-kind"]').evaluateAll((buttons) => {
      /** @type {Record<number, number>} */
      const perRow = {};
      for (const button of buttons) perRow[button.getBoundingClientRect().top] = (perRow[button.getBoundingClientRect().top] ?? 0) + 1;
      return Object.values(perRow);
    });
    expect(Math.min(...rows)).toBeGreaterThan(1);
  });
}

test('at 320 px nothing of the sheet overlaps, in the longest language', async ({ page }) => {
  await open(page, 320, 'news');
  await page.locator('pullquote-reader').evaluate((element) => Object.assign(element, { lang: 'de' }).setAttribute('format', 'text'));
  await expect(page.locator('[part~="evidence-summary"]').first()).toHaveText('Beleg');
  await page.locator('pullquote-reader').evaluate((element) => {
    const reader = /** @type {any} */ (element);
    reader.filter({ speaker: 's1' });
    reader.jumpTo('q2');
  });
  const handle = page.locator('[data-action="sheet"]');
  await expect(handle).toContainText('3 von 11 Zitaten angezeigt');
  // One line, whole.
  expect(await handle.locator('.count').evaluate((count) => [count.scrollWidth <= count.clientWidth, count.getClientRects().length, count.clientHeight < 24])).toEqual([true, 1, true]);
  await handle.click();
  const card = page.locator('[part~="quote-item"][aria-current]');
  const [word, ...actions] = await card.locator('[part~="evidence-summary"], [part~="quote-actions"] > [data-action]').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  expect(actions.length).toBe(3);
  for (const action of actions) expect(action.left >= word.right || action.top >= word.bottom || action.bottom <= word.top).toBe(true);
});

test('beside a text from the right, sentences of the interface run their own way and begin where the card does', async ({ page }) => {
  await open(page, 1280, 'arabic');
  const evidence = page.locator('[part~="evidence"]').first();
  const turned = () => evidence.locator('summary').evaluate((summary) => getComputedStyle(summary, '::before').transform);
  // The engine turns the sign of what is folded; another turn would lay it over the word.
  expect(await turned()).toBe('none');
  await evidence.locator('summary').click();
  await expect.poll(turned).toMatch(/^matrix\(0, -1, 1, 0,|^matrix\(.*e-\d+, -1, 1,/);
  const places = await evidence.locator('[part~="quote-rule"]').first().evaluate((line) => {
    const [range, text] = [document.createRange(), /** @type {Text} */ (line.firstChild)];
    const at = (/** @type {number} */ i) => {
      range.setStart(text, i);
      range.setEnd(text, i + 1);
      return range.getBoundingClientRect();
    };
    const [first, last] = [at(0), at(text.length - 1)];
    return { forward: last.left - first.left, short: line.getBoundingClientRect().right - last.right };
  });
  expect(places.forward).toBeGreaterThan(20);
  expect(Math.abs(places.short)).toBeLessThan(2);
});

test('the handle of the sheet says what the list shows', async ({ page }) => {
  await open(page, 390);
  const handle = page.locator('[data-action="sheet"]');
  await handle.click();
  const all = await cards(page).count();
  await expect(handle).toContainText(`${all} quotes`);
  await page.locator('[data-action="filter-speaker"]').nth(1).click();
  const some = await cards(page).count();
  expect(some).toBeLessThan(all);
  await expect(handle).toContainText(`${some} of ${all} quotes shown`);
  await page.locator('[data-action="filter-speaker"]').first().click();
  await expect(handle).not.toContainText('shown');
  // Also where the host chose.
  await page.locator('pullquote-reader').evaluate((element) => element.setAttribute('speaker', 's1'));
  await expect(handle).toContainText('shown');
});

test('what turns text around in a name or a title turns nothing of the interface', async ({ page }) => {
  await open(page, 1280, 'news');
  const [turn, close] = ['\u202e', '\u2069'];
  await parse(page, `<html><head><meta name="author" content="Ana${turn} Costa${close}"></head><body><article><h1>The ${close}${turn}wall</h1><p>The wall of the harbour will be raised by two metres before the winter comes, as was said.</p><p>“We have waited ${turn}long enough for this,” said Mayor Ines${turn}${close} Calder after the vote.</p><p>“It will be done by spring,” said Tom Reyes, an engineer.</p></article></body></html>`);
  await page.locator('[data-action="filter-speaker"]').nth(1).click();
  await page.locator('[data-action="lens"]').click();
  await page.locator('[data-action="jump"]').first().click();
  const turned = await page.locator('pullquote-reader').evaluate((element) => {
    const own = '[part~="byline"], [part~="speaker"], [part~="speaker-role"], [part~="filter-name"], [role="status"], [part~="quote-context"], .where, .now, .group';
    return [...(element.shadowRoot?.querySelectorAll(own) ?? [])].map((line) => line.textContent ?? '').filter((text) => /[\u202a-\u202e\u2066-\u2069]/.test(text));
  });
  expect(turned).toEqual([]);
  // The article's own words stay as they are: selectors and searches find them.
  expect(await page.locator('[part~="paragraph"]').nth(1).textContent()).toContain(`waited ${turn}long`);
});
