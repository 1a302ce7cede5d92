import { speaker } from '../claims/chain.ts';
import type { Claim, Corpus, Story } from '../story/corpus.ts';
import { shortDate } from '../dates/dateWords.ts';
import { offeredOf, offeredValues } from './filters.ts';
import { activeClaims } from '../story/active.ts';
import { SHOWN_ARTICLE, type Filter, type ShownArticle } from './searchFields.ts';
import { spaced } from '../text/words.ts';

/** What the search index holds of one claim. */
export interface SearchRecord {
  id: string;
  /** Everything that it is found by: its own words first, then the names and aliases of all that it is about. */
  content: string;
  /** What a result shows. Each of these counts more than the rest, by `RANKING` in `src/client/search/pagefind.ts`. */
  meta: { title: string; quote: string; speaker: string };
  filters: Record<Filter | typeof SHOWN_ARTICLE, string[]>;
}

/** The records of all claims that stand, in order of publication and text. */
export function searchRecords(corpus: Pick<Corpus, 'story' | 'claims'>): SearchRecord[] {
  const claims = activeClaims(corpus);
  const offered = offeredValues(claims);
  return claims.map((claim) => ({
    id: claim.id,
    content: contentOf(claim),
    meta: { title: claim.statement, quote: quoteText(claim), speaker: speaker(claim) ?? '' },
    filters: { ...offeredOf(claim, offered), [SHOWN_ARTICLE]: [shownArticle(claim, corpus.story)] },
  }));
}

function shownArticle({ article }: Claim, { language }: Story): string {
  const shown: ShownArticle = {
    title: article.title,
    titleSupplied: article.titleSupplied,
    marking: article.marking,
    published: shortDate(article.published.date, language),
  };
  return JSON.stringify(shown);
}

/** The quote of a claim as one line; an ellipsis stands where words were left out. */
export function quoteText({ quote }: Pick<Claim, 'quote'>): string {
  return typeof quote === 'string' ? quote : quote.join(' … ');
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
