import { scaleUtc } from 'd3-scale';
import type { TimelineEntry, Window } from '../model/timeline.ts';
import { baseline, draw, FONT_SIZE, LINE_HEIGHT, shapeLane } from './drawing.ts';
import type { Drawing, Label, Lane, Mark, Shaped } from './drawing.ts';
import { breakLines, textWidth } from './labels.ts';
import { RADIUS, toTheRight } from './marks.ts';
import { packRows } from './rows.ts';
import { byTelling } from './telling.ts';
import { ticks } from './ticks.ts';

export interface HorizontalOptions {
  width: number;
  language: string;
  /** How many rows a lane may have. */
  rows: number;
  /** Whether events are named beside their marks, or publications only. */
  eventLabels: boolean;
}

/** A mark with its label, and what both cover. */
interface Item extends Shaped {
  lines: string[];
  anchor: Label['anchor'];
  start: number;
  end: number;
}

const GAP = 7;
const HEADING = 24;
const MONTHS = 24;
/** Rows from which on the months are written at the top too. */
const TALL = 12;

/** Draws time to the right: events above the axis, publications below. */
export function horizontalTimeline(
  entries: readonly TimelineEntry[],
  window: Window,
  options: HorizontalOptions,
): Drawing {
  const { width, language } = options;
  const scale = scaleUtc([window.start, window.end], [RADIUS, width - RADIUS]);
  const laneOf = (
    type: Lane['type'],
    named: boolean,
  ): { marks: (top: number) => Mark[]; height: number; count: number } =>
    layLane(shapeLane(type, entries, window, scale, language), named, options);
  const events = laneOf('event', options.eventLabels);
  const publications = laneOf('publication', true);
  const top = events.count >= TALL ? MONTHS : 0;
  const axis = top + HEADING + events.height + 10;
  const below = axis + MONTHS + 10;
  const height = below + HEADING + publications.height + 4;
  return {
    width,
    height,
    axis: `M0 ${axis}H${width}`,
    ticks: ticks(window, width, 44, language).map(({ instant, ...texts }) => {
      const x = Math.round(scale(instant)) + 0.5;
      return {
        line: `M${x} ${top === 0 ? HEADING : 0}V${height}`,
        ...texts,
        x: x + 6,
        y: top === 0 ? [axis + 18] : [12, axis + 18],
      };
    }),
    lanes: [
      { type: 'event', x: 0, y: top + 12, marks: events.marks(top + HEADING) },
      { type: 'publication', x: 0, y: below + 12, marks: publications.marks(below + HEADING) },
    ],
  };
}

function layLane(
  shaped: readonly Shaped[],
  named: boolean,
  options: HorizontalOptions,
): { marks: (top: number) => Mark[]; height: number; count: number } {
  const { items, rows, count } = fit(shaped, named ? shaped.length : 0, options);
  const tops = [0];
  for (let row = 0; row < count; row += 1) {
    const lines = Math.max(0, ...items.filter((_, index) => rows[index] === row).map((item) => item.lines.length));
    tops.push((tops[row] ?? 0) + (named ? Math.max(lines, 1) * LINE_HEIGHT + 6 : RADIUS * 2 + 5));
  }
  const middle = (row: number): number => ((tops[row] ?? 0) + (tops[row + 1] ?? 0)) / 2;
  const marks = (top: number): Mark[] => items.map((item, index) => toMark(item, top + middle(rows[index] ?? 0)));
  return { marks, height: tops.at(-1) ?? 0, count };
}

/** A row for each entry where there are rows enough; otherwise as many labels as can be packed into the rows. */
function fit(
  shaped: readonly Shaped[],
  labels: number,
  options: HorizontalOptions,
): { items: Item[]; rows: number[]; count: number } {
  const roomy = labels === shaped.length && labels <= options.rows;
  const named = new Set(byTelling(shaped).slice(0, labels));
  const items = shaped.map((each) =>
    named.has(each) ? withLabel(each, options.width, roomy ? 3 : 1) : withoutLabel(each),
  );
  if (roomy) return { items, rows: [...items.keys()], count: items.length };
  const packed = packRows(items, labels === 0 ? 3 : GAP, options.rows);
  if (packed.crowded && labels > 0) return fit(shaped, Math.floor(labels * 0.85), options);
  return { items, ...packed };
}

function withoutLabel(shaped: Shaped): Item {
  return { ...shaped, start: shaped.shape.start, end: shaped.shape.end, lines: [], anchor: 'start' };
}

/** Labels stand right of their mark, or left where there is no room; they break only where neither side will do. */
function withLabel(shaped: Shaped, width: number, limit: number): Item {
  const { entry, shape, day } = shaped;
  const beside = GAP + (day ? textWidth(`${day}  `, FONT_SIZE) : 0);
  const right = width - shape.end - beside;
  const left = shape.start - beside;
  const isRight = right >= Math.min(left, textWidth(entry.title, FONT_SIZE));
  const lines = breakLines(entry.title, isRight ? right : left, FONT_SIZE, limit);
  const size = beside + Math.max(...lines.map((line) => textWidth(line, FONT_SIZE)));
  return {
    ...shaped,
    lines,
    anchor: isRight ? 'start' : 'end',
    start: isRight ? shape.start : shape.start - size,
    end: isRight ? shape.end + size : shape.end,
  };
}

function toMark(item: Item, y: number): Mark {
  const { shape, lines, anchor, day } = item;
  const x = anchor === 'start' ? shape.end + GAP : shape.start - GAP;
  return {
    ...draw(item, y, toTheRight),
    label: lines.length > 0 ? { x, y: baseline(y, lines), anchor, lines, day } : undefined,
    leader: undefined,
  };
}
