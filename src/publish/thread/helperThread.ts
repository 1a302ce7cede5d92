// Reads the content and makes what stands beside the pages on a thread of its own, while the main one makes the pages; and
// writes these.
import { parentPort, workerData } from 'node:worker_threads';
import { corpusOf, loadContent, type Reading } from '../../files/read/load.ts';
import { writeBesides } from './besides.ts';
import { keepFiles, type KeptFiles, type Keeping } from '../keep/keptFiles.ts';
import { addLinks, noLinks, type Links } from '../verify/links.ts';
import { siteFolder } from '../keep/siteFolder.ts';

/** What there is to make besides the pages. */
export interface Task {
  keeping: Keeping;
  site: string | undefined;
}

/** What is known once all is there that is neither a page nor part of the search index. */
export interface Besides {
  /** For the editor. */
  notes: string[];
  /** The paths of pages that crawlers should pass by. */
  hidden: string[];
}

/** A page to be written. */
export interface MadePage {
  path: string;
  html: ArrayBuffer;
}

/** What the thread is told: its task, pages to be written, and that there are no more. */
export type Order = { task: Task } | { pages: readonly MadePage[] } | 'written';

/** What it answers. */
export type Answer =
  { read: Reading } | { keys: Map<string, string> } | { besides: Besides } | { indexed: true } | { links: Links };

const port = parentPort;
if (!port) throw new Error('This is made for a thread.');
const answer = (given: Answer): void => port.postMessage(given);

const links = noLinks();
const { content, to } = workerData as { content: string; to: string };
const folder = siteFolder(to);
/** What is read, until it is taken: it is much. */
let reading: Promise<Reading> | undefined = read();

port.on('message', (order: Order) => {
  if (order === 'written') answer({ links });
  else if ('task' in order) void make(order.task).then(finish);
  else for (const page of order.pages) write(page);
});

async function read(): Promise<Reading> {
  const { entries, problems, texts, records } = await loadContent(content);
  const all = { entries, problems, texts, records };
  answer({ read: all });
  return all;
}

function write({ path, html }: MadePage): void {
  const bytes = Buffer.from(html);
  folder.write(path, bytes);
  addLinks(links, path, bytes.toString('latin1'));
}

/** What is still to come once all else is made. It holds nothing of the content, which is much. */
interface Unfinished {
  kept: KeptFiles;
  indexed: Promise<void> | undefined;
}

/** Makes nothing of content with problems, which are for the other thread to tell. */
async function make({ keeping, site }: Task): Promise<Unfinished | undefined> {
  const read = reading;
  reading = undefined;
  const corpus = read && corpusOf(await read);
  if (!corpus) return undefined;
  const kept = keepFiles(keeping);
  const { notes, indexed } = await writeBesides(corpus, kept, site === undefined ? undefined : new URL(site), (keys) =>
    answer({ keys }),
  );
  const gone = corpus.claims.filter(({ status }) => status !== 'active').map(({ id }) => `claims/${id}`);
  answer({ besides: { notes, hidden: [...gone, ...corpus.moves.map(({ from }) => from)] } });
  return { kept, indexed };
}

async function finish(unfinished: Unfinished | undefined): Promise<void> {
  if (!unfinished) return;
  const { kept, indexed } = unfinished;
  await indexed;
  kept.save();
  answer({ indexed: true });
}
