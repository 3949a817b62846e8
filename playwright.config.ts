import { defineConfig } from '@playwright/test';
import { pageBrowser } from './scripts/lib/browser.mjs';

const browser = await pageBrowser();
/** Each test starts the program anew, some twice: on a busy computer that takes its time. */
const WHOLE_STARTS = { timeout: 120_000, expect: { timeout: 20_000 } };

/**
 * `browser` walks the program in the local browser host, `desktop-double` runs the built main process and
 * preload script in plain Node with a double of Electron, `electron` is the real program and needs its binary:
 * `scripts/test.mjs` leaves it out, and says so, where there is none.
 *
 * The installed browser is used, none is downloaded. Chromium's sandbox does not run as root.
 */
export default defineConfig({
  outputDir: '.tmp/test-results',
  // For two cores: a test waits for its page or its host about a third of the time.
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  // A busy computer may starve one start; what passes only the second time is listed as flaky, and is to be mended.
  retries: 1,
  reporter: [['list']],
  use: {
    launchOptions: {
      ...(browser === null ? {} : { executablePath: browser }),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    timezoneId: 'Europe/Vienna',
    // Recording every test costs a third of the time: `PW_TRACE=1 npx playwright test …` records what fails.
    trace: process.env['PW_TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'browser', testDir: 'test/e2e' },
    { name: 'desktop-double', testDir: 'test/desktop', testIgnore: '**/electron/**', ...WHOLE_STARTS },
    { name: 'electron', testDir: 'test/desktop/electron', ...WHOLE_STARTS },
  ],
});
