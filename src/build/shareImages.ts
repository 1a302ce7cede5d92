import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../files/folder.ts';
import { base } from '../urls.ts';
import { builtCorpus } from './corpus.ts';
import { keepDrawings } from './share/cache.ts';
import { cardsOf, type Card } from './share/cards.ts';
import { pen } from './share/draw.ts';

const CACHE = 'node_modules/.cache/claimline/og';

/** How many pictures are drawn at a time: the drawing itself runs beside JavaScript, on as many threads. */
const AT_A_TIME = 4;

/** Draws the picture that stands for each claim, question and article where its link is shared; those drawn before are kept. */
export function shareImages(folder = contentFolder, cache = CACHE): AstroIntegration {
  return {
    name: 'share-images',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const corpus = await builtCorpus(folder);
        if (!corpus.story.shareImages) return;
        const { cards, lacking } = cardsOf(corpus);
        if (lacking > 0)
          logger.warn(`${lacking} pages go without a picture: the typefaces lack some of their characters.`);
        await writeAll(cards, keepDrawings(cache, await makers(), await pen()), dir);
      },
    },
  };
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

async function writeAll(cards: readonly Card[], draw: (card: Card) => Promise<Uint8Array>, dir: URL): Promise<void> {
  const waiting = cards.values();
  const workers = Array.from({ length: AT_A_TIME }, async () => {
    for (const card of waiting) {
      const file = new URL(card.path.slice(base.length), dir);
      await mkdir(new URL('.', file), { recursive: true });
      await writeFile(file, await draw(card));
    }
  });
  await Promise.all(workers);
}
