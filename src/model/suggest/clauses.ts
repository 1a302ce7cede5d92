import { sentences } from '../text/sentences.ts';
import type { PlainText, Span } from '../text/text.ts';
import { languageWords, oneOf } from './languages.ts';

/** A stretch of fewer words is no clause of its own. */
const FEWEST = 3;

/** The clauses of an article's running text, in order: its sentences cut at commas and before words such as “while”, for claims of one fact each. */
export function clausesOf(text: PlainText, language: string): Span[] {
  return sentences(text, language).flatMap((sentence) => cut(text.text, sentence, language));
}

/**
 * The clause that follows what is selected; the first within it, where that holds several; the first of all where nothing
 * is. Undefined after the last.
 */
export function nextClause(clauses: readonly Span[], selected: Span | undefined): Span | undefined {
  if (!selected) return clauses[0];
  const within = clauses.filter(({ start, end }) => start >= selected.start && end <= selected.end);
  return within.length > 1 ? within[0] : clauses.find(({ start }) => start >= selected.end);
}

/** The clause that begins before what is selected, the nearest. */
export function previousClause(clauses: readonly Span[], selected: Span): Span | undefined {
  return clauses.findLast(({ start }) => start < selected.start);
}

function cut(text: string, { start, end }: Span, language: string): Span[] {
  const words = languageWords(language)?.speech;
  const joints = words ? [...words.conjunctions, ...words.and, ...words.but, ...words.pronouns.who] : [];
  const joint = joints.length > 0 ? `\\s+(?=(?:${oneOf(joints)})\\s)` : '(?!)';
  const cuts = text.slice(start, end).matchAll(new RegExp(`[,;:](?=["”’»]?\\s)["”’»]?\\s+|\\s[–—]\\s|${joint}`, 'gu'));
  const parts: Span[] = [{ start, end }];
  for (const { 0: between, index } of cuts) {
    const last = parts.at(-1);
    const at = start + index;
    const next = { start: at + between.length, end };
    if (!last || isShort(text, { start: last.start, end: at }) || isShort(text, next)) continue;
    parts.splice(-1, 1, { start: last.start, end: at }, next);
  }
  return parts.map((part) => bare(text, part, joints));
}

function isShort(text: string, { start, end }: Span): boolean {
  return (text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < FEWEST;
}

/** A clause without the word that joins it to the one before, and without its full stop. */
function bare(text: string, { start, end }: Span, joints: readonly string[]): Span {
  const words = text.slice(start, end);
  const lead = joints.length > 0 ? (new RegExp(`^(?:${oneOf(joints)})\\s+`, 'u').exec(words)?.[0].length ?? 0) : 0;
  const tail = /[.,;:]?\s*$/.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
}
