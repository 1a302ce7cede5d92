import type {
  Answer as SuggestedAnswer,
  Claim as ClaimType,
  Event as EventType,
  ItemList,
  NewsArticle,
  Question as QuestionType,
} from 'schema-dts';
import type { Article, Claim, Event, Question } from '../../story/corpus.ts';
import type { Locator } from '../../story/locator.ts';
import { answersTo, type Answer } from '../../questions/answers.ts';
import { articleReference, claimReference, entityReference, type Data } from './schemaOrgNames.ts';

/** An article as schema.org NewsArticle. */
export function articleData(article: Article, locator: Locator): NewsArticle & Data {
  const { url, archived, gone, published, publisherEntity: publisher } = article;
  return {
    ...articleReference(article, locator),
    ...(isDay(published.date) ? { datePublished: published.date } : { temporal: published.date }),
    inLanguage: article.language,
    ...(publisher
      ? { publisher: { '@type': 'NewsMediaOrganization', '@id': locator.entity(publisher.slug), name: publisher.name } }
      : {}),
    ...(url === undefined || gone ? {} : { sameAs: url }),
    ...(archived === undefined ? {} : { archivedAt: archived }),
    ...(article.byline === undefined ? {} : { creditText: article.byline }),
    ...(article.relayed.length > 0
      ? {
          isBasedOn: article.relayed.map(({ origin }) => ({
            '@type': 'CreativeWork' as const,
            publisher: entityReference(origin, locator),
          })),
        }
      : {}),
  };
}

/**
 * A claim as schema.org Claim: the statement, the article in which it stands, and who says so. Every page of a claim has it, so
 * that it leaves to the article's page what tells of the article, and to the annotation, which stands in the head too, the words
 * that carry the claim.
 */
export function claimData(claim: Claim, locator: Locator): ClaimType & Data {
  const claimant = claim.attribution.findLast(({ entity }) => entity)?.entity;
  return {
    '@type': 'Claim',
    '@id': locator.claim(claim.id),
    text: claim.statement,
    appearance: { '@type': 'NewsArticle', '@id': locator.article(claim.article.slug) },
    ...(claimant
      ? {
          author: {
            '@type': claimant.kind === 'person' ? 'Person' : 'Organization',
            '@id': locator.entity(claimant.slug),
            name: claimant.name,
          },
        }
      : {}),
    ...(claim.about.length > 0 ? { about: claim.about.map((entity) => entityReference(entity, locator)) } : {}),
    ...(claim.firstPublished === undefined ? {} : { datePublished: claim.firstPublished }),
  };
}

/** An event as schema.org Event, with claims that tell it. It has a start date only where its date is exact. */
export function eventData(event: Event, claims: readonly Claim[], locator: Locator): EventType & Data {
  return {
    '@type': 'Event',
    '@id': locator.event(event.slug),
    url: locator.event(event.slug),
    name: event.title,
    ...(isDay(event.date) ? { startDate: event.date } : {}),
    ...(event.place
      ? { location: { '@type': 'Place', '@id': locator.entity(event.place.slug), name: event.place.name } }
      : {}),
    subjectOf: claims.map((claim) => claimReference(claim, locator)),
  };
}

/** A question as schema.org Question, each claim as one suggested answer. No answer is marked as accepted. */
export function questionData(question: Question, answers: readonly Answer[], locator: Locator): QuestionType & Data {
  const claims = new Set(answers.map(({ claim }) => claim));
  return {
    '@type': 'Question',
    '@id': locator.question(question.slug),
    url: locator.question(question.slug),
    name: question.question,
    text: question.question,
    answerCount: new Set(answersTo(question).map(({ claim }) => claim)).size,
    suggestedAnswer: [...claims].map((claim): SuggestedAnswer => ({
      '@type': 'Answer',
      url: locator.claim(claim.id),
      text: claim.statement,
      isBasedOn: { '@id': locator.article(claim.article.slug) },
    })),
  };
}

/**
 * A page that lists things, as schema.org ItemList. What has a page of its own, which names it, can be listed by its address
 * alone: schema.org takes existing things for items.
 */
export function listData(name: string, items: readonly { name?: string; url: string }[]): ItemList & Data {
  return {
    '@type': 'ItemList',
    name,
    numberOfItems: items.length,
    itemListElement: items.map(({ name: called, url }, index) =>
      called === undefined ? { '@id': url } : { '@type': 'ListItem', position: index + 1, name: called, url },
    ),
  };
}

/** Whether an EDTF date is also a plain date, which says one day, month or year and no more. */
function isDay(date: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(date);
}
