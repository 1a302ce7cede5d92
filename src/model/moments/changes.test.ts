import { describe, expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import type { Article, Corpus } from '../story/corpus.ts';
import { stepsOf, type Changes } from './changes.ts';
import { compose } from './compose.ts';

const ARTICLE = good['articles/port-fire/article.md'] ?? '';
const DEAD = good['articles/port-fire/claims/dead.md'] ?? '';
const EVENT = '---\ntitle: The inquiry\ndate: 2031-06-01\n---\n';

/** The harbour fire told again in June, by one claim that is the first article's number, changed. */
async function june(change: (claim: string) => string, more: Record<string, string> = {}): Promise<Corpus> {
  const files = {
    ...good,
    'entities/wire.md': '---\nname: The Wire\nkind: publication\n---\n',
    'events/inquiry.md': EVENT,
    'articles/later/article.md': ARTICLE.replace('date: 2031-05-02', 'date: 2031-06-03'),
    'articles/later/claims/dead.md': change(DEAD.replace('abcd1234', 'efgh5678')),
    ...more,
  };
  const loaded = await withCorpus(files, loadCorpus);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded.corpus;
}

const later = (claim: string): string => claim.replace('asOf: 2031-05-02', 'asOf: 2031-06-03');
const related = (claim: string, type: string, origin: string): string =>
  later(claim)
    .replace('origin: daily-gull', `origin: ${origin}`)
    .replace('atLeast: 83', 'atLeast: 91')
    .replace('answers:', `relations:\n  - type: ${type}\n    claim: abcd1234\n    because: So.\nanswers:`);

/** What changed between the ends of two days or months. */
function between(corpus: Corpus, from: string, to: string): Changes {
  const steps = stepsOf(corpus);
  return compose(
    steps.slice(
      steps.findIndex((step) => step.from.date === from),
      steps.findIndex((step) => step.to.date === to) + 1,
    ),
  );
}

describe('what a new answer does', () => {
  test.each<[string, (claim: string) => string, string, string | undefined]>([
    ['a later, higher figure updates', (c) => later(c).replace('atLeast: 83', 'atLeast: 91'), 'updates', 'abcd1234'],
    ['a later, lower figure revises', (c) => later(c).replace('atLeast: 83', 'exactly: 40'), 'revises', 'abcd1234'],
    [
      'figures of one day exclude each other',
      (c) => c.replace('atLeast: 83', 'exactly: 40'),
      'contradicts',
      'abcd1234',
    ],
    [
      'a figure of an earlier day that the known one lowers and excludes',
      (c) => c.replace('asOf: 2031-05-02', 'asOf: 2031-05-01/2031-05-02').replace('atLeast: 83', 'exactly: 40'),
      'contradicts',
      'abcd1234',
    ],
    ['the same figure repeats', (c) => c, 'repeats', 'abcd1234'],
    [
      'a figure of another scope adds',
      (c) => c.replace('atLeast: 83', 'exactly: 4\n    scope: crew'),
      'adds',
      undefined,
    ],
    ['another voice denies', (c) => related(c, 'denies', 'wire'), 'contradicts', 'abcd1234'],
    ['another voice corrects', (c) => related(c, 'corrects', 'wire'), 'revises', 'abcd1234'],
    ['the same voice takes back what it said', (c) => related(c, 'corrects', 'daily-gull'), 'withdraws', 'abcd1234'],
  ])('%s', async (_, change, effect, to) => {
    const { questions } = between(await june(change), '2031-05', '2031-06-03');
    expect(questions.map(({ question, answers }) => [question.slug, answers.length])).toEqual([['how-many-dead', 1]]);
    expect([questions[0]?.answers[0]?.effect, questions[0]?.answers[0]?.to?.id]).toEqual([effect, to]);
  });

  test('a position that nobody held adds, and one that somebody held repeats', async () => {
    const answer = (position: string) => (claim: string) =>
      claim.replace(
        'question: how-many-dead\n    value:\n      atLeast: 83',
        `question: rebuild\n    position: ${position}`,
      );
    const effects = async (position: string, more?: Record<string, string>) =>
      between(await june(answer(position), more), '2031-05', '2031-06-03').questions.map(({ answers }) =>
        answers.map(({ effect, to }) => [effect, to?.id]),
      );
    expect(await effects('yes')).toEqual([[['repeats', 'wxyz7890']]]);
    const third = (good['questions/rebuild.md'] ?? '').replace(
      'positions:\n',
      'positions:\n  - id: no\n    label: No\n',
    );
    expect(await effects('no', { 'questions/rebuild.md': third })).toEqual([[['adds', undefined]]]);
  });
});

test('what changed tells articles, events, new voices and where each question stands; quiet questions are left out', async () => {
  const corpus = await june((claim) =>
    claim
      .replace('origin: daily-gull', 'origin: wire')
      .replace('event: fire', 'event: inquiry')
      .replace('atLeast: 83', 'exactly: 40'),
  );
  const changes = between(corpus, '2031-05-02', '2031-06');
  expect(changes.printed.map(({ slug }) => slug)).toEqual(['later']);
  expect(changes.events.map(({ event: { event, date } }) => [event.slug, date])).toEqual([['inquiry', '2031-06-01']]);
  const [dead, ...more] = changes.questions;
  expect([dead?.before, dead?.after, dead?.voices.map(({ slug }) => slug)]).toEqual(['single', 'disputed', ['wire']]);
  expect([more, changes.answeredBefore]).toEqual([[], 2]);
});

test('an article that may be printed already, or only later, is told apart and counts for nothing yet', async () => {
  const corpus = await june((claim) => claim, {
    'articles/later/article.md': ARTICLE.replace('date: 2031-05-02', 'date: 2031-05-20/2031-06-03'),
  });
  const slugs = (articles: readonly Article[]): string[] => articles.map(({ slug }) => slug);
  const [first, second] = stepsOf(corpus);
  expect([first?.to.date, slugs(first?.printed ?? []), slugs(first?.perhaps ?? [])]).toEqual([
    '2031-05',
    [],
    ['later'],
  ]);
  expect([second?.to.date, slugs(second?.printed ?? []), slugs(second?.perhaps ?? [])]).toEqual([
    '2031-06-03',
    ['later'],
    [],
  ]);
});

test('a claim that we withdrew meanwhile is told of with the questions that it answered', async () => {
  const gone = `status: withdrawn\nreason: Misread.\nhistory:\n  - date: 2031-06-02\n    change: withdrawn\n    because: Misread.\nanswers:`;
  const corpus = await june((claim) => claim, {
    'articles/port-fire/claims/out.md': (good['articles/port-fire/claims/out.md'] ?? '').replace('answers:', gone),
  });
  const told = between(corpus, '2031-05', '2031-06').questions.map((step) => [
    step.question.slug,
    step.gone.map(({ id }) => id),
  ]);
  expect(told).toEqual([
    ['rebuild', ['mnop4567']],
    ['how-many-dead', []],
  ]);
  expect(between(corpus, '2031-05-02', '2031-05').questions).toEqual([]);
});

test('a story with one moment, or with none, has no steps', async () => {
  const { articles, ...corpus } = await june((claim) => claim);
  const [first] = articles;
  expect(stepsOf({ ...corpus, articles: [] })).toEqual([]);
  expect(stepsOf({ ...corpus, articles: first ? [first] : [] }).map(({ to }) => to.date)).toEqual(['2031-05']);
});
