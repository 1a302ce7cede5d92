import { defineConfig } from 'astro/config';
import { listLicences } from './src/publish/outputs/notices.ts';
import { plainImports } from './src/publish/undocumented/plainImports.ts';
import { shortScopes } from './src/publish/undocumented/shortScopes.ts';
import { styleSheets } from './src/publish/undocumented/styleSheets.ts';
import { ASSETS } from './src/settings.mjs';
import { base } from './src/urls.ts';

/** Short names of scripts and style sheets, by their content alone, since every page repeats them. */
const named = {
  entryFileNames: `${ASSETS}/[hash].js`,
  chunkFileNames: `${ASSETS}/[hash].js`,
  assetFileNames: `${ASSETS}/[hash][extname]`,
};

// What every site has in common. Its folder, its address and what makes it come from `npm run build` and `npm run dev`.

export default defineConfig({
  base,
  trailingSlash: 'always',
  // The default mode removes spaces between inline elements, which would change the sources' words.
  compressHTML: true,
  devToolbar: { enabled: false },
  // The default writes one page at a time.
  build: { assets: ASSETS, concurrency: 16, inlineStylesheets: 'never' },
  vite: {
    plugins: [plainImports(), shortScopes(), listLicences()],
    build: { assetsInlineLimit: 0 },
    environments: {
      client: { build: { rollupOptions: { output: named } } },
      prerender: {
        build: {
          rollupOptions: { output: { assetFileNames: named.assetFileNames, codeSplitting: { groups: styleSheets } } },
        },
      },
    },
  },
});
