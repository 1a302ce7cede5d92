import { describe, expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import type { Corpus } from '../story/corpus.ts';
import { examples } from '../story/examples.ts';
import { filterGroups } from './filterGroups.ts';
import { SHOWN } from '../views/paging/limits.ts';
import { unwritten } from '../terms/written.ts';
import { searchRecords, type SearchRecord } from './search.ts';
import { searchData, termCounts } from './searchData.ts';

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
    const { content = '', meta } = recordOf('wxyz7890') ?? {};
    const all = unwritten([meta?.title, meta?.quote, content].join(' | '));
    for (const text of ['harbour will be rebuilt', 'we will rebuild', 'ada lund', 'the mayor', 'considered'])
      expect(all).toContain(text);
  });

  test('finds a claim by synonyms of its words, in any form of these, and the vocabulary knows them', async () => {
    const story = (good['story.md'] ?? '').replace('language: en', 'synonyms:\n  - [deaths, killed]\nlanguage: en');
    const changed = searchRecords(await corpusOf({ 'story.md': story }));
    const byDeaths = changed.filter(({ content }) => unwritten(content).split(' ').includes('deaths'));
    expect(byDeaths.map(({ id }) => id)).toEqual(['abcd1234']);
    expect(
      searchData(corpus, [termCounts(changed)])
        .words.join(' ')
        .split(' '),
    ).toContain('deaths');
    expect(
      searchData(corpus, [termCounts(records)])
        .words.join(' ')
        .split(' '),
    ).not.toContain('deaths');
  });

  test('reads numbers as the language of the statement or of the article has them', async () => {
    const article = good['articles/port-fire/article.md'] ?? '';
    const changed = await corpusOf({
      'articles/port-fire/article.md': article.replace('language: en', 'language: es').replace('83', '1.250'),
      'articles/port-fire/claims/dead.md': (good['articles/port-fire/claims/dead.md'] ?? '')
        .replace('statement: The fire killed at least 83', 'statement: The fire killed at least 1.5 or 1,250')
        .replace('quote: killing at least 83', 'quote: killing at least 1.250'),
    });
    const { meta } = searchRecords(changed).find(({ id }) => id === 'abcd1234') ?? {};
    expect(unwritten(meta?.title ?? '')).toBe('the fire killed at least 1.5 or 1250 people');
    expect(unwritten(meta?.quote ?? '')).toBe('killing at least 1250 people');
  });

  test('holds what a result is narrowed by', () => {
    expect(recordOf('abcd1234')?.filters).toEqual({
      article: ['port-fire'],
      outlet: [],
      modality: ['asserted'],
      kind: ['figure'],
      origin: ['daily-gull'],
      speaker: ['own-voice'],
      entity: ['ada-lund'],
      question: ['how-many-dead'],
      month: ['2031-05'],
      shown: [
        JSON.stringify({
          statement: 'The fire killed at least 83 people.',
          quote: 'killing at least 83 people',
          speaker: '',
          title: 'Fire in the harbour',
          titleSupplied: false,
          marking: {},
          published: '2 May 2031',
        }),
      ],
    });
  });

  test('stand in the order of the claims', () => {
    expect(records.map(({ id }) => id)).toEqual(corpus.claims.map(({ id }) => id));
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

test('the search data holds the words, the commonest first, and how many claims each article has', () => {
  const { data, words } = searchData(corpus, [termCounts(records)]);
  expect(data).toEqual({ language: 'en', also: [], parts: [''], names: [''], claims: [3], days: ['2031-05-02'] });
  const all = words[0]?.split(' ') ?? [];
  expect(all.indexOf('fire')).toBeLessThan(all.indexOf('83'));
});

test('many words are cut into few parts by their beginnings, those that begin alike into one', () => {
  const made = Array.from({ length: 6000 }, (_, index) => `w${index.toString(36)}`);
  const [record] = records;
  if (!record) throw new Error('no record');
  const { data, words } = searchData(corpus, [
    termCounts([{ ...record, content: made.join(' '), meta: { title: '', quote: '', speaker: '' } }]),
  ]);
  expect(words).toHaveLength(data.parts.length);
  expect(words.length).toBeLessThan(12);
  const ends = [...data.parts.slice(1), '\uffff'];
  for (const [part, from] of data.parts.entries())
    for (const word of words[part]?.split(' ') ?? [])
      expect(from <= word.slice(0, 2) && word.slice(0, 2) < (ends[part] ?? '')).toBe(true);
  expect(words.flatMap((part) => part.split(' ')).toSorted()).toEqual(made.toSorted());
});

test('a filter of very many values offers those of most claims, and the index knows no others', () => {
  const [claim] = corpus.claims;
  if (!claim) throw new Error('no claim');
  const spokenBy = (label: string): typeof claim => ({
    ...claim,
    attribution: [{ label, entity: undefined, named: false, mode: 'direct' }],
  });
  const activeClaims = [
    ...Array.from({ length: 300 }, (_, index) => spokenBy(`source ${index}`)),
    spokenBy('source 7'),
    spokenBy('source 7'),
  ];
  const { speaker } = filterGroups({ ...corpus, activeClaims });
  expect([speaker.length, speaker[0]]).toEqual([
    SHOWN.filterValues,
    { value: 'source 7', label: 'source 7', count: 3 },
  ]);
  const known = new Set(searchRecords({ ...corpus, activeClaims }).flatMap(({ filters }) => filters.speaker));
  expect(known).toEqual(new Set(speaker.map(({ value }) => value)));
});

test('a story of more than thirty articles is filtered by outlet in place of article', () => {
  const [claim] = corpus.claims;
  if (!claim) throw new Error('no claim');
  const groupsOf = (articles: number) => {
    const activeClaims = Array.from({ length: articles }, () => ({ ...claim, article: { ...claim.article } }));
    const { article, outlet } = filterGroups({ ...corpus, activeClaims });
    return [article.length, outlet.map(({ label, count }) => [label, count])];
  };
  expect(groupsOf(30)).toEqual([1, []]);
  expect(groupsOf(31)).toEqual([0, [['Daily Gull', 31]]]);
});

test('a speaker who is only called “he” is none to filter by, and in a result nobody', () => {
  const [claim] = corpus.claims;
  if (!claim) throw new Error('no claim');
  const saidBy = (label: string, entity: typeof claim.origin): typeof claim => ({
    ...claim,
    attribution: [{ label, entity, named: false, mode: 'direct' }],
  });
  const activeClaims = [saidBy('He', undefined), saidBy('she', claim.origin), saidBy('They', claim.origin)];
  const spoken = { ...corpus, activeClaims };
  expect(filterGroups(spoken).speaker.map(({ label, count }) => [label, count])).toEqual([['Daily Gull', 2]]);
  expect(searchRecords(spoken).map(({ meta }) => unwritten(meta.speaker))).toEqual(['', 'daily gull', 'daily gull']);
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
  expect(groups.month).toEqual([{ value: '2031-05', label: undefined, count: 1 }]);
});

test('the examples are what most claims are about', () => {
  expect(examples(corpus)).toEqual(['Ada Lund']);
});
