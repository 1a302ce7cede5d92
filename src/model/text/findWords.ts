import { foldTypedCharacter } from './folding.ts';
import { findQuote, type QuoteFault } from './quotes.ts';
import { blockAt, type PlainText, type Span } from './text.ts';

/** The words of an article that an editor means, as the article has them, ready to be quoted. */
export interface FoundWords {
  quote: string | string[];
  occurrence?: number;
}

/**
 * Finds words in an article as an editor types or pastes them: with other quotation marks, dashes, spaces or capitals
 * than the article's. Words that run over paragraphs become a list. Returns how to quote them, or why they cannot be.
 */
export function findWords(article: PlainText, words: string, occurrence?: number): FoundWords | QuoteFault {
  const meant = words.trim();
  if (meant === '') return { fault: 'missing', index: 0 };
  const fault = findQuote(article, meant, occurrence);
  if (Array.isArray(fault)) return quoted(meant, occurrence);
  if (fault.fault === 'ambiguous' || fault.fault === 'occurrence') return fault;
  const spans = placesOf(article.text, meant);
  const span = spans.length === 1 ? spans[0] : spans[(occurrence ?? 0) - 1];
  if (!span) return spans.length > 1 ? { fault: 'ambiguous', index: 0, count: spans.length } : fault;
  const quote = byBlock(article, span);
  const [alone] = quote;
  const asText = quote.length === 1 && alone !== undefined ? alone : quote;
  const checked = findQuote(article, asText, occurrence);
  return Array.isArray(checked) ? quoted(asText, occurrence) : checked;
}

function quoted(quote: string | string[], occurrence: number | undefined): FoundWords {
  return { quote, ...(occurrence === undefined ? {} : { occurrence }) };
}

/** Where words stand in a text once both are folded; where they do not, without the quotation marks around them. */
function placesOf(text: string, words: string): Span[] {
  const { folded, origins } = foldWithOrigins(text);
  const sought = foldWithOrigins(words).folded;
  for (const form of new Set([sought, sought.replace(/^["']+|["']+$/g, '')])) {
    if (form === '') continue;
    const places: Span[] = [];
    for (let at = folded.indexOf(form); at !== -1; at = folded.indexOf(form, at + 1))
      places.push({ start: origins[at] ?? 0, end: origins[at + form.length] ?? text.length });
    if (places.length > 0) return places;
  }
  return [];
}

/** A text folded as `foldTyped` does, each run of spaces as one, and for each unit of it the offset where it comes from. */
function foldWithOrigins(text: string): { folded: string; origins: number[] } {
  let folded = '';
  const origins: number[] = [];
  let offset = 0;
  for (const sign of text) {
    const plain = foldTypedCharacter(sign);
    if (plain !== ' ' || !folded.endsWith(' ')) {
      folded += plain;
      origins.push(...Array<number>(plain.length).fill(offset));
    }
    offset += sign.length;
  }
  return { folded, origins };
}

function byBlock({ text, blocks }: PlainText, { start, end }: Span): string[] {
  const pieces: string[] = [];
  for (let at = start; at < end;) {
    const block = blockAt(blocks, at);
    const stop = Math.min(end, block?.end ?? at + 1);
    if (block) pieces.push(text.slice(at, stop).trim());
    at = stop;
  }
  return pieces.filter((piece) => piece !== '');
}
