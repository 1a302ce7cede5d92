import { remembered } from '../../remembered.ts';
import { anyOf, languageWords, oneOf } from '../languages.ts';
import { monthsOf } from '../printed/monthNames.ts';
import { weekdaysOf } from './weekdays.ts';

/** The parts of a time, by name. */
export type TimeGroups = Partial<
  Record<
    | 'since'
    | 'iso'
    | 'month'
    | 'day'
    | 'year'
    | 'weekday'
    | 'years'
    | 'word'
    | 'recent'
    | 'coming'
    | 'count'
    | 'last'
    | 'earlier'
    | 'period',
    string
  >
>;

const YEAR = '(?<year>(?:19|20)\\d\\d)(?!\\d)';
const DAY = '(?<day>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|er|[.º])?';

/** The languages that write the names of months and days with a capital. */
const CAPITALISED = ['en', 'de', 'el'];

/** The patterns of the times that a language (a BCP 47 tag) names, the longer ones first. */
export const timePatterns = remembered((language: string): readonly RegExp[] => {
  const times = languageWords(language)?.times;
  const month = `(?<month>${oneOf(written(monthsOf(language).keys(), language))})(?:\\.(?= ?\\d))?`;
  const since = times ? `(?:(?<since>${anyOf(times.since)}) (?:(?:${oneOf(times.within)}) )?)?` : '';
  const whole = (pattern: string): RegExp =>
    // What a hyphen ties to small letters is a name: “Mar-a-Lago”.
    new RegExp(`(?<![\\p{L}\\p{N}$€£-])${pattern}(?![\\p{L}\\p{N}]|\\s?%|-\\p{Ll})`, 'gu');
  return [
    whole('(?<iso>\\d{4}-\\d{2}-\\d{2})'),
    whole(`${since}${DAY} (?:de |of )?${month}(?:,? (?:de )?${YEAR})?`),
    whole(`${since}${month} ${DAY}(?:,? ${YEAR})?`),
    whole(`${since}${month}(?: (?:de )?${YEAR})?`),
    whole(`${since}(?<weekday>${oneOf(written(weekdaysOf(language).keys(), language))})`),
    whole(
      `(?<!\\p{L})(?<!(?:^|[^\\p{L}])(?:${oneOf(languageWords(language)?.speech?.definite ?? [])}) )${since}(?<years>(?:19|20)\\d\\d)`,
    ),
    ...(times
      ? [
          whole(`(?<word>${anyOf(Object.keys(times.days))})`),
          whole(`(?<recent>${anyOf(times.recent)})`),
          whole(`(?<coming>${anyOf(times.coming)})`),
          whole(`(?<count>\\d{1,3}) (?:${oneOf(times.daysAgo)})`),
          whole(
            `(?:(?<last>${anyOf(times.last)})|(?<earlier>${oneOf(times.earlier ?? [])})|${anyOf(times.current)}) (?<period>${oneOf(Object.keys(times.periods))})`,
          ),
        ]
      : []),
  ];
});

/** Names as texts write them. Where a language gives them capitals, as English does, “may” is no month. */
function written(names: Iterable<string>, language: string): string[] {
  const hasCapitals = CAPITALISED.includes(language.split('-')[0] ?? '');
  return Array.from(names, (name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .toSorted((a, b) => b.length - a.length)
    .map((name) =>
      name.replace(/^\p{Ll}/u, (first) => (hasCapitals ? first.toUpperCase() : `[${first}${first.toUpperCase()}]`)),
    );
}
