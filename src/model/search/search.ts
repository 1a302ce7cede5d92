import { speaker } from '../claims/chain.ts';
import type { Claim, Corpus, Story } from '../story/corpus.ts';
import { shortDate } from '../dates/dateWords.ts';
import { offeredOf, offeredValues } from './filters.ts';
import { findableText, type Passage } from './findableText.ts';
import { otherForms, type Stemmer } from './otherForms.ts';
import { SHOWN_CLAIM, type Filter, type Shown } from './searchFields.ts';
import { synonymsOf } from './synonyms.ts';
import { quoteText } from '../text/quotes/quotes.ts';

/** What the search index holds of one claim. */
export interface SearchRecord {
  id: string;
  /** What it is found by besides its own words: the names and aliases of all that it is about. */
  content: string;
  /** Its own words. Each of these counts more than the rest, by `RANKING` in `src/client/search/story/pagefind.ts`. */
  meta: { title: string; quote: string; speaker: string };
  filters: Record<Filter | typeof SHOWN_CLAIM, string[]>;
}

/** All that a search record is made of, as it stands in the content; its texts are yet to be read word by word. */
export interface SearchSource {
  id: string;
  shown: Shown;
  passages: Passage[];
  filters: Record<Filter, string[]>;
  /** The languages of the editors and of the article. */
  ours: string;
  theirs: string;
}

/**
 * What the records of all claims that stand are made of, in order of publication and text. `stemmers` are those of the languages
 * whose forms the index does not know itself.
 */
export function searchSources(
  { story, activeClaims }: Pick<Corpus, 'story' | 'activeClaims'>,
  stemmers: ReadonlyMap<string, Stemmer> = new Map(),
): SearchSource[] {
  const formsOf = otherForms(activeClaims.map(quoteOf), stemmers);
  const offered = offeredValues(activeClaims);
  const also = synonymsOf(story.synonyms, story.language);
  return activeClaims.map((claim) => {
    const shown = shownOf(claim, story);
    const synonyms = also([shown.statement, shown.quote]).map((text) => ({ text, language: story.language }));
    return {
      id: claim.id,
      shown,
      passages: [...passagesOf(claim, story), ...synonyms, ...formsOf(quoteOf(claim))],
      filters: offeredOf(claim, offered),
      ours: story.language,
      theirs: claim.article.language,
    };
  });
}

/** The record of one claim. */
export function searchRecord({ id, shown, passages, filters, ours, theirs }: SearchSource): SearchRecord {
  const find = (text: string, language: string): string => findableText([{ text, language }]);
  return {
    id,
    content: findableText(passages),
    meta: {
      title: find(shown.statement, ours),
      quote: find(shown.quote, theirs),
      speaker: find(shown.speaker, ours),
    },
    filters: { ...filters, [SHOWN_CLAIM]: [JSON.stringify(shown)] },
  };
}

/** The records of all claims that stand, in order of publication and text. */
export function searchRecords(corpus: Pick<Corpus, 'story' | 'activeClaims'>): SearchRecord[] {
  return searchSources(corpus).map(searchRecord);
}

function shownOf(claim: Claim, { language }: Story): Shown {
  const { article } = claim;
  return {
    statement: claim.statement,
    quote: quoteText(claim.quote),
    speaker: speaker(claim) ?? '',
    title: article.title,
    titleSupplied: article.titleSupplied,
    marking: article.marking,
    published: shortDate(article.published.date, language),
  };
}

const quoteOf = ({ quote, article }: Claim): Passage => ({ text: quoteText(quote), language: article.language });

/** All texts that a claim is found by, each with its language. */
function passagesOf(claim: Claim, { language: ours }: Story): Passage[] {
  const theirs = claim.article.language;
  const sources = [...claim.attribution.map(({ entity }) => entity), claim.origin].filter(
    (entity) => entity !== undefined,
  );
  const names = [...claim.about, ...sources].flatMap(({ name, aliases }) => [name, ...aliases]);
  return [
    ...claim.attribution.map(({ label }) => ({ text: label, language: theirs })),
    ...[...names, claim.event?.title ?? '', claim.modality, claim.kind].map((text) => ({ text, language: ours })),
  ];
}
