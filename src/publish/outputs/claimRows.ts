import { Buffer } from 'node:buffer';
import { keepNothing, type Keeper } from '../../model/keeper.ts';
import { claimsOf, removedClaims, type ClaimRecord } from '../../model/exports/claims.ts';
import { claimTables } from '../../model/exports/csv.ts';
import type { Corpus } from '../../model/story/corpus.ts';
import type { Locator } from '../../model/story/locator.ts';
import { articleUrl } from '../../urls.ts';
import type { PageKeys } from '../keep/pageKeys.ts';
import { inTwo } from '../keep/twoKeys.ts';

/** Claims as they stand in the files that list all claims, as UTF-8. */
export interface ClaimRows {
  claims: number;
  /** Their records as JSON, with commas between them. */
  json: Uint8Array;
  /** Their rows in each table, in the order of `claimTables`. */
  tables: Uint8Array[];
}

/** How addresses are written in JSON, and in tables. */
interface Locators {
  here: Locator;
  anywhere: Locator;
}

/**
 * The rows of each article’s claims in turn, and last of those that were removed. Where the `keys` of pages are known, rows are kept
 * of articles whose pages are made of the same.
 */
export function claimRows(
  corpus: Pick<Corpus, 'articles' | 'removed'>,
  { here, anywhere }: Locators,
  keys: PageKeys = new Map(),
  keep: Keeper = keepNothing,
): ClaimRows[] {
  const { articles, removed } = corpus;
  const rowsWith = (exported: (locator: Locator) => ClaimRecord[]): ClaimRows =>
    rowsOf(exported(here), exported(anywhere));
  return [
    ...articles.map((article) => {
      const key = keys.get(articleUrl(article.slug));
      const make = (): ClaimRows => rowsWith((locator) => claimsOf(article, locator));
      return key === undefined ? make() : keep('rows of claims', make)({ key: inTwo(key).now });
    }),
    ...(removed.claims.length === 0 ? [] : [rowsWith((locator) => removedClaims(corpus, locator))]),
  ];
}

function rowsOf(here: readonly ClaimRecord[], anywhere: readonly ClaimRecord[]): ClaimRows {
  return {
    claims: here.length,
    json: Buffer.from(here.map((claim) => JSON.stringify(claim)).join()),
    tables: claimTables.map(({ of }) => Buffer.from(of(anywhere).slice(of([]).length))),
  };
}
