import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeContent } from '../../../scripts/bench/story/contentFile.ts';
import { madeUpCorpus } from '../../../scripts/bench/story/corpus.ts';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import { knowledge, type Knowledge } from './asOf.ts';
import { moments, outsideBy } from './moments.ts';
import type { Article, Claim, Corpus } from '../story/corpus.ts';
import { dateRange } from '../dates/dates.ts';

/** The harbour fire again, told by a second article that was printed some day in June or July and answers one question more. */
async function corpus(): Promise<Corpus> {
  const second = {
    'articles/later/article.md': (good['articles/port-fire/article.md'] ?? '').replace(
      'date: 2031-05-02',
      'date: 2031-06-03/2031-07-10',
    ),
    'articles/later/claims/dead.md': (good['articles/port-fire/claims/dead.md'] ?? '')
      .replace('abcd1234', 'efgh5678')
      .replace('asOf: 2031-05-02', 'asOf: 2031-06-03')
      .replace('answers:\n', 'answers:\n  - question: ships-lost\n    value:\n      exactly: 2\n'),
    'questions/ships-lost.md': '---\nquestion: How many ships were lost?\ntype: quantity\n---\n',
  };
  const loaded = await withCorpus({ ...good, ...second }, loadCorpus);
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

test('a day that was published once stays, though nothing was printed by then', async () => {
  const [first, ...more] = knowledge({ ...(await corpus()), asOf: ['2030-01', '2031-05-02'] });
  expect([first?.moment.date, first?.printed.total, first?.fresh.total, first?.standing.total]).toEqual([
    '2030-01',
    0,
    0,
    0,
  ]);
  expect(more).toHaveLength(5);
});

test('an article counts from the day by which it was certainly printed, and is perhaps printed before', async () => {
  const [, , june, july] = knowledge(await corpus());
  if (!june || !july) throw new Error('too few moments');
  const slugs = (list: readonly { slug: string }[]): string[] => list.map(({ slug }) => slug);
  const asked = (states: Knowledge['fresh']): [slug: string, answers: number][] =>
    states.items.map(({ question, answers }) => [question.slug, answers.length]);
  expect([slugs(june.printed.items), slugs(june.perhaps.items)]).toEqual([['port-fire'], ['later']]);
  expect([asked(june.fresh), asked(june.standing)]).toEqual([
    [],
    [
      ['how-many-dead', 1],
      ['rebuild', 2],
    ],
  ]);
  expect([slugs(july.printed.items), slugs(july.perhaps.items)]).toEqual([['port-fire', 'later'], []]);
  expect(slugs(july.printed.items.filter((article) => july.news.has(article)))).toEqual(['later']);
  expect([asked(july.fresh), asked(july.standing)]).toEqual([
    [
      ['how-many-dead', 2],
      ['ships-lost', 1],
    ],
    [['rebuild', 2]],
  ]);
  expect(july.events.items.map(({ event }) => july.news.has(event))).toEqual([false]);
});

test('in a large corpus each moment tells as much as all that was printed by then, asked anew', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'as-of-'));
  await writeContent(folder, madeUpCorpus(1000));
  const loaded = await loadCorpus(folder);
  await rm(folder, { recursive: true });
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  const { articles, events, questions } = loaded.corpus;
  const known = knowledge(loaded.corpus);
  expect(known.length).toBeGreaterThan(3);
  for (const { moment, printed, fresh, standing, events: told } of known) {
    const isPrinted = ({ published }: Article): boolean => dateRange(published.date).end <= moment.end;
    const byThen = ({ claims }: { claims: Claim[] }): boolean => claims.some(({ article }) => isPrinted(article));
    expect(printed.total).toBe(articles.filter(isPrinted).length);
    expect(fresh.total + standing.total).toBe(questions.filter(byThen).length);
    expect([...fresh.items, ...standing.items].every(({ answers }) => answers.length > 0)).toBe(true);
    expect(told.total).toBe(events.filter(byThen).length);
    for (const { items, total } of [printed, told]) expect(items.length).toBeLessThanOrEqual(Math.min(total, 60));
  }
});

test('of what is known from outside, only what was published by a moment', () => {
  const source = (date: string) => ({
    source: { publisher: 'Gull', title: 'Fire', date, url: 'https://example.org/', gone: false },
  });
  const outside = ['2031-05', '2031-05-02', '../2031-06'].map((date) => ({ says: date, also: [], ...source(date) }));
  const by = (date: string): string[] => outsideBy(outside, { date, end: dateRange(date).end }).map(({ says }) => says);
  expect(by('2031-05-01')).toEqual([]);
  expect(by('2031-05-02')).toEqual(['2031-05-02']);
  expect(by('2031-06')).toEqual(['2031-05', '2031-05-02', '../2031-06']);
  const [first] = outside;
  const earlier = first && [{ ...first, also: [source('2031-04').source] }];
  expect(outsideBy(earlier ?? [], { date: '2031-04', end: dateRange('2031-04').end })).toEqual([
    { says: '2031-05', source: source('2031-04').source },
  ]);
});
