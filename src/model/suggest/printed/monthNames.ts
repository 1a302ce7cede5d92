import { languageWords } from '../languages.ts';

/** Languages whose months are known wherever they stand: pages print their day in another language than their text's. */
const EVERYWHERE = 'en de fr es it pt nl pl ru tr sv da nb fi cs el uk ro hu id vi'.split(' ');

const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2001, month, 15));

const known = new Map<string, ReadonlyMap<string, string>>();

/**
 * The names of months, in small letters, and their numbers from “01”: those of a language (a BCP 47 tag), long and
 * short, alone and beside a day; then those of other languages that it does not use itself.
 */
export function monthsOf(language: string): ReadonlyMap<string, string> {
  const months = known.get(language) ?? makeMonths(language);
  known.set(language, months);
  return months;
}

function makeMonths(language: string): Map<string, string> {
  const months = new Map<string, string>();
  for (const locale of Intl.DateTimeFormat.supportedLocalesOf([language, ...EVERYWHERE])) {
    const others = languageWords(locale)?.months ?? {};
    const names = [
      ...MONTHS.flatMap((instant, month) => namesOfMonth(locale, instant).map((name) => [name, month + 1] as const)),
      ...Object.entries(others),
    ];
    for (const [name, month] of names)
      if (!months.has(name.toLowerCase())) months.set(name.toLowerCase(), String(month).padStart(2, '0'));
  }
  return months;
}

/** A month as it stands alone and beside a day, which differ in some languages. Two Latin letters may be any word. */
export function namesOfMonth(locale: string, instant: number): string[] {
  const styles = (['long', 'short'] as const).flatMap((month) => [{ month }, { month, day: 'numeric' as const }]);
  return styles
    .flatMap((style) => partNames(locale, style, 'month', [instant]))
    .filter((name) => /\p{L}{3}|(?!\p{Script=Latin})\p{L}[\p{L}\p{M}.]/u.test(name));
}

/** The names that a locale gives to a part of some days. */
export function partNames(
  locale: string,
  style: Intl.DateTimeFormatOptions,
  type: Intl.DateTimeFormatPartTypes,
  instants: readonly number[],
): string[] {
  const format = new Intl.DateTimeFormat(locale, { ...style, calendar: 'gregory', timeZone: 'UTC' });
  return instants.flatMap((instant) =>
    format
      .formatToParts(instant)
      .filter((part) => part.type === type)
      .map(({ value }) => value.replace(/\.$/, '')),
  );
}
