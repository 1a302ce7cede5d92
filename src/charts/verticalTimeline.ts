import { scaleUtc } from 'd3-scale';
import type { TimelineEntry, Window } from '../model/timeline.ts';
import { baseline, draw, FONT_SIZE, LINE_HEIGHT, mostTelling, shapeLane } from './drawing.ts';
import type { Drawing, Lane, Mark, Shaped } from './drawing.ts';
import { wrap } from './labels.ts';
import { downward, RADIUS } from './marks.ts';
import { packRows } from './rows.ts';
import { spread } from './spread.ts';
import { ticks } from './ticks.ts';

export interface VerticalOptions {
  width: number;
  /** How far down the time of the chart reaches. */
  length: number;
  language: string;
  /** How many lines a label may have. */
  lines: number;
}

/** A mark in its column; its label is led out from `anchor`. */
interface Placed extends Shaped {
  x: number;
  anchor: number;
}

/** A label on the middle line that it got. */
interface Row {
  middle: number;
  lines: string[];
}

const TOP = 44;
const AXIS = 38;
const COLUMN = RADIUS * 2 + 3;
const COLUMNS = { event: 8, publication: 3 };
const LABEL_GAP = 10;
/** A label farther from its mark than this is left out. */
const REACH = 44;

/** Draws time downward: publications beside the axis, events beyond them, and the labels in one column. */
export function verticalTimeline(entries: readonly TimelineEntry[], window: Window, options: VerticalOptions): Drawing {
  const { width, length, language } = options;
  const scale = scaleUtc([window.start, window.end], [TOP, TOP + length]);
  const laneOf = (type: Lane['type'], left: number): { placed: Placed[]; right: number } =>
    placeLane(type, shapeLane(type, entries, window, scale, language), left);
  const publications = laneOf('publication', AXIS + 13);
  const events = laneOf('event', publications.right + 13);
  const textX = events.right + 24;
  const all = [...publications.placed, ...events.placed];
  const rows = placeLabels(all, all.length, { ...options, width: width - textX });
  const mark = (placed: Placed): Mark => placeMark(placed, rows.get(placed), events.right, textX);
  return {
    width,
    height: TOP + length + LINE_HEIGHT,
    axis: `M${AXIS} ${TOP}V${TOP + length}`,
    ticks: ticks(window, length, 26, language, 'short').map(({ instant, ...texts }) => {
      const y = Math.round(scale(instant)) + 0.5;
      return { line: `M0 ${y}H${events.right}`, ...texts, x: 0, y: y + 15 };
    }),
    lanes: [
      { type: 'publication', x: AXIS + 8, y: 12, marks: publications.placed.map(mark) },
      { type: 'event', x: publications.right + 8, y: 30, marks: events.placed.map(mark) },
    ],
  };
}

function placeLane(type: Lane['type'], shaped: readonly Shaped[], left: number): { placed: Placed[]; right: number } {
  const { rows, count } = packRows(shaped.map(({ shape }) => shape), 3, COLUMNS[type]);
  const placed = shaped.map((each, index) => ({
    ...each,
    x: left + (rows[index] ?? 0) * COLUMN,
    anchor: Math.min(each.shape.start + RADIUS, (each.shape.start + each.shape.end) / 2),
  }));
  return { placed, right: left + Math.max(0, count - 1) * COLUMN + RADIUS };
}

/** Labels beside their marks, moved apart; as many of the most telling as all stand within reach. */
function placeLabels(all: readonly Placed[], limit: number, options: VerticalOptions): Map<Placed, Row> {
  const named = [...mostTelling(all, limit)].sort((a, b) => a.anchor - b.anchor);
  const texts = named.map(({ entry, day }) => wrap(day ? `${day} ${entry.title}` : entry.title, options.width, FONT_SIZE, options.lines));
  const wanted = named.map(({ anchor }, index) => ({
    centre: anchor - TOP + LINE_HEIGHT / 2,
    size: (texts[index]?.length ?? 0) * LINE_HEIGHT + LABEL_GAP,
  }));
  const middles = spread(wanted, options.length);
  const isFar = middles.some((middle, index) => Math.abs(middle - (wanted[index]?.centre ?? 0)) > REACH);
  if (isFar && limit > 1) return placeLabels(all, limit - Math.ceil(limit / 20), options);
  return new Map(named.map((placed, index) => [placed, { middle: TOP + (middles[index] ?? 0), lines: texts[index] ?? [] }]));
}

function placeMark(placed: Placed, row: Row | undefined, lanesEnd: number, textX: number): Mark {
  const { x, anchor, day } = placed;
  const drawn = draw(placed, x, downward);
  if (!row) return { ...drawn, label: undefined, leader: undefined };
  const lines = row.lines.map((line, index) => (day && index === 0 ? line.slice(day.length + 1) : line));
  const y = baseline(row.middle, lines);
  return {
    ...drawn,
    label: { x: textX, y, anchor: 'start', lines, day },
    leader: `M${x + RADIUS} ${anchor}H${lanesEnd + 3}L${textX - 5} ${y - FONT_SIZE * 0.35}`,
  };
}
