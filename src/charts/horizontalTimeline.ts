import { scaleUtc } from 'd3-scale';
import type { TimelineEntry, Window } from '../model/timeline.ts';
import { baseline, draw, FONT_SIZE, LINE_HEIGHT, mostTelling, shapeLane } from './drawing.ts';
import type { Drawing, Label, Lane, Mark, Shaped } from './drawing.ts';
import { textWidth, wrap } from './labels.ts';
import { RADIUS, toTheRight } from './marks.ts';
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

/** A mark with its label, and what both cover. */
interface Item extends Shaped {
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
  const laneOf = (type: Lane['type'], top: number): { lane: Lane; bottom: number } =>
    placeLane(type, shapeLane(type, entries, window, scale, language), top, options);
  const events = laneOf('event', 0);
  const axis = events.bottom + 10;
  const publications = laneOf('publication', axis + AXIS);
  const height = publications.bottom + 4;
  return {
    width,
    height,
    axis: `M0 ${axis}H${width}`,
    ticks: ticks(window, width, 44, language).map(({ instant, ...texts }) => {
      const x = Math.round(scale(instant)) + 0.5;
      return { line: `M${x} ${HEADING}V${height}`, ...texts, x: x + 6, y: axis + 18 };
    }),
    lanes: [events.lane, publications.lane],
  };
}

function placeLane(type: Lane['type'], shaped: readonly Shaped[], top: number, options: HorizontalOptions): { lane: Lane; bottom: number } {
  const { items, rows, count } = fit(shaped, type === 'event' && !options.eventLabels ? 0 : shaped.length, options);
  const lines = Math.max(0, ...items.map((item) => item.lines.length));
  const rowHeight = lines === 0 ? RADIUS * 2 + 5 : lines * LINE_HEIGHT + 6;
  const first = top + HEADING + rowHeight / 2;
  const marks = items.map((item, index) => placeMark(item, first + (rows[index] ?? 0) * rowHeight));
  return { lane: { type, x: 0, y: top + 12, marks }, bottom: top + HEADING + count * rowHeight };
}

/** A row for each entry where there are rows enough; otherwise as many labels as can be packed into the rows. */
function fit(shaped: readonly Shaped[], labels: number, options: HorizontalOptions): { items: Item[]; rows: number[]; count: number } {
  const named = mostTelling(shaped, labels);
  const items = shaped.map((each) => toItem(each, named.has(each), options));
  if (labels === shaped.length && labels <= options.rows) return { items, rows: [...items.keys()], count: items.length };
  const packed = packRows(items, labels === 0 ? 3 : GAP, options.rows);
  if (packed.crowded && labels > 0) return fit(shaped, Math.floor(labels * 0.85), options);
  return { items, ...packed };
}

/** Labels stand right of their mark, or left where there is no room; they are cut only where neither side will do. */
function toItem(shaped: Shaped, isNamed: boolean, { width, lines: limit }: HorizontalOptions): Item {
  const { entry, shape, day } = shaped;
  const bare = { ...shaped, start: shape.start, end: shape.end };
  if (!isNamed) return { ...bare, lines: [], anchor: 'start' };
  const beside = GAP + (day ? textWidth(`${day} `, FONT_SIZE) : 0);
  const right = width - shape.end - beside;
  const left = shape.start - beside;
  const whole = textWidth(entry.title, FONT_SIZE) / limit;
  const anchor = right >= whole || right >= left ? 'start' : 'end';
  const room = anchor === 'start' ? right : left;
  const lines = wrap(entry.title, limit === 1 ? room : Math.min(room, whole * 1.15 + 30), FONT_SIZE, limit);
  const size = beside + Math.max(...lines.map((line) => textWidth(line, FONT_SIZE)));
  return anchor === 'start' ? { ...bare, lines, anchor, end: shape.end + size } : { ...bare, lines, anchor, start: shape.start - size };
}

function placeMark(item: Item, y: number): Mark {
  const { shape, lines, anchor, day } = item;
  const x = anchor === 'start' ? shape.end + GAP : shape.start - GAP;
  return {
    ...draw(item, y, toTheRight),
    label: lines.length > 0 ? { x, y: baseline(y, lines), anchor, lines, day } : undefined,
    leader: undefined,
  };
}
