import { findMentions } from '../text/mentions.ts';
import type { PlainText } from '../text/text.ts';
import { isDateWord } from './printed/dateEvidence.ts';
import { bareName, namesOf, PROPER_NAME, type KnownEntity } from './names.ts';

/** Proper names that stand more than once within sentences of a text and that no entity has, most frequent first. */
export function newNames(
  text: PlainText,
  language: string,
  entities: readonly KnownEntity[],
): { name: string; count: number }[] {
  const known = findMentions(text, namesOf(entities));
  const counts = new Map<string, number>();
  const within = new Set<string>();
  let next = 0;
  for (const { 0: found, index } of text.text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${PROPER_NAME}`, 'gu'))) {
    const name = bareName(found.replace(/^The /, ''));
    while ((known[next]?.end ?? Infinity) <= index) next += 1;
    const isKnown = (known[next]?.start ?? Infinity) < index + found.length;
    if (isKnown || name.length < 3 || isDateWord(name, language)) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    // After a small letter and a space a capital is no sentence's first.
    if (/[\p{Ll},] $/u.test(text.text.slice(Math.max(0, index - 2), index))) within.add(name);
  }
  return Array.from(counts, ([name, count]) => ({ name, count }))
    .filter(({ name, count }) => count > 1 && within.has(name))
    .sort((a, b) => b.count - a.count);
}
