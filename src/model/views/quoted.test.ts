import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import { quotedSides, quotesOf } from './quoted.ts';

const DEAD = 'articles/port-fire/claims/dead.md';

/** The harbour fire, in which the mayor is quoted, with somebody else behind the number of the dead. */
async function sides(attribution: string, entities: Readonly<Record<string, string>> = {}) {
  const dead = (good[DEAD] ?? '').replace('origin: daily-gull', `attribution:\n  - ${attribution}\norigin: daily-gull`);
  const loaded = await withCorpus({ ...good, ...entities, [DEAD]: dead }, loadCorpus);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return quotedSides(loaded.corpus).map((side) => ({
    voice: side.voice?.slug,
    named: side.named.map(({ speaker, claims }) => [speaker.slug, claims.length]),
    unnamed: side.unnamed.length,
    retold: side.retold.length,
    quotes: quotesOf(side),
  }));
}

const mayor = { voice: 'ada-lund', named: [['ada-lund', 1]], unnamed: 0, retold: 0, quotes: 1 };

test('tells who is quoted by name from who is quoted without one', async () => {
  expect(await sides('{label: A docker, named: false, mode: direct}')).toEqual([
    mayor,
    { voice: undefined, named: [], unnamed: 1, retold: 0, quotes: 1 },
  ]);
});

test('names last who is only retold', async () => {
  expect(await sides('{label: Dockers, named: false, mode: paraphrase}')).toEqual([
    mayor,
    { voice: undefined, named: [], unnamed: 0, retold: 1, quotes: 0 },
  ]);
});

test('counts the members of a body as one side', async () => {
  const council = { 'entities/council.md': '---\nname: Council\nkind: organisation\n---\n' };
  const member = (good['entities/ada-lund.md'] ?? '').replace('kind: person', 'kind: person\nmemberOf: council');
  const found = await sides('{label: A clerk, entity: council, named: false, mode: direct}', {
    ...council,
    'entities/ada-lund.md': member,
  });
  expect(found).toEqual([{ voice: 'council', named: [['ada-lund', 1]], unnamed: 1, retold: 0, quotes: 2 }]);
});

test('takes an outlet for no speaker', async () => {
  expect(await sides('{label: Daily Gull, entity: daily-gull, named: true, mode: paraphrase}')).toEqual([mayor]);
});
