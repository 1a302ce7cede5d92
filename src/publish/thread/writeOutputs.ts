import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { comparedFiles } from '../../model/compare/filed/comparedFiles.ts';
import type { Corpus } from '../../model/story/corpus.ts';
import { endIndexing, searchOf, type Part, type Search } from '../searchIndex/searchIndex.ts';
import type { KeptFiles } from '../keep/keptFiles.ts';
import type { KeptValues } from '../keep/keptValues.ts';
import type { KeptWork } from '../keep/keptWork.ts';
import { keysAfter, linksTo, type Rewording, type Statements } from '../keep/reworded.ts';
import type { ClaimRows } from '../outputs/claimRows.ts';
import { exportFiles } from '../outputs/exports.ts';
import { withMoved } from '../outputs/moved.ts';
import { packed } from '../outputs/packed.ts';
import { picturesOf } from '../outputs/share/pictures.ts';
import type { SiteFile } from '../outputs/siteFile.ts';
import { typefaceFiles } from '../outputs/typefaces/typefaceFiles.ts';
import { garbageCounter } from '../undocumented/garbage.ts';
import { movedPages } from '../../model/views/paging/movedPages.ts';
import { codePointOf } from '../../model/text/quotes/unseen.ts';
import { pageOfAddress } from '../../urls.ts';
import { count } from '../../wording/en/forms.ts';
import type { OutputsMade } from './messages.ts';

/** After how many files this thread turns to what waits for it: pages to write, and answers from Pagefind. */
const STRETCH = 64;

/** How many of the characters that no typeface has are named. */
const NAMED = 5;

/** What is kept from the last site: files, parts of the search index, the rows of claims, and what is read of each article, question and name. */
export interface Kept {
  kept: KeptFiles;
  parts: KeptValues<Part>;
  rows: KeptValues<ClaimRows>;
  work: KeptWork;
  statements: Statements;
}

/** The outputs of a site once they are written, and its search index, which may still be in the making. */
export interface Written {
  made: OutputsMade;
  kept: KeptFiles;
  work: KeptWork;
  indexed: Promise<void>;
}

/**
 * Writes everything of a site that is no page: search index, data and feeds. `onKeys` is given the keys of the
 * pages as soon as they are known, since the pages wait for them.
 */
export async function writeOutputs(
  corpus: Corpus,
  { kept, parts, rows, work, statements }: Kept,
  site: URL | undefined,
  onKeys: (keys: Rewording) => void,
): Promise<Written> {
  const keys = keysAfter(corpus, statements);
  onKeys(keys);
  // Pagefind runs in a process of its own. It begins first, so that it indexes while the rest is made here.
  const indexed = writeSearch(searchOf(corpus, parts, { keep: work.keep }), kept);
  // Whoever waits for the index at the end learns of a failure; until then it is no fault of the program.
  indexed.catch(() => undefined);
  const { pictures, lacking } = picturesOf(corpus);
  await writeAll(withMoved(exportFiles(corpus, site, keys.keys, rows), corpus.moves), kept, keys);
  await writeAll(comparedFiles(corpus, work.keep).map(packed), kept, keys);
  await writeAll(typefaceFiles(corpus).values(), kept, keys);
  return { made: { notes: notesOn(lacking), hidden: hiddenPaths(corpus), pictures }, kept, work, indexed };
}

async function writeSearch(search: Promise<Search>, kept: KeptFiles): Promise<void> {
  const { index, data } = await search;
  for (const { path, content, isNamedAfterContent } of index) {
    const key = isNamedAfterContent ? path : undefined;
    if (key === undefined || !kept.take(path, key)) kept.write(path, key, content());
  }
  await writeAll(data.values(), kept);
  await endIndexing();
}

async function writeAll(
  files: IterableIterator<SiteFile>,
  kept: KeptFiles,
  { keys, reworded }: Rewording = { keys: new Map(), reworded: new Set() },
): Promise<void> {
  let looked = 0;
  const shows = linksTo(reworded);
  const countGarbage = garbageCounter();
  for (const { path, content, page, madeOf } of files) {
    const key = page === undefined ? madeOf && digest(madeOf()) : keys.get(page);
    if (key === undefined || !kept.take(path, key, shows)) {
      kept.write(path, key, await content());
      countGarbage();
    }
    if (++looked % STRETCH === 0) await setImmediate();
  }
}

function digest(data: object): string {
  return hash('sha1', JSON.stringify(data), 'base64url');
}

/** Says how many pages go without a picture, and for want of which characters. */
function notesOn(lacking: readonly (readonly string[])[]): string[] {
  if (lacking.length === 0) return [];
  const characters = [...new Set(lacking.flat())];
  const named = characters.slice(0, NAMED).map((character) => `${character} (${codePointOf(character)})`);
  const more = characters.length > NAMED ? ` and ${characters.length - NAMED} more` : '';
  return [
    `${count(lacking.length, 'page')} without a picture for its link, since the typefaces lack ${named.join(', ')}${more}.`,
  ];
}

/** The paths of what no longer stands or was removed, and of addresses from which pages have moved. */
function hiddenPaths(corpus: Corpus): string[] {
  const { claims, gone, removed } = corpus;
  const withdrawn = [
    ...claims.filter(({ status }) => status !== 'active').map(({ id }) => `claims/${id}`),
    ...gone.questions.map(({ slug }) => `questions/${slug}`),
    ...gone.events.map(({ slug }) => `events/${slug}`),
    ...removed.claims.map(({ name }) => `claims/${name}`),
    ...removed.articles.map(({ name }) => `articles/${name}`),
  ];
  return [...withdrawn, ...movedPages(corpus).map(({ from, number }) => pageOfAddress(from, number))];
}
