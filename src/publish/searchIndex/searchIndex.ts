import { hash } from 'node:crypto';
import * as pagefind from 'pagefind';
import type { Corpus } from '../../model/story/corpus.ts';
import { searchRecords, type SearchRecord } from '../../model/search/search.ts';
import { searchData } from '../../model/search/searchData.ts';
import { PAGEFIND_FOLDER, SEARCH_DATA, wordsFile } from '../../model/search/searchFields.ts';
import { CURRENCY } from '../../model/text/words.ts';
import { claimUrl } from '../../urls.ts';
import { atATime } from '../atATime.ts';
import { servedFiles } from '../undocumented/pagefindFiles.ts';
import type { SiteFile } from '../outputs/siteFile.ts';

/** All that a browser needs for searching a corpus. */
export interface Search {
  /** A digest of what the index is made of. */
  key: string;
  /** Gives Pagefind all claims, and resolves once it has them. */
  feed: () => Promise<Fed>;
  /** The files that are read beside the index. */
  data: () => SiteFile[];
}

/** Makes the files of the index of all that Pagefind was given. Rejects where any claim is missing from it. */
export type Fed = () => Promise<SiteFile[]>;

/** How many claims Pagefind is given at a time: work for about a second, in which this thread may be busy. All at once would fill the memory with messages. */
const IN_FLIGHT = 2_000;

/** What searching a corpus needs; nothing is made before it is asked for. */
export function searchOf(corpus: Corpus): Search {
  const records = searchRecords(corpus);
  const { language } = corpus.story;
  return {
    key: hash('sha1', JSON.stringify([language, records]), 'base64url'),
    feed: () => feed(records.values(), records.length, language),
    data: () => {
      const { data, words } = searchData(corpus, records);
      return [
        { path: SEARCH_DATA, content: () => JSON.stringify(data) },
        ...words.map((text, part) => ({ path: wordsFile(part), content: () => text })),
      ];
    },
  };
}

/** Ends Pagefind's process, which keeps its memory otherwise. Nobody may be indexing any more. */
export async function endIndexing(): Promise<void> {
  await pagefind.close();
}

/** Takes an iterator, which holds no records once it has ended: Pagefind needs much memory while it makes the index. */
async function feed(records: ArrayIterator<SearchRecord>, count: number, language: string): Promise<Fed> {
  const created = await pagefind.createIndex({ includeCharacters: CURRENCY, forceLanguage: language });
  const index = created.index;
  if (!index) throw searchError(created.errors);
  const errors: string[] = [];
  await atATime(IN_FLIGHT, records, async ({ id, content, meta, filters }) => {
    const added = await index.addCustomRecord({ url: claimUrl(id), language, content, meta, filters });
    errors.push(...added.errors);
  });
  return async () => {
    try {
      // Pagefind's own writing may return before everything is on the disk, so that we write its files.
      const { files, errors: last } = await index.getFiles();
      throwOn([...errors, ...last]);
      checkCount(files, count);
      return servedFiles(files).map(({ path, content }) => ({ path: PAGEFIND_FOLDER + path, content: () => content }));
    } finally {
      await index.deleteIndex();
    }
  };
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
