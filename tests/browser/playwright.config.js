// Browser tests against the served demo. `cargo xtask test build browser` builds, serves and runs them;
// `npx playwright test --config tests/browser/playwright.config.js` alone starts the server itself.
import { defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';

const served = process.env.PULLQUOTE_URL;
const own = 'http://127.0.0.1:8127/';
const chromium = process.env.PULLQUOTE_CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);

export default defineConfig({
  testDir: '.',
  outputDir: 'output',
  // Two cores and one server: more workers only wait for each other.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // What breaks the page breaks every test of it: five say enough.
  maxFailures: 5,
  timeout: 60_000,
  // The first paint waits for the wasm; on a busy machine of two cores that took more than the default of 5 s.
  expect: { timeout: 20_000 },
  reporter: [['list']],
  webServer: served
    ? undefined
    : { command: 'cargo xtask serve --port 8127', url: own, reuseExistingServer: true, timeout: 20 * 60_000 },
  use: {
    baseURL: served ?? own,
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromium,
      // A browser in a container, which must not go online on its own.
      args: [
        '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
      ],
    },
  },
});
