import { count } from '../../wording.ts';
import { isNarrowed, LITERAL } from './address.ts';
import type { Outcome } from './run.ts';

/** A sentence of the status line; `ask` makes it a link to another search. */
export interface Sentence {
  text: string;
  ask?: URLSearchParams;
}

export const SEARCHING = 'Searching…';
export const FAILED = 'The search index could not be loaded. Check the connection and reload the page; the lists of claims, people and places work without it.';

/** What a reader is told of an outcome of which so many claims are shown. */
export function sentences({ query, spelling, found }: Outcome, shown: number, asked: URLSearchParams): Sentence[] {
  const told: Sentence[] = [];
  if (spelling.corrected.length > 0) {
    told.push({ text: `Showing results for “${corrected(query.text, spelling.corrected)}”.` });
    told.push({ text: `Search for “${query.text.trim()}” instead`, ask: changed(asked, LITERAL, '1') });
  }
  if (spelling.unknown.length > 0) told.push({ text: `No claim has ${spelling.unknown.map((word) => `“${word}”`).join(' or ')}.` });
  if (shown === 0) return [...told, ...advice(query.text, spelling.unknown.length > 0, asked)];
  if (found.partial) told.push({ text: `No claim has all of these words. ${count(found.total, 'claim')} with some of them:` });
  else if (query.phrases.length > 0) told.push({ text: `Claims with the exact words ${query.phrases.map((phrase) => `“${phrase}”`).join(' and ')}:` });
  else told.push({ text: `${count(found.total, 'claim')}${isNarrowed(asked) ? ' with these filters' : ''}` });
  return told;
}

/** How far down the results a reader has got. How many have a phrase is only known at their end. */
export function shownOf(shown: number, { query, found }: Outcome): string {
  return query.phrases.length > 0 ? `${count(shown, 'claim')} shown` : `${shown} of ${count(found.total, 'claim')} shown`;
}

function advice(text: string, explained: boolean, asked: URLSearchParams): Sentence[] {
  const told: Sentence[] = explained ? [] : [{ text: text.trim() ? `Nothing found for “${text.trim()}”.` : 'No claim fits all of these filters.' }];
  if (isNarrowed(asked)) return [...told, { text: 'Search without filters', ask: withoutFilters(asked) }];
  return [...told, { text: 'Try fewer words, another spelling, or a name.' }];
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
