import { defineConfig } from '@playwright/test';

const port = process.env.SITE_PORT ?? '4399';
const chrome = process.env.CHROME_PATH;

export default defineConfig({
  testMatch: '*.spec.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // No wait measures speed: a machine that is ten times as busy passes too.
  timeout: 300_000,
  expect: { timeout: 60_000 },
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
    reuseExistingServer: false,
  },
});
