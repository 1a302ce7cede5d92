import type { WordedLanguage } from '../model/dates/connectives.ts';
import { dateInWords, dayName, shortDate } from '../model/dates/dateWords.ts';

/** How a language writes dates. One whose words around dates nobody has written yet does not compile. */
export function datesIn(language: WordedLanguage) {
  return {
    /** An EDTF date as a reader says it: “between 29 August and 10 September 2025”. */
    date: (edtf: string): string => dateInWords(edtf, language),
    /** An EDTF date where space is short: “~31 Oct 2025”. */
    shortDate: (edtf: string): string => shortDate(edtf, language),
    /** The day of an instant, where an axis shows the year: “16 Nov”. */
    dayName: (instant: number | Date): string => dayName(instant, language),
  };
}
