import { expect, test } from 'vitest';
import { good, withCorpus } from '../files/corpus.fixture.ts';
import { loadCorpus } from '../files/load.ts';
import { knownAt, moments, type Knowledge } from './asOf.ts';
import type { Corpus } from './corpus.ts';

/** The harbour fire again, told by a second article that was printed some day in June. */
async function corpus(): Promise<Corpus> {
  const second = {
    'articles/later/article.md': (good['articles/port-fire/article.md'] ?? '').replace(
      'date: 2031-05-02',
      'date: 2031-06-03/2031-07-10',
    ),
    'articles/later/claims/dead.md': (good['articles/port-fire/claims/dead.md'] ?? '')
      .replace('abcd1234', 'efgh5678')
      .replace('asOf: 2031-05-02', 'asOf: 2031-06-03'),
  };
  const unanswered = { 'questions/ships-lost.md': '---\nquestion: How many ships were lost?\ntype: quantity\n---\n' };
  const loaded = await withCorpus({ ...good, ...second, ...unanswered }, loadCorpus);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded.corpus;
}

test('moments are the days by which each article was printed and all months between, in order', async () => {
  const { articles } = await corpus();
  expect(moments(articles).map(({ date }) => date)).toEqual([
    '2031-05-02',
    '2031-05',
    '2031-06',
    '2031-07-10',
    '2031-07',
  ]);
});

test('an article counts from the day by which it was certainly printed, and is perhaps printed before', async () => {
  const joined = await corpus();
  const [first, , june, july] = moments(joined.articles);
  if (!first || !june || !july) throw new Error('too few moments');
  const slugs = (list: readonly { slug: string }[]): string[] => list.map(({ slug }) => slug);
  const deaths = ({ states }: Knowledge): number[] | undefined => {
    const state = states.find(({ question }) => question.slug === 'how-many-dead');
    return state && [state.answers.length, state.fresh.length];
  };
  expect(slugs(knownAt(joined, first, undefined).perhaps)).toEqual([]);
  const inJune = knownAt(joined, june, first);
  expect([slugs(inJune.printed), slugs(inJune.perhaps)]).toEqual([['port-fire'], ['later']]);
  expect(deaths(inJune)).toEqual([1, 0]);
  const inJuly = knownAt(joined, july, june);
  expect(slugs(inJuly.newlyPrinted)).toEqual(['later']);
  expect(deaths(inJuly)).toEqual([2, 1]);
  expect(inJuly.events.map(({ fresh }) => fresh)).toEqual([false]);
  expect(slugs(inJuly.unanswered)).toEqual(['ships-lost']);
});
