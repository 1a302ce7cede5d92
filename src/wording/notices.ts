import { goneSince } from '../model/claims/history.ts';
import { dateInWords } from '../model/dates/dateWords.ts';
import type { Status } from '../model/schemas/standing.ts';
import type { Claim } from '../model/story/corpus.ts';

/** “This claim was withdrawn on 2 May 2031.” */
export function goneInWords(sort: string, status: Status, since: string | undefined): string {
  return `This ${sort} was ${status}${since === undefined ? '' : ` on ${dateInWords(since, 'en')}`}.`;
}

/**
 * What became of a claim since it was published, a sentence or two each: that it no longer stands, and why; that it was
 * revised, and why; that another claim corrects it. Empty for most claims.
 */
export function noticesOf(claim: Claim, correctedBy: readonly Claim[]): string[] {
  const { status, reason, history, replacements } = claim;
  const gone = [
    goneInWords('claim', status, goneSince(claim)),
    reason,
    ...(replacements.length > 0 ? [`Read instead: ${replacements.map(({ statement }) => statement).join(' · ')}`] : []),
  ];
  const revised = history.filter(({ change }) => change === 'revised');
  return [
    ...(status === 'active' ? [] : [gone.filter(Boolean).join(' ')]),
    ...revised.map(({ date, because = '' }) => `Corrected on ${dateInWords(date, 'en')}: ${because}`),
    ...correctedBy.map(({ statement }) => `Corrected by another claim: ${statement}`),
  ];
}
