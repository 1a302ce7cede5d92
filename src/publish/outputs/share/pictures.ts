import { hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../../model/story/corpus.ts';
import { base } from '../../../urls.ts';
import { keepFiles, type Keeping, type KeptFiles } from '../../keep/keptFiles.ts';
import { withMoved } from '../moved.ts';
import type { Card } from './card.ts';
import { cardsOf } from './cards.ts';

/** The folder of all pictures, in the root of the site. */
const FOLDER = 'share';

/** A picture that a site is to have: its path from the root, what is on it, and a digest of that. */
export interface Picture {
  path: string;
  card: Card;
  key: string;
}

/**
 * The pictures that stand for pages where their links are shared, at every address that they have or had. `lacking`
 * has, for each page that goes without, the characters that the typefaces lack.
 */
export function picturesOf(corpus: Corpus): { pictures: Picture[]; lacking: string[][] } {
  const { cards, lacking } = cardsOf(corpus);
  const pictures = cards.map((card) => ({
    path: card.path.slice(base.length),
    card,
    key: hash('sha1', JSON.stringify({ ...card, path: '' }), 'base64url'),
  }));
  return { pictures: [...withMoved(pictures, corpus.moves)], lacking };
}

/**
 * Puts the pictures of the last site into the one that is being made, those too that are out of date: until the new ones are
 * drawn, nobody who follows a shared link misses one. Returns their paths.
 */
export function carryPictures(pictures: readonly Picture[], keeping: Keeping): ReadonlySet<string> {
  // There before the first picture is, since the headers of a site name its folders.
  if (pictures.length > 0) mkdirSync(join(keeping.to, FOLDER), { recursive: true });
  const kept = keepFiles(keeping);
  for (const { path, key } of pictures) if (!kept.take(path, key)) kept.takeOutdated(path);
  kept.removeRest();
  kept.save();
  return kept.present;
}

/** Tells the pictures that a published site lacks, or has out of date, and counts the rest as kept. */
export function picturesToDraw(pictures: readonly Picture[], kept: KeptFiles): Picture[] {
  return pictures.filter(({ path, key }) => !kept.take(path, key));
}
