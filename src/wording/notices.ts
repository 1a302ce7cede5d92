import { goneSince } from '../model/claims/history.ts';
import { dateInWords } from '../model/dates/dateWords.ts';
import { REMOVED, type Status } from '../model/schemas/standing.ts';
import type { Claim } from '../model/story/corpus.ts';
import type { Removed } from '../model/story/removed.ts';

/** “This claim was withdrawn on 2 May 2031.” */
export function goneInWords(sort: string, status: Status | typeof REMOVED, since: string | undefined): string {
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

/** What stands at the address of a claim or an article that was taken down: a title, that and when it was, and what that means. */
export function removedWords(
  sort: 'claim' | 'article',
  { since }: Removed,
): Record<'title' | 'notice' | 'meaning', string> {
  const notice = goneInWords(sort, REMOVED, since);
  return sort === 'claim'
    ? {
        title: 'A claim that was removed',
        notice,
        meaning:
          'What it said is shown nowhere on this site, nor are the words that it rested on. The address stays, so that links to it lead to an answer.',
      }
    : {
        title: 'An article that was removed',
        notice,
        meaning:
          'Its text and the claims taken from it are shown nowhere on this site. The address stays, so that links to it lead to an answer.',
      };
}
