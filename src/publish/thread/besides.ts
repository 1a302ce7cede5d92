import { setImmediate } from 'node:timers/promises';
import type { Corpus } from '../../model/story/corpus.ts';
import { atATime } from '../atATime.ts';
import { collectGarbage, garbageCounter } from './collect.ts';
import { exportFiles } from '../outputs/exports.ts';
import type { KeptFiles } from '../keep/keptFiles.ts';
import { withMoved } from '../outputs/moved.ts';
import { pageKeys } from '../keep/pageKeys.ts';
import { endIndexing, searchOf } from '../index/searchIndex.ts';
import { shareImages } from '../outputs/share/shareImages.ts';
import type { SiteFile } from '../outputs/siteFile.ts';

/** How many files are made at a time: pictures are drawn beside JavaScript, on as many threads. */
const AT_A_TIME = 4;

/** After how many files this thread turns to what else waits for it: pages to write, and what Pagefind says. */
const STRETCH = 64;

/**
 * Makes all of a site that is no page. Gives the keys of the pages as soon as they are known, what an editor should know
 * once all is there but the search index, and then that, unless it was kept.
 */
export async function writeBesides(
  corpus: Corpus,
  kept: KeptFiles,
  site: URL | undefined,
  onKeys: (keys: Map<string, string>) => void,
): Promise<{ notes: string[]; indexed: Promise<void> | undefined }> {
  const keys = pageKeys(corpus);
  onKeys(keys);
  const search = searchOf(corpus);
  // Pagefind makes the index beside all that follows, if it has what that is made of.
  const fed = kept.takeAll(search.key) ? undefined : await search.feed();
  // It takes more memory for that than all else together.
  if (fed) collectGarbage();
  const indexed = fed && writeIndex(search.key, fed(), kept);
  // A failure is thrown at the end; until then nobody waits for it.
  indexed?.catch(() => undefined);
  const { files, lacking } = await shareImages(corpus);
  await writeAll(withMoved(exportFiles(corpus, site), corpus.moves), kept, keys);
  await writeAll(withMoved(files, corpus.moves), kept, keys);
  await writeAll(search.data().values(), kept, keys);
  const notes =
    lacking > 0 ? [`${lacking} pages go without a picture: the typefaces lack some of their characters.`] : [];
  return { notes, indexed };
}

async function writeIndex(key: string, files: Promise<SiteFile[]>, kept: KeptFiles): Promise<void> {
  for (const { path, content } of await files) kept.write(path, key, await content());
  await endIndexing();
}

async function writeAll(
  files: IterableIterator<SiteFile>,
  kept: KeptFiles,
  keys: ReadonlyMap<string, string>,
): Promise<void> {
  let written = 0;
  const countGarbage = garbageCounter();
  await atATime(AT_A_TIME, files, async ({ path, content, page }) => {
    const key = page === undefined ? undefined : keys.get(page);
    if (key === undefined || !kept.take(path, key)) kept.write(path, key, await content());
    if (++written % STRETCH === 0) await setImmediate();
    countGarbage();
  });
}
