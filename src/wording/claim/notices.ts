import { goneSince } from '../../model/claims/history.ts';
import { REMOVED, type Status } from '../../model/schemas/standing.ts';
import type { Claim } from '../../model/story/corpus.ts';
import type { Removed } from '../../model/story/removed.ts';
import type { Words } from '../catalogues.ts';

/** “This claim was withdrawn on 2 May 2031.” Empty where it stands. */
export function goneInWords(
  { notices }: Words,
  sort: 'claim' | 'question' | 'event',
  status: Status,
  since: string | undefined,
): string {
  return status === 'active' ? '' : notices[sort][status]({ since: since ?? '' });
}

/**
 * What became of a claim since it was published, a sentence or two each: that it no longer stands, and why; that it was
 * revised, and why; that another claim corrects it. Empty for most claims.
 */
export function noticesOf(words: Words, claim: Claim, correctedBy: readonly Claim[]): string[] {
  const { notices } = words;
  const { status, reason, history, replacements } = claim;
  const statements = replacements.map(({ statement }) => statement).join(' · ');
  const gone = [
    goneInWords(words, 'claim', status, goneSince(claim)),
    reason,
    replacements.length > 0 && notices.insteadOf({ statements }),
  ];
  const revised = history.filter(({ change }) => change === 'revised');
  return [
    ...(status === 'active' ? [] : [gone.filter(Boolean).join(' ')]),
    ...revised.map(({ date: day, because: why = '' }) => notices.corrected({ day, why })),
    ...correctedBy.map(({ statement }) => notices.correctedBy({ statement })),
  ];
}

/** What stands at the address of a claim or an article that was taken down: a title, that and when it was, and what that means. */
export function removedWords(
  { notices }: Words,
  sort: 'claim' | 'article',
  { since }: Removed,
): Record<'title' | 'notice' | 'meaning', string> {
  return { ...notices.removed[sort], notice: notices[sort][REMOVED]({ since }) };
}
