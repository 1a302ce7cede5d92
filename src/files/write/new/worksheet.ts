import { findQuote, type Occurrence } from '../../../model/text/quotes/quotes.ts';
import { coverage, sentences } from '../../../model/text/sentences.ts';
import { blockAt, type Span } from '../../../model/text/text.ts';
import { parseFrontMatter } from '../../read/frontMatter.ts';
import type { ReadArticle } from './newClaim.ts';
import { readFolder } from '../../read/read.ts';

/** A sentence that carries no claim yet. */
export interface BareSentence {
  span: Span;
  words: string;
  /** Counted from 1, headings included. */
  paragraph: number;
  /** What its paragraph says before and after it. */
  before: string;
  after: string;
}

/** The sentences of an article that none of `quoted` touches, in order. */
export function bareSentences({ text, data }: ReadArticle, quoted: readonly Span[]): BareSentence[] {
  return coverage(sentences(text, data.language), quoted).bare.map((span) => {
    const block = blockAt(text.blocks, span.start) ?? span;
    return {
      span,
      words: text.text.slice(span.start, span.end),
      paragraph: text.blocks.findIndex(({ start }) => start === block.start) + 1,
      before: text.text.slice(block.start, span.start),
      after: text.text.slice(span.end, block.end),
    };
  });
}

/** Where the quotes of an article's claims stand in its text. A claim that is not complete yet counts too. */
export async function quotedSpans(folder: string, { slug, text }: ReadArticle): Promise<Span[]> {
  const files = await readFolder(folder);
  return files
    .filter(({ file }) => file.startsWith(`articles/${slug}/claims/`))
    .flatMap(({ file, text: source = '' }) => {
      const read = parseFrontMatter(file, source);
      const quote = Array.isArray(read) ? undefined : quoteIn(read.data);
      const spans = quote && findQuote(text, quote.words, quote.occurrence);
      return Array.isArray(spans) ? spans : [];
    });
}

function quoteIn(data: unknown): { words: string[]; occurrence?: Occurrence } | undefined {
  if (typeof data !== 'object' || data === null || !('quote' in data)) return undefined;
  const words = [data.quote].flat().filter((part) => typeof part === 'string');
  const numbers = 'occurrence' in data ? [data.occurrence].flat().filter((number) => typeof number === 'number') : [];
  const [number] = numbers;
  return { words, ...(number !== undefined && { occurrence: numbers.length === words.length ? numbers : number }) };
}

/** The sentences without a claim as a list to print, each under the number of its paragraph. */
export function worksheetList(bare: readonly BareSentence[]): string {
  return bare.map(({ words, paragraph }, index) => `${index + 1}. (paragraph ${paragraph}) ${words}`).join('\n');
}
