import { remembered } from '../model/remembered.ts';
import type { Story } from '../model/story/corpus.ts';
import type { OwnWording } from '../model/story/wording.ts';
import { primaryLanguage } from '../model/text/primaryLanguage.ts';
import { en } from './en.ts';
import { overridden } from './overrides/overridden.ts';
import { pseudo, PSEUDO } from './pseudo.ts';

/** Every word of the interface in one language. A catalogue that lacks one does not compile. */
export type Words = typeof en;

/** The catalogues by their language. */
const CATALOGUES: Readonly<Record<string, Words>> = { en, [PSEUDO]: inPseudo(en) };

/** The language of the catalogue for a story in a language: that language itself, or else English. */
export function catalogueOf(language: string): string {
  return [language, primaryLanguage(language)].find((each) => each in CATALOGUES) ?? 'en';
}

/** The words in which the site of a story speaks: those of the catalogue, but for the editors' own. */
export function wordsOf({ language, wording }: Pick<Story, 'language' | 'wording'>): Words {
  return wording ? ownWords(wording)(catalogueOf(language)) : catalogueIn(catalogueOf(language));
}

const catalogueIn = (language: string): Words => CATALOGUES[language] ?? en;

const ownWords = remembered((wording: OwnWording) =>
  remembered((language: string): Words => {
    const words = catalogueIn(language);
    const { number, date } = words.formats;
    return overridden(words, wording, { language: words.language, number, date });
  }),
);

/** A catalogue in the pseudo-language. What is put between things that are no words stays, as does what picks a form. */
function inPseudo(words: Words): Words {
  const { formats } = words;
  const { rowOf, plural } = formats;
  return { ...pseudo(words), language: PSEUDO, formats: { ...pseudo(formats), rowOf, plural } };
}
