import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canBothHold, compareFigures, rangeOf, statedBound, type Figure, type Value } from './figures.ts';

const figure = (value: Value, asOf: string, scope?: string): Figure => ({ value, asOf, scope });

describe('compareReadings', () => {
  test.each<[string, Figure, Figure, string]>([
    [
      'another scope',
      figure({ exactly: 4 }, '2031-01-01', 'navy'),
      figure({ exactly: 9 }, '2031-01-02', 'army'),
      'not-comparable',
    ],
    [
      'another unit',
      figure({ exactly: 4, unit: 'ships' }, '2031-01-01'),
      figure({ exactly: 9, unit: 'men' }, '2031-01-02'),
      'not-comparable',
    ],
    [
      'one day, numbers that cannot both hold',
      figure({ exactly: 4 }, '2031-01-01'),
      figure({ atLeast: 9 }, '2031-01-01'),
      'contradiction',
    ],
    [
      'days that overlap',
      figure({ exactly: 4 }, '2031-01-01/2031-01-05'),
      figure({ exactly: 9 }, '2031-01-03'),
      'contradiction',
    ],
    [
      'one day, numbers that can',
      figure({ atLeast: 4 }, '2031-01-01'),
      figure({ exactly: 9 }, '2031-01-01'),
      'agreement',
    ],
    ['later and higher', figure({ exactly: 14 }, '2031-01-01'), figure({ atLeast: 16 }, '2031-02-01'), 'update'],
    ['later and lower', figure({ atLeast: 16 }, '2031-01-01'), figure({ exactly: 14 }, '2031-02-01'), 'revision'],
    ['later and the same', figure({ exactly: 50 }, '2031-01-01'), figure({ exactly: 50 }, '2031-02-01'), 'agreement'],
    [
      'later, the same number with a sharper bound',
      figure({ atLeast: 50 }, '2031-01-01'),
      figure({ exactly: 50 }, '2031-02-01'),
      'update',
    ],
  ])('%s', (_, earlier, later, step) => {
    expect(compareFigures(earlier, later)).toBe(step);
  });
});

describe('canBothHold', () => {
  test.each<[Value, Value, boolean]>([
    [{ moreThan: 76 }, { exactly: 76 }, false],
    [{ atLeast: 76 }, { exactly: 76 }, true],
    [{ about: 60 }, { exactly: 61 }, true],
    [{ about: 60 }, { exactly: 90 }, false],
    [{ atMost: 5 }, { atLeast: 6 }, false],
    [{ atMost: 5 }, { atLeast: 5 }, true],
  ])('%o and %o: %s', (a, b, holds) => {
    expect(canBothHold(a, b)).toBe(holds);
  });

  const value = fc
    .tuple(fc.constantFrom('exactly', 'atLeast', 'moreThan', 'about', 'atMost'), fc.integer({ min: 1, max: 200 }))
    .map(([bound, number]): Value => ({ [bound]: number }));

  test('is symmetric, and true of a value and itself', () => {
    fc.assert(fc.property(value, value, (a, b) => canBothHold(a, b) === canBothHold(b, a) && canBothHold(a, a)));
  });
  test('a number that both ranges hold is a witness', () => {
    fc.assert(
      fc.property(value, value, fc.integer({ min: 0, max: 400 }), (a, b, number) => {
        const holds = (given: Value): boolean => {
          const { min, max, openMin } = rangeOf(given);
          return number <= max && (openMin ? number > min : number >= min);
        };
        if (holds(a) && holds(b)) expect(canBothHold(a, b)).toBe(true);
      }),
    );
  });
});

test('a value states one bound', () => {
  expect(statedBound({ moreThan: 76 })).toEqual({ bound: 'moreThan', number: 76 });
  expect(() => statedBound({ unit: 'ships' })).toThrow(RangeError);
});
