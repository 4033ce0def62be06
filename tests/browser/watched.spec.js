// The watch itself can see: each kind of fault, provoked once, is counted.
import { test, expect } from './watched.js';

test('sees errors, violations and requests off the origin', async ({ page, faults }) => {
  await page.goto('strict/index.html');
  faults.length = 0;
  await page.evaluate(async () => {
    console.error('a line');
    setTimeout(() => { throw new Error('thrown'); });
    document.body.setAttribute('style', 'color: red');
    await fetch('http://example.test/x').catch(() => {});
    await new Promise((done) => setTimeout(done, 100));
  });
  const kinds = ['console: a line', 'uncaught: thrown', 'content security policy: style-src'];
  for (const kind of kinds) expect(faults.some((fault) => fault.startsWith(kind)), kind).toBe(true);
  faults.length = 0;

  await page.goto('embed.html');
  faults.length = 0;
  await page.evaluate(() => fetch('http://example.test/x').catch(() => {}));
  expect(faults.some((fault) => fault.startsWith('request off the origin: http://example.test/x'))).toBe(true);
  faults.length = 0;
});
