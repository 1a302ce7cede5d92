import { relative, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentFolder } from './folder.ts';
import { loadContent, type Content, type LocatedProblem } from './load.ts';
import type { Collection } from './places.ts';
import { printProblems } from './printProblems.ts';
import { holdReading, readOnce } from './reading.ts';

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

/** How long the content has to rest before it is read again: an editor may save several files at once. */
const REST_MS = 50;

/** Puts a reading without problems into a collection's store; one for each collection. */
const fills = new Map<Collection, (content: Content) => boolean>();

/** The entries that the collections' stores have been given. */
const stored = new WeakSet<object>();

/** The reading with which all collections begin. */
let reading: Promise<Content> | undefined;

/**
 * An Astro loader for one collection of the content folder. All collections share one reading, which holds everything
 * to every rule; a folder with problems fails the build with all of them, and in dev keeps what was good.
 */
export function contentLoader(collection: Collection): Loader {
  return {
    name: `claimline-${collection}`,
    load: async (context) => {
      const { meta, store, watcher } = context;
      // What another folder left in the store of a server is no content of this one.
      if (meta.get('folder') !== resolve(contentFolder)) store.clear();
      meta.set('folder', resolve(contentFolder));
      fills.set(collection, (content) => fill(collection, content, context));
      reading ??= (watcher ? loadContent(contentFolder) : readOnce(contentFolder)).finally(() =>
        setTimeout(() => (reading = undefined)),
      );
      const content = await reading;
      if (content.problems.length === 0) fill(collection, content, context);
      else if (!watcher) throw new ContentError(printProblems(content.problems, contentFolder));
      if (watcher && collection === 'story') follow(content, watcher, context);
    },
  };
}

/** True where the collection now holds something else. */
function fill(
  collection: Collection,
  content: Content,
  { store, generateDigest }: Pick<LoaderContext, 'store' | 'generateDigest'>,
): boolean {
  // The pages take the texts from the same reading.
  holdReading(contentFolder, content);
  const { entries } = content;
  const found = collection === 'story' ? (entries.story ? [entries.story] : []) : entries[collection];
  const gone = new Set(store.keys());
  let changed = false;
  for (const entry of found) {
    const { slug, file, data, body } = entry;
    gone.delete(slug);
    // While one file is edited, thousands are not, and the digest of each takes its time.
    if (stored.has(entry) && store.has(slug)) continue;
    stored.add(entry);
    const isOther = store.set({
      id: slug,
      data: { ...data },
      body,
      filePath: relative('.', resolve(contentFolder, file)),
      digest: generateDigest(JSON.stringify(data) + body),
    });
    changed ||= isOther;
  }
  for (const key of gone) store.delete(key);
  return changed || gone.size > 0;
}

/** Reads the content again whenever a file of it changes, and says each time what is wrong with it. */
function follow(
  first: Content,
  watcher: NonNullable<LoaderContext['watcher']>,
  { store, logger }: Pick<LoaderContext, 'store' | 'logger'>,
): void {
  const root = resolve(contentFolder);
  const report = ({ problems }: Content, changed: boolean): void => {
    if (problems.length > 0) logger.error(`\n${printProblems(problems, contentFolder)}`);
    watcher.emit(CHECKED, { problems, changed, empty: store.keys().length === 0 } satisfies Checked);
  };
  const refresh = async (): Promise<void> => {
    const content = await loadContent(contentFolder);
    const changes = content.problems.length === 0 ? Array.from(fills.values(), (put) => put(content)) : [];
    report(content, changes.includes(true));
  };
  report(first, false);
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  watcher.add(root);
  watcher.on('all', (_, path) => {
    if (relative(root, resolve(path)).startsWith('..')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(refresh);
    }, REST_MS);
  });
}

/** Content with problems; its message is the list of them, and there is no stack to show. */
class ContentError extends Error {
  override name = 'ContentError';
  override stack = this.message;
}
