import { defineConfig } from '@playwright/test';

const port = process.env.SITE_PORT ?? '4399';
const MINUTE = 60_000;
const chrome = process.env.CHROME_PATH;

export default defineConfig({
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: '100%',
  // No wait measures speed: a machine that is ten times as busy passes too.
  timeout: 10 * MINUTE,
  expect: { timeout: 2 * MINUTE },
  outputDir: '../../node_modules/.cache/test/browser',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: chrome ? { executablePath: chrome } : {},
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve.mjs`,
    cwd: '../..',
    env: { PORT: port },
    url: `http://localhost:${port}/`,
    timeout: 5 * MINUTE,
    reuseExistingServer: false,
  },
});
