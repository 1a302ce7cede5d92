import { dateOf, type ChangeLine } from '../../model/corrections/days.ts';
import { dateRange, sortDay } from '../../model/dates/dates.ts';
import type { Article, Claim, Corpus } from '../../model/story/corpus.ts';
import type { Removed } from '../../model/story/removed.ts';

/** What becomes an entry of a feed: an article, a claim, either once it was removed, or a change of the site, and the days on which it was published and last changed here. */
export type FeedRecord = { published: string; updated: string } & (
  { article: Article } | { claim: Claim } | { removed: Removed; sort: 'claim' | 'article' } | { line: ChangeLine }
);

/** The articles, the latest first; each dates from the day on which its first claim appeared here. */
export function articleRecords(articles: readonly Article[]): FeedRecord[] {
  return articles.toReversed().map((article) => {
    const [first] = article.claims.flatMap(({ firstPublished }) => firstPublished ?? []).toSorted();
    const published = first ?? sortDay(article.published.date);
    return { article, published, updated: published };
  });
}

/** The claims, those too that no longer stand: those of the latest article first, each article's in the order of its text. */
export function claimRecords(claims: readonly Claim[]): FeedRecord[] {
  return [...Map.groupBy(claims, ({ article }) => article).values()].toReversed().flat().map(claimRecord);
}

/** A claim changed on the latest day of its history, or else on the day of the ledger, or else when it was printed. */
function claimRecord(claim: Claim): FeedRecord {
  const published = claim.firstPublished ?? claim.history[0]?.date ?? sortDay(claim.article.published.date);
  return { claim, published, updated: claim.history.at(-1)?.date ?? published };
}

/** What was removed, so that whoever holds its words learns of it. */
export function removedRecords({ articles, claims }: Corpus['removed']): FeedRecord[] {
  const dated = (removed: Removed) => ({ removed, published: removed.since, updated: removed.since });
  return [
    ...articles.map((removed): FeedRecord => ({ ...dated(removed), sort: 'article' })),
    ...claims.map((removed): FeedRecord => ({ ...dated(removed), sort: 'claim' })),
  ];
}

/** What the site itself changed, the latest first. */
export function correctionRecords(lines: readonly ChangeLine[]): FeedRecord[] {
  return lines.map((line) => ({ line, published: dateOf(line), updated: dateOf(line) }));
}

/** Records by the day of their last change, the latest first; those of one day stay in their order. */
export function latestFirst(records: readonly FeedRecord[]): FeedRecord[] {
  return records
    .map((record) => ({ record, changed: dateRange(record.updated).start }))
    .sort((a, b) => b.changed - a.changed)
    .map(({ record }) => record);
}
