import type { Timeline } from '../model/timeline.ts';
import type { Drawing } from './drawing.ts';
import { horizontalTimeline } from './horizontalTimeline.ts';
import { verticalTimeline } from './verticalTimeline.ts';

/** One chart drawn for a width of the page: `wide` a desk, `medium` a tablet or paper, `narrow` a phone. */
export interface Layout {
  name: 'wide' | 'medium' | 'narrow';
  drawing: Drawing;
}

/** The timeline drawn anew for each width, every entry named as far as there is room. */
export function drawTimeline({ window, months }: Timeline, language: string): Layout[] {
  if (!window) return [];
  const entries = months.flatMap((month) => month.entries);
  return [
    { name: 'wide', drawing: horizontalTimeline(entries, window, { width: 1160, language, rows: 30, lines: 1, eventLabels: true }) },
    { name: 'medium', drawing: horizontalTimeline(entries, window, { width: 680, language, rows: 36, lines: 1, eventLabels: true }) },
    { name: 'narrow', drawing: verticalTimeline(entries, window, { width: 336, length: 760, language, lines: 3 }) },
  ];
}

/** The timeline as a strip: every event as a mark, only the publications named. */
export function drawStrip({ window, months }: Timeline, language: string): Layout[] {
  if (!window) return [];
  const entries = months.flatMap((month) => month.entries);
  const options = { language, rows: 8, eventLabels: false };
  return [
    { name: 'wide', drawing: horizontalTimeline(entries, window, { ...options, width: 1160, lines: 1 }) },
    { name: 'medium', drawing: horizontalTimeline(entries, window, { ...options, width: 680, lines: 1 }) },
    { name: 'narrow', drawing: horizontalTimeline(entries, window, { ...options, width: 336, lines: 2 }) },
  ];
}
