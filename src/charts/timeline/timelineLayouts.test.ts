import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timelineOf } from '../../model/views/timeline/timeline.fixture.ts';
import { FONT_SIZE, LINE_HEIGHT, type Label, type Mark } from '../timelineDrawing.ts';
import { textWidth } from '../labels.ts';
import { drawTimeline, MARKS, type Layout } from './timelineLayouts.ts';

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
/** The same in three centuries: some dates of each. */
const century = fc.constantFrom('1350', '1907', '2031');
const scattered = fc.tuple(date, century).map(([each, year]) => each.replaceAll('2031', year));
const anyStory = (dates: typeof date) =>
  fc.tuple(fc.array(dates, { minLength: 1, maxLength: 60 }), fc.array(date, { maxLength: 8 }));
const stories = fc.oneof(anyStory(date), anyStory(scattered));
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
    return [...drawTimeline(timeline, 'en'), ...drawTimeline(timeline, 'en', MARKS.few)];
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

  test('breaks the axis between centuries, says how many years it leaves out, and tells days apart', () => {
    const days = ['1907-01-14', '1907-01-16', '1907-01-20', '2031-05-02', '2031-05-03', '2031-05-09'];
    for (const { name, drawing } of drawTimeline(timelineOf(['1350', ...days], ['2031-05-10']), 'en')) {
      expect(drawing.breaks.map(({ years }) => years)).toEqual([556, 124]);
      expect(drawing.ticks.flatMap(({ text, year, y }) => (y.length > 0 ? [text, year] : [])).join(' ')).toMatch(
        /1350.*1907.*2031/,
      );
      const along = ({ outline }: Mark): number => Number(/M(\S+) (\S+?)L/.exec(outline)?.[name === 'narrow' ? 2 : 1]);
      const places = drawing.lanes.flatMap(({ type, marks }) => (type === 'event' ? marks.map(along) : []));
      for (const [at, place] of places.slice(1).entries()) expect(place - (places[at] ?? 0)).toBeGreaterThan(2);
    }
  });

  test('draws nothing for a story without dates', () => {
    expect(drawTimeline(timelineOf([]), 'en')).toEqual([]);
  });
});

test('where it is one thing among others, it draws few entries of each type, names them, and counts what it leaves out', () => {
  const days = Array.from({ length: 28 }, (_, index) => `2031-03-${String(index + 1).padStart(2, '0')}`);
  for (const layout of drawTimeline(timelineOf(days, days, TITLE), 'en', MARKS.few)) {
    expect(layout.drawing.lanes.map(({ marks }) => marks.length)).toEqual([MARKS.few, MARKS.few]);
    expect(labelsOf(layout).length).toBeGreaterThan(MARKS.few / 2);
    expect(layout.leftOut).toBe(2 * (days.length - MARKS.few));
  }
});

test.each([
  ['one week', '2031-02-26', '2031-03-04', 1],
  ['a year', '2030-07-02', '2031-06-20', 365],
  ['20 years', '2011-03-02', '2031-03-02', 400],
  ['two centuries', '1831-03-02', '2031-03-02', 400],
])('months and years are written, and never touch, in a story over %s', (_, from, to, count) => {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const days = Array.from({ length: count + 1 }, (__, index) =>
    new Date(start + ((end - start) * index) / count).toISOString().slice(0, 10),
  );
  const timeline = timelineOf(days, [], TITLE);
  for (const { drawing } of [...drawTimeline(timeline, 'en'), ...drawTimeline(timeline, 'en', MARKS.few)]) {
    const boxes = drawing.ticks.flatMap(({ text, year, x, y }) =>
      y.map((top) => tickBox(text, year, x, top, drawing.width)),
    );
    expect(boxes.length).toBeGreaterThan(0);
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(0, index))
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
  }
});

/** Where time runs downward, which the narrow drawings show, the year stands below its month. */
function tickBox(text: string, year: string | undefined, x: number, baseline: number, width: number): Box {
  const isDown = x === 0 && width < 600;
  const lines = isDown && year ? [text, year] : [[text, year ?? ''].join(' ').trim()];
  const right = x + Math.max(...lines.map((line) => textWidth(line, FONT_SIZE)));
  return { left: x, right, top: baseline - FONT_SIZE * 0.75, bottom: baseline + (lines.length - 1) * LINE_HEIGHT };
}
