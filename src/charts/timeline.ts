import type { Timeline } from '../model/timeline.ts';
import type { Drawing } from './drawing.ts';
import { horizontalTimeline } from './horizontalTimeline.ts';
import { verticalTimeline } from './verticalTimeline.ts';

/** One chart drawn for a width of the page: `wide` a desk, `medium` a tablet, `narrow` a phone, `paper` a sheet. */
export interface Layout {
  name: 'wide' | 'medium' | 'narrow' | 'paper';
  drawing: Drawing;
}

/** Widths in px, each a little less than the narrowest page that it stands on. */
const WIDTHS = { wide: 1160, medium: 680, narrow: 336, paper: 900 };

/** The timeline drawn anew for each width, every entry named as far as there is room. */
export function drawTimeline({ window, months }: Timeline, language: string): Layout[] {
  if (!window) return [];
  const entries = months.flatMap((month) => month.entries);
  const options = { language, rows: 32, eventLabels: true };
  return [
    { name: 'wide', drawing: horizontalTimeline(entries, window, { ...options, width: WIDTHS.wide }) },
    { name: 'medium', drawing: horizontalTimeline(entries, window, { ...options, width: WIDTHS.medium }) },
    { name: 'narrow', drawing: verticalTimeline(entries, window, { language, width: WIDTHS.narrow, length: 840 }) },
    { name: 'paper', drawing: horizontalTimeline(entries, window, { ...options, width: WIDTHS.paper }) },
  ];
}

/** The timeline as a strip: every event as a mark, only the publications named. */
export function drawStrip({ window, months }: Timeline, language: string): Layout[] {
  if (!window) return [];
  const entries = months.flatMap((month) => month.entries);
  const options = { language, rows: 9, eventLabels: false };
  return (['wide', 'medium', 'narrow'] as const).map((name) => ({
    name,
    drawing: horizontalTimeline(entries, window, { ...options, width: WIDTHS[name] }),
  }));
}
