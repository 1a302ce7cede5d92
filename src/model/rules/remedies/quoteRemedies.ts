import type { ClaimData } from '../../schemas/claim.ts';
import { spansInBlocks } from '../../text/quotes/findWords.ts';
import { placesOf } from '../../text/quotes/levelled.ts';
import { findQuote, occurrences, type Occurrence, type QuoteFault } from '../../text/quotes/quotes.ts';
import type { PlainText, Span } from '../../text/text.ts';
import type { Edit, Remedy } from '../problems.ts';
import { likeliestPlace } from './likeliestPlace.ts';

type Quoting = Pick<ClaimData, 'statement' | 'quote' | 'occurrence'>;

/** How to mend a quote that does not stand in its article. `taken` are the words that other claims of it quote. */
export function quoteRemedies(
  text: PlainText,
  claim: Quoting,
  fault: QuoteFault,
  { language, taken }: { language: string; taken: readonly Span[] },
): Remedy[] {
  const parts = [claim.quote].flat();
  switch (fault.fault) {
    case 'missing':
    case 'unseen':
    case 'crosses':
      return asPrinted(text, parts, claim.occurrence);
    case 'order':
      return inOrder(text, parts, claim.occurrence);
    case 'occurrence':
      return fault.count === 1 ? leaveOut(text, claim.quote) : [];
    case 'ambiguous':
      return oneOfPlaces(text, claim, language, taken);
  }
}

/** The words as the article prints them: with its quotation marks, spaces, dashes and capitals, a span for each paragraph. */
function asPrinted(text: PlainText, parts: readonly string[], occurrence: Occurrence | undefined): Remedy[] {
  const places = parts.map((part) => placesOf(text.text, part));
  if (places.some(({ length }) => length !== 1)) return [];
  const printed = places.flat().flatMap((place) => spansInBlocks(text, place));
  const quote = printed.map(({ start, end }) => text.text.slice(start, end));
  return stands(text, quote, occurrence) ? [quoted('quoteAsPrinted', parts, quote)] : [];
}

function inOrder(text: PlainText, parts: readonly string[], occurrence: Occurrence | undefined): Remedy[] {
  const sorted = parts.toSorted((a, b) => text.text.indexOf(a) - text.text.indexOf(b));
  return occurrence === undefined && stands(text, sorted, undefined) ? [quoted('listInOrder', parts, sorted)] : [];
}

function leaveOut(text: PlainText, quote: ClaimData['quote']): Remedy[] {
  return Array.isArray(findQuote(text, quote))
    ? [{ key: 'removeOccurrence', params: {}, certain: true, edits: [{ at: ['occurrence'], remove: true }] }]
    : [];
}

/** Each place of words that stand more than once; it is certain where the statement or the other claims leave only one. */
function oneOfPlaces(text: PlainText, claim: Quoting, language: string, taken: readonly Span[]): Remedy[] {
  const { quote } = claim;
  if (typeof quote !== 'string') return [];
  const starts = occurrences(text.text, quote);
  const places = starts.map((start) => ({ start, end: start + quote.length }));
  const meant = likeliestPlace(text, places, { statement: claim.statement, language, taken });
  const order = [...places.keys()].toSorted((a, b) => Number(b === meant) - Number(a === meant) || a - b);
  return order.map((at) => ({
    key: 'meanPlace',
    params: { place: at + 1, places: places.length },
    certain: at === meant,
    edits: [{ at: ['occurrence'], set: at + 1 }],
  }));
}

function stands(text: PlainText, quote: readonly string[], occurrence: Occurrence | undefined): boolean {
  return Array.isArray(findQuote(text, quote, occurrence));
}

/** The remedy that quotes other words; of a list as long as before, only the spans that differ. */
function quoted(key: 'quoteAsPrinted' | 'listInOrder', before: readonly string[], after: readonly string[]): Remedy {
  const [only] = after;
  if (after.length === 1 && only !== undefined)
    return { key, params: {}, certain: true, edits: [{ at: ['quote'], set: only }] };
  const edits: Edit[] =
    after.length === before.length
      ? after.flatMap((set, index) => (set === before[index] ? [] : [{ at: ['quote', index], set }]))
      : [{ at: ['quote'], set: [...after] }];
  return { key, params: {}, certain: true, edits };
}
