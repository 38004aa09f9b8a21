import { defineConfig, devices } from '@playwright/test';
import { stateFile } from './e2e/support/state-file';
import { localBrowser } from './scripts/stack/find-browser';

/** `npm test` installs one when there is none. */
const executablePath = localBrowser()?.path;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/support/global-setup.ts',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // One instance with one workspace serves all specs, on a machine that may have two cores.
  workers: 1,
  forbidOnly: true,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath, chromiumSandbox: process.getuid?.() !== 0 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    // Everything but what is meant for Persian only.
    { name: 'en-ltr', grepInvert: /@fa-only/, use: { locale: 'en-US', storageState: stateFile('en') } },
    // What is tagged @fa or @fa-only.
    { name: 'fa-rtl', grep: /@fa/, use: { locale: 'fa-IR', storageState: stateFile('fa') } },
  ],
});
