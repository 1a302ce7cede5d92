import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { pageKeys, type Subject } from './build/pageKeys.ts';
import { contentFolder } from './files/folder.ts';
import { readOnce } from './files/reading.ts';
import type { Corpus, Entry } from './model/corpus.ts';
import { join } from './model/join.ts';

let corpus: Promise<Corpus> | undefined;
let keys: Promise<Map<Subject, string>> | undefined;

/** The story, joined once for all pages. The collections hold only content that has passed every rule. */
export function getCorpus(): Promise<Corpus> {
  return (corpus ??= read());
}

/** For each record, what its pages are made of as one digest: Astro's `cacheKey` of these pages. None in dev, which keeps no pages. */
export function getPageKeys(): Promise<Map<Subject, string>> {
  return (keys ??= import.meta.env.DEV ? Promise.resolve(new Map<Subject, string>()) : getCorpus().then(pageKeys));
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
  const { texts, records } = await readOnce(contentFolder);
  return join({ story, articles, claims, entities, events, questions }, texts, records);
}

async function entriesOf<C extends CollectionKey>(collection: C): Promise<Entry<CollectionEntry<C>['data']>[]> {
  const entries = await getCollection(collection);
  return entries.map(({ id, data, body, filePath }) => ({ slug: id, data, body: body ?? '', file: filePath ?? id }));
}
