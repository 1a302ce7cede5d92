import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import type { Question } from '../../model/story/corpus.ts';
import { answersTo } from '../../model/questions/answers.ts';
import { positionsTaken, runs } from './verdict.ts';
import { en } from '../en.ts';

async function question(slug: string): Promise<Question> {
  const loaded = await withCorpus(good, loadCorpus);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  const found = loaded.corpus.questions.find((each) => each.slug === slug);
  if (!found) throw new Error(slug);
  return found;
}

test('a quantity runs through its values, each with the date as of which it holds, and says its unit once', async () => {
  const dead = await question('how-many-dead');
  const answers = answersTo(dead);
  const later = answers.map(({ figure, ...answer }) => ({
    ...answer,
    figure: figure && { ...figure, value: { exactly: 91 }, asOf: '2031-06' },
  }));
  expect(runs(en, dead, [...later, ...answers, ...later])).toEqual({
    shown: [
      {
        scope: undefined,
        unit: 'people',
        first: [
          { value: 'at least 83', asOf: '2031-05-02' },
          { value: '91', asOf: '2031-06' },
        ],
        left: 0,
        last: [],
      },
    ],
    others: 0,
  });
});

test('of many positions those that most articles take are shown, and the others counted', async () => {
  const rebuild = await question('rebuild');
  const answers = answersTo(rebuild);
  const labels = (most: number) => positionsTaken(rebuild, answers, most).shown.map(({ label }) => label);
  expect(labels(1)).toEqual(['It will', 'Nobody says']);
  expect(positionsTaken(rebuild, answers, 0)).toEqual({ shown: [], others: 2 });
});
