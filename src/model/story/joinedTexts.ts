import type { KeyedSpan } from '../text/segments.ts';
import { coverage, sentences } from '../text/sentences.ts';
import { mentionFinder } from '../text/mentions.ts';
import type { PlainText } from '../text/text.ts';
import { tally } from '../tally.ts';
import { activeClaims } from './active.ts';
import type { Article, Claim, Entity } from './corpus.ts';
import { cutToExcerpts } from './excerpts.ts';

/** Completes the articles once they have their claims: coverage, excerpts, mentions of entities, and their names. */
export function finishArticles(articles: readonly Article[], entities: ReadonlyMap<string, Entity>): void {
  const names = [...entities.values()].flatMap((entity) =>
    [entity.name, ...entity.aliases].map((name) => ({ name, key: entity })),
  );
  const mentionsIn = mentionFinder(names);
  for (const article of articles) finishArticle(article, mentionsIn);
}

function finishArticle(article: Article, mentionsIn: (text: PlainText) => KeyedSpan<Entity>[]): void {
  article.claims.sort(inOrderOfText);
  const spans = activeClaims(article.claims).flatMap((claim) => claim.spans);
  article.coverage = coverage(sentences(article.text, article.language), spans);
  if (article.display === 'excerpts') keepExcerpts(article);
  article.mentions = mentionsIn(article.text);
  for (const [entity, mentions] of Map.groupBy(article.mentions, ({ key }) => key)) {
    const used = tally(mentions.map(({ start, end }) => article.text.text.slice(start, end)));
    const names = [...used].sort(([, a], [, b]) => b - a).map(([name]) => name);
    entity.names.push({ article, names });
  }
}

function inOrderOfText({ spans: [a] }: Claim, { spans: [b] }: Claim): number {
  return (a?.start ?? 0) - (b?.start ?? 0) || (a?.end ?? 0) - (b?.end ?? 0);
}

/**
 * Leaves of an article's text only what claims quote. Nothing else decides this, so that pages, index and data show the
 * same.
 */
function keepExcerpts(article: Article): void {
  const { text, place } = cutToExcerpts(
    article.text,
    article.claims.flatMap(({ spans }) => spans),
  );
  for (const claim of article.claims) claim.spans = claim.spans.map(place);
  article.text = text;
  article.body = '';
  article.coverage = { ...article.coverage, bare: [] };
}
