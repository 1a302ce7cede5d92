import { fold } from './folding.ts';

/** How many letters of a word count, so that “attack” and “attacked” are the same word. */
const STEM = 5;

/** Shorter words are left out: in most languages they say little about the topic. */
const WORD = /[\p{L}\p{N}]{4,}/gu;

/** The words of a text that say what it is about, each by its first letters. */
export function contentWords(text: string): Set<string> {
  return new Set(
    fold(text)
      .match(WORD)
      ?.map((word) => word.slice(0, STEM)),
  );
}

/** How many members two sets share. */
export function sharedBy(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const member of one) if (other.has(member)) shared += 1;
  return shared;
}
