import { de } from './languages/de.ts';
import { en } from './languages/en/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { it } from './languages/it.ts';
import type { LanguageWords } from './languages/words/languageWords.ts';
import { pt } from './languages/pt.ts';

/** By primary language. To teach the commands another language, write its file and add it here. */
const LANGUAGES: Readonly<Record<string, LanguageWords>> = { de, en, es, fr, it, pt };

/** The words of a language (a BCP 47 tag); undefined where none are known. */
export function languageWords(tag: string): LanguageWords | undefined {
  return ofLanguage(LANGUAGES, tag);
}

/** What a table by primary language holds for a language (a BCP 47 tag); undefined where it holds nothing. */
export function ofLanguage<T>(table: Readonly<Record<string, T>>, tag: string): T | undefined {
  const primary = tag.split('-')[0]?.toLowerCase() ?? '';
  return Object.hasOwn(table, primary) ? table[primary] : undefined;
}

/** The primary tags of the languages of which words are known. */
export function knownLanguages(): string[] {
  return Object.keys(LANGUAGES);
}

/** How many of some small words are among the commonest of a language (a BCP 47 tag). */
export function fillersIn(words: readonly string[], tag: string): number {
  const fillers = new Set(languageWords(tag)?.fillers);
  return words.filter((word) => fillers.has(word)).length;
}

/** The words of every language that has any. */
export function allLanguageWords(): LanguageWords[] {
  return Object.values(LANGUAGES);
}

/** One regular expression source for several phrases, each as a whole; of none, one that matches nothing. */
export function oneOf(phrases: readonly string[]): string {
  return phrases.length === 0 ? '(?!)' : phrases.map((phrase) => `(?:${phrase})`).join('|');
}

/** The same, the first letter of each small or capital. */
export function anyOf(phrases: readonly string[]): string {
  return oneOf(phrases.map((phrase) => phrase.replace(/^((?:\(\?:)*)(\p{Ll})/u, capitalToo)));
}

function capitalToo(_: string, open: string, letter: string): string {
  return `${open}[${letter}${letter.toUpperCase()}]`;
}
