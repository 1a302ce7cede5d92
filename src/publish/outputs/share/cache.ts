import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Node } from '@takumi-rs/core';
import { writeWhole } from '../../../files/write/wholeFile.ts';
import type { Card } from './card.ts';
import type { Pen } from './draw.ts';

/**
 * Draws each card once, and keeps its picture in a folder. The name of a picture is a digest of its layout and of `makers`,
 * the versions of what draws it.
 */
export function keepDrawings(folder: string, makers: string, pen: Pen): (card: Card) => Promise<Uint8Array> {
  return async (card) => {
    const layout = await pen.lay(card);
    const file = join(folder, `${digest(makers, layout)}.png`);
    const kept = await readFile(file).catch(() => undefined);
    if (kept) return kept;
    const picture = await pen.draw(layout);
    // Whole, since another build may read it at the same time.
    writeWhole(file, picture);
    return picture;
  };
}

function digest(makers: string, layout: Node): string {
  return createHash('sha256')
    .update(JSON.stringify([makers, layout]))
    .digest('hex')
    .slice(0, 32);
}
