import { Worker } from 'node:worker_threads';
import type { Answer, Answers, MadePage, Order, OutputOrder, Places } from './messages.ts';

/** How many pages are handed over at a time: to hand over one takes as long as to make a small one. */
const AT_A_TIME = 32;

/** What the second thread makes beside the pages, each part as soon as it is there. */
export type Outputs = { [Part in 'texts' | 'keys' | 'reworded' | 'written' | 'indexed']: Promise<Answers[Part]> };

/**
 * A second thread, which reads the content while the main one loads Astro and bundles the pages, then makes everything that
 * is no page, and writes the pages too.
 */
export interface SecondThread {
  read: Promise<Answers['read']>;
  /** Has everything made that is no page. */
  makeOutputs: (order: OutputOrder) => Outputs;
  /** Has a page written. Its bytes move to the other thread, and are gone from this one. */
  write: (page: MadePage) => void;
  /** Says that there are no more pages. Gives what they link to, once all are written. */
  finishPages: () => Promise<Answers['links']>;
  /** Stops the thread, whatever it is doing. */
  stop: () => Promise<unknown>;
}

/** Starts the thread, which begins to read at once. */
export function startSecondThread(places: Places): SecondThread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: places,
    // Most of what it makes is needed for long, so that more room for young objects would be memory wasted.
    resourceLimits: { maxYoungGenerationSizeMb: 32 },
  });
  const answers = answersOf(worker);
  const send = (order: Order, transfer: ArrayBuffer[] = []): void => worker.postMessage(order, transfer);
  let pages: MadePage[] = [];
  const sendPages = (): void => {
    const htmls = pages.map(({ html }) => html);
    send({ pages }, htmls);
    pages = [];
  };
  return {
    read: answers.read,
    makeOutputs(outputs) {
      send({ outputs });
      return answers;
    },
    write(page) {
      pages.push(page);
      if (pages.length === AT_A_TIME) sendPages();
    },
    finishPages() {
      sendPages();
      send({ pages: 'done' });
      return answers.links;
    },
    stop: () => worker.terminate(),
  };
}

/** A promise for each part. All reject where the thread fails. */
function answersOf(worker: Worker): { [Part in keyof Answers]: Promise<Answers[Part]> } {
  const answer = <Part extends keyof Answers>(expected: Part): Promise<Answers[Part]> => {
    const promise = new Promise<Answers[Part]>((resolve, reject) => {
      worker.on('message', ({ part, value }: Answer) => {
        if (part === expected) resolve(value as Answers[Part]);
      });
      worker.on('error', reject);
    });
    // Whoever waits for the part learns of a failure; until somebody does, it is no fault of the program.
    promise.catch(() => undefined);
    return promise;
  };
  return {
    read: answer('read'),
    texts: answer('texts'),
    keys: answer('keys'),
    reworded: answer('reworded'),
    written: answer('written'),
    indexed: answer('indexed'),
    links: answer('links'),
  };
}
