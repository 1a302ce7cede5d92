import { defineConfig } from 'astro/config';
import { search } from './src/build/search.ts';

export default defineConfig({
  outDir: process.env.OUT_DIR ?? 'dist',
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  trailingSlash: 'always',
  // The default mode removes spaces between inline elements, which would change the sources' words.
  compressHTML: true,
  devToolbar: { enabled: false },
  // The default writes one page at a time.
  build: { concurrency: 16, inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [search()],
});
