import { speaker } from '../claims/chain.ts';
import { remembered } from '../remembered.ts';
import { tally } from '../tally.ts';
import { questionsOf } from '../questions/answers.ts';
import type { Claim } from '../story/corpus.ts';
import { SHOWN } from '../views/paging/limits.ts';
import { monthsOf } from '../dates/months.ts';
import { UNKNOWN } from '../schemas/values.ts';
import { FILTERS, OWN_VOICE, type Filter } from './searchFields.ts';

type Values = Record<Filter, string[]>;

/** The values of each filter that are offered, and how many claims have each. */
export type Offered = Record<Filter, Map<string, number>>;

/** From this many articles on, one looks for outlets rather than for one article among them. */
const MANY_ARTICLES = 31;

/**
 * What the speaker filter goes by: the entity of a claim's speaker, or the words that describe an unnamed one; nothing where
 * these are a pronoun.
 */
function speakerKeys(claim: Claim): string[] {
  const last = claim.attribution.at(-1);
  if (!last) return [OWN_VOICE];
  const key = last.entity?.slug ?? speaker(claim);
  return key === undefined ? [] : [key];
}

/** What a claim can be found by, besides its words. */
const filtersOf = remembered((claim: Claim): Values => ({
  article: [claim.article.slug],
  outlet: [claim.article.publisherEntity?.slug ?? UNKNOWN],
  modality: [claim.modality],
  kind: [claim.kind],
  origin: [claim.origin?.slug ?? UNKNOWN],
  speaker: speakerKeys(claim),
  entity: claim.about.map(({ slug }) => slug),
  question: questionsOf([claim]).map(({ slug }) => slug),
  month: [...new Set([claim.happened, claim.said, claim.asOf].flatMap((date) => (date ? monthsOf(date) : [])))].sort(),
}));

/**
 * The values that filters offer. Their number is limited: nobody looks through thousands, and each search by a filter
 * loads all its values. A long story offers outlets in place of articles.
 */
export function offeredValues(claims: readonly Claim[]): Offered {
  const all = claims.map(filtersOf);
  const isLong = new Set(claims.map(({ article }) => article)).size >= MANY_ARTICLES;
  const instead = isLong ? 'article' : 'outlet';
  return Object.fromEntries(
    FILTERS.map((filter) => [
      filter,
      filter === instead ? new Map() : commonest(tally(all.flatMap((values) => values[filter]))),
    ]),
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
