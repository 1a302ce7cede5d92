import type { Content } from '../../files/read/load.ts';
import type { KnownStories } from './knownStories.ts';

/** What the desk works with. The server passes in what is real, a test what it wants to look at. */
export interface Desk {
  folder: string;
  /** The content as it was last read; undefined before the first time. */
  content: () => Content | undefined;
  /** What claims are proposed from. */
  known: KnownStories;
  /** Picks a random whole number below another. */
  pick: (below: number) => number;
  now: () => Date;
  /** Told of each save. */
  saved: () => void;
}

/** What a request is answered: an HTTP status, and what is sent as JSON. */
export interface Answer {
  status: number;
  body: unknown;
}
