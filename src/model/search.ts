import { speaker } from './chain.ts';
import type { Claim, Corpus } from './corpus.ts';
import { compareDates } from './dates.ts';
import { monthsOf } from './months.ts';
import { activeClaims } from './active.ts';
import { UNKNOWN } from './schemas/values.ts';
import { OWN_VOICE, type Filter, type Order } from './searchFields.ts';
import { spaced } from './words.ts';

/** What the search index holds of one claim. */
export interface SearchRecord {
  id: string;
  /** Everything that it is found by: its own words first, then the names and aliases of all that it is about. */
  content: string;
  /** What a result shows. Each of these counts more than the rest, by `RANKING` in `src/client/search/pagefind.ts`. */
  meta: { title: string; quote: string; speaker: string };
  filters: Record<Filter, string[]>;
  /** Its place among all claims: earliest article first, latest article first; within an article as in the text. */
  sort: Record<Order, string>;
}

/** The records of all claims that stand. */
export function searchRecords({ articles, claims }: Pick<Corpus, 'articles' | 'claims'>): SearchRecord[] {
  const standing = activeClaims({ claims });
  const latestFirst = articles.toSorted((a, b) => compareDates(b.published.date, a.published.date));
  const newest = latestFirst.flatMap((article) => standing.filter((claim) => claim.article === article));
  const [oldestPlace, newestPlace] = [places(standing), places(newest)];
  return standing.map((claim) => ({
    id: claim.id,
    content: contentOf(claim),
    meta: { title: claim.statement, quote: quoteText(claim), speaker: speaker(claim) ?? '' },
    filters: filtersOf(claim),
    sort: { oldest: String(oldestPlace.get(claim)), newest: String(newestPlace.get(claim)) },
  }));
}

/** The quote of a claim as one line; an ellipsis stands where words were left out. */
export function quoteText({ quote }: Pick<Claim, 'quote'>): string {
  return typeof quote === 'string' ? quote : quote.join(' … ');
}

/** The entity of a claim's speaker, or the words that describe an unnamed one: what the speaker filter goes by. */
export function speakerKey({ attribution }: Pick<Claim, 'attribution'>): string {
  const last = attribution.at(-1);
  return last ? (last.entity?.slug ?? last.label) : OWN_VOICE;
}

function contentOf(claim: Claim): string {
  const sources = [...claim.attribution.map(({ entity }) => entity), claim.origin].filter(
    (entity) => entity !== undefined,
  );
  const texts = [
    claim.statement,
    quoteText(claim),
    ...claim.attribution.map(({ label }) => label),
    ...[...claim.about, ...sources].flatMap(({ name, aliases }) => [name, ...aliases]),
    claim.event?.title,
    claim.modality,
    claim.kind,
  ];
  return [...new Set(texts)]
    .filter((text) => text !== undefined)
    .map(spaced)
    .join('. ');
}

/** What results can find a claim by, besides its words. */
export function filtersOf(claim: Claim): SearchRecord['filters'] {
  return {
    article: [claim.article.slug],
    modality: [claim.modality],
    kind: [claim.kind],
    origin: [claim.origin?.slug ?? UNKNOWN],
    speaker: [speakerKey(claim)],
    entity: claim.about.map(({ slug }) => slug),
    question: [...new Set(claim.answers.map(({ question }) => question))],
    month: [
      ...new Set([claim.happened, claim.said, claim.asOf].flatMap((date) => (date ? monthsOf(date) : []))),
    ].sort(),
  };
}

function places(claims: readonly Claim[]): Map<Claim, number> {
  return new Map(claims.map((claim, index) => [claim, index]));
}
