import { speaker } from '../claims/chain.ts';
import type { Claim, Corpus, Story } from '../story/corpus.ts';
import { shortDate } from '../dates/dateWords.ts';
import { offeredOf, offeredValues } from './filters.ts';
import { SHOWN_ARTICLE, type Filter, type ShownArticle } from './searchFields.ts';
import { quoteText } from '../text/quotes.ts';
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
export function searchRecords({ story, activeClaims }: Pick<Corpus, 'story' | 'activeClaims'>): SearchRecord[] {
  const offered = offeredValues(activeClaims);
  return activeClaims.map((claim) => ({
    id: claim.id,
    content: contentOf(claim),
    meta: { title: claim.statement, quote: quoteText(claim.quote), speaker: speaker(claim) ?? '' },
    filters: { ...offeredOf(claim, offered), [SHOWN_ARTICLE]: [shownArticle(claim, story)] },
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

function contentOf(claim: Claim): string {
  const sources = [...claim.attribution.map(({ entity }) => entity), claim.origin].filter(
    (entity) => entity !== undefined,
  );
  const texts = [
    claim.statement,
    quoteText(claim.quote),
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
