// The core in a thread of its own: does what `away.js` asks, and says how far it has come. Nothing else may run here.

import { init } from './load.js';

/** @type {any} */
let core = null;

addEventListener('message', async ({ data }) => {
  const { id, module, name, values } = data;
  try {
    if (module) core = await init(module);
    const tell = (/** @type {number} */ share) => postMessage({ id, share });
    const value = module ? true : name === 'pack' ? core.pack(...values, tell) : core[name](...values);
    postMessage({ id, value }, { transfer: name === 'pack' ? buffers(value) : [] });
  } catch (error) {
    const { name: kind, code, message } = /** @type {any} */ (error);
    postMessage({ id, error: { name: String(kind), code: code && String(code), message: String(message ?? error) } });
  }
});

/** @param {Record<string, unknown>} view the bytes of a view, which move over instead of being copied */
function buffers(view) {
  return Object.values(view).flatMap((part) => (Array.isArray(part) ? part.map((/** @type {Uint8Array} */ chunk) => chunk.buffer) : []));
}
