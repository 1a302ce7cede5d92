import type { LiveLoader } from 'astro/loaders';
import type { Entries, Entry } from '../../model/story/entries.ts';
import { handedToPages } from '../handover.ts';

/** An entry of a collection as it is read from the content folder. */
type EntryOf<C extends keyof Entries> = Entries[C] extends (infer Each extends Entry<unknown>)[]
  ? Each
  : Extract<Entries[C], Entry<unknown>>;

/**
 * Loads a collection of Astro's from the content that was read and checked before. Astro keeps no text and no file name of
 * such an entry, so that the whole entry is its data. It is given no schema, since it would check everything a second time.
 */
export function contentLoader<C extends keyof Entries>(collection: C): LiveLoader<EntryOf<C>, { id: string }> {
  const entries = (): Entry<unknown>[] => [handedToPages().content.entries[collection]].flat();
  const asLoaded = (entry: Entry<unknown>): { id: string; data: EntryOf<C> } => ({
    id: entry.slug,
    data: entry as EntryOf<C>,
  });
  return {
    name: `claimline-${collection}`,
    loadCollection: () => Promise.resolve({ entries: entries().map(asLoaded) }),
    loadEntry: ({ filter }) =>
      Promise.resolve(
        entries()
          .filter(({ slug }) => slug === filter.id)
          .map(asLoaded)[0],
      ),
  };
}
