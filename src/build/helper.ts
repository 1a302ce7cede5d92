import { Worker } from 'node:worker_threads';
import type { PageKeys } from './pageKeys.ts';
import type { Answer, Besides, Folders, MadePage, Order, Task } from './helperThread.ts';
import type { Links } from './links.ts';

/** What is made of a task: each part as soon as it is there. */
export interface Made {
  keys: Promise<PageKeys>;
  besides: Promise<Besides>;
  /** Resolves once the search index is there too. */
  indexed: Promise<void>;
}

/** How many pages are handed over at a time: to hand over one takes as long as to make a small one. */
const AT_A_TIME = 32;

/** A second thread, which loads its code while the content is read. */
export interface Helper {
  /** Resolves once the folder of the site may be written to. */
  ready: Promise<void>;
  /** Has all of a site made that is no page. */
  make: (task: Task) => Made;
  /** Has a page written; its bytes are handed over, and gone from here. */
  write: (page: MadePage) => void;
  /** Gives what the pages link to, once all are written. */
  written: () => Promise<Links>;
  /** Stops it, whatever it does. */
  stop: () => Promise<unknown>;
}

/** Starts the thread, which first has the folder at `to`, where a former site may stand, hold only what the one at `from` has too. */
export function startHelper(folders: Folders): Helper {
  const thread = new Worker(new URL('./helperThread.ts', import.meta.url), {
    workerData: folders,
    // Most of what it makes lives for long, so that more room for what does not is memory wasted.
    resourceLimits: { maxYoungGenerationSizeMb: 32 },
  });
  const parts = {
    ready: Promise.withResolvers<undefined>(),
    keys: Promise.withResolvers<PageKeys>(),
    besides: Promise.withResolvers<Besides>(),
    indexed: Promise.withResolvers<undefined>(),
    links: Promise.withResolvers<Links>(),
  };
  thread.on('message', (answer: Answer) => {
    if ('ready' in answer) parts.ready.resolve(undefined);
    if ('keys' in answer) parts.keys.resolve(answer.keys);
    if ('besides' in answer) parts.besides.resolve(answer.besides);
    if ('indexed' in answer) parts.indexed.resolve(undefined);
    if ('links' in answer) parts.links.resolve(answer.links);
  });
  thread.on('error', (error) => {
    for (const { reject } of Object.values(parts)) reject(error);
  });
  // A failure is thrown where a part is waited for; until then nobody waits.
  for (const { promise } of Object.values(parts)) promise.catch(() => undefined);
  const order = (given: Order, transfer: ArrayBuffer[] = []): void => thread.postMessage(given, transfer);
  let pages: MadePage[] = [];
  const send = (): void => {
    order(
      { pages },
      pages.map(({ html }) => html),
    );
    pages = [];
  };
  return {
    ready: parts.ready.promise,
    make(task) {
      order({ task });
      return { keys: parts.keys.promise, besides: parts.besides.promise, indexed: parts.indexed.promise };
    },
    write(page) {
      pages.push(page);
      if (pages.length === AT_A_TIME) send();
    },
    written() {
      send();
      order('written');
      return parts.links.promise;
    },
    stop: () => thread.terminate(),
  };
}
