import type { Story } from '../model/story/corpus.ts';
import { primaryLanguage } from '../model/text/primaryLanguage.ts';
import { en } from './en.ts';
import { pseudo, PSEUDO } from './pseudo.ts';

/** Every word of the interface in one language. A catalogue that lacks one does not compile. */
export type Words = typeof en;

/** The catalogues by their language. */
const CATALOGUES: Readonly<Record<string, Words>> = { en, [PSEUDO]: inPseudo(en) };

/** The language of the catalogue for a story in a language: that language itself, or else English. */
export function catalogueOf(language: string): string {
  return [language, primaryLanguage(language)].find((each) => each in CATALOGUES) ?? 'en';
}

/** The words in which the site of a story speaks. */
export function wordsOf({ language }: Pick<Story, 'language'>): Words {
  return CATALOGUES[catalogueOf(language)] ?? en;
}

/** A catalogue in the pseudo-language. What is put between things that are no words stays, as does what picks a form. */
function inPseudo(words: Words): Words {
  const { formats } = words;
  const { rowOf, plural } = formats;
  return { ...pseudo(words), language: PSEUDO, formats: { ...pseudo(formats), rowOf, plural } };
}
