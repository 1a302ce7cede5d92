import { expect, test } from 'vitest';
import type { Article, Claim, Entity } from '../story/corpus.ts';
import { leastNamed } from './leastNamed.ts';

const mayor = { slug: 'mayor', kind: 'person' } as Entity;

/** An article of so many claims, of which so many rest on the mayor; where the others come from is unknown. */
function article(slug: string, named: number, of: number): Article {
  const its = { slug } as Article;
  its.activeClaims = Array.from({ length: of }, (_, at) => {
    const link = { label: 'the mayor', entity: mayor, named: true, mode: 'direct' } as const;
    const known = at < named;
    return { article: its, origin: known ? mayor : undefined, attribution: known ? [link] : [] } as unknown as Claim;
  });
  return its;
}

const found = (...articles: Article[]): unknown => {
  const least = leastNamed(articles);
  return least && [least.article.slug, least.named, least.of];
};

test('finds the article of whose claims the smallest share rests on a named source, however long it is', () => {
  expect(found(article('gull', 3, 10), article('wire', 10, 50), article('post', 9, 9))).toEqual(['wire', 10, 50]);
});

test('names none where two have as little, where one stands alone, or where the other is too short', () => {
  expect(found(article('gull', 2, 10), article('wire', 4, 20))).toBeUndefined();
  expect(found(article('gull', 2, 10))).toBeUndefined();
  expect(found(article('gull', 2, 10), article('wire', 0, 4))).toBeUndefined();
});
