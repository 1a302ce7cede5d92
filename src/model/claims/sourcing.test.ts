import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import { sourcingCounts } from './sourcing.ts';

const SAYS = (label: string, named: boolean, entity?: string): string =>
  `attribution:\n  - {label: ${label}, ${entity === undefined ? '' : `entity: ${entity}, `}named: ${String(named)}, mode: paraphrase}\n`;
const WIRE = 'name: The Wire\nkind: publication\n';

/** What the claim of the deaths rests on, with another attribution and origin. */
async function sourcing(attribution: string, origin: string): Promise<string | undefined> {
  const path = 'articles/port-fire/claims/dead.md';
  const files = {
    'articles/port-fire/article.md': good['articles/port-fire/article.md'] ?? '',
    'story.md': good['story.md'] ?? '',
    'entities/daily-gull.md': good['entities/daily-gull.md'] ?? '',
    'entities/ada-lund.md': good['entities/ada-lund.md'] ?? '',
    'entities/wire.md': `---\n${WIRE}---\n`,
    'events/fire.md': good['events/fire.md'] ?? '',
    'questions/how-many-dead.md': good['questions/how-many-dead.md'] ?? '',
    [path]: (good[path] ?? '').replace('origin: daily-gull', `${attribution}origin: ${origin}`),
  };
  const loaded = await withCorpus(files, loadCorpus);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  const counts = sourcingCounts(loaded.corpus.activeClaims);
  return Object.entries(counts).find(([, count]) => count === 1)?.[0];
}

test.each([
  ['someone with a name', SAYS('Ada Lund', true, 'ada-lund'), 'ada-lund', 'named'],
  ['someone with a name, whom the article heard itself', SAYS('Bo Ek', true), 'daily-gull', 'named'],
  ['a body or person whom no attribution names', '', 'ada-lund', 'named'],
  ['someone without a name', SAYS('two sailors', false), 'wire', 'unnamed'],
  ['someone without a name who speaks for someone', SAYS('an aide', false, 'ada-lund'), 'ada-lund', 'unnamed'],
  ['another outlet that names nobody', '', 'wire', 'unnamed'],
  ['another outlet that the article names', SAYS('The Wire', true, 'wire'), 'wire', 'unnamed'],
  ['the article itself', '', 'daily-gull', 'own'],
  ['nobody', '', 'unknown', 'unknown'],
  ['someone of whom nothing is told', SAYS('reports', false), 'unknown', 'unknown'],
])('a claim can rest on %s', async (_, attribution, origin, expected) => {
  expect(await sourcing(attribution, origin)).toBe(expected);
});
