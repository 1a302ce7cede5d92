import type { ClaimData } from '../../schemas/claim.ts';
import { findQuote } from '../../text/quotes/quotes.ts';
import type { PlainText, Span } from '../../text/text.ts';
import type { Entries, Entry } from '../entries.ts';
import { articleOf } from '../ids.ts';

/** Shorter words than this, in UTF-16 code units, stand in many places by chance; they are hidden where the claim has them. */
const TELLING = 20;

/** Whether words are so many that they are a claim’s wherever they stand. */
export function isTelling(words: string): boolean {
  return words.length >= TELLING;
}

/** The words of its article that a claim quotes, and those that it quoted before a revision; span by span. */
export function quotedWords({ quote, history }: Pick<ClaimData, 'quote' | 'history'>): string[] {
  return [quote, ...history.flatMap((change) => change.quote ?? [])].flat();
}

/** Where a text holds words of claims that were taken down: in their own article all of them, elsewhere those that tell. */
export function hiddenSpans(text: PlainText, article: string, removed: readonly Entry<ClaimData>[]): Span[] {
  return removed.flatMap(({ slug, data }) => {
    const found = articleOf(slug) === article ? findQuote(text, data.quote, data.occurrence) : [];
    const words = quotedWords(data).filter(isTelling);
    return [...(Array.isArray(found) ? found : []), ...words.flatMap((some) => placesOf(text.text, some))];
  });
}

/**
 * The texts with blocks in place of the words of claims that were taken down. They stay as long as they were, in UTF-16 code
 * units, so that every other quote stays in its place; the blocks do not tell how long each word was.
 */
export function hideWords(
  texts: ReadonlyMap<string, PlainText>,
  removed: readonly Entries['claims'][number][],
): ReadonlyMap<string, PlainText> {
  if (removed.length === 0) return texts;
  return new Map(
    [...texts].map(([slug, text]) => {
      const spans = hiddenSpans(text, slug, removed);
      return [slug, spans.length === 0 ? text : { ...text, text: spans.reduce(covered, text.text) }];
    }),
  );
}

function covered(text: string, { start, end }: Span): string {
  const blocks = '█████ '.repeat(Math.ceil((end - start) / 6)).slice(0, end - start - 1);
  return `${text.slice(0, start)}${blocks}█${text.slice(end)}`;
}

function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length });
  return places;
}
