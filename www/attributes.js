// The attributes of the element, each with the property that reflects it.

/** @type {readonly (readonly [attribute: string, property: string])[]} */
export const ATTRIBUTES = [
  ['src', 'src'],
  ['for', 'htmlFor'],
  ['format', 'format'],
  ['base-url', 'baseUrl'],
  ['view', 'view'],
  ['sidebar', 'sidebar'],
  ['theme', 'theme'],
  ['font', 'font'],
  ['font-size', 'fontSize'],
  ['line-height', 'lineHeight'],
  ['measure', 'measure'],
  ['letter-spacing', 'letterSpacing'],
  ['word-spacing', 'wordSpacing'],
  ['paragraph-spacing', 'paragraphSpacing'],
  ['align', 'align'],
  ['speaker', 'speaker'],
  ['quote', 'quote'],
  ['lens', 'lens'],
  ['line-focus', 'lineFocus'],
  ['images', 'images'],
  ['shortcuts', 'shortcuts'],
  ['persist', 'persist'],
  ['wasm-src', 'wasmSrc'],
  ['loading', 'loading'],
  ['closable', 'closable'],
  // `lang` reflects by itself; it is watched for the interface's language.
  ['lang', ''],
];

/** What a change of these means: read the article again. */
export const READ_AGAIN = new Set(['src', 'for', 'format', 'base-url', 'images', 'wasm-src', 'lang']);

/**
 * Gives a class the reflecting properties.
 * @param {{ prototype: object }} element
 */
export function reflect(element) {
  for (const [attribute, property] of ATTRIBUTES) {
    if (!property) continue;
    Object.defineProperty(element.prototype, property, {
      configurable: true,
      enumerable: true,
      /** @this {HTMLElement} */
      get() {
        return this.getAttribute(attribute);
      },
      /** @this {HTMLElement} @param {unknown} value */
      set(value) {
        if (value == null || value === false) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value === true ? '' : String(value));
      },
    });
  }
}
