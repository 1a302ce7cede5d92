import { remembered } from '../../remembered.ts';
import { partNames } from '../monthNames.ts';

/** The days of the week of a language, in small letters, and their numbers from 0 for Sunday. */
export const weekdaysOf = remembered((language: string): ReadonlyMap<string, number> => {
  const [known] = Intl.DateTimeFormat.supportedLocalesOf(language);
  if (known === undefined) return new Map();
  // 7 January 2001 was a Sunday.
  const instants = Array.from({ length: 7 }, (_, day) => Date.UTC(2001, 0, 7 + day));
  const names = partNames(known, { weekday: 'long' }, 'weekday', instants);
  return new Map(names.map((name, day) => [name.toLowerCase(), day]));
});
