import { resolve } from 'node:path';
import { build } from 'astro';
import { contentFolder } from '../src/files/folder.ts';
import { printProblems } from '../src/files/printProblems.ts';
import { readOnce } from '../src/files/reading.ts';
import { openWorkplace } from './workplace.ts';

const out = resolve(process.env.OUT_DIR ?? 'dist');

const work = openWorkplace(out);
const { problems } = await readOnce(contentFolder);
if (problems.length > 0) {
  console.error(printProblems(problems, contentFolder));
  process.exitCode = 1;
} else {
  // The site is made in a fresh folder and takes its place whole, so that a failing build leaves the last good one.
  try {
    await build({ outDir: work.fresh, cacheDir: process.env.CACHE_DIR || work.cache, logLevel: 'warn' });
    work.publish();
    console.log(`Built ${out}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    work.clear();
  }
}
