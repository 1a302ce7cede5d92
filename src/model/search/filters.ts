import { tally } from '../tally.ts';
import { questionsOf } from '../questions/answers.ts';
import type { Claim } from '../story/corpus.ts';
import { SHOWN } from '../views/limits.ts';
import { monthsOf } from '../dates/months.ts';
import { UNKNOWN } from '../schemas/values.ts';
import { FILTERS, OWN_VOICE, type Filter } from './searchFields.ts';

type Values = Record<Filter, string[]>;

/** The values of each filter that are offered, and how many claims have each. */
export type Offered = Record<Filter, Map<string, number>>;

/** The entity of a claim's speaker, or the words that describe an unnamed one: what the speaker filter goes by. */
export function speakerKey({ attribution }: Pick<Claim, 'attribution'>): string {
  const last = attribution.at(-1);
  return last ? (last.entity?.slug ?? last.label) : OWN_VOICE;
}

/** What a claim can be found by, besides its words. */
export function filtersOf(claim: Claim): Values {
  return {
    article: [claim.article.slug],
    modality: [claim.modality],
    kind: [claim.kind],
    origin: [claim.origin?.slug ?? UNKNOWN],
    speaker: [speakerKey(claim)],
    entity: claim.about.map(({ slug }) => slug),
    question: questionsOf([claim]).map(({ slug }) => slug),
    month: [
      ...new Set([claim.happened, claim.said, claim.asOf].flatMap((date) => (date ? monthsOf(date) : []))),
    ].sort(),
  };
}

/**
 * The values that filters offer. Their number is limited: nobody looks through thousands, and each search by a filter
 * loads all its values.
 */
export function offeredValues(claims: readonly Claim[]): Offered {
  const all = claims.map(filtersOf);
  return Object.fromEntries(
    FILTERS.map((filter) => [filter, commonest(tally(all.flatMap((values) => values[filter])))]),
  ) as Offered;
}

/** Those of a claim's values that are offered. */
export function offeredOf(claim: Claim, offered: Offered): Values {
  const values = filtersOf(claim);
  return Object.fromEntries(
    FILTERS.map((filter) => [filter, values[filter].filter((value) => offered[filter].has(value))]),
  ) as Values;
}

/** The values of most claims. Of those with equally many it takes the later ones, which belong to later articles. */
function commonest(counts: ReadonlyMap<string, number>): Map<string, number> {
  if (counts.size <= SHOWN.filterValues) return new Map(counts);
  return new Map(
    [...counts]
      .reverse()
      .sort(([, a], [, b]) => b - a)
      .slice(0, SHOWN.filterValues),
  );
}
