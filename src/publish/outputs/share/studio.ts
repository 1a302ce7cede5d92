import { readFile } from 'node:fs/promises';
import { keepDrawings } from './cache.ts';
import type { Card } from './card.ts';
import { pen } from './draw.ts';

const CACHE = 'node_modules/.cache/claimline/og';

/** Draws pictures of cards with the typefaces of the site. A picture that was drawn before is kept, and read. */
export async function openStudio(cache = CACHE): Promise<(card: Card) => Promise<Uint8Array>> {
  return keepDrawings(cache, await makers(), await pen());
}

/** The packages that make a picture what it is, with their versions. */
async function makers(): Promise<string> {
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return JSON.stringify(
    Object.entries(dependencies).filter(([name]) => /^@(takumi-rs|fontsource-variable)\//.test(name)),
  );
}
