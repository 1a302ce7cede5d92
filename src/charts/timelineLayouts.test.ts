import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timelineOf } from '../model/views/timeline.fixture.ts';
import { FONT_SIZE, LINE_HEIGHT, type Label, type Mark } from './timelineDrawing.ts';
import { textWidth } from './labels.ts';
import { drawStrip, drawTimeline, type Layout } from './timelineLayouts.ts';

const day = fc
  .date({ min: new Date('2031-03-01'), max: new Date('2031-08-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.oneof(
  { arbitrary: day, weight: 4 },
  day.map((each) => each.slice(0, 7)),
  day.map((each) => `${each}~`),
  day.map((each) => `${each}/..`),
  day.map((each) => `../${each}`),
  fc.tuple(day, day).map(([a, b]) => (a === b ? a : a < b ? `${a}/${b}` : `${b}/${a}`)),
);
const stories = fc.tuple(fc.array(date, { minLength: 1, maxLength: 60 }), fc.array(date, { maxLength: 8 }));
const TITLE = 'The harbour master closes the port for as long as the talks go on';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf({ x, y, anchor, lines, day: known }: Label): Box {
  const width = Math.max(...lines.map((line) => textWidth(line, FONT_SIZE)), known ? textWidth(known, FONT_SIZE) : 0);
  const top = y - FONT_SIZE * 0.75;
  const left = anchor === 'start' ? x : x - width;
  return { left, right: left + width, top, bottom: top + FONT_SIZE + (lines.length - 1) * LINE_HEIGHT };
}

const marksOf = ({ drawing }: Layout): Mark[] => drawing.lanes.flatMap(({ marks }) => marks);
const labelsOf = (layout: Layout): Label[] => marksOf(layout).flatMap(({ label }) => label ?? []);

describe('any timeline, in every layout', () => {
  const draw = ([events, publications]: [string[], string[]]): Layout[] => {
    const timeline = timelineOf(events, publications, TITLE);
    return [...drawTimeline(timeline, 'en'), ...drawStrip(timeline, 'en')];
  };

  test('no two labels overlap, and all stand within the drawing', () => {
    fc.assert(
      fc.property(stories, (story) => {
        for (const layout of draw(story)) {
          const boxes = labelsOf(layout).map(boxOf);
          for (const [index, a] of boxes.entries()) {
            expect([a.left >= -1, a.right <= layout.drawing.width + 1, a.bottom <= layout.drawing.height]).toEqual([
              true,
              true,
              true,
            ]);
            for (const b of boxes.slice(0, index))
              expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is the same each time', () => {
    fc.assert(
      fc.property(stories, (story) => {
        expect(draw(story)).toEqual(draw(story));
      }),
      { numRuns: 10 },
    );
  });
});

describe('drawTimeline', () => {
  test('names all of a few', () => {
    for (const layout of drawTimeline(timelineOf(['2031-03-04', '2031-05-06'], ['2031-05-09'], TITLE), 'en')) {
      expect(labelsOf(layout)).toHaveLength(3);
      expect(layout.leftOut).toBe(0);
    }
  });

  test('bears five hundred events: rows are limited, publications stay named, what is left out is counted', () => {
    const start = Date.parse('2031-03-01');
    const events = Array.from({ length: 500 }, (_, index) =>
      new Date(start + (index % 170) * 86_400_000).toISOString().slice(0, 10),
    );
    for (const layout of drawTimeline(timelineOf(events, ['2031-05-09'], TITLE), 'en')) {
      expect(layout.drawing.height).toBeLessThan(1500);
      expect(marksOf(layout).length + layout.leftOut).toBe(501);
      expect(layout.drawing.lanes.find(({ type }) => type === 'publication')?.marks[0]?.label).toBeDefined();
    }
  });

  test('draws nothing for a story without dates', () => {
    expect(drawTimeline(timelineOf([]), 'en')).toEqual([]);
  });
});

test('a strip names publications only', () => {
  for (const { drawing } of drawStrip(timelineOf(['2031-03-04', '2031-05-06'], ['2031-05-09'], TITLE), 'en'))
    for (const { type, marks } of drawing.lanes)
      for (const { label } of marks) expect(label !== undefined).toBe(type === 'publication');
});
