import { relative, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Entry } from '../model/corpus.ts';
import { contentFolder } from './folder.ts';
import { loadContent, type Content, type LocatedProblem } from './load.ts';
import { COLLECTIONS, type Collection } from './places.ts';
import { printProblems } from './printProblems.ts';
import type { ReadMemory } from './read.ts';
import { handToPages, holdReading, readOnce, releaseReading } from './reading.ts';

/**
 * What the watcher of a running server says after each reading of the content. It is all that the collections share with
 * the server's integrations, which are loaded apart.
 */
export const CHECKED = 'claimline:checked';

/** What a reading found. */
export interface Checked {
  problems: readonly LocatedProblem[];
  /** Whether Astro has been given something else to show, and so will load the pages again. */
  changed: boolean;
  /** Whether there is nothing good to show yet. */
  empty: boolean;
}

interface StoredEntry {
  id: string;
  data: Record<string, unknown>;
  body: string;
  filePath: string;
}

declare global {
  /** The entries of each collection by their ids, in a build whose pages take them from here. */
  var entriesHeld: Map<Collection, Map<string, StoredEntry>> | undefined;
}

/** The entries that the collections' stores have been given. */
const stored = new WeakSet<object>();

/** What was read, and the collections that have yet to take it. */
interface Round {
  content: Promise<Content>;
  left: Set<Collection>;
  /** What the integrations are to hear of it. */
  checked: Pick<Checked, 'changed' | 'empty'>;
}
let round: Round | undefined;

/** The files of the folder as a running server read them last. */
const memory: ReadMemory = new Map();

/** The names of the collections' loaders. */
export const LOADERS = COLLECTIONS.map(nameOf);

/**
 * An Astro loader for one collection of the content folder. All collections share one reading, which holds everything
 * to every rule; a folder with problems fails the build with all of them, and in dev keeps what was good.
 */
export function contentLoader(collection: Collection): Loader {
  return {
    name: nameOf(collection),
    load: async (context) => {
      const { meta, store, watcher, logger } = context;
      // What another folder left in the store of a server is no content of this one.
      if (meta.get('folder') !== resolve(contentFolder)) store.clear();
      meta.set('folder', resolve(contentFolder));
      const current = (round ??= {
        content: watcher ? loadContent(contentFolder, memory) : readOnce(contentFolder),
        left: new Set(COLLECTIONS),
        checked: { changed: false, empty: false },
      });
      const content = await current.content;
      const { left, checked } = current;
      if (content.problems.length === 0) checked.changed = fill(collection, content, context) || checked.changed;
      else if (!watcher) throw new ContentError(printProblems(content.problems, contentFolder));
      if (collection === 'story') checked.empty = store.keys().length === 0;
      left.delete(collection);
      if (left.size > 0) return;
      round = undefined;
      if (!watcher) releaseReading(contentFolder);
      else if (content.problems.length === 0) holdReading(contentFolder, content);
      if (content.problems.length > 0) logger.error(`\n${printProblems(content.problems, contentFolder)}`);
      watcher?.emit(CHECKED, { problems: content.problems, ...checked } satisfies Checked);
    },
  };
}

function nameOf(collection: Collection): string {
  return `claimline-${collection}`;
}

/** True where the collection now holds something else. */
function fill(
  collection: Collection,
  content: Content,
  { store, generateDigest }: Pick<LoaderContext, 'store' | 'generateDigest'>,
): boolean {
  handToPages(contentFolder, content);
  const { entries } = content;
  const found = collection === 'story' ? (entries.story ? [entries.story] : []) : entries[collection];
  if (globalThis.entriesHeld) {
    globalThis.entriesHeld.set(collection, new Map(found.map((entry) => [entry.slug, storedEntry(entry)])));
    return true;
  }
  const gone = new Set(store.keys());
  let changed = false;
  for (const entry of found) {
    const { slug, data, body } = entry;
    gone.delete(slug);
    // While one file is edited, thousands are not, and the digest of each takes its time.
    if (stored.has(entry) && store.has(slug)) continue;
    stored.add(entry);
    const isOther = store.set({ ...storedEntry(entry), digest: generateDigest(JSON.stringify(data) + body) });
    changed ||= isOther;
  }
  for (const key of gone) store.delete(key);
  return changed || gone.size > 0;
}

/** An entry in the shape that Astro keeps entries in. */
function storedEntry({ slug, file, data, body }: Entry<object>): StoredEntry {
  return { id: slug, data: { ...data }, body, filePath: relative('.', resolve(contentFolder, file)) };
}

/** Content with problems; its message is the list of them, and there is no stack to show. */
class ContentError extends Error {
  override name = 'ContentError';
  override stack = this.message;
}
