import { contentWords, sharedBy } from '../../text/contentWords.ts';
import { sentences } from '../../text/sentences.ts';
import { blockAt, type PlainText, type Span } from '../../text/text.ts';

/** So many more words of the statement must stand around one place than around any other. */
const MARGIN = 2;

/**
 * Which of several places with the same words a claim means, by its number from 0: the only one that no other claim
 * quotes, the one around which most of the statement's words stand, or the first where all stand in the same sentence.
 * Undefined where that does not tell.
 */
export function likeliestPlace(
  text: PlainText,
  places: readonly Span[],
  { statement, language, taken }: { statement: string; language: string; taken: readonly Span[] },
): number | undefined {
  const isTaken = (place: Span): boolean => taken.some(({ start, end }) => start === place.start && end === place.end);
  const free = [...places.entries()].filter(([, place]) => !isTaken(place));
  const [first, ...others] = free;
  if (!first) return undefined;
  if (others.length === 0) return first[0];
  const all = sentences(text, language);
  const around = free.map(([at, place]) => ({ at, sentence: sentenceAround(text, place, all) }));
  if (around.every(({ sentence }) => sentence === around[0]?.sentence)) return first[0];
  const stated = contentWords(statement);
  const ranked = around
    .map(({ at, sentence }) => ({ at, shared: sharedBy(contentWords(sentence), stated) }))
    .sort((a, b) => b.shared - a.shared);
  const [best, next] = ranked;
  return best && next && best.shared >= next.shared + MARGIN ? best.at : undefined;
}

function sentenceAround({ text, blocks }: PlainText, { start, end }: Span, all: readonly Span[]): string {
  const found = all.find((sentence) => sentence.start <= start && end <= sentence.end) ?? blockAt(blocks, start);
  return found ? text.slice(found.start, found.end) : '';
}
