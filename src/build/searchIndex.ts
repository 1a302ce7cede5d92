import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Corpus } from '../model/corpus.ts';
import { searchRecords, type SearchRecord } from '../model/search.ts';
import { searchData } from '../model/searchData.ts';
import { PAGEFIND_FOLDER, SEARCH_DATA, wordsFile } from '../model/searchFields.ts';
import { CURRENCY } from '../model/words.ts';
import { claimUrl } from '../urls.ts';
import { servedFiles } from './searchFiles.ts';

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
    // Its own writing may return before everything is on the disk.
    const { files, errors } = await index.getFiles();
    throwOn([...added.flatMap((answer) => answer.errors), ...errors]);
    checkCount(files, records.length);
    const served = servedFiles(files).map(({ path, content }) => ({ file: join(folder, path), content }));
    for (const place of new Set(served.map(({ file }) => dirname(file)))) mkdirSync(place, { recursive: true });
    // Thousands of small files: waiting for each takes longer than writing it.
    for (const { file, content } of served) writeFileSync(file, content);
  } finally {
    await index.deleteIndex();
  }
}

function checkCount(files: readonly pagefind.IndexFile[], expected: number): void {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages } = JSON.parse(new TextDecoder().decode(entry?.content)) as {
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
