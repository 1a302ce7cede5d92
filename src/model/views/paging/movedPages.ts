import type { Corpus } from '../../story/corpus.ts';
import { pagesOfArticle } from './articlePages.ts';
import { pagesOfEntity } from './entityPages.ts';

/** An address from which a page has moved, and the one to which it leads: both without the number of the page, from 1. */
export interface MovedPage {
  from: string;
  to: string;
  number: number;
}

/** Every page that has moved: of a long article or entity the later pages too, for links lead to them as well. */
export function movedPages({
  moves,
  articles,
  entities,
}: Pick<Corpus, 'moves' | 'articles' | 'entities'>): MovedPage[] {
  const arrived = new Set(moves.map(({ to }) => to));
  const long = [
    ...articles.map((article) => ({ at: `articles/${article.slug}`, pages: () => pagesOfArticle(article) })),
    ...entities.map((entity) => ({ at: `entities/${entity.slug}`, pages: () => pagesOfEntity(entity) })),
  ].filter(({ at }) => arrived.has(at));
  const counts = new Map(long.map(({ at, pages }) => [at, pages().length]));
  return moves.flatMap((move) =>
    Array.from({ length: counts.get(move.to) ?? 1 }, (_, index) => ({ ...move, number: index + 1 })),
  );
}
