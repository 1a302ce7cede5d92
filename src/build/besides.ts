import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus } from '../model/corpus.ts';
import { exportFiles } from './exports.ts';
import { withMoved } from './moved.ts';
import { shareImages } from './shareImages.ts';
import { writeSearchIndex } from './searchIndex.ts';
import type { SiteFile } from './siteFile.ts';

/** How many files are made at a time: pictures are drawn beside JavaScript, on as many threads. */
const AT_A_TIME = 4;

/** Writes all of a site that is no page into its folder. Returns what an editor should know of it. */
export async function writeBesides(corpus: Corpus, root: string, site: URL | undefined): Promise<string[]> {
  const [{ files, lacking }] = await Promise.all([shareImages(corpus), writeSearchIndex(corpus, root)]);
  await writeAll(withMoved(exportFiles(corpus, site), corpus.moves), root);
  await writeAll(withMoved(files, corpus.moves), root);
  return lacking > 0 ? [`${lacking} pages go without a picture: the typefaces lack some of their characters.`] : [];
}

async function writeAll(files: IterableIterator<SiteFile>, root: string): Promise<void> {
  const folders = new Set<string>();
  const writers = Array.from({ length: AT_A_TIME }, async () => {
    for (const { path, content } of files) {
      const file = join(root, path);
      if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
      folders.add(dirname(file));
      writeFileSync(file, await content());
    }
  });
  await Promise.all(writers);
}
