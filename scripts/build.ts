import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { verifySite } from '../src/build/verify.ts';
import { contentFolder } from '../src/files/folder.ts';
import { printProblems } from '../src/files/printProblems.ts';
import { readOnce } from '../src/files/reading.ts';
import { openWorkplace } from './workplace.ts';

// Pages for readers, whatever the shell is set to: others would lack their security policy. A variable by the name of one
// of Vite's own would get into them in its place.
process.env.NODE_ENV = 'production';
delete process.env.DEV;
// Compiling what Astro is made of takes a tenth of a small build, unless that is kept.
enableCompileCache('node_modules/.cache/claimline/compiled');
const { build } = await import('astro');

const out = resolve(process.env.OUT_DIR ?? 'dist');

const work = openWorkplace(out);
const { entries, problems, records } = await readOnce(contentFolder);
if (problems.length > 0) {
  console.error(printProblems(problems, contentFolder));
  process.exitCode = 1;
} else {
  // The site is made and looked over in a fresh folder and takes its place whole, so that a failing build leaves the
  // last good one.
  try {
    await build({ outDir: work.fresh, cacheDir: process.env.CACHE_DIR || work.cache, logLevel: 'warn' });
    const faults = await verifySite(work.fresh, {
      last: out,
      claims: [...entries.claims.map(({ data }) => data.id), ...(records.ledger?.lines.map(({ key }) => key) ?? [])],
      words: entries.claims.find(({ data }) => data.status === 'active')?.data.statement,
      elsewhere: entries.story?.data.alsoSearch.map(({ path }) => path) ?? [],
    });
    if (faults.length > 0) throw new Error(['The finished site is not sound:', ...faults].join('\n  '));
    work.publish();
    console.log(`Built ${out}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    work.clear();
  }
}
