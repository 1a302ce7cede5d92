import type { SoughtPhrase } from './phrases.ts';
import type { SoughtWord } from './spelling.ts';
import type { Hit } from '../story/pagefind.ts';
import type { FoundClaim, SearchedStory } from '../story/story.ts';

/** What claims are sought by. */
export interface Quest {
  words: readonly SoughtWord[];
  phrases: readonly SoughtPhrase[];
}

/** The claims that a search found, best first. */
export interface Found {
  /** How many there are; where phrases were asked for, some of these may lack them. */
  total: number;
  /** True where no claim has all the words, so that these have only some. */
  partial: boolean;
  /** All of them, not yet loaded. */
  claims: readonly { story: SearchedStory; hit: Pick<Hit, 'id'> }[];
  /** The next claims, at most so many; fewer only where there are no more. */
  next(count: number): Promise<FoundClaim[]>;
}
