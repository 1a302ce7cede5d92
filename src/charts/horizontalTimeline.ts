import { scaleUtc } from 'd3-scale';
import type { TimelineEntry, Window } from '../model/timeline.ts';
import { FONT_SIZE, LINE_HEIGHT, mostTelling, type Drawing, type Label, type Lane, type Mark } from './drawing.ts';
import { textWidth, wrap } from './labels.ts';
import { outline, RADIUS, shapeOf, toTheRight, type Shape } from './marks.ts';
import { packRows } from './rows.ts';
import { ticks } from './ticks.ts';

export interface HorizontalOptions {
  width: number;
  language: string;
  /** How many rows a lane may have, and how many lines a label. */
  rows: number;
  lines: number;
  /** Whether events are named beside their marks, or publications only. */
  eventLabels: boolean;
}

/** An entry on its way to a row: what it covers, with its label. */
interface Item {
  entry: TimelineEntry;
  shape: Shape;
  lines: string[];
  anchor: Label['anchor'];
  start: number;
  end: number;
}

const GAP = 7;
const HEADING = 24;
const AXIS = 38;

/** Draws time to the right: events above the axis, publications below. */
export function horizontalTimeline(entries: readonly TimelineEntry[], window: Window, options: HorizontalOptions): Drawing {
  const { width, language } = options;
  const scale = scaleUtc([window.start, window.end], [RADIUS, width - RADIUS]);
  const shaped = entries.map((entry) => ({ entry, shape: shapeOf(entry, window, scale) }));
  const events = placeLane('event', shaped, 0, options);
  const axis = events.bottom + 10;
  const publications = placeLane('publication', shaped, axis + AXIS, options);
  const height = publications.bottom + 4;
  return {
    width,
    height,
    axis: `M0 ${axis}H${width}`,
    ticks: ticks(window, width, 44, language).map(({ instant, text }) => {
      const x = Math.round(scale(instant)) + 0.5;
      return { line: `M${x} ${HEADING}V${height}`, text, x: x + 6, y: axis + 18 };
    }),
    lanes: [events.lane, publications.lane],
  };
}

function placeLane(
  type: Lane['type'],
  shaped: readonly { entry: TimelineEntry; shape: Shape }[],
  top: number,
  options: HorizontalOptions,
): { lane: Lane; bottom: number } {
  const own = shaped.filter(({ entry }) => entry.type === type);
  const { items, rows, count } = fit(own, type === 'event' && !options.eventLabels ? 0 : own.length, options);
  const lines = Math.max(0, ...items.map((item) => item.lines.length));
  const rowHeight = lines === 0 ? RADIUS * 2 + 5 : lines * LINE_HEIGHT + 7;
  const first = top + HEADING + rowHeight / 2;
  const marks = items.map((item, index) => placeMark(item, first + (rows[index] ?? 0) * rowHeight));
  return { lane: { type, x: 0, y: top + 12, marks }, bottom: top + HEADING + count * rowHeight };
}

/** Packs a lane into its rows, with as many labels as there is room for. */
function fit(
  shaped: readonly { entry: TimelineEntry; shape: Shape }[],
  labels: number,
  options: HorizontalOptions,
): { items: Item[]; rows: number[]; count: number } {
  const named = mostTelling(shaped.map(({ entry }) => entry), labels);
  const items = shaped.map(({ entry, shape }) => toItem(entry, shape, named.has(entry), options));
  const packed = packRows(items, labels === 0 ? 3 : GAP, options.rows);
  if (packed.crowded && labels > 0) return fit(shaped, Math.floor(labels * 0.85), options);
  return { items, ...packed };
}

/** Labels stand right of their mark, or left where there is no room; they are cut only where neither side will do. */
function toItem(entry: TimelineEntry, shape: Shape, isNamed: boolean, { width, lines: limit }: HorizontalOptions): Item {
  const bare = { entry, shape, start: shape.start, end: shape.end };
  if (!isNamed) return { ...bare, lines: [], anchor: 'start' };
  const right = width - shape.end - GAP;
  const left = shape.start - GAP;
  const whole = textWidth(entry.title, FONT_SIZE) / limit;
  const anchor = right >= whole || right >= left ? 'start' : 'end';
  const room = anchor === 'start' ? right : left;
  const lines = wrap(entry.title, limit === 1 ? room : Math.min(room, whole * 1.15 + 30), FONT_SIZE, limit);
  const size = GAP + Math.max(...lines.map((line) => textWidth(line, FONT_SIZE)));
  return anchor === 'start' ? { ...bare, lines, anchor, end: shape.end + size } : { ...bare, lines, anchor, start: shape.start - size };
}

function placeMark({ entry, shape, lines, anchor }: Item, y: number): Mark {
  const x = anchor === 'start' ? shape.end + GAP : shape.start - GAP;
  const baseline = y + FONT_SIZE * 0.35 - ((lines.length - 1) * LINE_HEIGHT) / 2;
  return {
    entry,
    outline: outline(shape, y, toTheRight),
    certain: shape.certain,
    label: lines.length > 0 ? { x, y: baseline, anchor, lines } : undefined,
    leader: undefined,
  };
}
