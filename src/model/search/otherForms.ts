import { primaryLanguage } from '../text/language/primaryLanguage.ts';
import { searchWords } from '../terms/terms.ts';
import type { Passage } from './findableText.ts';

/** Cuts the ending of a word in small letters. */
export type Stemmer = (word: string) => string;

/**
 * Makes a function that gives, for a quote, the other forms of its words that stand in quotes of its language, so that each form
 * finds all. `stemmers` are by primary language; a quote of another language has none.
 */
export function otherForms(
  quotes: Iterable<Passage>,
  stemmers: ReadonlyMap<string, Stemmer>,
): (quote: Passage) => Passage[] {
  if (stemmers.size === 0) return () => [];
  const forms = new Map<string, Set<string>>();
  for (const quote of quotes)
    for (const [stem, word] of stemsIn(quote, stemmers)) forms.set(stem, (forms.get(stem) ?? new Set()).add(word));
  return (quote) => {
    const own = stemsIn(quote, stemmers);
    const words = new Set(own.map(([, word]) => word));
    const others = own.flatMap(([stem]) => [...(forms.get(stem) ?? [])]).filter((word) => !words.has(word));
    return others.length === 0 ? [] : [{ text: [...new Set(others)].join(' '), language: quote.language }];
  };
}

/** The words of a quote, each after its language and its stem. */
function stemsIn({ text, language }: Passage, stemmers: ReadonlyMap<string, Stemmer>): [stem: string, word: string][] {
  const primary = primaryLanguage(language);
  const stemmer = stemmers.get(primary);
  if (!stemmer) return [];
  return searchWords(text, language)
    .filter(({ run, terms }) => !run && !/\d/.test(terms.join('')))
    .map(({ raw }) => [`${primary} ${stemmer(raw.toLowerCase())}`, raw.toLowerCase()]);
}
