import type { Content } from './load.ts';

/** The day that it is at a moment, `YYYY-MM-DD`, where the story takes place. */
export function today({ entries: { story } }: Content, now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: story?.data.timeZone ?? 'UTC' }).format(now);
}
