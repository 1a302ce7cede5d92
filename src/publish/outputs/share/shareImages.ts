import { readFile } from 'node:fs/promises';
import type { Corpus } from '../../../model/story/corpus.ts';
import { base } from '../../../urls.ts';
import { keepDrawings } from './cache.ts';
import { cardsOf } from './cards.ts';
import { pen } from './draw.ts';
import type { SiteFile } from '../siteFile.ts';

const CACHE = 'node_modules/.cache/claimline/og';

/**
 * The picture that stands for each claim, question and article where its link is shared, drawn when it is asked for;
 * those drawn before are kept. `lacking` counts the pages that go without, as the typefaces lack their characters.
 */
export async function shareImages(corpus: Corpus, cache = CACHE): Promise<{ files: SiteFile[]; lacking: number }> {
  if (!corpus.story.shareImages) return { files: [], lacking: 0 };
  const { cards, lacking } = cardsOf(corpus);
  const draw = keepDrawings(cache, await makers(), await pen());
  return { files: cards.map((card) => ({ path: card.path.slice(base.length), content: () => draw(card) })), lacking };
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
