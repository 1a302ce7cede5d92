import { relative, resolve } from 'node:path';
import type { Entry } from '../../model/story/corpus.ts';
import { remembered } from '../../model/remembered.ts';
import { contentFolder } from '../../files/read/folder.ts';
import { loadContent, type Content, type Reading } from '../../files/read/load.ts';
import { COLLECTIONS, type Collection } from '../../files/read/places.ts';

/** An entry in the shape that Astro keeps entries in. */
interface StoredEntry {
  id: string;
  data: object;
  body: string;
  filePath: string;
}

/** What pages take of a reading beside the collections. */
export type ForPages = Pick<Reading, 'texts' | 'records'>;

declare global {
  // What is read hangs on the process, because the collections, the pages and what makes them are bundled apart.
  /** The last good reading of each content folder. */
  var contentReadings: Map<string, Promise<Content>> | undefined;
  /** The entries of each collection by their ids, which the pages take from here. */
  var entriesHeld: Map<Collection, Map<string, StoredEntry>> | undefined;
  /** What of a reading the pages take beside them. */
  var readForPages: ForPages | undefined;
}

const readings = (globalThis.contentReadings ??= new Map<string, Promise<Content>>());
const held = (globalThis.entriesHeld ??= new Map<Collection, Map<string, StoredEntry>>());

/** A content folder as it was read in this process, or as it is now read for the first time. */
export function readOnce(folder: string): Promise<Content> {
  const reading = readings.get(folder) ?? loadContent(folder);
  readings.set(folder, reading);
  return reading;
}

/** Lets a newer reading of a content folder stand for it. */
export function holdReading(folder: string, content: Content): void {
  readings.set(folder, Promise.resolve(content));
}

/** Gives the pages all that they take of a reading. */
export function giveToPages(reading: Reading): void {
  for (const collection of COLLECTIONS) giveCollection(collection, reading);
  giveRest(reading);
}

/** Gives the pages one collection of a reading. True where that is something else than before. */
export function giveCollection(collection: Collection, { entries }: Pick<Reading, 'entries'>): boolean {
  const found = collection === 'story' ? (entries.story ? [entries.story] : []) : entries[collection];
  const before = held.get(collection);
  const now = new Map(found.map((entry) => [entry.slug, storedEntry(entry)]));
  held.set(collection, now);
  return now.size !== before?.size || [...now].some(([slug, entry]) => before.get(slug) !== entry);
}

/** Gives the pages what they take of a reading beside the collections. */
export function giveRest({ texts, records }: ForPages): void {
  globalThis.readForPages = { texts, records };
}

/** Whether the pages have been given anything yet. */
export function isGiven(): boolean {
  return held.has('story');
}

/** What the pages were given last beside the collections. Throws where they were given nothing. */
export function givenToPages(): ForPages {
  const given = globalThis.readForPages;
  if (!given) throw new Error('The pages were given no content.');
  return given;
}

/** The same object for the same entry, which a reading gives again where its file has not changed. */
const storedEntry = remembered(({ slug, file, data, body }: Entry<object>): StoredEntry => {
  return { id: slug, data, body, filePath: relative('.', resolve(contentFolder, file)) };
});
