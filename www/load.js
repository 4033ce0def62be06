// The core, loaded once for each address it can come from. The only file that knows pkg/.
//
// A panic poisons an instance: it is dropped, and the next call of `load` gets a new one from the module that is compiled already.
// Nothing happens at import: safe under Node and in a server's rendering.

// @ts-ignore: built by `cargo xtask build`
import * as first from './pkg/pullquote.js';

/** @typedef {typeof import('../src/wasm/door')} Core */
/** @typedef {string | URL | Request | Response | BufferSource | WebAssembly.Module} Wasm where the core comes from */

/** The functions of the core. */
const NAMES = /** @type {const} */ ([
  'read', 'view', 'pack', 'build', 'findQuotes', 'isProbablyReaderable', 'cite', 'toHtml', 'toMarkdown', 'toText', 'readJson', 'settings', 'strings', 'version',
]);

/** @type {Map<unknown, { module: Promise<WebAssembly.Module>, core: Promise<Core> }>} */
const started = new Map();
/** The glue keeps its instance in a variable of its own, so each instance needs a copy of the glue. */
let copies = 0;
/** Copies whose start failed before they had an instance. @type {any[]} */
const unused = [first];
/** The instance that was made last, until it breaks down. @type {Core | null} */
let alive = null;

/** @param {string | URL} [source] the address of the core; beside this file unless given */
export function load(source) {
  const url = address(source);
  return start(url.href, url).core;
}

/**
 * The compiled core, for a thread of its own.
 * @param {string | URL} [source] as `load` takes it
 */
export function compiled(source) {
  const url = address(source);
  return start(url.href, url).module;
}

/** @param {string | URL} [source] */
function address(source) {
  return source ? new URL(source, globalThis.document?.baseURI ?? import.meta.url) : new URL('./pkg/pullquote_bg.wasm', import.meta.url);
}

/**
 * Loads the core from wherever the caller has it.
 * @param {Wasm} [input]
 */
export function init(input) {
  return input === undefined || typeof input === 'string' || input instanceof URL ? load(input) : start(input, input).core;
}

/**
 * Starts the core at once from its bytes or its module; where one runs already, gives that one.
 * @param {BufferSource | WebAssembly.Module} input
 * @returns {Core}
 */
export function initSync(input) {
  const glue = unused.pop();
  if (!glue) {
    if (alive) return alive;
    // Another instance needs a copy of the glue, and none can be imported at once.
    throw fault('not-loaded', 'the core is still on its way: await `init` instead');
  }
  let module;
  try {
    module = input instanceof WebAssembly.Module ? input : new WebAssembly.Module(input);
    glue.initSync({ module });
  } catch (error) {
    unused.push(glue);
    throw explained(error);
  }
  const { href } = address();
  const core = guarded(glue, () => {
    // The next `load` gets a new instance, which cannot come at once.
    started.delete(href);
    void start(href, module).core.catch(() => {});
  });
  if (!started.has(href)) started.set(href, { module: Promise.resolve(module), core: Promise.resolve(core) });
  return core;
}

/**
 * @param {unknown} key
 * @param {Wasm} source
 */
function start(key, source) {
  const known = started.get(key);
  if (known) return known;
  const module = compile(source);
  const entry = { module, core: instantiate(key, module) };
  started.set(key, entry);
  // A failure is not remembered: the next try may find the network back.
  entry.core.catch(() => started.get(key) === entry && started.delete(key));
  return entry;
}

/**
 * @param {unknown} key
 * @param {Promise<WebAssembly.Module>} compiling
 * @returns {Promise<Core>}
 */
async function instantiate(key, compiling) {
  const module = await compiling;
  const glue = unused.pop() ?? (await import(/* @vite-ignore */ `./pkg/pullquote.js?copy=${++copies}`));
  try {
    await glue.default({ module_or_path: module });
  } catch (error) {
    unused.push(glue);
    throw explained(error);
  }
  return guarded(glue, () => {
    // The module is kept: the next instance needs no request.
    started.delete(key);
    void start(key, module).core.catch(() => {});
  });
}

/**
 * @param {Wasm} source
 * @returns {Promise<WebAssembly.Module>}
 */
async function compile(source) {
  if (source instanceof WebAssembly.Module) return source;
  try {
    if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return await WebAssembly.compile(source);
    const response = source instanceof Response ? source : await fetch(source);
    if (!response.ok) throw fault('wasm-fetch', `the core could not be fetched: ${response.url} answers ${response.status}`);
    const streams = response.headers.get('content-type')?.startsWith('application/wasm');
    return await (streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer()));
  } catch (error) {
    throw explained(error);
  }
}

/** @param {any} error */
function explained(error) {
  if (error?.code) return error;
  const message = String(error?.message ?? error);
  // Three engines, three wordings; none has a code.
  const blocked = error?.name === 'EvalError' || /content security policy|unsafe-eval|\bCSP\b/i.test(message);
  return fault(blocked ? 'wasm-blocked-by-csp' : 'wasm-fetch', message, error);
}

/**
 * The functions of an instance, which is dropped where one of them breaks down.
 * @param {any} glue
 * @param {() => void} drop
 * @returns {Core}
 */
function guarded(glue, drop) {
  /** @type {unknown} */
  let broken = null;
  const core = /** @type {any} */ ({});
  for (const name of NAMES) {
    core[name] = (/** @type {unknown[]} */ ...values) => {
      if (broken) throw fault('internal', 'the core broke down on an earlier article; load it again', broken);
      try {
        return glue[name](...values);
      } catch (error) {
        // An overflow of the stack is a RangeError in some engines.
        if (!(error instanceof WebAssembly.RuntimeError || error instanceof RangeError)) throw error;
        broken = error;
        if (alive === core) alive = null;
        drop();
        throw fault('internal', 'the core broke down on this article', error);
      }
    };
  }
  return (alive = Object.freeze(core));
}

/**
 * @param {string} code
 * @param {string} message
 * @param {unknown} [cause]
 */
function fault(code, message, cause) {
  return Object.assign(new Error(message, { cause }), { name: 'PullquoteError', code });
}
