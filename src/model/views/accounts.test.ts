import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import { accountsOf, daysTold } from './accounts.ts';

const DEAD = good['articles/port-fire/claims/dead.md'] ?? '';

test('accounts of an event stand side by side, with where they can be compared', async () => {
  const files = {
    ...good,
    'articles/port-fire/claims/dead.md': DEAD.replace('asOf:', 'happened: 2031-05-01\nasOf:'),
    'articles/later/article.md': (good['articles/port-fire/article.md'] ?? '').replace(
      'date: 2031-05-02',
      'date: 2031-06-03',
    ),
    'articles/later/claims/dead.md': DEAD.replace('abcd1234', 'efgh5678').replace(
      'asOf:',
      'happened: 2031-04-30\nasOf:',
    ),
  };
  const loaded = await withCorpus(files, loadCorpus);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  const [event] = loaded.corpus.events;
  if (!event) throw new Error('no event');
  const { accounts, datesDiffer, compared } = accountsOf(event);
  expect(accounts.map(({ article, dates }) => [article.slug, dates])).toEqual([
    ['port-fire', ['2031-05-01']],
    ['later', ['2031-04-30']],
  ]);
  expect(datesDiffer).toBe(true);
  expect(daysTold(accounts)).toEqual([
    { date: '2031-05-01', articles: 1 },
    { date: '2031-04-30', articles: 1 },
  ]);
  expect(compared.map(({ question, answers }) => [question.slug, answers.length])).toEqual([['how-many-dead', 2]]);
});

test('an entity for which two accounts have no name in common is told with the names of each', async () => {
  const told = async (quote: string) => {
    const mayor = 'The mayor, Ada Lund, said: “We will rebuild.”';
    const files = {
      ...good,
      'articles/port-fire/claims/dead.md': DEAD.replace('killing at least 83 people', 'The mayor, Ada Lund, said'),
      'articles/later/article.md': (good['articles/port-fire/article.md'] ?? '').replace(
        mayor,
        `${quote} spoke. ${mayor}`,
      ),
      'articles/later/claims/dead.md': DEAD.replace('abcd1234', 'efgh5678').replace(
        'killing at least 83 people',
        `${quote} spoke`,
      ),
      'entities/ada-lund.md': (good['entities/ada-lund.md'] ?? '').replace(
        '- The mayor',
        '- The mayor\n  - The head of the town',
      ),
    };
    const loaded = await withCorpus(files, loadCorpus);
    if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
    const [event] = loaded.corpus.events;
    if (!event) throw new Error('no event');
    return accountsOf(event).named.map(({ entity, told: uses }) => [
      entity.slug,
      uses.map(({ article, names }) => [article.slug, names]),
    ]);
  };
  expect(await told('The head of the town')).toEqual([
    [
      'ada-lund',
      [
        ['later', ['head of the town']],
        ['port-fire', ['mayor', 'Ada Lund']],
      ],
    ],
  ]);
  expect(await told('Ada Lund')).toEqual([]);
});
