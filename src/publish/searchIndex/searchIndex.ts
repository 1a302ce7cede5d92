import { hash } from 'node:crypto';
import * as pagefind from 'pagefind';
import type { Keeper } from '../../model/keeper.ts';
import type { Corpus } from '../../model/story/corpus.ts';
import { searchRecord, searchSources, type SearchRecord, type SearchSource } from '../../model/search/search.ts';
import { searchData, termCounts, type TermCounts } from '../../model/search/searchData.ts';
import {
  FILTERS,
  namesFile,
  PAGEFIND_FOLDER,
  READ,
  SEARCH_DATA,
  wordsFile,
  type SearchData,
} from '../../model/search/searchFields.ts';
import { primaryLanguage } from '../../model/text/language/primaryLanguage.ts';
import { claimUrl } from '../../urls.ts';
import { atATime } from '../atATime.ts';
import type { KeptValues } from '../keep/keptValues.ts';
import { packed } from '../outputs/packed.ts';
import type { SiteFile } from '../outputs/siteFile.ts';
import { joinShards, type ServedFile } from '../undocumented/pagefind/join.ts';
import { shardOf, type Shard } from '../undocumented/pagefind/shard.ts';
import { cut, type ShardSize } from './cut.ts';
import { stemmersFor } from './stemmers.ts';
import { stopWordsIn } from './stopWords.ts';

/** A part of the index with the terms of its claims, so that neither is made again where the claims stay the same. */
export interface Part {
  shard: Shard;
  terms: TermCounts;
}

/** All that a browser needs for searching a corpus. */
export interface Search {
  /** The files of the index. */
  index: ServedFile[];
  /** The files that are read beside it. */
  data: SiteFile[];
}

/** How many parts are made at a time, so that Pagefind and this process seldom wait for each other. */
const AT_A_TIME = 2;

/** How the index is made: how large its parts are, and what is kept besides these. */
interface Making {
  size?: ShardSize | undefined;
  keep?: Keeper;
}

/**
 * Makes what searching a corpus needs, of parts that are kept where these hold the same claims. Rejects where any claim is
 * missing.
 */
export async function searchOf(corpus: Corpus, kept: KeptValues<Part>, { size, keep }: Making = {}): Promise<Search> {
  const [stemmers, stopWords] = await Promise.all([stemmersFor(corpus), stopWordsIn(corpus)]);
  const sources = searchSources(corpus, stemmers);
  const stretches = cut(
    corpus.activeClaims.map(({ article }) => article.slug),
    size,
  );
  const parts = await partsOf(
    stretches.map(({ from, to }) => sources.slice(from, to)),
    stemmed(corpus.story.language),
    kept,
  );
  const index = joinShards(parts.map(({ shard }) => shard));
  const { data, words, names } = searchData(
    corpus,
    parts.map(({ terms }) => terms),
    keep,
  );
  return {
    index: index.map((file) => ({ ...file, path: PAGEFIND_FOLDER + file.path })),
    data: [
      { path: SEARCH_DATA, content: () => JSON.stringify({ ...data, stopWords } satisfies SearchData) },
      ...words.map((text, part) => ({ path: wordsFile(part), content: () => text })),
      ...names.map((pages, part) => packed({ path: namesFile(part), content: () => JSON.stringify(pages) })),
    ],
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

async function partsOf(
  stretches: readonly SearchSource[][],
  language: string,
  kept: KeptValues<Part>,
): Promise<Part[]> {
  const keys: string[] = [];
  const parts: Part[] = [];
  await atATime(AT_A_TIME, stretches.entries(), async ([at, sources]) => {
    const key = hash('sha1', JSON.stringify([language, sources]));
    let part = kept.get(key);
    if (!part) kept.set(key, (part = await makePart(sources.map(searchRecord), language)));
    [keys[at], parts[at]] = [key, part];
  });
  kept.keepOnly(new Set(keys));
  return parts;
}

async function makePart(records: readonly SearchRecord[], language: string): Promise<Part> {
  return { shard: await makeShard(records, language), terms: termCounts(records) };
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
