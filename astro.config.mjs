import { defineConfig } from 'astro/config';
import { live } from './src/build/live.ts';
import { publish } from './src/build/publish.ts';
import { search } from './src/build/search.ts';
import { shareImages } from './src/build/shareImages.ts';
import { siteAddress } from './src/build/site.ts';
import { base } from './src/urls.ts';

const site = siteAddress();

export default defineConfig({
  outDir: process.env.OUT_DIR ?? 'dist',
  // A second build of the same project at the same time wants a cache of its own.
  ...(process.env.CACHE_DIR ? { cacheDir: process.env.CACHE_DIR } : {}),
  ...(site ? { site } : {}),
  base,
  trailingSlash: 'always',
  // The default mode removes spaces between inline elements, which would change the sources' words.
  compressHTML: true,
  devToolbar: { enabled: false },
  // The default writes one page at a time.
  build: { concurrency: 16, inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [live(), search(), shareImages(), publish()],
});
