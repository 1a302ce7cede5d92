import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import type { Corpus } from '../story/corpus.ts';
import { answersTo } from './answers.ts';
import { heardIn } from './heard.ts';
import { replacedAnswers } from './replaced.ts';

const ARTICLE = good['articles/port-fire/article.md'] ?? '';
const DEAD = good['articles/port-fire/claims/dead.md'] ?? '';
const OUT = good['articles/port-fire/claims/out.md'] ?? '';
const AGAIN = DEAD.replace('abcd1234', 'efgh5678').replace('asOf: 2031-05-02', 'asOf: 2031-06-03');

/** The harbour fire, told by a second article a month later with one claim of its own. */
async function retold(claim: string): Promise<Corpus> {
  const files = {
    ...good,
    'entities/wire.md': '---\nname: The Wire\nkind: publication\n---\n',
    'articles/later/article.md': ARTICLE.replace('date: 2031-05-02', 'date: 2031-06-03'),
    'articles/later/claims/own.md': claim,
  };
  const loaded = await withCorpus(files, loadCorpus);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded.corpus;
}

function questionOf({ questions }: Corpus, slug: string) {
  const found = questions.find((question) => question.slug === slug);
  if (!found) throw new Error(slug);
  return found;
}

/** Which claims are replaced by which. */
async function replaced(claim: string, slug: string): Promise<[string, string][]> {
  const found = replacedAnswers(questionOf(await retold(claim), slug));
  return [...found].map(([before, after]) => [before.claim.id, after.claim.id]);
}

test.each([
  [
    'a later, higher number of a running total',
    AGAIN.replace('atLeast: 83', 'atLeast: 91'),
    [['abcd1234', 'efgh5678']],
  ],
  ['a later, lower number', AGAIN.replace('atLeast: 83', 'exactly: 40'), [['abcd1234', 'efgh5678']]],
  ['the same number again', AGAIN, []],
  [
    'another number of the same day',
    AGAIN.replace('asOf: 2031-06-03', 'asOf: 2031-05-02').replace('atLeast: 83', 'exactly: 40'),
    [],
  ],
  ['a number of something else', AGAIN.replace('atLeast: 83', 'atLeast: 91\n    scope: sailors'), []],
])('%s', async (_, claim, expected) => {
  expect(await replaced(claim, 'how-many-dead')).toEqual(expected);
});

const update = (type: string, id: string): string =>
  OUT.replace('mnop4567', 'efgh5678').replace(
    '---\n',
    `---\nrelations:\n  - { type: ${type}, claim: ${id}, because: Time has passed. }\n`,
  );

test('an answer is replaced by a claim that updates or corrects it and answers otherwise', async () => {
  expect(await replaced(update('updates', 'wxyz7890'), 'rebuild')).toEqual([['wxyz7890', 'efgh5678']]);
  expect(await replaced(update('corrects', 'wxyz7890'), 'rebuild')).toEqual([['wxyz7890', 'efgh5678']]);
  expect(await replaced(update('qualifies', 'wxyz7890'), 'rebuild')).toEqual([]);
  expect(await replaced(update('updates', 'mnop4567'), 'rebuild')).toEqual([]);
});

test('a voice is heard for the first time once with each answer', async () => {
  const heard = async (origin: string) => {
    const question = questionOf(
      await retold(AGAIN.replace('origin: daily-gull', `origin: ${origin}`)),
      'how-many-dead',
    );
    return [...heardIn(answersTo(question)).values()];
  };
  expect(await heard('daily-gull')).toEqual(['first', 'again']);
  expect(await heard('wire')).toEqual(['first', 'first']);
  expect(await heard('unknown')).toEqual(['first', 'unknown']);
  const rebuild = questionOf(await retold(AGAIN), 'rebuild');
  expect([...heardIn(answersTo(rebuild)).values()]).toEqual(['first', 'first']);
});
