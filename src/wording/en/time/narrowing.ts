import { count, number } from '../forms.ts';

/** What comes of narrowing the timeline. */
export const narrowing = {
  shown: ({ shown, all }: { shown: number; all: number }): string => `${number(shown)} of ${count(all, 'date')}`,
  failed: 'The rest of the timeline could not be fetched, so that only this page is narrowed.',
};
