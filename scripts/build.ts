// `npm run build`: builds the site of a content folder.
import { enableCompileCache } from 'node:module';
import { buildSite } from '../src/publish/build.ts';
import { readSettings } from '../src/settings.mjs';

// Pages for readers, whatever the shell is set to: pages in development lack their security policy. And Vite would put the
// value of a variable named DEV into the pages, where they ask whether this is development.
process.env.NODE_ENV = 'production';
delete process.env.DEV;
// To compile Astro's code takes a tenth of a small build, unless the result is kept.
enableCompileCache('node_modules/.cache/claimline/compiled');

try {
  await buildSite(readSettings(process.env), console.log);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
