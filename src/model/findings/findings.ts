import type { Corpus } from '../story/corpus.ts';
import { oneVoice, type OneVoice } from './oneVoice.ts';
import { opposed, type Opposed } from './opposed.ts';
import { runningTotal, type RunningTotal } from './runningTotal.ts';
import { unsourced, type Unsourced } from './unsourced.ts';

/** What a reader of the articles alone would hardly notice, derived from their claims. */
export type Finding = OneVoice | RunningTotal | Unsourced | Opposed;

/** The findings of a story, at most `limit`, the most telling first; none where its claims show nothing of the kind. */
export function findingsOf(
  { questions, articles, activeClaims }: Pick<Corpus, 'questions' | 'articles' | 'activeClaims'>,
  limit: number,
): Finding[] {
  const repeated = oneVoice(questions);
  const all = [
    repeated,
    runningTotal(questions),
    unsourced(activeClaims, articles, 'unknown'),
    opposed(questions.filter((question) => question !== repeated?.question)) ?? opposed(questions),
    unsourced(activeClaims, articles, 'unnamed'),
  ];
  return all.filter((finding) => finding !== undefined).slice(0, limit);
}
