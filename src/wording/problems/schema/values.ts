import type { SchemaParams } from '../../../model/schemas/messages.ts';
import { LONGEST_SLUG } from '../../../model/schemas/values.ts';
import { inWords, type WordsFor } from '../inWords.ts';
import { orMeant } from '../near.ts';
import { dates } from './dates.ts';
import { named } from './named.ts';

type Values =
  | ('blank' | 'spaced' | 'slug' | 'longSlug' | 'claimId' | 'noDate' | 'date' | 'shortYear' | 'day' | 'language')
  | ('https' | 'contact' | 'wikidata' | 'timeZone' | 'sitePath' | 'storyPath' | 'questionMark');

/** What the schemas say of single values. */
export const values: WordsFor<Pick<SchemaParams, Values>> = {
  blank: ({ keys }) => `${named(keys)} is empty`,
  spaced: ({ keys }) => `${named(keys)} begins or ends with a space`,
  slug: ({ keys, near }) =>
    `${named(keys)} is not a slug: lower-case letters and digits, joined by single hyphens${orMeant(near)}`,
  longSlug: ({ keys }) => `${named(keys)} is too long for a slug (${LONGEST_SLUG} characters at most)`,
  claimId: ({ keys }) => `${named(keys)} is not a claim id: 8 characters of a–z and 0–9`,
  noDate: ({ keys }) => `${named(keys)} is not a date`,
  date: ({ keys, fault }) => `${named(keys)} ${inWords(dates, fault)}`,
  shortYear: ({ keys, year }) =>
    `${named(keys)} is read as the number ${year}; write a year before 1000 with four digits in quotation marks, such as '0044'`,
  day: ({ keys }) => `${named(keys)} is not a day of the calendar, such as 2031-05-02`,
  language: ({ keys }) => `${named(keys)} is not a BCP 47 language tag, such as “en” or “pt-BR”`,
  https: ({ keys }) => `${named(keys)} is not an https: address`,
  contact: ({ keys }) => `${named(keys)} is neither a mailto: nor an https: address`,
  wikidata: ({ keys }) => `${named(keys)} is not a Wikidata item, such as “Q42”`,
  timeZone: ({ keys }) => `${named(keys)} is not an IANA time zone, such as “Europe/Lisbon”`,
  sitePath: ({ keys }) => `${named(keys)} has a path; give that as BASE_PATH`,
  storyPath: ({ keys }) => `${named(keys)} is not a path with a slash at both ends, such as “/harbour/”`,
  questionMark: ({ keys }) => `${named(keys)} does not end in a question mark`,
};
