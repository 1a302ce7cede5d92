import { hash } from 'node:crypto';
import * as pagefind from 'pagefind';
import type { Corpus } from '../../model/story/corpus.ts';
import { searchRecords, type SearchRecord } from '../../model/search/search.ts';
import { searchData } from '../../model/search/searchData.ts';
import { FILTERS, PAGEFIND_FOLDER, READ, SEARCH_DATA, wordsFile } from '../../model/search/searchFields.ts';
import { primaryLanguage } from '../../model/text/primaryLanguage.ts';
import { claimUrl } from '../../urls.ts';
import { atATime } from '../atATime.ts';
import type { KeptValues } from '../keep/keptValues.ts';
import type { SiteFile } from '../outputs/siteFile.ts';
import { joinShards, type ServedFile } from '../undocumented/pagefind/join.ts';
import { shardOf, type Shard } from '../undocumented/pagefind/shard.ts';
import { cut } from './cut.ts';

/** All that a browser needs for searching a corpus. */
export interface Search {
  /** Makes the files of the index, of shards that are kept where these hold the same claims. Rejects where any claim is missing. */
  index: (kept: KeptValues<Shard>) => Promise<ServedFile[]>;
  /** The files that are read beside the index. */
  data: () => SiteFile[];
}

/** How many shards are made at a time, so that Pagefind and this process seldom wait for each other. */
const AT_A_TIME = 2;

/** What searching a corpus needs; nothing is made before it is asked for. */
export function searchOf(corpus: Corpus): Search {
  const records = searchRecords(corpus);
  const language = stemmed(corpus.story.language);
  const stretches = cut(corpus.activeClaims.map(({ article }) => article.slug));
  return {
    index: (kept) =>
      index(
        stretches.map(({ from, to }) => records.slice(from, to)),
        language,
        kept,
      ),
    data: () => {
      const { data, words } = searchData(corpus, records);
      return [
        { path: SEARCH_DATA, content: () => JSON.stringify(data) },
        ...words.map((text, part) => ({ path: wordsFile(part), content: () => text })),
      ];
    },
  };
}

/** Languages that Pagefind would part into words, which our terms are already. */
const PARTED = ['zh', 'ja', 'th'];

/** The language by whose endings Pagefind takes words for one; none where it would also part them. */
function stemmed(language: string): string {
  return PARTED.includes(primaryLanguage(language)) ? 'unknown' : language;
}

/** Ends Pagefind's process, which keeps its memory otherwise. Nobody may be indexing any more. */
export async function endIndexing(): Promise<void> {
  await pagefind.close();
}

async function index(
  parts: readonly SearchRecord[][],
  language: string,
  kept: KeptValues<Shard>,
): Promise<ServedFile[]> {
  const keys: string[] = [];
  const shards: Shard[] = [];
  await atATime(AT_A_TIME, parts.entries(), async ([at, records]) => {
    const key = hash('sha1', JSON.stringify([language, records]));
    let shard = kept.get(key);
    if (!shard) kept.set(key, (shard = await makeShard(records, language)));
    [keys[at], shards[at]] = [key, shard];
  });
  kept.keepOnly(new Set(keys));
  return joinShards(shards).map((file) => ({ ...file, path: PAGEFIND_FOLDER + file.path }));
}

/**
 * Has Pagefind index some records. To index all at once takes it longer: it looks through all that it has whenever one is
 * added, and gives all files in one answer.
 */
async function makeShard(records: readonly SearchRecord[], language: string): Promise<Shard> {
  const created = await pagefind.createIndex({ forceLanguage: language });
  const made = created.index;
  if (!made) throw searchError(created.errors);
  try {
    const added = await Promise.all(
      records.map(({ id, content, meta, filters }) =>
        made.addCustomRecord({ url: claimUrl(id), language, content, meta, filters }),
      ),
    );
    // Pagefind's own writing may return before everything is on the disk, so that we write its files.
    const { files, errors } = await made.getFiles();
    throwOn([...added.flatMap((answer) => answer.errors), ...errors]);
    const shard = shardOf(files, { ...READ, narrowing: FILTERS });
    throwOn(shard.count === records.length ? [] : [`it holds ${shard.count} of ${records.length} claims`]);
    return shard;
  } finally {
    await made.deleteIndex();
  }
}

function throwOn(errors: readonly string[]): void {
  if (errors.length > 0) throw searchError(errors);
}

function searchError(errors: readonly string[]): Error {
  return new Error(`The search index could not be built: ${errors.join('; ')}.`);
}
