// The package's entry and its promises: nothing at import, the reader without an element, selectors that find their words.
import { focused, tabTo } from './keys.js';
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

test('each reading has its own promise, also after one that found nothing or failed', async ({ page }) => {
  await page.goto('embed.html');
  const found = await page.evaluate(async () => {
    const reader = /** @type {any} */ (document.createElement('pullquote-reader'));
    document.body.append(reader);
    const title = (/** @type {string} */ name) => `<h1>${name}</h1><article><p>The wall of the harbour will be raised by two metres before the winter comes.</p></article>`;
    const nothing = await reader.parse('   ');
    const first = await reader.parse(title('One'), { format: 'html' });
    const failed = await reader.parse('x', { format: 'docx' }).then(() => 'shown', () => 'failed');
    const after = await reader.parse(title('Two'), { format: 'html' });
    // Two at once: the later is shown, and both who wait are told.
    const both = await Promise.all([reader.parse(title('Three')), Promise.resolve().then(() => new Promise((done) => setTimeout(done))).then(() => reader.parse(title('Four')))]);
    return { nothing, first: first?.title, failed, after: after?.title, both: both.length };
  });
  expect(found).toEqual({ nothing: null, first: 'One', failed: 'failed', after: 'Two', both: 2 });
});

test('loads no picture of a document that was only parsed', async ({ page }) => {
  await page.goto('embed.html');
  const pictures = await page.evaluate(async () => {
    const reader = /** @type {any} */ (document.createElement('pullquote-reader'));
    document.body.append(reader);
    const parsed = new DOMParser().parseFromString('<article><h1>The wall</h1><p>The wall of the harbour will be raised by two metres before the winter comes.</p><figure><img src="/harbour-wall.png" width="400" height="300" alt="The wall"><figcaption>The wall at dawn.</figcaption></figure><p>The council agreed on Monday, after a long night.</p></article>', 'text/html');
    await reader.parse(parsed);
    return [reader.shadowRoot.querySelectorAll('img').length, reader.shadowRoot.querySelectorAll('[data-action="load-image"]').length];
  });
  expect(pictures).toEqual([0, 1]);
});

test('a cell full of blanks does not hold the page up', async ({ page }) => {
  await page.goto('embed.html');
  const took = await page.evaluate(async () => {
    const reader = /** @type {any} */ (document.createElement('pullquote-reader'));
    document.body.append(reader);
    const begun = performance.now();
    await reader.parse(`<article><h1>The wall</h1><p>The wall of the harbour will be raised by two metres before the winter comes.</p><table><tr><td>a</td><td><pre>${' '.repeat(3000)}x</pre></td></tr><tr><td>b</td><td>12</td></tr></table></article>`, { format: 'html' });
    return { seconds: (performance.now() - begun) / 1000, figures: [...reader.shadowRoot.querySelectorAll('[data-figures]')].map((cell) => cell.textContent) };
  });
  expect(took.figures).toEqual(['12']);
  expect(took.seconds).toBeLessThan(3);
});

