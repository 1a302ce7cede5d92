import { expect, test } from 'vitest';
import { keysToEdit } from './keyboard.ts';

const none = (): string[] => [];

test.each([
  ['The ferry sank.', 'The ferry sank.', 0],
  // Home, past “The”, and six letters with a space.
  ['The sank.', 'The ferry sank.', 1 + 1 + 6],
  // Home, and one word away.
  ['Yesterday it sank.', 'it sank.', 1 + 1],
  // End is nearer: back past “sank”, on to its end, and one letter.
  ['In the year of the flood it sank', 'In the year of the flood it sank.', 1 + 1 + 2],
  // Less is typed anew than taken away.
  ['One two three four five six seven', 'Ha', 1 + 1 + 3],
])('“%s” to “%s”', (from, to, keys) => {
  expect(keysToEdit(from, to, none)).toBe(keys);
});

test('what is offered takes a key, with those for marks after it', () => {
  const offers = (before: string): string[] => (before === 'The f' ? ['ferry sank'] : []);
  expect(keysToEdit('', 'The ferry sank.', offers)).toBe(1 + 4 + 1 + 1 + 1);
});
