import type { TimelineEntry } from '../../model/views/timeline/entries.ts';
import type { Stretch } from '../../model/views/timeline/stretches.ts';
import type { Timeline } from '../../model/views/timeline/timeline.ts';
import type { Drawing } from '../timelineDrawing.ts';
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
/** How many entries of each type are drawn at most: on the page of the timeline, and where it is one thing among others. */
export const MARKS = { whole: 30, few: 12 };
/** The length of the vertical chart, in px: for each entry, at least, and at most. */
const LENGTH = { each: 56, least: 240, most: 900 };

/** The timeline drawn anew for each width, at most `marks` entries of each type, every one named as far as there is room. */
export function drawTimeline(timeline: Timeline, language: string, marks = MARKS.whole): Layout[] {
  const across = { language, rows: 32 };
  return [
    ...draw(timeline, marks, ['wide', 'medium', 'paper'], (entries, stretches, width) =>
      horizontalTimeline(entries, stretches, { ...across, width }),
    ),
    ...draw(timeline, marks, ['narrow'], (entries, stretches, width) => {
      const length = Math.min(LENGTH.most, Math.max(LENGTH.least, LENGTH.each * entries.length));
      return verticalTimeline(entries, stretches, { language, width, length });
    }),
  ];
}

function draw(
  { stretches, months }: Timeline,
  marks: number,
  names: Layout['name'][],
  drawing: (entries: TimelineEntry[], stretches: readonly Stretch[], width: number) => Drawing,
): Layout[] {
  if (stretches.length === 0) return [];
  const all = months.flatMap(({ entries }) => entries);
  const entries = mostTelling(all, marks);
  return names.map((name) => ({
    name,
    drawing: drawing(entries, stretches, WIDTHS[name]),
    leftOut: all.length - entries.length,
  }));
}
