import type { Effect } from '../model/moments/newAnswers.ts';
import { count } from './terms.ts';

/** What a new answer does, in the words of a list: “Updated: at least 83”. */
export const effectWords: Record<Effect, string> = {
  withdraws: 'Taken back',
  contradicts: 'Contradicted',
  revises: 'Revised',
  updates: 'Updated',
  adds: 'Added',
  repeats: 'Said again',
};

/** What that means, in a sentence. */
export const effectMeanings: Record<Effect, string> = {
  withdraws: 'its own voice takes back an answer',
  contradicts: 'excludes or rejects an answer',
  revises: 'lowers a figure, or corrects an answer',
  updates: 'carries an answer on',
  adds: 'nobody had said this before',
  repeats: 'somebody had said this before',
};

/** How many claims give an answer that was there before. */
export const saidAgain = (claims: number): string => `Said again in ${count(claims, 'claim')}`;

/** The title of the changes between two moments, each in words. */
export const changesTitle = (from: string, to: string): string => `What changed from ${from} to ${to}`;

/** How much changed between two moments. */
export interface Extent {
  printed: number;
  questions: number;
  events: number;
  /** Questions that had answers, and got no others. */
  quiet: number;
}

/** How much changed, in one sentence or two. */
export function changesInShort({ printed, questions, events, quiet }: Extent): string {
  const still = quiet === 0 ? '' : ` ${stayedInWords(quiet)}`;
  if (printed === 0 && questions === 0) return `Nothing: no article was certainly printed in between.${still}`;
  const told = events === 0 ? 'and told of no new event' : `and told of ${count(events, 'new event')}`;
  return `${count(printed, 'more article')} ${printed === 1 ? 'was' : 'were'} certainly printed by then, changed ${count(questions, 'question')} ${told}.${still}`;
}

function stayedInWords(quiet: number): string {
  return quiet === 1
    ? 'One other question stayed as it was.'
    : `${quiet.toLocaleString('en')} other questions stayed as they were.`;
}

/** Said of an article whose days of printing began before the first moment. */
export const PERHAPS_BEFORE = 'perhaps printed before that already';
export const COMPARING_FAILED = 'The changes could not be fetched. Try again, or choose one of the steps below.';
export const SAME_MOMENT = 'Choose two different days or months.';
