import { fold } from './words.ts';

/** Letters by which a word is known, so that “attack” and “attacked” count as one. */
const STEM = 5;

/** Words with fewer letters say little in most languages, and where they do, longer ones stand beside them. */
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
