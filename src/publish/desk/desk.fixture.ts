import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadContent } from '../../files/read/load.ts';
import { digestOf } from '../../files/save/digest.ts';
import type { Answer, Desk } from './desk.ts';
import { knownStories } from './knownStories.ts';
import { answerDesk } from './routes.ts';

/** Asks the desk by the name of a route. */
export type Ask = (name: string, body?: unknown) => Promise<Answer & { body: never }>;

/** Asks the desk of a made-up story, whose content is read again before each question. */
export function withDesk(
  use: (ask: Ask, folder: string, saves: () => number) => Promise<void>,
  files = good,
): Promise<void> {
  return withCorpus(files, async (folder) => {
    const known = knownStories();
    let saves = 0;
    const ask = async (name: string, body: unknown = {}): Promise<Answer> => {
      const content = await loadContent(folder);
      const pick = (below: number): number => Math.floor(Math.random() * below);
      const now = (): Date => new Date('2031-06-01T12:00:00Z');
      const desk: Desk = { folder, content: () => content, known, pick, now, saved: () => (saves += 1) };
      return answerDesk(name, body, desk);
    };
    await use(ask as Ask, folder, () => saves);
  });
}

/** The article, and a claim of it. */
export const ARTICLE = 'articles/port-fire/article.md';
export const DEAD = 'articles/port-fire/claims/dead.md';
/** The digests of their files. */
export const from = digestOf(good[ARTICLE] ?? '');
export const dead = digestOf(good[DEAD] ?? '');
/** A new claim of the article’s first words. */
export const fields = {
  statement: 'A fire broke out on Friday, 2 May 2031.',
  kind: 'event',
  modality: 'asserted',
  origin: 'daily-gull',
  event: 'fire',
  about: [],
};
export const draft = { article: 'port-fire', from, spans: [{ start: 0, end: 26 }], fields };
