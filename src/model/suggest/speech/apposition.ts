import type { Span } from '../../text/text.ts';
import type { SpeechWords } from '../languages/words/speechWords.ts';
import { phraseAtEnd } from './phraseAtEnd.ts';
import { isCapital, isName, smallForm, type Phrase } from './tokens.ts';

/**
 * Whom the clause between two offsets names, where it ends in what is said of that phrase between commas: “Ada Lund,
 * the mayor”, “Tor Vik, who runs the yard”, “Liv Moe, R-Norland”; of “the mayor, Ada Lund” it is the name.
 */
export function apposed(sentence: string, from: number, to: number, words: SpeechWords): Phrase | undefined {
  const parts = segments(sentence, from, to).map(({ start, end }) => ({
    whole: sentence.slice(start, end).trim(),
    phrase: phraseAtEnd(sentence, start, end, words),
  }));
  const [last, before] = [parts.at(-1), parts.at(-2)];
  if (!last || !before) return undefined;
  const isNamed = last.phrase?.words === last.whole && isName(last.whole, words) && !isParty(last.whole);
  if (isNamed && before.phrase && !isName(before.phrase.words, words)) return last.phrase;
  if (!isApposition(last.whole, words)) return undefined;
  const others = parts.slice(0, -1).filter(({ whole }) => !isAdjunct(whole, words));
  const found = others.findLast(({ whole }) => !isApposition(whole, words) || isName(whole, words));
  return (found ?? others[0])?.phrase;
}

/** The parts of a stretch between its commas that hold something. */
export function segments(sentence: string, from: number, to: number): Span[] {
  return Array.from(sentence.slice(from, to).matchAll(/[^,]*[^\s,][^,]*/g), ({ 0: part, index }) => ({
    start: from + index,
    end: from + index + part.length,
  }));
}

/** Whether a part between commas tells when, where or why, and names no subject: “In the port”, “For those who pay”. */
function isAdjunct(part: string, { prepositions }: SpeechWords): boolean {
  return prepositions.includes(smallForm(part.split(/\s+/)[0] ?? ''));
}

/** Whether a part between commas only says more of what stands before it. */
function isApposition(part: string, words: SpeechWords): boolean {
  const [first = '', ...others] = part.split(/\s+/);
  const small = smallForm(first);
  if (words.pronouns.who.includes(small)) return true;
  if (words.stops.includes(small)) return false;
  if (words.prepositions.includes(small)) return words.joining.includes(small) || !isCapital(first);
  return !isCapital(first) || isParty(first) || /[’']s$/.test(first) || others.length < 3;
}

/** “R-Norland”, as a member of a parliament is described. */
function isParty(name: string): boolean {
  return /^\p{Lu}-\p{Lu}/u.test(name);
}
