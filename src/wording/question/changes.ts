import type { changes } from '../en/time/changes.ts';

/** How much changed between two moments. */
export interface Extent {
  printed: number;
  questions: number;
  events: number;
  /** Questions that had answers, and got no others. */
  quiet: number;
}

/** How much changed, in one sentence or two. */
export function changesInShort(words: typeof changes, { printed, questions, events, quiet }: Extent): string {
  const isNothing = printed === 0 && questions === 0;
  const told = isNothing ? words.nothing : words.told({ articles: printed, questions, events });
  const stayed = isNothing ? words.allStayed : words.stayed;
  return quiet === 0 ? told : `${told} ${stayed({ questions: quiet })}`;
}
