import { pagesFound } from '../../../wording/search.ts';
import { count } from '../../../wording/terms.ts';
import { isNarrowed, LITERAL } from '../query/address.ts';
import type { Outcome } from '../find/run.ts';

/** A line of the status, and a link to another search that may follow it. */
export interface StatusLine {
  text: string;
  /** Whether it is only told to those who hear the page. */
  isHeard?: boolean;
  link?: { text: string; asked: URLSearchParams };
}

export const SEARCHING = 'Searching…';
export const FAILED =
  'The search index could not be loaded. Check the connection and reload the page; the lists of claims, people and places work without it.';

/** The lines that tell a reader how a search went; `shown` is how many claims are on the page. */
export function linesOn(
  { query, spelling, found, pages, others }: Outcome,
  shown: number,
  asked: URLSearchParams,
): StatusLine[] {
  const missing = others.filter(({ isReached }) => !isReached).map(({ title }) => title);
  const lines: StatusLine[] =
    missing.length > 0 ? [{ text: `Not searched, since it cannot be reached: ${missing.join(', ')}.` }] : [];
  if (pages.length > 0) lines.push({ text: pagesFound(pages.length), isHeard: true });
  if (spelling.corrected.length > 0)
    lines.push({
      text: `Showing results for “${corrected(query.text, spelling.corrected)}”.`,
      link: { text: `Search for “${query.text.trim()}” instead`, asked: changed(asked, LITERAL, '1') },
    });
  if (spelling.unknown.length > 0) lines.push({ text: `No claim has ${quoted(spelling.unknown, 'or')}.` });
  if (shown === 0) return [...lines, ...advice(query.text, spelling.unknown.length > 0, asked)];
  return [...lines, { text: headline(found, query.phrases, isNarrowed(asked)) }];
}

function headline({ total, partial }: Outcome['found'], phrases: readonly string[], narrowed: boolean): string {
  if (partial) return `No claim has all of these words. ${count(total, 'claim')} with some of them:`;
  if (phrases.length > 0) return `Claims with the exact words ${quoted(phrases, 'and')}`;
  return `${count(total, 'claim')}${narrowed ? ' with these filters' : ''}`;
}

/** How many results are shown so far. How many have a phrase is known only at the end. */
export function shownOf(shown: number, { query, found }: Outcome): string {
  return query.phrases.length > 0
    ? `${count(shown, 'claim')} shown`
    : `${shown} of ${count(found.total, 'claim')} shown`;
}

function advice(text: string, explained: boolean, asked: URLSearchParams): StatusLine[] {
  const nothing = text.trim() ? `Nothing found for “${text.trim()}”.` : 'No claim fits all of these filters.';
  const lines: StatusLine[] = explained ? [] : [{ text: nothing }];
  if (!isNarrowed(asked)) return [...lines, { text: 'Try fewer words, another spelling, or a name.' }];
  return [
    ...lines,
    {
      text: 'There may be some outside these filters.',
      link: { text: 'Search all claims', asked: withoutFilters(asked) },
    },
  ];
}

function quoted(words: readonly string[], and: string): string {
  return words.map((word) => `“${word}”`).join(` ${and} `);
}

function corrected(text: string, words: Outcome['spelling']['corrected']): string {
  return words.reduce((done, { typed, word }) => done.replace(typed, word), text.trim());
}

function changed(asked: URLSearchParams, name: string, value: string): URLSearchParams {
  const other = new URLSearchParams(asked);
  other.set(name, value);
  return other;
}

function withoutFilters(asked: URLSearchParams): URLSearchParams {
  return new URLSearchParams({ q: asked.get('q') ?? '' });
}
