import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import { chain, speaker } from './chain.ts';
import type { Claim } from '../story/corpus.ts';

const REUTERS = { 'entities/wire.md': '---\nname: The Wire\nkind: publication\n---\n' };

async function claim(attribution: string, origin: string, relays = ''): Promise<Claim> {
  const files = {
    ...good,
    ...REUTERS,
    'articles/port-fire/article.md': (good['articles/port-fire/article.md'] ?? '').replace(
      'rights:',
      `${relays}rights:`,
    ),
    'articles/port-fire/claims/dead.md': (good['articles/port-fire/claims/dead.md'] ?? '').replace(
      'origin: daily-gull',
      `${attribution}origin: ${origin}`,
    ),
  };
  const loaded = await withCorpus(files, loadCorpus);
  const found = 'corpus' in loaded ? loaded.corpus.claims[0] : undefined;
  if (!found) throw new Error(JSON.stringify(loaded));
  return found;
}

const OFFICIALS =
  'attribution:\n  - {label: The Wire, entity: wire, named: true, mode: paraphrase}\n  - {label: Four officials, named: false, mode: paraphrase}\n';

test('runs from the speaker through the outlet to the article, and marks the origin', async () => {
  const found = await claim(OFFICIALS, 'wire', 'relays:\n  - {origin: wire, how: rewrite}\n');
  expect(chain(found).map(({ label, part, isOrigin }) => [label, part, isOrigin])).toEqual([
    ['Four officials', 'source', false],
    ['The Wire', 'outlet', true],
    ['Fire in the harbour', 'article', false],
  ]);
  expect(chain(found).at(-1)?.how).toBe('rewrite');
  expect(speaker(found)).toBe('Four officials');
});

test('an origin that the article does not name stands at the head', async () => {
  const found = await claim('', 'wire');
  expect(chain(found).map(({ label, isOrigin }) => [label, isOrigin])).toEqual([
    ['The Wire', true],
    ['Fire in the harbour', false],
  ]);
});

test('an article in its own voice is its own origin, unless nobody knows', async () => {
  expect(chain(await claim('', 'daily-gull')).map(({ isOrigin }) => isOrigin)).toEqual([true]);
  expect(chain(await claim('', 'unknown')).map(({ isOrigin }) => isOrigin)).toEqual([false]);
});
