import { blockAt, type PlainText, type Span } from '../../model/text/text.ts';

/** Which end of the selected words moves. */
export type End = 'start' | 'end';

/** A selection widened or narrowed to whole words, without spaces at its ends; undefined where it holds none. */
export function toWords({ text, blocks }: PlainText, { start, end }: Span, language: string): Span | undefined {
  const words = wordsIn(text, blockAt(blocks, start) ?? { start, end }, language);
  const tail = wordsIn(text, blockAt(blocks, end - 1) ?? { start, end }, language);
  const first = words.find((word) => word.end > start);
  const last = tail.findLast((word) => word.start < end);
  if (!first || !last || last.end <= first.start) return undefined;
  // What stands before a word and belongs to it, such as “$” or an opening quotation mark, is kept where it was selected.
  const from = Math.max(Math.min(start, first.start), text.slice(0, first.start).search(/\S*$/));
  const to = Math.max(last.end, Math.min(end, last.end + (/^\S*/.exec(text.slice(last.end))?.[0].length ?? 0)));
  return { start: Math.min(first.start, from), end: to };
}

/** A span with one end a word further on or back, within its paragraph; the other end stays, and so does one word. */
export function moveEnd({ text, blocks }: PlainText, span: Span, end: End, by: 1 | -1, language: string): Span {
  const words = wordsIn(text, blockAt(blocks, span.start) ?? span, language);
  const at =
    end === 'end'
      ? words.findLastIndex((word) => word.start < span.end)
      : words.findIndex((word) => word.end > span.start);
  const word = words[at + by];
  if (!word) return span;
  const moved = end === 'end' ? { ...span, end: word.end } : { ...span, start: word.start };
  return moved.end > moved.start ? moved : span;
}

/** The first sentence without a claim behind an offset, or the first of all; without its full stop. */
export function nextBare({ text }: PlainText, bare: readonly Span[], after: number): Span | undefined {
  const found = bare.find(({ start }) => start > after) ?? bare[0];
  return found && { start: found.start, end: found.end - (/[.]$/.test(text.slice(found.start, found.end)) ? 1 : 0) };
}

/** Spans with one more, in the order of the text; one that touches another takes its place. */
export function withSpan(spans: readonly Span[], span: Span): Span[] {
  return [...spans.filter(({ start, end }) => end <= span.start || start >= span.end), span].sort(
    (a, b) => a.start - b.start,
  );
}

/** The words of a stretch, without spaces and marks. */
export function wordsIn(text: string, { start, end }: Span, language: string): Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return Array.from(segmenter.segment(text.slice(start, end)))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ start: start + index, end: start + index + segment.length }));
}
