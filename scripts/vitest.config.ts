import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/e2e/**'],
          // A busy machine is no failure.
          testTimeout: 60_000,
        },
      },
      // These read the built site: hundreds of pages a test.
      { test: { name: 'site', include: ['src/e2e/site/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
