import { expect, test } from 'vitest';
import type { Article, Entity } from '../../story/corpus.ts';
import type { PlainText } from '../../text/text.ts';
import { movedPages } from './movedPages.ts';

/** An article of so many long passages that it goes on over three pages, with no more of it than its pages are cut by. */
function longArticle(slug: string): Article {
  const length = 150_000;
  const text: PlainText = {
    text: '',
    blocks: [0, 1, 2].map((section) => ({
      section,
      start: section * length,
      end: (section + 1) * length,
      heading: false,
    })),
  };
  return { slug, text, claims: [], activeClaims: [] } as unknown as Article;
}

test('of a long article that was renamed, all pages lead from the old address to the new one', () => {
  const entity = {
    slug: 'acme',
    claimsBy: [],
    claimsAbout: [],
    claimsFrom: [],
    events: [],
    names: [],
  } as unknown as Entity;
  const moves = [
    { from: 'articles/fire', to: 'articles/port-fire' },
    { from: 'entities/old', to: 'entities/acme' },
    { from: 'questions/who', to: 'questions/who-lit-it' },
  ];
  const articles = [longArticle('flood'), longArticle('port-fire')];
  expect(movedPages({ moves, articles, entities: [entity] }).map(({ from, number }) => `${from} ${number}`)).toEqual([
    'articles/fire 1',
    'articles/fire 2',
    'articles/fire 3',
    'entities/old 1',
    'questions/who 1',
  ]);
});
