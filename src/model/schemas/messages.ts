import type { z } from 'zod';
import type { DateFault } from '../dates/dates.ts';
import type { Said } from '../said.ts';

/** Where a value stands in front matter, key by key; none for the whole of it. */
type Keys = readonly (string | number)[];

/** The keys of what the schemas say of a value without further parameters. Zod carries such a key as the message of an issue. */
const PLAIN = [
  ...['blank', 'spaced', 'slug', 'longSlug', 'claimId', 'noDate', 'day', 'language', 'https', 'contact', 'noCopy'],
  ...['longShort', 'goneStandsBecause', 'removedStandsBecause', 'removedStandsSince'],
  ...['bound', 'eitherAnswer', 'fewSpans', 'occurrence', 'earlierWords', 'claimStandsBecause', 'noReplacement'],
  ...['itself', 'disordered', 'wikidata', 'questionMark', 'longSummary', 'summaryHalf', 'noPosition', 'positions'],
  ...[
    'goneStandsSince',
    'standsReplaced',
    'withdrawnReplaced',
    'timeZone',
    'sitePath',
    'storyPath',
    'fewSynonyms',
    'newer',
  ],
] as const;

type Plain = (typeof PLAIN)[number];

/** What the schemas say with parameters, by the key. */
interface Told {
  date: { fault: DateFault };
  shortYear: { year: number };
  reasonNeeded: { status: string };
  sinceNeeded: { status: string };
  becauseNeeded: { change: string };
  numbersForSpans: { numbers: number; spans: number };
  historyEnd: { status: string };
  sameAfter: { field: 'statement' | 'quote' };
}

/** What zod itself finds. */
interface Found {
  missing: { keys: Keys };
  empty: { keys: Keys };
  unknownKey: { key: string; near: string | undefined };
  type: { keys: Keys; expected: string; given: string };
  choice: { keys: Keys; values: readonly string[]; near: string | undefined };
  noTexts: { keys: Keys };
  slug: { keys: Keys; near?: string | undefined };
  /** In the words of zod. */
  other: { keys: Keys; reason: string };
}

/** What is said of front matter that does not fit its schema: the parameters of each message, by its key. */
export type SchemaParams = Found &
  Record<Exclude<Plain, 'slug'>, { keys: Keys }> & { [K in keyof Told]: Told[K] & { keys: Keys } };

/** The message of one of zod's checks: a key without parameters. */
export function says(key: Plain): string {
  return key;
}

/** An issue of a schema’s own, at a place below the value that it checks. */
export function issueAt<Key extends Plain | keyof Told>(
  path: PropertyKey[],
  key: Key,
  ...[params]: Key extends keyof Told ? [Told[Key]] : []
): { code: 'custom'; path: PropertyKey[]; message: string; params: Record<string, unknown> } {
  return { code: 'custom', path, message: key, params: { ...params } };
}

/** What an issue says of the value at some keys, where a schema gave it a key; undefined where zod speaks for itself. */
export function saidIn(issue: z.core.$ZodIssue, keys: Keys): Said<SchemaParams> | undefined {
  const params = issue.code === 'custom' ? issue.params : undefined;
  const isOurs = params !== undefined || PLAIN.some((key) => key === issue.message);
  return isOurs ? ({ key: issue.message, params: { keys, ...params } } as Said<SchemaParams>) : undefined;
}
