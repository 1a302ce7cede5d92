import { instantOf, yearAt } from '../../model/dates/calendar.ts';
import { dateInWords, monthName } from '../../model/dates/dateWords.ts';
import type { Window } from '../../model/views/timeline/stretches.ts';

/** The beginning of a month or year on the axis, and what is written there. */
export interface Tick {
  instant: number;
  text: string;
  /** Written at the first tick and in every January. */
  year: string | undefined;
}

const STEPS = [1, 3, 12, 24, 60, 120, 240, 600];

/** The ticks of an axis of some length in px: months, quarters or years, as many as have `room` px each. */
export function ticks(
  window: Window,
  length: number,
  room: number,
  language: string,
  names: 'long' | 'short' = 'long',
): Tick[] {
  const months = monthsFrom(window.start, window.end);
  const step = STEPS.find((size) => (length * size) / months >= room) ?? months;
  const first = new Date(window.start);
  const offset = step === 1 ? 0 : (step - (monthNumber(first) % step)) % step;
  const starts = Array.from({ length: Math.ceil((months - offset) / step) }, (_, index) =>
    instantOf(first.getUTCFullYear(), first.getUTCMonth() + offset + index * step),
  );
  const month = names === 'long' && (length * step) / months >= room * 1.6 ? 'long' : 'short';
  return starts.map((instant, index) => {
    const date = new Date(instant);
    const year = dateInWords(yearAt(instant), language);
    if (step >= 12) return { instant, text: year, year: undefined };
    const text = monthName(instant, language, month);
    return { instant, text, year: index === 0 || date.getUTCMonth() === 0 ? year : undefined };
  });
}

/** The room that one label of an axis takes along it, in px. */
export interface LabelRoom {
  start: number;
  end: number;
  /** Whether it comes before others that have no room beside it. */
  first: boolean;
}

/** Tells which labels of an axis have room: those that come first, and then those that stand clear of all others by `gap` px. */
export function withRoom(labels: readonly LabelRoom[], gap: number): boolean[] {
  const placed: LabelRoom[] = [];
  const stands = new Set<LabelRoom>();
  for (const label of [...labels.filter(({ first }) => first), ...labels.filter(({ first }) => !first)]) {
    if (placed.some(({ start, end }) => label.start < end + gap && start < label.end + gap)) continue;
    placed.push(label);
    stands.add(label);
  }
  return labels.map((label) => stands.has(label));
}

function monthNumber(date: Date): number {
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function monthsFrom(start: number, end: number): number {
  return monthNumber(new Date(end)) - monthNumber(new Date(start));
}
