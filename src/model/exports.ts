import type { Article, Entity, Event, Question } from './corpus.ts';
import { answersTo, standingOf } from './questions.ts';
import { UNKNOWN } from './schemas/values.ts';
import { codePointOffsets, type PlainText, type Span } from './text.ts';

/** How many characters of the text stand with a quote on either side, to tell it from the same words elsewhere. */
const CONTEXT = 32;

/** Makes the addresses that exports hold. */
export interface Addresses {
  claim(id: string): string;
  article(slug: string): string;
}

/** The claims as plain data, the contract of `/data/claims.json`; offsets count Unicode code points. */
export function exportClaims(articles: readonly Article[], addresses: Addresses): object[] {
  return articles.flatMap((article) =>
    article.claims.map((claim) => ({
      id: claim.id,
      url: addresses.claim(claim.id),
      article: article.slug,
      articleUrl: addresses.article(article.slug),
      statement: claim.statement,
      quote: quoteSelectors(article.text, claim.spans),
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
      answers: claim.answers,
      relations: claim.relations,
      status: claim.status,
      reason: claim.reason ?? null,
      replacedBy: claim.replacedBy,
      note: claim.note || null,
    })),
  );
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

/** A span of a text as W3C text selectors see it: exact words with those around them, and code-point positions. */
export interface Selector {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}

/** The spans of a quote as W3C text selectors; `start` and `end` count Unicode code points of the plain text. */
export function quoteSelectors({ text }: PlainText, spans: readonly Span[]): Selector[] {
  const borders = spans.flatMap(({ start, end }) => [start, end]);
  const points = codePointOffsets(text, borders);
  return spans.map(({ start, end }, index) => ({
    exact: text.slice(start, end),
    prefix: Array.from(text.slice(Math.max(0, start - 2 * CONTEXT), start))
      .slice(-CONTEXT)
      .join(''),
    suffix: Array.from(text.slice(end, end + 2 * CONTEXT))
      .slice(0, CONTEXT)
      .join(''),
    start: points[2 * index] ?? 0,
    end: points[2 * index + 1] ?? 0,
  }));
}

/** The entities as plain data, the contract of `/data/entities.json`; `address` gives an entity's page. */
export function exportEntities(entities: readonly Entity[], address: (slug: string) => string): object[] {
  return entities.map((entity) => ({
    id: entity.slug,
    url: address(entity.slug),
    name: entity.name,
    kind: entity.kind,
    aliases: entity.aliases,
    wikidata: entity.wikidata ?? null,
    role: entity.role ?? null,
    memberOf: entity.memberOf?.slug ?? null,
  }));
}

/** The events as plain data, the contract of `/data/events.json`; `address` gives an event's page. */
export function exportEvents(events: readonly Event[], address: (slug: string) => string): object[] {
  return events.map((event) => ({
    id: event.slug,
    url: address(event.slug),
    title: event.title,
    date: event.date,
    place: event.place?.slug ?? null,
    participants: slugs(event.participants),
    claims: event.claims.map(({ id }) => id),
  }));
}

/** The questions as plain data, the contract of `/data/questions.json`; `address` gives a question's page. */
export function exportQuestions(questions: readonly Question[], address: (slug: string) => string): object[] {
  return questions.map((question) => ({
    id: question.slug,
    url: address(question.slug),
    question: question.question,
    type: question.type,
    unit: question.unit ?? null,
    cumulative: question.cumulative,
    positions: question.positions,
    standing: standingOf(answersTo(question)),
    claims: question.claims.map(({ id }) => id),
  }));
}
