import { relative, resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { contentFolder } from './folder.ts';
import { loadContent, type Content } from './load.ts';
import type { Collection } from './places.ts';
import { printProblems } from './printProblems.ts';
import { holdReading, readOnce } from './reading.ts';

/** Reads of the folder that are under way, so that the collections share one. */
let reading: Promise<Content> | undefined;

/**
 * An Astro loader for one collection of the content folder. All collections share one reading, which holds everything
 * to every rule; a folder with problems fails the build with all of them, and in dev keeps what was good.
 */
export function contentLoader(collection: Collection): Loader {
  return {
    name: `claimline-${collection}`,
    load: async (context) => {
      const { store, watcher, logger } = context;
      const fill = async (): Promise<void> => {
        reading ??= (watcher ? loadContent(contentFolder) : readOnce(contentFolder)).finally(() =>
          setTimeout(() => (reading = undefined)),
        );
        const content = await reading;
        const { entries, problems } = content;
        if (problems.length > 0) {
          const message = printProblems(problems, contentFolder);
          if (!watcher) throw new ContentError(message);
          if (collection === 'story') logger.error(`\n${message}`);
          return;
        }
        holdReading(contentFolder, content);
        const found = collection === 'story' ? (entries.story ? [entries.story] : []) : entries[collection];
        const gone = new Set(store.keys());
        for (const { slug, file, data, body } of found) {
          gone.delete(slug);
          store.set({
            id: slug,
            data: { ...data },
            body,
            filePath: relative('.', resolve(contentFolder, file)),
            digest: context.generateDigest(JSON.stringify(data) + body),
          });
        }
        for (const key of gone) store.delete(key);
      };
      await fill();
      watcher?.add(resolve(contentFolder));
      watcher?.on('all', (_, path) => {
        if (path.startsWith(resolve(contentFolder))) void fill();
      });
    },
  };
}

/** Content with problems; its message is the list of them, and there is no stack to show. */
class ContentError extends Error {
  override name = 'ContentError';
  override stack = this.message;
}
