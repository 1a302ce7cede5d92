import { defineConfig } from 'astro/config';
import { heldEntries } from './src/publish/astro/heldEntries.ts';
import { live } from './src/publish/astro/live.ts';
import { plainImports } from './src/publish/astro/plainImports.ts';
import { preview } from './src/publish/astro/preview.ts';
import { siteAddress } from './src/publish/site.ts';
import { styleSheets } from './src/publish/astro/styleSheets.ts';
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
  vite: {
    plugins: [heldEntries(), plainImports()],
    build: { assetsInlineLimit: 0 },
    environments: { prerender: { build: { rollupOptions: { output: { codeSplitting: { groups: styleSheets } } } } } },
  },
  integrations: [live(), preview()],
});
