// A promise that is settled from outside, and knows whether it was.

/** @typedef {{ promise: Promise<any>, settled: boolean, resolve: (value: any) => void, reject: (reason: any) => void }} Deferred */

/** @returns {Deferred} */
export function deferred() {
  /** @type {(value: any) => void} */
  let resolve = () => {};
  /** @type {(reason: any) => void} */
  let reject = () => {};
  const promise = new Promise((yes, no) => {
    resolve = yes;
    reject = no;
  });
  // Nobody has to wait for it.
  promise.catch(() => {});
  const settles = (/** @type {(value: any) => void} */ how) => (/** @type {any} */ value) => {
    made.settled = true;
    how(value);
  };
  const made = { promise, settled: false, resolve: settles(resolve), reject: settles(reject) };
  return made;
}

/**
 * What a promise gives, or the reason of the signal where that comes first.
 * @template T
 * @param {Promise<T>} promise
 * @param {AbortSignal} signal
 * @returns {Promise<T>}
 */
export function unless(promise, signal) {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
