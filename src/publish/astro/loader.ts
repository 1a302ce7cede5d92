import { randomUUID } from 'node:crypto';
import type { Loader } from 'astro/loaders';
import { contentFolder } from '../../files/read/folder.ts';
import { loadContent, type Content, type LocatedProblem } from '../../files/read/load.ts';
import { COLLECTIONS, type Collection } from '../../files/read/places.ts';
import { printProblems } from '../../files/check/printProblems.ts';
import type { ReadMemory } from '../../files/read/read.ts';
import { giveCollection, giveRest, holdReading, isGiven } from './reading.ts';

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
 * to every rule. In dev a folder with problems keeps what was good; where Astro only writes types, it fails with all of them.
 * A build reads the folder itself.
 */
export function contentLoader(collection: Collection): Loader {
  return {
    name: nameOf(collection),
    load: async ({ meta, watcher, logger }) => {
      const current = (round ??= {
        content: loadContent(contentFolder, watcher && memory),
        left: new Set(COLLECTIONS),
        changed: false,
      });
      const content = await current.content;
      if (content.problems.length > 0) {
        if (!watcher) throw new ContentError(printProblems(content.problems, contentFolder));
      } else if (giveCollection(collection, content)) {
        current.changed = true;
        // Once Astro has stored something new, it loads the pages again.
        meta.set('held', randomUUID());
      }
      current.left.delete(collection);
      if (current.left.size > 0) return;
      round = undefined;
      const { problems } = content;
      if (problems.length > 0) logger.error(`\n${printProblems(problems, contentFolder)}`);
      else {
        giveRest(content);
        holdReading(contentFolder, content);
      }
      watcher?.emit(CHECKED, { problems, changed: current.changed, empty: !isGiven() } satisfies Checked);
    },
  };
}

function nameOf(collection: Collection): string {
  return `claimline-${collection}`;
}

/** Content with problems; its message is the list of them, and there is no stack to show. */
class ContentError extends Error {
  override name = 'ContentError';
  override stack = this.message;
}
