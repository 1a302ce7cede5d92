import type { Window } from '../model/timeline.ts';

/** The beginning of a month or year on the axis, and what is written there. */
export interface Tick {
  instant: number;
  text: string;
}

const STEPS = [1, 3, 12, 24, 60, 120, 240, 600];

/** The ticks of an axis of some length in px: months, quarters or years, as many as have `room` px each. */
export function ticks(window: Window, length: number, room: number, language: string): Tick[] {
  const months = monthsFrom(window.start, window.end);
  const step = STEPS.find((size) => (length * size) / months >= room) ?? months;
  const first = new Date(window.start);
  const offset = step === 1 ? 0 : (step - (monthNumber(first) % step)) % step;
  const starts = Array.from({ length: Math.ceil((months - offset) / step) }, (_, index) =>
    Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + offset + index * step),
  );
  const roomy = (length * step) / months >= room * 1.6;
  return starts.map((instant, index) => ({ instant, text: tickText(instant, index === 0, step, roomy, language) }));
}

function tickText(instant: number, isFirst: boolean, step: number, roomy: boolean, language: string): string {
  const withYear = step >= 12 || isFirst || new Date(instant).getUTCMonth() === 0;
  const month = step >= 12 ? undefined : roomy ? 'long' : 'short';
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    timeZone: 'UTC',
    month,
    year: withYear ? 'numeric' : undefined,
  }).format(instant);
}

function monthNumber(date: Date): number {
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function monthsFrom(start: number, end: number): number {
  return monthNumber(new Date(end)) - monthNumber(new Date(start));
}
