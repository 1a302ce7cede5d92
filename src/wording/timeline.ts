import { count } from './terms.ts';

/** By what kind of date the timeline can be narrowed. */
export const dateKindWords = {
  event: 'When it happened',
  publication: 'When it was printed',
  certain: 'Known to the day',
  uncertain: 'Not known to the day',
} as const;

/** How many dates of the timeline are shown. */
export const shownOf = (shown: number, all: number): string => `${shown.toLocaleString('en')} of ${count(all, 'date')}`;
export const NARROWING_FAILED = 'The rest of the timeline could not be fetched, so that only this page is narrowed.';
