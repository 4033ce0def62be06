// Where an article comes from: property `source` → `src` → `for` → child script → child template → light children.

/**
 * @typedef {object} Source
 * @property {string} input
 * @property {'auto' | 'html' | 'markdown' | 'text'} format
 * @property {string | undefined} baseUrl
 * @property {boolean} own whether it is the content of the page itself, whose images the browser has loaded already
 */

/** @type {Record<string, Source['format']>} */
const TYPES = { 'text/markdown': 'markdown', 'text/html': 'html', 'text/plain': 'text' };

/**
 * @param {HTMLElement} host
 * @param {string | Document | Node | null} given the property `source`
 * @param {AbortSignal} signal
 * @returns {Promise<Source | null>} null where there is nothing to read
 */
export async function gather(host, given, signal) {
  const format = /** @type {Source['format']} */ (host.getAttribute('format') ?? 'auto');
  const baseUrl = host.getAttribute('base-url') ?? undefined;
  if (typeof given === 'string') return { input: given, format, baseUrl, own: false };
  if (given) return { input: markup(given), format: 'html', baseUrl: baseUrl ?? given.baseURI ?? undefined, own: shown(given) };

  const src = host.getAttribute('src');
  if (src) return fetched(new URL(src, document.baseURI), format, baseUrl, signal);

  const page = { format: /** @type {const} */ ('html'), baseUrl: baseUrl ?? document.baseURI, own: true };
  const named = host.getAttribute('for');
  if (named) {
    const root = /** @type {Document | ShadowRoot} */ (host.getRootNode());
    const target = root.getElementById?.(named);
    return target ? { input: target.outerHTML, ...page } : null;
  }
  for (const script of host.querySelectorAll(':scope > script')) {
    const kind = TYPES[script.getAttribute('type') ?? ''];
    if (kind) return { input: undented(script.textContent), format: kind, baseUrl: page.baseUrl, own: true };
  }
  const template = host.querySelector(':scope > template');
  if (template) return { input: template.innerHTML, ...page };
  const light = lightChildren(host);
  return light.length ? { input: light.map(markup).join(''), ...page } : null;
}

/**
 * The children that are the article: no slotted ones, no scripts, no blank text.
 * @param {HTMLElement} host
 */
export function lightChildren(host) {
  return [...host.childNodes].filter((node) => {
    if (node instanceof Element) return !node.slot && !['SCRIPT', 'TEMPLATE', 'STYLE'].includes(node.tagName);
    return node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent ?? '');
  });
}

/**
 * Whether a node stands in a page that is on show: one that was only parsed has loaded no pictures.
 * @param {Node} node
 */
function shown(node) {
  return node.isConnected && !!(node.ownerDocument ?? /** @type {Document} */ (node)).defaultView;
}

/** @param {Node} node */
function markup(node) {
  if (node instanceof Document) return node.documentElement?.outerHTML ?? '';
  if (node instanceof Element) return node.outerHTML;
  return new XMLSerializer().serializeToString(node);
}

/**
 * Markdown in a child script is indented like the page around it; four blanks would make it code.
 * @param {string} text
 */
function undented(text) {
  const lines = text.replace(/^\s*\n/, '').trimEnd().split('\n');
  const depth = Math.min(...lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length));
  return depth > 0 && depth < Infinity ? lines.map((line) => line.slice(depth)).join('\n') : lines.join('\n');
}

/**
 * @param {URL} url
 * @param {Source['format']} format
 * @param {string | undefined} baseUrl
 * @param {AbortSignal} signal
 * @returns {Promise<Source>}
 */
async function fetched(url, format, baseUrl, signal) {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url.pathname} answered ${response.status}`);
  const type = (response.headers.get('content-type') ?? '').split(';')[0].trim();
  const named = /\.(md|markdown)$/i.test(url.pathname) ? 'markdown' : type === 'text/plain' ? 'auto' : TYPES[type];
  return { input: await response.text(), format: format === 'auto' ? (named ?? 'auto') : format, baseUrl: baseUrl ?? response.url, own: false };
}
