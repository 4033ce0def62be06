// Furnishes the desk for one article: builds its parts in their order and ties them to each other.

import { attend } from './attend.js';
import { copying } from './copy.js';
import { footnotes } from './dialogs/footnote.js';
import { more } from './dialogs/more.js';
import { pictures } from './dialogs/picture.js';
import { removals } from './dialogs/removals.js';
import { quotesPane } from './frame.js';
import { lineFocus } from './line-focus.js';
import { outline } from './outline.js';
import { places } from './place.js';
import { progress } from './progress.js';
import { canSpeak, readAloud } from './read-aloud.js';
import { settingsPanel } from './settings-panel.js';
import { shortcuts } from './shortcuts.js';
import { sidebar } from './sidebar.js';
import { toolbar } from './toolbar.js';

/** Words from which blocks out of sight are not laid out: a change of type takes some 20 ms for as many (`cargo xtask bench`). */
const BOOK = 8_000;

/** Scripts whose setting differs: how lines break, how tall they stand, whether they slant. */
const SCRIPTS = /** @type {Record<string, string>} */ ({ ja: 'cjk', zh: 'cjk', yue: 'cjk', ar: 'arabic', fa: 'arabic', ur: 'arabic', ps: 'arabic', ckb: 'arabic' });

/** @typedef {ReturnType<typeof furnish>} Furniture */

/**
 * @param {import('./desk.js').Desk} desk
 * @param {() => void} put called when the page is whole, to show it: what follows measures it
 */
export function furnish(desk, put) {
  const { base, host, reading, settings, t } = desk;
  const script = SCRIPTS[(reading.lang ?? '').split('-')[0]];
  if (script) base.dataset.script = script;
  base.dataset.quotes = String(reading.quotes.length);
  if (reading.wordCount > BOOK) base.dataset.long = '';

  const speech = canSpeak();
  const place = places(desk);
  quotesPane(desk);
  const quotes = sidebar(desk, place);
  const copies = copying(desk);
  const contents = outline(desk);
  const { bar, where } = toolbar(desk, { quotes: reading.quotes.length, outline: !!contents, speech, closable: host.hasAttribute('closable') });
  desk.bar.append(bar, progress(desk, where, contents ? [contents.follow] : []));
  if (contents) desk.page.before(contents.rail);
  put();

  settingsPanel(desk, place);
  const left = removals(desk);
  const { print } = more(desk, { quotes: reading.quotes.length, removals: left.count, speech });
  footnotes(desk);
  pictures(desk);
  const veil = lineFocus(desk);
  const voice = speech ? readAloud(desk) : null;
  desk.keys.o = () => /** @type {HTMLElement | null} */ (bar.querySelector('[data-action="outline-panel"]'))?.click();
  shortcuts(desk, () => {
    if (quotes.isOpen && quotes.isSheet()) return quotes.openSheet(false), true;
    return voice?.stop() || veil.off() || quotes.back();
  });
  attend(desk, place);
  settings.watch((key, value) => key === 'lens' && desk.say(quotes.lensIs(value)), desk.signal);
  contents?.follow();
  const speaker = host.getAttribute('speaker');
  if (speaker) quotes.apply({ speaker });
  const quote = host.getAttribute('quote');
  if (quote) requestAnimationFrame(() => quotes.jumpTo(quote, { remember: false }));
  return { place, quotes, copies, print, signOf: left.signOf };
}
