import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Node } from '@takumi-rs/core';
import { writeWhole } from '../../../files/write/wholeFile.ts';
import type { Card } from './card.ts';
import type { Pen } from './draw.ts';

/** So many milliseconds after a build has last asked for a drawing, it is removed: 30 days. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/**
 * Draws each card once, and keeps its picture in a folder. The name of a picture is a digest of its layout and of `makers`,
 * the versions of what draws it.
 */
export function keepDrawings(folder: string, makers: string, pen: Pen): (card: Card) => Promise<Uint8Array> {
  return async (card) => {
    const layout = await pen.lay(card);
    const file = join(folder, `${digest(makers, layout)}.png`);
    const kept = await readFile(file).catch(() => undefined);
    if (kept) {
      const now = new Date();
      // Another build may just remove it.
      await utimes(file, now, now).catch(() => undefined);
      return kept;
    }
    const picture = await pen.draw(layout);
    // Whole, since another build may read it at the same time.
    writeWhole(file, picture);
    return picture;
  };
}

/**
 * Removes the drawings that no build has asked for in the last 30 days. Each site has its own copies, so that nothing is
 * missed; a site that is made from nothing draws them again. `now` is in milliseconds.
 */
export async function dropUnused(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const used = await stat(file).catch(() => undefined);
    if (used && used.mtimeMs < now - KEPT) await rm(file, { force: true });
  }
}

function digest(makers: string, layout: Node): string {
  return createHash('sha256')
    .update(JSON.stringify([makers, layout]))
    .digest('hex')
    .slice(0, 32);
}
