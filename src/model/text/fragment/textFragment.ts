import { remembered } from '../../remembered.ts';
import { foldSearched } from '../folding.ts';
import { shownBlock } from './noteMarks.ts';
import { narrowAfter, reachOf, widened, type Reach } from './reach.ts';
import { blockAt, type PlainText, type Span } from '../text.ts';

/** Quotes up to this length are given whole; of longer ones the first and the last words. */
const WHOLE = 100;
/** Quotes up to this length may well stand elsewhere on the page too, so the words around them are always given. */
const SHORT = 24;

/** No text contains this character. It stands between the parts of a page, so that no match runs over two of them. */
const APART = '\0';

/**
 * How much of a quote a directive gives: words around it, and words of each end. With `edge` 0 it gives the whole
 * quote.
 */
interface Extent {
  around: number;
  edge: number;
}

const whole = [0, 2, 4, 8, 16].map((around): Extent => ({ around, edge: 0 }));
const ends = [0, 3, 8].flatMap((around) => [4, 6, 10].map((edge): Extent => ({ around, edge })));

/** The page of an article as a browser searches it, made once for all its quotes. */
export interface FindablePage {
  text: PlainText;
  language: string;
  /** All that the page shows, folded, with `APART` between its parts. */
  shown: string;
  /** The words of each block that a quote stood in, by its start. */
  words: Map<number, readonly Span[]>;
}

/** Prepares the page of an article; `elsewhere` is what it shows beside the text. */
export function findablePage(text: PlainText, elsewhere: readonly string[], language: string): FindablePage {
  const blocks = text.blocks.map((block) => shownBlock(text.text, block).text);
  return { text, language, shown: [...elsewhere, ...blocks].map(folded).join(APART), words: new Map() };
}

/**
 * The text directives (https://wicg.github.io/scroll-to-text-fragment/) that find a quote's spans in the page of their
 * article: `text=…`, one for each span.
 */
export function textDirectives(page: FindablePage, spans: readonly Span[]): string {
  return spans.map((span) => `text=${directive(page, span)}`).join('&');
}

function directive({ text: { text, blocks }, language, shown, words: known }: FindablePage, span: Span): string {
  const found = blockAt(blocks, span.start) ?? { ...span, section: 0, heading: false };
  const { start, breaks = [] } = found;
  const { text: block, place } = shownBlock(text, found);
  const quote = widened(place({ start: span.start - start, end: span.end - start }), block);
  const reach = reachOf(
    quote,
    block,
    breaks.map((at) => place({ start: at - start, end: at - start }).start),
  );
  const words = known.get(start) ?? wordsOf(block, language);
  known.set(start, words);
  let pieces: Pieces | undefined;
  for (const extent of extents(quote, words, reach)) {
    pieces = cut(quote, block, words, reach, extent);
    if (findsOnly(pieces, block, shown)) break;
  }
  return pieces ? write(pieces, block) : '';
}

/** The four parts of a directive as stretches of a block; the prefix ends where `start` begins. */
interface Pieces {
  prefix: Span;
  start: Span;
  /** Undefined where `start` is the whole quote. */
  end: Span | undefined;
  suffix: Span;
}

function extents(quote: Span, words: readonly Span[], reach: Reach): Extent[] {
  const inside = words.filter((word) => word.start >= quote.start && word.end <= quote.end).length;
  const size = quote.end - quote.start;
  const cutsWord = words.some(({ start, end }) => [quote.start, quote.end].some((at) => at > start && at < end));
  const needed = size <= SHORT || cutsWord ? 1 : 0;
  const isBroken = reach.first < quote.end;
  const fitting = size > WHOLE || isBroken ? ends.filter(({ edge }) => isBroken || 2 * edge <= inside) : [];
  return [...(fitting.length > 0 ? fitting : whole)].filter(({ around }) => around >= needed);
}

function cut(quote: Span, block: string, words: readonly Span[], reach: Reach, { around, edge }: Extent): Pieces {
  const sooner = words.filter(({ start }) => start < quote.start && start >= reach.before);
  const before = around === 0 ? [] : sooner.slice(-around);
  const after = words.filter(({ end }) => end > quote.end && end <= reach.after).slice(0, around);
  const inside = words.filter(({ start, end }) => start >= quote.start && end <= quote.end);
  const firstEnds = edge === 0 ? quote.end : Math.min(inside[edge - 1]?.end ?? quote.end, reach.first);
  const lastStarts = edge === 0 ? undefined : Math.max(inside.at(-edge)?.start ?? quote.start, reach.last);
  // Where there are no more words, take every character as far as one may.
  const first = before.length < around ? reach.before : (before[0]?.start ?? quote.start);
  const last = after.length < around ? reach.after : (after.at(-1)?.end ?? quote.end);
  // A browser passes over spaces after a prefix, so that the words behind it must not begin with one.
  const from = first < quote.start ? quote.start + narrowAfter(block, quote.start) : quote.start;
  return {
    prefix: { start: first, end: from },
    start: { start: from, end: firstEnds },
    end: lastStarts === undefined ? undefined : { start: lastStarts, end: quote.end },
    suffix: { start: quote.end, end: last },
  };
}

/** Whether a browser that reads the page from its top finds exactly these words. */
function findsOnly({ prefix, start, end, suffix }: Pieces, block: string, shown: string): boolean {
  const part = (from: number, to: number): string => folded(block.slice(from, to)).trim();
  const first = part(prefix.start, end ? start.end : suffix.end);
  if (first === '' || !standsOnce(shown, first)) return false;
  if (!end) return true;
  const [rest, between] = [folded(block.slice(start.end)), folded(block.slice(start.end, end.start)).trimEnd()];
  const at = rest.indexOf(part(end.start, suffix.end));
  return at >= between.length && rest.slice(between.length, at).trim() === '';
}

function standsOnce(shown: string, part: string): boolean {
  const at = shown.indexOf(part);
  return at !== -1 && !shown.includes(part, at + part.length);
}

function write({ prefix, start, end, suffix }: Pieces, block: string): string {
  const encode = ({ start: from, end: to }: Span): string =>
    encodeURIComponent(block.slice(from, to).replace(EDGES, '').toWellFormed()).replaceAll('-', '%2D');
  const [before, first, last, after] = [encode(prefix), encode(start), end && encode(end), encode(suffix)];
  return [before && `${before}-`, first, last, after && `-${after}`].filter(Boolean).join(',');
}

/** Spaces at the ends of words that are given, but those that belong to a word. */
const EDGES = /^[^\S\u202F]+|[^\S\u202F]+$/gu;

/** A text as a browser compares it, which takes all spaces in a row for one. */
const folded = (text: string): string => foldSearched(text).replace(/\s+/gu, ' ');

/** Segmenters take much longer to make than to use, so each is made once. */
const segmenter = remembered((language: string) => new Intl.Segmenter(language, { granularity: 'word' }));

/** The words of a text, as a browser bounds them. */
function wordsOf(text: string, language: string): Span[] {
  return Array.from(segmenter(language).segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}
