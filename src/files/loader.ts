import { randomUUID } from 'node:crypto';
import { relative, resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { Entry } from '../model/corpus.ts';
import { remembered } from '../model/remembered.ts';
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

/** An entry in the shape that Astro keeps entries in. */
interface StoredEntry {
  id: string;
  data: object;
  body: string;
  filePath: string;
}

declare global {
  /** The entries of each collection by their ids, which the pages take from here. */
  var entriesHeld: Map<Collection, Map<string, StoredEntry>> | undefined;
}

const held = (globalThis.entriesHeld ??= new Map<Collection, Map<string, StoredEntry>>());

/** What was read, and the collections that have yet to take it. */
interface Round {
  content: Promise<Content>;
  left: Set<Collection>;
  changed: boolean;
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
    load: async ({ meta, watcher, logger }) => {
      const current = (round ??= {
        content: watcher ? loadContent(contentFolder, memory) : readOnce(contentFolder),
        left: new Set(COLLECTIONS),
        changed: false,
      });
      const content = await current.content;
      if (content.problems.length > 0) {
        if (!watcher) throw new ContentError(printProblems(content.problems, contentFolder));
      } else if (hold(collection, content)) {
        current.changed = true;
        // Once Astro has stored something new, it loads the pages again.
        meta.set('held', randomUUID());
      }
      current.left.delete(collection);
      if (current.left.size > 0) return;
      round = undefined;
      const { problems } = content;
      if (problems.length > 0) logger.error(`\n${printProblems(problems, contentFolder)}`);
      else handToPages(contentFolder, content);
      if (!watcher) releaseReading(contentFolder);
      else if (problems.length === 0) holdReading(contentFolder, content);
      watcher?.emit(CHECKED, { problems, changed: current.changed, empty: !held.has('story') } satisfies Checked);
    },
  };
}

function nameOf(collection: Collection): string {
  return `claimline-${collection}`;
}

/** Holds what was read of a collection for the pages. True where that is something else than before. */
function hold(collection: Collection, { entries }: Content): boolean {
  const found = collection === 'story' ? (entries.story ? [entries.story] : []) : entries[collection];
  const before = held.get(collection);
  const now = new Map(found.map((entry) => [entry.slug, storedEntry(entry)]));
  held.set(collection, now);
  return now.size !== before?.size || [...now].some(([slug, entry]) => before.get(slug) !== entry);
}

/** The same object for the same entry, which a reading gives again where its file has not changed. */
const storedEntry = remembered(({ slug, file, data, body }: Entry<object>): StoredEntry => {
  return { id: slug, data, body, filePath: relative('.', resolve(contentFolder, file)) };
});

/** Content with problems; its message is the list of them, and there is no stack to show. */
class ContentError extends Error {
  override name = 'ContentError';
  override stack = this.message;
}
