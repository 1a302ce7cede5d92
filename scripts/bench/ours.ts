import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run, type Cost, type Program } from './measure.ts';

/** Where one size of corpus is built by us. */
export interface Ours {
  /** The corpus. */
  content: string;
  /** The site, and what the build keeps from one time to the next. */
  site: string;
  cache: string;
}

/** Builds the whole site with nothing kept from before. */
export async function coldBuild(ours: Ours): Promise<Cost> {
  await clear(ours);
  return run(buildOf(ours));
}

/** Builds the pages and the data files without the search index, with nothing kept from before. */
export async function pagesAlone(ours: Ours): Promise<Cost> {
  await clear(ours);
  return run(program(ours, 'scripts/bench/pagesAlone.ts'));
}

/** Changes the statement of one claim, in another article each time, builds the site again and takes the change back. */
export async function editedBuild(ours: Ours, nth: number): Promise<Cost> {
  const folder = join(ours.content, 'articles');
  const file = join(folder, (await readdir(folder)).toSorted()[nth] ?? '', 'claims', '1.md');
  const before = await readFile(file, 'utf8');
  const after = before.replace(/ said(?=,? )/, ' said again');
  if (after === before) throw new Error(`${file} has no statement that can be edited.`);
  await writeFile(file, after);
  try {
    return await run(buildOf(ours));
  } finally {
    await writeFile(file, before);
  }
}

/** Holds the corpus to every rule. */
export function check(ours: Ours): Promise<Cost> {
  return run(program(ours, 'scripts/check.ts'));
}

/** The build that uses what the last one has left. */
export function buildOf(ours: Ours): Program {
  return program(ours, 'scripts/build.ts');
}

function program({ content, site, cache }: Ours, script: string): Program {
  const env = { CONTENT_DIR: content, OUT_DIR: site, CACHE_DIR: cache, BASE_PATH: '', SITE_URL: '' };
  return { command: [process.execPath, script], env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' } };
}

async function clear({ site, cache }: Ours): Promise<void> {
  await Promise.all([site, cache].map((folder) => rm(folder, { recursive: true, force: true })));
}
