import * as pagefind from 'pagefind';
import type { Corpus } from '../model/corpus.ts';
import { searchRecords, type SearchRecord } from '../model/search.ts';
import { searchData } from '../model/searchData.ts';
import { PAGEFIND_FOLDER, SEARCH_DATA } from '../model/searchFields.ts';
import { CURRENCY } from '../model/words.ts';
import { claimUrl } from '../urls.ts';

export interface SearchFile {
  /** Relative to the root of the site. */
  path: string;
  content: Uint8Array;
}

/** The files of Pagefind that search needs; the rest are its own interfaces. */
const NEEDED = /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.*\.pf_\w+|wasm\..*)$/;

/** Builds the search index of a corpus: all files that a browser needs for searching it. Throws where any claim is missing from it. */
export async function buildSearchIndex(corpus: Corpus): Promise<SearchFile[]> {
  const records = searchRecords(corpus);
  const files = await indexRecords(records, corpus.story.language);
  const data = searchData(corpus, records);
  return [...files, { path: SEARCH_DATA, content: new TextEncoder().encode(JSON.stringify(data)) }];
}

async function indexRecords(records: readonly SearchRecord[], language: string): Promise<SearchFile[]> {
  const created = await pagefind.createIndex({ includeCharacters: CURRENCY, forceLanguage: language });
  const index = created.index;
  if (!index) throw searchError(created.errors);
  try {
    const added = await Promise.all(
      records.map(({ id, content, meta, filters, sort }) =>
        index.addCustomRecord({ url: claimUrl(id), language, content, meta, filters, sort }),
      ),
    );
    const { files, errors } = await index.getFiles();
    throwOn([...added.flatMap((answer) => answer.errors), ...errors]);
    checkCount(files, records.length);
    return files
      .filter(({ path }) => NEEDED.test(path))
      .map(({ path, content }) => ({ path: PAGEFIND_FOLDER + path, content }));
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
