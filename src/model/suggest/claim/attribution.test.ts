import { expect, test } from 'vitest';
import { proposeClaim } from './proposeClaim.ts';
import { claimOf, selectionOf, storyOf } from './story.fixture.ts';

test('who said other claims of the article is proposed after the guess, the last first, each once', () => {
  const said = (id: string, ...labels: string[]) =>
    claimOf('new', id, {
      quote: 'the port is shut',
      attribution: labels.map((label) => ({ label, named: false, mode: 'paraphrase' as const })),
    });
  const story = storyOf([
    said('aaaa1111', 'Two sailors'),
    said('aaaa2222'),
    said('aaaa3333', 'Port Times', 'A captain'),
    said('aaaa4444', 'Two sailors'),
    claimOf('old', 'aaaa5555', { quote: 'it', attribution: [{ label: 'A cook', named: false, mode: 'paraphrase' }] }),
  ]);
  const chains = proposeClaim(selectionOf('Ada Lund said that ‹the port is shut›.'), story).attribution;
  expect(chains.map(({ value }) => value.map(({ label }) => label))).toEqual([
    ['Ada Lund'],
    ['Two sailors'],
    ['Port Times', 'A captain'],
  ]);
});
