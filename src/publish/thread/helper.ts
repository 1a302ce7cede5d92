import { Worker } from 'node:worker_threads';
import type { Reading } from '../../files/read/load.ts';
import type { Answer, Besides, MadePage, Order, Task } from './helperThread.ts';
import type { Links } from '../verify/links.ts';
import type { PageKeys } from '../keep/pageKeys.ts';

/** What is made of a task: each part as soon as it is there. */
export interface Made {
  keys: Promise<PageKeys>;
  besides: Promise<Besides>;
  /** Resolves once the search index is there too. */
  indexed: Promise<void>;
}

/** How many pages are handed over at a time: to hand over one takes as long as to make a small one. */
const AT_A_TIME = 32;

/** A second thread, which reads the content while Astro is loaded and puts the code of the pages together. */
export interface Helper {
  read: Promise<Reading>;
  /** Has all of a site made that is no page. */
  make: (task: Task) => Made;
  /** Has a page written; its bytes are handed over, and gone from here. */
  write: (page: MadePage) => void;
  /** Gives what the pages link to, once all are written. */
  written: () => Promise<Links>;
  /** Stops it, whatever it does. */
  stop: () => Promise<unknown>;
}

/** Starts the thread for a site that is made of the `content` folder in the folder `to`. */
export function startHelper({ content, to }: { content: string; to: string }): Helper {
  const thread = new Worker(new URL('./helperThread.ts', import.meta.url), {
    workerData: { content, to },
    // Most of what it makes lives for long, so that more room for what does not is memory wasted.
    resourceLimits: { maxYoungGenerationSizeMb: 32 },
  });
  const parts = {
    read: Promise.withResolvers<Reading>(),
    keys: Promise.withResolvers<PageKeys>(),
    besides: Promise.withResolvers<Besides>(),
    indexed: Promise.withResolvers<undefined>(),
    links: Promise.withResolvers<Links>(),
  };
  thread.on('message', (answer: Answer) => {
    if ('read' in answer) parts.read.resolve(answer.read);
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
    read: parts.read.promise,
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
