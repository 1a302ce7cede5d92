import { activeClaims } from './active.ts';
import type { Event, Question } from './corpus.ts';
import { answersTo, standingOf } from './questions.ts';

/** The questions on which most articles differ, disputed ones first; at most `limit`. */
export function mostDisputed(questions: readonly Question[], limit: number): Question[] {
  const weighed = questions.flatMap((question) => {
    const answers = answersTo(question);
    const standing = standingOf(answers);
    if (question.type !== 'position' || (standing !== 'disputed' && standing !== 'differing')) return [];
    const articles = new Set(answers.map(({ claim }) => claim.article)).size;
    return [{ question, articles, disputed: standing === 'disputed', answers: answers.length }];
  });
  return weighed
    .sort((a, b) => Number(b.disputed) - Number(a.disputed) || b.articles - a.articles || b.answers - a.answers)
    .slice(0, limit)
    .map(({ question }) => question);
}

/** The running totals for which more than one article gives a number; where there are more than `limit`, those for which most do. */
export function runningTotals(questions: readonly Question[], limit: number): Question[] {
  const totals = questions
    .filter(({ cumulative }) => cumulative)
    .map((question) => ({ question, articles: new Set(answersTo(question).map(({ claim }) => claim.article)).size }))
    .filter(({ articles }) => articles > 1);
  const shown = totals.length > limit ? totals.toSorted((a, b) => b.articles - a.articles).slice(0, limit) : totals;
  return shown.map(({ question }) => question);
}

/** How widely an event is told. */
export interface Telling {
  event: Event;
  articles: number;
  claims: number;
}

/** The events that more than one article tells, the most widely told first; at most `limit`. */
export function mostTold(events: readonly Event[], limit: number): Telling[] {
  return events
    .map((event) => {
      const claims = activeClaims(event);
      return { event, articles: new Set(claims.map(({ article }) => article)).size, claims: claims.length };
    })
    .filter(({ articles }) => articles > 1)
    .sort((a, b) => b.articles - a.articles || b.claims - a.claims)
    .slice(0, limit);
}
