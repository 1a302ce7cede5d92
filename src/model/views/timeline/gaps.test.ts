import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closedUp, gapsIn } from './gaps.ts';

const day = (text: string): number => Date.parse(text);
const cut = (...days: string[]): string[] =>
  gapsIn(days.map(day)).map(({ from, to }) =>
    [from, to].map((at) => new Date(at).toISOString().slice(0, 10)).join(' '),
  );

test('cuts out the centuries of a story of 1350, 1907 and 2031', () => {
  expect(cut('1350-06-01', '1907-01-14', '1907-01-16', '2031-05-02', '2031-05-03')).toEqual([
    '1350-06-01 1907-01-14',
    '1907-01-16 2031-05-02',
  ]);
});

test('cuts out some years between two parts of a story, but not before a single event', () => {
  const [first, second] = [
    ['2021-03-01', '2021-03-04'],
    ['2031-05-02', '2031-05-03'],
  ];
  expect(cut(...first, ...second)).toEqual(['2021-03-04 2031-05-02']);
  expect(cut('2021-03-01', ...second, '2031-05-04', '2031-05-05', '2031-05-06')).toEqual([]);
});

test('cuts nothing out of a story that is spread over centuries, of one day, or of nothing', () => {
  expect(cut('1850-01-01', '1900-01-01', '1950-01-01', '2000-01-01')).toEqual([]);
  expect(cut('2031-05-02')).toEqual([]);
  expect(cut()).toEqual([]);
});

test('closes up what is cut out, and keeps the order', () => {
  const instants = fc.array(fc.integer({ min: day('1000-01-01'), max: day('2100-01-01') }), { minLength: 1 });
  fc.assert(
    fc.property(instants, (some) => {
      const gaps = gapsIn(some);
      const sorted = some.toSorted((a, b) => a - b);
      const closed = sorted.map((instant) => closedUp(instant, gaps));
      expect(closed).toEqual(closed.toSorted((a, b) => a - b));
      const length = gaps.reduce((sum, { from, to }) => sum + to - from, 0);
      const span = (those: number[]): number => (those.at(-1) ?? 0) - (those[0] ?? 0);
      expect(span(closed)).toBe(span(sorted) - length);
    }),
  );
});
