// Makes what stands beside the pages on a thread of its own, while the main one makes the pages.
import { parentPort, workerData } from 'node:worker_threads';
import { corpusOf } from '../files/load.ts';
import { writeBesides } from './besides.ts';

/** What the thread is told. */
export interface Task {
  content: Parameters<typeof corpusOf>[0];
  root: string;
  site: string | undefined;
}

/** What it answers: notes for the editor, and the paths of pages that crawlers should pass by. */
export interface Done {
  notes: string[];
  hidden: string[];
}

const { content, root, site } = workerData as Task;
const corpus = corpusOf(content);
if (!corpus) throw new Error('The content has problems.');
const notes = await writeBesides(corpus, root, site === undefined ? undefined : new URL(site));
const gone = corpus.claims.filter(({ status }) => status !== 'active').map(({ id }) => `claims/${id}`);
const done: Done = { notes, hidden: [...gone, ...corpus.moves.map(({ from }) => from)] };
parentPort?.postMessage(done);
