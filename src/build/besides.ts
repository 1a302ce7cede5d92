import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Corpus } from '../model/corpus.ts';
import { exportFiles } from './exports.ts';
import { withMoved } from './moved.ts';
import { shareImages } from './shareImages.ts';
import { writeSearchIndex } from './searchIndex.ts';
import type { SiteFile } from './siteFile.ts';

/** How many files are made at a time: pictures are drawn beside JavaScript, on as many threads. */
const AT_A_TIME = 4;

/** After how many files Pagefind, which works beside this in a process of its own, is given what it waits for. */
const STRETCH = 64;

/** Writes all of a site that is no page into its folder. Returns what an editor should know of it. */
export async function writeBesides(corpus: Corpus, root: string, site: URL | undefined): Promise<string[]> {
  const indexed = writeSearchIndex(corpus, root);
  // A failure is thrown at the end; until then nobody waits for it.
  indexed.catch(() => undefined);
  const { files, lacking } = await shareImages(corpus);
  await writeAll(withMoved(exportFiles(corpus, site), corpus.moves), root);
  await writeAll(withMoved(files, corpus.moves), root);
  await indexed;
  return lacking > 0 ? [`${lacking} pages go without a picture: the typefaces lack some of their characters.`] : [];
}

async function writeAll(files: IterableIterator<SiteFile>, root: string): Promise<void> {
  const folders = new Set<string>();
  let written = 0;
  const writers = Array.from({ length: AT_A_TIME }, async () => {
    for (const { path, content } of files) {
      const file = join(root, path);
      if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
      folders.add(dirname(file));
      writeFileSync(file, await content());
      if (++written % STRETCH === 0) await setImmediate();
    }
  });
  await Promise.all(writers);
}
