import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'astro';
import { contentFolder } from '../src/files/folder.ts';
import { printProblems } from '../src/files/printProblems.ts';
import { readOnce } from '../src/files/reading.ts';

const out = resolve(process.env.OUT_DIR ?? 'dist');
const beside = (name: string): string => join(dirname(out), `.${basename(out)}-${name}-${process.pid}`);
const [fresh, old] = [beside('new'), beside('old')];

const { problems } = await readOnce(contentFolder);
if (problems.length > 0) {
  console.error(printProblems(problems, contentFolder));
  process.exitCode = 1;
} else {
  // The site is made in a fresh folder and takes its place whole, so that a failing build leaves the last good one.
  try {
    await build({ outDir: fresh, logLevel: 'warn' });
    await rename(out, old).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    });
    await rename(fresh, out);
    console.log(`Built ${out}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    await Promise.all([fresh, old].map((folder) => rm(folder, { recursive: true, force: true })));
  }
}
