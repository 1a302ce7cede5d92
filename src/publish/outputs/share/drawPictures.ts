import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { keepFiles, type Keeping } from '../../keep/keptFiles.ts';
import { count } from '../../../wording/en/forms.ts';
import { picturesToDraw, type Picture } from './pictures.ts';

/** What the drawing process is told: the pictures, and the folder of the site by its path and its number on the disk. */
export interface DrawingOrder {
  pictures: readonly Picture[];
  /** The folder in which drawings are kept from build to build. */
  drawings: string;
  site: string;
  inode: number;
}

/** What it says: that a picture stands in its place, and at last that all do, that another site has taken the place of this one, or what went wrong. */
export type DrawingNews = { drawn: Picture } | { ended: 'drawn' | 'replaced' } | { failed: string };

/**
 * Draws the pictures that a published site still lacks, and puts each in its place, whole. They are drawn in a process of
 * their own, for Node fixes the number of threads that draw when it starts. Rejects where one cannot be drawn. Where another
 * build replaces the site meanwhile, the rest is left to that one.
 */
export async function drawPictures(
  pictures: readonly Picture[],
  keeping: Keeping,
  drawings: string,
  print: (line: string) => void,
): Promise<void> {
  const site = keeping.to;
  const kept = keepFiles({ ...keeping, from: site });
  const needed = picturesToDraw(pictures, kept);
  if (needed.length > 0) {
    print(`Drawing ${count(needed.length, 'picture')} for shared links; all else is in its place.`);
    const order = { pictures: needed, drawings, site, inode: statSync(site).ino };
    if (!(await draw(order, ({ path, key }) => kept.adopt(path, key)))) return;
  }
  kept.removeRest();
  kept.save();
}

/** Resolves once all are drawn, to false where the site was replaced before that. */
function draw(order: DrawingOrder, onDrawn: (picture: Picture) => void): Promise<boolean> {
  const child = fork(join(import.meta.dirname, 'drawer.ts'), {
    env: { ...process.env, UV_THREADPOOL_SIZE: String(availableParallelism()) },
  });
  child.send(order);
  return new Promise((resolve, reject) => {
    // Of a process that ends, messages may come after the news of its end. So it is the last message that counts.
    child.on('message', (news: DrawingNews) => {
      if ('drawn' in news) onDrawn(news.drawn);
      else if ('failed' in news) reject(new Error(news.failed));
      else resolve(news.ended === 'drawn');
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) return;
      reject(new Error(`The pictures for shared links were not all drawn: the process that draws ended with ${code}.`));
    });
  });
}
