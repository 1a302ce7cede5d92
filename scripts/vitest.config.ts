import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/e2e/**', 'scripts/bench.test.ts'],
          // A busy machine is no failure.
          testTimeout: 60_000,
        },
      },
      // This builds several sites, and opens one of them.
      { test: { name: 'bench', include: ['scripts/bench.test.ts'] } },
      // These read the built site: hundreds of pages a test.
      { test: { name: 'site', include: ['src/e2e/site/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
