import { describe, expect, test } from 'vitest';
import { hasShortStem, isSameWord, mayBeForm, sharesBeginning } from './stem.ts';

test.each([
  ['escalating', 'escalation', true],
  ['reward', 'rewards', true],
  ['used', 'uses', false],
])('%s and %s are forms of one English word: %s', (word, other, are) => {
  expect([isSameWord(word, other, 'en'), isSameWord(word, other, 'es')]).toEqual([are, false]);
});

describe('what Pagefind gives for a short word', () => {
  test.each([
    ['going', 'goes', true],
    ['going', 'government', false],
    ['denied', 'denial', true],
    ['ship', 'shipyard', true],
    ['leads', 'leadership', false],
  ])('%s, %s: %s', (word, other, may) => {
    expect([hasShortStem(word), mayBeForm(word, other)]).toEqual([true, may]);
  });
  test('needs no look where the word is long', () => {
    expect(['government', '1.5', 'us'].map(hasShortStem)).toEqual([false, false, false]);
  });
});

test('forms in whatever language begin alike for the most part', () => {
  expect([sharesBeginning('incendios', 'incendio'), sharesBeginning('casa', 'casamiento')]).toEqual([true, false]);
});
