import { findQuote } from '../../text/quotes/quotes.ts';
import type { Article, Claim, Entity, Event, Question } from '../corpus.ts';
import type { Entries } from '../entries.ts';
import { articleOf } from '../ids.ts';
import { lookUp } from './joinedRecords.ts';
import type { PublishedRecord } from '../ledger/ledger.ts';
import type { KeptEntries } from '../removed.ts';

/** What claims refer to. */
interface Surroundings {
  articles: readonly Article[];
  entities: ReadonlyMap<string, Entity>;
  events: ReadonlyMap<string, Event>;
  questions: ReadonlyMap<string, Question>;
}

/** Gives each article its claims, which refer to everything but other claims. */
export function joinClaims(entries: KeptEntries['claims'], surroundings: Surroundings): void {
  const articles = new Map(surroundings.articles.map((article) => [article.slug, article]));
  for (const entry of entries) {
    const article = articles.get(articleOf(entry.slug));
    article?.claims.push(joinClaim(entry, article, surroundings));
  }
}

function joinClaim(
  { data, body }: KeptEntries['claims'][number],
  article: Article,
  { entities, events, questions }: Surroundings,
): Claim {
  const spans = findQuote(article.text, data.quote, data.occurrence);
  return {
    ...data,
    article,
    spans: Array.isArray(spans) ? spans : [],
    attribution: data.attribution.map(({ label, entity, named, mode }) => ({
      label,
      entity: entity === undefined ? undefined : entities.get(entity),
      named,
      mode,
    })),
    origin: entities.get(data.origin),
    about: lookUp(data.about, entities),
    event: data.event === undefined ? undefined : events.get(data.event),
    answers: data.answers.flatMap((answer) =>
      lookUp([answer.question], questions).map((question) => ({ ...answer, question })),
    ),
    relations: [],
    note: body.trim(),
    firstPublished: undefined,
    replacements: [],
    replaced: [],
  };
}

/**
 * Lets claims refer to each other, and lets whatever they refer to know of them, in their order. `entries` are the entries
 * of the claims, in any order.
 */
export function linkClaims(
  claims: readonly Claim[],
  entries: Entries['claims'],
  ledger: PublishedRecord | undefined,
): void {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const published = new Map(ledger?.lines.map(({ key, date }) => [key, date]));
  const related = new Map(entries.map(({ data }) => [data.id, data.relations]));
  for (const claim of claims) {
    claim.firstPublished = published.get(claim.id);
    claim.relations = (related.get(claim.id) ?? []).flatMap((relation) =>
      lookUp([relation.claim], byId).map((other) => ({ ...relation, claim: other })),
    );
    claim.replacements = lookUp(claim.replacedBy, byId);
    for (const other of claim.replacements) other.replaced.push(claim);
    backlink(claim);
  }
}

function backlink(claim: Claim): void {
  for (const entity of new Set(claim.about)) entity.claimsAbout.push(claim);
  for (const entity of new Set(claim.attribution.map((link) => link.entity))) entity?.claimsBy.push(claim);
  claim.origin?.claimsFrom.push(claim);
  claim.event?.claims.push(claim);
  for (const question of new Set(claim.answers.map((answer) => answer.question))) question.claims.push(claim);
}
