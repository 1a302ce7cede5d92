import { describe, expect, test } from 'vitest';
import { good, withCorpus } from '../files/corpus.fixture.ts';
import { loadCorpus } from '../files/load.ts';
import type { Corpus } from './corpus.ts';
import { examples } from './examples.ts';
import { filterGroups } from './filterGroups.ts';
import { searchRecords, type SearchRecord } from './search.ts';
import { searchData } from './searchData.ts';

const corpusOf = (changes: Record<string, string> = {}): Promise<Corpus> =>
  withCorpus({ ...good, ...changes }, async (folder) => {
    const loaded = await loadCorpus(folder);
    if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
    return loaded.corpus;
  });
const corpus = await corpusOf();
const records = searchRecords(corpus);
const recordOf = (id: string): SearchRecord | undefined => records.find((record) => record.id === id);

describe('searchRecords', () => {
  test('finds a claim by its words, its speaker, any name of what it is about, and its modality', () => {
    const content = recordOf('wxyz7890')?.content ?? '';
    for (const text of ['harbour will be rebuilt', 'We will rebuild', 'Ada Lund', 'The mayor', 'considered'])
      expect(content).toContain(text);
  });

  test('holds what a result shows', () => {
    expect(recordOf('wxyz7890')?.meta).toEqual({
      title: 'Ada Lund says that the harbour will be rebuilt.',
      quote: 'We will rebuild',
      speaker: 'Ada Lund',
    });
  });

  test('holds what a result is narrowed by', () => {
    expect(recordOf('abcd1234')?.filters).toEqual({
      article: ['port-fire'],
      modality: ['asserted'],
      kind: ['figure'],
      origin: ['daily-gull'],
      speaker: ['own-voice'],
      entity: ['ada-lund'],
      question: ['how-many-dead'],
      month: ['2031-05'],
    });
  });

  test('orders the claims as in the text, whichever article comes first', () => {
    const places = records.map(({ sort }) => [sort.oldest, sort.newest]);
    expect(places).toEqual([
      ['0', '0'],
      ['1', '1'],
      ['2', '2'],
    ]);
  });

  test('leaves out a claim that was withdrawn', async () => {
    const status = `status: withdrawn
reason: Said twice.
history:
  - date: 2031-05-03
    change: withdrawn
    because: Said twice.
`;
    const withdrawn = good['articles/port-fire/claims/out.md']?.replace('kind:', `${status}kind:`) ?? '';
    const rest = searchRecords(await corpusOf({ 'articles/port-fire/claims/out.md': withdrawn }));
    expect(rest.map(({ id }) => id)).not.toContain('mnop4567');
  });
});

test('the search data holds the words, the commonest first, and how to name an article', () => {
  const { words, articles } = searchData(corpus, records);
  expect(words.split(' ').indexOf('fire')).toBeLessThan(words.split(' ').indexOf('83'));
  expect(articles['port-fire']).toEqual({
    title: 'Fire in the harbour',
    titleSupplied: false,
    marking: {},
    published: '2 May 2031',
  });
});

test('the filters list every value that a claim has, with its number', () => {
  const groups = filterGroups(corpus);
  expect(groups.speaker).toEqual([
    { value: 'ada-lund', label: 'Ada Lund', count: 1 },
    { value: 'own-voice', label: undefined, count: 2 },
  ]);
  expect(groups.modality.map(({ value, count }) => [value, count])).toEqual([
    ['asserted', 2],
    ['considered', 1],
  ]);
  expect(groups.month).toEqual([{ value: '2031-05', label: 'May 2031', count: 1 }]);
});

test('the examples are what most claims are about', () => {
  expect(examples(corpus)).toEqual(['Ada Lund']);
});
