import { defineConfig } from 'vitest/config';

/** These replace a module, or run Astro, which no other test may see. */
const APART = [
  'src/publish/searchIndex/searchIndexFailure.test.ts',
  ...['bundle', 'forgetModule', 'prerenderer', 'shortScopes'].map((name) => `src/publish/undocumented/${name}.test.ts`),
];
/** These build whole sites, each in a process of its own. */
const BUILDS = ['scripts/build.test.ts', 'scripts/bench/bench.test.ts'];
/** These read the built sites of made-up stories, each one of its own. */
const MADE_UP = ['bounds', 'ferry', 'subPath', 'words'].map((name) => `src/e2e/site/${name}.test.ts`);

// A busy machine is no failure. What hangs is ended in the end.
const patience = { testTimeout: 1_200_000, hookTimeout: 1_200_000, teardownTimeout: 60_000 };

export default defineConfig({
  test: {
    // By default it leaves one processor idle.
    maxWorkers: '100%',
    projects: [
      {
        // Else it warns of each source map that a package does not hold.
        logLevel: 'error',
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/e2e/**', ...BUILDS, ...APART],
          isolate: false,
          ...patience,
          // It imports JSON in a way that Vite knows and Node does not.
          server: { deps: { inline: [/@actions\//] } },
        },
      },
      { test: { name: 'apart', include: APART, ...patience } },
      // Each builds several sites.
      { test: { name: 'builds', include: BUILDS, ...patience } },
      // These read the built site: hundreds of pages, once for all of them.
      {
        test: {
          name: 'site',
          include: ['src/e2e/site/**/*.test.ts'],
          exclude: MADE_UP,
          isolate: false,
          ...patience,
        },
      },
      { test: { name: 'made-up', include: MADE_UP, ...patience } },
    ],
  },
});
