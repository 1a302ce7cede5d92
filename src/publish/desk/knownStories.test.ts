import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadContent, type Content } from '../../files/read/load.ts';
import { knownStories } from './knownStories.ts';

const MANY = 1100;

/** The story of the harbour fire, its claims over and over again. */
async function longStory(): Promise<Content> {
  const content = await withCorpus(good, (folder) => loadContent(folder));
  const { claims } = content.entries;
  const many = Array.from({ length: MANY }, (_, at) => claims.filter((__, index) => index === at % claims.length));
  const named = many.flat().map((claim, at) => ({ ...claim, data: { ...claim.data, id: `${at}`.padStart(8, 'a') } }));
  return { ...content, entries: { ...content.entries, claims: named } };
}

test('a story is learnt in steps, and whoever asks meanwhile gets what is known so far', async () => {
  const [content, known] = [await longStory(), knownStories()];
  const prepared = known.prepare(content);
  await setImmediate();
  const meanwhile = known.of(content).claims.size;
  expect(meanwhile).toBeGreaterThan(0);
  expect(meanwhile).toBeLessThan(MANY);
  await prepared;
  expect(known.of(content).claims.size).toBe(MANY);

  const { claims } = content.entries;
  const shorter = { ...content, entries: { ...content.entries, claims: claims.slice(1) } };
  expect(known.of(shorter).claims.size).toBe(MANY - 1);
});

test('without preparation everything is learnt when it is asked for', async () => {
  const content = await longStory();
  expect(knownStories().of(content).claims.size).toBe(MANY);
});
