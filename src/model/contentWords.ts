import { wordsOf } from './words.ts';

/** Letters by which a word is known, so that “attack” and “attacked” count as one. */
const STEM = 5;

/** Shorter words say little in most languages, and where they do, longer ones stand beside them. */
const SHORTEST = 4;

/** The words of a text that say what it is about, each by its first letters. */
export function contentWords(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .flatMap(({ whole, parts }) => (parts.length > 0 ? parts : [whole]))
      .filter((word) => word.length >= SHORTEST)
      .map((word) => word.slice(0, STEM)),
  );
}

/** How many members two sets share. */
export function sharedBy(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const member of one) if (other.has(member)) shared += 1;
  return shared;
}
