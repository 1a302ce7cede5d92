import { LONGEST_SHORT } from '../../../model/schemas/article.ts';
import { BOUNDS } from '../../../model/schemas/bounds.ts';
import type { SchemaParams } from '../../../model/schemas/messages.ts';
import { LONGEST_SUMMARY } from '../../../model/schemas/question.ts';
import { FORMAT } from '../../../model/schemas/story.ts';
import type { WordsFor } from '../inWords.ts';
import type { found } from './found.ts';
import { named } from './named.ts';
import type { values } from './values.ts';

/** What the schemas say of how the values of a record go together. */
export const records: WordsFor<Omit<SchemaParams, keyof typeof found | keyof typeof values>> = {
  noCopy: ({ keys }) => `${named(keys)} needs archived, the copy to which readers are sent`,
  longShort: ({ keys }) => `${named(keys)} is longer than ${LONGEST_SHORT} characters`,
  longSummary: ({ keys }) => `${named(keys)} is longer than ${LONGEST_SUMMARY} characters`,
  summaryHalf: ({ keys }) => `${named(keys)} needs the other: “summary” and “summaryAsOf” stand together or not at all`,
  noPosition: ({ keys }) => `${named(keys)} needs a position at least, since the question asks for one`,
  positions: ({ keys }) => `${named(keys)} belongs to questions that ask for a position; remove it, or correct “type”`,
  fewSynonyms: ({ keys }) => `${named(keys)} needs at least two words that mean the same`,
  newer: ({ keys }) => `${named(keys)} is newer than ${FORMAT}, the latest that this Claimline reads; update it`,
  bound: ({ keys }) => `${named(keys)} needs one of ${BOUNDS.join(', ')}`,
  eitherAnswer: ({ keys }) => `${named(keys)} needs either position or value`,
  fewSpans: ({ keys }) => `${named(keys)} is a list, which needs at least two spans; write a single span as text`,
  occurrence: ({ keys }) => `${named(keys)} is neither a number from 1 nor a list with one for each span`,
  numbersForSpans: ({ keys, numbers, spans }) =>
    `${named(keys)} has ${numbers} numbers for ${spans} spans; give one for each`,
  becauseNeeded: ({ keys, change }) => `${named(keys)} “${change}” needs because`,
  earlierWords: ({ keys }) =>
    `${named(keys)} needs the earlier statement or quote where it is “revised” or “reworded”, and only there`,
  sameAfter: ({ keys, field }) =>
    `${named(keys)} is what stood there after the change too; write the ${field} as it was before, or remove this`,
  disordered: ({ keys }) => `${named(keys)} is not in order of time`,
  reasonNeeded: ({ keys, status }) => `${named(keys)} “${status}” needs a reason`,
  sinceNeeded: ({ keys, status }) => `${named(keys)} “${status}” needs since, the day; npm run withdraw writes it`,
  historyEnd: ({ keys, status }) =>
    `${named(keys)} “${status}” is not what history ends with, which says since when; add to it, or use npm run withdraw`,
  noReplacement: ({ keys }) => `${named(keys)} “replaced” needs replacedBy`,
  withdrawnReplaced: ({ keys }) => `${named(keys)} “withdrawn” has no replacedBy; it is “replaced”`,
  itself: ({ keys }) => `${named(keys)} names the claim itself`,
  claimStandsBecause: ({ keys }) =>
    `${named(keys)} says why the claim went, though it stands; remove it, or let the claim go with npm run withdraw`,
  goneStandsBecause: ({ keys }) => `${named(keys)} says why it went, though it stands; use npm run withdraw`,
  goneStandsSince: ({ keys }) => `${named(keys)} says since when it is gone, though it stands; use npm run withdraw`,
  standsReplaced: ({ keys }) => `${named(keys)} names what stands in its place, though it stands itself`,
  removedStandsBecause: ({ keys }) => `${named(keys)} says why it was removed, though it stands; use npm run withdraw`,
  removedStandsSince: ({ keys }) =>
    `${named(keys)} says since when it is removed, though it stands; use npm run withdraw`,
};
