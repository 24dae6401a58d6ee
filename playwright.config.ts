import { defineConfig } from '@playwright/test';
import { chromiumOptions } from './e2e/fixtures/chromium';
import { address } from './e2e/fixtures/portal';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/fixtures/open-portal.ts',
  workers: 2,
  // Readers' pages and the newsroom share one portal: journeys name what they make, so that none trips over another.
  fullyParallel: false,
  // A busy machine may be late once; what is wrong is wrong twice.
  retries: process.env.CI ? 1 : 0,
  timeout: 180_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: address,
    locale: 'en-US',
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    // Traces cost each test half its time.
    trace: process.env.CI ? 'on-first-retry' : 'retain-on-failure',
    launchOptions: chromiumOptions,
  },
});
