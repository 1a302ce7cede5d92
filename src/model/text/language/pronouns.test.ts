import { expect, test } from 'vitest';
import { isPronoun } from './pronouns.ts';

test.each([
  ['he', 'en', true],
  [' They ', 'en-GB', true],
  ['Él', 'es', true],
  ['er', 'de', true],
  ['er', 'en', false],
  ['he who knows', 'en', false],
  ['Hen', 'en', false],
  ['he', 'tr', false],
])('“%s” in %s: %s', (words, language, expected) => {
  expect(isPronoun(words, language)).toBe(expected);
});
