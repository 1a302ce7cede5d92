/** The words by which a language names a time from the day of printing; patterns but for `days` and `periods`. */
export interface TimeWords {
  /** How many days after the day of printing a word means: “yesterday” is -1. */
  days: Readonly<Record<string, number>>;
  /** What follows a number of days that lie back. */
  daysAgo: readonly string[];
  /** What stands before the name of a period: the one before, and the present one. */
  last: readonly string[];
  current: readonly string[];
  /** What stands before the name of the present period for a time in it that has passed. */
  earlier?: readonly string[];
  periods: Readonly<Record<string, 'week' | 'month' | 'year'>>;
  /** What stands before the beginning of a time that lasts until printing, and what may stand between. */
  since: readonly string[];
  within: readonly string[];
  /** What stands before a day that is still to come. */
  future: readonly string[];
  /** What follows the number of an hour. */
  hours?: readonly string[];
  /** A time up to the day of printing, and one from it on. */
  recent: readonly string[];
  coming: readonly string[];
}
