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
  type SymbolType,
} from 'd3-shape';
import type { Entity } from '../model/story/corpus.ts';
import { DAY, dateRange } from '../model/dates/dates.ts';
import { statedBound, type Figure } from '../model/questions/figures.ts';
import type { Bound } from '../model/schemas/bounds.ts';
import type { SeriesPoint } from '../model/questions/series.ts';
import { boxOf, overlap, type Box, type PlacedName } from './boxes.ts';
import { FONT_SIZE } from './timelineDrawing.ts';

/** One marker of a step chart, at its place in a drawing of `width` × `height` units. */
export interface StepMark {
  point: SeriesPoint;
  x: number;
  y: number;
  /** The days within which the figure holds, where that is not one day. */
  span: { from: number; to: number } | undefined;
  /** The path of the marker's shape, which tells its origin. */
  shape: string;
  bound: Bound;
  /** Which way the arrow of its bound points. */
  arrow: 'up' | 'down' | undefined;
  anchor: PlacedName['anchor'];
  /** Its value in words, which stands above it. */
  value: string;
  /** False where the value would stand over another, or over a marker. */
  labelled: boolean;
}

/** A marker before it is known whether its value has room. */
type PlacedMark = Omit<StepMark, 'labelled'>;

/** A step chart's geometry: the line, its markers, the ticks of time and the line at zero. */
export interface StepChart {
  width: number;
  height: number;
  path: string;
  marks: StepMark[];
  ticks: { x: number; date: Date }[];
  base: number;
  /** The origins that have a shape of their own, in the order of `SHAPE_NAMES`; none where there are more than shapes. */
  origins: Entity[];
}

/** The room that the name of a day takes along the line of time, in px. */
const DAY_NAME = 52;
const ARROWS: Partial<Record<Bound, 'up' | 'down'>> = { atLeast: 'up', moreThan: 'up', atMost: 'down' };
const PAD = { top: 34, right: 62, bottom: 34, left: 62 };
const SHAPES = [symbolCircle, symbolTriangle, symbolSquare, symbolDiamond];

/** Lays out a series of figures as steps that hold until the next one, each `inWords`. The vertical scale begins at zero. */
export function stepChart(
  points: readonly SeriesPoint[],
  width: number,
  height: number,
  inWords: (figure: Figure) => string,
): StepChart {
  const ranges = points.map(({ figure }) => dateRange(figure.asOf));
  const finite = ranges.flatMap(({ start, end }) => [start, end].filter(Number.isFinite));
  const time = scaleUtc(
    [Math.min(...finite), Math.max(...finite, Math.min(...finite) + DAY)],
    [PAD.left, width - PAD.right],
  );
  const numbers = points.map(({ figure }) => statedBound(figure.value).number);
  const base = height - PAD.bottom;
  const value = scaleLinear([0, Math.max(...numbers, 1)], [base, PAD.top]);
  const all = [...new Set(points.flatMap(({ claim }) => claim.origin ?? []))];
  const origins = all.length > SHAPES.length ? [] : all;
  const shapeOf = ({ origin }: SeriesPoint['claim']): SymbolType =>
    origin ? (SHAPES[origins.indexOf(origin)] ?? symbolCircle) : symbolCross;

  const placed = points.map((point, index): PlacedMark => {
    const { bound } = statedBound(point.figure.value);
    const range = ranges[index] ?? { start: 0, end: 0 };
    const start = Number.isFinite(range.start) ? range.start : range.end;
    const end = Number.isFinite(range.end) ? range.end : start;
    const x = time((start + end) / 2);
    return {
      point,
      x,
      y: value(numbers[index] ?? 0),
      span: end - start > DAY ? { from: time(start), to: time(end) } : undefined,
      shape: symbol(shapeOf(point.claim), 90)() ?? '',
      value: inWords(point.figure),
      bound,
      arrow: ARROWS[bound],
      anchor: x < PAD.left * 1.5 ? 'start' : x > width - PAD.right * 1.5 ? 'end' : 'middle',
    };
  });
  const labels = new Set(apart(placed));
  const marks = placed.map((mark) => ({ ...mark, labelled: labels.has(mark) }));
  const path = line<{ x: number; y: number }>(
    ({ x }) => x,
    ({ y }) => y,
  ).curve(curveStepAfter)([...marks, { x: width - PAD.right / 2, y: marks.at(-1)?.y ?? base }]);
  // A day is named at its middle, where its markers stand. Ticks that do not begin a day are left out.
  const days = time.ticks(width < 480 ? 3 : 6).filter((date) => date.getTime() % DAY === 0);
  const [first, second] = days;
  const every = first && second ? Math.ceil(DAY_NAME / (time(second) - time(first))) : 1;
  const ticks = days
    .filter((_, index) => index % every === 0)
    .map((date) => ({ x: time(date.getTime() + DAY / 2), date }));
  return { width, height, path: path ?? '', marks, ticks, base, origins };
}

/** How far the foot of a value stands above the middle of its marker, in px. */
export const ABOVE = 22;

/**
 * Chooses the marks that show their value, where values would cover each other or another mark: the last one in any
 * case, then the first, then as many as there is room for.
 */
function apart(marks: readonly PlacedMark[]): PlacedMark[] {
  const shown = new Map<PlacedMark, Box>();
  const drawn = marks.map(markBox);
  const last = marks.at(-1);
  for (const mark of [...marks.slice(-1), ...marks.slice(0, -1)]) {
    // Nothing of the digits, and of the words before them, hangs below the line on which they stand.
    const label = boxOf({ ...mark, y: mark.y - ABOVE - FONT_SIZE * 0.2 }, mark.value);
    const isFree =
      !Array.from(shown.values()).some((other) => overlap(label, other)) &&
      !drawn.some((other, index) => marks[index] !== mark && overlap(label, other));
    if (mark === last || isFree) shown.set(mark, label);
  }
  return [...shown.keys()];
}

/** The room of a marker, with the arrow of its bound. */
function markBox({ x, y, arrow }: PlacedMark): Box {
  return { left: x - 7, right: x + 7, top: y - (arrow === 'up' ? 17 : 7), bottom: y + (arrow === 'down' ? 17 : 7) };
}

/** At most this many points of a series, spread evenly; the first and the last are among them. */
export function thinned<Point>(points: readonly Point[], most: number): readonly Point[] {
  if (points.length <= most) return points;
  const step = (points.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => points[Math.round(index * step)]).filter(
    (point) => point !== undefined,
  );
}

/** The word for each shape, in the order in which the shapes are given to origins. */
export const SHAPE_NAMES = ['circle', 'triangle', 'square', 'diamond'] as const;
