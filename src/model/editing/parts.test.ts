import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areWithin, united, without } from './parts.ts';

const TEXT = 'at least 21 strikes, killing at least 83 people';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const words = (spans: { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => TEXT.slice(start, end));

test('what is left of a quote has no sign at its ends that belonged to what was cut out', () => {
  expect(words(without(TEXT, [at(TEXT)], [at('killing at least 83 people')]))).toEqual(['at least 21 strikes']);
  expect(words(without(TEXT, [at(TEXT)], [at('strikes')]))).toEqual(['at least 21', 'killing at least 83 people']);
  expect(without(TEXT, [at('strikes')], [at('strikes')])).toEqual([]);
});

test('two quotes together are in order, and one where they touch', () => {
  expect(words(united([at('83 people'), at('at least 21 strikes'), at('killing at least 83')]))).toEqual([
    'at least 21 strikes',
    'killing at least 83 people',
  ]);
});

test('nothing that was cut out is left, and all that is left was there', () => {
  const span = fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length)).map(([a, b]) => ({
    start: Math.min(a, b),
    end: Math.max(a, b),
  }));
  fc.assert(
    fc.property(span, span, (whole, cut) => {
      const left = without(TEXT, [whole], [cut]);
      expect(areWithin(left, [whole])).toBe(true);
      expect(left.every(({ start, end }) => end <= cut.start || start >= cut.end || cut.end <= cut.start)).toBe(true);
    }),
  );
});
