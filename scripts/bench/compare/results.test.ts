import { beforeAll, expect, test } from 'vitest';
import { good, withCorpus } from '../../../src/files/corpus.fixture.ts';
import { loadContent, type Content } from '../../../src/files/read/load.ts';
import { movedFigures } from './moved.ts';
import { resultsOf } from './results.ts';
import { compareTable } from './table.ts';
import { trialsOf } from './trials.ts';

/** The harbour fire, told again by another article, which copies a sentence and counts other people. */
const again = {
  'articles/again/article.md': (good['articles/port-fire/article.md'] ?? '')
    .replaceAll('Fire in the harbour', 'Again')
    .replace('at least 83 people', 'at least 90 people'),
  'articles/again/claims/dead.md': (good['articles/port-fire/claims/dead.md'] ?? '')
    .replace('abcd1234', 'abcd1235')
    .replaceAll('83', '90'),
  'articles/again/claims/rebuild.md': (good['articles/port-fire/claims/rebuild.md'] ?? '').replace(
    'wxyz7890',
    'wxyz7891',
  ),
  'questions/how-many-dead.md': (good['questions/how-many-dead.md'] ?? '').replace(
    'people died',
    'people has the fire killed',
  ),
};

let content: Content;
beforeAll(async () => {
  content = await withCorpus({ ...good, ...again }, loadContent);
  expect(content.problems).toEqual([]);
});

test('an article that is left out is compared with the others, and what is told is counted', async () => {
  const trials = await trialsOf(content, { mnop4567: ['abcd1235'] });
  const results = resultsOf(trials);
  expect(results.sentences).toBe(8);
  expect(results.told['another-figure']).toBe(2);
  expect(results.sameWords).toEqual({ right: 8, of: 8 });
  expect(results.figures).toEqual({ right: 2, of: 2 });
  // The article that copies has no claim of its own in its last two sentences; one of the other’s has a judged counterpart.
  expect(results.nothing.of).toBe(5);
  expect(await movedFigures(content)).toEqual({ right: 5, of: 5 });
  expect(compareTable('harbour', results, { right: 5, of: 5 }, trials)).toMatch(
    /^same words +right always +1\.00 {2}\(8 of 8\)$/m,
  );
});
