import { wordsOf } from '../../model/text/words.ts';
import { stem } from './spelling.ts';

/** A piece of a text, and whether it is what was sought. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** What to mark in a text. */
export interface Sought {
  words: readonly string[];
  phrases: readonly string[];
}

interface Range {
  start: number;
  end: number;
}

interface Token extends Range {
  whole: string;
  parts: string[];
}

/** Letters and digits, joined by the marks that stand inside words. */
const TOKEN = /[$€£¥]?[\p{L}\p{N}\p{M}]+(?:[-‑.,’'][\p{L}\p{N}\p{M}]+)*(?:(?<=\.\p{L})\.)?/gu;
const EXCERPT_WORDS = 34;
const WORDS_BEFORE = 8;

/** True where a text has the words of a phrase one after the other, hyphens and accents aside. */
export function hasPhrase(text: string, phrase: string): boolean {
  return runs(tokensOf(text), squeeze(phrase)).length > 0;
}

/** A text cut into what was sought and the rest. Joined again, the pieces are the text. */
export function markedPieces(text: string, sought: Sought): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end } of hitSpans(text, sought)) {
    if (start > done) pieces.push({ text: text.slice(done, start), hit: false });
    pieces.push({ text: text.slice(start, end), hit: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}

/** The part of a long text around what was sought, with an ellipsis where it was cut. */
export function excerpt(text: string, sought: Sought): string {
  const tokens = tokensOf(text);
  if (tokens.length <= EXCERPT_WORDS) return text;
  const first = hitSpans(text, sought)[0]?.start ?? 0;
  const at = tokens.findIndex(({ end }) => end > first);
  const from = at <= WORDS_BEFORE ? 0 : Math.min(at - WORDS_BEFORE, tokens.length - EXCERPT_WORDS);
  const last = from + EXCERPT_WORDS >= tokens.length ? undefined : tokens[from + EXCERPT_WORDS - 1];
  const cut = text.slice(from === 0 ? 0 : tokens[from]?.start, last?.end);
  return `${from === 0 ? '' : '… '}${cut}${last ? ' …' : ''}`;
}

/** Where the sought words and phrases stand, in order; those with only a space between them as one. */
function hitSpans(text: string, { words, phrases }: Sought): Range[] {
  const tokens = tokensOf(text);
  const isHit = ({ whole, parts }: Token): boolean =>
    words.some((word) => [whole, ...parts].some((part) => answers(part, word)));
  const found = [...tokens.filter(isHit), ...phrases.flatMap((phrase) => runs(tokens, squeeze(phrase)))];
  const spans: Range[] = [];
  for (const { start, end } of found.sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}

/** True where a word of a text is one that a search for `word` finds. */
function answers(part: string, word: string): boolean {
  return part.startsWith(word) || stem(part) === stem(word);
}

/** Every run of words that, written as one, is the phrase. */
function runs(tokens: readonly Token[], phrase: string): Range[] {
  const found: Range[] = [];
  for (const [index, { start }] of tokens.entries()) {
    let joined = '';
    for (let at = index; at < tokens.length && joined.length < phrase.length; at++) {
      const token = tokens[at];
      joined += token?.whole ?? '';
      if (token && joined === phrase) found.push({ start, end: token.end });
    }
  }
  return phrase === '' ? [] : found;
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].flatMap((match) => {
    const [word] = wordsOf(match[0]);
    return word
      ? [{ start: match.index, end: match.index + match[0].length, whole: word.whole, parts: word.parts }]
      : [];
  });
}

function squeeze(phrase: string): string {
  return wordsOf(phrase)
    .map(({ whole }) => whole)
    .join('');
}
