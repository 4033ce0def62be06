// How long the browser is kept busy by what a reader does in an article of 20,000 words with 300 quotations.
//
// `cargo xtask bench` runs it on the release build. Told by the browser's own trace: for each action the longest task of the
// page's main thread in processor time, as a multiple of 50 ms (a "long task"; one frame at 60 a second is 0.33), and how
// many were longer than that. The last column is the same by the clock, which a busy machine stretches.
import { chromium } from '@playwright/test';

const LONG = 50;
const address = process.env.PULLQUOTE_URL ?? 'http://127.0.0.1:8127/';
const SPEAKERS = ['Ines Calder', 'Tom Reyes', 'Hana Sykora', 'Karel Dvorak', 'Ada Fern', 'Lucian Abara', 'Dunja Okafor', 'Anders Holm'];
const FILLER = 'The wall of the harbour will be raised by two metres before the winter comes, as the council decided after a long night, and the boats will lie in the old basin until the work is done. Nobody could say on Monday who would pay for the new moorings, nor when the ferry would land at the quay again, and the papers of the harbour master were not to be found. ';

function article() {
  const paragraphs = [];
  for (let i = 0; i < 300; i += 1) {
    if (i % 25 === 0) paragraphs.push(`<h2>Part ${i / 25 + 1}: what the harbour lost</h2>`);
    const speaker = SPEAKERS[(i * 7) % SPEAKERS.length];
    const quote = i % 3 ? `“We have waited ${i} days for a plain answer, and not one of them was wasted on us,” said ${speaker}.` : `${speaker} called the plan number ${i} “a wall against the wrong sea”.`;
    paragraphs.push(`<p>${quote} ${FILLER.slice(0, 260 + ((i * 53) % 110))}</p>`);
  }
  return `<article><h1>The wall and the sea</h1>${paragraphs.join('\n')}</article>`;
}

/** What a reader does, by name. @type {[string, (page: import('@playwright/test').Page) => Promise<unknown>][]} */
const ACTIONS = [
  ['jump, far down', (page) => press(page, '[part~="quote-item"]', 280, '[data-action="jump"]')],
  ['jump, back up', (page) => press(page, '[part~="quote-item"]', 3, '[data-action="jump"]')],
  ['next quote, ten times', (page) => keys(page, 'n', 10)],
  ['filter by a speaker', (page) => press(page, '[data-action="filter-speaker"]', 2)],
  ['filter by another', (page) => press(page, '[data-action="filter-speaker"]', 3)],
  ['filter by a kind', (page) => press(page, '[data-action="filter-kind"]', 1)],
  ['no filter', (page) => press(page, '[data-action="filter-speaker"]', 0)],
  ['group by speaker', (page) => press(page, '[data-action="group"]', 0)],
  ['reading order', (page) => press(page, '[data-action="group"]', 0)],
  ...['dark', 'sepia', 'contrast', 'light'].map((theme) => /** @type {any} */ ([`theme ${theme}`, (/** @type {any} */ page) => set(page, 'theme', theme)])),
  ['lens on', (page) => set(page, 'lens', 'on')],
  ['lens off', (page) => set(page, 'lens', 'off')],
  ['open the settings', (page) => press(page, '[data-action="settings-panel"]', 0)],
  ...[['font-size', '22'], ['line-height', '1.8'], ['measure', '60'], ['letter-spacing', '0.04'], ['align', 'justify'], ['font', 'sans']].map(([key, value]) => /** @type {any} */ ([`setting ${key}`, (/** @type {any} */ page) => set(page, key, value)])),
  ['close the settings', (page) => keys(page, 'Escape', 1)],
  ['view: quotes', (page) => set(page, 'view', 'quotes')],
  ['view: article', (page) => set(page, 'view', 'article')],
  ['view: both', (page) => set(page, 'view', 'split')],
  ['scroll, thirty notches', (page) => scroll(page)],
  ['line focus', (page) => set(page, 'line-focus', '3')],
  ['no line focus', (page) => set(page, 'line-focus', 'off')],
  ['copy a quote', (page) => press(page, '[part~="quote-item"]', 1, '[data-action="copy"]')],
];

const browser = await chromium.launch({ executablePath: process.env.PULLQUOTE_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(`${address}index.html`);
await page.locator('[part~="quote-item"]').first().waitFor();
const { words, quotes } = await page.evaluate(async (html) => {
  const reader = /** @type {any} */ (document.querySelector('pullquote-reader'));
  const reading = await reader.parse(html, { format: 'html' });
  return { words: reading.wordCount, quotes: reading.quotes.length };
}, article());
await page.waitForTimeout(1500);
console.log(`${words} words, ${quotes} quotations; tasks as multiples of ${LONG} ms`);
console.log(`${'action'.padEnd(28)} longest  over 1  longest by the clock`);
let over = 0;
for (const [name, act] of ACTIONS) {
  const tasks = await traced(() => act(page));
  const longest = Math.max(0, ...tasks.map(({ cpu }) => cpu));
  const count = tasks.filter(({ cpu }) => cpu > LONG).length;
  over += count;
  const multiple = (/** @type {number} */ ms) => (ms / LONG).toFixed(2).padStart(7);
  console.log(`${name.padEnd(28)} ${multiple(longest)} ${String(count).padStart(7)}  ${multiple(Math.max(0, ...tasks.map(({ wall }) => wall)))}`);
}
console.log(`${over} long tasks in all`);
await browser.close();

/**
 * The tasks of the page's main thread while something is done and a second after it.
 * @param {() => Promise<unknown>} act
 */
async function traced(act) {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'] });
  await act();
  await page.waitForTimeout(1000);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const mains = new Set(traceEvents.filter((/** @type {any} */ e) => e.name === 'thread_name' && e.args?.name === 'CrRendererMain').map((/** @type {any} */ e) => `${e.pid}/${e.tid}`));
  return traceEvents
    .filter((/** @type {any} */ e) => e.ph === 'X' && /RunTask$/.test(e.name) && mains.has(`${e.pid}/${e.tid}`))
    .map((/** @type {any} */ e) => ({ cpu: (e.tdur ?? e.dur) / 1000, wall: e.dur / 1000 }));
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} what
 * @param {number} n
 * @param {string} [inside]
 */
function press(page, what, n, inside) {
  return page.evaluate(([selector, at, child]) => {
    const found = document.querySelector('pullquote-reader')?.shadowRoot?.querySelectorAll(String(selector))[Number(at)];
    const target = /** @type {HTMLElement} */ (child ? found?.querySelector(String(child)) : found);
    target.focus();
    target.click();
  }, [what, n, inside ?? '']);
}

/** @param {import('@playwright/test').Page} page @param {string} key @param {string} value */
function set(page, key, value) {
  return page.evaluate(([name, to]) => document.querySelector('pullquote-reader')?.setAttribute(name, to), [key, value]);
}

/** @param {import('@playwright/test').Page} page @param {string} key @param {number} times */
async function keys(page, key, times) {
  for (let i = 0; i < times; i += 1) {
    await page.keyboard.press(key);
    await page.waitForTimeout(120);
  }
}

/** @param {import('@playwright/test').Page} page */
async function scroll(page) {
  await page.mouse.move(400, 500);
  for (let i = 0; i < 30; i += 1) {
    await page.mouse.wheel(0, 500);
    await page.waitForTimeout(40);
  }
}
