import type { PlainText, Span } from '../../model/text/text.ts';
import { wordsIn } from './selecting.ts';

/** A word of the text, and the letter that stands for it for as long as words are selected by letters. */
export interface LetteredWord extends Span {
  letter: string;
}

/** Small letters come first: they take no Shift. */
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** The words from an offset on, each with a letter, as far as the letters go; over the end of a paragraph too. */
export function letteredWords({ text, blocks }: PlainText, from: number, language: string): LetteredWord[] {
  const words: Span[] = [];
  for (const { start, end } of blocks.filter((block) => block.end > from && !block.heading)) {
    if (words.length >= LETTERS.length) break;
    words.push(...wordsIn(text, { start: Math.max(start, from), end }, language));
  }
  return LETTERS.flatMap((letter, at) => {
    const word = words[at];
    return word ? [{ ...withSigns(text, word), letter }] : [];
  });
}

/**
 * The stretch between two words, in whichever order they were named. Where only one of a pair of quotation marks would be in it,
 * the other is taken too.
 */
export function between(text: string, one: Span, other: Span): Span {
  const [start, end] = [Math.min(one.start, other.start), Math.max(one.end, other.end)];
  const words = text.slice(start, end);
  const [opened, closed] = [/[“«]/g, /[”»]/g].map((mark) => words.match(mark)?.length ?? 0) as [number, number];
  const before = closed > opened ? /[“«]\s?$/ : /$/;
  const after = opened > closed ? /^[.,!?]?\s?[”»]/ : /^/;
  return {
    start: start - (before.exec(text.slice(0, start))?.[0].length ?? 0),
    end: end + (after.exec(text.slice(end))?.[0].length ?? 0),
  };
}

/** A word with the signs that belong to it: “$30” and “5%” are quoted with them. */
function withSigns(text: string, { start, end }: Span): Span {
  const before = /\p{Sc}?$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^[%‰°]?/.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}
