// What runs on the second thread: it reads the content, makes everything that is no page, and writes the pages.
import { parentPort, workerData } from 'node:worker_threads';
import { loadContent } from '../../files/read/load.ts';
import { soundContent, type Reading } from '../../files/read/soundContent.ts';
import { join } from '../../model/story/join/join.ts';
import { readTexts } from '../../model/story/join/readTexts.ts';
import { keepFiles } from '../keep/keptFiles.ts';
import { keepInFolder } from '../keep/keptValues.ts';
import { keepWork } from '../keep/keptWork.ts';
import { noteStatements, recallStatements } from '../keep/reworded.ts';
import { siteFolder } from '../keep/siteFolder.ts';
import type { ClaimRows } from '../outputs/claimRows.ts';
import type { Part } from '../searchIndex/searchIndex.ts';
import { addLinks, noLinks } from '../verify/links.ts';
import { findableTerms, searchFaults } from '../verify/searchFaults.ts';
import { plainApostrophes } from './apostrophes.ts';
import { omitEndTags } from './endTags.ts';
import { closeGaps } from './gaps.ts';
import type { Answer, MadePage, Order, OutputOrder, Places } from './messages.ts';
import { writeOutputs, type Written } from './writeOutputs.ts';

const port = parentPort;
if (!port) throw new Error('This runs on a second thread only.');
const answer = (given: Answer): void => port.postMessage(given);

const links = noLinks();
const { content, to } = workerData as Places;
const folder = siteFolder(to);
/** Holds the whole content; dropped as soon as it is used, to free memory. */
let reading: Promise<Reading> | undefined = read();

port.on('message', (order: Order) => {
  if ('outputs' in order) void makeOutputs(order.outputs);
  else if (order.pages === 'done') answer({ part: 'links', value: links });
  else for (const page of order.pages) write(page);
});

async function read(): Promise<Reading> {
  const { entries, problems, texts, records } = await loadContent(content);
  const value = { entries, problems, texts, records };
  answer({ part: 'read', value });
  return value;
}

function write({ path, html }: MadePage): void {
  const bytes = plainApostrophes(omitEndTags(closeGaps(Buffer.from(html).toString('latin1'))));
  folder.write(path, Buffer.from(bytes, 'latin1'));
  addLinks(links, path, bytes);
}

/** Makes nothing where the content has problems, which the main thread reports. */
async function makeOutputs({ keeping, parts, rows, work: file, statements: note, site }: OutputOrder): Promise<void> {
  const read = reading;
  reading = undefined;
  const content = read && soundContent(await read);
  if (!content) return;
  const { entries, records } = content;
  const work = keepWork(file, keeping.code);
  const texts = readTexts(entries, content.texts, work.keep);
  answer({ part: 'texts', value: texts });
  const corpus = join(entries, content.texts, records, texts);
  const address = site === undefined ? undefined : new URL(site);
  const statements = recallStatements(note);
  const last = {
    kept: keepFiles(keeping),
    parts: keepInFolder<Part>(parts, keeping.code),
    rows: keepInFolder<ClaimRows>(rows, keeping.code),
    work,
    statements,
  };
  const written = await writeOutputs(corpus, last, address, ({ keys, reworded }) => {
    answer({ part: 'reworded', value: reworded });
    answer({ part: 'keys', value: keys });
  });
  answer({ part: 'written', value: written.made });
  noteStatements(note, new Map(corpus.claims.map(({ id, statement }) => [id, statement])));
  void finish(written, findableTerms(corpus));
}

/** Waits for the search index and tries it. Nothing here holds on to the content any more, so that its memory is free by then. */
async function finish({ kept, work, indexed }: Written, terms: string | undefined): Promise<void> {
  await indexed;
  kept.removeRest();
  kept.save();
  work.save();
  answer({ part: 'indexed', value: { files: kept.present, faults: await searchFaults(to, terms) } });
}
