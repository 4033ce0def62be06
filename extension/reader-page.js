/**
 * The extension's own page: asks the article's tab for a snapshot and shows it in the widget.
 * A site's policy cannot block it and a site's scripts cannot see it. Nothing is stored and nothing is sent.
 */

import './www/define.js';
import { showOnPage, takePage, takeSelection } from './collector.js';

/** @typedef {import('./collector.js').Snapshot} Snapshot */
/** @typedef {HTMLElement & { parse(input: string, options: object): Promise<unknown>, quotes: Quote[] }} Reader */
/** @typedef {{ id: string, selector: [{ exact: string, prefix: string, suffix: string }, unknown] }} Quote */

const wish = new URLSearchParams(location.search);
const tabId = Number(wish.get('tab'));
const frameId = Number(wish.get('frame') ?? 0);
const place = /** @type {HTMLElement} */ (document.getElementById('reader-place'));
const say = chrome.i18n.getMessage;

await start();

async function start() {
  document.documentElement.lang = chrome.i18n.getUILanguage();
  const snapshot = await collect();
  if (typeof snapshot === 'string') return refuse(snapshot);
  document.title = snapshot.title || say('name');
  const reader = /** @type {Reader} */ (document.createElement('pullquote-reader'));
  reader.setAttribute('lang', chrome.i18n.getUILanguage());
  reader.setAttribute('shortcuts', 'page');
  reader.addEventListener('pq-request-close', () => void backToPage());
  place.replaceChildren(reader);
  offerPlaces(reader);
  await reader.parse(snapshot.text, { format: snapshot.format, baseUrl: snapshot.url });
}

/**
 * The snapshot, or which sentence says why there is none.
 * @returns {Promise<Snapshot | 'no_page' | 'gone'>}
 */
async function collect() {
  try {
    await chrome.tabs.get(tabId);
  } catch {
    return 'gone';
  }
  try {
    const target = { tabId, frameIds: [frameId] };
    if (wish.get('what') === 'selection') {
      const [selection] = await chrome.scripting.executeScript({ target, func: takeSelection });
      if (selection?.result) return selection.result;
    }
    const [page] = await chrome.scripting.executeScript({ target: { tabId }, func: takePage });
    return page?.result ?? 'no_page';
  } catch {
    return 'no_page';
  }
}

/** @param {'no_page' | 'gone'} why */
function refuse(why) {
  const section = document.createElement('section');
  section.className = 'refusal';
  section.setAttribute('role', 'alert');
  const heading = document.createElement('h1');
  heading.textContent = say(why);
  const hint = document.createElement('p');
  hint.textContent = say(`${why}_hint`);
  section.append(heading, hint);
  document.title = say(why);
  place.replaceChildren(section);
}

/**
 * A button below the widget's header that shows the chosen quotation in its place on the live page.
 * @param {Reader} reader
 */
function offerPlaces(reader) {
  const button = document.createElement('button');
  button.type = 'button';
  button.slot = 'header';
  button.hidden = true;
  button.textContent = say('show_on_page');
  /** @type {string | undefined} */
  let chosen;
  reader.addEventListener('pq-quote-select', (event) => {
    chosen = /** @type {CustomEvent<{ id?: string }>} */ (event).detail?.id;
    button.hidden = chosen === undefined;
    button.textContent = say('show_on_page');
  });
  button.addEventListener('click', async () => {
    const quote = reader.quotes.find(({ id }) => id === chosen);
    if (!quote) return;
    const [answer] = await chrome.scripting
      .executeScript({ target: { tabId, frameIds: [frameId] }, func: showOnPage, args: [quote.selector[0]] })
      .catch(() => []);
    if (answer?.result) await chrome.tabs.update(tabId, { active: true });
    else button.textContent = say(answer ? 'not_found' : 'gone');
  });
  reader.append(button);
}

async function backToPage() {
  const own = await chrome.tabs.getCurrent();
  await chrome.tabs.update(tabId, { active: true }).catch(() => undefined);
  if (own?.id !== undefined) await chrome.tabs.remove(own.id);
}
