import { findMentions } from '../text/mentions.ts';
import type { PlainText } from '../text/text.ts';
import { isDateWord } from './printed/dateEvidence.ts';
import { bareName, namesOf, PROPER_NAME, type KnownEntity } from './names.ts';

/** A proper name that no entity has, and how often a text has it. */
export interface UnknownName {
  name: string;
  count: number;
  /** Whether it stands within a sentence at least once, so that its capital is its own. */
  isWithin: boolean;
}

/** Proper names that stand more than once within sentences of a text and that no entity has, most frequent first. */
export function newNames(
  text: PlainText,
  language: string,
  entities: readonly KnownEntity[],
): { name: string; count: number }[] {
  return unknownNames(text, language, entities)
    .filter(({ count, isWithin }) => count > 1 && isWithin)
    .map(({ name, count }) => ({ name, count }))
    .sort((a, b) => b.count - a.count);
}

/** The proper names of a text that no entity has, in order. */
export function unknownNames(text: PlainText, language: string, entities: readonly KnownEntity[]): UnknownName[] {
  const known = findMentions(text, namesOf(entities));
  const names = new Map<string, UnknownName>();
  let next = 0;
  for (const { 0: found, index } of text.text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${PROPER_NAME}`, 'gu'))) {
    const name = bareName(found.replace(/^The /, ''));
    while ((known[next]?.end ?? Infinity) <= index) next += 1;
    const isKnown = (known[next]?.start ?? Infinity) < index + found.length;
    if (isKnown || name.length < 3 || isDateWord(name, language)) continue;
    const { count = 0, isWithin = false } = names.get(name) ?? {};
    // After a small letter and a space a capital is no sentence's first.
    const stands = /[\p{Ll},] $/u.test(text.text.slice(Math.max(0, index - 2), index));
    names.set(name, { name, count: count + 1, isWithin: isWithin || stands });
  }
  return [...names.values()];
}
