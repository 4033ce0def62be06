// Builds elements from values. Text is text, attributes are attributes: nothing here parses markup.

import { ICONS } from './icons.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes an element: `make('button', { part: 'button', 'data-action': 'close' }, icon('close'), 'Close')`.
 * An attribute that is `false`, `null` or `undefined` is left out, `true` is the empty one.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string | number | boolean | null | undefined>} [attributes]
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value == null) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children) if (child) element.append(child);
  classify(element);
  return element;
}

/**
 * Gives elements a class for each of their parts: `quote-mark` → `p-quote-mark`. Parts are for the host's stylesheet; ours goes
 * by class, which engines look up by name, where every rule for a part is tried on every element that has one.
 * @param {Element} element
 */
export function classify(element) {
  for (const part of element.part) element.classList.add(`p-${part}`);
}

/**
 * The same for all that lies within.
 * @param {ParentNode} root
 */
export function classifyAll(root) {
  for (const element of root.querySelectorAll('[part]')) classify(element);
}

/**
 * A line drawing of 24 units, hidden from assistive technology: the button beside it has the name.
 * @param {keyof typeof ICONS} name
 * @returns {SVGSVGElement}
 */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  for (const d of ICONS[name]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

/**
 * A button of the widget.
 * @param {{ label: string, action?: string, icon?: keyof typeof ICONS, text?: boolean, class?: string } & Record<string, any>} options
 *   `text`: the label is shown, not only spoken.
 * @returns {HTMLButtonElement}
 */
export function button({ label, action, icon: name, text = false, ...rest }) {
  return make(
    'button',
    { type: 'button', part: 'button', 'data-action': action, 'aria-label': text ? null : label, title: text ? null : label, ...rest },
    name && icon(name),
    text && make('span', { class: 'label' }, label),
  );
}

/**
 * A button that shows its words where there is room. Where the stylesheet hides them, name and tooltip say them.
 * @param {Parameters<typeof button>[0]} options
 */
export function named(options) {
  return button({ ...options, text: true, title: options.label, 'aria-label': options.label });
}
