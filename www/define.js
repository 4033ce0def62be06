// Registers <pullquote-reader>. Importing reader-element.js alone registers nothing.

import { PullquoteReader } from './reader-element.js';

if (!customElements.get('pullquote-reader')) customElements.define('pullquote-reader', PullquoteReader);

export { PullquoteReader };
