import type { ClaimData } from '../schemas/claim.ts';
import { REMOVED, type Status } from '../schemas/standing.ts';
import type { Entries, Entry } from './entries.ts';
import { articleOf } from './ids.ts';

/** What was taken down and since when, on what ground; its address stays, and nothing else of it. */
export interface Removed {
  /** A claim’s id, or an article’s slug. */
  name: string;
  reason: string;
  since: string;
}

/** A claim that was taken down, alone or with its article. */
export interface RemovedClaim extends Removed {
  article: string;
}

/** Entries of which none was taken down. */
export interface KeptEntries extends Omit<Entries, 'claims'> {
  claims: Entry<ClaimData & { status: Status }>[];
}

/** The entries of a story without what was taken down, and what that was. */
export interface Kept {
  entries: KeptEntries;
  removed: { articles: Removed[]; claims: RemovedClaim[] };
  /** The entries of the claims among that, whose words are hidden wherever they stand. */
  hidden: Entry<ClaimData>[];
}

/** Tells what was taken down from the rest: articles, their claims with them, and single claims. */
export function withoutRemoved(entries: Entries): Kept {
  const articles = new Map(
    entries.articles.filter(({ data }) => data.status === REMOVED).map((entry) => [entry.slug, removedArticle(entry)]),
  );
  const goesWith = ({ slug }: { slug: string }): Removed | undefined => articles.get(articleOf(slug));
  const isRemoved = (claim: Entry<ClaimData>): boolean =>
    claim.data.status === REMOVED || goesWith(claim) !== undefined;
  const hidden = entries.claims.filter(isRemoved);
  return {
    hidden,
    entries: {
      ...entries,
      articles: entries.articles.filter(({ slug }) => !articles.has(slug)),
      claims: entries.claims.filter((claim): claim is KeptEntries['claims'][number] => !isRemoved(claim)),
    },
    removed: {
      articles: [...articles.values()],
      claims: hidden.map((claim) => removedClaim(claim, goesWith(claim))),
    },
  };
}

function removedArticle({ slug, data: { reason = '', since = '' } }: Entries['articles'][number]): Removed {
  return { name: slug, reason, since };
}

function removedClaim({ slug, data }: Entry<ClaimData>, withArticle: Removed | undefined): RemovedClaim {
  const own = { reason: data.reason ?? '', since: data.history.at(-1)?.date ?? '' };
  const { reason, since } = withArticle ?? own;
  return { name: data.id, reason, since, article: articleOf(slug) };
}

/** The entries with every claim of an article that was taken down marked like it, for the rules. */
export function markRemoved(entries: Entries): Entries {
  const gone = new Set(entries.articles.flatMap(({ slug, data }) => (data.status === REMOVED ? [slug] : [])));
  if (gone.size === 0) return entries;
  const claims = entries.claims.map((claim) =>
    gone.has(articleOf(claim.slug)) ? { ...claim, data: { ...claim.data, status: REMOVED } } : claim,
  );
  return { ...entries, claims };
}
