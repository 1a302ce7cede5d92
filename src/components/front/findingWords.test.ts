import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import type { Finding } from '../../model/findings/findings.ts';
import type { Article, Question } from '../../model/story/corpus.ts';
import { findingInWords } from './findingWords.ts';
import { en } from '../../wording/en.ts';

const loaded = await withCorpus(good, loadCorpus);
if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
const { articles, questions, entities } = loaded.corpus;

function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error('There is none.');
  return item;
}

const words = (finding: Finding) => findingInWords(en, finding, () => 2);
const article: Article = first(articles);
const total: Question = first(questions.filter(({ cumulative }) => cumulative));
const figure = (value: { atLeast: number } | { about: number }) => ({ value, scope: undefined, asOf: '2031-05-02' });

test('a running total runs through its numbers; of many only the first and the last are named', () => {
  const finding = { type: 'running-total', question: total, articles: 3, clashes: false } as const;
  const two = words({ ...finding, figures: [figure({ about: 1200 }), figure({ atLeast: 1300 })] });
  expect(two.headline).toBe('~1,200\u00a0→\u00a01,300+ people');
  expect(two.href).toBe('/questions/how-many-dead/');
  expect(two.says).toMatch(/^<articles>3 articles<\/articles> /);
  expect(two.counted).toBe('/questions/how-many-dead/#answers');
  const many = [1, 2, 3, 4].map((atLeast) => figure({ atLeast }));
  expect(words({ ...finding, figures: many }).headline).toBe('1+\u00a0→\u00a0…\u00a0→\u00a04+ people');
  expect(words({ ...finding, figures: many, clashes: true }).says).toContain('not all of them can be right');
});

test('claims that rest on nobody lead to their list, and to the part of it that one article has', () => {
  const finding = { type: 'unsourced', sourcing: 'unknown', claims: 1, of: 3, most: undefined } as const;
  expect(words(finding)).toMatchObject({ headline: '1 of 3 claims', href: '/claims/sourcing/unknown/' });
  expect(words(finding).says).toMatch(/^comes from/);
  const most = { article, claims: 1, of: 1 };
  expect(words({ ...finding, claims: 2, most }).also?.href).toBe('/claims/sourcing/unknown/page/2/#port-fire');
});

test('what one voice says leads to its answer', () => {
  const question = first(questions.filter(({ positions }) => positions.length > 0));
  const finding = {
    type: 'one-voice',
    question,
    position: first(question.positions),
    articles: 4,
    accuses: true,
  } as const;
  const said = words({ ...finding, voice: first(entities) });
  expect(said.headline).toBe('4 articles, 1 accuser');
  expect(said.href).toBe('/questions/rebuild/#position-yes');
});
