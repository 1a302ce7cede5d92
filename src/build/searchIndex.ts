import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Corpus } from '../model/corpus.ts';
import { searchRecords, type SearchRecord } from '../model/search.ts';
import { searchData } from '../model/searchData.ts';
import { PAGEFIND_FOLDER, SEARCH_DATA, wordsFile } from '../model/searchFields.ts';
import { CURRENCY } from '../model/words.ts';
import { claimUrl } from '../urls.ts';

/** The files of Pagefind that search needs; the rest are its own interfaces. */
const NEEDED = /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.*\.pf_\w+|wasm\..*|fragment|index|filter)$/;

/** Writes all that a browser needs for searching a corpus below the root of a site. Throws where any claim is missing from it. */
export async function writeSearchIndex(corpus: Corpus, root: string): Promise<void> {
  const records = searchRecords(corpus);
  await indexRecords(records, corpus.story.language, join(root, PAGEFIND_FOLDER));
  const { data, words } = searchData(corpus, records);
  await mkdir(dirname(join(root, SEARCH_DATA)), { recursive: true });
  await writeFile(join(root, SEARCH_DATA), JSON.stringify(data));
  for (const [part, text] of words.entries()) await writeFile(join(root, wordsFile(part)), text);
}

async function indexRecords(records: readonly SearchRecord[], language: string, folder: string): Promise<void> {
  const created = await pagefind.createIndex({ includeCharacters: CURRENCY, forceLanguage: language });
  const index = created.index;
  if (!index) throw searchError(created.errors);
  try {
    const added = await Promise.all(
      records.map(({ id, content, meta, filters }) =>
        index.addCustomRecord({ url: claimUrl(id), language, content, meta, filters }),
      ),
    );
    const { errors } = await index.writeFiles({ outputPath: folder });
    throwOn([...added.flatMap((answer) => answer.errors), ...errors]);
    await checkCount(folder, records.length);
    const names = await readdir(folder);
    await Promise.all(names.filter((name) => !NEEDED.test(name)).map((name) => rm(join(folder, name))));
    await Promise.all(names.filter((name) => name.endsWith('.pf_meta')).map((name) => squeeze(join(folder, name))));
  } finally {
    await index.deleteIndex();
  }
}

/** Compresses anew what every search fetches: a list of checksums, in which few strings repeat and some letters do. */
async function squeeze(file: string): Promise<void> {
  const options = { level: constants.Z_BEST_COMPRESSION, strategy: constants.Z_FILTERED };
  await writeFile(file, gzipSync(gunzipSync(await readFile(file)), options));
}

async function checkCount(folder: string, expected: number): Promise<void> {
  const { languages } = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  const count = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
  throwOn(count === expected ? [] : [`it holds ${count} of ${expected} claims`]);
}

function throwOn(errors: readonly string[]): void {
  if (errors.length > 0) throw searchError(errors);
}

function searchError(errors: readonly string[]): Error {
  return new Error(`The search index could not be built: ${errors.join('; ')}.`);
}
