// `npm run build`: builds the site of a content folder.
import { enableCompileCache } from 'node:module';
import { messageOf } from '../src/model/text/messageOf.ts';
import { readSettings } from '../src/settings.mjs';

// Pages for readers, whatever the shell is set to: pages in development lack their security policy. And Vite would put the
// value of a variable named DEV into the pages, where they ask whether this is development.
process.env.NODE_ENV = 'production';
delete process.env.DEV;
// To take the types out of the code and to compile it takes a quarter of a small build, unless the result is kept. The second
// thread learns of it by the variable. Only what is loaded from here on is kept, so that the rest of the code comes below.
process.env.NODE_COMPILE_CACHE ??= 'node_modules/.cache/claimline/compiled';
enableCompileCache(process.env.NODE_COMPILE_CACHE);

try {
  const { buildSite } = await import('../src/publish/build.ts');
  // Whoever has started this and listens, as `npm start` does, serves the site from the moment when it is in its place.
  const published = (): void => void process.send?.('published');
  process.once('disconnect', () => process.exit(1));
  process.channel?.unref();
  await buildSite(readSettings(process.env), { print: console.log, published });
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