test('reads aloud with voices of the device alone', async ({ page }) => {
  await page.addInitScript(() => {
    const voice = (/** @type {string} */ name, /** @type {string} */ lang, /** @type {boolean} */ localService) => ({ name, lang, localService, default: !localService });
    const said = /** @type {(string | undefined)[]} */ ([]);
    Object.assign(window, { said, voices: [voice('far', 'en-GB', false)], SpeechSynthesisUtterance: class {} });
    const speech = {
      getVoices: () => /** @type {any} */ (window).voices,
      speak: (/** @type {any} */ utterance) => void said.push(utterance.voice?.name),
      cancel() {},
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.assign(window, { add: () => speech.getVoices().push(voice('near', 'en-US', true)) });
  });
  await page.goto('embed.html');
  const press = () => page.locator('[part~="toolbar"] [data-action="read-aloud"]').click();
  const said = () => page.evaluate(() => /** @type {any} */ (window).said);
  await press();
  await expect(page.locator('[role="status"]')).toContainText('no voices');
  expect(await said()).toEqual([]);
  await page.evaluate(() => /** @type {any} */ (window).add());
  await press();
  await expect(page.locator('.player [data-play]')).toBeVisible();
  expect(await said()).toEqual(['near']);
});

test('reads on sentence by sentence, marks the one that is spoken, and gives each speaker another voice', async ({ page }) => {
  await page.addInitScript(() => {
    const voices = ['narrator', 'one', 'two'].map((name, i) => ({ name, lang: 'en-GB', localService: true, default: i === 0 }));
    const said = /** @type {any[]} */ ([]);
    /** @type {any} */
    let speaking = null;
    class Utterance {
      /** @param {string} text */
      constructor(text) { this.text = text; }
    }
    const speech = {
      getVoices: () => voices,
      speak: (/** @type {any} */ utterance) => {
        speaking = utterance;
        const marked = [...(/** @type {any} */ (CSS).highlights.get('pq-spoken') ?? [])].join('');
        said.push({ text: utterance.text, voice: utterance.voice.name, marked: marked.trim() });
      },
      cancel() {},
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.assign(window, { said, SpeechSynthesisUtterance: Utterance, ended: () => speaking.onend() });
  });
  await page.goto('embed.html');
  await expect(page.locator('[part~="title"]')).toBeVisible();
  await tabTo(page, ({ action }) => action === 'skip');
  await page.keyboard.press('r');
  await expect(page.locator('.player [data-play]')).toBeInViewport();
  for (let i = 0; i < 10; i += 1) await page.evaluate(() => /** @type {any} */ (window).ended());
  const said = await page.evaluate(() => /** @type {any} */ (window).said);
  for (const { text, marked } of said) expect(marked).toBe(text);
  const [title, ...rest] = said;
  expect(title).toMatchObject({ text: 'The night train that nobody cancelled', voice: 'narrator' });
  const voices = new Set(rest.map((/** @type {any} */ { voice }) => voice));
  expect(voices.size, 'the narrator and somebody else').toBeGreaterThan(1);
  expect(rest.find((/** @type {any} */ { text }) => text.startsWith('“I arrived')).voice).not.toBe('narrator');
  const before = said.length;
  await tabTo(page, ({ name }) => name === 'Next sentence', { stops: 4 });
  await page.keyboard.press('Enter');
  await tabTo(page, ({ name }) => name === 'Pause', { stops: 4, key: 'Shift+Tab' });
  await page.keyboard.press('Enter');
  expect((await focused(page)).name).toBe('Resume');
  expect(await page.evaluate(() => /** @type {any} */ (window).said.length)).toBe(before + 1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.player')).toHaveCount(0);
  expect(await page.evaluate(() => /** @type {any} */ (CSS).highlights.has('pq-spoken'))).toBe(false);
});

test('runs from the right where the host speaks such a language', async ({ page }) => {
  await page.goto('index.html#arabic');
  await expect(page.locator('[part~="title"]')).toBeVisible();
  await expect(page.locator('[part~="base"]')).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('[part~="article"]')).toHaveAttribute('dir', 'rtl');
  await page.locator('pullquote-reader').evaluate((element) => {
    element.lang = 'ar';
    /** @type {any} */ (element).strings = { quotes: 'اقتباسات' };
  });
  await expect(page.locator('.side-head h2')).toHaveText('اقتباسات');
  await expect(page.locator('[part~="base"]')).toHaveAttribute('dir', 'rtl');
  const side = await page.locator('[part~="sidebar"]').boundingBox();
  expect(side?.x, 'the end of the line is on the left').toBe(0);
  // In the toolbar the arrows move as they point.
  const focused = () => page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('pullquote-reader')?.shadowRoot?.activeElement).dataset.action);
  await page.locator('[data-action="more-panel"]').focus();
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('read-aloud');
});

test('starts at once from bytes, gives the core that runs, and after a breakdown the new one', async ({ page }) => {
  // A core that breaks down where it is told to: ours has no input that does it.
  await page.route(/pkg\/pullquote\.js/, async (route) => {
    const body = await (await route.fetch()).text();
    const whole = 'export function isProbablyReaderable(input) {';
    expect(body).toContain(whole);
    await route.fulfill({ contentType: 'text/javascript', body: body.replace(whole, `${whole} if (input === 'break') throw new WebAssembly.RuntimeError('unreachable');`) });
  });
  await page.goto('embed.css');
  const found = await page.evaluate(async () => {
    const pullquote = await import(new URL('pullquote.js', location.href).href);
    const bytes = await (await fetch('pkg/pullquote_bg.wasm')).arrayBuffer();
    const tell = (/** @type {() => unknown} */ act) => {
      try {
        act();
        return 'done';
      } catch (error) {
        return /** @type {any} */ (error).code;
      }
    };
    const first = tell(() => pullquote.initSync(new Uint8Array(8)));
    const start = tell(() => pullquote.initSync(bytes));
    const again = tell(() => pullquote.initSync(bytes));
    const reads = pullquote.read('The wall.\n\n“We have waited,” said Ana Costa.').quotes.length;
    const broke = tell(() => pullquote.isProbablyReaderable('break'));
    const after = tell(() => pullquote.read('x'));
    const atOnce = tell(() => pullquote.initSync(bytes));
    let later = atOnce;
    for (let i = 0; i < 100 && later !== 'done'; i += 1) {
      await new Promise((done) => setTimeout(done, 50));
      later = tell(() => pullquote.initSync(bytes));
    }
    const readsAgain = pullquote.read('The wall.\n\n“We have waited,” said Ana Costa.').quotes.length;
    return { first, start, again, reads, broke, after, atOnce, later, readsAgain };
  });
  expect(found).toEqual({
    first: 'wasm-fetch', start: 'done', again: 'done', reads: 1, broke: 'internal', after: 'internal', atOnce: 'not-loaded', later: 'done', readsAgain: 1,
  });
});
