import { expect, test } from 'vitest';
import { changes } from '../en/time/changes.ts';
import { changesInShort } from './changes.ts';

const unchanged = { printed: 0, questions: 0, events: 0, quiet: 0 };

test('where nothing changed, no question is another one', () => {
  expect(changesInShort(changes, { ...unchanged, quiet: 43 })).toBe(
    'Nothing: no article was certainly printed in between. All 43 questions with answers stayed as they were.',
  );
  expect(changesInShort(changes, { ...unchanged, quiet: 1 })).toMatch(/The one question with an answer stayed/);
  expect(changesInShort(changes, unchanged)).toBe(changes.nothing);
});

test('where something changed, the questions that stayed are told as the others', () => {
  expect(changesInShort(changes, { printed: 1, questions: 2, events: 0, quiet: 3 })).toMatch(
    /^1 more article was .*, changed 2 questions .* 3 other questions stayed as they were\.$/,
  );
});
