import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { codeDigest } from '../src/build/code.ts';
import { startHelper } from '../src/build/helper.ts';
import { keepFiles } from '../src/build/keptFiles.ts';
import { prerender } from '../src/build/prerender.ts';
import { publish } from '../src/build/publish.ts';
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
const helper = startHelper({ from: out, to: work.fresh });
const { entries, problems, texts, records } = await readOnce(contentFolder);
if (problems.length > 0) {
  console.error(printProblems(problems, contentFolder));
  process.exitCode = 1;
} else {
  // The site is made and looked over in a fresh folder and takes its place whole, so that a failing build leaves the
  // last good one.
  try {
    const site = siteAddress();
    const code = codeDigest([base, site ?? '']);
    const keeping = (name: string) => ({ memory: join(work.memory, name), code, from: out, to: work.fresh });
    const { keys, besides, indexed } = helper.make({
      content: { entries, problems, texts, records },
      keeping: keeping('besides.json'),
      site,
    });
    globalThis.pageKeysToCome = keys;
    const pages = prerender(keepFiles(keeping('pages.json')), helper);
    const { build } = await import('astro');
    await helper.ready;
    await build({
      outDir: work.fresh,
      cacheDir: process.env.CACHE_DIR || work.cache,
      logLevel: 'warn',
      // What stands beside the pages is there already.
      vite: { build: { emptyOutDir: false } },
      integrations: [pages.integration, publish(pages.paths, besides)],
    });
    const faults = siteFaults(work.fresh, {
      last: out,
      made: pages.links,
      claims: [...entries.claims.map(({ data }) => data.id), ...(records.ledger?.lines.map(({ key }) => key) ?? [])],
      elsewhere: entries.story?.data.alsoSearch.map(({ path }) => path) ?? [],
    });
    await indexed;
    const words = entries.claims.find(({ data }) => data.status === 'active')?.data.statement;
    if (words !== undefined) faults.push(...(await searchFaults(work.fresh, words)));
    if (faults.length > 0) throw new Error(listed('The finished site is not sound:', faults));
    work.publish();
    console.log(`Built ${out}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
await helper.stop();
work.clear();

function listed(title: string, faults: readonly string[]): string {
  const rest = faults.length > TOLD ? [`and ${faults.length - TOLD} more`] : [];
  return [title, ...faults.slice(0, TOLD), ...rest].join('\n  ');
}
