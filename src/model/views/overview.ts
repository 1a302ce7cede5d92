import { chain } from '../claims/chain.ts';
import type { Claim, Event, Question } from '../story/corpus.ts';
import { answersTo } from '../questions/answers.ts';
import { standingOf } from '../questions/standing.ts';
import { supportOf } from '../claims/independentVoices.ts';

/** The questions on which most articles differ, disputed ones first; at most `limit`. What one article alone answers is no difference between articles. */
export function mostDisputed(questions: readonly Question[], limit: number): Question[] {
  const weighed = questions.flatMap((question) => {
    const answers = answersTo(question);
    const standing = standingOf(answers);
    if (question.type !== 'position' || (standing !== 'disputed' && standing !== 'differing')) return [];
    const articles = new Set(answers.map(({ claim }) => claim.article)).size;
    if (articles === 1) return [];
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

/** The events that more than one article tells, the most widely told first; at most `limit`. */
export function mostTold(events: readonly Event[], limit: number): Event[] {
  return events
    .map((event) => {
      const claims = event.activeClaims;
      return { event, articles: new Set(claims.map(({ article }) => article)).size, claims: claims.length };
    })
    .filter(({ articles }) => articles > 1)
    .sort((a, b) => b.articles - a.articles || b.claims - a.claims)
    .slice(0, limit)
    .map(({ event }) => event);
}

/** A claim that shows what the site does, and the question that it helps to answer. */
export interface Example {
  claim: Claim;
  question: Question;
  /** Its position on the question, in words. */
  label: string;
  /** All claims that take the position. */
  claims: Claim[];
}

/** A quote of at most this many characters can be taken in at a glance. */
const SHORT = 180;

/**
 * An example of the claim pages: the most repeated position, which has more articles than known voices behind it. Of
 * its claims the one with the longest way from its origin, and of those the one with the shortest quote. Undefined
 * where no position is repeated.
 */
export function exampleOf(questions: readonly Question[]): Example | undefined {
  const repeated = questions.flatMap((question) => {
    const answers = answersTo(question);
    return question.positions.flatMap(({ id, label }) => {
      const claims = [...new Set(answers.filter(({ position }) => position === id).map(({ claim }) => claim))];
      const { articles, voices, unknownIn } = supportOf(claims);
      const echoes = voices.length === 0 || unknownIn.length > 0 ? 0 : articles.length - voices.length;
      const [claim] = claims
        .filter(({ quote, origin }) => origin && typeof quote === 'string' && quote.length <= SHORT)
        .sort((a, b) => chain(b).length - chain(a).length || a.quote.length - b.quote.length);
      return claim && echoes > 0 ? [{ claim, question, label, claims, echoes }] : [];
    });
  });
  const [first] = repeated.sort((a, b) => b.echoes - a.echoes);
  return first && { claim: first.claim, question: first.question, label: first.label, claims: first.claims };
}
