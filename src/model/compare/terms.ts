import { termsOf } from '../suggest/claim/near/terms.ts';
import { entitiesNamedIn, type KnownEntity } from '../suggest/names.ts';
import { searchWords } from '../terms/terms.ts';
import { UNSPACED } from '../terms/unspaced.ts';
import { remembered } from '../remembered.ts';
import { numbersIn } from '../text/numbers.ts';

const RUN = new RegExp(`(?!\\p{sc=Hang})(?:${UNSPACED})+`, 'gu');

/**
 * What a text is found by, in any script: where words are not parted by spaces, each two letters that stand side by side. A
 * number is one term, however it is written.
 */
export function comparedTerms(text: string, language: string): string[] {
  const runs = [...text.matchAll(RUN)].flatMap(([run]) => searchWords(run, language).flatMap(({ terms }) => terms));
  const words = termsOf(text.replace(RUN, ' '), language).filter((term) => !isNumberWord(language)(term));
  return [...words, ...runs];
}

const isNumberWord = remembered((language: string) =>
  remembered((term: string): boolean => !term.startsWith('#') && numbersIn(term, language).size > 0),
);

/** Reads what a text is found by together with whom it names, by whatever name. */
export type TermReader = (text: string, language: string) => string[];

/** Makes a reader that knows some entities. */
export function termReader(entities: readonly KnownEntity[]): TermReader {
  return (text, language) => [
    ...comparedTerms(text, language),
    ...entitiesNamedIn(text, entities).map(({ key }) => `@${key.slug}`),
  ];
}
