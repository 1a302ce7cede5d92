// Makes what stands beside the pages on a thread of its own, while the main one makes the pages.
import { parentPort, workerData } from 'node:worker_threads';
import type { Content } from '../files/load.ts';
import { join } from '../model/join.ts';
import { writeBesides } from './besides.ts';

/** What the thread is told. */
export interface Task {
  content: Pick<Content, 'entries' | 'texts' | 'records'>;
  root: string;
  site: string | undefined;
}

/** What it answers: notes for the editor, and the paths of pages that crawlers should pass by. */
export interface Done {
  notes: string[];
  hidden: string[];
}

const { content, root, site } = workerData as Task;
const { story } = content.entries;
if (!story) throw new Error('There is no story.');
const corpus = join({ ...content.entries, story }, content.texts, content.records);
const notes = await writeBesides(corpus, root, site === undefined ? undefined : new URL(site));
const gone = corpus.claims.filter(({ status }) => status !== 'active').map(({ id }) => `claims/${id}`);
const done: Done = { notes, hidden: [...gone, ...corpus.moves.map(({ from }) => from)] };
parentPort?.postMessage(done);
