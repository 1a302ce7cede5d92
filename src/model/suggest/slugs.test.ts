import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slug } from '../schemas/values.ts';
import { aliasesIn } from './aliases.ts';
import { entities, textOf } from './guess.fixture.ts';
import { newNames } from './newNames.ts';
import { freeSlug, slugFrom, slugFromName } from './slugs.ts';

test.each([
  ['The fire in the harbour', 'fire-harbour'],
  ['U.S. prepares a stand-off with Norway’s fleet', 'us-prepares-stand-off-norways-fleet'],
  ['Who is it?', 'who-is-it'],
  ['Émile Zoë', 'emile-zoe'],
  ['مرحبا', ''],
])('“%s” makes the slug “%s”', (title, made) => {
  expect(slugFrom(title, 'en')).toBe(made);
});

test('a name keeps all of its words', () => {
  expect(slugFromName('The Board of Trade & Co.')).toBe('the-board-of-trade-co');
});

test('whatever a title, its slug is one, or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (title) => {
      for (const made of [slugFrom(title, 'en'), slugFromName(title)])
        expect(made === '' || slug.safeParse(made).success).toBe(true);
    }),
  );
});

test('a slug that is taken gets a number', () => {
  expect(freeSlug('fire', (tried) => ['fire', 'fire-2'].includes(tried))).toBe('fire-3');
});

test('a name’s other spellings and its initials are found in the texts', () => {
  const texts = [textOf('The Emile Zoe (EZ) sank. The ÉMILE-ZOË, or EZ, was old. Emile Zoeller swam.')];
  expect(aliasesIn(texts, 'Émile Zoë', [])).toEqual(['Emile Zoe', 'EZ', 'ÉMILE-ZOË']);
  expect(aliasesIn([textOf('The Lund of old.')], 'lund', entities)).toEqual([]);
});

test('names that stand more than once and that no entity has are offered', () => {
  const text = textOf(
    'On Friday the Port Union met Ada Lund. Port Union men, and Kim, met on Friday, the Friday of May.',
  );
  expect(newNames(text, 'en', entities)).toEqual([{ name: 'Port Union', count: 2 }]);
});

test('signs that nobody sees part no word of a slug', () => {
  expect(slugFrom('Ha\u00adfen of Nor\u200bland', 'en')).toBe('hafen-norland');
});
