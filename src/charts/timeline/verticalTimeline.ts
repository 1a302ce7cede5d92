import type { TimelineEntry } from '../../model/views/timeline/entries.ts';
import type { Stretch } from '../../model/views/timeline/stretches.ts';
import { draw, FONT_SIZE, LINE_HEIGHT, shapeLane } from '../timelineDrawing.ts';
import type { Drawing, Lane, Mark, Shaped } from '../timelineDrawing.ts';
import { breakLines } from '../labels.ts';
import { downward, RADIUS } from '../shapes.ts';
import { packRows } from './rows.ts';
import { spread } from './spread.ts';
import { byTelling } from './telling.ts';
import { brokenLine, timeScale, windowOf } from './timeScale.ts';
import { ticks, withRoom } from './ticks.ts';

export interface VerticalOptions {
  width: number;
  /** How far down the time of the chart reaches. */
  length: number;
  language: string;
}

/** A mark in its column; its label is led out from `anchor`. */
interface Placed extends Shaped {
  x: number;
  anchor: number;
}

/** A label, and the middle of its first line. */
interface Row {
  placed: Placed;
  lines: string[];
  y: number;
}

const TOP = 46;
/** How much of the axis is left open where it is broken. */
const BREAK = 34;
const AXIS = 36;
const COLUMN = RADIUS * 2 + 3;
const COLUMNS = { event: 7, publication: 3 };
const LABEL_GAP = 9;
/** How many lines a label may have. */
const LINES = 4;
/** A label that would stand farther from its mark than this is left out. */
const REACH = 60;

/** Draws time downward: publications beside the axis, events beyond them, and the labels in one column. */
export function verticalTimeline(
  entries: readonly TimelineEntry[],
  stretches: readonly Stretch[],
  options: VerticalOptions,
): Drawing {
  const { width, length, language } = options;
  const scale = timeScale(stretches, TOP, TOP + length, BREAK);
  const window = windowOf(stretches);
  const laneOf = (type: Lane['type'], left: number): { placed: Placed[]; right: number } =>
    placeLane(shapeLane(type, entries, window, scale.at, language), left, COLUMNS[type]);
  const publications = laneOf('publication', AXIS + 13);
  const events = laneOf('event', publications.right + 14);
  const textX = events.right + 22;
  const rows = placeLabels([...publications.placed, ...events.placed], width - textX, length);
  const toMark = (placed: Placed): Mark => ({
    ...draw(placed, placed.x, downward),
    ...toLabel(rows.get(placed), events.right, textX),
  });
  const breaks = scale.breaks.map(({ from, to, years }) => {
    const y = (from + to) / 2 + FONT_SIZE * 0.35;
    return { years, x: 0, y, start: y - FONT_SIZE, end: y + 3, first: true };
  });
  const pieces = scale.pieces.flatMap((piece) => ticks(piece.window, piece.to - piece.from, 26, language, 'short'));
  const months = pieces.map(({ instant, ...texts }) => {
    const start = Math.round(scale.at(instant)) + 0.5;
    return { texts, start, end: start + LINE_HEIGHT * (texts.year ? 2 : 1), first: texts.year !== undefined };
  });
  const isWritten = withRoom([...breaks, ...months], 0).slice(breaks.length);
  return {
    width,
    height: TOP + length + LINE_HEIGHT,
    axis: brokenLine(scale, TOP, TOP + length, (along, across) => `${AXIS + across} ${along}`),
    breaks,
    ticks: months.map(({ texts, start }, index) => {
      const y = isWritten[index] ? [start + 15] : [];
      return { line: `M0 ${start}H${events.right}`, ...texts, x: 0, y };
    }),
    lanes: [
      { type: 'publication', x: AXIS + 8, y: 12, marks: publications.placed.map(toMark) },
      { type: 'event', x: publications.right + 9, y: 32, marks: events.placed.map(toMark) },
    ],
  };
}

function placeLane(shaped: readonly Shaped[], left: number, columns: number): { placed: Placed[]; right: number } {
  const { rows, count } = packRows(
    shaped.map(({ shape }) => shape),
    2,
    columns,
  );
  const placed = shaped.map((each, index) => ({
    ...each,
    x: left + (rows[index] ?? 0) * COLUMN,
    anchor: Math.min(each.shape.start + RADIUS, (each.shape.start + each.shape.end) / 2),
  }));
  return { placed, right: left + Math.max(0, count - 1) * COLUMN + RADIUS };
}

/**
 * Places labels beside their marks and moves them apart, the most telling first. A label is left out where it would
 * move one too far from its mark.
 */
function placeLabels(all: readonly Placed[], width: number, length: number): Map<Placed, Row> {
  let rows: Row[] = [];
  for (const placed of byTelling(all)) {
    const { entry, day } = placed;
    const lines = breakLines(day ? `${day} ${entry.label}` : entry.label, width, FONT_SIZE, LINES);
    const tried = spreadRows([...rows, { placed, lines, y: 0 }], length);
    const fits = tried.reduce((sum, row) => sum + sizeOf(row), 0) <= length + LINE_HEIGHT;
    if (fits && tried.every((row) => Math.abs(row.y - row.placed.anchor) <= REACH)) rows = tried;
  }
  return new Map(rows.map((row) => [row.placed, row]));
}

function sizeOf({ lines }: Row): number {
  return lines.length * LINE_HEIGHT + LABEL_GAP;
}

function spreadRows(rows: readonly Row[], length: number): Row[] {
  const inOrder = rows.toSorted((a, b) => a.placed.anchor - b.placed.anchor);
  const wanted = inOrder.map((row) => ({
    centre: row.placed.anchor - TOP + ((row.lines.length - 1) * LINE_HEIGHT) / 2,
    size: sizeOf(row),
  }));
  const centres = spread(wanted, length + LINE_HEIGHT);
  return inOrder.map((row, index) => ({
    ...row,
    y: TOP + (centres[index] ?? 0) - ((row.lines.length - 1) * LINE_HEIGHT) / 2,
  }));
}

function toLabel(row: Row | undefined, lanesEnd: number, textX: number): Pick<Mark, 'label' | 'leader'> {
  if (!row) return { label: undefined, leader: undefined };
  const { x, anchor, day } = row.placed;
  const lines = row.lines.map((line, index) => (day && index === 0 ? line.slice(day.length + 1) : line));
  return {
    label: { x: textX, y: row.y + FONT_SIZE * 0.35, anchor: 'start', lines, day },
    leader: `M${x + RADIUS} ${anchor}H${lanesEnd + 3}L${textX - 5} ${row.y}`,
  };
}
