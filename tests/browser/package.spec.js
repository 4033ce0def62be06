// The package's entry and its promises: nothing at import, the reader without an element, selectors that find their words.
import { expect, test } from './watched.js';

test('reads, mounts and resolves selectors without an element', async ({ page }) => {
  await page.goto('embed.css');
  const found = await page.evaluate(async () => {
    const address = new URL('pullquote.js', location.href).href;
    const pullquote = await import(address);
    const registered = customElements.get('pullquote-reader');
    let early = '';
    try {
      pullquote.read('x');
    } catch (error) {
      early = /** @type {any} */ (error).code;
    }
    await pullquote.init();
    const text = 'The wall will be raised\n\nThe wall of the harbour will be raised by two metres before the winter comes, the council said.\n\n“We have waited long enough for this,” said Mayor Ines Calder after the vote on Monday evening.';
    const reading = pullquote.read(text, { format: 'text' });
    const { host, reader, unmount } = pullquote.mount(document.body, { source: text, theme: 'dark', format: 'text' });
    await reader.ready;
    const shown = host.shadowRoot?.querySelector('[part~="quote-item"]')?.textContent ?? '';
    const theme = host.shadowRoot?.querySelector('[part~="base"]')?.getAttribute('data-theme');
    host.setAttribute('theme', 'sepia');
    await new Promise((done) => setTimeout(done));
    const later = host.shadowRoot?.querySelector('[part~="base"]')?.getAttribute('data-theme');
    const range = pullquote.resolveSelector(reading.quotes[0].selector[0], host.shadowRoot?.querySelector('[part~="article"]'));
    const link = pullquote.textFragment(reading.quotes[0], 'https://example.test/a#b');
    unmount();
    return { registered, early, shown, theme, later, range: String(range), link, gone: !host.isConnected };
  });
  expect(found).toMatchObject({ registered: undefined, early: 'not-loaded', theme: 'dark', later: 'sepia', range: 'We have waited long enough for this,', gone: true });
  expect(found.shown).toContain('Ines Calder');
  expect(found.link).toMatch(/^https:\/\/example\.test\/a#:~:text=/);
});

test('speaks the language of the page, and the host\'s own words', async ({ page }) => {
  await page.goto('index.html');
  await page.locator('pullquote-reader').evaluate((element) => {
    element.lang = 'de';
    /** @type {any} */ (element).strings = { quotes: 'Stimmen' };
  });
  await expect(page.locator('.side-head h2')).toHaveText('Stimmen');
  await expect(page.locator('[data-action="settings-panel"]')).toHaveAccessibleName('Einstellungen');
});

test('says what went wrong, and tries again', async ({ page, faults }) => {
  await page.goto('index.html');
  await expect(page.locator('[part~="article"]')).toBeVisible();
  await page.locator('pullquote-reader').evaluate((element) => element.setAttribute('src', 'samples/gone.txt'));
  await expect(page.getByRole('alert')).toContainText('could not be');
  await expect.poll(() => page.locator('pullquote-reader').evaluate((element) => element.matches(':state(error)'))).toBe(true);
  faults.length = 0;
  await page.locator('pullquote-reader').evaluate((element) => element.setAttribute('src', 'samples/marginalia.md'));
  await expect(page.locator('[part~="title"]')).toHaveText('The Margin Remembers');
  await page.locator('pullquote-reader').evaluate((element) => /** @type {any} */ (element).parse('   '));
  await expect(page.locator('.state h2')).toBeVisible();
  await expect.poll(() => page.locator('pullquote-reader').evaluate((element) => element.matches(':state(empty)'))).toBe(true);
});

test('an objection of the host stops a jump and a link', async ({ page }) => {
  await page.goto('index.html');
  await expect(page.locator('[part~="quote-item"]').first()).toBeVisible();
  await page.locator('pullquote-reader').evaluate((element) => element.addEventListener('pq-quote-select', (event) => event.preventDefault()));
  await page.locator('[data-action="jump"]').first().click();
  await expect(page.locator('[part~="quote-active"]')).toHaveCount(0);
});
