import { readFile } from 'node:fs/promises';
import { keepDrawings } from './cache.ts';
import type { Card } from './card.ts';
import { pen } from './draw.ts';

/** Draws pictures of cards with the typefaces of the site. One that was drawn before is kept in a folder, and read. */
export async function openStudio(drawings: string): Promise<(card: Card) => Promise<Uint8Array>> {
  return keepDrawings(drawings, await makers(), await pen());
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
