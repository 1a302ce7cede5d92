import { findMentions } from '../mentions.ts';
import type { PlainText } from '../text.ts';
import { bareName, namesOf, PROPER_NAME, type KnownEntity } from './names.ts';

/** Proper names that stand more than once within sentences of a text and that no entity has, most frequent first. */
export function newNames(text: PlainText, entities: readonly KnownEntity[]): { name: string; count: number }[] {
  const known = findMentions(text, namesOf(entities));
  const counts = new Map<string, number>();
  // After a small letter and a space a capital is no sentence's first.
  for (const { 0: found, index } of text.text.matchAll(new RegExp(`(?<=[\\p{Ll},] )${PROPER_NAME}`, 'gu'))) {
    const name = bareName(found.replace(/^the /i, ''));
    const isKnown = known.some(({ start, end }) => start < index + found.length && end > index);
    if (!isKnown && name.length > 2) counts.set(name, text.text.split(name).length - 1);
  }
  return Array.from(counts, ([name, count]) => ({ name, count }))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count);
}
