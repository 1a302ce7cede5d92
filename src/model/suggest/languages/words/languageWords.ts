import type { Bound } from '../../../schemas/bounds.ts';
import type { PageWords } from './pageWords.ts';
import type { SpeechWords } from './speechWords.ts';
import type { TimeWords } from './timeWords.ts';

/**
 * The words by which one language gives away what an editor looks for. Phrases are patterns: alternatives in regular
 * expression syntax, in lower case; where one begins a sentence its first letter may be a capital.
 */
export interface LanguageWords {
  /** What stands around a text on its page. */
  page: PageWords;
  /** Who speaks, and which outlet is passed on; a language without them gets no such guesses. */
  speech?: SpeechWords;
  /** Short names of months that no table of locales has, in small letters, and their numbers. */
  months?: Readonly<Record<string, number>>;
  /** What stands before a number and after it, by the bound that it makes; without them every number is exact. */
  bounds?: Readonly<Record<Bound, Readonly<Record<'before' | 'after', readonly string[]>>>>;
  /** Times that can be worked out from the day of printing; without them only days and months by name are read. */
  times?: TimeWords;
  /** Times that depend on the day of printing, such as “yesterday”. */
  relativeDays: readonly string[];
  /** Words too common for a slug. */
  fillers: readonly string[];
}
