import { remembered } from '../../remembered.ts';
import { partNames } from '../printed/monthNames.ts';

/** The days of the week of a language, in small letters, and their numbers from 0 for Sunday. */
export const weekdaysOf = remembered(
  (language: string): ReadonlyMap<string, number> =>
    new Map(namesOfDays(language, 'long').map((name, day) => [name.toLowerCase(), day])),
);

/** The days of the week of a language as its lines write them: with a small letter or a capital, long, and short if asked. */
export function weekdayNames(language: string, styles: readonly ('long' | 'short')[]): string[] {
  const names = styles.flatMap((style) => namesOfDays(language, style));
  return [...new Set(names.flatMap((name) => [name, name.charAt(0).toLocaleUpperCase(language) + name.slice(1)]))];
}

function namesOfDays(language: string, weekday: 'long' | 'short'): string[] {
  const [known] = Intl.DateTimeFormat.supportedLocalesOf(language);
  if (known === undefined) return [];
  // 7 January 2001 was a Sunday.
  const instants = Array.from({ length: 7 }, (_, day) => Date.UTC(2001, 0, 7 + day));
  return partNames(known, { weekday }, 'weekday', instants);
}
