import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ticks, withRoom } from './ticks.ts';

const window = (start: string, end: string): { start: number; end: number } => ({
  start: Date.parse(start),
  end: Date.parse(end),
});
const written = (all: ReturnType<typeof ticks>): string[] =>
  all.map(({ text, year }) => (year ? `${text} ${year}` : text));

test('names months, and the year at the first and in January', () => {
  expect(written(ticks(window('2030-11-01', '2031-03-01'), 800, 44, 'en'))).toEqual([
    'November 2030',
    'December',
    'January 2031',
    'February',
  ]);
  expect(written(ticks(window('2030-11-01', '2031-03-01'), 200, 44, 'en'))[1]).toBe('Dec');
});

test('names quarters or years where months are too many', () => {
  expect(written(ticks(window('2030-02-01', '2031-02-01'), 300, 44, 'en'))).toEqual([
    'April 2030',
    'July',
    'October',
    'January 2031',
  ]);
  expect(written(ticks(window('2020-05-01', '2026-05-01'), 400, 44, 'en'))).toEqual([
    '2021',
    '2022',
    '2023',
    '2024',
    '2025',
    '2026',
  ]);
});

test('writes in the language it is given', () => {
  expect(written(ticks(window('2031-05-01', '2031-06-01'), 400, 44, 'fr'))).toEqual(['mai 2031']);
});

test('labels that would touch are left out, those that come first last of all', () => {
  const label = (start: number, first = false) => ({ start, end: start + 40, first });
  expect(withRoom([label(0, true), label(30), label(60), label(95, true)], 6)).toEqual([true, false, false, true]);
});

test('no two labels that are written touch', () => {
  const label = fc.record({ start: fc.nat(2000), size: fc.nat(120), first: fc.boolean() });
  fc.assert(
    fc.property(fc.array(label), fc.nat(20), (given, gap) => {
      const labels = given.map(({ start, size, first }) => ({ start, end: start + size + 1, first }));
      const written = labels.filter((_, index) => withRoom(labels, gap)[index]).toSorted((a, b) => a.start - b.start);
      for (const [index, { start }] of written.entries())
        expect(start).toBeGreaterThanOrEqual((written[index - 1]?.end ?? -Infinity) + (index > 0 ? gap : 0));
    }),
  );
});
