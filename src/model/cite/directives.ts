import type { Article, Claim } from '../story/corpus.ts';
import { findablePage, textDirectives, type FindablePage } from '../text/textFragment.ts';

const pages = new WeakMap<Article, FindablePage>();

/** The text directives that find a claim's words on the page of its article; undefined where that shows none. */
export function directivesOf({ article, spans, status }: Claim): string | undefined {
  if (status !== 'active' || spans.length === 0) return undefined;
  const page = pages.get(article) ?? findablePage(article.text, besideText(article), article.language);
  pages.set(article, page);
  return textDirectives(page, spans);
}

/** What the page of an article shows beside its text. */
function besideText({ title, byline, publisherEntity, relayed, published, notes, claims }: Article): string[] {
  const labels = claims.flatMap(({ attribution, origin }) => [
    ...attribution.map(({ label }) => label),
    origin?.name ?? '',
  ]);
  const head = [
    title,
    byline ?? '',
    publisherEntity?.name ?? '',
    published.because,
    ...relayed.map(({ origin }) => origin.name),
  ];
  return [...head, ...notes, ...claims.map(({ statement }) => statement), ...new Set(labels)];
}
