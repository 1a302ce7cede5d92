import { primaryLanguage } from '../text/language/primaryLanguage.ts';

/** A date in full, or where space is short. */
export type Style = 'long' | 'short';

/** The words that stand around and between dates. */
export interface Connectives {
  about: (date: string) => string;
  perhaps: (date: string) => string;
  between: (first: string, last: string) => string;
  or: (first: string, last: string) => string;
  by: (last: string) => string;
  from: (first: string) => string;
}

/** Signs in place of words: `~`, `?` and an en dash, which has no spaces around it between two figures. */
export const signs: Connectives = {
  about: (date) => `~${date}`,
  perhaps: (date) => `${date}?`,
  between: (first, last) =>
    /^\d{1,2}\|\d|^\d+\|\d+$/.test(`${first}|${last}`) ? `${first}–${last}` : `${first} – ${last}`,
  or: (first, last) => signs.between(first, last),
  by: (last) => `– ${last}`,
  from: (first) => `${first} –`,
};

/** By primary language. A language that is missing here is written with signs. */
const WORDS = {
  en: {
    long: {
      about: (date) => `about ${date}`,
      perhaps: (date) => `perhaps ${date}`,
      between: (first, last) => `between ${first} and ${last}`,
      or: (first, last) => `${first} or ${last}`,
      by: (last) => `by ${last}`,
      from: (first) => `from ${first} on`,
    },
    short: { ...signs, by: (last) => `by ${last}`, from: (first) => `from ${first}` },
  },
} satisfies Record<string, Record<Style, Connectives>>;

/** A language in which dates are written with words. The wording of a site is in none other. */
export type WordedLanguage = keyof typeof WORDS;

/** The connecting words of a language (a BCP 47 tag), or signs. */
export function connectives(language: string, style: Style): Connectives {
  const known: Readonly<Record<string, Record<Style, Connectives>>> = WORDS;
  return known[primaryLanguage(language)]?.[style] ?? signs;
}
