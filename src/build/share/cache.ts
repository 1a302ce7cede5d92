import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Node } from '@takumi-rs/core';
import type { Card } from './cards.ts';
import type { Pen } from './draw.ts';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

/** The versions of the packages without which a layout would look otherwise. */
const makers = ['@takumi-rs/core', '@fontsource-variable/inter', '@fontsource-variable/source-serif-4'].map(
  (name) => dependencies[name],
);

/** Draws cards, none of them twice: pictures are kept in a folder, by the digest of their layout. */
export function keepDrawings(folder: string, pen: Pen): (card: Card) => Promise<Uint8Array> {
  return async (card) => {
    const layout = await pen.lay(card);
    const file = join(folder, `${digest(layout)}.png`);
    const kept = await readFile(file).catch(() => undefined);
    if (kept) return kept;
    const picture = await pen.draw(layout);
    // Two builds at the same time must not read half of each other's files.
    const unfinished = join(folder, randomUUID());
    await mkdir(folder, { recursive: true });
    await writeFile(unfinished, picture);
    await rename(unfinished, file);
    return picture;
  };
}

function digest(layout: Node): string {
  return createHash('sha256')
    .update(JSON.stringify([makers, layout]))
    .digest('hex')
    .slice(0, 32);
}
