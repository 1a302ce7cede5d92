import type { TimelineEntry } from '../../model/views/timeline/entries.ts';
import type { Stretch } from '../../model/views/timeline/stretches.ts';
import {
  FONT_SIZE,
  LINE_HEIGHT,
  shapeLane,
  type Drawing,
  type Lane,
  type Mark,
  type Shaped,
} from '../timelineDrawing.ts';
import { textWidth } from '../labels.ts';
import { RADIUS } from '../shapes.ts';
import { bare, GAP, labelled, rowHeight, toMark, type RowItem } from './rowItem.ts';
import { packRows } from './rows.ts';
import { byTelling } from './telling.ts';
import { brokenLine, timeScale, windowOf } from './timeScale.ts';
import { ticks, withRoom } from './ticks.ts';

export interface HorizontalOptions {
  width: number;
  language: string;
  /** How many rows a lane may have. */
  rows: number;
}

/** How much of the axis is left open where it is broken: enough to say how many years are left out. */
const BREAK = 72;
const HEADING = 24;
const MONTHS = 24;
/** Between the line of a month and its name, and from that to the next one at least. */
const TICK_GAP = 6;
/** From this many rows on, the months are written at the top too. */
const TALL = 12;

/** Draws time to the right: events above the axis, publications below. */
export function horizontalTimeline(
  entries: readonly TimelineEntry[],
  stretches: readonly Stretch[],
  options: HorizontalOptions,
): Drawing {
  const { width, language } = options;
  const scale = timeScale(stretches, RADIUS, width - RADIUS, BREAK);
  const window = windowOf(stretches);
  const laneOf = (type: Lane['type']): { marks: (top: number) => Mark[]; height: number; count: number } =>
    layLane(shapeLane(type, entries, window, scale.at, language), options);
  const events = laneOf('event');
  const publications = laneOf('publication');
  const top = events.count >= TALL ? MONTHS : 0;
  const axis = top + HEADING + events.height + 10;
  const below = axis + MONTHS + 10;
  const height = below + HEADING + publications.height + 4;
  const breaks = scale.breaks.map(({ from: start, to: end, years }) => {
    return { years, x: (start + end) / 2, y: axis + 18, start, end, first: true };
  });
  const pieces = scale.pieces.flatMap((piece) => ticks(piece.window, piece.to - piece.from, 44, language));
  const months = pieces.map((tick) => {
    const x = Math.round(scale.at(tick.instant)) + 0.5;
    const written = [tick.text, tick.year ?? ''].join(' ').trim();
    const start = x + TICK_GAP;
    return { ...tick, x, start, end: start + textWidth(written, FONT_SIZE), first: tick.year !== undefined };
  });
  const isWritten = withRoom([...breaks, ...months], TICK_GAP).slice(breaks.length);
  return {
    width,
    height,
    axis: brokenLine(scale, 0, width, (along, across) => `${along} ${axis + across}`),
    breaks,
    ticks: months.map(({ text, year, x, start, end }, index) => {
      const rows = top === 0 ? [axis + 18] : [12, axis + 18];
      const y = isWritten[index] && end <= width ? rows : [];
      return { line: `M${x} ${top === 0 ? HEADING : 0}V${height}`, text, year, x: start, y };
    }),
    lanes: [
      { type: 'event', x: 0, y: top + 12, marks: events.marks(top + HEADING) },
      { type: 'publication', x: 0, y: below + 12, marks: publications.marks(below + HEADING) },
    ],
  };
}

function layLane(
  shaped: readonly Shaped[],
  options: HorizontalOptions,
): { marks: (top: number) => Mark[]; height: number; count: number } {
  const { items, rows, count } = fit(shaped, shaped.length, options);
  const heights = Array<number>(count).fill(LINE_HEIGHT + 6);
  for (const [index, item] of items.entries()) {
    const row = rows[index] ?? 0;
    heights[row] = Math.max(heights[row] ?? 0, rowHeight(item));
  }
  const middles: number[] = [];
  let height = 0;
  for (const each of heights) {
    middles.push(height + each / 2);
    height += each;
  }
  const marks = (top: number): Mark[] =>
    items.map((item, index) => toMark(item, top + (middles[rows[index] ?? 0] ?? 0)));
  return { marks, height, count };
}

/** A row for each entry where there are rows enough; otherwise as many labels as can be packed into the rows. */
function fit(
  shaped: readonly Shaped[],
  labels: number,
  options: HorizontalOptions,
): { items: RowItem[]; rows: number[]; count: number } {
  const roomy = labels === shaped.length && labels <= options.rows;
  const named = new Set(byTelling(shaped).slice(0, labels));
  const items = shaped.map((each) => (named.has(each) ? labelled(each, options.width, roomy ? 4 : 1) : bare(each)));
  if (roomy) return { items, rows: [...items.keys()], count: items.length };
  const packed = packRows(items, labels === 0 ? 3 : GAP, options.rows);
  if (packed.crowded && labels > 0) return fit(shaped, Math.floor(labels * 0.85), options);
  return { items, ...packed };
}
