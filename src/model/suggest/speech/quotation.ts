import type { Span } from '../../text/text.ts';

/** Stands in a masked text for what is within quotation marks. */
export const HOLE = '\0';

/** The marks that open a quotation, and those that close it. Some texts mix straight marks with others, or write two apostrophes. */
const CLOSING: Readonly<Record<string, string>> = {
  ...{ '“': '”“"', '„': '“”', '«': '»', '»': '«', '"': '"', "''": "''", '「': '」' },
};
const MARKS = /[“”„«»"「」]|''/g;

/** A quotation of more words than this is speech, and so is one that ends in a stop. */
const FEW_WORDS = 3;

/**
 * The quotations of a paragraph, with their marks. One that is not closed runs to the paragraph's end, as one does that
 * goes on in the next.
 */
export function quotationsIn(paragraph: string): Span[] {
  const found: Span[] = [];
  let open: { start: number; closing: string } | undefined;
  for (const { 0: mark, index } of paragraph.matchAll(MARKS)) {
    const closing = CLOSING[mark];
    if (open?.closing.includes(mark)) {
      found.push({ start: open.start, end: index + mark.length });
      open = undefined;
    } else if (!open && closing !== undefined) open = { start: index, closing };
  }
  return open ? [...found, { start: open.start, end: paragraph.length }] : found;
}

/**
 * A paragraph of the same length in which nobody speaks within quotation marks: what is said there is holes, a few words
 * that only bear the marks are small letters, and what stands in brackets is spaces.
 */
export function maskQuotations(paragraph: string): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of quotationsIn(paragraph)) {
    masked += paragraph.slice(from, start) + mask(paragraph.slice(start, end));
    from = end;
  }
  const whole = masked + paragraph.slice(from);
  return whole.replace(/[([][^()[\]]{0,80}[)\]]/g, (bracket) => ' '.repeat(bracket.length));
}

function mask(quoted: string): string {
  const inner = quoted.replace(MARKS, '');
  if (/^\p{Lu}\p{L}+$/u.test(inner)) return quoted.replace(MARKS, (found) => ' '.repeat(found.length));
  const isSaid = inner.split(/\s+/).length > FEW_WORDS || /[,.;:?!]$/.test(inner);
  return isSaid ? HOLE.repeat(quoted.length) : quoted.replace(/[^ ]/g, 'x');
}
