import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import { namesInParts } from './namedPages.ts';
import { NAME_LETTERS } from './searchFields.ts';

const corpus = await withCorpus(good, async (folder) => {
  const loaded = await loadCorpus(folder);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded.corpus;
});

test('holds every question, entity, event and article of a small story in one part, those with most claims first', () => {
  const [part, ...others] = namesInParts(corpus);
  expect(others).toEqual([]);
  expect(part?.from).toBe('');
  expect(part?.pages.map(({ address }) => address).toSorted()).toEqual(
    [
      ...corpus.articles.map(({ slug }) => `articles/${slug}`),
      ...corpus.entities.map(({ slug }) => `entities/${slug}`),
      ...corpus.events.map(({ slug }) => `events/${slug}`),
      ...corpus.questions.map(({ slug }) => `questions/${slug}`),
    ].toSorted(),
  );
  expect(part?.pages.find(({ address }) => address === 'entities/ada-lund')).toEqual({
    address: 'entities/ada-lund',
    kind: 'person',
    names: ['Ada Lund', 'The mayor'],
  });
});

test('names the synonyms of a name', () => {
  const story = { ...corpus.story, synonyms: [['harbour', 'port']] };
  const pages = namesInParts({ ...corpus, story }).flatMap((part) => part.pages);
  expect(pages.filter(({ also }) => also === 'port').map(({ names: [name] }) => name)).toEqual(
    expect.arrayContaining([expect.stringMatching(/harbour/i)]),
  );
});

test('cuts many pages into parts of few, each of which holds all pages with a word that begins there', () => {
  const [entity] = corpus.entities;
  if (!entity) throw new Error('no entity');
  const entities = Array.from({ length: 900 }, (_, at) => ({
    ...entity,
    aliases: [],
    name: `w${at.toString(36)} Lund`,
  }));
  const parts = namesInParts({ ...corpus, entities });
  const froms = parts.map(({ from }) => from);
  expect(froms).toEqual(froms.toSorted());
  for (const { pages } of parts) expect(pages.length).toBeLessThanOrEqual(150);
  expect(parts.length).toBeGreaterThan(7);
  const partOf = (word: string) => parts.findLast(({ from }) => from <= word.slice(0, NAME_LETTERS));
  for (const { name } of entities)
    expect(partOf(name.split(' ')[0] ?? '')?.pages.map(({ names }) => names[0])).toContain(name);
});
