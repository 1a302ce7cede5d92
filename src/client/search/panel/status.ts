import { forms } from '#words/forms';
import { quotes } from '#words/quotes';
import { search } from '#words/search/search';
import { isNarrowed, LITERAL } from '../query/address.ts';
import type { Outcome } from '../find/run.ts';

/** A line of the status, and a link to another search that may follow it. */
export interface StatusLine {
  text: string;
  /** Whether it is only told to those who hear the page. */
  isHeard?: boolean;
  link?: { text: string; asked: URLSearchParams };
}

/** The lines that tell a reader how a search went; `shown` is how many claims are on the page. */
export function linesOn(
  { query, spelling, found, pages, others }: Outcome,
  shown: number,
  asked: URLSearchParams,
): StatusLine[] {
  const missing = others.filter(({ isReached }) => !isReached).map(({ title }) => title);
  const lines: StatusLine[] = missing.length > 0 ? [{ text: search.notSearched({ stories: forms.row(missing) }) }] : [];
  if (pages.length > 0) lines.push({ text: search.pages({ pages: pages.length }), isHeard: true });
  if (spelling.corrected.length > 0)
    lines.push({
      text: search.showing({ query: corrected(query.text, spelling.corrected) }),
      link: { text: search.searchInstead({ query: query.text.trim() }), asked: changed(asked, LITERAL, '1') },
    });
  if (spelling.unknown.length > 0)
    lines.push({ text: search.noneHas({ words: forms.choice(quoted(spelling.unknown)) }) });
  if (shown === 0) return [...lines, ...advice(query.text, spelling.unknown.length > 0, asked)];
  return [...lines, { text: headline(found, query.phrases, isNarrowed(asked)) }];
}

function headline({ total, partial }: Outcome['found'], phrases: readonly string[], narrowed: boolean): string {
  const claims = { claims: total };
  if (partial) return search.foundSome(claims);
  if (phrases.length > 0) return search.foundExact({ words: forms.list(quoted(phrases)) });
  return narrowed ? search.foundFiltered(claims) : search.found(claims);
}

/** How many results are shown so far. How many have a phrase is known only at the end. */
export function shownOf(shown: number, { query, found }: Outcome): string {
  return query.phrases.length > 0 ? search.shown({ claims: shown }) : search.shownOf({ shown, claims: found.total });
}

function advice(text: string, explained: boolean, asked: URLSearchParams): StatusLine[] {
  const nothing = text.trim() ? search.nothing({ query: text.trim() }) : search.nothingFiltered;
  const lines: StatusLine[] = explained ? [] : [{ text: nothing }];
  if (!isNarrowed(asked)) return [...lines, { text: search.advice }];
  return [
    ...lines,
    {
      text: search.outsideFilters,
      link: { text: search.searchAll, asked: withoutFilters(asked) },
    },
  ];
}

function quoted(words: readonly string[]): string[] {
  return words.map((text) => quotes.quoted({ text }));
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
