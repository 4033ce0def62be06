// The core in a worker, so that the page stays awake while a long article is read, and Cancel ends it for good.
//
// A page may refuse: another origin, `worker-src`, or Trusted Types without the policy `pullquote`. Then there is none, the
// article is read on the page, and this page is not asked again.

/** Milliseconds that a worker may take to start before it counts as refused: some engines say nothing when they block one. */
const PATIENCE = 10_000;

/** @typedef {{ call: (name: string, values: unknown[], share?: (done: number) => void) => Promise<any>, end: (reason?: any) => void, readonly over: boolean }} Away `over`: it answers no more */

let refused = false;

/**
 * @param {WebAssembly.Module} module the compiled core
 * @returns {Promise<Away | null>} null where the page lets no worker run
 */
export async function away(module) {
  if (refused || !globalThis.Worker || forbidden()) return null;
  /** @type {Worker} */
  let worker;
  try {
    worker = new Worker(address(), { type: 'module', name: 'pullquote' });
  } catch {
    refused = true;
    return null;
  }
  /** @type {Map<number, { resolve: (value: any) => void, reject: (reason: any) => void, share?: (done: number) => void }>} */
  const waiting = new Map();
  let last = 0;
  /** Why it was ended; null while it runs. @type {any} */
  let over = null;

  /** @param {any} reason */
  function end(reason = new DOMException('the worker was ended', 'AbortError')) {
    over ??= reason;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  }

  /** @param {Record<string, unknown>} message @param {(done: number) => void} [share] */
  function ask(message, share) {
    // A worker that was ended never answers.
    if (over) return Promise.reject(over);
    const id = (last += 1);
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject, share });
      worker.postMessage({ id, ...message });
    });
  }

  worker.addEventListener('message', ({ data: { id, value, share, error } }) => {
    const asked = waiting.get(id);
    if (share !== undefined) return asked?.share?.(share);
    waiting.delete(id);
    if (error) asked?.reject(Object.assign(new Error(error.message), error));
    else asked?.resolve(value);
  });
  worker.addEventListener('error', (event) => {
    // Told here, it is not an error of the page.
    event.preventDefault();
    end(new Error(event.message || 'the worker did not start'));
  });
  worker.addEventListener('messageerror', () => end(new Error('an answer of the worker could not be read')));

  const late = setTimeout(() => end(new Error('the worker did not start')), PATIENCE);
  try {
    await ask({ module });
  } catch {
    refused = true;
    end();
    return null;
  } finally {
    clearTimeout(late);
  }
  return { call: (name, values, share) => ask({ name, values }, share), end, get over() { return over !== null; } };
}

/** @type {any} */
let policy;

/**
 * The address of our worker, in the form that the page's policy wants. The policy gives this one address, whatever it is
 * asked: nobody can use it for anything else.
 */
function address() {
  const url = new URL('./worker.js', import.meta.url).href;
  policy ??= /** @type {any} */ (globalThis).trustedTypes?.createPolicy('pullquote', { createScriptURL: () => url });
  return policy ? policy.createScriptURL('') : url;
}

/** Whether the page's own policy, where it stands in the page, forbids ours: trying would be reported as a violation. */
function forbidden() {
  return [...document.querySelectorAll('meta[http-equiv="content-security-policy" i]')].some((meta) => {
    const named = /(?:^|;)\s*trusted-types\s([^;]*)/i.exec(meta.getAttribute('content') ?? '')?.[1];
    return named !== undefined && !/(^|\s)(pullquote|\*)(\s|$)/.test(named);
  });
}
