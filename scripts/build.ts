import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { codeDigest } from '../src/build/code.ts';
import { startHelper } from '../src/build/helper.ts';
import { keepFiles, type Keeping } from '../src/build/keptFiles.ts';
import { prerender } from '../src/build/prerender.ts';
import { publish, writeHeaders } from '../src/build/publish.ts';
import { siteAddress } from '../src/build/site.ts';
import { searchFaults, siteFaults } from '../src/build/verify.ts';
import { contentFolder } from '../src/files/folder.ts';
import { printProblems } from '../src/files/printProblems.ts';
import { readOnce } from '../src/files/reading.ts';
import { base } from '../src/urls.ts';
import { openWorkplace, putRight } from './workplace.ts';

// Pages for readers, whatever the shell is set to: others would lack their security policy. A variable by the name of one
// of Vite's own would get into them in its place.
process.env.NODE_ENV = 'production';
delete process.env.DEV;
// Compiling what Astro is made of takes a tenth of a small build, unless that is kept.
enableCompileCache('node_modules/.cache/claimline/compiled');

/** How many faults of a site are told; the rest are counted. */
const TOLD = 20;

const out = resolve(process.env.OUT_DIR ?? 'dist');

putRight(out);
const work = openWorkplace(out);
const folders = { from: out, to: work.fresh };
const helper = startHelper(folders);
try {
  await build();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
await helper.stop();
work.clear();

/** Makes the site in a fresh folder and looks it over; it takes its place whole, so that a failing build leaves the last good one. */
async function build(): Promise<void> {
  const begun = await begin();
  if (!begun) return;
  const { keeping, made, expected, words } = begun;
  globalThis.pageKeysToCome = made.keys;
  const pages = prerender(keepFiles(keeping('pages.json')), helper);
  const astro = await import('astro');
  await helper.ready;
  await astro.build({
    outDir: work.fresh,
    cacheDir: process.env.CACHE_DIR || work.cache,
    logLevel: 'warn',
    // What stands beside the pages is there already.
    vite: { build: { emptyOutDir: false } },
    integrations: [pages.integration, publish(pages.paths, made.besides)],
  });
  const faults = siteFaults(work.fresh, { ...expected, made: pages.links });
  await made.indexed;
  await writeHeaders(work.fresh);
  if (words !== undefined) faults.push(...(await searchFaults(work.fresh, words)));
  if (faults.length > 0) throw new Error(listed('The finished site is not sound:', faults));
  work.publish();
  console.log(`Built ${out}`);
}

/** Reads the content and has the helper begin, unless there are problems. Of what was read nothing is held, since it is much. */
async function begin() {
  const { entries, problems, texts, records } = await readOnce(contentFolder);
  if (problems.length > 0) {
    console.error(printProblems(problems, contentFolder));
    process.exitCode = 1;
    return undefined;
  }
  const site = siteAddress();
  const code = codeDigest([base, site ?? '']);
  const keeping = (name: string): Keeping => ({ memory: join(work.memory, name), code, ...folders });
  const ids = [...entries.claims.map(({ data }) => data.id), ...(records.ledger?.lines.map(({ key }) => key) ?? [])];
  return {
    keeping,
    made: helper.make({
      content: { entries, problems, texts, records },
      keeping: keeping('besides.json'),
      site,
    }),
    expected: { last: out, claims: ids, elsewhere: entries.story?.data.alsoSearch.map(({ path }) => path) ?? [] },
    words: entries.claims.find(({ data }) => data.status === 'active')?.data.statement,
  };
}

function listed(title: string, faults: readonly string[]): string {
  const rest = faults.length > TOLD ? [`and ${faults.length - TOLD} more`] : [];
  return [title, ...faults.slice(0, TOLD), ...rest].join('\n  ');
}
