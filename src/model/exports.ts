import type { Article, Claim, Entity } from './corpus.ts';
import { UNKNOWN } from './schemas/values.ts';
import { codePointOffsets } from './text.ts';

/** How many characters of the text stand with a quote on either side, to tell it from the same words elsewhere. */
const CONTEXT = 32;

/** Makes the addresses that exports hold. */
export interface Addresses {
  claim(id: string): string;
  article(slug: string): string;
}

/** The claims as plain data, the contract of `/data/claims.json`; offsets count Unicode code points. */
export function exportClaims(articles: readonly Article[], addresses: Addresses): object[] {
  return articles.flatMap((article) => {
    const quotes = exportQuotes(article);
    return article.claims.map((claim) => ({
      id: claim.id,
      url: addresses.claim(claim.id),
      article: article.slug,
      articleUrl: addresses.article(article.slug),
      statement: claim.statement,
      quote: quotes.get(claim) ?? [],
      kind: claim.kind,
      modality: claim.modality,
      attribution: claim.attribution.map(({ label, entity, named, mode }) => ({ label, entity: entity?.slug ?? null, named, mode })),
      origin: claim.origin?.slug ?? UNKNOWN,
      happened: claim.happened ?? null,
      said: claim.said ?? null,
      asOf: claim.asOf ?? null,
      published: article.published.date,
      about: slugs(claim.about),
      event: claim.event?.slug ?? null,
      answers: claim.answers,
      relations: claim.relations,
      status: claim.status,
      reason: claim.reason ?? null,
      replacedBy: claim.replacedBy,
      note: claim.note || null,
    }));
  });
}

/** The articles as plain data, the contract of `/data/articles.json`. */
export function exportArticles(articles: readonly Article[], addresses: Addresses): object[] {
  return articles.map((article) => ({
    id: article.slug,
    url: addresses.article(article.slug),
    title: article.title,
    titleSupplied: article.titleSupplied,
    publisher: article.publisherEntity?.slug ?? UNKNOWN,
    byline: article.byline ?? null,
    published: article.published,
    language: article.language,
    genre: article.genre,
    relays: article.relays,
    source: article.url ?? null,
    rights: article.rights,
    removed: article.removed,
    notes: article.notes,
    text: article.text.text,
  }));
}

function slugs(entities: readonly Entity[]): string[] {
  return entities.map(({ slug }) => slug);
}

/** Each claim's quote as W3C text selectors: TextQuoteSelector's exact, prefix and suffix, and code-point positions. */
function exportQuotes({ text: { text }, claims }: Article): Map<Claim, object[]> {
  const borders = [...new Set(claims.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end])))].sort((a, b) => a - b);
  const points = new Map(codePointOffsets(text, borders).map((point, index) => [borders[index], point]));
  return new Map(
    claims.map((claim) => [
      claim,
      claim.spans.map(({ start, end }) => ({
        exact: text.slice(start, end),
        prefix: Array.from(text.slice(Math.max(0, start - 2 * CONTEXT), start)).slice(-CONTEXT).join(''),
        suffix: Array.from(text.slice(end, end + 2 * CONTEXT)).slice(0, CONTEXT).join(''),
        start: points.get(start),
        end: points.get(end),
      })),
    ]),
  );
}
