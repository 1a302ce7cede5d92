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
  const told = printed === 0 && questions === 0 ? words.nothing : words.told({ articles: printed, questions, events });
  return quiet === 0 ? told : `${told} ${words.stayed({ questions: quiet })}`;
}
