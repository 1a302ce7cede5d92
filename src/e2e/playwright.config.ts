import { defineConfig } from '@playwright/test';

const port = process.env.SITE_PORT ?? '4399';
const chrome = process.env.CHROME_PATH;

export default defineConfig({
  testMatch: '*.spec.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
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
