import { scaleLinear, scaleUtc } from 'd3-scale';
import {
  line,
  curveStepAfter,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
} from 'd3-shape';
import { dateRange } from '../model/dates.ts';
import { statedBound, type Bound } from '../model/figures.ts';
import type { SeriesPoint } from '../model/questions.ts';

/** One marker of a step chart, at its place in a drawing of `width` × `height` units. */
export interface StepMark {
  point: SeriesPoint;
  x: number;
  y: number;
  /** The days within which the reading holds, where that is not one day. */
  span: { from: number; to: number } | undefined;
  /** The path of the marker's shape, which tells its origin. */
  shape: string;
  bound: Bound;
  anchor: 'start' | 'middle' | 'end';
}

/** A step chart's geometry: the line, its markers, the ticks of time and the line at zero. */
export interface StepChart {
  width: number;
  height: number;
  path: string;
  marks: StepMark[];
  ticks: { x: number; date: Date }[];
  base: number;
}

const DAY = 86_400_000;
const PAD = { top: 34, right: 62, bottom: 34, left: 62 };
/** The width of half a value and of a marker’s arrow. */
const CLOSE = 60;
const SHAPES = [symbolCircle, symbolTriangle, symbolSquare, symbolDiamond];

/** Lays out a series of readings as steps that hold until the next one. The vertical scale begins at zero. */
export function stepChart(points: readonly SeriesPoint[], width: number, height: number): StepChart {
  const ranges = points.map(({ reading }) => dateRange(reading.asOf));
  const finite = ranges.flatMap(({ start, end }) => [start, end].filter(Number.isFinite));
  const time = scaleUtc(
    [Math.min(...finite), Math.max(...finite, Math.min(...finite) + DAY)],
    [PAD.left, width - PAD.right],
  );
  const numbers = points.map(({ reading }) => statedBound(reading.value).number);
  const base = height - PAD.bottom;
  const value = scaleLinear([0, Math.max(...numbers, 1)], [base, PAD.top]);
  const origins = [...new Set(points.flatMap(({ claim }) => claim.origin ?? []))];

  const marks = points.map((point, index): StepMark => {
    const range = ranges[index] ?? { start: 0, end: 0 };
    const start = Number.isFinite(range.start) ? range.start : range.end;
    const end = Number.isFinite(range.end) ? range.end : start;
    const x = time((start + end) / 2);
    return {
      point,
      x,
      y: value(numbers[index] ?? 0),
      span: end - start > DAY ? { from: time(start), to: time(end) } : undefined,
      shape:
        symbol(point.claim.origin ? SHAPES[origins.indexOf(point.claim.origin) % SHAPES.length] : symbolCross, 90)() ??
        '',
      bound: statedBound(point.reading.value).bound,
      anchor: x < PAD.left * 1.5 ? 'start' : x > width - PAD.right * 1.5 ? 'end' : 'middle',
    };
  });
  // A value that the next marker stands close to keeps to its own side.
  for (const [index, mark] of marks.entries())
    if (mark.anchor === 'middle' && (marks[index + 1]?.x ?? Infinity) - mark.x < CLOSE) mark.anchor = 'end';
  const path = line<{ x: number; y: number }>(
    ({ x }) => x,
    ({ y }) => y,
  ).curve(curveStepAfter)([...marks, { x: width - PAD.right / 2, y: marks.at(-1)?.y ?? base }]);
  const ticks = time.ticks(width < 480 ? 3 : 6).map((date) => ({ x: time(date), date }));
  return { width, height, path: path ?? '', marks, ticks, base };
}

/** The word for each shape, in the order in which the shapes are given to origins. */
export const SHAPE_WORDS = ['circle', 'triangle', 'square', 'diamond'] as const;
