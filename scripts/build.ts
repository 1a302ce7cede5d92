import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { buildPages } from '../src/publish/astro/buildPages.ts';
import { codeDigest } from '../src/publish/keep/code.ts';
import { startHelper } from '../src/publish/thread/helper.ts';
import { keepFiles, type Keeping } from '../src/publish/keep/keptFiles.ts';
import { prerender } from '../src/publish/astro/prerender.ts';
import { publish, writeHeaders } from '../src/publish/astro/publish.ts';
import { siteAddress } from '../src/publish/site.ts';
import { keepShared } from '../src/publish/keep/siteFolder.ts';
import { searchFaults, siteFaults } from '../src/publish/verify/verify.ts';
import { contentFolder } from '../src/files/read/folder.ts';
import type { Reading } from '../src/files/read/load.ts';
import { printProblems } from '../src/files/check/printProblems.ts';
import { giveToPages } from '../src/publish/astro/reading.ts';
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
const helper = startHelper({ content: contentFolder, to: work.fresh });
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
  if (existsSync(work.fresh)) keepShared(work.fresh, out);
  const site = siteAddress();
  const code = codeDigest([base, site ?? '']);
  const keeping = (name: string): Keeping => ({ memory: join(work.memory, name), code, from: out, to: work.fresh });
  const made = helper.make({ keeping: keeping('besides.json'), site });
  globalThis.pageKeysToCome = made.keys;
  const content = helper.read.then(take);
  // What is wrong with it is thrown where it is waited for.
  content.catch(() => undefined);
  const pages = prerender(keepFiles(keeping('pages.json')), helper, content);
  await buildPages({
    outDir: work.fresh,
    cacheDir: process.env.CACHE_DIR || work.cache,
    logLevel: 'warn',
    // What stands beside the pages may be there already.
    vite: { build: { emptyOutDir: false } },
    integrations: [pages.integration, publish(pages.paths, made.besides)],
  });
  const { claims, elsewhere, words } = await content;
  const faults = siteFaults(work.fresh, { last: out, made: pages.links, claims, elsewhere });
  await made.indexed;
  await writeHeaders(work.fresh);
  if (words !== undefined) faults.push(...(await searchFaults(work.fresh, words)));
  if (faults.length > 0) throw new Error(listed('The finished site is not sound:', faults));
  work.publish();
  console.log(`Built ${out}`);
}

/** Gives what was read to the pages, unless there are problems, and tells what the site has to have. */
function take(reading: Reading): { claims: string[]; elsewhere: string[]; words: string | undefined } {
  const { entries, problems, records } = reading;
  if (problems.length > 0) throw new Error(printProblems(problems, contentFolder));
  giveToPages(reading);
  return {
    claims: [...entries.claims.map(({ data }) => data.id), ...(records.ledger?.lines.map(({ key }) => key) ?? [])],
    elsewhere: entries.story?.data.alsoSearch.map(({ path }) => path) ?? [],
    words: entries.claims.find(({ data }) => data.status === 'active')?.data.statement,
  };
}

function listed(title: string, faults: readonly string[]): string {
  const rest = faults.length > TOLD ? [`and ${faults.length - TOLD} more`] : [];
  return [title, ...faults.slice(0, TOLD), ...rest].join('\n  ');
}
