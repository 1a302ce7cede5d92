import { fold } from '../../../text/folding.ts';
import { numbersIn } from '../../../text/numbers.ts';
import { languageWords } from '../../languages.ts';

/** How many letters of a word count, so that “attack” and “attacked” are one term. */
const STEM = 6;

/** What a text is found by: its telling words by their first letters, and its numbers. A term stands as often as in the text. */
export function termsOf(text: string, language: string): string[] {
  const fillers = languageWords(language)?.fillers ?? [];
  const words = wordsIn(text)
    .filter((word) => word.length > 1 && !fillers.includes(word))
    .map(stem);
  return [...words, ...Array.from(numbersIn(text, language), (number) => `#${number}`)];
}

/** The words of a text, folded: “U.S.” as one, “anti-ship” as two, and no possessive endings. */
function wordsIn(text: string): string[] {
  const plain = fold(text)
    .replace(/(?<=\p{L})[’']s(?!\p{L})/gu, '')
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''));
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function stem(word: string): string {
  const single = /^\p{L}{4,}s$/u.test(word) && !word.endsWith('ss') ? word.slice(0, -1) : word;
  return single.slice(0, STEM);
}
