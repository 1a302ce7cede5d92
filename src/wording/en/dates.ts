import { datesIn } from '../dates.ts';

/** How English writes dates. */
export const dates = datesIn('en');

export const { date, shortDate } = dates;
