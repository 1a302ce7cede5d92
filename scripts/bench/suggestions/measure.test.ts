import { beforeAll, expect, test } from 'vitest';
import { good, withCorpus } from '../../../src/files/corpus.fixture.ts';
import { loadContent, type Content } from '../../../src/files/read/load.ts';
import { withoutArticle } from './leftOut.ts';
import { aboutResult, fieldResults } from './measure.ts';
import { statementResult } from './statements.ts';
import { suggestionTable } from './table.ts';
import { trialsOf } from './trials.ts';

/** The harbour fire, told again by another article. */
const again = {
  'articles/again/article.md': (good['articles/port-fire/article.md'] ?? '').replaceAll('Fire in the harbour', 'Again'),
  'articles/again/claims/dead.md': (good['articles/port-fire/claims/dead.md'] ?? '').replace('abcd1234', 'abcd1235'),
  'articles/again/claims/out.md': (good['articles/port-fire/claims/out.md'] ?? '')
    .replace('mnop4567', 'mnop4568')
    .replace('kind: event', 'kind: background'),
};

let content: Content;

beforeAll(async () => {
  content = await withCorpus({ ...good, ...again }, loadContent);
});

test('an article is left out with all that only its claims know', () => {
  const known = withoutArticle(content.entries, 'port-fire');
  expect(known.claims.map(({ data }) => data.id).sort()).toEqual(['abcd1235', 'mnop4568']);
  const { events, questions } = withoutArticle(content.entries, 'again');
  expect([events.map(({ slug }) => slug), questions.map(({ slug }) => slug)]).toEqual([
    ['fire'],
    ['how-many-dead', 'rebuild'],
  ]);
  const rebuild = known.questions.find(({ slug }) => slug === 'rebuild');
  expect([rebuild?.body, rebuild?.data.positions.map(({ id }) => id)]).toEqual(['', ['open']]);
});

test('values count that another article has too, beside the most frequent one', () => {
  const trials = trialsOf(content);
  expect(trials).toHaveLength(5);
  const of = (name: string): object | undefined => fieldResults(trials).find((field) => field.name === name);
  expect(of('event')).toMatchObject({ values: 2, counted: 2, baseFirst: 1, baseThree: 1 });
  expect(of('kind')).toMatchObject({ values: 5, counted: 2 });
  expect(of('origin')).toMatchObject({ values: 5, counted: 4 });
  expect(of('origin, any')).toMatchObject({ counted: 5, first: 1 });
});

test('the table has a row for each field', () => {
  const trials = trialsOf(content);
  const table = suggestionTable('harbour', fieldResults(trials), aboutResult(trials), statementResult(trials));
  expect(table).toMatch(/^origin, any +5 +5 +1\.00 +1\.00/m);
  expect(table).toMatch(/^statement: F1 of its words 0\.\d\d, base \(the quote\) 0\.\d\d/m);
  expect(table).toMatch(/^about: F1 \d\.\d\d/m);
});
