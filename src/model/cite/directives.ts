import { questionsOf } from '../questions/answers.ts';
import { remembered } from '../remembered.ts';
import type { Article, Claim } from '../story/corpus.ts';
import { findablePage, textDirectives } from '../text/fragment/textFragment.ts';

/** The page of an article, which is searched for the words of each of its claims. */
const pageOf = remembered((article: Article) => findablePage(article.text, besideText(article), article.language));

/**
 * The text directives that find a claim's words on the page of its article; undefined where the page does not mark
 * them.
 */
export function directivesOf({ article, spans, status }: Claim): string | undefined {
  if (status !== 'active' || spans.length === 0) return undefined;
  return textDirectives(pageOf(article), spans);
}

/** What the page of an article shows beside its text. */
function besideText({ title, byline, publisherEntity, relayed, published, notes, claims }: Article): string[] {
  const labels = claims.flatMap(({ attribution, origin }) => [
    ...attribution.map(({ label }) => label),
    origin?.name ?? '',
  ]);
  const questions = questionsOf(claims).map(({ question }) => question);
  const head = [
    title,
    byline ?? '',
    publisherEntity?.name ?? '',
    published.because,
    ...relayed.map(({ origin }) => origin.name),
  ];
  return [...head, ...notes, ...claims.map(({ statement }) => statement), ...new Set(labels), ...questions];
}
