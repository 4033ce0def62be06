// The demo: samples, pasted text, dropped files. Nothing leaves the page and nothing is stored.

import './define.js';

/** @template {HTMLElement} T @param {string} id @returns {T} */
const get = (id) => /** @type {T} */ (document.getElementById(id));

const reader = /** @type {import('./reader-element.js').PullquoteReader} */ (get('reader'));
const dialog = /** @type {HTMLDialogElement} */ (get('paste'));
const text = /** @type {HTMLTextAreaElement} */ (get('text'));
const format = /** @type {HTMLSelectElement} */ (get('format'));
const file = /** @type {HTMLInputElement} */ (get('file'));
const samples = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('[data-sample]'));

/** Endings that tell what a file is; the rest is found out by looking. */
const ENDINGS = /** @type {Record<string, string>} */ ({ md: 'markdown', markdown: 'markdown', html: 'html', htm: 'html', xhtml: 'html' });

function sample() {
  const chosen = [...samples].find((link) => link.hash === location.hash) ?? samples[0];
  mark(chosen);
  reader.source = null;
  reader.removeAttribute('format');
  reader.setAttribute('images', 'on');
  reader.setAttribute('src', `samples/${chosen.dataset.sample}`);
}

/** @param {HTMLAnchorElement | null} chosen */
function mark(chosen) {
  for (const link of samples) {
    if (link === chosen) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/**
 * @param {string} input
 * @param {string} kind
 */
async function read(input, kind) {
  mark(null);
  reader.removeAttribute('images');
  reader.removeAttribute('src');
  scrollTo(0, 0);
  await reader.parse(input, { format: kind }).catch(() => {});
}

/** @param {File} chosen */
async function open(chosen) {
  const ending = chosen.name.split('.').pop()?.toLowerCase() ?? '';
  await read(await chosen.text(), ENDINGS[ending] ?? 'auto');
}

addEventListener('hashchange', () => {
  scrollTo(0, 0);
  sample();
});
// The address does not change where the sample was read before something of one's own.
for (const link of samples) link.addEventListener('click', () => link.hash === location.hash && sample());
get('own').addEventListener('click', () => dialog.showModal());
dialog.addEventListener('close', () => {
  if (dialog.returnValue === 'read' && text.value.trim()) void read(text.value, format.value);
  dialog.returnValue = '';
});
get('choose').addEventListener('click', () => file.click());
file.addEventListener('change', () => {
  const chosen = file.files?.[0];
  file.value = '';
  if (!chosen) return;
  dialog.close('file');
  void open(chosen);
});

const drop = get('drop');
let depth = 0;
addEventListener('dragenter', (event) => {
  if (!event.dataTransfer?.types.some((type) => type === 'Files' || type.startsWith('text/'))) return;
  depth += 1;
  drop.hidden = false;
});
addEventListener('dragleave', () => {
  depth = Math.max(0, depth - 1);
  drop.hidden = depth === 0;
});
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  event.preventDefault();
  depth = 0;
  drop.hidden = true;
  const data = event.dataTransfer;
  const dropped = data?.files[0];
  if (dropped) return void open(dropped);
  const html = data?.getData('text/html');
  if (html) return void read(html, 'html');
  const plain = data?.getData('text/plain');
  if (plain) void read(plain, 'auto');
});

// The page around the reader takes its colours.
const follow = () => (document.documentElement.dataset.theme = reader.getAttribute('theme') ?? 'auto');
reader.addEventListener('pq-settings-change', follow);
follow();
sample();
