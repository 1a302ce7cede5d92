import type { DateFaults } from '../../../model/dates/dates.ts';
import type { WordsFor } from '../inWords.ts';

/** Why a text is no date. */
export const dates: WordsFor<DateFaults> = {
  shape: ({ text }) =>
    `“${text}” is not an EDTF date, such as 2025-11-16, 2025-11, 2025-10-31~, 2025-09/2025-10 or 2025-09/..`,
  time: ({ text }) => `“${text}” has a time; write the day alone, such as 2025-11-16`,
  longYear: ({ text }) => `“${text}” has a year that is not of four digits; write one from -9999 to 9999`,
  set: ({ text }) => `“${text}” is a set of dates; write an interval, such as 2025-09/2025-10`,
  parts: ({ text }) =>
    `“${text}” marks single parts of a date (EDTF level 2); put X in its last places only, and ~, ? or % after the whole`,
  backwards: ({ text }) => `“${text}” does not end after it begins`,
  year: ({ text }) => `“${text}” is no year; the year before 1 is written 0000`,
  season: ({ text }) => `“${text}” would be read as a season; write months, such as 2025-09/2025-11`,
  month: ({ text, month }) => `“${text}” names a month ${String(month).padStart(2, '0')}; months run from 01 to 12`,
  day: ({ text }) => `“${text}” is not a day of the calendar`,
};
