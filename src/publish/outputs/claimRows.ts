import { Buffer } from 'node:buffer';
import type { ClaimRecord } from '../../model/exports/claimRecord.ts';
import { claimsOf, removedClaims } from '../../model/exports/claims.ts';
import { claimTables } from '../../model/exports/csv.ts';
import type { Article, Corpus } from '../../model/story/corpus.ts';
import type { Locator } from '../../model/story/locator.ts';
import { articleUrl } from '../../urls.ts';
import { keepInMemory, type KeptValues } from '../keep/keptValues.ts';
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
  kept: KeptValues<ClaimRows> = keepInMemory(),
): ClaimRows[] {
  const { articles, removed } = corpus;
  const rowsWith = (exported: (locator: Locator) => ClaimRecord[]): ClaimRows =>
    rowsOf(exported(here), exported(anywhere));
  const used = new Set<string>();
  const ofArticle = (article: Article): ClaimRows => {
    const make = (): ClaimRows => rowsWith((locator) => claimsOf(article, locator));
    const key = keys.get(articleUrl(article.slug));
    if (key === undefined) return make();
    const { now } = inTwo(key);
    used.add(now);
    let rows = kept.get(now);
    if (!rows) kept.set(now, (rows = make()));
    return rows;
  };
  const rows = articles.map(ofArticle);
  kept.keepOnly(used);
  return [...rows, ...(removed.claims.length === 0 ? [] : [rowsWith((locator) => removedClaims(corpus, locator))])];
}

function rowsOf(here: readonly ClaimRecord[], anywhere: readonly ClaimRecord[]): ClaimRows {
  return {
    claims: here.length,
    json: Buffer.from(here.map((claim) => JSON.stringify(claim)).join()),
    tables: claimTables.map(({ of }) => Buffer.from(of(anywhere).slice(of([]).length))),
  };
}
