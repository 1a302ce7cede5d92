import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import type { PageKeys } from './publish/keep/pageKeys.ts';
import { givenToPages } from './publish/astro/reading.ts';
import type { Corpus, Entry } from './model/story/corpus.ts';
import { join } from './model/story/join.ts';

let corpus: Promise<Corpus> | undefined;

/** The story, joined once for all pages. The collections hold only content that has passed every rule. */
export function getCorpus(): Promise<Corpus> {
  return (corpus ??= read());
}

/** What the pages of each record are made of, as Astro's `cacheKey` of these pages; none in dev, which keeps no pages. */
export async function getPageKeys(): Promise<PageKeys> {
  return (await globalThis.pageKeysToCome) ?? new Map<string, string>();
}

async function read(): Promise<Corpus> {
  const [[story], articles, claims, entities, events, questions] = await Promise.all([
    entriesOf('story'),
    entriesOf('articles'),
    entriesOf('claims'),
    entriesOf('entities'),
    entriesOf('events'),
    entriesOf('questions'),
  ]);
  if (!story) throw new Error('There is no content yet that passes the check.');
  const { texts, records } = givenToPages();
  return join({ story, articles, claims, entities, events, questions }, texts, records);
}

async function entriesOf<C extends CollectionKey>(collection: C): Promise<Entry<CollectionEntry<C>['data']>[]> {
  const entries = await getCollection(collection);
  return entries.map(({ id, data, body, filePath }) => ({ slug: id, data, body: body ?? '', file: filePath ?? id }));
}
