import { dateInWords, shortDate } from '../model/dates/dateWords.ts';

/** The forms that a count takes in a language; those that a language does not tell apart are left out. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** How a language (a BCP 47 tag) writes numbers, lists and dates, and which form follows a number. */
export function formatsIn(language: string) {
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const choices = new Intl.ListFormat(language, { type: 'disjunction' });
  const plurals = new Intl.PluralRules(language);
  return {
    /** “1,250”. */
    number: (value: number): string => numbers.format(value),
    /** “Ada, Bo, and Cy”. */
    list: (names: readonly string[]): string => lists.format(names),
    /** “Ada, Bo, or Cy”. */
    choice: (names: readonly string[]): string => choices.format(names),
    /** The form that goes with a number. */
    plural: (value: number, forms: Forms): string => forms[plurals.select(value)] ?? forms.other,
    /** An EDTF date as a reader says it. */
    date: (edtf: string): string => dateInWords(edtf, language),
    /** An EDTF date where space is short. */
    shortDate: (edtf: string): string => shortDate(edtf, language),
  };
}
