import { describe, expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import type { Corpus } from '../story/corpus.ts';
import { answersTo } from './answers.ts';
import { companyOf } from './company.ts';
import { seriesOf } from './series.ts';
import { standingOf } from './standing.ts';
import { supportOf } from '../claims/independentVoices.ts';

const DEAD = good['articles/port-fire/claims/dead.md'] ?? '';
const ARTICLE = good['articles/port-fire/article.md'] ?? '';

/** The harbour fire told by a second article, whose one claim is the first article's number, changed. */
async function second(change: (claim: string) => string): Promise<Corpus> {
  const files = {
    ...good,
    'entities/wire.md': '---\nname: The Wire\nkind: publication\n---\n',
    'articles/later/article.md': ARTICLE.replace('date: 2031-05-02', 'date: 2031-06-03').replace(
      'at least 83',
      'at least 91',
    ),
    'articles/later/claims/dead.md': change(
      DEAD.replace('abcd1234', 'efgh5678').replace('quote: killing at least 83', 'quote: killing at least 91'),
    ),
  };
  const loaded = await withCorpus(files, loadCorpus);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded.corpus;
}
const later = (claim: string): string => claim.replace('asOf: 2031-05-02', 'asOf: 2031-06-03');
const question = ({ questions }: Corpus, slug = 'how-many-dead') => {
  const found = questions.find((each) => each.slug === slug);
  if (!found) throw new Error(slug);
  return found;
};
const standing = (corpus: Corpus, slug?: string) => standingOf(answersTo(question(corpus, slug)));

describe('standingOf', () => {
  test.each<[string, (claim: string) => string, string]>([
    ['one voice twice is an echo', (claim) => claim, 'echoed'],
    ['another known origin agrees', (claim) => claim.replace('origin: daily-gull', 'origin: wire'), 'agreed'],
    [
      'an unknown origin is no second voice',
      (claim) => claim.replace('origin: daily-gull', 'origin: unknown'),
      'echoed',
    ],
    ['a later, higher number converges', (claim) => later(claim).replace('atLeast: 83', 'atLeast: 91'), 'converging'],
    ['a later, lower number is a dispute', (claim) => later(claim).replace('atLeast: 83', 'exactly: 40'), 'disputed'],
    [
      'numbers of one day that cannot both hold are a dispute',
      (claim) => claim.replace('atLeast: 83', 'exactly: 40'),
      'disputed',
    ],
    [
      'numbers of different scope stand side by side',
      (claim) => claim.replace('atLeast: 83', 'exactly: 40\n    scope: sailors'),
      'differing',
    ],
  ])('%s', async (_, change, expected) => {
    expect(standing(await second(change))).toBe(expected);
  });

  test('positions that differ are not yet a dispute', async () => {
    expect(standing(await second((claim) => claim), 'rebuild')).toBe('differing');
  });

  test.each([
    ['updated by a claim that takes the other position, they converge', 'position: yes', 'converging'],
    ['updated by a claim that takes the same position, they do not', 'position: open', 'differing'],
  ])('positions: %s', async (_, position, expected) => {
    const corpus = await second((claim) =>
      claim.replace(
        'question: how-many-dead\n    value:\n      atLeast: 83',
        `question: rebuild\n    ${position}\nrelations:\n  - type: updates\n    claim: mnop4567\n    because: Later.`,
      ),
    );
    expect(standing(corpus, 'rebuild')).toBe(expected);
  });
});

test('a series runs in order of as-of and names each step', async () => {
  const corpus = await second((claim) => later(claim).replace('atLeast: 83', 'atLeast: 91'));
  const [series = []] = seriesOf(answersTo(question(corpus)));
  expect(series.map(({ figure, step }) => [figure.value.atLeast, step])).toEqual([
    [83, undefined],
    [91, 'update'],
  ]);
});

test('a claim knows who says so independently, who repeats its origin, and who differs', async () => {
  const company = async (change: (claim: string) => string) => {
    const corpus = await second(change);
    const claim = corpus.claims.find(({ id }) => id === 'abcd1234');
    const [found] = claim ? companyOf(claim) : [];
    return {
      corroborates: found?.corroborates.length,
      echoes: found?.echoes.length,
      besides: found?.besides.length,
      unclear: found?.unclear.length,
      differs: found?.differs.length,
    };
  };
  const none = { corroborates: 0, echoes: 0, besides: 0, unclear: 0, differs: 0 };
  expect(await company((claim) => claim)).toEqual({ ...none, echoes: 1 });
  expect(await company((claim) => claim.replace('origin: daily-gull', 'origin: wire'))).toEqual({
    ...none,
    corroborates: 1,
  });
  expect(await company((claim) => claim.replace('origin: daily-gull', 'origin: unknown'))).toEqual({
    ...none,
    unclear: 1,
  });
  expect(await company((claim) => later(claim).replace('atLeast: 83', 'atLeast: 91'))).toEqual({ ...none, differs: 1 });
});

test('two articles with one origin count as two articles and one origin; the unknown is counted apart', async () => {
  const echo = await second((claim) => claim);
  expect(supportOf(answersTo(question(echo)).map(({ claim }) => claim))).toMatchObject({
    articles: { length: 2 },
    voices: { length: 1 },
    unknownIn: [],
  });
  const unknown = await second((claim) => claim.replace('origin: daily-gull', 'origin: unknown'));
  expect(supportOf(answersTo(question(unknown)).map(({ claim }) => claim))).toMatchObject({
    articles: { length: 2 },
    voices: { length: 1 },
    unknownIn: { length: 1 },
  });
});

test('two members of one body are one voice', async () => {
  const files = {
    ...good,
    'entities/fleet.md': '---\nname: The fleet\nkind: organisation\n---\n',
    'entities/admiral.md': '---\nname: The admiral\nkind: person\nmemberOf: fleet\n---\n',
    'articles/later/article.md': ARTICLE.replace('date: 2031-05-02', 'date: 2031-06-03'),
    'articles/later/claims/dead.md': DEAD.replace('abcd1234', 'efgh5678').replace(
      'origin: daily-gull',
      'origin: admiral',
    ),
    'articles/port-fire/claims/dead.md': DEAD.replace('origin: daily-gull', 'origin: fleet'),
  };
  const loaded = await withCorpus(files, loadCorpus);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  expect(standing(loaded.corpus)).toBe('echoed');
});
