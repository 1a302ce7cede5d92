import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import { relationViews } from '../../model/claims/related.ts';
import { independenceInWords } from './independence.ts';
import { independentInWords, standsInWords } from './beside.ts';
import { claimsBeside, type BesideRow } from '../../model/questions/beside.ts';
import { companyOf } from '../../model/questions/company.ts';
import { en } from '../en.ts';

const DEAD = good['articles/port-fire/claims/dead.md'] ?? '';
const ARTICLE = good['articles/port-fire/article.md'] ?? '';

/** What stands beside the first article's number of dead, where a second article has a claim made from it. */
async function beside(change: (theirs: string) => string, own = DEAD) {
  const files = {
    ...good,
    'entities/wire.md': '---\nname: The Wire\nkind: publication\n---\n',
    'articles/port-fire/claims/dead.md': own,
    'articles/later/article.md': ARTICLE.replace('date: 2031-05-02', 'date: 2031-06-03').replace('83', '91'),
    'articles/later/claims/dead.md': change(
      DEAD.replace('abcd1234', 'efgh5678').replace('quote: killing at least 83', 'quote: killing at least 91'),
    ),
  };
  const loaded = await withCorpus(files, loadCorpus);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  const claim = loaded.corpus.claims.find(({ id }) => id === 'abcd1234');
  if (!claim) throw new Error('The claim is gone.');
  const groups = claimsBeside(claim, relationViews(loaded.corpus).get(claim) ?? []);
  return { groups, sentence: independenceInWords(en, claim, companyOf(claim)) };
}

const inWords = (row: BesideRow | undefined) =>
  row && [row.claim.id, standsInWords(en, row), independentInWords(en, row)];
const wire = (claim: string): string => claim.replace('origin: daily-gull', 'origin: wire');
const unknown = (claim: string): string => claim.replace('origin: daily-gull', 'origin: unknown');
const later = (claim: string): string => claim.replace('asOf: 2031-05-02', 'asOf: 2031-06-03');
const elsewhere = (claim: string): string => claim.replace(/event: fire\nanswers:[^]*?---\n/, '---\n');

test.each<[string, (claim: string) => string, string[], string]>([
  [
    'the same voice',
    (claim) => claim,
    ['says the same', 'same voice'],
    'Nobody independent says so: 2 articles have it, all of them from Daily Gull.',
  ],
  ['another voice', wire, ['says the same', 'independent'], 'The Wire says so too, independently.'],
  [
    'an unknown one',
    unknown,
    ['says the same', 'no way to tell'],
    'One other article says so too, but where it has it from is unknown.',
  ],
  [
    'a later, higher figure',
    (claim) => wire(later(claim)).replace('atLeast: 83', 'atLeast: 91'),
    ['later, higher', 'independent'],
    'Nobody else gives this figure; Daily Gull tells it in its own voice.',
  ],
  [
    'a later, lower figure',
    (claim) => later(claim).replace('atLeast: 83', 'exactly: 40'),
    ['later, lower', 'same voice'],
    'Nobody else gives this figure; Daily Gull tells it in its own voice.',
  ],
  [
    'a figure that cannot hold',
    (claim) => claim.replace('atLeast: 83', 'exactly: 40'),
    ['contradicts this', 'same voice'],
    'Nobody else gives this figure; Daily Gull tells it in its own voice.',
  ],
  [
    'a figure of another scope',
    (claim) => claim.replace('atLeast: 83', 'exactly: 40\n    scope: sailors'),
    ['counts another thing', 'same voice'],
    'Nobody else gives this figure; Daily Gull tells it in its own voice.',
  ],
])('%s stands beside a figure as what it is', async (_, change, words, sentence) => {
  const found = await beside(change);
  expect(found.groups).toHaveLength(1);
  expect(inWords(found.groups[0]?.rows[0])).toEqual(['efgh5678', ...words]);
  expect(found.sentence).toBe(sentence);
});

test('where a figure itself comes from nobody known, that is said', async () => {
  const alone = await beside((claim) => later(claim).replace('atLeast: 83', 'atLeast: 91'), unknown(DEAD));
  expect(alone.sentence).toBe('Nobody else gives this figure; where it comes from is unknown.');
  const { sentence } = await beside((claim) => claim, unknown(DEAD));
  expect(sentence).toBe(
    'One other article says so too; whether independently can’t be told, for where this comes from is unknown.',
  );
});

test('a claim with a relation stands there once, by its question if it has one', async () => {
  const related = (claim: string): string =>
    claim.replace('about:', 'relations:\n  - type: qualifies\n    claim: abcd1234\n    because: It is so.\nabout:');
  const both = await beside(related);
  expect(both.groups.map(({ by, rows }) => [typeof by === 'string' ? by : by.slug, rows.length])).toEqual([
    ['how-many-dead', 1],
  ]);
  expect(both.groups[0]?.rows[0]?.relation?.because).toBe('It is so.');
  const bare = await beside((claim) => elsewhere(related(claim)));
  expect(bare.groups.map(({ by }) => by)).toEqual(['relations']);
  expect(inWords(bare.groups[0]?.rows[0])).toEqual(['efgh5678', 'qualifies this', 'same voice']);
});

test('what tells the same event is neither independent nor not', async () => {
  const { groups } = await beside((claim) => claim.replace(/answers:[^]*?---\n/, '---\n'));
  expect(groups.map(({ by }) => by)).toEqual(['event']);
  expect(inWords(groups[0]?.rows[0])).toEqual(['efgh5678', 'tells more', '–']);
});
