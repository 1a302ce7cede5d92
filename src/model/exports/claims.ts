import type { Article, Claim, Corpus, Entity } from '../story/corpus.ts';
import type { RemovedClaim } from '../story/removed.ts';
import type { Locator } from '../story/locator.ts';
import { REMOVED } from '../schemas/standing.ts';
import { UNKNOWN } from '../schemas/values.ts';
import { claimSelectors } from './annotations/selectors.ts';
import type { ClaimRecord } from './claimRecord.ts';
import { exportOutside } from './outside.ts';

/** The claims as plain data, by article and in the order of its text; last, what was removed. */
export function exportClaims(corpus: Pick<Corpus, 'articles' | 'removed'>, locator: Locator): ClaimRecord[] {
  return [...corpus.articles.flatMap((article) => claimsOf(article, locator)), ...removedClaims(corpus, locator)];
}

/** All that stays of the claims that were removed. */
export function removedClaims(
  { articles, removed }: Pick<Corpus, 'articles' | 'removed'>,
  locator: Locator,
): ClaimRecord[] {
  const printed = new Map(articles.map(({ slug, published }) => [slug, published.date]));
  return removed.claims.map((claim) => removedRecord(claim, printed.get(claim.article) ?? null, locator));
}

/** The claims of an article, in the order of its text. */
export function claimsOf(article: Article, locator: Locator): ClaimRecord[] {
  return article.claims.map((claim) => ({
    id: claim.id,
    url: locator.claim(claim.id),
    annotation: locator.annotation(claim.id),
    article: article.slug,
    articleUrl: locator.article(article.slug),
    statement: claim.statement,
    quote: quoteOf(claim),
    ...(claim.occurrence !== undefined && { occurrence: claim.occurrence }),
    kind: claim.kind,
    modality: claim.modality,
    attribution: claim.attribution.map(({ label, entity, named, mode }) => ({
      label,
      entity: entity?.slug ?? null,
      named,
      mode,
    })),
    origin: claim.origin?.slug ?? UNKNOWN,
    happened: claim.happened ?? null,
    said: claim.said ?? null,
    asOf: claim.asOf ?? null,
    published: article.published.date,
    about: slugs(claim.about),
    event: claim.event?.slug ?? null,
    answers: claim.answers.map(({ question, ...said }) => ({ question: question.slug, ...said })),
    relations: claim.relations.map(({ type, claim: other, because }) => ({ type, claim: other.id, because })),
    reviewed: claim.reviewed,
    outside: exportOutside(claim.outside),
    status: claim.status,
    reason: claim.reason ?? null,
    replacedBy: claim.replacedBy,
    firstPublished: claim.firstPublished ?? null,
    history: claim.history.map(({ date: day, change: done, because, statement, quote }) => ({
      date: day,
      change: done,
      because: because ?? null,
      ...(statement !== undefined && { statement }),
      ...(quote !== undefined && { quote: [quote].flat() }),
    })),
    note: claim.note || null,
    // Few claims have any, and a large story has many claims: an empty list in each would weigh more than all that there are.
    ...(claim.accepted.length > 0 && { accepted: claim.accepted }),
  }));
}

/** All that stays of a claim that was removed; every other field is empty. */
function removedRecord(
  { name, article, reason, since }: RemovedClaim,
  published: string | null,
  locator: Locator,
): ClaimRecord {
  return {
    id: name,
    url: locator.claim(name),
    annotation: null,
    article,
    articleUrl: locator.article(article),
    statement: '',
    quote: [],
    kind: null,
    modality: null,
    attribution: [],
    origin: UNKNOWN,
    happened: null,
    said: null,
    asOf: null,
    published,
    about: [],
    event: null,
    answers: [],
    relations: [],
    reviewed: [],
    outside: [],
    status: REMOVED,
    reason,
    replacedBy: [],
    firstPublished: null,
    history: [{ date: since, change: REMOVED, because: reason }],
    note: null,
  };
}

/** The quote in its place, or, where the article no longer holds it, the words alone. */
function quoteOf(claim: Claim): ClaimRecord['quote'] {
  return claim.spans.length > 0
    ? claimSelectors(claim)
    : [claim.quote].flat().map((exact) => ({ exact, prefix: '', suffix: '', start: null, end: null }));
}

function slugs(entities: readonly Entity[]): string[] {
  return entities.map(({ slug }) => slug);
}
