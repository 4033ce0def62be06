/**
 * Runs inside the article's page, in a world of its own, and only takes the snapshot: no wasm, no view, no trace left.
 * The functions are handed over as they stand, so they may use nothing from outside their own body.
 */

/**
 * @typedef {object} Snapshot
 * @property {string} text the page's HTML, or its text where the document is plain text
 * @property {'html' | 'text'} format
 * @property {string} url
 * @property {string} title
 */

/**
 * The whole document as it stands now, open shadow roots included.
 * @returns {Snapshot}
 */
export function takePage() {
  const { contentType, documentElement: html, body, title, baseURI } = document;
  if (contentType === 'text/plain' || contentType === 'text/markdown') {
    return { text: body.textContent ?? '', format: 'text', url: baseURI, title };
  }
  // Browsers that can print shadow roots do so as declarative templates, which the core reads in their place.
  const roots = [];
  for (const scopes = [/** @type {Document | ShadowRoot} */ (document)]; scopes.length > 0; ) {
    const inside = [...(scopes.pop()?.querySelectorAll('*') ?? [])].flatMap((element) => element.shadowRoot ?? []);
    roots.push(...inside);
    scopes.push(...inside);
  }
  const text =
    roots.length > 0 && 'getHTML' in html ? html.getHTML({ shadowRoots: roots }) : html.outerHTML;
  return { text, format: 'html', url: baseURI, title };
}

/**
 * What is selected, as HTML; `null` where nothing is.
 * @returns {Snapshot | null}
 */
export function takeSelection() {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const article = document.createElement('article');
  for (let i = 0; i < selection.rangeCount; i += 1) article.append(selection.getRangeAt(i).cloneContents());
  return { text: article.outerHTML, format: 'html', url: document.baseURI, title: document.title };
}

/**
 * Finds words on the live page by what stands around them, selects them and scrolls them into view.
 * White space is left out of the comparison: blocks part words where the source has no blank.
 * @param {{ exact: string, prefix: string, suffix: string }} selector a W3C TextQuoteSelector
 * @returns {boolean} whether they were found
 */
export function showOnPage({ exact, prefix, suffix }) {
  // One entry for each UTF-16 unit of `page`: where it stands in the document.
  /** @type {{ node: Text, offset: number }[]} */
  const places = [];
  let page = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = /** @type {Text} */ (node);
    if (text.parentElement?.closest('script, style, noscript, template, textarea')) continue;
    for (let offset = 0; offset < text.length; offset += 1) {
      if (/\s/u.test(text.data[offset])) continue;
      page += text.data[offset];
      places.push({ node: text, offset });
    }
  }
  const bare = (/** @type {string} */ words) => words.replace(/\s+/gu, '');
  const [wanted, before, after] = [bare(exact), bare(prefix), bare(suffix)];
  if (wanted === '') return false;
  let best = { score: -1, at: -1 };
  for (let at = page.indexOf(wanted); at >= 0; at = page.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const left = page.slice(Math.max(0, at - before.length), at) === before;
    const right = page.slice(end, end + after.length) === after;
    const score = Number(left) + Number(right);
    if (score > best.score) best = { score, at };
  }
  if (best.at < 0) return false;
  const [first, last] = [places[best.at], places[best.at + wanted.length - 1]];
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  first.node.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  return true;
}
