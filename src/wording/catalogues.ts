import { remembered } from '../model/remembered.ts';
import type { Story } from '../model/story/corpus.ts';
import type { OwnWording } from '../model/story/wording.ts';
import { directionOf, inLanguage, type Marking } from '../model/text/language/marking.ts';
import { primaryLanguage } from '../model/text/language/primaryLanguage.ts';
import { borrowed } from './borrowed.ts';
import { en } from './en.ts';
import { overridden } from './overrides/overridden.ts';
import { pseudo, PSEUDO } from './pseudo.ts';

/** Every word of the interface in one language. A catalogue that lacks one does not compile. */
export type Words = typeof en;

/** The catalogues by their language. */
const CATALOGUES: Readonly<Record<string, Words>> = { en, [PSEUDO]: { ...inEach(en, pseudo), language: PSEUDO } };

/** The language of the catalogue for a story in a language: that language itself, or else English. */
export function catalogueOf(language: string): string {
  return [language, primaryLanguage(language)].find((each) => each in CATALOGUES) ?? 'en';
}

/** Whether a story in a language borrows the words of another. */
export function isBorrowing(language: string): boolean {
  return primaryLanguage(catalogueOf(language)) !== primaryLanguage(language);
}

/** Marks words of the interface in a story in a language that has none of its own. */
export function borrowedMarking(language: string): Marking {
  return isBorrowing(language) ? inLanguage(catalogueOf(language), language) : {};
}

/** The words in which the site of a story speaks: those of the catalogue, but for the editors' own. */
export function wordsOf({ language, wording }: Pick<Story, 'language' | 'wording'>): Words {
  return withOwn(wording, catalogueFor(language));
}

/** The same for its pages, with signs around what is borrowed, which `markBorrowed` puts elements in place of. */
export function pageWordsOf({ language, wording }: Pick<Story, 'language' | 'wording'>): Words {
  return withOwn(wording, pageCatalogueFor(language));
}

const catalogueFor = remembered((language: string): Words => {
  const words = CATALOGUES[catalogueOf(language)] ?? en;
  return directionOf(language) === directionOf(words.language) ? words : turned(words);
});

/** Values that follow one another, with a sign between them that Unicode mirrors: an arrow would point back where lines run the other way. */
function turned(words: Words): Words {
  return { ...words, formats: { ...words.formats, inTurn: (values) => values.join(' › ') } };
}

/** Each component of a page asks for it. */
const pageCatalogueFor = remembered((language: string): Words => {
  const catalogue = catalogueFor(language);
  return isBorrowing(language) ? inEach(catalogue, borrowed) : catalogue;
});

const withOwn = (wording: OwnWording | undefined, words: Words): Words => (wording ? ownWords(wording)(words) : words);

const ownWords = remembered((wording: OwnWording) =>
  remembered((words: Words): Words => {
    const { number, date } = words.formats;
    return overridden(words, wording, { language: words.language, number, date });
  }),
);

/** A catalogue with its messages changed. What is put between things that are no words stays, as does what picks a form. */
function inEach(words: Words, change: <M>(messages: M) => M): Words {
  const { formats, language } = words;
  const { rowOf, plural } = formats;
  return { ...change(words), language, formats: { ...change(formats), rowOf, plural } };
}
