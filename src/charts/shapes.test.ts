import { describe, expect, test } from 'vitest';
import type { TimelineEntry } from '../model/views/timeline/entries.ts';
import { timelineOf } from '../model/views/timeline/timeline.fixture.ts';
import { dashes, downward, outline, shapeOf, toTheRight, type Shape } from './shapes.ts';

const window = { start: Date.parse('2031-03-01'), end: Date.parse('2031-04-01') };
const scale = (instant: number): number => ((instant - window.start) / (window.end - window.start)) * 310;

function shape(date: string, type: TimelineEntry['type'] = 'event'): Shape {
  const { months } = type === 'event' ? timelineOf([date]) : timelineOf([], [date]);
  const entry = months[0]?.entries[0];
  if (!entry) throw new Error(`no entry for ${date}`);
  return shapeOf(entry, window, scale);
}

describe('shapeOf', () => {
  test('a known day is filled, an approximate one hollow, both in the middle of the day', () => {
    expect(shape('2031-03-11')).toMatchObject({ certain: true, startCap: 'round', endCap: 'round' });
    expect(shape('2031-03-11~')).toMatchObject({ certain: false });
    const { start, end } = shape('2031-03-11');
    expect((start + end) / 2).toBeCloseTo(105, 1);
  });

  test('an uncertain date is a hollow bar over its days', () => {
    const { start, end, certain } = shape('2031-03-06/2031-03-15');
    expect([Math.round(start), Math.round(end), certain]).toEqual([50, 150, false]);
  });

  test('an open side is a point: to the end of the chart, or a short way back', () => {
    expect(shape('2031-03-06/..')).toMatchObject({ startCap: 'round', endCap: 'point', end: 310 });
    const { start, end, startCap } = shape('../2031-03-15');
    expect(startCap).toBe('point');
    expect(end - start).toBeLessThan(40);
  });

  test('a publication has corners', () => {
    expect(shape('2031-03-11', 'publication')).toMatchObject({ startCap: 'flat', endCap: 'flat' });
  });
});

test('only bars have broken ends', () => {
  expect(dashes(shape('2031-03-11~'))).toBeUndefined();
  expect(dashes(shape('2031-03-06/2031-03-15'))).toMatch(/^[\d.]+( [\d.]+)+$/);
});

test('an outline turned downward has its coordinates swapped', () => {
  const bar = shape('2031-03-06/..', 'publication');
  const pairs = (path: string): string[][] =>
    [...path.matchAll(/([\d.]+) ([\d.]+)/g)].map(([, a = '', b = '']) => [a, b]);
  expect(pairs(outline(bar, 20, downward))).toEqual(
    pairs(outline(bar, 20, toTheRight)).map(([x = '', y = '']) => [y, x]),
  );
});
