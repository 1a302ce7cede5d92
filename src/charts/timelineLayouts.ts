import type { Timeline, TimelineEntry, Window } from '../model/views/timeline.ts';
import type { Drawing } from './timelineDrawing.ts';
import { horizontalTimeline } from './horizontalTimeline.ts';
import { mostTelling } from './telling.ts';
import { verticalTimeline } from './verticalTimeline.ts';

/** One chart drawn for a width of the page: `wide` a desk, `medium` a tablet, `narrow` a phone, `paper` a sheet. */
export interface Layout {
  name: keyof typeof WIDTHS;
  drawing: Drawing;
  /** How many entries of the window are left out, since so many marks could not be told apart. */
  leftOut: number;
}

/** In px, each a little less than the page that it stands on. */
const WIDTHS = { wide: 1160, medium: 680, narrow: 328, paper: 900 };
/** How many entries of each type are drawn at most. */
const MARKS = 30;
/** The length of the vertical chart, in px: for each entry, at least, and at most. */
const LENGTH = { each: 56, least: 240, most: 900 };

/** The timeline drawn anew for each width, every entry named as far as there is room. */
export function drawTimeline(timeline: Timeline, language: string): Layout[] {
  const across = { language, rows: 32, eventLabels: true };
  return [
    ...draw(timeline, ['wide', 'medium', 'paper'], (entries, window, width) =>
      horizontalTimeline(entries, window, { ...across, width }),
    ),
    ...draw(timeline, ['narrow'], (entries, window, width) => {
      const length = Math.min(LENGTH.most, Math.max(LENGTH.least, LENGTH.each * entries.length));
      return verticalTimeline(entries, window, { language, width, length });
    }),
  ];
}

/** The timeline as a strip: events as marks only, publications named. */
export function drawStrip(timeline: Timeline, language: string): Layout[] {
  const options = { language, rows: 9, eventLabels: false };
  return draw(timeline, ['wide', 'medium', 'narrow'], (entries, window, width) =>
    horizontalTimeline(entries, window, { ...options, width }),
  );
}

function draw(
  { window, months }: Timeline,
  names: Layout['name'][],
  drawing: (entries: TimelineEntry[], window: Window, width: number) => Drawing,
): Layout[] {
  if (!window) return [];
  const all = months.flatMap(({ entries }) => entries);
  const entries = mostTelling(all, MARKS);
  return names.map((name) => ({
    name,
    drawing: drawing(entries, window, WIDTHS[name]),
    leftOut: all.length - entries.length,
  }));
}
