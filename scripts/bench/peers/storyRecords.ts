import { chain } from '../../../src/model/claims/chain.ts';
import { directivesOf } from '../../../src/model/cite/directives.ts';
import { quoteContext } from '../../../src/model/text/quotes/context.ts';
import type { ArticlePage } from '../../../src/model/views/paging/articlePages.ts';
import type { Article, Claim } from '../../../src/model/story/corpus.ts';
import { dateInWords } from '../../../src/model/dates/dateWords.ts';
import type { searchRecords } from '../../../src/model/search/search.ts';
import { cutSegments } from '../../../src/model/text/segments.ts';
import { articleUrl, entityUrl, eventUrl } from '../../../src/urls.ts';
import { modalities } from '../../../src/wording/en/modalities.ts';
import { terms } from '../../../src/wording/en/terms.ts';
import type { ArticleRecord, ClaimRecord, Day, Named, PageRecord } from './records.ts';

/** The page of a claim, with all that the story tells of it. */
export function claimRecord(
  claim: Claim,
  { url, description, rows }: PageRecord,
  search: ReturnType<typeof searchRecords>[number] | undefined,
): ClaimRecord {
  const { id, article, modality } = claim;
  const [passage] = quoteContext(article.text, claim.spans);
  const pieces = passage?.pieces ?? [];
  const at = pieces.findIndex(({ quoted }) => quoted);
  const dates = [
    { term: 'Happened', date: claim.happened },
    { term: 'Said', date: claim.said },
    { term: 'Holds as of', date: claim.asOf },
    { term: 'Printed', date: article.published.date },
  ];
  const attributes = (pairs: [string, string | string[]][]): string =>
    pairs.flatMap(([name, values]) => [values].flat().map((value) => `${name}:${value}`)).join(', ');
  return {
    url,
    title: claim.statement,
    description,
    rows: rows.filter((key) => key.startsWith('claims/') && key !== `claims/${id}`),
    id,
    kind: terms.kinds[claim.kind],
    modality: { id: modality, ...modalities[modality] },
    quote: pieces[at]?.text ?? '',
    before: (passage?.cutBefore ? '… ' : '') + textOf(pieces.slice(0, at)),
    after: textOf(pieces.slice(at + 1)) + (passage?.cutAfter ? ' …' : ''),
    chain: chain(claim).map(({ label, entity, isOrigin }) => ({ ...named(entity, label), origin: isOrigin })),
    dates: dates.flatMap(({ term, date }) => (date === undefined ? [] : { term, ...day(date) })),
    about: claim.about.map((entity) => named(entity)),
    ...(claim.event ? { event: { name: claim.event.title, url: eventUrl(claim.event.slug) } } : {}),
    note: claim.note,
    article: { ...publication(article), title: article.title, url: articleUrl(article.slug) },
    words: directivesOf(claim) ?? '',
    filters: attributes(Object.entries(search?.filters ?? {})),
    sort: attributes([['published', article.published.date]]),
  };
}

/** A page of an article, with its part of the text. */
export function articleRecord(
  article: Article,
  { number, from, to = Infinity }: ArticlePage,
  page: PageRecord,
): ArticleRecord {
  const { text, blocks } = article.text;
  const spans = article.claims.flatMap((claim) => claim.spans.map((span) => ({ ...span, key: claim })));
  const shown = blocks.filter(({ section }) => section >= from && section < to);
  const paragraphs = shown.map((block) =>
    cutSegments(block, spans).map(({ start, end, keys: [claim] }) => ({
      text: text.slice(start, end),
      ...(claim ? { claim: claim.id, modality: claim.modality } : {}),
    })),
  );
  return {
    ...page,
    ...publication(article),
    slug: number === 1 ? article.slug : `${article.slug}-page-${number}`,
    rows: page.rows.filter((key) => key.startsWith('claims/')),
    paragraphs,
  };
}

const textOf = (pieces: readonly { text: string }[]): string => pieces.map(({ text }) => text).join('');
const day = (iso: string): Day => ({ iso, words: dateInWords(iso, 'en') });
const named = (entity: { slug: string; name: string } | undefined, name = entity?.name ?? ''): Named => ({
  name,
  url: entity ? entityUrl(entity.slug) : '',
});
const publication = ({ publisherEntity, published }: Article): { publisher: Named; printed: Day } => ({
  publisher: named(publisherEntity),
  printed: day(published.date),
});
